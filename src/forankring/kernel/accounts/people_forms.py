"""What people say about themselves, and what an administrator or a leader says about colleagues."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from .models import LEADERS, Digest, HeldRole, Person, Role, Unit
from .models.role_words import MAY
from .organisation import units_led_by
from .organisation_forms import UnitChoice, unit_choices
from .queries import sends_mail
from .refusals import NeedsUnit

LEADS = _("Hvilken enhed leder kollegaen?")
LEADS_HELP = _("Rollen gælder i enheden og alt under den. Skal kun vælges for ledere.")


def role_choices() -> list[tuple[str, str]]:
    """Every role with the sentence about what it may."""
    return [(role.value, f"{role.label}: {MAY[role]}") for role in Role]


NO_MAIL = _("Kommunen har ikke sat mail op endnu, så der bliver ikke sendt noget. Dit valg bliver gemt til da.")


class OwnDetailsForm(forms.Form):
    name = forms.CharField(label=_("Navn"), max_length=120, widget=forms.TextInput({"autocomplete": "name"}))
    works_at = UnitChoice(label=_("Arbejdsplads"), queryset=Unit.objects.none(), required=False)
    unit = forms.CharField(
        label=_("Arbejdsplads"),
        help_text=_("For eksempel Ældrecenter Havblik eller Digitalisering."),
        max_length=120,
        required=False,
        widget=forms.TextInput({"autocomplete": "organization"}),
    )
    digest = forms.ChoiceField(
        label=_("Mail om det næste for dig"),
        help_text=_("Mailen kommer kun, når noget venter på dig, og den siger kun hvad og hvor."),
        choices=Digest.choices,
        widget=forms.RadioSelect,
        required=False,
    )
    language = forms.ChoiceField(
        label=_("Sprog i mailen"), choices=[("da", "Dansk"), ("en", "English")], required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Where the municipality has laid its units in, one chooses; until then one writes."""
        super().__init__(*args, **kwargs)
        units = Unit.objects.filter(is_closed=False)
        if units.exists():
            unit_choices(self.fields["works_at"], units)
            del self.fields["unit"]
        else:
            del self.fields["works_at"]
        if not sends_mail():
            self.fields["digest"].help_text = NO_MAIL

    def told(self, person: Person) -> dict[str, Any]:
        """What to save; what was not asked stays as it is."""
        given = dict(self.cleaned_data)
        for name in ("digest", "language"):
            given[name] = given[name] or getattr(person, name)
        return given


class RolesForm(forms.Form):
    """What a colleague may, where they lead and where they work."""

    roles = forms.MultipleChoiceField(
        label=_("Hvad skal kollegaen kunne?"),
        choices=role_choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Uden roller lukker kontoen, og efter 30 dage bliver den slettet."),
    )
    leads = UnitChoice(label=LEADS, queryset=Unit.objects.none(), required=False, help_text=LEADS_HELP)
    works_at = UnitChoice(label=_("Arbejdsplads"), queryset=Unit.objects.none(), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("leads", "works_at"):
            if name in self.fields:
                unit_choices(self.fields[name], Unit.objects.filter(is_closed=False))

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("leads") is None and any(role in LEADERS for role in told.get("roles", ())):
            self.add_error("leads", str(NeedsUnit.sentence))
        return told


class InviteForm(RolesForm):
    email = forms.EmailField(label=_("Kollegaens e-mail"), widget=forms.EmailInput({"autocomplete": "off"}))
    roles = forms.MultipleChoiceField(
        label=_("Hvad skal kollegaen kunne?"),
        choices=role_choices,
        initial=[Role.EMPLOYEE],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Vælg mindst én rolle.")},
    )
    works_at = None  # type: ignore[assignment]  # Django's way to leave a field out
    field_order = ("email", "roles", "leads")


class InviteEmployeeForm(forms.Form):
    """A leader invites an employee to a unit of their own."""

    email = forms.EmailField(label=_("Medarbejderens e-mail"), widget=forms.EmailInput({"autocomplete": "off"}))
    unit = UnitChoice(label=_("Arbejdsplads"), queryset=Unit.objects.none())

    def __init__(self, by: Person, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        unit_choices(self.fields["unit"], units_led_by(by).filter(is_closed=False))


def start_of(person: Person) -> dict[str, Any]:
    """A person's roles as the form shows them."""
    held = HeldRole.objects.filter(person=person)
    leads = next((one.unit_id for one in held if one.unit_id), None)
    return {"roles": [one.role for one in held], "leads": leads, "works_at": person.works_at_id}
