"""Fjordby's frames, ideas and small trials, made by the acts its own people use. Safe to call again."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from django.db import transaction

from forankring.features.direction import api as direction
from forankring.features.ideas import api as ideas
from forankring.features.trials import api as trials
from forankring.features.workshops import api as workshops
from forankring.kernel.accounts.api import Person, Unit, person_by_email
from forankring.kernel.journey.api import Initiative, access_initiatives, make_move

from .clock import days_ago

TEXTS = Path(__file__).with_name("thread.yml")
Told = Mapping[str, Any]

INSIDE = {
    "has_personal_data": False,
    "has_critical_data": False,
    "is_inside_guidelines": True,
    "affects_decisions_on_people": False,
    "can_monitor_staff": False,
}
"""What every small trial in Fjordby answers: inside the frames."""


@transaction.atomic
def make_thread(by: Person, units: Mapping[str, Unit]) -> None:
    """Everything in thread.yml. `by` is a facilitator and administrator."""
    told: Told = yaml.safe_load(TEXTS.read_text("utf-8"))
    _frames(by, told)
    _ideas(by, told, units)
    here = set(access_initiatives(None).values_list("title", flat=True))
    for one in told["within"]:
        if one["title"] not in here:
            _trial(by, one, units)


def _frames(by: Person, told: Told) -> None:
    if direction.compass_in_force() is None:
        direction.save_compass(by, [direction.Principle("", **one) for one in told["compass"]], seen=0)
    known = {tool.name for tool in direction.approved_tools()}
    for one in told["tools"]:
        if one["name"] not in known:
            direction.save_tool(by, direction.ToolFacts(**{**one, "standing": direction.Standing(one["standing"])}))


def _ideas(by: Person, told: Told, units: Mapping[str, Unit]) -> None:
    """The ideas on sealed sheets, and those somebody wrote."""
    if ideas.Idea.objects.exists():
        return
    for version in workshops.newest_versions(by):
        if ideas.has_ideas(version):
            ideas.take_in(by, version)
    for one in told["ideas"]:
        ideas.write_idea(by, one["text"], unit=units[one["unit"]])


def _trial(by: Person, told: Told, units: Mapping[str, Unit]) -> None:
    leader = person_by_email(told["leader"])
    assert leader is not None
    with days_ago(told["days"]):
        row = _chosen(by, told, units) or _begun(by, leader, told, units)
        if told.get("ends") == "ready":
            return
        make_move(leader, row.pk, "try_now")
    if "learning" in told:
        with days_ago(told["days"] - 7 * told["weeks"]):
            make_move(leader, row.pk, "end_trial")
            words = {name: "\n".join(lines) for name, lines in told["learning"].items()}
            trials.write_learning(leader, row.pk, {**words, "result": told["result"]})
            if told["ends"] == "stopped":
                make_move(leader, row.pk, "stop", why="Vi ringer i stedet, og det virker bedre.")


def _chosen(by: Person, told: Told, units: Mapping[str, Unit]) -> Initiative | None:
    """An idea from a sheet, chosen and begun as a trial; None when it did not come from a sheet."""
    found = ideas.Idea.objects.filter(text=told.get("card", "")).first()
    matter = found and (found.group or found)
    if matter is None or matter.initiative is not None:
        return None
    unit = units[told["unit"]]
    row = ideas.choose(by, matter.pk, matter.revision, title=told["title"], unit=unit, track="local_trial")
    leader = person_by_email(told["leader"])
    assert leader is not None
    trials.settle_lane(leader, row.pk, _tool(told), INSIDE)
    trials.write_card(leader, row.pk, _card(told))
    return row


def _begun(by: Person, leader: Person, told: Told, units: Mapping[str, Unit]) -> Initiative:
    idea = trials.Idea(told["title"], told["summary"], units[told["unit"]], _tool(told), INSIDE, _card(told))
    return trials.begin(leader, idea, may_start=False)


def _card(told: Told) -> dict[str, Any]:
    return {name: told[name] for name in ("what", "who", "weeks", "talk")}


def _tool(told: Told) -> str:
    return next(tool.id for tool in direction.approved_tools() if tool.name == told["tool"])
