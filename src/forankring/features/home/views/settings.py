"""The administrator's pages: the municipality's settings, how long things are kept, and who did what."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from forankring.features.workshops.api import titles_for
from forankring.kernel.accounts.api import (
    Role,
    known_names,
    municipality,
    names_of,
    open_to,
    person_of,
    save_municipality,
)
from forankring.kernel.audit import api as audit
from forankring.kernel.journey.api import access_initiatives
from forankring.kernel.retention import api as retention

from ..acts import shorten_retention
from ..forms import SettingsForm, ShorterForm


@open_to(Role.ADMINISTRATOR)
def settings(request: HttpRequest) -> HttpResponse:
    form = SettingsForm(request.POST or None, instance=municipality())
    if request.method == "POST" and form.is_valid():
        save_municipality(person_of(request), form.cleaned_data)
        messages.success(request, _("Indstillingerne er gemt."))
        return redirect("settings")
    return render(request, "home/settings.html", {"form": form})


@open_to(Role.ADMINISTRATOR)
def retention_times(request: HttpRequest) -> HttpResponse:
    """A municipality may keep things for a shorter time than we suggest, never longer."""
    rules = [rule for rule in retention.rules() if rule.days]
    form = ShorterForm(rules, request.POST or None)
    if request.method == "POST" and form.is_valid():
        shorten_retention(person_of(request), form.cleaned_data)
        messages.success(request, _("Slettefristerne er gemt."))
        return redirect("retention_times")
    return render(request, "home/retention_times.html", {"form": form})


NAMELESS = frozenset({"idea_written"})
"""Acts a colleague may do without giving a name. What else has no name, the house did itself."""


@require_safe
@open_to(Role.ADMINISTRATOR)
def audit_lines(request: HttpRequest) -> HttpResponse:
    """Who did which act. Never what anybody wrote."""
    lines, lang = audit.lines(), get_language() or "da"
    names = names_of({line.who for line in lines if line.who})
    reader, targets = person_of(request), [line.target for line in lines]
    sessions = titles_for(reader, targets)
    initiatives = {str(row.pk): row for row in access_initiatives(reader).filter(pk__in=_ids(targets))}
    people = known_names(_ids(targets))
    shown = [
        {
            "at": line.at,
            "who": names[line.who] if line.who else _("Uden navn") if line.act in NAMELESS else _("Systemet"),
            "what": audit.sentence(line, lang),
            "target": line.target,
            "title": sessions.get(line.target, ""),
            "initiative": initiatives.get(line.target),
            "name": people.get(UUID(line.target), "") if _is_id(line.target) else "",
        }
        for line in lines
    ]
    return render(request, "home/audit_lines.html", {"lines": shown})


def _is_id(target: str) -> bool:
    try:
        UUID(target)
    except ValueError:
        return False
    return True


def _ids(targets: list[str]) -> list[UUID]:
    return [UUID(one) for one in set(targets) if _is_id(one)]
