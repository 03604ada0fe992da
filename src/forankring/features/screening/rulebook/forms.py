"""One form for every row of a rule pack. The loader judges; the form keeps what was typed and says what is wrong."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from forankring.domain.law import Problem, RulePack
from forankring.domain.law.book import Row, expression
from forankring.kernel.journey.api import Pick, Words
from forankring.kernel.ui.fields import DayField

from .parts import ASKED, DUTY_KINDS, SOURCE_STATES, SURENESS, Part, date_choices
from .yaml_files import BadFile, read_expression

LONG, SHORT = 400, 200
ID = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,29}$"

LABELS: dict[str, Any] = {
    "id": _("Kort navn"),
    "tekst": _("Teksten"),
    "en": _("Teksten på engelsk"),
    "en_tekst": _("Teksten på engelsk"),
    "navn": _("Navnet"),
    "en_navn": _("Navnet på engelsk"),
    "spm": _("Spørgsmålet"),
    "en_spm": _("Spørgsmålet på engelsk"),
    "hvem": _("Hvem kan svare?"),
    "ref": _("Henvisning"),
    "dato": _("Binder fra"),
    "formel_dato": _("Gælder formelt fra"),
    "port": _("Ved hvilket skridt?"),
    "art": _("Hvad er det for en pligt?"),
    "stop": _("Den stopper tiltaget"),
    "naar": _("Betingelse"),
    "after": _("Står lige efter"),
    "klasse": _("Klasse"),
    "foreloebig": _("Klassen er foreløbig"),
    "rolle": _("Rolle"),
    "gruppe": _("Gruppe"),
    "bilag_iii": _("Punkt i bilag III"),
    "filter": _("Betingelse i art. 6, stk. 3"),
    "sikkerhed": _("Hvor sikker er placeringen?"),
    "dag": _("Dagen"),
    "titel": _("Titel"),
    "celex": _("CELEX-nummer"),
    "aendret_ved": _("Ændret ved"),
    "status": _("Status"),
    "link": _("Link"),
    "kontrolleret": _("Sidst læst igennem"),
    "naeste_gennemgang": _("Skal gennemgås senest"),
    "udgaaet": _("Prøven er ikke længere i brug"),
    "version": _("Udgavens navn"),
}
HELP: dict[str, Any] = {
    "id": _("Bogstaver, tal og bindestreg, for eksempel AIA-26-13. Det kan ikke ændres bagefter."),
    "ref": _("Lov og paragraf, for eksempel AIA art. 26(1)."),
    "formel_dato": _("Kun hvis bestemmelsen gælder formelt før den dag, den binder."),
    "naar": _("Skriv den, som den står i regelsættet. Navnene, I kan bruge, står nederst på siden."),
    "bilag_iii": _("For eksempel 5a. Tomt, hvis brugen ikke er på listen."),
    "after": _("Den første regel, der passer, afgør svaret. Rækkefølgen betyder noget."),
    "link": _("Begynder med https://."),
    "celex": _("Står i EUR-Lex, for eksempel 32016R0679."),
    "stop": _("Den spærrer, uanset datoen."),
    "tekst": _("Højst 25 ord."),
}


class Open(Words):
    """Nothing is required here: the loader says what is missing."""

    def validate(self, value: object) -> None:
        """Whatever is typed is kept."""


class Condition(Open):
    """A condition in the pack's own form; the value is the plain condition."""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        try:
            return read_expression(text) if text.strip() else None
        except BadFile as bad:
            lang = get_language() or "da"
            lines = [(_now("Linje %(line)s: ") % {"line": one.line} if one.line else "", one) for one in bad.wrong]
            raise forms.ValidationError([f"{where}{one.said(lang)}" for where, one in lines]) from None


class RowForm(forms.Form):
    """The fields of one row. `seen`: the digest of the row when it was read."""

    use_required_attribute = False
    seen = forms.CharField(max_length=16, required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        part: Part,
        pack: RulePack,
        row: Mapping[str, Any] | None,
        order: Iterable[tuple[str, str]],
        *args: Any,
        **more: Any,
    ) -> None:
        super().__init__(*args, **more)
        self.part, self.row = part, row
        names = [*([] if row is not None else ["id"]), *part.fields]
        for name in names:
            field = _field(name, pack)
            if name == "after":
                assert isinstance(field, Pick)
                field.choices = [("", _("Først")), *order]
            field.label, field.help_text = LABELS[name], HELP.get(name, "")
            self.fields[name] = field
        choices = (row or {}).get("valg", {})
        for key, said in choices.items():
            self.fields[f"valg_{key}"] = Open(label=_now("Svar: %(said)s") % {"said": said}, max_length=LONG)
            self.fields[f"en_valg_{key}"] = Open(
                label=_now("Svar på engelsk: %(said)s") % {"said": said}, max_length=LONG
            )

    def ident(self) -> str:
        return str(self.row["id"] if self.row and "id" in self.row else self.cleaned_data.get("id", ""))

    def written(self) -> Row:
        """The row as it would stand; fields the form does not show are as they were."""
        row: Row = dict(self.row or {"id": self.cleaned_data["id"]})
        english = row.get("en")
        for name, value in self.cleaned_data.items():
            if name in ("seen", "after", "id"):
                continue
            if name == "en" or name.startswith("en_"):
                english = _english(english, name, value)
            elif name.startswith("valg_"):
                row["valg"] = {**row["valg"], name.removeprefix("valg_"): value}
            else:
                row[name] = value.isoformat() if isinstance(value, date) else value
        if english is not None:
            row["en"] = english
        return {key: value for key, value in row.items() if value not in (None, "", [])}

    def tell(self, problems: Iterable[Problem], ident: str) -> None:
        """Put each problem at the field it is about."""
        lang = get_language() or "da"
        for one in problems:
            name, rest = self._place(one.path, ident)
            said = one.en if lang == "en" else one.da
            if name:
                where = self._part_at(name, rest)
                self.add_error(name, _now("Ved %(part)s: %(said)s") % {"part": where, "said": said} if where else said)
            else:
                self.add_error(None, one.said(lang))

    def _part_at(self, name: str, rest: str) -> str:
        """The part of a condition a problem is about, as it is written; else the place as the loader calls it."""
        found = self.cleaned_data.get(name)
        for key, number in re.findall(r"(all|any)\[(\d+)\]", rest):
            if not isinstance(found, dict) or key not in found:
                return rest
            found = found[key][int(number)]
        return expression(found) if rest and name == "naar" else rest

    def _place(self, path: str, ident: str) -> tuple[str, str]:
        """The field a problem is about, and the place inside it."""
        is_english, section = path.startswith("en."), self.part.section
        path = path.removeprefix("en.")
        if section == "retsgrundlag":
            path = path.removeprefix("regelsaet.")
        start = section if section in ("regelsaet",) else f"{section}.{ident}"
        if path == start and section == "datoer":
            return "dag", ""
        if not path.startswith(f"{start}."):
            return "", ""
        rest = path.removeprefix(f"{start}.")
        if rest.startswith("valg."):
            name, inner = "valg_" + rest.removeprefix("valg."), ""
        else:
            name, _dot, inner = rest.partition(".")
            name, bracket, more = name.partition("[")
            inner = f"[{more}" + (f".{inner}" if inner else "") if bracket else inner
        if is_english:
            name = "en" if "en" in self.fields else f"en_{name}"
        return (name, inner) if name in self.fields else ("", "")


