"""The rules in force, readable by a jurist: what is asked, what follows, from when, by which law; and the versions."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from forankring.domain.law import RulePack
from forankring.domain.law.book import condition_words
from forankring.kernel.accounts.api import Guest, Role, open_to, person_of

from ..rulebook.models import RuleVersion
from ..rulebook.queries import coming, draft_row, is_approver, is_drafter
from ..rulebook.views.common import reader
from .in_force import held_in_force, pack_in_force
from .loading import shipped_document

ALWAYS_BEFORE = 1950


@never_cache
@open_to(Guest.SIGNED_IN)
def law(request: HttpRequest) -> HttpResponse:
    person = reader(request)
    pack, lang, draft = pack_in_force(), get_language() or "da", draft_row()
    held = held_in_force()
    rules: list[Any] = [*pack.class_rules, *pack.role_rules, *pack.duties]
    page: dict[str, Any] = {
        "pack": pack,
        "held": held,
        "shipped": shipped_document().version,
        "has_news": bool(held.number) and held.version.partition("+")[0] != shipped_document().version,
        "coming": coming(),
        "versions": RuleVersion.objects.only("number", "version", "why", "in_force_from"),
        "draft": draft,
        "may_begin": is_drafter(person) and draft is None,
        "may_approve": bool(
            draft and draft.is_proposed and is_approver(person) and draft.proposed_by != person_of(request).pk
        ),
        "may_name": person.holds(Role.ADMINISTRATOR),
        "is_past_review": timezone.localdate() > pack.next_review,
        "classes": [
            (rule.id, pack.classes[rule.klass].name.said(lang), rule.text.said(lang), rule.ref)
            for rule in pack.class_rules
        ],
        "duties": [
            (duty.id, duty.text.said(lang), _from(pack, duty.dates), pack.ports[duty.port].said(lang), duty.ref)
            for duty in pack.duties
        ],
        "conditions": [(one.id, *condition_words(pack, one.when, lang)) for one in rules],
        "sources": pack.sources,
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
