"""What the thread page shows of this room: what can be done now, the papers, and where a spread idea came from."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.domain.journey import Kind, Lane, Stage
from forankring.kernel.accounts.api import person_of
from forankring.kernel.journey.api import Grown, Initiative, access_initiative, last_body

from .roles import role_on

Act = tuple[str, str] | None


def lane_act(request: HttpRequest, row: Initiative) -> Act:
    if row.stage != Stage.IDEA or row.lane or not role_on(person_of(request), row):
        return None
    return _("Afgør vejen"), reverse("trials:lane", args=[row.pk])


def trial_act(request: HttpRequest, row: Initiative) -> Act:
    """The card inside the frames, the plan on the full thread; after a trial a new one to adjust it."""
    if not role_on(person_of(request), row):
        return None
    is_within = row.lane == Lane.WITHIN
    if row.stage == Stage.IDEA and is_within:
        has_card = row.waits_for != "card"
        words = _("Ret kortet for prøvehandlingen") if has_card else _("Udfyld kortet for prøvehandlingen")
        return words, reverse("trials:card", args=[row.pk])
    if row.stage == Stage.APPROVED_TRIAL:
        return _("Planlæg afprøvningen"), reverse("trials:plan", args=[row.pk])
    if row.stage == Stage.EVALUATION and row.waits_for != "learnt" and "adjust" not in row.ready:
        name = "trials:card" if is_within else "trials:plan"
        return _("Skriv en justeret plan"), reverse(name, args=[row.pk])
    return None


def learning_act(request: HttpRequest, row: Initiative) -> Act:
    if row.stage == Stage.EVALUATION and role_on(person_of(request), row):
        words = _("Skriv, hvad I lærte") if row.waits_for == "learnt" else _("Ret læringskortet")
        return words, reverse("trials:learning", args=[row.pk])
    return None


def spread_page(row: Initiative) -> str:
    return reverse("trials:spread", args=[row.pk])


def lane_way(request: HttpRequest, row: Initiative) -> Act:
    if row.stage == Stage.IDEA and row.lane and role_on(person_of(request), row):
        return _("Afgør vejen igen"), reverse("trials:lane", args=[row.pk])
    return None


def card_way(request: HttpRequest, row: Initiative) -> Act:
    if last_body(row, Kind.TRIAL):
        return _("Hent kortet (PDF, A5)"), reverse("trials:card_file", args=[row.pk, "pdf"])
    return None


def learning_way(request: HttpRequest, row: Initiative) -> Act:
    if last_body(row, Kind.LEARNING):
        return _("Hent læringskortet (PDF)"), reverse("trials:learning_file", args=[row.pk, "pdf"])
    return None


def paper_way(form: str) -> Any:
    """The whole thread as a file of that form."""

    def way(request: HttpRequest, row: Initiative) -> Act:
        return _("Hent tråden (%(form)s)") % {"form": form.upper()}, reverse("trials:thread_file", args=[row.pk, form])

    return way


def spread_from(request: HttpRequest, origin: Mapping[str, Any]) -> Grown | None:
    """A spread idea leads back to the initiative it grew from, for those who may read it."""
    if not isinstance(origin.get("initiative"), str):
        return None
    try:
        found = access_initiative(person_of(request), UUID(origin["initiative"]))
    except (Http404, ValueError):
        return Grown(_("Et andet tiltag"))
    return Grown(found.title, found.get_absolute_url())
