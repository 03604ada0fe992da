"""Take the ideas of a sealed sheet in, card by card, with every wording. The same sheet twice gives the same ideas."""

from uuid import UUID

from django.db import transaction

from forankring.domain.grammar import Card, SheetValue
from forankring.domain.words import da_key
from forankring.features.workshops.api import Session, SheetVersion, access_sheet, sealed_values, tool_of
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record

from ..models import Idea
from ..refusals import NothingToTakeIn
from ..searching import let_find
from .gather import gather

ROWS = "rows"


def has_ideas(version: SheetVersion) -> bool:
    """True when the tool has a list of tasks."""
    return any(field.kind == ROWS for field in tool_of(version).fields)


@transaction.atomic
def take_in(by: Person, version: SheetVersion) -> list[Idea]:
    """The ideas on a sealed version; a newer version adds what came since and changes no words.

    What stood under one heading on the sheet stands in one group here. Raises `NothingToTakeIn`.
    """
    sheet = access_sheet(by, version.sheet_id)
    kept: dict[str, Idea] = {}
    headings: list[tuple[str, list[Idea]]] = []
    fields = {field.id for field in tool_of(version).fields if field.kind == ROWS}
    for name, value in sealed_values(version).items():
        if name not in fields:
            continue
        here = {card.id: _keep(sheet.session, version, name, card) for card in value.cards if card.text.strip()}
        kept |= here
        headings += _headings(value, here)
    if not kept:
        raise NothingToTakeIn
    for title, ideas in headings:
        gather(by, [idea.pk for idea in ideas], title, learns=False)
    record(by, "ideas_taken_in", version.pk, number=len(kept))
    return list(kept.values())


def _headings(value: SheetValue, here: dict[str, Idea]) -> list[tuple[str, list[Idea]]]:
    found = []
    for group in value.groups:
        ideas = [here[card] for card in group.cards if card in here and here[card].group_id is None]
        if len(ideas) > 1:
            found.append((group.title or ideas[0].text, ideas))
    return found


def _keep(session: Session, version: SheetVersion, field: str, card: Card) -> Idea:
    cells = {"text": card.text, "part": card.cells.get("part", ""), "function": card.cells.get("function", "")}
    said = [{"text": w.text, "round": w.round, "by": w.by, "table": w.table} for w in card.wordings]
    idea, is_new = Idea.objects.get_or_create(
        sheet=version.sheet_id,
        card=f"{field}/{card.id}",
        defaults={
            **cells,
            "often": card.cells.get("often", "") not in ("", "0"),
            "dots": card.dots or 0,
            "wordings": said,
            "origin": {
                "session": str(session.pk),
                "sheet": str(version.sheet_id),
                "version": version.number,
                "cards": [card.id],
                "place": card.place,
            },
            "sort_key": da_key(card.text),
            "said_on": version.sealed_on,
        },
    )
    if not is_new and (idea.dots != (card.dots or 0) or len(idea.wordings) < len(said)):
        idea.dots, idea.wordings, idea.revision = card.dots or 0, said, idea.revision + 1
        idea.save()
    let_find(idea)
    return idea


def taken_in(sheet_ids: list[UUID]) -> set[UUID]:
    """Those of the sheets that have given ideas."""
    return {one for one in Idea.objects.filter(sheet__in=sheet_ids).values_list("sheet", flat=True) if one}
