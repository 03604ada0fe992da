"""SQLite's FTS5. Words are ours already, so its own tokenizer only parts them at blanks."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.db import connection

from ..asking import Term
from . import MOST_COUNTED, PARTS, TEXT, TITLE, Entry

BUILD = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_index "
    "USING fts5(title, body, parts, ends, tokenize='ascii', prefix='3')",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5vocab('search_index', 'col')",
)
KNOWN = "SELECT DISTINCT term FROM search_words WHERE term IN ({words}) AND col IN ('title', 'body')"
FOUND = """
FROM search_index JOIN search_document d ON d.id = search_index.rowid
WHERE search_index MATCH %s AND d.audience_id IN (SELECT audience_id FROM search_audiencekey WHERE key IN ({keys}))
"""


class Sqlite:
    def build(self) -> None:
        with connection.cursor() as cursor:
            for line in BUILD:
                cursor.execute(line)

    def write(self, entries: Sequence[Entry]) -> None:
        self.erase([one.id for one in entries])
        rows: list[tuple[Any, ...]] = [
            (e.id, *(" ".join(words) for words in (e.title, e.text, e.parts, _ends(e)))) for e in entries
        ]
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO search_index(rowid, title, body, parts, ends) VALUES (%s, %s, %s, %s, %s)", rows
            )

    def erase(self, ids: Collection[int]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany("DELETE FROM search_index WHERE rowid = %s", [(one,) for one in ids])

    def clear(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_index")

    def settle(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA optimize")

    def known(self, roots: Collection[str]) -> set[str]:
        found: set[str] = set()
        wanted = list(roots)
        with connection.cursor() as cursor:
            for some in (wanted[at : at + 500] for at in range(0, len(wanted), 500)):
                cursor.execute(KNOWN.format(words=_marks(some)), some)
                found |= {row[0] for row in cursor.fetchall()}
        return found

    def find(
        self, terms: Sequence[Term], keys: Collection[str], kind: str, limit: int, offset: int
    ) -> tuple[list[int], int]:
        asked = " AND ".join(_asked(term) for term in terms)
        where = FOUND.format(keys=_marks(keys)) + ("AND d.kind = %s" if kind else "")
        values: list[str] = [asked, *keys, *([kind] if kind else [])]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM (SELECT 1 {where} LIMIT {MOST_COUNTED})", values)  # noqa: S608
            count = cursor.fetchone()[0]
            rank = f"bm25(search_index, {TITLE}, {TEXT}, {PARTS}, {PARTS})"
            cursor.execute(
                f"SELECT d.id {where} ORDER BY {rank}, d.id LIMIT %s OFFSET %s",
                [*values, limit, offset],
            )
            return [row[0] for row in cursor.fetchall()], count


def _asked(term: Term) -> str:
    """One term for MATCH. Roots hold letters and digits alone, so nothing here can be read as a command."""
    ways = [f"{{title body parts}} : {term.root}{' *' if term.may_begin else ''}"]
    if term.may_end:
        ways.append(f"ends : {term.root[::-1]} *")
    ways += [f"({{title body}} : {head} AND {{title body}} : {tail})" for head, tail in term.halves]
    return f"({' OR '.join(ways)})"


def _ends(entry: Entry) -> list[str]:
    """Long words backwards: what begins so backwards, ends so."""
    return list({word[::-1]: None for word in (*entry.title, *entry.text) if len(word) > 5})


def _marks(values: Iterable[object]) -> str:
    return ", ".join("%s" for _ in values)
