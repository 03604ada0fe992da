"""PostgreSQL's tsvector, made of our own words: no dictionary, no extension, no language setting of the database."""

from collections.abc import Collection, Sequence
from typing import Any

from django.db import connection

from ..asking import Term
from . import MOST_COUNTED, PARTS, TEXT, TITLE, Entry

BUILD = (
    "CREATE TABLE IF NOT EXISTS search_index (id bigint PRIMARY KEY, words tsvector NOT NULL)",
    "CREATE INDEX IF NOT EXISTS search_index_words ON search_index USING gin (words) WITH (fastupdate = off)",
)
FOUND = """
FROM search_index i JOIN search_document d ON d.id = i.id
WHERE i.words @@ %s::tsquery
  AND d.audience_id IN (SELECT audience_id FROM search_audiencekey WHERE key = ANY(%s))
"""
LAST_PLACE = 16_383
"""PostgreSQL counts places in a text no further."""
WEIGHTS = f"'{{{PARTS / TITLE}, {PARTS / TITLE}, {TEXT / TITLE}, 1.0}}'"
"""D C B A: parts and ends, nothing, text, title."""
BACKWARDS = "~"
"""Before a word that is written backwards, so that it is never taken for another."""


class Postgres:
    def build(self) -> None:
        with connection.cursor() as cursor:
            for line in BUILD:
                cursor.execute(line)

    def write(self, entries: Sequence[Entry]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO search_index (id, words) VALUES (%s, %s::tsvector) "
                "ON CONFLICT (id) DO UPDATE SET words = excluded.words",
                [(entry.id, _vector(entry)) for entry in entries],
            )

    def erase(self, ids: Collection[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_index WHERE id = ANY(%s)", [list(ids)])

    def clear(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_index")

    def known(self, roots: Collection[str]) -> set[str]:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT root FROM unnest(%s::text[]) AS root WHERE EXISTS "
                "(SELECT 1 FROM search_index WHERE words @@ (quote_literal(root) || ':AB')::tsquery)",
                [list(roots)],
            )
            return {row[0] for row in cursor.fetchall()}

    def find(
        self, terms: Sequence[Term], keys: Collection[str], kind: str, limit: int, offset: int
    ) -> tuple[list[int], int]:
        asked = " & ".join(_asked(term) for term in terms)
        where = FOUND + ("AND d.kind = %s" if kind else "")
        values: list[Any] = [asked, list(keys), *([kind] if kind else [])]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM (SELECT 1 {where} LIMIT {MOST_COUNTED}) AS counted", values)  # noqa: S608
            count = cursor.fetchone()[0]
            cursor.execute(
                f"SELECT d.id {where} ORDER BY ts_rank({WEIGHTS}, i.words, %s::tsquery, 1) DESC, d.id "
                "LIMIT %s OFFSET %s",
                [*values, asked, limit, offset],
            )
            return [row[0] for row in cursor.fetchall()], count


def _asked(term: Term) -> str:
    """One term as a tsquery. Roots hold letters and digits alone; the quotes keep them words whatever they are."""
    ways = [f"'{term.root}'{':*' if term.may_begin else ''}"]
    if term.may_end:
        ways.append(f"'{BACKWARDS}{term.root[::-1]}':*")
    ways += [f"('{head}':AB & '{tail}':AB)" for head, tail in term.halves]
    return f"({' | '.join(ways)})"


def _vector(entry: Entry) -> str:
    ends = [BACKWARDS + word[::-1] for word in dict.fromkeys([*entry.title, *entry.text]) if len(word) > 5]
    weighed = [*((w, "A") for w in entry.title), *((w, "B") for w in entry.text)]
    weighed += [(w, "D") for w in (*entry.parts, *ends)]
    places: dict[str, list[str]] = {}
    for place, (word, weight) in enumerate(weighed, start=1):
        places.setdefault(word, []).append(f"{min(place, LAST_PLACE)}{weight}")
    return " ".join(f"'{word}':{','.join(found[:200])}" for word, found in places.items())