def initial_of(part: Part, row: Mapping[str, Any] | None, ident: str, order: list[str]) -> dict[str, Any]:
    """A row as its form shows it."""
    if row is None:
        return {"after": order[-2] if part.is_ordered and len(order) > 1 else ""}
    found: dict[str, Any] = {key: value for key, value in row.items() if key != "en"}
    english = row.get("en")
    if isinstance(english, Mapping):
        found |= {f"en_{key}": value for key, value in english.items() if key != "valg"}
        found |= {f"en_valg_{key}": value for key, value in english.get("valg", {}).items()}
    elif english is not None:
        found["en"] = found["en_spm"] = english
    found |= {f"valg_{key}": said for key, said in row.get("valg", {}).items()}
    if "naar" in row:
        found["naar"] = expression(row["naar"])
    for name in ("dag", "kontrolleret", "formel_dato", "naeste_gennemgang"):
        if name in row:
            found[name] = date.fromisoformat(row[name])
    if part.section == "fakta":
        found.setdefault("hvem", ["kommune"])
    if part.is_ordered and ident in order:
        place = order.index(ident)
        found["after"] = order[place - 1] if place else ""
    return found


def _english(english: Any, name: str, value: str) -> Any:
    """The English beside a row: one text, or a table like the Danish."""
    if name == "en" or (name == "en_spm" and not isinstance(english, Mapping)):
        return value
    table = dict(english) if isinstance(english, Mapping) else {}
    if name.startswith("en_valg_"):
        return {**table, "valg": {**table.get("valg", {}), name.removeprefix("en_valg_"): value}}
    return {**table, name.removeprefix("en_"): value}


def _field(name: str, pack: RulePack) -> forms.Field:
    make = _FIELDS.get(name)
    return make(pack) if make else Open(max_length=SHORT)


def _lines(_pack: RulePack) -> forms.Field:
    return Open(lines=3, max_length=LONG)


def _tick(_pack: RulePack) -> forms.Field:
    return forms.BooleanField(required=False)


def _day(_pack: RulePack) -> forms.Field:
    return DayField(required=False)


def _said(words: Mapping[str, Any]) -> list[tuple[str, str]]:
    lang = get_language() or "da"
    return [(key, text.said(lang)) for key, text in words.items()]


_FIELDS: dict[str, Callable[[RulePack], forms.Field]] = {
    "id": lambda pack: forms.RegexField(
        ID,
        error_messages={"invalid": _("Brug kun bogstaver, tal og bindestreg."), "required": _("Giv den et kort navn.")},
    ),
    **{name: _lines for name in ("tekst", "en", "en_tekst", "spm", "en_spm")},
    **{name: _tick for name in ("stop", "foreloebig")},
    **{name: _day for name in ("dag", "kontrolleret", "formel_dato", "naeste_gennemgang")},
    "hvem": lambda pack: forms.MultipleChoiceField(
        choices=list(ASKED.items()), required=False, widget=forms.CheckboxSelectMultiple
    ),
    "dato": lambda pack: Pick(choices=list(date_choices(pack))),
    "port": lambda pack: Pick(choices=_said(pack.ports)),
    "art": lambda pack: Pick(choices=list(DUTY_KINDS.items())),
    "naar": lambda pack: Condition(lines=6, max_length=4000),
    "after": lambda pack: Pick(),
    "klasse": lambda pack: Pick(
        choices=[(key, one.name.said(get_language() or "da")) for key, one in pack.classes.items()]
    ),
    "rolle": lambda pack: Pick(choices=_said(pack.roles)),
    "gruppe": lambda pack: Pick(choices=_said(pack.groups)),
    "filter": lambda pack: Pick(choices=[("", _("Ingen")), *((one, one) for one in "abcd")]),
    "sikkerhed": lambda pack: Pick(choices=list(SURENESS.items())),
    "status": lambda pack: Pick(choices=list(SOURCE_STATES.items())),
}
