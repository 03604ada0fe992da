"""Open standards out. Each module describes one standard and makes it from a published copy, purely.

What a standard must look like stands beside in `schemas/`, in our own words; every file is checked against it.
"""
