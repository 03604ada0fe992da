"""The form of a case: answers picked from the questions, the class and the duties expected, and why it is changed."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from forankring.domain.law import UNKNOWN, Fact, RulePack
from forankring.domain.law.book import Document, Row
from forankring.kernel.journey.api import Pick, Words

from .forms import ID, Open

FEW = 8
YES_NO = [("ja", _("Ja")), ("nej", _("Nej")), (UNKNOWN, _("Ved ikke"))]


class CaseForm(forms.Form):
    """A new case begins from the answers all cases share: everything answered, and nothing is the matter."""

    use_required_attribute = False
    seen = forms.CharField(max_length=16, required=False, widget=forms.HiddenInput)

    def __init__(
        self, document: Document, pack: RulePack, row: Mapping[str, Any] | None, *args: Any, **more: Any
    ) -> None:
        super().__init__(*args, **more)
        lang = get_language() or "da"
        self.row, self.base = row, document.cases.get("grundsvar", {})
        duties = [(one.id, f"{one.id}: {one.text.said(lang)}") for one in pack.duties]
        if row is None:
            self.fields["id"] = forms.RegexField(
                ID,
                label=_("Kort navn"),
                help_text=_("Bogstaver, tal og bindestreg, for eksempel P27. Det kan ikke ændres bagefter."),
                error_messages={
                    "invalid": _("Brug kun bogstaver, tal og bindestreg."),
                    "required": _("Giv den et kort navn."),
                },
            )
        self.fields["navn"] = Words(
            label=_("Hvad prøver den?"), help_text=_("For eksempel: Chatbot, der taler med borgere."), max_length=160
        )
        self.facts = list(pack.facts.values())
        for fact in self.facts:
            self.fields[f"f_{fact.id}"] = _answer(fact, pack, lang)
        self.fields["klasse"] = Pick(
            label=_("Den klasse, reglerne skal give"),
            choices=[(key, one.name.said(lang)) for key, one in pack.classes.items()],
        )
        self.fields["rolle"] = Pick(
            label=_("Den rolle, reglerne skal give"),
            choices=[("", _("Alle roller er i orden")), *((key, one.said(lang)) for key, one in pack.roles.items())],
        )
        self.fields["pligter"] = _ticks(_("Pligter, der skal følge"), duties)
        self.fields["ikke_pligter"] = _ticks(_("Pligter, der ikke må følge"), duties)
        if row is not None:
            self.fields["udgaaet"] = forms.BooleanField(label=_("Prøven er ikke længere i brug"), required=False)
            self.fields["why"] = Open(
                label=_("Hvorfor ændrer I prøven?"),
                help_text=_("Skriv det, også når loven er ændret. Det bliver stående ved prøven."),
                lines=3,
                max_length=400,
            )

    @property
    def questions(self) -> list[tuple[forms.BoundField, str]]:
        return [_shown(self[f"f_{fact.id}"]) for fact in self.facts]

    @property
    def expected(self) -> list[tuple[forms.BoundField, str]]:
        return [_shown(self[name]) for name in ("klasse", "rolle", "pligter", "ikke_pligter")]

    @property
    def rest(self) -> list[forms.BoundField]:
        return [self[name] for name in ("udgaaet", "why") if name in self.fields]

    def written(self) -> Row:
        """The case as a row: only the answers that are not the shared ones."""
        given = self.cleaned_data
        answers = {fact.id: given[f"f_{fact.id}"] for fact in self.facts}
        row: Row = {key: value for key, value in (self.row or {}).items() if key in ("id", "en", "historik")}
        if self.row is None:
            row["id"] = given["id"]
        elif given["navn"] != self.row["navn"]:
            row.pop("en", None)
        row |= {
            "navn": given["navn"],
            "svar": {fact: value for fact, value in answers.items() if value != self.base.get(fact, UNKNOWN)},
            "klasse": given["klasse"],
        }
        for name in ("rolle", "pligter", "ikke_pligter"):
            if given[name]:
                row[name] = given[name]
        if given.get("udgaaet"):
            row["udgaaet"] = True
        return row


def initial_of(document: Document, row: Mapping[str, Any] | None) -> dict[str, Any]:
    """A case as its form shows it."""
    answers = {**document.cases.get("grundsvar", {}), **(row or {}).get("svar", {})}
    return {**(row or {}), **{f"f_{fact}": value for fact, value in answers.items()}}


def _shown(bound: forms.BoundField) -> tuple[forms.BoundField, str]:
    """A field, and for a long list of ticks the line it is folded under: what is ticked."""
    choices = dict(getattr(bound.field, "choices", ())) if isinstance(bound.field, Ticks) else {}
    if len(choices) <= FEW:
        return bound, ""
    ticked = [str(words) for key, words in choices.items() if key in (bound.value() or ())]
    between = " " if str(bound.label).endswith("?") else ": "
    return bound, f"{bound.label}{between}{'; '.join(ticked) if ticked else _now('intet valgt')}"


def _answer(fact: Fact, pack: RulePack, lang: str) -> forms.Field:
    label = fact.question.said(lang)
    if fact.id == "brugstyper":
        return _ticks(label, [(one.id, one.text.said(lang)) for one in pack.uses.values()])
    if fact.is_list:
        return _ticks(label, [(key, text.said(lang)) for key, text in fact.choices.items()])
    return Pick(label=label, choices=YES_NO)


def _ticks(label: Any, choices: list[tuple[str, str]]) -> forms.Field:
    return Ticks(label=label, choices=choices)


class Ticks(forms.MultipleChoiceField):
    """Any number of them; none is an answer too, and never called optional."""

    widget = forms.CheckboxSelectMultiple

    def validate(self, value: Any) -> None:
        if value:
            super().validate(value)
