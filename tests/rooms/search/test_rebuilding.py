"""The index can always be made anew from what the rooms have."""

from collections.abc import Iterator

import pytest

from forankring.kernel.search import api as search
from forankring.kernel.search import sources
from forankring.kernel.search.api import Row, Source, keys
from forankring.kernel.search.models import Audience, Document

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> list[Row]:
    """The only source there is, and the rows it holds."""
    monkeypatch.setattr(sources, "_SOURCES", {})
    rows: list[Row] = []
    search.add_source(Source("note", "Noter", lambda: iter(rows)))
    return rows


def found(typed: str) -> list[str]:
    return [hit.url for hit in search.find(None, typed).hits]


def test_what_a_room_forgot_to_say_is_put_right(shelf: list[Row]) -> None:
    search.index("note", search.Row("gone", "Slettet sag", "", "/gone/", frozenset({keys.EVERYBODY})))
    shelf.append(Row("new", "Glemt sag", "", "/new/", frozenset({keys.EVERYBODY})))
    assert search.rebuild() == 1
    assert found("sag") == ["/new/"]
    assert Audience.objects.count() == 1


def test_building_anew_knows_every_word_of_the_house_at_once(shelf: list[Row]) -> None:
    access = frozenset({keys.EVERYBODY})
    shelf += [Row("a", "Mødereferatskrivning", "", "/a/", access), Row("b", "Et møde", "", "/b/", access)]
    search.rebuild()
    assert found("referat") == ["/a/"]


def test_building_twice_changes_nothing(shelf: list[Row]) -> None:
    shelf += [Row(str(n), f"Sag {n}", "om møder", f"/{n}/", frozenset({keys.EVERYBODY})) for n in range(1200)]

    def picture() -> Iterator[tuple[str, str]]:
        return iter(Document.objects.order_by("key").values_list("key", "title"))

    assert search.rebuild() == search.rebuild() == 1200
    before = list(picture())
    search.rebuild()
    assert list(picture()) == before


def test_a_room_that_says_the_same_thing_twice_is_heard_once(shelf: list[Row]) -> None:
    access = frozenset({keys.EVERYBODY})
    shelf += [Row("a", "Sag", "", "/a/", access), Row("a", "Sag", "", "/a/", access)]
    assert search.rebuild() == 1
