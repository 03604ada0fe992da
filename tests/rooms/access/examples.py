"""A real address for every route, and the same address pointing at nothing."""

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from forankring.features.home.digest.token import token_of
from forankring.kernel.accounts.api import Person
from tests.guards.routes import Route

from .asking import EMPTY
from .world import OPEN, World

NOBODY = uuid.UUID("5f0f4a52-6f0c-4a55-9d0e-6f3f3d0c9a11")
"""An id in use nowhere."""

WORDS: dict[str, Any] = {"lang": "da", "form": "pdf", "size": "a4", "name": "x", "item_id": "track-1"}
WORDS |= {"matter": "trial", "extent": "fuld", "slug": "x", "ident": "x", "lens": "light", "approver_id": 1}
EVERYWHERE = {"unit_id": "unit", "committee_id": "committee", "person_id": "colleague", "session_id": "session"}
EVERYWHERE |= {"sheet_id": "sheet", "idea_id": "idea", "matter_id": "idea", "group_id": "group", "number": "number"}
EVERYWHERE |= {"category_id": "category", "synonym_id": "synonym", "version_id": "version"}
ON_THREAD = {"involvement_id": "involvement", "condition_id": "condition", "use_id": "use", "system_id": "system"}
ON_THREAD |= {"report_id": "report", "task_id": "task", "argument_id": "argument", "initiative_id": "thread"}
INITIATIVES = {"screening": "screened", "decisions": "decided", "trials": "tried"}

SPECIAL: dict[str, dict[str, Any]] = {
    "account_reset_password_from_key": {"uidb36": "1", "key": "set-password"},
    "accounts_link": {"token": "nobody"},
    "ui_sample": {"name": "skaerm"},
    "workshops:blank_sheet_file": {"tool_id": "balances"},
    "workshops:sheet_draft_file": {"form": "csv", "name": "a4"},
    "workshops:sheet_version_file": {"form": "csv", "name": "a4"},
    "screening:rule_case": {"ident": "P01"},
    "screening:rule_row_new": {"slug": "pligt"},
    "screening:rule_row": {"slug": "pligt", "ident": "AIA-4"},
    "screening:rule_row_remove": {"slug": "pligt", "ident": "AIA-4"},
    "direction:version": {"kind": "compass", "number": 1},
    "decisions:paper_layout": {"kind": "decision"},
    "landscape:public_file": {"name": "algoritmeregister", "form": "json"},
    "landscape:house_file": {"name": "anvendelser", "form": "csv"},
    "landscape:system_edit": {"section": "product"},
    "landscape:use_edit": {"section": "about"},
}
OF_THINGS: dict[str, dict[str, str]] = {
    "workshops:co_facilitator_remove": {"person_id": "keeper"},
    "workshops:session_edit": {"session_id": "planned"},
    "workshops:session_start": {"session_id": "planned"},
    "workshops:session_remove": {"session_id": "planned"},
    "workshops:session_harvest": {"session_id": "held"},
    "workshops:session_gather": {"session_id": "held"},
    "workshops:session_report": {"session_id": "held"},
    "workshops:session_report_file": {"session_id": "held"},
    "trials:learning": {"initiative_id": "learned"},
    "trials:learning_file": {"initiative_id": "learned"},
    "trials:spread": {"initiative_id": "learned"},
    "screening:rule_version": {"number": "rules"},
    "screening:rule_version_file": {"number": "rules"},
}


@dataclass(frozen=True)
class Example:
    """`about`: whether the thread it belongs to is open to all or limited; empty when it belongs to none."""

    route: Route
    about: str
    address: str
    nowhere: str
    """The same address with an id of nothing; empty when there is no id in it."""
    data: Mapping[str, str]
    """What a form must hold to be read at all."""


def examples(world: World, route: Route) -> Iterator[Example]:
    """One, or two where it matters how open the thread is."""
    parts = dict(_parts(route.address))
    for about in world.threads if set(parts) & set(ON_THREAD) else [""]:
        values = {name: _value(world, route, about or OPEN, name, kind) for name, kind in parts.items()}
        ids = [name for name, kind in parts.items() if kind == "uuid"]
        elsewhere = reverse(route.name, kwargs={**values, ids[0]: NOBODY}) if ids else ""
        yield Example(route, about, reverse(route.name, kwargs=values), elsewhere, _data(world, route))


def _data(world: World, route: Route) -> Mapping[str, str]:
    if route.name == "journey:board_move":
        return {"move": f"{world.threads[OPEN]['thread']}:park:0"}
    return {"move": "park", "revision": "0", "why": "Senere"} if route.name == "journey:move" else EMPTY


def _parts(address: str) -> Iterator[tuple[str, str]]:
    if address.startswith("^"):
        yield from (("uidb36", "str"), ("key", "str"))
        return
    for part in address.split("<")[1:]:
        kind, _, name = part.split(">")[0].partition(":")
        yield name, kind


def _value(world: World, route: Route, about: str, name: str, kind: str) -> Any:
    """Raises KeyError with the name that has no example yet."""
    room, thread = route.name.partition(":")[0], world.threads[about]
    if route.name in OF_THINGS and name in OF_THINGS[route.name]:
        found = OF_THINGS[route.name][name]
        return thread[found] if found in thread else world.things[found]
    if name in SPECIAL.get(route.name, {}):
        return SPECIAL[route.name][name]
    if route.name == "digest_off":
        return token_of(Person.objects.get(pk=world.things["colleague"]))
    if name == "tool_id":
        return world.things["tool"] if kind == "uuid" else "balances"
    if name == "initiative_id":
        return thread[INITIATIVES.get(room, "thread")]
    if name in ON_THREAD:
        return thread[ON_THREAD[name]]
    if name in EVERYWHERE:
        return getattr(world.things[EVERYWHERE[name]], "pk", world.things[EVERYWHERE[name]])
    return WORDS[name]
