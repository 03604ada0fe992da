"""The rules of the house as plain Python: no framework, no files, no clock, no dice of its own."""
