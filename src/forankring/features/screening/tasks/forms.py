"""A task as one form: who has it, by when, and how we know that it is done."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import Role, person_by_email
from forankring.kernel.journey.api import Initiative, Pick, Words, access_initiatives
from forankring.kernel.ui.fields import DayField

from ..models import Task
from .acts import Given
from .queries import OWNERS

LONG = 600


class TaskForm(forms.Form):
    use_required_attribute = False
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    owner_role = Pick(label=_("Hvilken rolle har opgaven?"))
    owner = forms.EmailField(
        label=_("Eller en bestemt kollega"),
        help_text=_("Kollegaens e-mail. Lad feltet være tomt, hvis rollen er nok."),
        required=False,
        widget=forms.EmailInput({"autocomplete": "off"}),
    )
    due_on = DayField(label=_("Senest"), required=False)
    evidence = Words(
        label=_("Hvordan ved I, at det er gjort?"),
        help_text=_("En sætning eller et link til det sted, hvor det kan ses."),
        lines=2,
        max_length=LONG,
        required=False,
    )

    def __init__(self, initiative: Initiative, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initiative = initiative
        role = self.fields["owner_role"]
        assert isinstance(role, Pick)
        role.choices = [("", _("Ingen endnu")), *((str(one), Role(one).label) for one in OWNERS)]

    def clean_owner(self) -> UUID | None:
        """The colleague's id, None when a role is enough."""
        given = self.cleaned_data["owner"]
        found = person_by_email(given) if given else None
        if not given:
            return None
        if found is None or not found.is_active:
            raise forms.ValidationError(say("Ingen her har den e-mail. Skriv en kollegas, eller lad feltet være tomt."))
        if not access_initiatives(found).filter(pk=self.initiative.pk).exists():
            raise forms.ValidationError(say("Kollegaen kan ikke læse tråden og kan derfor ikke få opgaven."))
        return found.pk

    def given(self) -> Given:
        told = self.cleaned_data
        return Given(told["owner_role"], told["owner"], told["due_on"], told["evidence"])


def shown(row: Task, email: str) -> dict[str, object]:
    return {
        "revision": row.revision,
        "owner_role": row.owner_role,
        "owner": email,
        "due_on": row.due_on,
        "evidence": row.evidence,
    }
