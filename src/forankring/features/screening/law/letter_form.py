"""What the letter to the supplier says besides the questions. Nothing of it is kept: the letter is what is sent."""

from django import forms
from django.utils.translation import gettext_lazy as _

from forankring.kernel.journey.api import Words
from forankring.kernel.ui.fields import DayField


class LetterForm(forms.Form):
    use_required_attribute = False
    supplier = Words(label=_("Leverandørens navn"), max_length=120)
    system = Words(
        label=_("Hvad hedder systemet?"),
        help_text=_("Kender I ikke navnet, skriver vi »jeres AI-system« i brevet."),
        max_length=120,
        required=False,
    )
    contact = forms.EmailField(
        label=_("Hvor skal svaret sendes hen?"),
        help_text=_("Brug en fællespostkasse, ikke en medarbejders egen."),
        required=False,
        widget=forms.EmailInput({"autocomplete": "off"}),
    )
    answer_by = DayField(label=_("Hvornår vil I have svar?"), required=False)
