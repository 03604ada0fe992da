"""Sessions in the states tests ask for by name."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from forankring.domain.grammar import ItemKind, Round
from forankring.domain.grammar.template import TemplateItem
from forankring.features.workshops.acts.plan import Details, plan_session
from forankring.features.workshops.acts.start import start_session
from forankring.features.workshops.models import CoFacilitator, Session, Status
from forankring.kernel.accounts.models import Person

MORNING = datetime(2027, 4, 10, 8, 30, tzinfo=ZoneInfo("Europe/Copenhagen"))
WELCOME = TemplateItem("welcome", ItemKind.TALK, 15, {"da": "Velkomst", "en": "Welcome"}, {"da": "God morgen"})
BALANCES = TemplateItem("balances", ItemKind.TOOL, 45, tool="balances", rounds=(Round.ALONE, Round.PLENARY), dots=0)
PAUSE = TemplateItem("pause", ItemKind.BREAK, 15, {"da": "Pause", "en": "Break"})
PROGRAMME = (WELCOME, BALANCES, PAUSE)


def planned(owner: Person, items: Sequence[TemplateItem] = PROGRAMME, *helpers: Person, **more: object) -> Session:
    details = Details(**{"title": "Temadag om AI", "starts_at": MORNING, "tables": ("1", "2"), **more})  # type: ignore[arg-type]
    session = plan_session(owner, details, items)
    for one in helpers:
        CoFacilitator.objects.create(session=session, person=one.pk)
    return session


def opened(owner: Person, items: Sequence[TemplateItem] = PROGRAMME, *helpers: Person, **more: object) -> Session:
    """Needs the `fresh_ledger` fixture."""
    return start_session(owner, planned(owner, items, *helpers, **more).pk)


def closed(owner: Person, *helpers: Person) -> Session:
    """Closed long ago, its room already erased."""
    session = planned(owner, PROGRAMME, *helpers)
    Session.objects.filter(pk=session.pk).update(status=Status.CLOSED, room="gone", closed_on="2026-01-10")
    session.refresh_from_db()
    return session
