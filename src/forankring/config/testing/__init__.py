"""What the tests need around them: a PostgreSQL, a browser, static checks, a served house.

Used by `forankring test` and by tests/conftest.py; nothing here runs in a municipality's house.
"""
