"""One field of the register, as data."""

from dataclasses import dataclass
from enum import StrEnum

from ..words import Choices, Word


class Type(StrEnum):
    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    CODES = "codes"
    DAY = "day"
    URL = "url"
    MAIL = "mail"
    COUNT = "count"
    KLE = "kle"
    PERIOD = "period"
    CVR = "cvr"
    ROWS = "rows"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a field that holds rows. With `choices` it is picked, else written; `is_url` is an address."""

    name: str
    label: Word
    choices: Choices = ()
    is_url: bool = False


@dataclass(frozen=True, slots=True)
class Spec:
    """`is_public` fields go on the public page once the use is published; all others stay inside the house.

    `needed` is the first step it must be filled at: "register", "pilot", "operation", or "" (never).
    """

    name: str
    label: Word
    section: str
    type: Type = Type.TEXT
    is_public: bool = False
    needed: str = ""
    help: Word = ""
    choices: Choices = ()
    columns: tuple[Column, ...] = ()
    most: int = 1500


def is_filled(value: object) -> bool:
    """ "Ved ikke" is an honest answer, but what is asked for is still missing."""
    return value not in (None, "", "unknown", [], {}, ())
