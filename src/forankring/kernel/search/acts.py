"""Hand in, take back, build anew. Call `index` and `forget` inside the transaction that changes the thing itself."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar
from uuid import UUID

from django.db import transaction

from . import danish
from .engines import Entry, engine
from .models import Audience, AudienceKey, Document
from .sources import Row, Source, sources

T = TypeVar("T")
MOST_WORDS = 20_000
AT_A_TIME = 500
VALUES = ("title", "text", "url", "audience")


@transaction.atomic
def index(kind: str, row: Row) -> None:
    """Let a thing be found by those who carry one of the keys in its `access`. Again: in place of what stood there."""
    _lay([_kept(kind, row)], None)


@transaction.atomic
def forget(kind: str, *ids: UUID | str) -> int:
    """Nothing of these is found any more; returns how many there were.

    The documents go first, so that whoever is laying their words waits, and leaves no words behind.
    """
    count = 0
    for some in _portions([str(one) for one in ids]):
        found = list(Document.objects.filter(kind=kind, key__in=some).values_list("pk", flat=True))
        count += Document.objects.filter(pk__in=found).delete()[0]
        engine().erase(found)
    return count


def rebuild() -> int:
    """Ask every room for everything and put right what differs; returns how many things can be found.

    Runs every night, so that whatever a room forgot to say is found, and what has gone is not. Works through a few
    hundred at a time: nobody who writes meanwhile has to wait. Safe to run twice, and from an empty index.
    """
    if not Document.objects.exists():
        engine().clear()
    changed: list[int] = []
    for source in sources():
        changed += _put_right(source)
    _forget_kinds({source.kind for source in sources()})
    words: set[str] = set()
    for title, text in Document.objects.values_list("title", "text").iterator(AT_A_TIME) if changed else ():
        words.update(danish.roots(f"{title} {text}"))
    for some in _portions(changed):
        with transaction.atomic():
            _lay(list(Document.objects.select_for_update().filter(pk__in=some)), words)
    if len(changed) > AT_A_TIME:
        engine().settle()
    return Document.objects.count()


def _put_right(source: Source) -> list[int]:
    """Bring one room's copies up to date; gives those whose words must be laid anew."""
    have = {row.key: row for row in Document.objects.filter(kind=source.kind).select_related("audience").defer("text")}
    rows = {str(row.id): row for row in source.rows()}
    forget(source.kind, *(have.keys() - rows.keys()))
    changed: list[int] = []
    audiences: dict[frozenset[str], Audience] = {}
    for some in _portions(list(rows)):
        texts = dict(Document.objects.filter(kind=source.kind, key__in=some).values_list("key", "text"))
        with transaction.atomic():
            told = [rows[key] for key in some if key not in have or not _is_same(have[key], texts.get(key), rows[key])]
            audiences |= {access: _audience(access) for access in {row.access for row in told} - audiences.keys()}
            made = [Document(kind=source.kind, key=str(r.id), **_values(r, audiences[r.access])) for r in told]
            Document.objects.bulk_create(
                made, update_conflicts=True, unique_fields=["kind", "key"], update_fields=[*VALUES]
            )
            changed += [document.pk for document in made]
    return changed


def _is_same(old: Document, text: str | None, row: Row) -> bool:
    same = (row.title[:250], row.text, row.url[:300], " ".join(sorted(row.access)))
    return (old.title, text, old.url, old.audience.keys) == same


def _forget_kinds(known: set[str]) -> None:
    """A room that is no longer here hands in nothing, and an audience without texts opens nothing."""
    for kind in set(Document.objects.values_list("kind", flat=True).distinct()) - known:
        forget(kind, *Document.objects.filter(kind=kind).values_list("key", flat=True))
    Audience.objects.exclude(pk__in=Document.objects.values("audience")).delete()


def _portions(values: Sequence[T]) -> Iterator[Sequence[T]]:
    return (values[at : at + AT_A_TIME] for at in range(0, len(values), AT_A_TIME))


def _kept(kind: str, row: Row) -> Document:
    values = _values(row, _audience(row.access))
    return Document.objects.update_or_create(kind=kind, key=str(row.id), defaults=values)[0]


def _values(row: Row, audience: Audience) -> dict[str, Any]:
    """What is kept of a row: the fields in `VALUES`."""
    return {"title": row.title[:250], "text": row.text, "url": row.url[:300], "audience": audience}


def _audience(access: frozenset[str]) -> Audience:
    audience, is_new = Audience.objects.get_or_create(keys=" ".join(sorted(access)))
    if is_new:
        AudienceKey.objects.bulk_create(AudienceKey(audience=audience, key=key) for key in sorted(access))
    return audience


def _lay(documents: Sequence[Document], known: set[str] | None) -> None:
    """`known`: the words of the whole house, when one has them; else the index is asked."""
    here = engine()
    entries = []
    for document in documents:
        title, text = danish.roots(document.title), danish.roots(document.text)[:MOST_WORDS]
        words = set(title) | set(text)
        have = known if known is not None else here.known(danish.heads(words)) | words
        entries.append(Entry(document.pk, title, text, danish.inner(sorted(words), have)))
    here.write(entries)
