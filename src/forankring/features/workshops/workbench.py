"""The sheet as a place to work: per field what stands there now, what one may do with it, and what was just typed.

Plain values for the template. A refused act comes along as `Tried`, so that ticks and words are still there.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.domain.answers import Arrangement, arrangement_from_json
from forankring.domain.grammar import Card, Column, Field, KindName, SheetValue, Wording, say
from forankring.domain.kinds.cards import dots_in_words, meta
from forankring.domain.kinds.lenses import with_sides
from forankring.domain.kinds.marks import place_name
from forankring.domain.words import sentence

from .arranging import Act, acts_of
from .forms.sheet import AgreeForm, GroupForm, PickForm, RenameForm, SheetForm, TextForm, agree_form, text_form
from .models import Sheet
from .queries.sheets import fields_of_sheet, values_of


@dataclass(frozen=True, slots=True)
class Tried:
    """An act that was not done: where, with what, and why."""

    field: str
    act: Act
    form: SheetForm
    why: str = ""


@dataclass(frozen=True, slots=True)
class CardLine:
    id: str
    text: str
    quiet: str
    wordings: tuple[str, ...]
    cells: tuple[tuple[str, str], ...]
    is_picked: bool
    is_chosen: bool
    text_form: TextForm | None


@dataclass(frozen=True, slots=True)
class Stack:
    """Cards under a heading, or those that stand alone."""

    id: str
    title: str
    cards: tuple[CardLine, ...]
    rename_form: RenameForm | None


@dataclass(frozen=True, slots=True)
class Place:
    """A named place on the sheet (a column, a side); one without a name when there is only one."""

    title: str
    stacks: tuple[Stack, ...]


@dataclass(frozen=True, slots=True)
class OptionLine:
    id: str
    label: str
    quiet: str
    is_chosen: bool
    is_done: bool
    is_done_by_room: bool


@dataclass(frozen=True, slots=True)
class Section:
    """One field of the sheet."""

    id: str
    label: str
    question: str
    why: str
    places: tuple[Place, ...]
    card_count: int
    has_acts: bool
    has_doubles: bool
    has_headings: bool
    headings: tuple[str, ...]
    few: str
    group_form: GroupForm | None
    agree_form: AgreeForm | None
    agree_label: str
    agreed_by_other: str
    marks: tuple[tuple[str, str, bool], ...]
    low: str
    high: str
    has_no_mark: bool
    options: tuple[OptionLine, ...]
    has_done: bool


def sections(sheet: Sheet, lang: str, editing: str = "", tried: Tried | None = None) -> list[Section]:
    """Every field of the sheet; `editing` is the card or heading whose words are open for change."""
    values = values_of(sheet)
    return [
        _section(
            field,
            values[field.id],
            arrangement_from_json(sheet.arranged.get(field.id, {})),
            lang,
            editing,
            tried if tried and tried.field == field.id else None,
        )
        for field in fields_of_sheet(sheet)
    ]


def _section(
    field: Field, value: SheetValue, made: Arrangement, lang: str, editing: str, tried: Tried | None
) -> Section:
    acts, form = acts_of(field), tried.form if tried else None
    agreed = form if isinstance(form, AgreeForm) else agree_form(field, made)
    has_doubles = any(len(card.wordings) > 1 for card in value.cards)
    typed = agreed.data.get("agreed", "") if agreed.is_bound else ""
    return Section(
        id=field.id,
        label=say(field.label, lang),
        question=say(field.question, lang),
        why=tried.why if tried else "",
        places=_places(field, value, lang, editing, form) if Act.GROUP in acts and value.cards else (),
        card_count=len(value.cards),
        has_acts=len(value.cards) > 1 or has_doubles or bool(value.groups) or Act.CHOOSE in acts,
        has_doubles=has_doubles,
        has_headings=bool(value.groups),
        headings=tuple(g.title for g in made.groups if g.title),
        few=_few(field, value) if Act.CHOOSE in acts else "",
        group_form=form if isinstance(form, GroupForm) else GroupForm(field),
        agree_form=agreed if Act.AGREE in acts else None,
        agree_label=sentence("third_way" if field.kind is KindName.BALANCE else "agreed", lang),
        agreed_by_other=made.agreed if agreed.is_bound and typed.strip() != made.agreed else "",
        marks=_marks(field, made, lang) if Act.MARK in acts else (),
        low=say(field.low, lang),
        high=say(field.high, lang),
        has_no_mark=made.shared_mark is None,
        options=_options(field, value, made, lang) if Act.OPTIONS in acts else (),
        has_done=field.kind is KindName.CHECKLIST,
    )


def _places(field: Field, value: SheetValue, lang: str, editing: str, form: SheetForm | None) -> tuple[Place, ...]:
    if field.kind not in (KindName.COLUMNS, KindName.LENSES):
        return (Place("", _stacks(field, value.cards, value, lang, editing, form)),)
    columns = with_sides(field).columns if field.kind is KindName.LENSES else field.columns
    named = [(say(c.label, lang), [card for card in value.cards if card.place == c.id]) for c in columns]
    return tuple(Place(title, _stacks(field, cards, value, lang, editing, form)) for title, cards in named if cards)


def _stacks(
    field: Field, cards: Sequence[Card], value: SheetValue, lang: str, editing: str, form: SheetForm | None
) -> tuple[Stack, ...]:
    by_id = {card.id: card for card in cards}
    out: list[Stack] = []
    grouped: set[str] = set()
    for group in value.groups:
        inside = [by_id[i] for i in group.cards if i in by_id]
        grouped.update(card.id for card in inside)
        if inside:
            lines = tuple(_card(field, card, value, lang, editing, form) for card in inside)
            out.append(Stack(group.id, group.title, lines, _rename(field, group.id, group.title, editing, form)))
    alone = tuple(_card(field, c, value, lang, editing, form) for c in cards if c.id not in grouped)
    return (*out, *((Stack("", "", alone, None),) if alone else ()))


def _card(field: Field, card: Card, value: SheetValue, lang: str, editing: str, form: SheetForm | None) -> CardLine:
    quiet = [dots_in_words(card.dots, lang), meta(card, lang), sentence("pinned", lang) if card.is_pinned else ""]
    return CardLine(
        card.id,
        card.text,
        " · ".join(words for words in quiet if words),
        _said(card.wordings) if len(card.wordings) > 1 or card.text != card.wordings[0].text else (),
        _cells(field, card, lang),
        isinstance(form, PickForm) and card.id in form.picked(),
        card.is_chosen,
        _text_form(field, value, card.id, editing, form),
    )


def _text_form(field: Field, value: SheetValue, card: str, editing: str, form: SheetForm | None) -> TextForm | None:
    if isinstance(form, TextForm) and form.data.get("target") == card:
        return form
    return text_form(field, value, card) if editing == card else None


def _said(wordings: Sequence[Wording]) -> tuple[str, ...]:
    return tuple(wording.text for wording in wordings)


def _cells(field: Field, card: Card, lang: str) -> tuple[tuple[str, str], ...]:
    """What else the row says: text with its column's name, a tick as "ja"."""
    if field.kind is not KindName.ROWS:
        return ()
    pairs = [(c, card.cells.get(c.id, "")) for c in field.columns[1:]]
    return tuple((_asked(c, lang), sentence("yes", lang) if c.is_tick else text) for c, text in pairs if text)


