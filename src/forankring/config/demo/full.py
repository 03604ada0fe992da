"""Fjordby's new uses on the full thread, each as far as full.yml says, made by the acts its people use.

What was done is dated in the past, a week or so between the steps. Safe to call again.
"""

from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

import yaml
from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import Kind
from forankring.domain.lenses import Lens
from forankring.features.decisions import api as decisions
from forankring.features.direction.api import compass_in_force
from forankring.features.landscape import api as landscape
from forankring.features.screening import api as screening
from forankring.features.trials import api as trials
from forankring.kernel.accounts.api import Committee, Person, Unit, person_by_email
from forankring.kernel.journey.api import Initiative, access_initiatives, add_record, make_move, start_initiative

from .clock import days_ago

TEXTS = Path(__file__).with_name("full.yml")
Told = Mapping[str, Any]
WEEK = 7
CASE = "Sag 2026-104"
COMPASS = "Et menneske læser og beslutter hver gang."


@transaction.atomic
def make_full(units: Mapping[str, Unit]) -> None:
    """Everything in full.yml that is not there yet."""
    told: Told = yaml.safe_load(TEXTS.read_text("utf-8"))
    here = set(access_initiatives(None).values_list("title", flat=True))
    makers = {"full": _full, "existing": _existing, "supplied": _supplied}
    for part, make in makers.items():
        for one in told[part]:
            if one["title"] not in here:
                make(one, units)


def _full(told: Told, units: Mapping[str, Unit]) -> None:
    """Step by step until the one it stands at."""
    days = _days(told["days"])
    with days_ago(next(days)):
        row = _begun(told, units)
    leader, upto = _who(told["leader"]), told["upto"]
    with days_ago(next(days)):
        _screen(told, row, is_whole=upto not in ("screening", "parked"))
    if upto == "screening":
        return
    with days_ago(next(days)):
        if upto == "parked":
            make_move(leader, row.pk, "park", why=told["why"])
        elif upto == "refused":
            make_move(leader, row.pk, "refuse_early", why=told["why"])
        else:
            make_move(leader, row.pk, "ask_decision")
    if upto in ("trial", "operation"):
        _decided(told, row, days)


def _decided(told: Told, row: Initiative, days: Iterator[int]) -> None:
    """MED, the decision, the plan, the map and the gate; then the trial, and for some operation."""
    leader, it = _who(told["leader"]), _who("freja@fjordby.example")
    with days_ago(next(days)):
        _med(told, row)
        _decide(told, row, "trial", "Det er lille og let at fortryde.")
    with days_ago(next(days)):
        trials.write_plan(leader, row.pk, {"what": told["task"]["part"], **told["plan"]})
        use = _on_map(it, row, told)
        _open(it, use)
    with days_ago(next(days)):
        make_move(leader, row.pk, "start_trial")
    if told["upto"] == "trial":
        return
    for _week in range(told["plan"]["weeks"] - 1):
        next(days)
    with days_ago(next(days)):
        make_move(leader, row.pk, "end_trial")
        trials.write_learning(leader, row.pk, told["learning"])
    with days_ago(next(days)):
        _decide(told, row, "operation", "Det virkede, og et menneske læser altid med.")
        _open(it, use)
        make_move(leader, row.pk, "operate")
    with days_ago(next(days)):
        landscape.publish(it, use.pk, landscape.access_use(it, use.pk).revision, is_read=True)


def _existing(told: Told, units: Mapping[str, Unit]) -> None:
    with days_ago(told["days"]):
        landscape.register_existing(_who(told["by"]), _new_use(told, units[told["unit"]]))


