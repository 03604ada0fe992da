"""Every text of a tool by its path, and a tool again with other texts.

Filling in a locale, comparing two versions, forking and the guard all walk the same paths:
`title` · `guide.steps` (a list) · `fields.tasks.label` · `fields.tasks.columns.part.help` · …
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from forankring.domain.grammar import Column, Field, Figure, Guide, Option, Text, TextList, Tool

GUIDE_WORDS = ("level", "audience", "occasion", "time")
GUIDE_LISTS = ("purposes", "steps", "tips", "variations")


@dataclass(frozen=True, slots=True)
class Pen:
    """What becomes of each text: `one` for single texts (None: there is none), `many` for lists."""

    one: Callable[[str, Text | None], Text | None]
    many: Callable[[str, TextList], TextList]

    def needed(self, path: str, text: Text | None) -> Text:
        return self.one(path, text) or {}


def rewritten(tool: Tool, pen: Pen) -> Tool:
    """The tool with every text as the pen leaves it."""
    return replace(
        tool,
        title=pen.needed("title", tool.title),
        line=pen.needed("line", tool.line),
        guide=_guide(tool.guide, pen),
        fields=tuple(_field(f, pen, f"fields.{f.id}") for f in tool.fields),
        figures=tuple(_figure(f, pen, f"figures.{f.id}") for f in tool.figures),
    )


def leaves(tool: Tool) -> dict[str, Text | TextList]:
    """Path to text (or list of texts), in reading order; texts that are not there are left out."""
    found: dict[str, Text | TextList] = {}

    def one(path: str, text: Text | None) -> Text | None:
        if text:
            found.setdefault(path, text)
        return text

    def many(path: str, texts: TextList) -> TextList:
        found[path] = texts
        return texts

    rewritten(tool, Pen(one, many))
    return found


def _guide(guide: Guide, pen: Pen) -> Guide:
    return Guide(
        purposes=pen.many("guide.purposes", guide.purposes),
        level=pen.needed("guide.level", guide.level),
        audience=pen.needed("guide.audience", guide.audience),
        occasion=pen.needed("guide.occasion", guide.occasion),
        time=pen.needed("guide.time", guide.time),
        steps=pen.many("guide.steps", guide.steps),
        tips=pen.many("guide.tips", guide.tips),
        variations=pen.many("guide.variations", guide.variations),
    )


def _field(field: Field, pen: Pen, path: str) -> Field:
    return replace(
        field,
        label=pen.needed(f"{path}.label", field.label),
        question=pen.needed(f"{path}.question", field.question),
        help=pen.one(f"{path}.help", field.help),
        low=None if field.low is None else pen.one(f"{path}.low", field.low),
        high=None if field.high is None else pen.one(f"{path}.high", field.high),
        columns=tuple(_column(c, pen, f"{path}.columns.{c.id}") for c in field.columns),
        options=tuple(_option(o, pen, path) for o in field.options),
    )


def _column(column: Column, pen: Pen, path: str) -> Column:
    label, help_ = pen.needed(f"{path}.label", column.label), pen.one(f"{path}.help", column.help)
    return replace(column, label=label, help=help_)


def _option(option: Option, pen: Pen, path: str) -> Option:
    label = pen.needed(f"{path}.options.{option.id}", option.label)
    heading = option.group_label
    heading = None if heading is None else pen.one(f"{path}.groups.{option.group}", heading)
    return replace(option, label=label, group_label=heading)


def _figure(figure: Figure, pen: Pen, path: str) -> Figure:
    return Figure(
        id=figure.id,
        title=pen.needed(f"{path}.title", figure.title),
        steps=pen.many(f"{path}.steps", figure.steps),
        outcome=pen.needed(f"{path}.outcome", figure.outcome),
    )
