"""From plan to script: the tools as they are now, frozen, and every phone page drawn in both languages.

After this an upgrade, a fork or a deleted pack changes nothing in the session.
"""

from collections.abc import Sequence

from forankring.domain.grammar import Item, ItemKind, Script, Text
from forankring.domain.grammar.template import TemplateItem
from forankring.kernel.accounts.api import municipality
from forankring.kernel.ui.phone import render_field, render_shell

from .models import Session
from .plan import NotAPlan, from_data, tables_from
from .queries.choices import find_tool
from .refusals import NothingToRun, ToolGone, WallNeedsOneTool

LANGUAGES = ("da", "en")


def written(text: str, language: str) -> Text:
    """One sentence a person typed, as a text; Danish is always there."""
    return {"da": text} if language == "da" else {"da": text, language: text}


def frozen(session: Session) -> Script:
    """The script of a planned session. Raises `NothingToRun`, `ToolGone` or `WallNeedsOneTool`."""
    try:
        items, tables = from_data(session.items), tables_from(session.tables)
    except NotAPlan:
        raise NothingToRun from None
    if not any(one.kind is ItemKind.TOOL for one in items):
        raise NothingToRun
    if session.is_wall and len(items) != 1:
        raise WallNeedsOneTool
    return Script(
        title=written(session.title, session.language),
        language=session.language,
        items=tuple(_item(one) for one in items),
        tables=() if session.is_wall else tables,
        is_wall=session.is_wall,
    )


def phone_pages(script: Script) -> dict[str, object]:
    """The frame and every question as phones will see them.

    {"shell": {lang: html}, "fields": {"item/field": {lang: html}}}
    """
    name = municipality().name
    fields = {
        f"{item.id}/{field.id}": {lang: render_field(item.tool, field, item.id, lang) for lang in LANGUAGES}
        for item in script.items
        if item.tool
        for field in item.tool.fields
        if not item.fields or field.id in item.fields
    }
    return {"shell": {lang: render_shell(lang, name) for lang in LANGUAGES}, "fields": fields}


def missing_tools(items: Sequence[TemplateItem]) -> list[str]:
    """Ids of tools in the plan that are not here."""
    return [one.tool for one in items if one.tool and find_tool(one.tool) is None]


def _item(one: TemplateItem) -> Item:
    tool = find_tool(one.tool) if one.tool else None
    if one.tool and tool is None:
        raise ToolGone
    return Item(
        id=one.id,
        kind=one.kind,
        title=one.title or (tool.title if tool else {"da": ""}),
        minutes=one.minutes,
        tool=tool,
        rounds=one.rounds or (tool.rounds if tool else ()),
        fields=tuple(f for f in one.fields if tool and tool.field(f)),
        dots=(one.dots if one.dots is not None else tool.dots) if tool else 0,
        text=one.text,
    )
