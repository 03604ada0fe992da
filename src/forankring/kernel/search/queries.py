"""Finding, for one person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.utils.safestring import SafeString

from forankring.kernel.accounts.api import Person

from . import danish
from .asking import Term, terms
from .engines import MOST_COUNTED, Engine, engine
from .keys import keys_of
from .models import Document
from .snippets import marked, snippet
from .sources import label_of

PER_PAGE = 20
LAST_PAGE = MOST_COUNTED // PER_PAGE


@dataclass(frozen=True, slots=True)
class Hit:
    kind: str
    label: str
    title: SafeString
    snippet: SafeString
    url: str


@dataclass(frozen=True, slots=True)
class Found:
    """One page of finds. `is_more` when there are more than we count."""

    hits: list[Hit]
    count: int
    page: int
    pages: int

    @property
    def is_more(self) -> bool:
        return self.count >= MOST_COUNTED

    @property
    def first(self) -> int:
        """The number of the first find on this page."""
        return (self.page - 1) * PER_PAGE + 1


def find(person: Person | None, typed: str, page: int = 1, kind: str = "") -> Found:
    """What this person may see and holds every word of `typed`, best first; None is a guest."""
    asked = terms(typed)
    if not asked:
        return Found([], 0, 1, 0)
    here = engine()
    asked = taken_apart(asked, here)
    page = min(max(page, 1), LAST_PAGE)
    ids, count = here.find(asked, sorted(keys_of(person)), kind, PER_PAGE, (page - 1) * PER_PAGE)
    rows = Document.objects.in_bulk(ids)
    hits = [_hit(rows[one], asked) for one in ids if one in rows]
    return Found(hits, count, page, -(-count // PER_PAGE))


def taken_apart(asked: Sequence[Term], here: Engine) -> list[Term]:
    """Compounds of words the house knows may also be found as those words: mødereferat, referat af mødet."""
    ways = {term.root: danish.cuts(term.root) for term in asked}
    pieces = {piece for pairs in ways.values() for pair in pairs for piece in pair}
    known = here.known(pieces) if pieces else set()
    return [
        replace(term, halves=tuple((h, t) for h, t in ways[term.root] if h in known and t in known)) for term in asked
    ]


def _hit(row: Document, asked: Sequence[Term]) -> Hit:
    return Hit(row.kind, label_of(row.kind), marked(row.title, asked), snippet(row.text, asked), row.url)
