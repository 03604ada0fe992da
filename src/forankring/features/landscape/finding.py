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
    limited = set(Initiative.objects.filter(access=Access.LIMITED).values_list("pk", flat=True))
    for use in Use.objects.select_related("system", "unit").iterator(chunk_size=500):
        yield row_of(use, is_limited=use.initiative in limited)


def row_of(use: Use, *, is_limited: bool) -> Row:
    access = {keys.role(role) for role in SEE_ALL} if is_limited else {keys.SIGNED_IN}
    if is_limited and use.unit_id:
        access.add(keys.leaders_of(use.unit_id))
    parts = (use.short_description, use.system.name, use.system.supplier, str(use.unit or ""), use.purpose)
    text = "\n".join(part for part in (*parts, word(AREAS, use.area) if use.area else "") if part)
    return Row(use.pk, use.title, text, reverse("landscape:use", args=[use.pk]), frozenset(access))


def index_use(use: Use) -> None:
    """Make what was just saved findable, in the same transaction."""
    access = Initiative.objects.values_list("access", flat=True).get(pk=use.initiative)
    row = row_of(use, is_limited=access == Access.LIMITED)
    index("use", row.id, row.title, row.text, row.url, row.access)
