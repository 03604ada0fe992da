"""The small grammar every tool is written in.

A tool is data: a page of YAML in a pack, compiled to a `Tool`. The engine knows field *kinds*, never tools.

1. a pack's YAML and its words in each language become one `Tool` (`kernel.packs` does the reading);
2. a planned session freezes its tools into a `Script`, which the live room runs;
3. what people answer becomes a `SheetValue` per field: cards, agreed words, marks and ticks.
"""

from .field import Column, Field, KindName, Option, Text, TextList, say
from .round import Round
from .script import Item, ItemKind, Script
from .template import SessionTemplate, TemplateItem
from .tool import Figure, Guide, Source, Tool
from .value import Card, Group, Marks, SheetValue, Wording, WrittenBy

__all__ = [
    "Card",
    "Column",
    "Field",
    "Figure",
    "Group",
    "Guide",
    "Item",
    "ItemKind",
    "KindName",
    "Marks",
    "Option",
    "Round",
    "Script",
    "SessionTemplate",
    "SheetValue",
    "Source",
    "TemplateItem",
    "Text",
    "TextList",
    "Tool",
    "Wording",
    "WrittenBy",
    "say",
]
