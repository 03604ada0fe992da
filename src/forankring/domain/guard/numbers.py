"""Find numbers: every run of digits is tried against the forms of the rule file, in the order they stand there.

Forms come in families. A family is skipped when the text holds none of its words; then one joined pattern
looks at each run and names the first form whose shape fits. Almost all dates, years and amounts end there.
Only then do the conditions of that form, and of those after it, cost anything.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from .checks import DIGIT_CHECKS, iban
from .fold import Page
from .rules import Cue, Family, Form, Rules, Side
from .spans import SpanType

LEAD_REACH = 24
"""No lead (a plus, a country, a month's name) is longer than this."""

_RUN = re.compile(r"\d+", re.ASCII)
_NOT_DIGIT = re.compile(r"\D+", re.ASCII)
_NOT_SIGN = re.compile(r"[^0-9a-z]+")


@dataclass(frozen=True, slots=True)
class Sighting:
    """A number that has the shape of a form. `lead` is where the whole begins, `start` where its digits do."""

    page: Page
    lead: int
    start: int
    end: int
    digits: str


Condition = Callable[[Sighting], bool]


@dataclass(frozen=True, slots=True)
class Reading:
    """A form made ready to read with."""

    type: SpanType
    shape: re.Pattern[str]
    lead: re.Pattern[str] | None
    when: tuple[tuple[tuple[Condition, bool], ...], ...]

    def sight(self, page: Page, start: int) -> Sighting | None:
        match = self.shape.match(page.text, start)
        if match is None:
            return None
        lead = start
        if self.lead is not None:
            before = self.lead.search(page.text, max(0, start - LEAD_REACH), start)
            if before is None:
                return None
            lead = before.start() + 1
        return Sighting(page, lead, start, match.end(), _NOT_DIGIT.sub("", match[0]))

    def holds(self, seen: Sighting) -> bool:
        return any(all(condition(seen) is wanted for condition, wanted in line) for line in self.when)


class NumberFinder:
    def __init__(self, rules: Rules) -> None:
        conditions = _conditions(rules)
        self._families = tuple(FamilyReader(family, conditions) for family in rules.families)

    def find(self, page: Page) -> Iterator[tuple[int, int, SpanType]]:
        starts = [run.start() for run in _RUN.finditer(page.text)]
        for family in self._families:
            if family.is_about(page.text):
                yield from family.find(page, starts)


class FamilyReader:
    def __init__(self, family: Family, conditions: dict[str, Condition]) -> None:
        self._words = family.words
        self._readings = tuple(_reading(form, conditions) for form in family.forms)
        first = f"(?={family.first})" if family.first else ""
        shapes = "|".join(f"({form.shape})" for form in family.forms)
        self._gate = re.compile(f"{first}(?:{shapes})", re.ASCII)

    def is_about(self, text: str) -> bool:
        for word in self._words:  # a plain loop: this line runs for every text with a digit in it
            if word in text:
                return True
        return not self._words

    def find(self, page: Page, starts: Iterable[int]) -> Iterator[tuple[int, int, SpanType]]:
        text, gate, done = page.text, self._gate, 0
        for start in starts:
            if start < done or (fits := gate.match(text, start)) is None:
                continue
            assert fits.lastindex is not None
            for reading in self._readings[fits.lastindex - 1 :]:
                seen = reading.sight(page, start)
                if seen is not None and reading.holds(seen):
                    yield seen.lead, seen.end, reading.type
                    done = seen.end
                    break


def _reading(form: Form, conditions: dict[str, Condition]) -> Reading:
    when = tuple(tuple((conditions[name.lstrip("-")], name[0] != "-") for name in line) for line in form.when)
    lead = re.compile(f"(?:{form.lead})\\Z", re.ASCII) if form.lead else None
    return Reading(form.type, re.compile(form.shape, re.ASCII), lead, when)


def _conditions(rules: Rules) -> dict[str, Condition]:
    known: dict[str, Condition] = {
        "iban": lambda seen: iban(_NOT_SIGN.sub("", seen.page.text[seen.lead : seen.end])),
        "upper": lambda seen: seen.page.cased[seen.lead : seen.end] != seen.page.text[seen.lead : seen.end],
        "listed": lambda seen: seen.digits[-8:] in rules.offices,
    }
    for name, check in DIGIT_CHECKS.items():
        known[name] = _on_digits(check)
    for name, cue in rules.cues.items():
        known[name] = _on_surroundings(cue)
    return known


def _on_digits(check: Callable[[str], bool]) -> Condition:
    return lambda seen: check(seen.digits)


def _on_surroundings(cue: Cue) -> Condition:
    reach = cue.reach
    if cue.side is Side.RIGHT:
        after = re.compile(cue.pattern, re.ASCII)
        return lambda seen: after.match(seen.page.text, seen.end) is not None
    if cue.side is Side.DIGITS:
        inside = re.compile(cue.pattern, re.ASCII)
        return lambda seen: inside.search(seen.digits) is not None
    before = re.compile(cue.pattern if cue.side is Side.NEAR else f"(?:{cue.pattern})\\Z", re.ASCII)
    return lambda seen: before.search(seen.page.text, max(0, seen.lead - reach), seen.lead) is not None
