"""The questions of one lens as a form, made from the questionnaire or the rule pack."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from forankring.domain.lenses import UNKNOWN, Lens, Verdict
from forankring.features.direction.api import compass_in_force

from .fields import NONE, OpenWords, asked, asked_by_law, seat_state
from .words import LENS_WORDS, SEATS, TEXT_WORDS, VERDICT_WORDS

LONG = 1500
TEXTS = {
    Lens.LIGHT: ("without_ai", "benefits", "risks"),
    Lens.WILL: ("without_ai", "benefits"),
    Lens.SHOULD: ("risks",),
}
AROUND = (Lens.WILL, Lens.SHOULD)
"""The lenses that are talked through from five perspectives."""
Sections = list[tuple[str, list[str]]]


class LensForm(forms.Form):
    """Nothing answered, "ved ikke", and no tick at all are the same: not known."""

    use_required_attribute = False
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def __init__(self, lens: Lens, lang: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.asked: list[str] = []
        self.texts: list[str] = []
        self.headings: Sections = []
        for heading, name, field in asked_by_law(lang) if lens is Lens.MAY else asked(lens, lang):
            self._under(heading, f"q_{name}", field)
            self.asked.append(name)
        if lens in AROUND:
            for name, label in SEATS.items():
                self._text(_("Set fra fem stole"), f"seat_{name}", OpenWords(label=label, lines=2, max_length=LONG))
                self._under(_("Set fra fem stole"), f"q_seat_{name}", seat_state(name))
                self.asked.append(f"seat_{name}")
        for name in ("for", "against", "notes", *TEXTS.get(lens, ())):
            self._text(_("Med jeres egne ord"), name, OpenWords(label=TEXT_WORDS[name], lines=3, max_length=LONG))
        compass = compass_in_force() if lens in (Lens.LIGHT, Lens.SHOULD) else None
        for one in compass.principles if compass else ():
            field = OpenWords(label=one.text, help_text=one.question, lines=2, max_length=LONG)
            self._text(_("AI-kompasset"), f"compass_{one.id}", field)

    def sections(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The fields under their headings, in the order they are asked."""
        return [(heading, [self[name] for name in names]) for heading, names in self.headings]

    def _under(self, heading: str | Promise, name: str, field: forms.Field) -> None:
        self.fields[name] = field
        if not self.headings or self.headings[-1][0] != str(heading):
            self.headings.append((str(heading), []))
        self.headings[-1][1].append(name)

    def _text(self, heading: str | Promise, name: str, field: forms.Field) -> None:
        self._under(heading, name, field)
        self.texts.append(name)

    def answers(self) -> dict[str, Any]:
        return {name: _kept(self.cleaned_data[f"q_{name}"]) for name in self.asked}

    def said(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in self.texts}


class OverrideForm(forms.Form):
    use_required_attribute = False
    lens = forms.ChoiceField(label=_("Hvilken vurdering?"))
    verdict = forms.ChoiceField(label=_("Hvad skal gælde?"), choices=list(VERDICT_WORDS.items()))
    why = OpenWords(label=_("Hvorfor?"), lines=3, max_length=LONG)

    def __init__(self, lenses: Iterable[Lens], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lens = self.fields["lens"]
        assert isinstance(lens, forms.ChoiceField)
        lens.choices = [(str(one), LENS_WORDS[one]) for one in lenses]

    def chosen(self) -> tuple[Lens, Verdict, str]:
        given = self.cleaned_data
        return Lens(given["lens"]), Verdict(given["verdict"]), given["why"]


def shown(answers: dict[str, Any], texts: dict[str, str], revision: int) -> dict[str, Any]:
    """Answers as the form shows them; a list with nothing in it is the tick "ingen af dem"."""
    return {
        **{f"q_{name}": [NONE] if value == [] else value for name, value in answers.items()},
        **texts,
        "revision": revision,
    }


def _kept(value: Any) -> Any:
    if isinstance(value, list):
        return [one for one in value if one != NONE] if value else UNKNOWN
    return value or UNKNOWN
