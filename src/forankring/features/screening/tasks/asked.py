"""What a round asks somebody to do, as values. Nothing is asked before every lens has an answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from forankring.domain.law import Status, Text
from forankring.domain.lenses import Lens, Outcome, Questionnaire, judge

from ..models import Screening, Task
from ..queries import LENSES, law_of, rows_of
from ..questions import full_questions, light_questions
from ..words import ALWAYS_BEFORE

PORTS = ("screening", "pilot", "drift", "loebende")


@dataclass(frozen=True, slots=True)
class Asked:
    """`binds_on`: the day a duty binds from, when that is later than today."""

    key: str
    source: Task.Source
    text: Text
    ref: str = ""
    port: str = ""
    is_stop: bool = False
    binds_on: date | None = None
    owner_role: str = ""
    due_on: date | None = None


def counting_round(initiative: UUID) -> Screening | None:
    """The newest round where every lens is answered; an older one counts until then."""
    for found in Screening.objects.filter(initiative=initiative).order_by("-number"):
        if found.is_done or set(LENSES[found.kind]) <= set(rows_of(found)):
            return found
    return None


def asked_by(found: Screening, today: date) -> list[Asked]:
    """Duties first, in the order they must be met; then what the answers bring."""
    duties = [
        Asked(
            key=duty.id,
            source=Task.Source.DUTY,
            text=duty.text,
            ref=duty.why.ref,
            port=duty.port,
            is_stop=duty.stop,
            binds_on=duty.since if duty.status is not Status.NOW and duty.since.year > ALWAYS_BEFORE else None,
            due_on=duty.since if duty.status is Status.LATER else None,
        )
        for duty in law_of(found, today).duties
    ]
    order = {port: place for place, port in enumerate(PORTS)}
    duties.sort(key=lambda one: (not one.is_stop, order.get(one.port, len(order))))
    return [*duties, *_outcomes(found, today)]


def _outcomes(found: Screening, today: date) -> Iterator[Asked]:
    for lens, row in rows_of(found).items():
        if lens is Lens.MAY:
            continue
        judged = judge(_asking(lens), lens, row.answers)
        for question, rule in judged.of(Outcome.TASK):
            yield Asked(
                key=f"{lens}:{question.id}:{question.follows.index(rule)}",
                source=Task.Source.ANSWER,
                text=rule.text,
                owner_role=rule.owner,
                due_on=today + timedelta(days=rule.days),
            )


def _asking(lens: Lens) -> Questionnaire:
    return light_questions() if lens is Lens.LIGHT else full_questions()
