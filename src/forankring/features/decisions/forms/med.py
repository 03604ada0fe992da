"""How MED is involved, as it is typed. One form; planning asks for less than writing on the thread."""

from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import Committee, Person, access_committees
from forankring.kernel.journey.api import Pick, Words

from ..models import MedInvolvement
from ..signal import Involvement, Outcome
from ..values import MedFacts
from ..words import APSA_WORDS, INVOLVEMENT_EXPLAINED, OUTCOME_WORDS
from .words import OpenDay, OpenWords

LONG, SHORT = 2000, 120


class MedForm(forms.Form):
    use_required_attribute = False

    revision = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        label=_("Hvordan er MED med?"),
        choices=list(INVOLVEMENT_EXPLAINED.items()),
        widget=forms.RadioSelect,
        initial=Involvement.DISCUSSION.value,
    )
    committee = Pick(
        label=_("Udvalg"),
        help_text=_(
            "Vi foreslår udvalget på det niveau, hvor der bliver besluttet. Vælg et andet, hvis det passer bedre."
        ),
    )
    apsa = forms.MultipleChoiceField(
        label=_("Hvilke forhold handler det om?"),
        choices=list(APSA_WORDS.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    question = OpenWords(label=_("Hvad spørger I udvalget om?"), lines=3, max_length=LONG)
    meeting_on = OpenDay(label=_("Mødets dato"))
    meeting_reference = Words(
        label=_("Punkt eller referat"), help_text=_("For eksempel »punkt 4«."), max_length=SHORT, required=False
    )
    outcome = Pick(
        label=_("Hvad endte det med?"),
        choices=[("", _("Mødet er ikke holdt endnu")), *OUTCOME_WORDS.items()],
        help_text=_("MED drøfter og aftaler. Der bliver ikke stemt."),
    )
    statement_management = OpenWords(label=_("Ledersiden sagde"), lines=3, max_length=LONG)
    statement_employees = OpenWords(label=_("Medarbejdersiden sagde"), lines=3, max_length=LONG)
    dissent = Words(label=_("Det blev I ikke enige om"), lines=2, max_length=LONG, required=False)
    tells_monitoring = forms.BooleanField(
        label=_("De ansatte har fået besked om, hvad der kan blive registreret om dem, hvorfor, og hvordan det bruges"),
        required=False,
    )
    was_before = forms.ChoiceField(
        label=_("Er MED med før beslutningen?"),
        choices=[("yes", _("Ja")), ("no", _("Nej"))],
        widget=forms.RadioSelect,
        initial="yes",
    )
    why_not = OpenWords(
        label=_("Hvorfor ikke?"),
        help_text=_("Grunden står på tråden, så alle kan læse den."),
        lines=2,
        max_length=LONG,
    )

    def __init__(self, person: Person, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        committees = access_committees(person)
        committee = self.fields["committee"]
        assert isinstance(committee, Pick)
        committee.choices = [("", _("Vælg et udvalg")), *((str(c.pk), c.name) for c in committees)]

    def is_held(self) -> bool:
        """The meeting is over, as far as the form tells: then writing on the thread comes first."""
        try:
            day = self.fields["meeting_on"].to_python(self["meeting_on"].value())
        except ValidationError:
            day = None
        return bool(self["outcome"].value()) or (day is not None and day <= timezone.localdate())

    def has_more(self) -> bool:
        return self._says("apsa", "meeting_reference")

    def has_dissent(self) -> bool:
        return self._says("dissent")

    def is_late(self) -> bool:
        return self._says("was_before", "why_not")

    def _says(self, *names: str) -> bool:
        """Something stands in these fields, or is wrong with them: what folds them away must be open."""
        silent: tuple[object, ...] = (None, "", [], "yes")
        return any(name in self.errors or self[name].value() not in silent for name in names)

    def facts(self) -> MedFacts:
        given = self.cleaned_data
        return MedFacts(
            kind=Involvement(given["kind"]),
            committee=UUID(given["committee"]) if given["committee"] else None,
            apsa=tuple(given["apsa"]),
            question=given["question"],
            statement_management=given["statement_management"],
            statement_employees=given["statement_employees"],
            dissent=given["dissent"],
            outcome=Outcome(given["outcome"]) if given["outcome"] else None,
            meeting_reference=given["meeting_reference"],
            on=given["meeting_on"],
            was_before=given["was_before"] == "yes",
            why_not=given["why_not"],
            tells_monitoring=given["tells_monitoring"],
        )


def shown(row: MedInvolvement) -> dict[str, Any]:
    """A planned involvement as the form shows it."""
    names = ("kind", "apsa", "question", "meeting_on", "meeting_reference", "outcome", "statement_management")
    more = ("statement_employees", "dissent", "tells_monitoring", "why_not", "revision")
    told = {name: getattr(row, name) for name in (*names, *more)}
    return {**told, "committee": str(row.committee_id or ""), "was_before": "yes" if row.was_before else "no"}


def for_committee(committee: Committee | None) -> dict[str, Any]:
    return {"committee": str(committee.pk) if committee else ""}
