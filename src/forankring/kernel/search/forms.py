"""What one searches for, in the address of the page."""

from django import forms
from django.utils.translation import gettext_lazy as _

from .sources import sources


class Words(forms.CharField):
    def validate(self, value: object) -> None:
        """Nothing is required: no words show how to search."""


class Kind(forms.ChoiceField):
    def validate(self, value: str) -> None:
        """Everything, unless a kind is chosen."""
        if value:
            super().validate(value)


class FindForm(forms.Form):
    use_required_attribute = False

    q = Words(
        label=_("Søg efter"),
        max_length=200,
        widget=forms.TextInput({"type": "search", "autocomplete": "off", "enterkeyhint": "search"}),
    )
    slags = Kind(label=_("Søg i"))
    side = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # Django's own are many
        kinds = sorted(((one.kind, str(one.label)) for one in sources()), key=lambda pair: pair[1])
        self.fields["slags"].choices = [("", _("Alt")), *kinds]  # type: ignore[attr-defined]  # a ChoiceField
