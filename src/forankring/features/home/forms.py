"""The code that lets a phone in, and the municipality's settings, checked before they are saved."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from forankring.kernel.accounts.api import Municipality
from forankring.kernel.retention.api import Rule, days_of
from forankring.kernel.ui.colour import NotAColour, readable
from forankring.kernel.ui.fields import DayField

# Only the type checker may say what the form is made from: at run time the class takes no brackets.
if TYPE_CHECKING:
    MunicipalityForm = forms.ModelForm[Municipality]
else:
    MunicipalityForm = forms.ModelForm

NOT_READABLE = _("Farven er for lys til at læse. Vælg en mørkere, så alle kan se knapper og links.")
NOT_A_COLOUR = _("Vi kunne ikke læse farven. Skriv den for eksempel sådan: #0b5a5e.")


class JoinForm(forms.Form):
    """The code on the wall. The live room reads it (`/d/?kode=…`); here it is only a field."""

    kode = forms.CharField(
        label=_("Koden fra skærmen"),
        max_length=20,
        widget=forms.TextInput(
            {"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false", "enterkeyhint": "go"}
        ),
    )


class SettingsForm(MunicipalityForm):
    was_reviewed_on = DayField(
        label=_("Erklæringen er sidst gennemgået"),
        help_text=_("Den skal gennemgås mindst én gang om året. Vi minder jer om det efter 11 måneder."),
        required=False,
    )
    was_url = forms.URLField(
        label=_("Adresse på tilgængelighedserklæringen"),
        help_text=_("Fra WAS-Tool, når I har lavet erklæringen dér. Indtil da viser vi et udkast."),
        required=False,
        assume_scheme="https",
    )

    class Meta:
        model = Municipality
        fields = (
            "name",
            "name_mark",
            "action_colour",
            "contact_phone",
            "contact_mail",
            "privacy_contact",
            "was_url",
            "was_reviewed_on",
            "default_language",
        )
        widgets = {"action_colour": forms.TextInput({"type": "color"})}
        help_texts = {
            "name": _("For eksempel Fjordby Kommune."),
            "name_mark": _("Sådan står kommunens navn øverst på sider og papirer. Tomt: navnet."),
            "action_colour": _("Farven skal kunne læses på hvid. Det prøver vi, når I gemmer."),
            "contact_phone": _("Står på alle sider. Loven om tilgængelighed kræver både telefon og e-mail."),
            "contact_mail": _("En postkasse, som nogen læser."),
            "privacy_contact": _("Den, man spørger om persondata, for eksempel databeskyttelsesrådgiverens e-mail."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].required = True
        self.fields["contact_phone"].widget.input_type = "tel"

    def clean_action_colour(self) -> str:
        colour = str(self.cleaned_data["action_colour"]).lower()
        try:
            if not readable(colour):
                raise forms.ValidationError(NOT_READABLE)
        except NotAColour:
            raise forms.ValidationError(NOT_A_COLOUR) from None
        return colour


class ShorterForm(forms.Form):
    """How many days one kind of data is kept: never more than the rule says."""

    def __init__(self, rules: list[Rule], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for rule in rules:
            most = ngettext("Højst %(days)s dag.", "Højst %(days)s dage.", rule.days or 0) % {"days": rule.days}
            self.fields[rule.kind] = forms.IntegerField(
                label=str(rule.what),
                help_text=f"{rule.until} {most}",
                min_value=0,
                max_value=rule.days,
                initial=days_of(rule),
            )
