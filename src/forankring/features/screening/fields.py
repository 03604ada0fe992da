"""The fields of a lens: each question of the questionnaire, each fact of the rule pack, under its heading."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from forankring.domain.law import Fact, RulePack
from forankring.domain.lenses import NOT_RELEVANT, UNKNOWN, Lens
from forankring.kernel.journey.api import Pick, Words

from .law import pack_in_force
from .questions import full_questions, light_questions
from .topics import ORDER, OTHER_TOPIC, TOPICS
from .words import SEAT_NAMES

NONE = "ingen"
LAST = [(UNKNOWN, _("Ved ikke")), (NOT_RELEVANT, _("Ikke relevant"))]
YES_NO = [("ja", _("Ja")), ("nej", _("Nej")), LAST[0]]


class OpenWords(Words):
    def validate(self, value: object) -> None:
        """Nothing is required here."""


class Ticks(forms.MultipleChoiceField):
    widget = forms.CheckboxSelectMultiple

    def validate(self, value: Any) -> None:
        if value:
            super().validate(value)


def seat_state(name: str) -> forms.Field:
    """Silence is said to be one thing or the other, never left to be guessed."""
    return Pick(label=format_lazy(_("{seat}: hvis der ikke står noget"), seat=SEAT_NAMES[name]), choices=LAST)


def asked(lens: Lens, lang: str) -> Iterable[tuple[str, str, forms.Field]]:
    pack = light_questions() if lens is Lens.LIGHT else full_questions()
    for one in pack.under(lens):
        choices = [*((option.id, option.text.said(lang)) for option in one.options), *LAST]
        heading = pack.groups[one.group] if one.group else pack.axes[one.axis].text if one.axis else None
        field = Pick(
            label=one.text.said(lang), help_text=one.help.said(lang), choices=choices, widget=forms.RadioSelect
        )
        yield heading.said(lang) if heading else "", one.id, field


def asked_by_law(lang: str) -> Iterable[tuple[str, str, forms.Field]]:
    pack = pack_in_force()
    for name, fact in sorted(pack.facts.items(), key=lambda one: ORDER.index(TOPICS.get(one[0], OTHER_TOPIC))):
        yield str(TOPICS.get(name, OTHER_TOPIC)), name, _fact(pack, name, fact, lang)


def _fact(pack: RulePack, name: str, fact: Fact, lang: str) -> forms.Field:
    label = fact.question.said(lang)
    if name == "brugstyper":
        return Ticks(label=label, choices=[(use.id, use.text.said(lang)) for use in pack.uses.values()])
    if fact.is_list:
        choices = [(key, text.said(lang)) for key, text in fact.choices.items()]
        return Ticks(label=label, choices=[*choices, (NONE, _("Ingen af dem"))])
    return Pick(label=label, choices=YES_NO, widget=forms.RadioSelect)
