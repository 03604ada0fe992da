"""The small forms around a draft: proposing, approving, refusing, taking in a file, naming an approver."""

from django import forms
from django.utils.translation import gettext_lazy as _

from forankring.kernel.journey.api import Words
from forankring.kernel.ui.fields import DayField


class Revised(forms.Form):
    """Carries the revision the page was read at."""

    use_required_attribute = False
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class ProposeForm(Revised):
    why = Words(
        label=_("Hvorfor skal reglerne ændres?"),
        help_text=_("For eksempel en ny lov, en afgørelse eller en fejl. Det står ved udgaven."),
        lines=4,
        max_length=1500,
    )
    wanted_from = DayField(label=_("Fra hvilken dag?"), help_text=_("Den, der godkender, kan vælge en anden dag."))


class ApproveForm(Revised):
    in_force_from = DayField(label=_("Gælder fra"))


class RefuseForm(Revised):
    why = Words(
        label=_("Hvorfor ikke?"), help_text=_("Den, der har foreslået det, læser svaret."), lines=3, max_length=1000
    )


class FileForm(Revised):
    file = forms.FileField(
        label=_("Fil"),
        help_text=_("En YAML-fil i samme form, som I kan hente ud. Højst 512 KB."),
        error_messages={"required": _("Vælg en fil."), "empty": _("Filen er tom. Vælg en anden.")},
    )


class ApproverForm(forms.Form):
    use_required_attribute = False
    email = forms.EmailField(
        label=_("Kollegaens e-mail"),
        widget=forms.EmailInput({"autocomplete": "off"}),
        error_messages={"required": _("Skriv en kollegas e-mail.")},
    )