def _supplied(told: Told, units: Mapping[str, Unit]) -> None:
    """Frozen first; then screened, and what the law asks stands there."""
    with days_ago(told["days"]):
        use = landscape.register_supplied(_who(told["by"]), _new_use(told, units[told["unit"]]), is_frozen=True)
    with days_ago(told["days"] // 2):
        row = make_move(_who(told["leader"]), use.initiative, "resume_review", why=told["why"])
        _screen(told, row, is_whole=True)


def _begun(told: Told, units: Mapping[str, Unit]) -> Initiative:
    leader, task = _who(told["leader"]), told["task"]
    row = start_initiative(
        leader,
        told["title"],
        role="team_leader",
        body={"title": told["title"], "text": told["summary"]},
        summary=told["summary"],
        unit=units[told["unit"]],
        track="professional_anchoring",
        owner=leader.pk,
    )
    add_record(leader, row.pk, Kind.TASK, {"title": told["title"], "task": task["text"], **task}, role="team_leader")
    make_move(leader, row.pk, "screen")
    return row


def _screen(told: Told, row: Initiative, *, is_whole: bool) -> None:
    """It and legal answer first; the leader too when the whole screening is done."""
    leader = _who(told["leader"])
    screening.begin(leader, row.pk, is_full=True)
    given: dict[Lens, tuple[Person, Mapping[str, object], Mapping[str, str]]] = {
        Lens.CAN: (_who("freja@fjordby.example"), _best(Lens.CAN), {}),
        Lens.MAY: (_who("ali@fjordby.example"), _facts(told), {}),
    }
    if is_whole:
        wishes = {name: told[name] for name in ("without_ai", "benefits") if name in told}
        cares = {"risks": told["risks"]} if "risks" in told else {}
        given[Lens.WILL] = (leader, _best(Lens.WILL), wishes)
        given[Lens.SHOULD] = (leader, _best(Lens.SHOULD), {**cares, **_compass()})
    for lens, (who, answers, texts) in given.items():
        screening.answer(who, row.pk, lens, answers, texts, 0)
    if is_whole:
        screening.finish(leader, row.pk)


def _best(lens: Lens) -> dict[str, object]:
    return {one.id: one.options[0].id for one in screening.full_questions().under(lens)}


def _facts(told: Told) -> dict[str, object]:
    """Yes and unknown as told, no for the rest."""
    said = {**dict.fromkeys(told["ja"], "ja"), **dict.fromkeys(told.get("ved_ikke", ()), "ved_ikke")}
    lists = {"brugstyper": told["types"], "forbudt": told.get("prohibited", [])}
    facts = screening.pack_in_force().facts.items()
    return {name: lists.get(name, []) if fact.is_list else said.get(name, "nej") for name, fact in facts}


def _compass() -> dict[str, str]:
    compass = compass_in_force()
    return {f"compass_{one.id}": COMPASS for one in (compass.principles if compass else ())}


def _med(told: Told, row: Initiative) -> None:
    said = told["med"]
    facts = decisions.MedFacts(
        kind=decisions.Involvement.DISCUSSION,
        committee=Committee.objects.get(short_name=told["committee"]).pk,
        apsa=("work",),
        question=said["question"],
        statement_management=said["management"],
        statement_employees=said["employees"],
        outcome=decisions.Outcome.DISCUSSED,
        on=timezone.localdate(),
    )
    decisions.record_med(_who("mona@fjordby.example"), row.pk, facts)


def _decide(told: Told, row: Initiative, about: str, reasons: str) -> None:
    points = {"trial": "at vi prøver det i en afgrænset periode", "operation": "at det bliver sat i drift"}
    decisions.recommend(_who(told["leader"]), row.pk, about, points[about])
    decisions.decide(_who(told["decider"]), row.pk, decisions.Choice(about, "yes", reasons))


def _on_map(it: Person, row: Initiative, told: Told) -> landscape.Use:
    use = landscape.put_on_map(it, row.pk, _new_use(told, row.unit))
    landscape.save_system(it, use.system.pk, use.system.revision, {"agreement": "yes"})
    today = timezone.localdate()
    assessed = {"risk_assessment_ref": CASE, "risk_assessment_on": today, "contact_email": "ai@fjordby.example"}
    landscape.save_use(it, use.pk, landscape.access_use(it, use.pk).revision, {**told["use"], **assessed})
    return use


def _open(it: Person, use: landscape.Use) -> None:
    """Every duty with the case where it can be seen; then the gate."""
    for duty in landscape.open_duties(landscape.access_use(it, use.pk)):
        landscape.note_duty(it, use.pk, duty, CASE)
    landscape.try_gate(it, use.pk)


def _new_use(told: Told, unit: Unit | None) -> landscape.NewUse:
    system = told["system"]
    return landscape.NewUse(told["title"], told["summary"], unit, system["area"], system["name"], system["supplier"])


def _days(first: int) -> Iterator[int]:
    """From so many days ago, a week at a time, never today."""
    return (max(1, first - WEEK * step) for step in count())


def _who(email: str) -> Person:
    found = person_by_email(email)
    assert found is not None, email
    return found
