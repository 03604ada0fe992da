"""The rule pack in force, readable by a jurist: what is asked, what follows, from when, and by which law."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from forankring.domain.law import RulePack
from forankring.kernel.accounts.api import Role, open_to

from .in_force import pack_in_force

MAY_READ = (Role.LEGAL, Role.ADMINISTRATOR)
ALWAYS_BEFORE = 1950


@never_cache
@open_to(*MAY_READ)
def law(request: HttpRequest) -> HttpResponse:
    pack, lang = pack_in_force(), get_language() or "da"
    page = {
        "pack": pack,
        "is_past_review": timezone.localdate() > pack.next_review,
        "classes": [
            (rule.id, pack.classes[rule.klass].name.said(lang), rule.text.said(lang), rule.ref)
            for rule in pack.class_rules
        ],
        "duties": [
            (duty.id, duty.text.said(lang), _from(pack, duty.dates), pack.ports[duty.port].said(lang), duty.ref)
            for duty in pack.duties
        ],
        "uses": [(use.text.said(lang), use.point, use.ref, pack.is_draft(use.ref)) for use in pack.uses.values()],
        "questions": [fact.question.said(lang) for fact in pack.facts.values()],
        "gates": [
            (gate.name.said(lang), [pack.facts[name].question.said(lang) for name in gate.must_answer])
            for gate in pack.gates.values()
        ],
    }
    return render(request, "screening/law/law.html", page)


def _from(pack: RulePack, dates: str) -> object:
    """The first day the duty can bind; None when it always has."""
    name = pack.date_sets[dates].otherwise if dates in pack.date_sets else dates
    day = pack.dates[name]
    return day if day.year >= ALWAYS_BEFORE else None
