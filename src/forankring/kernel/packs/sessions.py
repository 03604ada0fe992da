"""Session templates: sessions/*.yml with their words under `sessions:` in the locale."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from forankring.domain.grammar import ItemKind, SessionTemplate, TemplateItem, Text

from .pack import Card, Reference
from .page import SHORT, Page
from .shape import BLANK, read_rounds
from .texts import Words

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


@dataclass(frozen=True, slots=True)
class Read:
    """A template still without words, and the tools it names."""

    template: SessionTemplate
    references: tuple[Reference, ...]


def read_session(page: Page, card: Card) -> Read:
    is_wall = page.flag("wall")
    items: list[TemplateItem] = []
    references: list[Reference] = []
    for inner in page.pages("items"):
        item = _item(inner, 0 if is_wall else 1)
        if any(item.id == other.id for other in items):
            inner.note(f"an item called `{item.id}` is there already", "id")
        elif item.id:
            items.append(item)
        if item.tool:
            references.append(Reference(inner.file, inner.line_of("tool"), item.tool, item.fields))
    if is_wall and [item.kind for item in items] != [ItemKind.TOOL]:
        page.note("a wall has one item, a tool", "items")
    elif page.has("items") and not any(item.kind is ItemKind.TOOL for item in items):
        page.note("a session has at least one tool", "items")
    template = SessionTemplate(
        id=page.id("id"),
        pack=card.key,
        version=card.version,
        title=BLANK,
        line=BLANK,
        items=tuple(items),
        start=_clock(page),
        tables=page.whole("tables", 0, 60, 0),
        is_wall=is_wall,
        languages=card.languages,
    )
    page.close()
    return Read(template, tuple(references))


def _item(page: Page, fewest_minutes: int) -> TemplateItem:
    kind = ItemKind(page.one_of("kind", tuple(ItemKind)) or ItemKind.TALK)
    is_tool = kind is ItemKind.TOOL
    item = TemplateItem(
        id=page.id("id"),
        kind=kind,
        minutes=page.maybe_whole("minutes", fewest_minutes, 600, is_needed=fewest_minutes > 0) or 0,
        tool=page.id("tool") if is_tool else "",
        rounds=read_rounds(page) if is_tool else (),
        fields=page.ids("fields", is_needed=False) if is_tool else (),
        dots=page.maybe_whole("dots", 0, 20) if is_tool else None,
    )
    page.close()
    return item


def _clock(page: Page) -> str:
    start = page.text("start", is_needed=False, longest=SHORT)
    if start and not _CLOCK.fullmatch(start):
        page.note(f'`start` is a time of day, as in "09:00", not `{start}`', "start")
    return start


def read_session_words(page: Page, template: SessionTemplate) -> Words:
    words: Words = {"title": page.text("title", longest=SHORT), "line": page.text("line", longest=SHORT)}
    needs_items = any(item.kind is not ItemKind.TOOL for item in template.items)
    if inner := page.page("items", is_needed=needs_items):
        for item in template.items:
            if one := inner.page(item.id, is_needed=item.kind is not ItemKind.TOOL):
                words |= _item_words(one, item)
        inner.close()
    page.close()
    return words


def _item_words(page: Page, item: TemplateItem) -> Words:
    found = {
        f"items.{item.id}.title": page.text("title", is_needed=item.kind is not ItemKind.TOOL, longest=SHORT),
        f"items.{item.id}.text": page.text("text", is_needed=False),
    }
    page.close()
    return {path: text for path, text in found.items() if text}


def fill_session(template: SessionTemplate, languages: Mapping[str, Words]) -> SessionTemplate:
    def said(path: str) -> Text | None:
        found = {lang: str(words[path]) for lang, words in languages.items() if path in words}
        return found or None

    items = tuple(
        replace(item, title=said(f"items.{item.id}.title"), text=said(f"items.{item.id}.text"))
        for item in template.items
    )
    return replace(template, title=said("title") or {}, line=said("line") or {}, items=items)
