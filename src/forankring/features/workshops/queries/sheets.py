"""Reading sheets for a person, and what a sheet says right now."""

from collections.abc import Collection
from uuid import UUID

from django.http import Http404

from forankring.domain.answers import arrangement_from_json, laid_over
from forankring.domain.grammar import Field, SheetValue, Tool
from forankring.domain.grammar.codec import tool_from_json, value_from_json
from forankring.kernel.accounts.api import Person

from ..models import Sheet, SheetVersion
from .access import sessions_of


def access_sheet(person: Person, sheet_id: UUID, *, for_change: bool = False) -> Sheet:
    """One sheet of a session one may see. Not found and not yours look the same."""
    rows = Sheet.objects.filter(session__in=sessions_of(person).values("pk"))
    if for_change:
        found = Sheet.objects.select_for_update().filter(pk=sheet_id, pk__in=rows.values("pk")).first()
    else:
        found = rows.select_related("session").filter(pk=sheet_id).first()
    if found is None:
        raise Http404
    return found


def tool_of(sheet: Sheet | SheetVersion) -> Tool:
    """The tool as it was when the session began, or when the version was sealed."""
    return tool_from_json(sheet.tool)


def has_tasks(tool: Tool) -> bool:
    """True when the tool has a list of tasks, whose rows can go on as ideas."""
    return any(field.kind == "rows" for field in tool.fields)


def fields_of_sheet(sheet: Sheet) -> tuple[Field, ...]:
    """The fields the session used, in the tool's order."""
    return tuple(f for f in tool_of(sheet).fields if f.id in sheet.base)


def values_of(sheet: Sheet) -> dict[str, SheetValue]:
    """What the draft says now: the room's answers with the arrangement laid over."""
    return {
        f.id: laid_over(f, value_from_json(sheet.base[f.id]), arrangement_from_json(sheet.arranged.get(f.id, {})))
        for f in fields_of_sheet(sheet)
    }


def sealed_values(version: SheetVersion) -> dict[str, SheetValue]:
    """What a sealed version says, by field id."""
    return {field: value_from_json(raw) for field, raw in version.values.items()}


def newest_versions(person: Person) -> list[SheetVersion]:
    """The newest sealed version of every sheet this person may see, the newest first."""
    rows = SheetVersion.objects.filter(sheet__session__in=sessions_of(person).values("pk"))
    newest: dict[UUID, SheetVersion] = {}
    for row in rows.select_related("sheet__session").order_by("-sealed_on", "-number"):
        kept = newest.setdefault(row.sheet_id, row)
        if row.number > kept.number:
            newest[row.sheet_id] = row
    return list(newest.values())


def sealed_for(session_ids: Collection[UUID]) -> list[SheetVersion]:
    """The newest sealed version of every sheet of those sessions, for the room they were held for. Drafts stay here."""
    newest: dict[UUID, SheetVersion] = {}
    rows = SheetVersion.objects.filter(sheet__session__in=list(session_ids)).select_related("sheet__session")
    for row in rows.order_by("sealed_on", "number"):
        newest[row.sheet_id] = row
    return list(newest.values())
