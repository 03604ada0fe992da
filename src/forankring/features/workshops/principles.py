"""The principles groups agreed on in the first track, offered to the compass as they were sealed."""

from forankring.domain.grammar.codec import value_from_json
from forankring.features.direction.api import SheetOffer
from forankring.kernel.accounts.api import Person, Role

from .models import SheetVersion

TRACK, FIELD, MOST = "track-1", "principles", 20
READERS = (Role.DIRECTOR, Role.ADMINISTRATOR)
"""Who sets the compass reads what was agreed; drafts and what one person wrote stay with the session."""


def sealed_principles(person: Person) -> list[SheetOffer]:
    """The newest sealed version of each sheet of the first track, newest first."""
    if not any(person.holds(role) for role in READERS):
        return []
    found: dict[object, SheetOffer] = {}
    rows = SheetVersion.objects.filter(tool__id=TRACK).select_related("sheet__session")
    for row in rows.order_by("-sealed_on", "-number"):
        lines = _lines(row)
        if lines and row.sheet_id not in found:
            found[row.sheet_id] = SheetOffer(str(row.pk), row.sheet.session.title, lines)
    return list(found.values())[:MOST]


def _lines(row: SheetVersion) -> tuple[str, ...]:
    """What was chosen; where nothing was chosen, all of it."""
    raw = row.values.get(FIELD)
    cards = value_from_json(raw).cards if raw else ()
    chosen = tuple(card.text for card in cards if card.is_chosen)
    return chosen or tuple(card.text for card in cards)
