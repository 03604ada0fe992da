"""What grew from a sheet leads back to it: the thread asks, this room knows its sheets."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.kernel.accounts.api import person_of
from forankring.kernel.journey.api import Grown

from .models import Sheet, SheetVersion
from .queries.sheets import access_sheet, sealed_values


def grown_from_sheet(request: HttpRequest, origin: Mapping[str, Any]) -> Grown | None:
    """{"sheet", "version", "cards": ids} as words for everybody, and as a link for those who may open the sheet."""
    sheet_id, number = origin.get("sheet"), origin.get("version")
    if not isinstance(sheet_id, str):
        return None
    cards = _words(sheet_id, number, origin.get("cards", ()))
    try:
        found = access_sheet(person_of(request), UUID(sheet_id))
    except (Http404, ValueError):
        return Grown(_title_of(sheet_id), cards=cards)
    if isinstance(number, int) and found.versions.filter(number=number).exists():
        url = reverse("workshops:sheet_version", args=[found.pk, number])
    else:
        url = reverse("workshops:sheet", args=[found.pk])
    return Grown(found.session.title, url, cards)


def _words(sheet_id: str, number: object, ids: object) -> tuple[str, ...]:
    """What stands on the cards that became something, as the version was sealed; nothing of the other cards."""
    if not isinstance(number, int) or not isinstance(ids, list | tuple):
        return ()
    try:
        version = SheetVersion.objects.filter(sheet=UUID(sheet_id), number=number).first()
    except ValueError:
        return ()
    values = sealed_values(version).values() if version else ()
    return tuple(dict.fromkeys(card.text for value in values for card in value.cards if card.id in ids))


def _title_of(sheet_id: str) -> str:
    """The session's title is no secret: its wall and its invitation carry it."""
    try:
        found = Sheet.objects.filter(pk=UUID(sheet_id)).select_related("session").first()
    except ValueError:
        found = None
    return found.session.title if found else _("Et skema, der ikke findes længere")
