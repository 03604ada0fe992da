"""The cases that try the draft: how each went and why, changed with a reason, added, put out of use."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.domain.law import BadPack, RulePack, explanation, read_facts
from forankring.domain.law.book import CASES, Outcome, Row, case_of, row_of, run_case
from forankring.kernel.accounts.api import Guest, NotDone, open_to, person_of
from forankring.kernel.ui.said import put_back

from ..acts import save_case
from ..case_forms import CaseForm, initial_of
from ..queries import DRAFTERS, Working, digest, is_drafter, working
from ..refusals import RowMeanwhile
from ..telling import CASE_LABELS, value_words
from .common import draft_or_home, lang_now, reader


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def cases(request: HttpRequest) -> HttpResponse:
    person, lang = reader(request), lang_now()
    found = draft_or_home()
    if not isinstance(found, Working):
        return found
    outcomes = found.outcomes(lang)
    retired = [row for row in found.document.cases.get(CASES, []) if row.get("udgaaet")]
    page = {
        "draft": found.row,
        "failing": [outcome_words(found.pack, one, lang) for one in outcomes if not one.is_met],
        "met": [
            (one.case.id, one.case.name, _class(found.pack, one.case.klass, lang)) for one in outcomes if one.is_met
        ],
        "retired": [(row["id"], row["navn"]) for row in retired],
        "count": len(outcomes),
        "may_edit": is_drafter(person) and not found.row.is_proposed,
    }
    return render(request, "screening/rulebook/cases.html", page)


@never_cache
@open_to(*DRAFTERS)
def case(request: HttpRequest, ident: str) -> HttpResponse:
    found = draft_or_home()
    if not isinstance(found, Working):
        return found
    there = row_of(found.document, CASES, ident)
    if there is None:
        raise Http404
    return _form(request, found, ident, there)


@never_cache
@open_to(*DRAFTERS)
def case_new(request: HttpRequest) -> HttpResponse:
    found = draft_or_home()
    return _form(request, found, "", None) if isinstance(found, Working) else found


def outcome_words(pack: RulePack, one: Outcome, lang: str) -> dict[str, Any]:
    """What was expected, what came, and why it came."""
    lines: list[tuple[str, str, str]] = []
    if one.found and one.wrong_class:
        lines.append((_("Klasse"), _class(pack, one.case.klass, lang), _class(pack, one.found.klass, lang)))
    if one.found and one.wrong_role:
        lines.append((_("Rolle"), _role(pack, one.case.role, lang), _role(pack, one.found.role, lang)))
    duties = [(_duty(pack, duty, lang), _("Den skal følge, men det gør den ikke.")) for duty in one.missing]
    duties += [(_duty(pack, duty, lang), _("Den må ikke følge, men det gør den.")) for duty in one.surplus]
    why = explanation(pack, one.found, read_facts(pack, one.case.facts), lang)[1:3] if one.found else ()
    return {
        "id": one.case.id,
        "name": one.case.name,
        "lines": lines,
        "duties": duties,
        "problems": [problem.said(lang) for problem in one.problems],
        "why": why,
    }


def _form(request: HttpRequest, found: Working, ident: str, there: Row | None) -> HttpResponse:
    known = {**initial_of(found.document, there), "seen": digest(there)}
    form = CaseForm(found.document, found.pack, there, request.POST or None, initial=known)
    status, theirs, lang = 200, list[tuple[str, str]](), lang_now()
    if request.method == "POST" and form.is_valid():
        name, given = ident or form.cleaned_data["id"], form.cleaned_data
        try:
            save_case(person_of(request), name, form.written(), seen=given["seen"], why=given.get("why", ""))
        except RowMeanwhile as refused:
            newest = working() or found
            now = row_of(newest.document, CASES, name)
            put_back(form, seen=digest(now))
            form.add_error(None, str(refused))
            theirs, status = _differing(newest, name, now, form), 409
        except BadPack as bad:
            for one in bad.problems:
                form.add_error(None, one.said(lang))
        except NotDone as refused:
            form.add_error("why" if "why" in form.fields else None, str(refused))
        else:
            messages.success(request, _("Prøven er gemt i kladden."))
            return redirect("screening:rule_cases")
    history = [(one.get("dato", ""), one.get("hvorfor", "")) for one in (there or {}).get("historik", [])]
    page = {"draft": found.row, "id": ident, "form": form, "theirs": theirs, "history": history}
    if there is not None:
        went = run_case(found.pack, case_of(found.document, there, lang), timezone.localdate())
        page |= {"went": outcome_words(found.pack, went, lang), "is_met": went.is_met}
    return render(request, "screening/rulebook/case.html", page, status=status)


def _differing(found: Working, ident: str, now: Row | None, form: CaseForm) -> list[tuple[str, str]]:
    mine = form.written()
    return [
        (str(CASE_LABELS.get(key, key)), value_words(CASES, ident, key, value, found.pack, lang_now()))
        for key, value in (now or {}).items()
        if key not in ("id", "en") and value != mine.get(key)
    ]


def _class(pack: RulePack, klass: str, lang: str) -> str:
    return pack.classes[klass].name.said(lang) if klass in pack.classes else klass


def _role(pack: RulePack, role: str, lang: str) -> str:
    return pack.roles[role].said(lang) if role in pack.roles else role


def _duty(pack: RulePack, ident: str, lang: str) -> str:
    known = next((one for one in pack.duties if one.id == ident), None)
    return f"{ident}: {known.text.said(lang)}" if known else ident
