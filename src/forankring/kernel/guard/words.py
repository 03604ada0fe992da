"""What people are told when the guard holds a text back: a kind sentence, and what they can do."""

from collections.abc import Mapping
from dataclasses import dataclass

from forankring.domain.guard import Level, SpanType

from .loading import rule_book


@dataclass(frozen=True, slots=True)
class Choice:
    """One way on. `instead` is what to put in place of the finding: nothing, or general words."""

    key: str
    label: str
    instead: str = ""


def message(type: str, lang: str) -> str:
    """What happened, what is safe and what to do, for a finding of this type, in `lang` (else Danish)."""
    return _in(lang, rule_book().sentences.messages[SpanType(type)])


def choices(type: str, lang: str) -> tuple[Choice, ...]:
    """Remove it, write in general terms, and, where the writer decides, send anyway."""
    book, kind = rule_book(), SpanType(type)
    labels = {key: _in(lang, words) for key, words in book.sentences.choices.items()}
    instead = _in(lang, book.sentences.general[kind])
    ways = (
        Choice("remove", labels["remove"]),
        Choice("general", labels["general"].format(instead=instead), instead),
        Choice("anyway", labels["anyway"]),
    )
    return ways[:2] if book.rules.levels[kind] is Level.STOP else ways


def about(lang: str) -> str:
    """What the guard cannot see; stands wherever people may come to trust it."""
    return _in(lang, rule_book().sentences.about)


def _in(lang: str, words: Mapping[str, str]) -> str:
    return words.get(lang) or words["da"]
