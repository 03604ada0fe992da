"""Tables and neighbours in: a file from Excel or CSV, and what Kitos knows. All or nothing, and twice is once."""
