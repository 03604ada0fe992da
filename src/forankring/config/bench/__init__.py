"""Measuring the house as it ships, so that anybody can check what we say about it.

1. a house of its own is served on a temporary folder, by `forankring up`, on the first core;
2. the simulated phones run in this process on the last core (a PostgreSQL, when one is measured, beside them);
3. each benchmark is an async function that gives figures; a figure knows its target and says whether it was met;
4. `forankring bench all --write-docs` puts them in docs/reference/performance.md, with the machine they came from.
"""
