"""One section of the register as a form, made from the catalogue."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms import BoundField
from django.http import QueryDict

from ..catalogue import Column, Spec, Type
from .fields import AddressField, Words, choice, form_field

MOST_ROWS = 20
SPARE_ROWS = 2


SHORT = (Type.DAY, Type.COUNT, Type.PERIOD, Type.CVR)


@dataclass(frozen=True, slots=True)
class Piece:
    """What the page shows: one field, or a heading with rows of fields under it."""

    field: BoundField | None = None
    label: str = ""
    help: str = ""
    rows: tuple[tuple[BoundField, ...], ...] = ()
    width: str = ""


class SectionForm(forms.Form):
    """`given()` is what was typed, by field name, ready for the act. `revision` is what the writer had before them."""

    revision = forms.IntegerField(widget=forms.HiddenInput, required=False)

    use_required_attribute = False

    def __init__(
        self, specs: tuple[Spec, ...], values: Mapping[str, Any], revision: int, data: QueryDict | None = None
    ) -> None:
        self.specs = specs
        initial: dict[str, Any] = {"revision": revision}
        for spec in specs:
            initial.update(_flat(spec, values.get(spec.name)))
        super().__init__(data, initial=initial)
        for spec in specs:
            self._add(spec, values.get(spec.name), data)

    def given(self) -> dict[str, object]:
        return {spec.name: self._value(spec) for spec in self.specs}

    def pieces(self) -> list[Piece]:
        found = []
        for spec in self.specs:
            if spec.type is not Type.ROWS:
                found.append(Piece(self[spec.name], width="short" if spec.type in SHORT else ""))
                continue
            names = [column.name for column in spec.columns]
            rows = tuple(
                tuple(self[f"{spec.name}-{i}-{name}"] for name in names) for i in range(self._count[spec.name])
            )
            found.append(Piece(label=str(spec.label), help=str(spec.help), rows=rows))
        return found

    _count: dict[str, int]

    def _add(self, spec: Spec, value: object, data: QueryDict | None) -> None:
        if not hasattr(self, "_count"):
            self._count = {}
        if spec.type is not Type.ROWS:
            self.fields[spec.name] = form_field(spec)
            return
        has = len(value) if isinstance(value, list) else 0
        posted = _posted(spec, data) if data is not None else 0
        self._count[spec.name] = min(MOST_ROWS, max(has + SPARE_ROWS, posted))
        for i in range(self._count[spec.name]):
            for column in spec.columns:
                self.fields[f"{spec.name}-{i}-{column.name}"] = _cell(column)

    def _value(self, spec: Spec) -> object:
        if spec.type is not Type.ROWS:
            value = self.cleaned_data[spec.name]
            return "" if value is None and spec.type in (Type.LINE, Type.TEXT, Type.URL, Type.MAIL) else value
        rows = []
        for i in range(self._count[spec.name]):
            row = {c.name: str(self.cleaned_data.get(f"{spec.name}-{i}-{c.name}") or "") for c in spec.columns}
            if any(row[c.name] for c in spec.columns if not c.choices):
                rows.append(row)
        return rows


def _cell(column: Column) -> forms.Field:
    if column.choices:
        return choice(column.choices, label=column.label)
    if column.is_url:
        return AddressField(label=column.label, required=False, max_length=300)
    return Words(label=column.label, required=False, max_length=500)


def _flat(spec: Spec, value: object) -> dict[str, Any]:
    if spec.type is not Type.ROWS:
        return {spec.name: value}
    rows = value if isinstance(value, list) else []
    return {f"{spec.name}-{i}-{c.name}": row.get(c.name, "") for i, row in enumerate(rows) for c in spec.columns}


def _posted(spec: Spec, data: QueryDict) -> int:
    """How many rows came with the form: nothing that was typed may vanish because the page had more rows."""
    start = f"{spec.name}-"
    numbers = [key.split("-")[1] for key in data if key.startswith(start)]
    return max((int(n) + 1 for n in numbers if n.isdigit() and int(n) < MOST_ROWS), default=0)
