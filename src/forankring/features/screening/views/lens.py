"""The questions of one lens, to answer and to come back to."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from forankring.domain.journey import Kind
from forankring.domain.lenses import Lens
from forankring.kernel.accounts.api import NotDone, open_to, person_of
from forankring.kernel.journey.api import Initiative, access_initiative, last_body
from forankring.kernel.ui.said import put_back

from ..acts import HERE, answer
from ..forms import LensForm, shown
from ..known import light_answers, words_of_the_light
from ..models import LensAnswers, Screening
from ..queries import LENSES, facts_of, screening_of, texts_of
from ..refusals import WrittenMeanwhile
from ..roles import FILLERS, filling_role
from ..said import said_under
from ..words import LENS_WORDS, TEXT_WORDS


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
    page: dict[str, object] = {"initiative": row, "form": form, "name": LENS_WORDS[Lens(lens)], "theirs": theirs}
    page["taken"] = [one for one in said_under(found, Lens(lens)) if one.where]
    return render(request, "screening/lens.html", page, status=status)


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
