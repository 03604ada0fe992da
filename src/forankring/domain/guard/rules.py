"""The rules as data. Patterns are plain strings that mean the same to Python's `re` and to a browser.

They match folded text: lower case, ASCII digits, one blank, one dash. A text always stands between two
line breaks there, so every character has a neighbour. `\\d` is 0–9; `\\w`, `\\b` and look-behind are not used,
because browsers read them differently.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from .spans import Level, SpanType


class Side(StrEnum):
    NEAR = "near"  # somewhere in the `reach` characters before the number
    LEFT = "left"  # directly before it
    RIGHT = "right"  # directly after it
    DIGITS = "digits"  # in the number itself, written as digits only


@dataclass(frozen=True, slots=True)
class Cue:
    """Something the surroundings say about a number: "cpr" before it, "kr." after it."""

    side: Side
    pattern: str
    reach: int


@dataclass(frozen=True, slots=True)
class Form:
    """A written form of one kind of number. It counts when all conditions of one line in `when` hold.

    A condition is the name of a check or a cue; a leading minus means it must not hold. `lead` is what
    must stand directly before the digits and belongs to the number (a plus, "DK"), after one character that does not.
    """

    type: SpanType
    shape: str
    when: tuple[tuple[str, ...], ...]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Family:
    """Forms that are tried together. Most texts are about none of it, and are let go by the two cheap looks."""

    forms: tuple[Form, ...]
    words: tuple[str, ...]  # read only when one of these stands in the text; empty: always
    first: str  # what the digits must begin with for any of the forms; empty: try them


@dataclass(frozen=True, slots=True)
class Folding:
    """How typed characters become the few the patterns know."""

    trigger: str  # characters that make a text worth reading at all
    strange: str  # characters that need a look; all others stay as they are
    dropped: str  # invisible ones
    swaps: Mapping[str, str]
    zeros: tuple[str, ...]  # the nought of every other row of digits that phones can type
    link: str
    link_keeps: str  # a link with this in it is read like other text


@dataclass(frozen=True, slots=True)
class Mail:
    local: str  # one character of the part before the @
    domain: str
    private_domain: str
    functions: tuple[str, ...]  # mailboxes nobody owns alone; * stands for any ending or beginning


@dataclass(frozen=True, slots=True)
class Street:
    number: str  # with the blank before it
    endings: tuple[str, ...]  # what the word before the number may end with; cheap, looked at first
    name: str  # a name in one word, also typed in lower case; after one character that is no letter
    proper: str  # a name that is only known by its capitals ("Jens Baggesens Vej")
    not_streets: str  # words that only look so
    institution: str  # before the name: the address belongs to a school, a town hall …
    home: str  # … unless somebody lives there
    unit: str  # after the number: it counts something


@dataclass(frozen=True, slots=True)
class Rules:
    version: int
    limit: int  # characters; a longer text is refused, never half read
    folding: Folding
    cues: Mapping[str, Cue]
    families: tuple[Family, ...]
    mail: Mail
    street: Street
    levels: Mapping[SpanType, Level]
    offices: frozenset[str] = frozenset()  # the municipality's own eight-digit numbers
