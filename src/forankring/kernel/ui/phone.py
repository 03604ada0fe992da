"""The pages of the live room, rendered by the house and filled by the room.

1. when a session starts, `render_field` draws each question once per language and the page is frozen with the tool;
2. when the live room starts, `render_shell` draws the phone's frame around it, and `render_live_shell` the projector,
   the plain page (a code to type, a refusal) and the self-test;
3. for each reader the room puts its own words where a placeholder stands. In a field: `%%SEND%%` where answers go,
   `%%ID%%` and `%%REV%%` of the next answer, `%%MINE%%` the phone's own answers.

Every form works without script; names of inputs are those `domain.kinds.read` reads.
"""

from dataclasses import dataclass

from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

from forankring.domain.grammar import Field, KindName, Option, Tool, say
from forankring.domain.kinds import lenses

MOST_ON_A_LINE = 7
"""More places than this stand under each other: a thumb needs 44 pixels."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place between two poles, with the words a screen reader says."""

    mark: int
    number: int
    words: str


def render_field(tool: Tool, field: Field, item_id: str, lang: str) -> str:
    """The question as a form, with placeholders. `lang` is da or en."""
    context = {
        "tool": tool,
        "field": lenses.with_sides(field) if field.kind is KindName.LENSES else field,
        "item": item_id,
        "lang": lang,
        "key": f"{item_id}-{field.id}",
        "places": places(field, lang),
        "is_long": field.steps > MOST_ON_A_LINE,
        "option_groups": option_groups(field),
    }
    with override(lang):
        return render_to_string(f"ui/phone/{field.kind}.html", context).strip()


def render_shell(lang: str, municipality: str) -> str:
    """The phone's page around a question. To fill: CODE, ROOM, VIEW, TITLE, WHERE, THREAD, NOTE, MAIN."""
    return _render("ui/phone/shell.html", lang, municipality)


def render_live_shell(which: str, lang: str, municipality: str) -> str:
    """Another page of the live room: `screen` (to fill: TITLE, ROOM, CODE, ADDRESS, QR), `plain` (TITLE, MAIN)
    or `selftest` (TITLE)."""
    return _render(f"ui/live/{which}.html", lang, municipality)


def _render(template: str, lang: str, municipality: str) -> str:
    with override(lang):
        return render_to_string(template, {"lang": lang, "municipality": municipality}).strip()


def places(field: Field, lang: str) -> list[Place]:
    """The places between the poles; the ends and the middle are said in words."""
    with override(lang):
        return [Place(mark, mark + 1, _place_words(field, mark, lang)) for mark in range(field.steps)]


def option_groups(field: Field) -> list[tuple[str, list[Option]]]:
    """Options under their headings, in the tool's order."""
    groups: dict[str, list[Option]] = {}
    for option in field.options:
        groups.setdefault(option.group, []).append(option)
    return list(groups.items())


def _place_words(field: Field, mark: int, lang: str) -> str:
    words = _("%(place)s af %(places)s") % {"place": mark + 1, "places": field.steps}
    if mark == 0:
        return f"{words}: {say(field.low, lang)}"
    if mark == field.steps - 1:
        return f"{words}: {say(field.high, lang)}"
    if 2 * mark == field.steps - 1:
        return f"{words}: {_('midt imellem')}"
    return words
