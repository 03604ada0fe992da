"""What the parts of a tool are called when a facilitator meets them: the path of a text as a heading and a name."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from forankring.domain.grammar import Field, Text, Tool, say

from .page import LONG, SHORT

Words = str | Promise

TOP: dict[str, Words] = {
    "title": gettext_lazy("Titel"),
    "line": gettext_lazy("Linjen under titlen"),
    "guide.level": gettext_lazy("Niveau"),
    "guide.audience": gettext_lazy("Målgruppe"),
    "guide.occasion": gettext_lazy("Anledning"),
    "guide.time": gettext_lazy("Tid"),
    "guide.purposes": gettext_lazy("Formål"),
    "guide.steps": gettext_lazy("Trin for trin"),
    "guide.tips": gettext_lazy("Gode råd"),
    "guide.variations": gettext_lazy("Variationer"),
}
LEAVES: dict[str, Words] = {
    "label": gettext_lazy("Overskrift"),
    "question": gettext_lazy("Spørgsmål"),
    "help": gettext_lazy("Hjælpetekst"),
    "low": gettext_lazy("Yderpunkt til venstre"),
    "high": gettext_lazy("Yderpunkt til højre"),
    "title": gettext_lazy("Titel"),
    "steps": gettext_lazy("Trin for trin"),
    "outcome": gettext_lazy("Hvor det ender"),
}
SETTINGS: dict[str, Words] = {
    "languages": gettext_lazy("Sprog"),
    "fields": gettext_lazy("Felterne og deres rækkefølge"),
    "family": gettext_lazy("Familie"),
    "number": gettext_lazy("Nummer"),
    "minutes": gettext_lazy("Minutter"),
    "rounds": gettext_lazy("Runder"),
    "dots": gettext_lazy("Prikker til hver"),
    "source": gettext_lazy("Kilde"),
    "kind": gettext_lazy("Slags felt"),
    "limit": gettext_lazy("Plads til så mange tegn"),
    "least": gettext_lazy("Mindst"),
    "most": gettext_lazy("Højst"),
    "steps": gettext_lazy("Pladser på linjen"),
    "columns": gettext_lazy("Kolonner"),
    "options": gettext_lazy("Valgmuligheder"),
    "groups": gettext_lazy("Grupper af valgmuligheder"),
    "prepared": gettext_lazy("Udfyldes på forhånd"),
    "own_line": gettext_lazy("Plads til egne linjer"),
}


@dataclass(frozen=True, slots=True)
class Name:
    """`section` is where it stands (a field's heading); `words` what it is."""

    section: str
    words: str


def name_of(tool: Tool, path: str, lang: str, *, is_setting: bool = False) -> Name:
    """The name of a text, or of a setting, by its path."""
    parts = path.split(".")
    if parts[0] in ("fields", "figures") and len(parts) > 2:
        section = _section(tool, parts[0], parts[1], lang)
        if is_setting:
            return Name(section, str(SETTINGS.get(parts[2], parts[2])))
        if len(parts) == 3:
            return Name(section, str(LEAVES[parts[2]]))
        return Name(section, _inner(tool.field(parts[1]), parts[2:], lang))
    if is_setting:
        return Name("", str(SETTINGS.get(path, path)))
    return Name(_("Vejledning") if path.startswith("guide.") else "", str(TOP.get(path, path)))


def longest(path: str) -> int:
    """How long the text at this path may be."""
    is_long = path.endswith((".question", ".help", ".outcome"))
    return LONG if is_long else SHORT


def _section(tool: Tool, hall: str, thing_id: str, lang: str) -> str:
    things = tool.fields if hall == "fields" else tool.figures
    for thing in things:
        if thing.id == thing_id:
            return say(thing.label if isinstance(thing, Field) else thing.title, lang)
    return thing_id


def _inner(field: Field | None, parts: list[str], lang: str) -> str:
    """A column, an option or a heading over options, called by its own words."""
    hall, thing_id = parts[0], parts[1]
    texts: dict[str, Text | None] = {}
    if field and hall == "columns":
        texts = {column.id: column.label for column in field.columns}
    elif field and hall == "options":
        texts = {option.id: option.label for option in field.options}
    elif field:
        texts = {option.group: option.group_label for option in field.options}
    words = {"name": say(texts.get(thing_id), lang) or thing_id}
    if parts[-1] == "help":
        return _("Hjælpetekst til »%(name)s«") % words
    if hall == "columns":
        return _("Kolonnen »%(name)s«") % words
    if hall == "options":
        return _("Valgmuligheden »%(name)s«") % words
    return _("Gruppen »%(name)s«") % words
