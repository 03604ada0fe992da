"""PostgreSQL's tsvector, made of our own words: no dictionary, no extension, no language setting of the database."""

from collections.abc import Collection, Sequence

from django.db import connection

from ..asking import Term
from . import MOST_COUNTED, PARTS, TEXT, TITLE, Entry

BUILD = (
    "CREATE TABLE IF NOT EXISTS search_index (id bigint PRIMARY KEY, words tsvector NOT NULL)",
    "ALTER TABLE search_index SET (toast_tuple_target = 128)",
    "CREATE INDEX IF NOT EXISTS search_index_words ON search_index USING gin (words) WITH (fastupdate = off)",
    "ALTER TABLE search_index ADD COLUMN IF NOT EXISTS title tsvector "
    "GENERATED ALWAYS AS (ts_filter(words, '{a}')) STORED",
    "CREATE INDEX IF NOT EXISTS search_index_title ON search_index USING gin (title) WITH (fastupdate = off)",
)
FINDS = """
CREATE OR REPLACE FUNCTION search_in_{column}(asked tsquery, carried text[], wanted text, most integer)
RETURNS SETOF bigint LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
  WITH hits AS MATERIALIZED (SELECT id FROM search_index WHERE {column} @@ asked)
  SELECT d.id FROM hits JOIN search_document d ON d.id = hits.id
  WHERE d.audience_id = ANY(ARRAY(SELECT audience_id FROM search_audiencekey WHERE key = ANY(carried)))
    AND (wanted = '' OR d.kind = wanted)
  LIMIT most
$$
"""
"""A function, so that its own settings hold in it alone: the words' index is always asked first, and no further than
it takes. The planner does not know how long it takes to read a text.
"""
FOUND = "SELECT search_in_{column}(%s::tsquery, %s, %s, %s)"
BEST = """
SELECT id FROM search_index WHERE id = ANY(%s)
ORDER BY ts_rank({weights}, words, %s::tsquery, 1) DESC, id LIMIT %s OFFSET %s
"""
LAST_PLACE = 16_383
"""PostgreSQL counts places in a text no further."""
WEIGHTS = f"'{{{PARTS / TITLE}, {PARTS / TITLE}, {TEXT / TITLE}, 1.0}}'"
"""D C B A: parts and ends, nothing, text, title."""
BACKWARDS = "~"
"""Before a word that is written backwards, so that it is never taken for another."""
INSIDE = "+"
"""Before a word that stands inside a compound. Told by its letters and not by its weight, the index answers alone."""


class Postgres:
    def build(self) -> None:
        with connection.cursor() as cursor:
            for line in (*BUILD, *(FINDS.format(column=column) for column in ("words", "title"))):
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
                "(SELECT 1 FROM search_index WHERE words @@ quote_literal(root)::tsquery)",
                [list(roots)],
            )
            return {row[0] for row in cursor.fetchall()}

    def find(
        self, terms: Sequence[Term], keys: Collection[str], kind: str, limit: int, offset: int
    ) -> tuple[list[int], int]:
        """Of more than we count, as many with the words in the title and as many others are weighed, not all."""
        asked = " & ".join(_asked(term) for term in terms)
        found = self._some("words", asked, keys, kind)
        count = len(found)
        if count == MOST_COUNTED:
            found |= self._some("title", asked, keys, kind)
        with connection.cursor() as cursor:
            cursor.execute(BEST.format(weights=WEIGHTS), [list(found), asked, limit, offset])
            return [row[0] for row in cursor.fetchall()], count

    def settle(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE search_index, search_document, search_audience, search_audiencekey")

    def _some(self, column: str, asked: str, keys: Collection[str], kind: str) -> set[int]:
        """Documents where it stands, at most as many as we count."""
        with connection.cursor() as cursor:
            cursor.execute(FOUND.format(column=column), [asked, list(keys), kind, MOST_COUNTED])
            return {row[0] for row in cursor.fetchall()}


def _asked(term: Term) -> str:
    """One term as a tsquery. Roots hold letters and digits alone; the quotes keep them words whatever they are."""
    begun = ":*" if term.may_begin else ""
    ways = [f"'{term.root}'{begun}", f"'{INSIDE}{term.root}'{begun}"]
    if term.may_end:
        ways.append(f"'{BACKWARDS}{term.root[::-1]}':*")
    ways += [f"('{head}' & '{tail}')" for head, tail in term.halves]
    return f"({' | '.join(ways)})"


def _vector(entry: Entry) -> str:
    ends = [BACKWARDS + word[::-1] for word in dict.fromkeys([*entry.title, *entry.text]) if len(word) > 5]
    weighed = [*((w, "A") for w in entry.title), *((w, "B") for w in entry.text)]
    weighed += [(w, "D") for w in (*(INSIDE + part for part in entry.parts), *ends)]
    places: dict[str, list[str]] = {}
    for place, (word, weight) in enumerate(weighed, start=1):
        places.setdefault(word, []).append(f"{min(place, LAST_PLACE)}{weight}")
    return " ".join(f"'{word}':{','.join(found[:200])}" for word, found in places.items())
