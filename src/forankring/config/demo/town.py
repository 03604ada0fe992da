"""Make Fjordby: the municipality, its people, its planned, running and finished sessions. Safe to call again."""

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from forankring.domain import answers
from forankring.domain.answers import Arrangement
from forankring.domain.grammar import Field, say
from forankring.features.workshops import api as workshops
from forankring.kernel.accounts.api import Person, Role, municipality, save_municipality
from forankring.kernel.ledger.api import connect
from forankring.kernel.packs.api import session_template

from . import play
from .full import make_full
from .organisation import make_organisation
from .thread import make_thread

NAME = "Fjordby Kommune"
TEXTS = Path(__file__).with_name("texts.yml")
Told = Mapping[str, Any]


def make_town() -> Person:
    """Fjordby, complete; returns the facilitator one signs in as."""
    told: Told = yaml.safe_load(TEXTS.read_text("utf-8"))
    if not municipality().name:
        save_municipality(None, told["town"])
    people = [_person(one) for one in told["people"]]
    signe = people[0]
    units = make_organisation(signe)
    here = {line.title for line in workshops.my_sessions(signe)}
    makers = {"finished": _finished, "planned": _planned, "wall": _wall, "running": _running}
    for part, make in makers.items():
        for one in told[part]:
            if one["title"] not in here:
                make(signe, one)
    make_thread(signe, units)
    make_full(units)
    return signe


@transaction.atomic
def _person(told: Told) -> Person:
    found = Person.objects.filter(email=told["email"]).first()
    if found is not None:
        return found
    person = Person(email=told["email"], name=told["name"], unit=told["unit"])
    person.set_unusable_password()
    person.save()
    for role in told["roles"]:
        person.roles.create(role=Role(role))
    return person


def _planned(by: Person, told: Told) -> None:
    day = timezone.localtime() + datetime.timedelta(days=told["days_ahead"])
    _plan(by, told, starts_at=day.replace(hour=8, minute=30, second=0, microsecond=0))


def _wall(by: Person, told: Told) -> None:
    until = timezone.localdate() + datetime.timedelta(days=told["days_open"])
    session = _plan(by, told, is_wall=True, open_until=until)
    session = workshops.start_session(by, session.pk)
    book = connect(settings.LEDGER)
    try:
        room = book.room(session.room)
        assert room is not None
        play.write_lines(book, settings.KEYS, room, told["lines"])
    finally:
        book.close()


def _running(by: Person, told: Told) -> None:
    began = timezone.localtime().replace(second=0, microsecond=0) - datetime.timedelta(minutes=23)
    session = _plan(by, told, starts_at=began, tables=tuple(told["tables"]))
    session = workshops.start_session(by, session.pk)
    book = connect(settings.LEDGER)
    try:
        room = book.room(session.room)
        assert room is not None
        play.write_lines(book, settings.KEYS, room, told["lines"])
        index, _ = play.open_item(workshops.script_of(room), told["open_item"])
        play.at_step(book, room, index, "alone")
    finally:
        book.close()


def _finished(by: Person, told: Told) -> None:
    day = timezone.localtime() - datetime.timedelta(days=told["days_ago"])
    day = day.replace(hour=9, minute=0, second=0, microsecond=0)
    session = _plan(by, told, starts_at=day)
    session = workshops.start_session(by, session.pk)
    book = connect(settings.LEDGER)
    try:
        room = book.room(session.room)
        assert room is not None
        play.write_lines(book, settings.KEYS, room, told["lines"])
        # Closed today: the lines behind the sheet can still be looked at for 30 days, as in a real house.
        play.hold(book, settings.KEYS, room, timezone.localdate())
        items = [i.id for i in workshops.script_of(room).items if i.tool]
    finally:
        book.close()
    workshops.my_sessions(by)
    for item in items:
        sheet = workshops.harvest(by, session.pk, item)
        for field in workshops.fields_of_sheet(sheet):
            sheet = workshops.arrange(by, sheet.pk, field.id, sheet.revision, _agreed(told, item, sheet))
        workshops.seal(by, sheet.pk, sheet.revision)


def _agreed(told: Told, item: str, sheet: workshops.Sheet) -> "workshops.Change":
    """What the group arranged in this item, as one change per field."""
    texts = {f: {c.text: c.id for c in v.cards} for f, v in workshops.values_of(sheet).items()}

    def of(part: str, field: Field) -> Any:
        return told.get(part, {}).get(item, {}).get(field.id)

    def change(field: Field, made: Arrangement) -> Arrangement:
        ids = texts[field.id]
        for one, under in of("together", field) or ():
            made = answers.lay_together(made, ids[one], ids[under])
        for number, (title, cards) in enumerate((of("groups", field) or {}).items()):
            made = answers.put_in_group(made, tuple(ids[c] for c in cards), f"g{number}", title)
        if (mark := of("shared_marks", field)) is not None:
            made = answers.set_mark(made, mark)
        made = answers.choose(made, tuple(of("chosen", field) or ()))
        made = answers.mark_done(made, tuple(of("done", field) or ()))
        return answers.agree(made, of("agreed", field) or "")

    return change


def _plan(by: Person, told: Told, **more: Any) -> workshops.Session:
    template = session_template(told["template"])
    details = workshops.Details(
        title=told.get("title") or say(template.title, "da"),
        purpose=told.get("purpose", ""),
        place=told.get("place", ""),
        **more,
    )
    return workshops.plan_session(by, details, template.items)
