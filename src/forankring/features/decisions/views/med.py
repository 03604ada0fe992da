"""MED's part: planned, written on the thread, and the agenda item that goes to the committee."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from forankring.kernel.accounts.api import NotDone, open_to, person_of
from forankring.kernel.journey.api import Initiative, access_initiative, entries_of
from forankring.kernel.ui.said import put_back

from ..acts.med import plan_med, record_med
from ..forms.med import MedForm, for_committee, shown
from ..models import MedInvolvement
from ..queries.med import access_involvement, signal_of, suggested_committee
from ..refusals import AskFirst, WrittenMeanwhile
from ..roles import MED_WRITERS, med_role
from ..screened import screened
from ..words import LIGHT_WORDS, SIGNAL_WORDS
from .overview import TONES


@never_cache
@open_to(*MED_WRITERS)
def med_new(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    return _form(request, _mine(request, initiative_id), None)


@never_cache
@open_to(*MED_WRITERS)
def med_edit(request: HttpRequest, involvement_id: UUID) -> HttpResponse:
    found, _initiative = access_involvement(person_of(request), involvement_id)
    row = _mine(request, found.initiative)
    if found.is_recorded:
        return redirect("decisions:overview", row.pk)
    return _form(request, row, found)


def _form(request: HttpRequest, row: Initiative, found: MedInvolvement | None) -> HttpResponse:
    person = person_of(request)
    initial = shown(found) if found else for_committee(suggested_committee(row))
    form = MedForm(person, request.POST or None, initial=initial)
    theirs: MedInvolvement | None = None
    if request.method == "POST" and form.is_valid():
        act = record_med if request.POST.get("act") == "record" else plan_med
        known = {"involvement_id": found.pk, "revision": form.cleaned_data["revision"]} if found else {}
        try:
            act(person, row.pk, form.facts(), **known)
        except WrittenMeanwhile as refused:
            # The next press overwrites: what the other wrote stands beside it and has been seen now.
            theirs, _row = access_involvement(person, found.pk) if found else (None, row)
            put_back(form, revision=str(theirs.revision if theirs else 0))
            form.add_error(None, str(refused))
        except AskFirst as refused:
            form.add_error("question", str(refused))
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            said = _("Det står på tråden.") if act is record_med else _("Det er gemt som planlagt.")
            messages.success(request, said)
            return redirect("decisions:overview", row.pk)
    entries = entries_of(row)
    found_law = screened(entries)
    light = signal_of(entries, found_law)
    page = {
        "initiative": row,
        "form": form,
        "theirs": theirs,
        "monitors": found_law.monitors_staff or form["tells_monitoring"].value() is True,
        "light_word": LIGHT_WORDS[light.light],
        "light_tone": TONES[str(light.light)],
        "light_sentence": SIGNAL_WORDS[light.reason],
    }
    return render(request, "decisions/med.html", page, status=409 if theirs else 200)


def _mine(request: HttpRequest, initiative_id: UUID) -> Initiative:
    person = person_of(request)
    row = access_initiative(person, initiative_id)
    if not med_role(person, row):
        raise Http404
    return row
