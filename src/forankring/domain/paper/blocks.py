"""The blocks a document is made of. All text is plain text in one language, chosen by the maker."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 2 or 3; level 1 is the document's title."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    tone: Literal["plain", "lead", "quiet", "strong"] = "plain"


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """A short text in a frame: a tip, a question to the room, a warning (its word, never colour alone)."""

    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of name and value: level, audience, time …"""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Empty writing lines for a hand (8 mm apart); nothing on a screen."""

    count: int


@dataclass(frozen=True, slots=True)
class CardBlock:
    """One card: its text, quiet words under it (table, paper), dots when a vote was held."""

    text: str
    meta: str = ""
    dots: int | None = None
    is_pinned: bool = False
    wordings: tuple[str, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards that flow in columns, under a heading when the group has one."""

    cards: tuple[CardBlock, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A titled box with blocks inside; `number` when the sheet is filled in an order."""

    title: str
    blocks: tuple["Block", ...]
    hint: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes side by side (stacked on a phone)."""

    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`numeric` names the right-aligned columns by index. `blank_rows` are empty rows for a hand (12 mm)."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    numeric: tuple[int, ...] = ()
    widths: tuple[int, ...] = ()
    blank_rows: int = 0


@dataclass(frozen=True, slots=True)
class Ticks:
    """A list to tick: (label, is ticked, quiet words). `own_lines` are empty lines to add one's own."""

    items: tuple[tuple[str, bool, str], ...]
    title: str = ""
    own_lines: int = 0


@dataclass(frozen=True, slots=True)
class Series:
    """One row of a chart: counts per place and single named marks (place, name).

    Without counts and marks there are too few answers to show. `is_shared`: the mark the whole group set.
    """

    name: str
    counts: tuple[int, ...] | None = None
    marks: tuple[tuple[int, str], ...] = ()
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its words.

    `line`: dots on a line between two poles (`labels` = one label per place or just the two poles), spread
    marked; `bars`: one bar per label. Several series compare rounds. `summary` says in words what one sees
    and is the alternative text; the data table is made from the series.
    """

    shape: Literal["line", "bars"]
    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    summary: str
    places: int = 0
    is_blank: bool = False
    """A blank line to mark by hand."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A chain of steps shown as a picture with arrows (the two governance flows)."""

    title: str
    steps: tuple[str, ...]
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code to scan: its rows of modules ("1" dark), the address it holds, the words under it."""

    modules: tuple[str, ...]
    url: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its blocks under it; their own headings come one level further down."""

    title: str
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Heading
    | Paragraph
    | Bullets
    | Callout
    | Facts
    | Lines
    | Cards
    | Boxes
    | Table
    | Ticks
    | Chart
    | Flow
    | Code
    | Section
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper. `kicker` is the small line over the title; blank sheets carry `code` and `sheet_no`.

    `to_fill` names short lines for a hand beside the title (table, date). With `fills_page` the writing
    lines of the first page grow until the page is full. `is_large` is for walls, read from a few metres; A5 is held in
    a hand.
    """

    title: str
    lang: str
    blocks: tuple[Block, ...]
    kicker: str = ""
    subtitle: str = ""
    municipality: str = ""
    paper: Literal["a3", "a4", "a5"] = "a4"
    is_landscape: bool = False
    code: str = ""
    sheet_no: str = ""
    date: str = ""
    source: str = ""
    to_fill: tuple[str, ...] = ()
    fills_page: bool = False
    is_large: bool = False
