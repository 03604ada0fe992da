"""A piece of the text around the first find, with the words marked. Everything is escaped here."""

import re
from collections.abc import Sequence

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from . import danish
from .asking import Term

AROUND = 80
LONGEST = 240
_BLANKS = re.compile(r"\s+")


def marked(text: str, terms: Sequence[Term]) -> SafeString:
    """The text with every word that was asked for inside `<mark>`."""
    out, last = [], 0
    for start, end in _finds(text, terms):
        out += [escape(text[last:start]), "<mark>", escape(text[start:end]), "</mark>"]
        last = end
    return mark_safe("".join([*out, escape(text[last:])]))  # noqa: S308  every piece is escaped above


def snippet(text: str, terms: Sequence[Term]) -> SafeString:
    """At most `LONGEST` signs from just before the first find; cut between words."""
    plain = _BLANKS.sub(" ", text).strip()
    first = next((start for start, _ in _finds(plain, terms)), 0)
    begin = 0 if first <= AROUND else plain.rfind(" ", 0, first - AROUND // 2) + 1
    piece = plain[begin : begin + LONGEST]
    if begin + LONGEST < len(plain):
        piece = piece[: piece.rfind(" ")] if " " in piece else piece
        return mark_safe(f"{'… ' if begin else ''}{marked(piece, terms)} …")  # noqa: S308  escaped by `marked`
    return mark_safe(f"{'… ' if begin else ''}{marked(piece, terms)}")  # noqa: S308  escaped by `marked`


def _finds(text: str, terms: Sequence[Term]) -> list[tuple[int, int]]:
    return [
        hit.span()
        for hit in danish.WORD.finditer(text)
        for root in (danish.root(hit.group()),)
        if any(term.fits(root) for term in terms)
    ]
