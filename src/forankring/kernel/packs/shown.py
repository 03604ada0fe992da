"""What the pages show: packs as shelves, a tool's sheet as blocks, differences with names people know."""

from dataclasses import dataclass

from forankring.domain import kinds
from forankring.domain.grammar import Tool, say
from forankring.domain.paper import Block, Bullets, Flow, Heading

from .catalogue import Catalogue
from .compare import compare_tools
from .leaves import GUIDE_LISTS, GUIDE_WORDS
from .names import TOP, Name, name_of


@dataclass(frozen=True, slots=True)
class Line:
    """One tool on the shelf."""

    id: str
    title: str
    line: str
    time: str
    is_ours: bool
    has_news: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """One pack: whose it is, and its tools as they are used here."""

    title: str
    version: str
    publisher: str
    source: str
    url: str
    tools: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One difference. `old` and `new` are the lines of each; `lang` is empty when it is about the fields."""

    name: Name
    lang: str
    old: tuple[str, ...]
    new: tuple[str, ...]


def shelves(catalogue: Catalogue, lang: str) -> list[Shelf]:
    """The packs that count and have tools, in their order; tools whose pack is gone stand last."""
    found = []
    left = dict(catalogue.tools)
    for one in catalogue.installed:
        if not one.is_current or one.pack is None:
            continue
        ids = [i for i in one.pack.card.tools if i in left and catalogue.bases[i].pack == one.key]
        lines = tuple(_line(left.pop(i), catalogue, lang) for i in ids)
        card = one.pack.card
        if lines:
            title = say(card.title, lang)
            found.append(Shelf(title, card.version, card.publisher, card.source.name, card.source.url, lines))
    if left:
        found.append(Shelf("", "", "", "", "", tuple(_line(tool, catalogue, lang) for tool in left.values())))
    return found


def _line(tool: Tool, catalogue: Catalogue, lang: str) -> Line:
    fork = catalogue.forks.get(tool.id)
    return Line(
        id=tool.id,
        title=say(tool.title, lang),
        line=say(tool.line, lang),
        time=say(tool.guide.time, lang),
        is_ours=fork is not None,
        has_news=fork is not None and fork.has_news(catalogue.bases.get(tool.id)),
    )


@dataclass(frozen=True, slots=True)
class Told:
    """A tool in one language, for its own page. `facts` and `guide` are what a facilitator reads first."""

    id: str
    title: str
    line: str
    facts: tuple[tuple[str, str], ...]
    guide: tuple[Block, ...]
    source: str
    url: str
    licence: str


def told(tool: Tool, lang: str) -> Told:
    guide = tool.guide
    facts = tuple((str(TOP[f"guide.{word}"]), say(getattr(guide, word), lang)) for word in GUIDE_WORDS)
    lists: list[Block] = []
    for part in GUIDE_LISTS:
        if lines := tuple(say(text, lang) for text in getattr(guide, part)):
            lists += [Heading(str(TOP[f"guide.{part}"])), Bullets(lines, is_numbered=part == "steps")]
    source = tool.source
    return Told(
        id=tool.id,
        title=say(tool.title, lang),
        line=say(tool.line, lang),
        facts=facts,
        guide=tuple(lists),
        source=source.name,
        url=source.url,
        licence=source.licence,
    )


def sheet_of(tool: Tool, lang: str) -> tuple[Block, ...]:
    """The blank sheet, field by field, and the tool's figures."""
    figures = (
        Flow(say(f.title, lang), tuple(say(step, lang) for step in f.steps), say(f.outcome, lang)) for f in tool.figures
    )
    return (*figures, *(block for field in tool.fields for block in kinds.paper(field, None, lang)))


def differences_shown(old: Tool, new: Tool, lang: str) -> tuple[Shown, ...]:
    """What differs, in people's words; what only the machine counts (rounds, ids) has a name too."""
    found = []
    for one in compare_tools(old, new):
        before = tuple(words for mark, words in one.lines if mark == "-")
        after = tuple(words for mark, words in one.lines if mark == "+")
        if one.path == "fields":
            before, after = _labels(old, lang), _labels(new, lang)
        place = new if new.field(one.path.split(".")[1] if "." in one.path else "") else old
        found.append(Shown(name_of(place, one.path, lang, is_setting=not one.lang), one.lang, before, after))
    return tuple(found)


def _labels(tool: Tool, lang: str) -> tuple[str, ...]:
    return tuple(say(field.label, lang) for field in tool.fields)
