"""The small forms: what to start from, a colleague's e-mail, a file."""

from datetime import date, timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forankring.kernel.ui.fields import DayField

from ..queries.choices import Choice

LONGEST = timedelta(days=366)


class StartFromForm(forms.Form):
    """Where a new plan begins: "template:theme-day", "tool:balances" or "blank"."""

    start = forms.RegexField(r"^(?:blank|(?:template|tool):[a-z0-9-]{1,40})$", max_length=60)


class NewToolForm(forms.Form):
    """Which tool to add to the programme; stands in the planning page's own form."""

    new_tool = forms.ChoiceField(label=_("Værktøj"), required=False)

    def __init__(self, groups: list[tuple[str, list[Choice]]]) -> None:
        super().__init__()
        field = self.fields["new_tool"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(title, [(one.id, one.title) for one in tools]) for title, tools in groups]


class CoFacilitatorForm(forms.Form):
    email = forms.EmailField(
        label=_("Kollegaens e-mail"),
        help_text=_("Har kollegaen ingen konto, får du et link, du kan sende."),
        widget=forms.EmailInput({"autocomplete": "off"}),
    )


class LastDayForm(forms.Form):
    """The last day of an idea wall that is open. The day itself counts."""

    open_until = DayField(label=_("Åben til og med"), help_text=_("For eksempel 10-04-2027."))

    def clean_open_until(self) -> date:
        day: date = self.cleaned_data["open_until"]
        if not timezone.localdate() <= day <= timezone.localdate() + LONGEST:
            raise forms.ValidationError(_("Vælg en dag fra i dag og højst et år frem."))
        return day


class FileForm(forms.Form):
    file = forms.FileField(
        label=_("Et forløb, der er gemt som fil"),
        max_length=200,
        widget=forms.FileInput({"accept": ".json,application/json"}),
        error_messages={"empty": _("Filen er tom."), "required": _("Vælg en fil først.")},
    )
