"""A screening's overview and its form for each lens."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.journey import Kind
from forankring.domain.law import explanation, read_facts
from forankring.domain.lenses import Lens, Verdict
from forankring.kernel.accounts.api import Guest, NotDone, open_to, person_of
from forankring.kernel.journey.api import Initiative, access_initiative, acting_role, last_body, role_word
from forankring.kernel.ui.said import put_back

from ..acts import HERE, answer, begin, finish, override
from ..forms import LensForm, OverrideForm, shown
from ..known import light_answers, words_of_the_light
from ..law import pack_in_force
from ..models import LensAnswers, Screening
from ..queries import LENSES, facts_of, law_of, screening_of, states_of, texts_of
from ..refusals import WrittenMeanwhile
from ..roles import FILLERS, FINISHERS, OVERRIDERS, filling_role
from ..words import LENS_WORDS, STATUS_WORDS, TEXT_WORDS, VERDICT_TONES, VERDICT_WORDS


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def overview(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    person, lang = person_of(request), get_language() or "da"
    row = access_initiative(person, initiative_id)
    found, here = screening_of(row.pk), row.stage in HERE
    may_fill = here and bool(acting_role(person, FILLERS, row))
    page: dict[str, Any] = {
        "initiative": row,
        "screening": found,
        "may_begin": may_fill and (not found or found.is_done),
    }
    if found:
        under_way = here and not found.is_done
        pack, law, states = pack_in_force(), law_of(found, timezone.localdate()), states_of(found, lang)
        page |= {
            "may_fill": may_fill and under_way,
            "may_finish": under_way and bool(acting_role(person, FINISHERS, row)),
            "override_form": OverrideForm([one.lens for one in states])
            if under_way and acting_role(person, OVERRIDERS, row)
            else None,
            "lenses": [
                {
                    "lens": one.lens,
                    "name": LENS_WORDS[one.lens],
                    "word": VERDICT_WORDS[one.verdict],
                    "tone": VERDICT_TONES[one.verdict],
                    "found": VERDICT_WORDS[one.found] if one.why else "",
                    "why": one.why,
                    "open": len(one.open),
                    "role": role_word(one.row.filled_as) if one.row else "",
                }
                for one in states
            ],
            "law_class": pack.classes[law.klass].name.said(lang),
            "law_role": pack.roles[law.role].said(lang),
            "is_unsettled": law.klass == "uafklaret" or law.provisional,
            "stops": [duty.text.said(lang) for duty in law.duties if duty.stop],
            "duties": [(d.text.said(lang), STATUS_WORDS[d.status], d.since, d.why.ref) for d in law.duties],
            "reasons": explanation(pack, law, read_facts(pack, facts_of(found)), lang),
        }
    return render(request, "screening/overview.html", page)


@never_cache
@open_to(*FILLERS)
def lens_page(request: HttpRequest, initiative_id: UUID, lens: str) -> HttpResponse:
    person = person_of(request)
    row, found = access_initiative(person, initiative_id), screening_of(initiative_id)
    if found is None or lens not in LENSES[found.kind] or not filling_role(person, Lens(lens), row):
        raise Http404
    if found.is_done or row.stage not in HERE:
        return redirect("screening:overview", row.pk)
    kept = found.lenses.filter(lens=lens).first()
    initial = _initial(row, found, Lens(lens), kept)
    form = LensForm(Lens(lens), get_language() or "da", request.POST or None, initial=initial)
    theirs: list[tuple[object, str]] = []
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            after = answer(person, row.pk, Lens(lens), form.answers(), form.said(), form.cleaned_data["revision"])
        except WrittenMeanwhile as refused:
            newest = found.lenses.get(lens=lens)
            theirs = _told(form, newest)
            put_back(form, revision=str(newest.revision))
            form.add_error(None, str(refused))
            status = 409
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Svarene er gemt."))
            if after.kind != found.kind:
                messages.warning(request, _("Et af svarene kræver en fuld screening. Svarene er taget med videre."))
            return redirect("screening:overview", row.pk)
    page = {"initiative": row, "form": form, "name": LENS_WORDS[Lens(lens)], "theirs": theirs}
    return render(request, "screening/lens.html", page, status=status)


@require_POST
@open_to(*FILLERS)
def begin_page(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    return _done(request, initiative_id, lambda: begin(person_of(request), initiative_id))


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
    if not form.is_valid() or not form.cleaned_data["lens"] or form.cleaned_data["verdict"] not in list(Verdict):
        messages.error(request, " ".join(str(one) for errors in form.errors.values() for one in errors))
        return redirect("screening:overview", initiative_id)
    return _done(
        request,
        initiative_id,
        lambda: override(person_of(request), initiative_id, *form.chosen()),
        _("Vurderingen er ændret. Begge står på tråden, når screeningen er færdig."),
    )


def _done(request: HttpRequest, initiative_id: UUID, act: object, said: str = "") -> HttpResponse:
    assert callable(act)
    try:
        act()
    except NotDone as refused:
        messages.error(request, str(refused))
    else:
        if said:
            messages.success(request, said)
    return redirect("screening:overview", initiative_id)


def _initial(row: Initiative, found: Screening, lens: Lens, kept: LensAnswers | None) -> dict[str, object]:
    """What was saved; else the last round's answers, and what the thread says already."""
    if kept:
        return shown(kept.answers, kept.texts, kept.revision)
    before = Screening.objects.filter(initiative=row.pk, number=found.number - 1).first()
    old = before.lenses.filter(lens=lens).first() if before else None
    task, trial = last_body(row, Kind.TASK), {**last_body(row, Kind.LANE), **last_body(row, Kind.MAP)}
    known = {
        "without_ai": task.get("without_ai") or task.get("alternatives") or trial.get("alternatives"),
        "benefits": task.get("benefit") or task.get("why") or task.get("value") or trial.get("expected_value"),
        "risks": task.get("risks") or trial.get("risks"),
    }
    texts = {name: text for name, text in known.items() if isinstance(text, str) and text}
    texts |= {**(old.texts if old else {}), **texts_of(found)}
    own = {**texts, **{name: "" for name in ("for", "against", "notes")}, **(old.texts if old else {})}
    own |= words_of_the_light(found, lens)
    answers = old.answers if old else {}
    if lens is Lens.LIGHT:
        answers = {**light_answers(row), **answers}
    if lens is Lens.MAY:
        answers = {**answers, **{k: v for k, v in facts_of(found).items() if v not in ([], "ved_ikke")}}
    return shown(answers, own, 0)


def _told(form: LensForm, newest: LensAnswers) -> list[tuple[object, str]]:
    """Somebody's newer answers, in words where the form has them."""
    told: list[tuple[object, str]] = []
    for name in form.asked:
        field = form.fields[f"q_{name}"]
        words = dict(getattr(field, "choices", ()))
        value = newest.answers.get(name, "")
        chosen = value if isinstance(value, list) else [value]
        told.append((field.label, ", ".join(str(words[one]) for one in chosen if one in words)))
    told += [(TEXT_WORDS.get(name, form.fields[name].label), newest.texts.get(name, "")) for name in form.texts]
    return [(label, said) for label, said in told if said]
