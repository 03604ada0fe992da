"""Make typed text harmless before anybody else meets it: normal form, no invisible tricks, counted as people count."""

import re
import unicodedata

_ORDINARY = re.compile(r"[\n -~\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]*")
"""Letters and signs of our languages: nothing in them can play a trick, so most texts are done with one look."""
_DROPPED = frozenset(
    "\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f"
)
_JOINER = "\u200d"


def clean(raw: str, *, is_one_line: bool = False) -> str:
    """The text in NFC, without control, bidi and zero-width characters, lone surrogates or trailing blanks.

    Line breaks stay (as `\\n`, at most two in a row) unless `is_one_line`.
    """
    if raw.isascii() and raw.isprintable():
        return " ".join(raw.split()) if is_one_line or "  " in raw else raw.strip()
    text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n").replace("\r", "\n"))
    kept = text if _ORDINARY.fullmatch(text) else "".join(_without_tricks(text))
    lines = [" ".join(line.split()) for line in kept.split("\n")]
    if is_one_line:
        return " ".join(line for line in lines if line)
    return _at_most_one_blank(lines)


def _without_tricks(text: str) -> list[str]:
    out: list[str] = []
    for c in text:
        if c in _DROPPED:
            continue
        if c == _JOINER and not (out and unicodedata.category(out[-1])[0] in "SM"):
            continue
        category = unicodedata.category(c)
        if c == "\n" or category not in ("Cc", "Cs", "Co", "Cn"):
            out.append(c)
        elif c == "\t":
            out.append(" ")
    return out


def _at_most_one_blank(lines: list[str]) -> str:
    out: list[str] = []
    for line in lines:
        if line or (out and out[-1]):
            out.append(line)
    return "\n".join(out).strip()


def graphemes(text: str) -> int:
    """How many characters a person sees: accents, joined emoji and flags count once."""
    if text.isascii():
        return len(text)
    count, joined, flag = 0, False, False
    for c in text:
        if c == _JOINER:
            joined = True
        elif unicodedata.category(c)[0] == "M" or 0x1F3FB <= ord(c) <= 0x1F3FF:
            continue
        elif joined:
            joined = False
        elif 0x1F1E6 <= ord(c) <= 0x1F1FF and flag:
            flag = False
        else:
            count += 1
            flag = 0x1F1E6 <= ord(c) <= 0x1F1FF
    return count
