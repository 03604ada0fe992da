"""What is next for a person: at most seven acts, the most pressing first."""

from datetime import datetime, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.features.decisions import api as decisions
from forankring.features.ideas import api as ideas
from forankring.features.landscape import api as landscape
from forankring.features.screening import api as screening
from forankring.features.trials import api as trials
from forankring.features.workshops import api as workshops
from forankring.kernel.accounts.api import Person, Role, municipality
from forankring.kernel.journey import api as journey
from forankring.kernel.ui.next_step import NextStep

MOST = 7
ROOMS = (workshops, ideas, journey, screening, trials, decisions, landscape)
"""Each tells what a person can do next in it."""
REVIEW_AFTER = timedelta(days=335)
"""The law asks for a yearly review of the accessibility statement; eleven months leaves time for it."""


def next_for(person: Person, now: datetime) -> list[NextStep]:
    """What this person may do now, by date; what has no date comes last."""
    house = _house_steps(now) if person.holds(Role.ADMINISTRATOR) else []
    steps = [*(step for room in ROOMS for step in room.next_steps(person, now)), *house]
    return sorted(steps, key=lambda step: (step.when is None, step.when and step.when.timestamp()))[:MOST]


def _house_steps(now: datetime) -> list[NextStep]:
    """What an administrator owes the house."""
    house, url = municipality(), reverse("settings")
    steps = []
    if not (house.name and house.contact_phone and house.contact_mail):
        steps.append(NextStep(_("Skriv kommunens navn, telefon og e-mail"), url))
    if house.was_reviewed_on is None or now.date() - house.was_reviewed_on > REVIEW_AFTER:
        steps.append(NextStep(_("Gennemgå tilgængelighedserklæringen"), url))
    return steps
