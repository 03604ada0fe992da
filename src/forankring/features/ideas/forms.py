"""What people write about ideas. Every text is cleaned of invisible tricks and read by the guard."""

from typing import Any
from uuid import UUID

from django import forms
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from forankring.kernel.journey.api import Pick, TrackField, UnitField, Words
from forankring.kernel.ui.fields import DayField

from .models import Category, Synonym, Weight

TEXT_LENGTH, REASON_LENGTH, NOTES_LENGTH = 400, 400, 2000


class CategoryField(Pick):
    """One of the municipality's categories, or none yet."""

    def __init__(self, none: object = _("Ingen kategori endnu"), **options: Any) -> None:
        options.setdefault("label", _("Kategori"))
        super().__init__(
            choices=lambda: [("", none), *((str(one.pk), one.name) for one in Category.objects.all())], **options
        )

    def clean(self, value: object) -> Category | None:
        found = super().clean(value)
        return Category.objects.get(pk=found) if found else None


class WriteForm(forms.Form):
    """A new idea. While it is written, what it is like is fetched and shown beneath."""

    text = Words(
        label=_("Hvilken opgave vil du gerne have løst bedre, smartere eller hurtigere?"),
        help_text=_("En opgave ad gangen. Skriv den, som du ville sige den til en kollega."),
        lines=3,
        max_length=TEXT_LENGTH,
    )
    often = forms.BooleanField(label=_("Opgaven fylder meget eller kommer tit"), required=False)
    part = Words(label=_("Hvilken del af opgaven skulle AI hjælpe med?"), max_length=TEXT_LENGTH, required=False)
    unit = UnitField()
    is_signed = forms.BooleanField(
        label=_("Jeg vil gerne stå ved idéen"),
        help_text=_("Så gemmer vi, at den er din, og andre kan spørge dig. Ellers gemmer vi ikke, hvem der skrev."),
        required=False,
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["text"].widget.attrs |= {
            "hx-post": reverse_lazy("ideas:like"),
            "hx-trigger": "input changed delay:200ms",
            "hx-target": "#ligner",
        }


class SortForm(forms.Form):
    """Where an idea belongs."""

    category = CategoryField()
    unit = UnitField()
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class GroupForm(forms.Form):
    title = Words(label=_("Overskrift"), max_length=120)
    notes = Words(
        label=_("Forskelle og indvendinger"),
        help_text=_("Hvad trækker i en anden retning? Det følger med, når I går videre."),
        lines=3,
        max_length=NOTES_LENGTH,
        required=False,
    )
    category = CategoryField()
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class LensForm(forms.Form):
    """What one looks through."""

    omraade = UnitField()
    kategori = CategoryField(_("Alle kategorier"))


class Steps(Pick):
    """A number or nothing; nothing is an answer too, and is never called optional."""

    def clean(self, value: object) -> int | None:
        found = super().clean(value)
        return int(found) if found else None


class ProposalForm(LensForm):
    taet = Steps(
        label=_("Hvor ens skal idéerne være?"),
        choices=[
            (1, _("Næsten ens")),
            (2, _("Strammere")),
            (3, _("Midt imellem")),
            (4, _("Løsere")),
            (5, _("Meget løst")),
        ],
    )


class WeighForm(forms.Form):
    """One answer each, agreed by the group."""

    frequency = Steps(label=_("Hvor tit har I opgaven?"), choices=[("", _("Ikke vurderet")), *Weight.choices])
    effort = Steps(label=_("Hvor meget kræver det at prøve?"), choices=[("", _("Ikke vurderet")), *Weight.choices])
    value = Steps(label=_("Hvor meget kan det give?"), choices=[("", _("Ikke vurderet")), *Weight.choices])
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class ChooseForm(forms.Form):
    title = Words(
        label=_("Hvad skal tiltaget hedde?"),
        help_text=_("Skriv det som en sætning, man forstår uden at kende sagen."),
        max_length=120,
    )
    unit = UnitField()
    track = TrackField()
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class AsideForm(forms.Form):
    reason = Words(
        label=_("Hvorfor er det ikke nu?"),
        help_text=_("En venlig sætning. Alle kan læse den, også dem, der kom med idéen."),
        lines=2,
        max_length=REASON_LENGTH,
    )
    look_again = DayField(label=_("Hvornår ser I på den igen?"), required=False)
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class CategoryForm(forms.Form):
    name = Words(label=_("Navn"), max_length=60)
    seeds = Words(
        label=_("Ord, der hører til"),
        help_text=_("Med komma imellem. Idéer med de ord bliver foreslået her."),
        lines=2,
        max_length=400,
        required=False,
    )

    def __init__(self, *args: Any, row: Category | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self.row = row

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        if Category.objects.filter(name=name).exclude(pk=self.row.pk if self.row else UUID(int=0)).exists():
            raise forms.ValidationError(_("Der er allerede en kategori, der hedder det."))
        return name


class SynonymForm(forms.Form):
    words = Words(
        label=_("Ord, der betyder det samme"),
        help_text=_("Mindst to, med komma imellem. For eksempel: referat, opsummering."),
        max_length=200,
    )
    is_used = forms.BooleanField(label=_("Brug ordene, når idéer sammenlignes"), required=False, initial=True)

    def __init__(self, *args: Any, row: Synonym | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self.row = row

    def clean_words(self) -> str:
        words = list(dict.fromkeys(word.strip() for word in self.cleaned_data["words"].split(",") if word.strip()))
        if len(words) < 2:
            raise forms.ValidationError(_("Skriv mindst to ord med komma imellem."))
        joined = ", ".join(words)
        if Synonym.objects.filter(words=joined).exclude(pk=self.row.pk if self.row else UUID(int=0)).exists():
            raise forms.ValidationError(_("De ord står her allerede."))
        return joined
