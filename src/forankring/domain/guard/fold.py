"""Fold typed text to the few characters the patterns know, and remember where each came from.

People do not try to cheat us; keyboards and copied documents do it for them: wide digits, soft hyphens,
invisible direction marks in the middle of a number.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from unicodedata import normalize

from .rules import Folding

NEUTRAL = "\ufffd"
"""Stands for a character outside the basic plane, so that offsets count the same in every browser."""


@dataclass(frozen=True, slots=True)
class Page:
    """A folded text between two line breaks. `cased` and `text` have the same length; `text` is lower case."""

    cased: str
    text: str
    size: int
    origin: list[int] = field(default_factory=list)  # empty: nothing moved

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the typed text for offsets on this page."""
        first, last = start - 1, end - 2
        if not self.origin:
            return first, last + 1
        return self.origin[first], max(self.origin[last + 1], self.origin[last] + 1)


class Folder:
    def __init__(self, folding: Folding) -> None:
        self._trigger = re.compile(f"[{folding.trigger}]")
        self._strange = re.compile(f"[{folding.strange}]")
        self._dropped = re.compile(f"[{folding.dropped}]")
        self._swaps = folding.swaps
        self._zeros = sorted(ord(zero) for zero in folding.zeros)
        self._link = re.compile(folding.link)
        self._kept_link = folding.link_keeps

    def is_silent(self, text: str) -> bool:
        """True when there is nothing the first tier could find."""
        return self._trigger.search(text) is None

    def fold(self, typed: str) -> Page:
        folded, origin = (typed, []) if self._strange.search(typed) is None else self._folded(typed)
        cased = f"\n{folded}\n"
        text = cased.lower()
        if "/" in text or "www." in text:
            text = self._link.sub(self._blank, text)
        return Page(cased, text, len(typed), origin)

    def _folded(self, typed: str) -> tuple[str, list[int]]:
        parts: list[str] = []
        origin: list[int] = []
        done = 0
        for match in self._strange.finditer(typed):
            at = match.start()
            if at > done:
                parts.append(typed[done:at])
                origin.extend(range(done, at))
            done = at + 1
            char = match[0]
            if "\u0300" <= char <= "\u036f":
                self._compose(parts, char)
            elif instead := self._instead_of(char):
                parts.append(instead)
                origin.extend([at] * len(instead))
        parts.append(typed[done:])
        origin.extend(range(done, len(typed) + 1))
        return "".join(parts), origin

    def _compose(self, parts: list[str], accent: str) -> None:
        """a + ring becomes å; an accent that makes no letter (a struck-out digit) is dropped."""
        if parts and len(joined := normalize("NFC", parts[-1][-1] + accent)) == 1:
            parts[-1] = parts[-1][:-1] + joined

    def _instead_of(self, char: str) -> str:
        if self._dropped.match(char):
            return ""
        if char in self._swaps:
            return self._swaps[char]
        row = bisect_right(self._zeros, ord(char)) - 1
        if row >= 0 and ord(char) - self._zeros[row] < 10:
            return str(ord(char) - self._zeros[row])
        return "".join(c if c <= "\uffff" and len(c.lower()) == 1 else NEUTRAL for c in normalize("NFKC", char))

    def _blank(self, link: re.Match[str]) -> str:
        return link[0] if self._kept_link in link[0] else "\n" * len(link[0])
