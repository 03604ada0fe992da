"""Who meets what: every address of the house, for a guest and for every role, held to a table people can read.

1. `world` makes one house with one of each thing, owned by somebody who works elsewhere than those who ask;
2. `examples` gives every address a real thing, and the same address with an id that points at nothing;
3. `asking` asks for all of it, in a transaction that is taken back, and says what came of it;
4. `table` keeps what is expected (expected.csv) and writes docs/reference/access.md from it.

A new page: give its address values in `examples` if the tests ask for it, then run
`FORANKRING_TEST_WRITE_ACCESS=1 .venv/bin/python -m pytest tests/rooms/access` and read what changed in the table.
"""
