"""Somebody who may, decides. In this order: the matrix, the law, four eyes, MED, the compass, the conditions.

The decision is written on the thread and the thread moves in the same breath, or nothing happens at all.
"""

from datetime import date
from uuid import UUID

from django.db import transaction

from forankring.domain.journey import Kind, Stage
from forankring.features.direction.api import compass_in_force
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import Record, access_initiative, add_record, entries_of, make_move

from ..models import Condition, Paper
from ..queries.decisions import AT, Right, right_of
from ..queries.med import signal_of
from ..refusals import (
    CompassNotAnswered,
    ConditionNotWhole,
    FourEyes,
    IsForbidden,
    MedFirst,
    MedMustDiscuss,
    NoRecommendation,
    NotNow,
    NotYours,
    ReasonMissing,
)
from ..roles import OWNERS
from ..screened import Screened, screened
from ..signal import Light, Signal
from ..values import Choice, ConditionFacts

MOVES: dict[tuple[str, str], dict[Stage, str]] = {
    ("trial", "yes"): {Stage.AWAITING: "approve_trial"},
    ("operation", "yes"): {
        Stage.AWAITING: "approve_operation",
        Stage.EVALUATION: "approve_operation",
        Stage.REVIEW: "go_on",
    },
    ("trial", "no"): {Stage.AWAITING: "refuse"},
    ("operation", "no"): {Stage.AWAITING: "refuse", Stage.REVIEW: "refuse"},
    ("stop", "yes"): {
        Stage.TRIAL: "end_trial",
        Stage.EVALUATION: "stop",
        Stage.OPERATION: "retire",
        Stage.REVIEW: "retire",
        Stage.SUSPENDED: "retire",
    },
}
"""The step the thread takes with the decision; where none is named the decision stands by itself."""


@transaction.atomic
def decide(
    by: Person, initiative_id: UUID, choice: Choice, *, revision: int | None = None, on: date | None = None
) -> Record:
    """Take a decision and let the thread follow.

    Raises `NotYours` (naming who may), `NotNow`, `IsForbidden`, `FourEyes`, `MedFirst`, `MedMustDiscuss`,
    `CompassNotAnswered`, `ConditionNotWhole`, `ReasonMissing`, and what the thread itself may answer.
    """
    row = access_initiative(by, initiative_id, for_change=True)
    entries = entries_of(row)
    found = screened(entries)
    if choice.about not in AT or choice.outcome not in ("yes", "no"):
        raise NotNow
    right = right_of(by, row, choice.about, found)
    if not right.role:
        raise NotYours(right.who)
    if row.stage not in AT[choice.about]:
        raise NotNow
    light = signal_of(entries, found)
    _must_hold(by, row.pk, choice, found, light)
    compass = _compass(choice)
    body = {
        **_body(choice, right, found, light),
        **compass,
        "four_eyes": {"is_alone": _wrote(by, row.pk, choice.about), "why": choice.alone.strip()},
    }
    written = add_record(by, row.pk, Kind.DECISION, body, role=right.role, on=on, revision=revision)
    _keep_conditions(row.pk, written.number, choice)
    record(by, "decision_taken", row.pk, role=right.role, about=choice.about, outcome=choice.outcome)
    move = MOVES.get((choice.about, choice.outcome), {}).get(Stage(row.stage))
    if move:
        make_move(by, row.pk, move, why=choice.reasons, on=on)
    return written


def park(by: Person, initiative_id: UUID, why: str, *, revision: int | None = None) -> None:
    """Put it aside with a reason; it can be taken up again."""
    make_move(by, initiative_id, "park", why=why, revision=revision)


def _must_hold(by: Person, initiative_id: UUID, choice: Choice, found: Screened, light: Signal) -> None:
    if not choice.reasons.strip():
        raise ReasonMissing
    if choice.about == "stop" or choice.outcome == "no":
        return
    if found.law_class == "forbudt":
        raise IsForbidden
    paper = Paper.objects.filter(initiative=initiative_id, matter=choice.about, involvement=None).first()
    if paper is None or paper.recommended_by is None:
        raise NoRecommendation
    if paper.recommended_by == by.pk and not choice.alone.strip():
        raise FourEyes
    if light.light is Light.AMBER:
        raise MedFirst
    if light.light is Light.RED and not choice.despite_med.strip():
        raise MedMustDiscuss
    if not all(_is_whole(condition) for condition in choice.conditions):
        raise ConditionNotWhole


def _is_whole(condition: ConditionFacts) -> bool:
    if not condition.text.strip() or condition.owner not in OWNERS or condition.due_on is None:
        return False
    return condition.expires_on is None or condition.expires_on >= condition.due_on


def _compass(choice: Choice) -> dict[str, object]:
    """Every principle in force with its answer. A yes leaves none of them open."""
    compass = compass_in_force()
    if compass is None:
        return {"compass_version": None, "compass": []}
    answers = [
        {"id": p.id, "principle": p.text, "answer": choice.compass.get(p.id, "").strip()} for p in compass.principles
    ]
    is_yes = choice.outcome == "yes" and choice.about != "stop"
    if is_yes and not all(one["answer"] for one in answers):
        raise CompassNotAnswered
    return {"compass_version": compass.number, "compass": answers}


def _body(choice: Choice, right: Right, found: Screened, light: Signal) -> dict[str, object]:
    return {
        "about": choice.about,
        "outcome": choice.outcome,
        "decided_as": right.role,
        "rule": str(right.row),
        "matrix_version": right.matrix.number,
        "reasons": choice.reasons.strip(),
        "conditions": [
            {
                "text": c.text.strip(),
                "owner": str(c.owner),
                "due_on": c.due_on.isoformat() if c.due_on else "",
                "expires_on": c.expires_on.isoformat() if c.expires_on else "",
            }
            for c in choice.conditions
        ],
        "law_class": found.law_class,
        "med": {"light": str(light.light), "reason": light.reason, "despite": choice.despite_med.strip()},
    }


def _keep_conditions(initiative_id: UUID, number: int, choice: Choice) -> None:
    """Conditions of an older decision on the same matter no longer count: the new one says what does."""
    Condition.objects.filter(initiative=initiative_id, about=choice.about, met_on=None).delete()
    Condition.objects.bulk_create(
        Condition(
            initiative=initiative_id,
            record=number,
            about=choice.about,
            number=n,
            text=c.text.strip(),
            owner=str(c.owner),
            due_on=c.due_on,
            expires_on=c.expires_on,
        )
        for n, c in enumerate(choice.conditions, 1)
        if c.due_on is not None
    )


def _wrote(by: Person, initiative_id: UUID, about: str) -> bool:
    return Paper.objects.filter(initiative=initiative_id, matter=about, recommended_by=by.pk).exists()
