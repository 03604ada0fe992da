"""Find street addresses by how Danish street names end, plus a house number; schools and town halls are left alone."""

import re
from collections.abc import Iterator

from .fold import Page
from .rules import Rules
from .spans import SpanType

NAME_REACH = 48
INSTITUTION_REACH = 60


class StreetFinder:
    def __init__(self, rules: Rules) -> None:
        street = rules.street
        self._number = re.compile(street.number, re.ASCII)
        self._tails = frozenset(ending[-2:] for ending in street.endings)
        self._endings = street.endings
        self._name = re.compile(f"(?:{street.name})\\Z")
        self._proper = re.compile(f"(?:{street.proper})\\Z")
        self._not_street = re.compile(f"(?:{street.not_streets})\\Z")
        self._institution = re.compile(street.institution)
        self._home = re.compile(street.home)
        self._unit = re.compile(street.unit)

    def find(self, page: Page) -> Iterator[tuple[int, int, SpanType]]:
        text = page.text
        for number in self._number.finditer(text):
            blank = number.start()
            if text[blank - 2 : blank] not in self._tails or not text.endswith(self._endings, 0, blank):
                continue
            if self._unit.match(text, number.end()):
                continue
            start = self._name_start(page, blank)
            if start is not None and not self._is_institution(text, start):
                yield start, number.end(), SpanType.ADDRESS

    def _name_start(self, page: Page, blank: int) -> int | None:
        """Where the street's name begins, or None when this is a word and not a street ("en genvej 2 km")."""
        far = max(0, blank - NAME_REACH)
        name = self._name.search(page.text, far, blank) or self._proper.search(page.cased, far, blank)
        return None if name is None or self._not_street.search(page.text, far, blank) else name.start() + 1

    def _is_institution(self, text: str, start: int) -> bool:
        before = max(0, start - INSTITUTION_REACH)
        return self._institution.search(text, before, start) is not None and not self._home.search(text, before, start)
