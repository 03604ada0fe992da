"""What can be found about initiatives: the title, what it is about, and where it belongs; by those who may read it."""

from collections.abc import Iterator

from forankring.kernel.search.api import Row, index, keys

from .models import Initiative
from .models.initiative import Access
from .queries import SEE_ALL

KIND = "initiative"


def rows() -> Iterator[Row]:
    for one in Initiative.objects.select_related("unit").iterator():
        yield row_of(one)


def let_find(one: Initiative) -> None:
    """Call it in the transaction that changed the initiative."""
    index(KIND, row_of(one))


def row_of(one: Initiative) -> Row:
    text = " ".join(part for part in (one.summary, one.unit.name if one.unit else "") if part)
    return Row(one.pk, one.title, text, one.get_absolute_url(), _access(one))


def _access(one: Initiative) -> frozenset[str]:
    if one.access == Access.OPEN:
        return frozenset({keys.SIGNED_IN})
    own = {keys.person(one.owner)} if one.owner else set()
    led = {keys.leaders_of(one.unit)} if one.unit else set()
    return frozenset({*(keys.role(role) for role in SEE_ALL), *own, *led})