def _asked(column: Column, lang: str) -> str:
    """The column's name before its words; a question needs no colon."""
    name = say(column.label, lang)
    return name if name.endswith("?") else f"{name}:"


def _rename(field: Field, group: str, title: str, editing: str, form: SheetForm | None) -> RenameForm | None:
    if isinstance(form, RenameForm) and form.data.get("target") == group:
        return form
    return RenameForm(field, initial={"target": group, "heading": title}) if editing == group else None


def _few(field: Field, value: SheetValue) -> str:
    chosen = sum(card.is_chosen for card in value.cards)
    if field.most is None:
        return ngettext("%(count)s er valgt.", "%(count)s er valgt.", chosen) % {"count": chosen}
    return _("%(count)s af højst %(most)s er valgt.") % {"count": chosen, "most": field.most}


def _marks(field: Field, made: Arrangement, lang: str) -> tuple[tuple[str, str, bool], ...]:
    """Value, words and whether it is the one set, for every place on the line."""
    poles = (say(field.low, lang), say(field.high, lang))
    places = [(str(p), place_name(p, field.steps, poles, lang), made.shared_mark == p) for p in range(field.steps)]
    return tuple(places)


def _options(field: Field, value: SheetValue, made: Arrangement, lang: str) -> tuple[OptionLine, ...]:
    counts = value.ticks or {}
    return tuple(
        OptionLine(
            o.id,
            say(o.label, lang),
            sentence("ticked_by", lang, count=counts[o.id]) if counts.get(o.id) else "",
            o.id in value.chosen,
            o.id in value.done,
            o.id in value.done and o.id not in made.done,
        )
        for o in field.options
    )
