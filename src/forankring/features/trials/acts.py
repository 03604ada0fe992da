"""Verbs of a trial. Each writes a record on the thread; the rule decides the lane and says why."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forankring.domain.journey import Kind, Lane, LaneFacts, Stage, Verdict, lane_of
from forankring.features.decisions.api import brief
from forankring.kernel.accounts.api import LEADERS, Committee, Person, Role, Unit
from forankring.kernel.journey.api import (
    Initiative,
    NotYourMove,
    access_initiative,
    access_initiatives,
    acting_role,
    add_record,
    last_body,
    make_move,
    start_idea,
    start_initiative,
)

from .roles import role_on
from .tools import conditions_of, facts_about

log = logging.getLogger(__name__)

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Idea:
    """What the page "Ny prøvehandling" asks for, in one go."""

    title: str
    what: str
    unit: Unit | None
    tool: str
    facts: Mapping[str, bool | None]
    card: Body


WISHED = ("who", "weeks", "talk")
"""What of a card is kept when the idea must be screened before it can be tried; "what" stands in the task."""


def judged(tool: str, answers: Mapping[str, bool | None]) -> Verdict:
    """What the rule says of these answers. Nothing is written."""
    return lane_of(LaneFacts(is_tool_approved=facts_about(tool)[1], **answers))


@transaction.atomic
def begin(by: Person, idea: Idea, *, may_start: bool) -> Initiative:
    """From idea to card in one go; started at once when a leader of the place says so and the lane allows it.

    A new use gets no card yet; what was wished for (who, how long, when to talk) is kept with the lane.
    """
    row = start_idea(by, idea.title, idea.what, idea.unit, "local_trial")
    wish = {name: idea.card[name] for name in WISHED if name in idea.card}
    settle_lane(by, row.pk, idea.tool, idea.facts, wish=wish)
    if last_body(row, Kind.LANE)["lane"] == Lane.WITHIN:
        write_card(by, row.pk, idea.card)
        if may_start and acting_role(by, LEADERS, row):
            make_move(by, row.pk, "try_now")
    return access_initiative(by, row.pk)


@transaction.atomic
def settle_lane(
    by: Person,
    initiative_id: UUID,
    tool: str,
    answers: Mapping[str, bool | None],
    revision: int | None = None,
    wish: Body | None = None,
) -> str:
    """Let the rule decide the lane from the facts, and write why. Returns the lane.

    `wish` is kept when it is a new use; what was wished for before stays.
    """
    row, role = _mine(by, initiative_id)
    name, is_approved = facts_about(tool)
    verdict = judged(tool, answers)
    kept = wish if wish and verdict.lane is Lane.NEW_USE else last_body(row, Kind.LANE).get("wish")
    body = {
        "lane": str(verdict.lane),
        "reasons": list(verdict.reasons),
        "facts": {**answers, "is_tool_approved": is_approved},
        "tool": tool,
        "tool_name": name,
        "conditions": conditions_of(tool),
        **({"wish": kept} if kept else {}),
    }
    add_record(by, initiative_id, Kind.LANE, body, role=role, revision=revision)
    return str(verdict.lane)


@transaction.atomic
def write_card(by: Person, initiative_id: UUID, card: Body, revision: int | None = None) -> None:
    """The card of a *prøvehandling*. Anybody in the team may prepare it; the leader's ok is a step on the thread."""
    row, role = _mine(by, initiative_id)
    tool = str(last_body(row, Kind.LANE).get("tool_name", ""))
    add_record(by, row.pk, Kind.TRIAL, {**card, "is_card": True, "tool_name": tool}, role=role, revision=revision)


@transaction.atomic
def write_plan(by: Person, initiative_id: UUID, plan: Body, revision: int | None = None) -> None:
    """The plan of a trial on the full thread: also what makes us stop."""
    row, role = _mine(by, initiative_id)
    tool = str(last_body(row, Kind.LANE).get("tool_name", ""))
    add_record(by, row.pk, Kind.TRIAL, {**plan, "is_card": False, "tool_name": tool}, role=role, revision=revision)


@transaction.atomic
def write_learning(by: Person, initiative_id: UUID, learning: Body, revision: int | None = None) -> None:
    """What was learnt together. It did not work is worth as much as it worked."""
    row, role = _mine(by, initiative_id)
    add_record(by, row.pk, Kind.LEARNING, dict(learning), role=role, revision=revision)


@transaction.atomic
def spread(by: Person, initiative_id: UUID, unit: Unit | None, title: str) -> Initiative:
    """Begin the same thing elsewhere: an idea there, with the way back to what was learnt here."""
    here = access_initiative(by, initiative_id)
    role = acting_role(by, LEADERS, here)
    if not role:
        raise NotYourMove
    origin = {"initiative": str(here.pk)}
    there = start_initiative(
        by,
        title,
        role=role,
        body={"title": title, "origin": origin},
        summary=here.summary,
        unit=unit,
        track=here.track,
        origin=origin,
    )
    task = last_body(here, Kind.TASK)
    add_record(by, there.pk, Kind.TASK, {"title": title, "text": task.get("text", ""), "origin": origin}, role=role)
    make_move(by, here.pk, "spread", spread_to=str(there.pk))
    return Initiative.objects.get(pk=there.pk)


@transaction.atomic
def brief_med(
    by: Person, initiatives: Iterable[UUID], committee: Committee, meeting_on: date, reference: str = ""
) -> int:
    """Note on every thread that MED has been told; how many. Raises what the decisions room raises.

    These trials began with a leader's ok, so MED was told after: the record says so and why.
    """
    if not by.holds(Role.MED_SECRETARY):
        raise NotYourMove
    rows = list(access_initiatives(by).filter(pk__in=list(initiatives)).values_list("pk", flat=True))
    why = _("Prøvehandlinger inden for rammerne begynder med lederens ok. MED får besked om dem samlet.")
    told = brief(by, rows, committee, meeting_on, meeting_reference=reference, was_before=False, why_not=why, apsa=())
    return len(told)


def end_due_trials(now: datetime) -> int:
    """Every trial whose last day has passed goes on to gathering what was learnt, never into operation. How many."""
    today, count = timezone.localdate(now), 0
    due = Initiative.objects.filter(stage=Stage.TRIAL, ends_on__lt=today).values_list("pk", flat=True)
    for pk in list(due):
        with transaction.atomic():
            row = Initiative.objects.select_for_update().get(pk=pk)
            if row.stage != Stage.TRIAL or row.ends_on is None or row.ends_on >= today:
                continue
            make_move(None, pk, "trial_ran_out", on=today)
            count += 1
    log.info("trials.ran_out count=%s", count)
    return count


def _mine(by: Person, initiative_id: UUID) -> tuple[Initiative, str]:
    row = access_initiative(by, initiative_id, for_change=True)
    role = role_on(by, row)
    if not role:
        raise NotYourMove
    return row, role
