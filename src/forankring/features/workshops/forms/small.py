"""The small forms: what to start from, a colleague's e-mail, a file."""

from django import forms
from django.utils.translation import gettext_lazy as _


class StartFromForm(forms.Form):
    """Where a new plan begins: "template:theme-day", "tool:balances" or "blank"."""

    start = forms.RegexField(r"^(?:blank|(?:template|tool):[a-z0-9-]{1,40})$", max_length=60)


class CoFacilitatorForm(forms.Form):
    email = forms.EmailField(
        label=_("Kollegaens e-mail"),
        help_text=_("Har kollegaen ingen konto, får du et link, du kan sende."),
        widget=forms.EmailInput({"autocomplete": "off"}),
    )


class FileForm(forms.Form):
    file = forms.FileField(
        label=_("Et forløb, der er gemt som fil"),
        max_length=200,
        widget=forms.FileInput({"accept": ".json,application/json"}),
        error_messages={"empty": _("Filen er tom."), "required": _("Vælg en fil først.")},
    )
