"""Hand in, take back, build anew. Call `index` and `forget` inside the transaction that changes the thing itself."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from django.db import transaction

from . import danish
from .engines import Entry, engine
from .models import Audience, AudienceKey, Document
from .sources import Row, Source, sources

MOST_WORDS = 20_000
AT_A_TIME = 500


@transaction.atomic
def index(kind: str, id: UUID | str, title: str, text: str, url: str, access: Iterable[str]) -> None:
    """Let a thing be found by those who carry one of the keys in `access`. Again: in place of what stood there."""
    row = Row(id, title, text, url, frozenset(access))
    _lay([_kept(kind, row, _audience(row.access, {}))], None)


@transaction.atomic
def forget(kind: str, *ids: UUID | str) -> int:
    """Nothing of these is found any more; returns how many there were."""
    found = list(Document.objects.filter(kind=kind, key__in=map(str, ids)).values_list("pk", flat=True))
    engine().erase(found)
    Document.objects.filter(pk__in=found).delete()
    return len(found)


@transaction.atomic
def rebuild() -> int:
    """Ask every room for everything and build the index anew; returns how many things can be found.

    Runs every night, so that whatever a room forgot to say, and every word that was erased, is put right.
    """
    Document.objects.all().delete()
    AudienceKey.objects.all().delete()
    Audience.objects.all().delete()
    engine().clear()
    for source in sources():
        _take_in(source)
    words: set[str] = set()
    for document in Document.objects.iterator(AT_A_TIME):
        words.update(danish.roots(f"{document.title} {document.text}"))
    batch: list[Document] = []
    for document in Document.objects.iterator(AT_A_TIME):
        batch.append(document)
        if len(batch) == AT_A_TIME:
            _lay(batch, words)
            batch = []
    _lay(batch, words)
    return Document.objects.count()


def _take_in(source: Source) -> None:
    audiences: dict[frozenset[str], Audience] = {}
    batch: dict[str, Document] = {}
    for row in source.rows():
        batch[str(row.id)] = _document(source.kind, row, _audience(row.access, audiences))
        if len(batch) == AT_A_TIME:
            Document.objects.bulk_create(batch.values(), ignore_conflicts=True)
            batch = {}
    Document.objects.bulk_create(batch.values(), ignore_conflicts=True)


def _document(kind: str, row: Row, audience: Audience) -> Document:
    return Document(
        kind=kind, key=str(row.id), title=row.title[:250], text=row.text, url=row.url[:300], audience=audience
    )


def _kept(kind: str, row: Row, audience: Audience) -> Document:
    made = _document(kind, row, audience)
    values = {"title": made.title, "text": made.text, "url": made.url, "audience": audience}
    return Document.objects.update_or_create(kind=kind, key=made.key, defaults=values)[0]


def _audience(access: frozenset[str], seen: dict[frozenset[str], Audience]) -> Audience:
    if access not in seen:
        audience, is_new = Audience.objects.get_or_create(keys=" ".join(sorted(access)))
        if is_new:
            AudienceKey.objects.bulk_create(AudienceKey(audience=audience, key=key) for key in sorted(access))
        seen[access] = audience
    return seen[access]


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
