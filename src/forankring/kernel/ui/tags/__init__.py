"""The elements, family by family. Each function gives safe HTML and can be called from Python as well."""
