"""The page where somebody who may, decides."""

import json
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from forankring.domain.words import in_sentence
from forankring.features.direction.api import compass_in_force
from forankring.features.screening.api import review_missed
from forankring.kernel.accounts.api import LEADERS, NotDone, open_to, person_of
from forankring.kernel.journey.api import ThreadMeanwhile, access_initiative, role_word
from forankring.kernel.ui.said import put_back

from ..acts.decide import decide
from ..forms.decide import DecideForm
from ..papers.build import compass_answers, decision_draft
from ..queries.decisions import matters_now, right_of
from ..queries.med import signal_of
from ..telling import tell_decision
from ..words import ABOUT_WORDS, LIGHT_WORDS, SIGNAL_WORDS
from .overview import TONES


@never_cache
@open_to(*LEADERS)
def decide_on(request: HttpRequest, initiative_id: UUID, matter: str) -> HttpResponse:
    person = person_of(request)
    row = access_initiative(person, initiative_id)
    if matter not in matters_now(row):
        raise Http404
    draft = decision_draft(row, matter)
    right = right_of(person, row, matter, draft.found)
    light = signal_of(draft.entries, draft.found)
    compass = compass_in_force()
    answers = compass_answers(draft)
    form = DecideForm(compass, answers, request.POST or None, initial={"revision": row.revision})
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            written = decide(person, row.pk, form.choice(matter), revision=form.cleaned_data["revision"])
        except ThreadMeanwhile as refused:
            put_back(form, revision=str(access_initiative(person, initiative_id).revision))
            form.add_error(None, str(refused))
            status = 409
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            said = tell_decision(json.loads(written.body))
            messages.success(request, _("Beslutningen står på tråden. %(said)s") % {"said": said})
            return redirect("journey:thread", row.pk)
    page = {
        "initiative": row,
        "matter": matter,
        "matter_word": ABOUT_WORDS[matter],
        "right": right,
        "role": in_sentence(role_word(right.role)),
        "form": form,
        "waiting": 0 if matter == "stop" else draft.found.waiting(matter),
        "review_missed": review_missed(),
        "needs_reason_for_med": str(light.light) == "red",
        "is_alone": draft.paper.recommended_by == person.pk,
        "has_recommendation": draft.paper.recommended_by is not None,
        "light_word": LIGHT_WORDS[light.light],
        "light_tone": TONES[str(light.light)],
        "light_sentence": SIGNAL_WORDS[light.reason],
    }
    return render(request, "decisions/decide.html", page, status=status)
