"""A screening's overview, and the acts on the whole of it: begin, set a verdict, finish."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.law import Assessment, explanation, read_facts
from forankring.domain.lenses import Verdict
from forankring.kernel.accounts.api import Guest, NotDone, open_to, person_of
from forankring.kernel.journey.api import access_initiative, acting_role, role_word

from ..acts import HERE, begin, finish, override
from ..forms import OverrideForm
from ..law import pack_in_force
from ..models import Screening
from ..papers.lens import spoken
from ..queries import LENSES, LensState, facts_of, is_unsettled, law_of, left_at_gate, screening_of, states_of
from ..resting import RESTING, lens_word, open_duties
from ..roles import FILLERS, FINISHERS, OVERRIDERS
from ..rulebook.judged import as_judged
from ..tasks.queries import done_duties
from ..words import LENS_WORDS, VERDICT_TONES, VERDICT_WORDS, binding_words


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
@as_judged
def overview(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    return _overview(request, initiative_id)


def _overview(request: HttpRequest, initiative_id: UUID, refused: OverrideForm | None = None) -> HttpResponse:
    """With `refused`, the form as it was sent: nobody types a reason twice."""
    person, lang = person_of(request), get_language() or "da"
    row = access_initiative(person, initiative_id)
    found, here = screening_of(row.pk), row.stage in HERE
    may_fill = here and bool(acting_role(person, FILLERS, row))
    page: dict[str, Any] = {
        "initiative": row,
        "screening": found,
        "may_begin": may_fill and (not found or found.is_done),
        "may_widen": may_fill and found is not None and found.kind == Screening.Kind.LIGHT,
    }
    if found:
        under_way = here and not found.is_done
        states, law = states_of(found, lang), law_of(found, timezone.localdate())
        waiting = open_duties(law, done_duties(row.pk))
        may_override = under_way and acting_role(person, OVERRIDERS, row)
        page |= {
            "lang": lang,
            "may_fill": may_fill and under_way,
            "may_finish": under_way and bool(acting_role(person, FINISHERS, row)),
            "override_form": (refused or OverrideForm([one.lens for one in states])) if may_override else None,
            "is_refused": refused is not None,
            "lenses": [_lens(found, one, waiting) for one in states],
            "is_open": any(one.row is None or one.verdict is Verdict.UNDECIDED for one in states),
            **_law(found, law, lang),
        }
    return render(request, "screening/overview.html", page)


@require_POST
@open_to(*FILLERS)
def begin_page(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    is_full = request.POST.get("extent") == Screening.Kind.FULL
    return _done(request, initiative_id, lambda: begin(person_of(request), initiative_id, is_full=is_full))


@require_POST
@open_to(*FINISHERS)
def finish_page(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    said = _("Screeningen er færdig og står på tråden.")
    return _done(request, initiative_id, lambda: finish(person_of(request), initiative_id), said)


@require_POST
@open_to(*OVERRIDERS)
def override_page(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    found = screening_of(access_initiative(person_of(request), initiative_id).pk)
    form = OverrideForm(LENSES[found.kind] if found else (), request.POST)
    if form.is_valid():
        try:
            override(person_of(request), initiative_id, *form.chosen())
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Vurderingen er ændret. Begge står på tråden, når screeningen er færdig."))
            return redirect("screening:overview", initiative_id)
    return _overview(request, initiative_id, form)


def _done(request: HttpRequest, initiative_id: UUID, act: Callable[[], object], said: str = "") -> HttpResponse:
    try:
        act()
    except NotDone as refused:
        messages.error(request, str(refused))
    else:
        if said:
            messages.success(request, said)
    return redirect("screening:overview", initiative_id)


def _lens(found: Screening, state: LensState, waiting: int) -> dict[str, object]:
    rests = state.verdict is Verdict.APPROVED and state.lens in RESTING and waiting > 0
    return {
        "lens": state.lens,
        "name": LENS_WORDS[state.lens],
        "word": lens_word(state.lens, state.verdict, waiting),
        "tone": "wait" if rests else VERDICT_TONES[state.verdict],
        "rests": rests,
        "found": VERDICT_WORDS[state.found] if state.why else "",
        "why": state.why,
        "open": len(state.open),
        "follows": state.follows,
        "spoken": tuple(spoken(found, state)) if state.row else (),
        "role": role_word(state.row.filled_as) if state.row else "",
    }


def _law(found: Screening, law: Assessment, lang: str) -> dict[str, object]:
    pack = pack_in_force()
    return {
        "law_class": pack.classes[law.klass].name.said(lang),
        "law_role": pack.roles[law.role].said(lang),
        "is_unsettled": is_unsettled(law),
        "left": left_at_gate(found, lang) if is_unsettled(law) and found.kind == Screening.Kind.LIGHT else (),
        "stops": [duty.text.said(lang) for duty in law.duties if duty.stop],
        "duties": [(d.text.said(lang), binding_words(d.status, d.since), d.why.ref) for d in law.duties],
        "reasons": explanation(pack, law, read_facts(pack, facts_of(found)), lang),
    }
