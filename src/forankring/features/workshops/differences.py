"""What changed between two versions of a sheet, in sentences a committee can read."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from forankring.domain.grammar import Field, SheetValue, say

from .sheet_papers import SheetPaper

LONGEST = 160


@dataclass(frozen=True, slots=True)
class Difference:
    """The sentences about one field."""

    label: str
    sentences: tuple[str, ...]


def differences(before: SheetPaper, after: SheetPaper, lang: str) -> list[Difference]:
    """Field by field; a field where nothing changed is left out."""
    found = []
    for field in after.tool.fields:
        old, new = before.values.get(field.id, SheetValue()), after.values.get(field.id, SheetValue())
        sentences = (*_agreed(old, new), *_mark(field, old, new), *_cards(old, new), *_options(field, old, new, lang))
        if sentences:
            found.append(Difference(say(field.label, lang), sentences))
        elif old != new:
            found.append(Difference(say(field.label, lang), (_("Der er kommet nye svar med."),)))
    return found


def _agreed(old: SheetValue, new: SheetValue) -> tuple[str, ...]:
    if old.agreed == new.agreed:
        return ()
    if not old.agreed:
        return (_("Ny fælles tekst: »%(text)s«") % {"text": new.agreed},)
    if not new.agreed:
        return (_("Den fælles tekst er taget ud: »%(text)s«") % {"text": old.agreed},)
    return (_("Den fælles tekst var »%(old)s« og er nu »%(new)s«") % {"old": old.agreed, "new": new.agreed},)


def _mark(field: Field, old: SheetValue, new: SheetValue) -> tuple[str, ...]:
    if old.shared_mark == new.shared_mark:
        return ()
    if new.shared_mark is None:
        return (_("Det fælles mærke er taget væk."),)
    words = {"place": new.shared_mark + 1, "places": field.steps}
    return (_("Det fælles mærke står nu på plads %(place)s af %(places)s.") % words,)


def _cards(old: SheetValue, new: SheetValue) -> tuple[str, ...]:
    was, now = {c.id: c for c in old.cards}, {c.id: c for c in new.cards}
    laid = {w.text for c in new.cards for w in c.wordings}
    shown = {w.text for c in old.cards for w in c.wordings}
    out = [
        (_("Lagt sammen med et andet kort: »%(text)s«") if c.text in laid else _("Ikke med længere: »%(text)s«"))
        % {"text": _short(c.text)}
        for i, c in was.items()
        if i not in now
    ]
    out += [
        (_("Står nu for sig selv: »%(text)s«") if c.text in shown else _("Nyt kort: »%(text)s«"))
        % {"text": _short(c.text)}
        for i, c in now.items()
        if i not in was
    ]
    both = [(was[i], now[i]) for i in was if i in now]
    out += [
        _("»%(old)s« er rettet til »%(new)s«") % {"old": _short(a.text), "new": _short(b.text)}
        for a, b in both
        if a.text != b.text
    ]
    out += [_("Valgt: »%(text)s«") % {"text": _short(b.text)} for a, b in both if b.is_chosen and not a.is_chosen]
    out += [_("Valgt fra: »%(text)s«") % {"text": _short(b.text)} for a, b in both if a.is_chosen and not b.is_chosen]
    return (*out, *_headings(old, new))


def _headings(old: SheetValue, new: SheetValue) -> tuple[str, ...]:
    was, now = {g.title: set(g.cards) for g in old.groups}, {g.title: set(g.cards) for g in new.groups}
    out = [_("Ny overskrift: »%(title)s«") % {"title": title} for title in now if title not in was]
    out += [_("Overskriften er væk: »%(title)s«") % {"title": title} for title in was if title not in now]
    out += [
        _("Der er flyttet kort til eller fra »%(title)s«") % {"title": title}
        for title in now
        if title in was and was[title] != now[title]
    ]
    return tuple(out)


def _options(field: Field, old: SheetValue, new: SheetValue, lang: str) -> tuple[str, ...]:
    out = []
    for option in field.options:
        words = {"text": say(option.label, lang)}
        if (option.id in new.chosen) != (option.id in old.chosen):
            out.append((_("Valgt: »%(text)s«") if option.id in new.chosen else _("Valgt fra: »%(text)s«")) % words)
        if (option.id in new.done) != (option.id in old.done):
            out.append(
                (_("Gjort: »%(text)s«") if option.id in new.done else _("Ikke gjort alligevel: »%(text)s«")) % words
            )
    return tuple(out)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
