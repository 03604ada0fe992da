"""What is typed about the frames. Every form carries the number of the version it was drawn from."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from forankring.domain.words.clean import clean
from forankring.kernel.guard.api import GuardedCharField
from forankring.kernel.ui.fields import DayField

from .rights import DECIDERS, FOR_MED, Cell, Cells, Column, Decision
from .values import Standing, ToolFacts
from .words import CELL_WORDS, COLUMN_WORDS, STANDING_WORDS

Label = str | Promise


class Words(GuardedCharField):
    """Text that the guard reads and that is cleaned of invisible tricks."""

    def __init__(self, *, lines: int = 1, **options: Any) -> None:
        widget = forms.Textarea({"rows": lines}) if lines > 1 else forms.TextInput({"autocomplete": "off"})
        self.is_one_line = lines == 1
        super().__init__(widget=widget, **options)

    def to_python(self, value: object) -> str:
        return clean(super().to_python(value) or "", is_one_line=self.is_one_line)


class OpenWords(Words):
    """Words that may be left empty without the label saying so: how many lines there must be is said once."""

    def validate(self, value: object) -> None:
        """Nothing is required of one field."""


def not_before_today(day: date) -> None:
    """A frame never counts from a day that is gone: old decisions keep the frame they had."""
    if day < timezone.localdate():
        raise ValidationError(_("Vælg i dag eller en dag, der kommer. Gamle beslutninger beholder deres rammer."))


class FrameForm(forms.Form):
    """Common ground: which version was seen, and from when the new one counts."""

    use_required_attribute = False

    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    valid_from = DayField(label=_("Gælder fra"), validators=[not_before_today])


class LinesForm(FrameForm):
    """A handful of lines with the same fields each; a line without its first field is left out."""

    fields_of_line: Sequence[tuple[str, Label, int, int]] = ()
    """Name, label, rows, most letters."""
    most = 5
    hidden: Sequence[str] = ()

    def __init__(self, lines: Sequence[dict[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for n in range(self.most):
            known = lines[n] if n < len(lines) else {}
            for name in self.hidden:
                self.fields[f"{name}_{n}"] = forms.RegexField(
                    r"[\w-]{0,40}", required=False, widget=forms.HiddenInput, initial=known.get(name, "")
                )
            for name, label, rows, most in self.fields_of_line:
                self.fields[f"{name}_{n}"] = OpenWords(
                    label=label, lines=rows, max_length=most, initial=known.get(name, "")
                )

    def rows(self) -> list[list[forms.BoundField]]:
        return [[self[f"{name}_{n}"] for name in self._names] for n in range(self.most)]

    def lines(self) -> list[dict[str, str]]:
        first = self.fields_of_line[0][0]
        given = self.cleaned_data
        return [{name: given[f"{name}_{n}"] for name in self._names} for n in range(self.most) if given[f"{first}_{n}"]]

    @property
    def _names(self) -> list[str]:
        return [*self.hidden, *(name for name, *_rest in self.fields_of_line)]


class CompassForm(LinesForm):
    hidden = ("id",)
    fields_of_line = (
        ("text", _("Princip"), 1, 120),
        ("question", _("Spørgsmålet vi stiller os selv"), 2, 300),
        ("practice", _("Det betyder i praksis"), 2, 400),
    )


class FocusForm(LinesForm):
    most = 3
    fields_of_line = (("title", _("Fokusområde"), 1, 80), ("why", _("Hvorfor her?"), 2, 400))


class GuidelinesForm(LinesForm):
    most = 8
    fields_of_line = (("title", _("Overskrift"), 1, 80), ("text", _("Det siger vi"), 3, 600))


class MatrixForm(FrameForm):
    """One choice for each cell. Only what the rules allow can be chosen; the act looks again."""

    def __init__(self, cells: Cells, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for row in Decision:
            for column in Column:
                self.fields[f"{row}__{column}"] = forms.ChoiceField(
                    label=str(COLUMN_WORDS[column]),
                    choices=[(cell.value, CELL_WORDS[cell]) for cell in _allowed(column)],
                    initial=cells[row][column].value,
                )

    def row(self, row: Decision) -> list[forms.BoundField]:
        return [self[f"{row}__{column}"] for column in Column]

    def cells(self) -> Cells:
        given = self.cleaned_data
        return {row: {column: Cell(given[f"{row}__{column}"]) for column in Column} for row in Decision}


def _allowed(column: Column) -> Sequence[Cell]:
    if column is Column.MED:
        return FOR_MED
    return tuple(Cell) if column in DECIDERS else tuple(cell for cell in Cell if cell is not Cell.DECIDES)


class AskForm(forms.Form):
    """A name to look for. Nothing that is asked is kept, so the guard has nothing to stop."""

    use_required_attribute = False

    q = forms.CharField(label=_("Værktøj"), max_length=80, widget=forms.TextInput({"autocomplete": "off"}))


class ToolForm(forms.Form):
    use_required_attribute = False

    revision = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)
    name = Words(label=_("Navn"), max_length=80)
    standing = forms.ChoiceField(
        label=_("Må vi bruge det?"), choices=list(STANDING_WORDS.items()), widget=forms.RadioSelect
    )
    what_for = Words(label=_("Hvad må det bruges til?"), lines=2, max_length=300, required=False)
    conditions = Words(label=_("Vilkår, eller hvad man skal gøre i stedet"), lines=3, max_length=600, required=False)
    valid_until = DayField(label=_("Gælder til og med"), required=False)
    link = forms.URLField(label=_("Adresse"), required=False, assume_scheme="https", max_length=200)

    def facts(self) -> ToolFacts:
        given = self.cleaned_data
        return ToolFacts(
            given["name"],
            Standing(given["standing"]),
            given["what_for"],
            given["conditions"],
            given["valid_until"],
            given["link"],
        )
