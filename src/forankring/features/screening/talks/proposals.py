"""What the sealed sheets say, as proposals to a lens: word for word, with where it comes from."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from forankring.domain import kinds
from forankring.domain.grammar import SheetValue, WrittenBy, say
from forankring.domain.lenses import Lens
from forankring.domain.paper import Block, Heading
from forankring.features.workshops.api import SheetVersion, sealed_for, sealed_values, tool_of

from ..models import Argument, Screening, Talk
from ..said import where
from .prepared import WITH_OR_WITHOUT

FROM_WITH = {"pro": Argument.Side.FOR, "con": Argument.Side.AGAINST}
"""Tool 5's side with AI speaks to Vil."""
SIDES = ("for", "against")


@dataclass(frozen=True, slots=True)
class Proposal:
    """`card` is unique on its sheet. `origin` is what is kept with it when it is taken over."""

    lens: Lens
    side: str
    text: str
    sheet: UUID
    card: str
    origin: dict[str, Any]

    @property
    def where(self) -> str:
        return where(self.origin)


def sheets_of(initiative: UUID) -> list[SheetVersion]:
    """The newest sealed sheets of the talks about an initiative, of the tool each talk is about."""
    talks = {(one.session, one.tool) for one in Talk.objects.filter(initiative=initiative)}
    found = sealed_for({session for session, _tool in talks})
    return [one for one in found if (one.sheet.session_id, tool_of(one).id) in talks]


def proposals_of(screening: Screening) -> list[Proposal]:
    """Everything on the sheets that is not taken over yet, and did not come from the screening itself."""
    taken = set(screening.said.values_list("sheet", "card"))
    return [
        one
        for version in sheets_of(screening.initiative)
        for one in _on(version)
        if (one.sheet, one.card) not in taken and one.text.strip()
    ]


def blocks_of(version: SheetVersion, lang: str) -> tuple[Block, ...]:
    """A sealed sheet as it reads on paper."""
    values, blocks = sealed_values(version), list[Block]()
    for field in tool_of(version).fields:
        if field.id in values:
            blocks += kinds.paper(field, values[field.id], lang)
    return (Heading(say(tool_of(version).title, lang), 3), *blocks)


def _on(version: SheetVersion) -> Iterator[Proposal]:
    tool, values = tool_of(version), sealed_values(version)
    for field in tool.fields:
        value = values.get(field.id)
        if value is None:
            continue
        if tool.id == WITH_OR_WITHOUT and field.id == "with":
            yield from _cards(version, Lens.WILL, field.id, value, dict(FROM_WITH))
        elif field.kind == "lenses" and field.id in (Lens.CAN, Lens.MAY, Lens.WILL, Lens.SHOULD):
            yield from _cards(version, Lens(field.id), field.id, value, {side: side for side in SIDES})
            if value.agreed:
                origin = _origin(version, [])
                yield Proposal(Lens(field.id), "agreed", value.agreed, version.sheet_id, f"{field.id}/agreed", origin)


def _cards(
    version: SheetVersion, lens: Lens, field: str, value: SheetValue, sides: dict[str, str]
) -> Iterator[Proposal]:
    for card in value.cards:
        is_ours = bool(card.wordings) and all(one.by is WrittenBy.DESK for one in card.wordings)
        if card.place in sides and not is_ours:
            tables = [one.table for one in card.wordings if one.table]
            origin = _origin(version, list(dict.fromkeys(tables)))
            yield Proposal(lens, str(sides[card.place]), card.text, version.sheet_id, f"{field}/{card.id}", origin)


def _origin(version: SheetVersion, tables: list[str]) -> dict[str, Any]:
    session = version.sheet.session
    return {
        "session": str(session.pk),
        "title": session.title,
        "sheet": str(version.sheet_id),
        "version": version.number,
        "sealed_on": version.sealed_on.isoformat(),
        "tables": tables,
    }
