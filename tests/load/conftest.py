"""Houses under load, on both ledgers, and a witness that holds every word on the wire against the published schema."""

import json
from collections import Counter
from collections.abc import Iterator

import pytest
from jsonschema import Draft202012Validator

from forankring.config.bench.house import House, serve
from forankring.config.testing.postgres import fresh_database

from ..guards.tree import ROOT

SCHEMA = json.loads((ROOT / "docs" / "reference" / "protocol.schema.json").read_text())


class Witness:
    """Called by phones with the name of a definition and what was sent or received under it."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()
        self.faults: list[str] = []
        self._rules = {
            name: Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})
            for name in SCHEMA["$defs"]
        }

    def __call__(self, kind: str, thing: object) -> None:
        self.seen[kind] += 1
        self.faults += [f"{kind}: {fault.message}" for fault in self._rules[kind].iter_errors(thing)]


@pytest.fixture
def witness() -> Witness:
    return Witness()


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def crowded_house(request: pytest.FixtureRequest) -> Iterator[House]:
    """A house as it ships, in a process of its own, first on SQLite, then on PostgreSQL."""
    if request.param == "sqlite":
        with serve() as house:
            yield house
        return
    with fresh_database(request.getfixturevalue("postgres_url")) as url, serve(url) as house:
        yield house


@pytest.fixture(scope="module")
def small_house() -> Iterator[House]:
    with serve() as house:
        yield house
