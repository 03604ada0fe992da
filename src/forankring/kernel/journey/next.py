"""What is next on the threads a leader leads, when no other room tells it: the step itself is all that is left."""

from datetime import datetime

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import LEADERS, HeldRole, Person, units_led_by
from forankring.kernel.ui.next_step import NextStep

from .queries import access_initiatives

MOST = 20
SENTENCES = {
    "lane": _("Afgør vejen for »%(title)s«"),
    "move:screen": _("Begynd screeningen af »%(title)s«"),
    "move:ask_decision": _("Send »%(title)s« til beslutning"),
    "plan": _("Planlæg afprøvningen af »%(title)s«"),
    "move:start_trial": _("Begynd afprøvningen af »%(title)s«"),
    "move:operate": _("Sæt »%(title)s« i drift"),
}
"""What a thread waits for → what its leader can do."""


def nearest_to(person: Person) -> Q:
    """What a leader hears of first: places they lead, those below nobody leads, what has no place, and their own."""
    led = units_led_by(person)
    own = HeldRole.objects.filter(person=person, role__in=LEADERS).values("unit")
    others = HeldRole.objects.filter(role__in=LEADERS, unit__isnull=False).exclude(person=person).values("unit")
    here = Q(unit__in=own) | Q(unit=None) | (Q(unit__in=led) & ~Q(unit__in=others))
    return here | Q(owner=person.pk)


def next_steps(person: Person, now: datetime) -> list[NextStep]:
    """Where this person is the nearest leader."""
    if not any(person.holds(role) for role in LEADERS):
        return []
    rows = access_initiatives(person).filter(nearest_to(person), waits_for__in=SENTENCES).order_by("stage_since")[:MOST]
    return [NextStep(SENTENCES[row.waits_for] % {"title": row.title}, row.get_absolute_url()) for row in rows]
