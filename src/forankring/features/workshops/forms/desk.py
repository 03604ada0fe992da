"""What a facilitator types at the desk. The forms are only drawn here; their words go to the live room by script."""

from django import forms
from django.utils.translation import gettext_lazy as _


class DeskForm(forms.Form):
    """One field of each sort; the script copies `agreed` for every question of the step."""

    use_required_attribute = False

    heading = forms.CharField(
        label=_("Overskrift"), max_length=120, widget=forms.TextInput({"autocomplete": "off"})
    )
    agreed = forms.CharField(
        label=_("Det er vi enige om"), max_length=4000, widget=forms.Textarea({"rows": 2})
    )
    focus = forms.ChoiceField(label=_("Alle til ét spørgsmål"))
    minutes = forms.IntegerField(label=_("Minutter på uret"), min_value=1, max_value=240)
    tables = forms.CharField(
        label=_("Bordenes navne"),
        help_text=_("Ét navn på hver linje."),
        widget=forms.Textarea({"rows": 4}),
    )
    uses_letters = forms.BooleanField(label=_("Brug bogstaverne som genveje"), initial=True)
