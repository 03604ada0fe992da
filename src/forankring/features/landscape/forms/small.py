"""The small forms: at the entrances, at the gate, on the public page, and for files."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import Person, Unit
from forankring.kernel.ui.fields import DayField

from ..acts.register import NewUse
from ..catalogue import USE, spec_named
from .fields import ASKED, Words, form_field


class NewUseForm(forms.Form):
    """What is asked for at the door."""

    use_required_attribute = False

    system_name = Words(
        label=_("Hvad hedder systemet?"),
        help_text=_("Står systemet her allerede, så skriv det samme navn. Så bliver de lagt sammen."),
        max_length=100,
        widget=forms.TextInput(attrs={"list": "kendte"}),
        error_messages={"required": ASKED["name"]},
    )
    supplier = Words(label=_("Leverandør"), max_length=120, required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name in ("title", "short_description", "unit", "area", "starts_on"):
            self.fields[name] = form_field(spec_named(USE, name))
        self.order_fields(["system_name", "supplier", "title", "short_description", "unit", "area", "starts_on"])

    def new_use(self) -> NewUse:
        given = self.cleaned_data
        return NewUse(
            title=given["title"],
            short_description=given["short_description"],
            unit=given["unit"],
            area=given["area"],
            system_name=given["system_name"],
            supplier=given["supplier"],
            starts_on=given["starts_on"],
        )


class SuppliedForm(NewUseForm):
    meanwhile = forms.ChoiceField(
        label=_("Må det bruges, indtil I har set på det?"),
        choices=[
            ("frozen", _("Nej. Det er slået fra, til det er screenet.")),
            ("allowed", _("Ja. Det må bruges imens, og vi ser på det nu.")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Vælg, om det må bruges imens.")},
    )


class ExceptionForm(forms.Form):
    use_required_attribute = False

    item = forms.CharField(max_length=60, widget=forms.HiddenInput)
    owner_role = Words(
        label=_("Hvem svarer for det?"),
        help_text=_("Skriv stillingen og ikke navnet."),
        max_length=120,
        error_messages={"required": _("Skriv, hvem der svarer for det.")},
    )
    reason = Words(
        label=_("Hvorfor er det forsvarligt?"),
        is_one_line=False,
        max_length=1000,
        error_messages={"required": _("Skriv, hvorfor det er forsvarligt.")},
    )
    expires_on = DayField(
        label=_("Undtagelsen slutter"),
        help_text=_("Højst om et år."),
        error_messages={"required": _("Skriv, hvilken dag undtagelsen slutter.")},
    )


class DutyForm(forms.Form):
    use_required_attribute = False

    item = forms.CharField(max_length=60, widget=forms.HiddenInput)
    evidence = Words(
        label=_("Hvor kan man se, at det er gjort?"),
        help_text=_("For eksempel et sagsnummer eller navnet på et dokument."),
        max_length=300,
        error_messages={"required": _("Skriv, hvor man kan se, at det er gjort.")},
    )


class ReportForm(forms.Form):
    """From a citizen, without a sender."""

    use_required_attribute = False

    text = Words(
        label=_("Hvad er forkert?"),
        help_text=_("Skriv ikke navne eller personnumre. Vi gemmer ikke, hvem du er, og kan derfor ikke svare dig."),
        is_one_line=False,
        max_length=1000,
        error_messages={"required": _("Skriv, hvad der er forkert.")},
    )


class PublishForm(forms.Form):
    """`has_advice` asks the writer to stand by the text."""

    revision = forms.IntegerField(widget=forms.HiddenInput)
    is_read = forms.BooleanField(label=_("Vi har læst forslagene, og teksten skal stå, som den står."), required=False)

    use_required_attribute = False

    def __init__(self, *args: Any, has_advice: bool = True, **options: Any) -> None:
        super().__init__(*args, **options)
        if not has_advice:
            del self.fields["is_read"]


class TableForm(forms.Form):
    file = forms.FileField(
        label=_("Fil fra Excel eller CSV"),
        help_text=_("Første linje er overskrifter. Skabelonen kan hentes på siden."),
        error_messages={
            "required": _("Vælg en fil først."),
            "empty": _("Filen er tom. Vælg en anden."),
        },
    )


class FilterForm(forms.Form):
    """What the list shows. Nothing typed here is stored."""

    use_required_attribute = False

    q = forms.CharField(label=_("Søg i navn og tekst"), max_length=80, required=False)
    unit = forms.ModelChoiceField(Unit.objects.all(), label=_("Enhed"), required=False, empty_label=_("Alle enheder"))
    area = forms.ChoiceField(label=_("Opgaveområde"), required=False)
    status = forms.ChoiceField(label=_("Status"), required=False)
    missing = forms.BooleanField(label=_("Kun dem, jeg kan rette"), required=False)

    def __init__(self, person: Person | None, *args: Any, **options: Any) -> None:
        from ..words import AREAS, TILES

        super().__init__(*args, **options)
        area, status = self.fields["area"], self.fields["status"]
        assert isinstance(area, forms.ChoiceField)
        assert isinstance(status, forms.ChoiceField)
        area.choices = [("", _("Alle områder")), *AREAS]
        status.choices = [
            ("", _("Alle på kortet")),
            *((name, word) for name, (_s, word, _t, _st) in TILES.items()),
            ("out", _("stoppet, udfaset, afvist eller parkeret")),
        ]
        if person is None:
            del self.fields["missing"]
