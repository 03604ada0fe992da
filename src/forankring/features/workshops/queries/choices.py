"""What one can plan with: tools and templates, named in the facilitator's language."""

from dataclasses import dataclass, replace

from forankring.domain.grammar import ItemKind, SessionTemplate, Tool, say
from forankring.domain.grammar.template import TemplateItem
from forankring.kernel.packs import api as packs

from ..clocks import length
from ..plan import fresh_id


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to start from or to put in the programme."""

    id: str
    title: str
    line: str
    length: str
    """How long it usually takes, in words; empty for an idea wall."""


def template_choices(lang: str) -> list[Choice]:
    return [
        Choice(one.id, say(one.title, lang), say(one.line, lang), "" if one.is_wall else length(one.minutes))
        for one in packs.session_templates()
    ]


def tool_choices(lang: str) -> list[tuple[str, list[Choice]]]:
    """Tools under the title of their pack, in the packs' order."""
    shelf = packs.catalogue()
    groups: dict[str, tuple[str, list[Choice]]] = {}
    for tool in shelf.tools.values():
        card = shelf.card(tool.pack)
        group = groups.setdefault(tool.pack, (say(card.title, lang) if card else tool.pack, []))
        group[1].append(Choice(tool.id, tool_title(tool, lang), say(tool.line, lang), length(tool.minutes)))
    return list(groups.values())


def tool_title(tool: Tool, lang: str) -> str:
    """"1. Strategisk afsæt for AI-arbejdet" when the tool has a number, else its title."""
    return f"{tool.number}. {say(tool.title, lang)}" if tool.number else say(tool.title, lang)


def find_tool(tool_id: str) -> Tool | None:
    return packs.catalogue().tools.get(tool_id)


def find_template(template_id: str) -> SessionTemplate | None:
    return packs.catalogue().sessions.get(template_id)


def item_of_tool(tool: Tool, taken: set[str]) -> TemplateItem:
    """A new line of the programme with what the tool suggests."""
    return TemplateItem(
        id=fresh_id(tool.id, taken),
        kind=ItemKind.TOOL,
        minutes=tool.minutes,
        tool=tool.id,
        rounds=tool.rounds,
        dots=tool.dots,
    )


def items_of_template(template: SessionTemplate) -> tuple[TemplateItem, ...]:
    """The template's lines with the tools' suggestions written out, so that the plan says what will happen."""
    return tuple(_with_suggestions(one) for one in template.items)


def _with_suggestions(item: TemplateItem) -> TemplateItem:
    tool = find_tool(item.tool)
    if tool is None:
        return item
    return replace(item, rounds=item.rounds or tool.rounds, dots=tool.dots if item.dots is None else item.dots)
