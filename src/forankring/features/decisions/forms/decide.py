"""The decision as it is typed: the answer, the reasons, the compass, and up to five conditions."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from forankring.features.direction.api import Compass
from forankring.kernel.accounts.api import Role
from forankring.kernel.journey.api import Pick, Words
from forankring.kernel.ui.fields import DayField

from ..roles import OWNERS
from ..values import Choice, ConditionFacts
from ..words import ANSWER_WORDS
from .words import OpenWords

MOST_CONDITIONS = 5
LONG = 2000


class DecideForm(forms.Form):
    use_required_attribute = False

    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    answer = forms.ChoiceField(
        label=_("Hvad beslutter I?"), choices=list(ANSWER_WORDS.items()), widget=forms.RadioSelect
    )
    reasons = Words(label=_("Begrundelse"), lines=4, max_length=LONG)
    despite_med = Words(
        label=_("Hvorfor beslutter I, før MED har drøftet det?"),
        help_text=_("Udfyld kun, hvis I ikke kan vente. Grunden står i beslutningen."),
        lines=2,
        max_length=LONG,
        required=False,
    )
    alone = Words(
        label=_("Hvorfor beslutter den samme, som har skrevet indstillingen?"),
        help_text=_("Udfyld kun, hvis I er for få til at være to om det."),
        lines=2,
        max_length=LONG,
        required=False,
    )

    def __init__(self, compass: Compass | None, answers: dict[str, str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.principles = compass.principles if compass else ()
        for p in self.principles:
            self.fields[f"compass_{p.id}"] = OpenWords(
                label=p.text,
                help_text=p.question,
                lines=2,
                max_length=LONG,
                initial=answers.get(p.id, ""),
            )
        owners = [("", _("Vælg en rolle")), *((str(role), Role(role).label) for role in OWNERS)]
        for n in range(MOST_CONDITIONS):
            self.fields[f"text_{n}"] = Words(label=_("Vilkår"), max_length=400, required=False)
            self.fields[f"owner_{n}"] = Pick(label=_("Hvem har opgaven?"), choices=owners)
            self.fields[f"due_{n}"] = DayField(label=_("Senest"), required=False)
            self.fields[f"expires_{n}"] = DayField(
                label=_("Beslutningen udløber, hvis det ikke er opfyldt den"), required=False
            )

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("answer") == "conditions" and not any(given.get(f"text_{n}") for n in range(MOST_CONDITIONS)):
            self.add_error("text_0", gettext("Skriv mindst ét vilkår, eller vælg »Ja«."))
        if given.get("answer") == "yes" and any(given.get(f"text_{n}") for n in range(MOST_CONDITIONS)):
            self.add_error("answer", gettext("I har skrevet vilkår. Vælg »Ja, med vilkår«, eller fjern dem."))
        return given

    def compass_fields(self) -> list[forms.BoundField]:
        return [self[f"compass_{p.id}"] for p in self.principles]

    def condition_rows(self) -> list[list[forms.BoundField]]:
        return [[self[f"{name}_{n}"] for name in ("text", "owner", "due", "expires")] for n in range(MOST_CONDITIONS)]

    def choice(self, about: str) -> Choice:
        given = self.cleaned_data
        is_no = given["answer"] == "no"
        return Choice(
            about=about,
            outcome="no" if is_no else "yes",
            reasons=given["reasons"],
            conditions=() if is_no else self._conditions(),
            compass={p.id: given[f"compass_{p.id}"] for p in self.principles},
            despite_med=given["despite_med"],
            alone=given["alone"],
        )

    def _conditions(self) -> tuple[ConditionFacts, ...]:
        given = self.cleaned_data
        return tuple(
            ConditionFacts(given[f"text_{n}"], given[f"owner_{n}"], given[f"due_{n}"], given[f"expires_{n}"])
            for n in range(MOST_CONDITIONS)
            if given[f"text_{n}"]
        )


class WhyForm(forms.Form):
    """A reason: for parking, or for how a condition was met."""

    use_required_attribute = False

    why = Words(label=_("Hvorfor?"), lines=3, max_length=1000)


class MetForm(forms.Form):
    use_required_attribute = False

    how = Words(label=_("Hvordan er det opfyldt?"), lines=2, max_length=400)
