"""What is typed and picked on a sheet. One small form per act, so that a mistake in one empties no other.

Every typed text is read by the guard: what must never be stored stays in the field with a sentence.
"""

import secrets
from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from forankring.domain.answers import Arrangement
from forankring.domain.grammar import Field, SheetValue

from ..arranging import Act, Given
from .words import Words

AGREED_LENGTH = 4000
HEADING_LENGTH = 120


class SheetForm(forms.Form):
    """Common ground: the field it works on, and ids of its own on the page."""

    use_required_attribute = False

    data: QueryDict

    def __init__(self, field: Field, data: QueryDict | None = None, **options: Any) -> None:
        super().__init__(data, auto_id=f"{field.id}-{type(self).__name__.removesuffix('Form').lower()}-%s", **options)
        self.of = field

    def given(self) -> Given:
        raise NotImplementedError


class PickForm(SheetForm):
    """Ticks at cards."""

    def picked(self) -> tuple[str, ...]:
        """The ids as they came, also when the form cannot be read: the page keeps the ticks."""
        return tuple(self.data.getlist("picked")) if self.is_bound else ()

    def given(self) -> Given:
        return Given(picked=self.picked())


class GroupForm(PickForm):
    heading = Words(
        label=_("Overskrift"),
        max_length=HEADING_LENGTH,
        error_messages={"required": _("Skriv en overskrift til de kort, du har sat kryds ved.")},
        widget=forms.TextInput({"autocomplete": "off"}),
    )

    def given(self) -> Given:
        return Given(picked=self.picked(), words=self.cleaned_data["heading"], fresh=secrets.token_hex(6))


class RenameForm(SheetForm):
    target = forms.CharField(max_length=64, widget=forms.HiddenInput)
    heading = Words(label=_("Overskrift"), max_length=HEADING_LENGTH, widget=forms.TextInput({"autocomplete": "off"}))

    def given(self) -> Given:
        return Given(target=self.cleaned_data["target"], words=self.cleaned_data["heading"])


class OpenWords(Words):
    """Words that may be emptied: to take words away is an answer too, so the label does not call them optional."""

    def validate(self, value: object) -> None:
        """Nothing is required."""


class TextForm(SheetForm):
    target = forms.CharField(max_length=64, widget=forms.HiddenInput)
    text = OpenWords(
        label=_("Teksten på skemaet"),
        help_text=_("Ordlyden fra rummet bliver stående ved siden af. Tøm feltet for at gå tilbage til den."),
        lines=3,
    )

    def __init__(self, field: Field, data: QueryDict | None = None, **options: Any) -> None:
        super().__init__(field, data, **options)
        text = self.fields["text"]
        assert isinstance(text, Words)
        text.validators.append(_shorter(2 * field.limit))

    def given(self) -> Given:
        return Given(target=self.cleaned_data["target"], words=self.cleaned_data["text"])


class AgreeForm(SheetForm):
    agreed = OpenWords(label=_("Det er vi enige om"), max_length=AGREED_LENGTH, lines=3)

    def given(self) -> Given:
        return Given(words=self.cleaned_data["agreed"])


class MarkForm(SheetForm):
    """One place on the line, or none."""

    mark = forms.IntegerField(required=False, min_value=0)

    def clean_mark(self) -> int | None:
        mark: int | None = self.cleaned_data["mark"]
        if mark is not None and mark >= self.of.steps:
            raise forms.ValidationError(_("Vælg en plads på linjen."))
        return mark

    def given(self) -> Given:
        return Given(mark=self.cleaned_data["mark"])


class OptionsForm(SheetForm):
    """Ticks at options: the few that were chosen, and those that are done. Unknown ones are left out."""

    def ticked(self, name: str) -> tuple[str, ...]:
        wanted = set(self.data.getlist(name))
        return tuple(o.id for o in self.of.options if o.id in wanted)

    def given(self) -> Given:
        return Given(chosen=self.ticked("chosen"), done=self.ticked("done"))


FORMS: dict[Act, type[SheetForm]] = {
    Act.GROUP: GroupForm,
    Act.RENAME: RenameForm,
    Act.TEXT: TextForm,
    Act.AGREE: AgreeForm,
    Act.MARK: MarkForm,
    Act.OPTIONS: OptionsForm,
}


def form_for(act: Act, field: Field, data: QueryDict) -> SheetForm:
    """The form that reads what came with `act`."""
    return FORMS.get(act, PickForm)(field, data)


def agree_form(field: Field, made: Arrangement) -> AgreeForm:
    return AgreeForm(field, initial={"agreed": made.agreed})


def text_form(field: Field, now: SheetValue, card_id: str) -> TextForm | None:
    card = now.card(card_id)
    return TextForm(field, initial={"target": card_id, "text": card.text}) if card else None


def _shorter(most: int) -> MaxLengthValidator:
    return MaxLengthValidator(most, _("Teksten er for lang. Gør den kortere. Den står her stadig."))
