"""The fields of a use as people read them: words for codes, days as days, rows as sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from forankring.domain.journey import Kind
from forankring.kernel.journey.api import Initiative, entries_of, last_body
from forankring.kernel.ui.fields import read_day
from forankring.kernel.ui.tags.words import day

from .catalogue import SECTIONS, Spec, Type, is_filled
from .law import class_now, use_type_choices
from .models import System, Use
from .prefill import law_of
from .words import LAW_CLASSES, LAW_ROLES, Word, word


@dataclass(frozen=True, slots=True)
class Shown:
    """`items` when the field holds several; `url` when it is an address."""

    label: str
    text: str = ""
    items: tuple[str, ...] = ()
    url: str = ""
    is_public: bool = False


@dataclass(frozen=True, slots=True)
class ShownSection:
    id: str
    title: str
    fields: tuple[Shown, ...]


def sections_of(
    row: System | Use, specs: tuple[Spec, ...], sections: Mapping[str, Word] = SECTIONS
) -> list[ShownSection]:
    """Every section with the fields that hold something."""
    values = {spec.name: getattr(row, spec.name) for spec in specs}
    return [
        ShownSection(name, str(title), tuple(show_all([s for s in specs if s.section == name], values)))
        for name, title in sections.items()
    ]


def show_all(specs: list[Spec] | tuple[Spec, ...], values: Mapping[str, object]) -> list[Shown]:
    return [show(spec, values[spec.name]) for spec in specs if is_filled(values.get(spec.name))]


def show(spec: Spec, value: object) -> Shown:
    """One field in words. Takes the live value or the plain one of a published copy."""
    label = str(spec.label)
    if spec.type is Type.CHOICE:
        return Shown(label, word(spec.choices, str(value)), is_public=spec.is_public)
    if spec.type is Type.CODES and isinstance(value, list):
        names = tuple(word(use_type_choices(), str(code)) for code in value)
        return Shown(label, items=names, is_public=spec.is_public)
    if spec.type is Type.KLE and isinstance(value, list):
        return Shown(label, ", ".join(map(str, value)), is_public=spec.is_public)
    if spec.type is Type.ROWS and isinstance(value, list):
        return Shown(label, items=tuple(row_words(spec, row) for row in value), is_public=spec.is_public)
    if spec.type is Type.DAY:
        on = value if isinstance(value, date) else read_day(str(value))
        return Shown(label, str(day(on)) if on else str(value), is_public=spec.is_public)
    if spec.type is Type.URL:
        return Shown(label, str(value), url=str(value), is_public=spec.is_public)
    return Shown(label, str(value), is_public=spec.is_public)


def row_words(spec: Spec, row: Mapping[str, str]) -> str:
    """One row as a line: what is picked first, then each thing said."""
    parts = []
    for column in spec.columns:
        said = str(row.get(column.name) or "")
        if said:
            parts.append(word(column.choices, said) if column.choices else said)
    return "".join(part if i == 0 else _joint(parts[i - 1], spec, i) + part for i, part in enumerate(parts))


def _joint(before: str, spec: Spec, i: int) -> str:
    """What stands between two things said: a colon after what was picked, nothing more after a whole sentence."""
    if i == 1 and spec.columns[0].choices:
        return ": "
    return " " if before.endswith((".", "!", "?")) else " · "


def law_pairs(use: Use, initiative: Initiative, today: date) -> list[tuple[str, str]]:
    """What the law's rules said in the newest screening, else what the register knows: advice, and where it is from.

    Rules that have changed since and give another class say so.
    """
    known = {
        name: getattr(use, name) for name in ("ai_class", "is_provisional", "law_role", "ruleset_version", "class_rule")
    }
    body = last_body(initiative, Kind.SCREENING)
    told = {**known, **(law_of(body) if body.get("is_done") else {})}
    if not told["ai_class"]:
        return []
    found = [(_("Loven"), word(LAW_CLASSES, told["ai_class"]))]
    now = class_now(entries_of(initiative), today)
    if now and now != told["ai_class"]:
        sentence = _("Reglerne er ændret siden screeningen. I dag er svaret: %(word)s. Screen det igen.")
        found.append((_("Siden da"), sentence % {"word": word(LAW_CLASSES, now)}))
    if told["is_provisional"]:
        found.append((_("Vær opmærksom"), _("Foreløbigt. Juraen er ikke afgjort.")))
    if told["law_role"]:
        found.append((_("Kommunens rolle"), word(LAW_ROLES, told["law_role"])))
    if told["ruleset_version"]:
        found.append((_("Regelsæt"), f"{told['ruleset_version']} {told['class_rule']}".strip()))
    return found
