"""The personal-data guard: what in a text points at a person, before anybody stores or shows it.

The rules are data (`kernel.guard` reads them from one versioned file and hands them in as `Rules`); the same
data drives a twin of this code in the browser, so both say the same about every text. The flow of one check:

1. no digit and no @ (in any script we know): nothing to find, answer at once;
2. fold: one kind of dash, blank and digit, no invisible characters, lower case; links are blanked out;
3. the finders look: numbers (forms tried in the order of the rule file), e-mail addresses, street addresses;
4. settle: the graver finding wins where two overlap; offsets are turned back to the text as it was typed.

Names and "sensitive word near a person" are the second tier: finders of their own beside these three.
"""

from .guard import Guard, TextTooLong
from .rules import Cue, Family, Folding, Form, Mail, Rules, Side, Street
from .spans import Level, Span, SpanType

__all__ = [
    "Cue",
    "Family",
    "Folding",
    "Form",
    "Guard",
    "Level",
    "Mail",
    "Rules",
    "Side",
    "Span",
    "SpanType",
    "Street",
    "TextTooLong",
]
