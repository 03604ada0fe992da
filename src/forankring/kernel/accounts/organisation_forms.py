"""What an administrator types about units, committees and seats."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.validators import FileExtensionValidator
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from forankring.kernel.guard.api import GuardedCharField

from .importing.lines import MOST_BYTES
from .models import Committee, CommitteeSeat, Person, Post, Side, Unit

# Only the type checker may say what is chosen among: at run time the class takes no brackets.
if TYPE_CHECKING:
    UnitField = forms.ModelChoiceField[Unit]
else:
    UnitField = forms.ModelChoiceField


class UnitChoice(UnitField):
    """Units as the tree shows them: what lies below stands further in."""

    def label_from_instance(self, obj: Unit) -> str:
        return f"{'– ' * obj.level}{obj.name}"


def in_tree_order(units: list[Unit]) -> list[Unit]:
    """Each unit right before those below it, brothers and sisters A to Å."""
    keys = {str(one.pk): one.sort_key for one in units}
    return sorted(units, key=lambda one: [(keys.get(part, ""), part) for part in one.path.split("/") if part])


def among(field: Any, rows: QuerySet[Any]) -> None:
    """Let a choice be made among these rows."""
    field.queryset = rows


def unit_choices(field: Any, units: QuerySet[Unit]) -> None:
    """Let a unit be chosen, in the order of the tree."""
    field.queryset = units
    field.choices = [
        ("", _("Ingen")),
        *((one.pk, field.label_from_instance(one)) for one in in_tree_order(list(units))),
    ]


class UnitForm(forms.Form):
    name = GuardedCharField(label=_("Navn"), max_length=120)
    kind = GuardedCharField(
        label=_("Slags"),
        max_length=60,
        required=False,
        help_text=_("Jeres eget ord, for eksempel center, afdeling eller børnehus."),
    )
    parent = UnitChoice(label=_("Ligger under"), queryset=Unit.objects.none(), required=False)
    external_id = forms.CharField(
        label=_("Id i jeres organisationssystem"),
        max_length=80,
        required=False,
        help_text=_("Bruges kun, hvis I henter organisationen fra en fil. Lad det ellers stå tomt."),
    )

    def __init__(self, *args: Any, unit: Unit | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.unit = unit
        others = Unit.objects.filter(is_closed=False)
        if unit:
            others = others.exclude(path__startswith=unit.path)
        unit_choices(self.fields["parent"], others)

    def clean_external_id(self) -> str:
        return _once(Unit, str(self.cleaned_data["external_id"]).strip(), self.unit)


class CommitteeForm(forms.Form):
    name = GuardedCharField(label=_("Navn"), max_length=120)
    short_name = GuardedCharField(
        label=_("Kort navn"), max_length=20, required=False, help_text=_("For eksempel HU eller LMU.")
    )
    kind = GuardedCharField(
        label=_("Slags"),
        max_length=60,
        required=False,
        help_text=_("Jeres eget ord, for eksempel hovedudvalg eller lokaludvalg."),
    )
    parent = forms.ModelChoiceField(
        label=_("Udvalget over"), queryset=Committee.objects.none(), required=False, empty_label=_("Ingen")
    )
    unit = UnitChoice(
        label=_("Dækker"),
        queryset=Unit.objects.none(),
        required=False,
        help_text=_("Enheden og alt under den. Vælg »Ingen«, hvis udvalget dækker hele kommunen."),
    )
    external_id = UnitForm.base_fields["external_id"]

    def __init__(self, *args: Any, committee: Committee | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.committee = committee
        others = Committee.objects.filter(is_closed=False)
        among(self.fields["parent"], others.exclude(pk=committee.pk) if committee else others)
        unit_choices(self.fields["unit"], Unit.objects.filter(is_closed=False))

    def clean_external_id(self) -> str:
        return _once(Committee, str(self.cleaned_data["external_id"]).strip(), self.committee)


class SeatForm(forms.Form):
    person = forms.ModelChoiceField(
        label=_("Hvem?"),
        queryset=Person.objects.none(),
        required=False,
        empty_label=_("Ingen: pladsen er ledig"),
        help_text=_("Kun kolleger med en konto. Hvilken fagforening nogen er medlem af, skriver vi aldrig."),
    )
    side = forms.ChoiceField(label=_("Side"), choices=Side.choices, initial=Side.EMPLOYEES, widget=forms.RadioSelect)
    post = forms.ChoiceField(label=_("Post"), choices=Post.choices, initial=Post.MEMBER)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        among(self.fields["person"], Person.objects.filter(left_on=None).order_by("name", "email"))


class TakeSeatForm(forms.Form):
    seat = forms.ModelChoiceField(queryset=CommitteeSeat.objects.all())


class FileForm(forms.Form):
    file = forms.FileField(
        label=_("Fil"),
        help_text=_("CSV i UTF-8 med semikolon mellem felterne."),
        validators=[FileExtensionValidator(["csv", "txt"], _("Vælg en CSV-fil."))],
    )


class ConfirmForm(forms.Form):
    """The file that was shown, brought back, and the mark of what was said about it."""

    text = forms.CharField(max_length=MOST_BYTES, strip=False, widget=forms.HiddenInput)
    name = forms.CharField(max_length=200, widget=forms.HiddenInput)
    seen = forms.CharField(max_length=32, widget=forms.HiddenInput)


def _once(model: type[Unit] | type[Committee], given: str, own: Unit | Committee | None) -> str:
    taken = model._default_manager.filter(external_id=given).first() if given else None
    if taken is not None and taken != own:
        raise forms.ValidationError(_("Det id er allerede brugt."))
    return given
