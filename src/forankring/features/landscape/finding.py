"""The uses as the search finds them: the same texts, for the same people."""

from collections.abc import Iterator

from django.urls import reverse

from forankring.kernel.accounts.api import Role
from forankring.kernel.journey.api import Access, Initiative
from forankring.kernel.search.api import Row, index, keys

from .models import Use
from .words import AREAS, word

SEE_ALL = (Role.DIRECTOR, Role.LEGAL, Role.IT, Role.MED_SECRETARY, Role.ADMINISTRATOR)


def rows() -> Iterator[Row]:
    """Everything on the map, for building the index anew."""
    limited = Initiative.objects.select_related("unit").in_bulk(
        list(Initiative.objects.filter(access=Access.LIMITED).values_list("pk", flat=True))
    )
    for use in Use.objects.select_related("system", "unit").iterator(chunk_size=500):
        yield row_of(use, limited.get(use.initiative))


def row_of(use: Use, limited: Initiative | None) -> Row:
    """`limited`: the thread, when not everybody may read it. Then it opens the use as it opens itself."""
    access = {keys.SIGNED_IN}
    if limited:
        access = {keys.role(role) for role in SEE_ALL}
        access |= {keys.leaders_of(limited.unit)} if limited.unit else set()
        access |= {keys.person(limited.owner)} if limited.owner else set()
    parts = (use.short_description, use.system.name, use.system.supplier, str(use.unit or ""), use.purpose)
    text = "\n".join(part for part in (*parts, word(AREAS, use.area) if use.area else "") if part)
    return Row(use.pk, use.title, text, reverse("landscape:use", args=[use.pk]), frozenset(access))


def follow_thread(instance: Initiative, **_signal: object) -> None:
    """Who may read the thread decides who finds its use: when the thread is saved, the use follows at once."""
    for use in Use.objects.filter(initiative=instance.pk).select_related("system", "unit"):
        _index(use, instance)


def index_use(use: Use) -> None:
    """Make what was just saved findable, in the same transaction."""
    _index(use, Initiative.objects.select_related("unit").get(pk=use.initiative))


def _index(use: Use, thread: Initiative) -> None:
    index("use", row_of(use, thread if thread.access == Access.LIMITED else None))
