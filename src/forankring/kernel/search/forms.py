"""What one searches for, in the address of the page."""

from django import forms
from django.utils.translation import gettext_lazy as _

from .sources import sources


class FindForm(forms.Form):
    q = forms.CharField(
        label=_("Søg efter"),
        max_length=200,
        required=False,
        widget=forms.TextInput({"type": "search", "autocomplete": "off", "enterkeyhint": "search"}),
    )
    slags = forms.ChoiceField(label=_("Søg i"), required=False)
    side = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # Django's own are many
        kinds = sorted(((one.kind, str(one.label)) for one in sources()), key=lambda pair: pair[1])
        self.fields["slags"].choices = [("", _("Alt")), *kinds]  # type: ignore[attr-defined]  # a ChoiceField
