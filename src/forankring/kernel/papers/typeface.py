"""What our typeface can write, and what stands on paper for signs it does not have.

A PDF/UA must not hold a sign without a shape. People put smileys on phones, so the common ones become
words; any other sign becomes its name in brackets or, for letters of other scripts, an empty square.
"""

import struct
import unicodedata
from functools import cache
from pathlib import Path

from django.conf import settings

FOLDER = Path("dkfds/fonts/IBMPlexSans/complete/ttf")
SQUARE = "[?]"

_IN_WORDS = {
    "🙂😊😀😃😄😁☺": (":-)", ":-)"),
    "😂🤣😅": ("(griner)", "(laughing)"),
    "😉": (";-)", ";-)"),
    "🙁😞😟😢☹": (":-(", ":-("),
    "👍": ("(tommel op)", "(thumbs up)"),
    "👎": ("(tommel ned)", "(thumbs down)"),
    "👏": ("(klapper)", "(clapping)"),
    "🙏": ("(tak)", "(thanks)"),
    "💪": ("(stærk)", "(strong)"),
    "🤔": ("(tænker)", "(thinking)"),
    "❤♥💚💙": ("(hjerte)", "(heart)"),
    "💡": ("(idé)", "(idea)"),
    "🎉": ("(fest)", "(party)"),
    "🚀": ("(raket)", "(rocket)"),
    "🤖": ("(robot)", "(robot)"),
    "🔥": ("(ild)", "(fire)"),
    "⭐🌟★": ("(stjerne)", "(star)"),
    "✅☑": ("✓", "✓"),
    "❌✗✘": ("×", "×"),
    "⚠": ("(advarsel)", "(warning)"),
    "❓": ("?", "?"),
    "❗": ("!", "!"),
    "‑": ("-", "-"),
}
_WORDS = {sign: words for signs, words in _IN_WORDS.items() for sign in signs}


@cache
def fonts() -> Path:
    """The folder of the typeface: laid out at set-up, else where npm put it. Raises FileNotFoundError."""
    places = (Path(settings.BUILD) / "assets" / FOLDER, Path(settings.ROOT) / "node_modules" / _npm(FOLDER))
    for place in places:
        if (place / "IBMPlexSans-Regular.ttf").exists():
            return place
    raise FileNotFoundError("The typeface IBM Plex Sans is missing. Run ./forankring prepare; it lays it out.")


def _npm(folder: Path) -> Path:
    return Path("dkfds", "dist", *folder.parts[1:])


def writable(text: str, lang: str) -> str:
    """The text with every sign our typeface lacks put into words."""
    if text.isascii():
        return text
    known = letters()
    out: list[str] = []
    for sign in text:
        if ord(sign) in known or sign == "\n":
            out.append(sign)
        elif unicodedata.category(sign)[0] == "M" or sign == "\u200d":
            continue
        else:
            out.append(_in_words(sign, lang))
    return "".join(out)


def _in_words(sign: str, lang: str) -> str:
    if sign in _WORDS:
        return _WORDS[sign][0 if lang == "da" else 1]
    plain = unicodedata.normalize("NFKC", sign)
    if plain != sign and all(ord(c) in letters() for c in plain):
        return plain
    if unicodedata.category(sign)[0] == "Z":
        return " "
    if unicodedata.category(sign)[0] == "S":
        return f"({unicodedata.name(sign, '?').lower()})"
    return SQUARE


@cache
def letters() -> frozenset[int]:
    """The signs all cuts of the typeface can write."""
    cuts = ("Regular", "SemiBold", "Bold", "Italic")
    found = [_signs((fonts() / f"IBMPlexSans-{cut}.ttf").read_bytes()) for cut in cuts]
    return frozenset.intersection(*found)


def _signs(font: bytes) -> frozenset[int]:
    """The code points of a TrueType file: its character map of format 4 (the plane all Latin letters are in)."""
    tables = struct.unpack_from(">H", font, 4)[0]
    entries = (struct.unpack_from(">4sIII", font, 12 + 16 * i) for i in range(tables))
    start = next(offset for tag, _, offset, _ in entries if tag == b"cmap")
    signs: set[int] = set()
    for i in range(struct.unpack_from(">H", font, start + 2)[0]):
        offset = start + struct.unpack_from(">HHI", font, start + 4 + 8 * i)[2]
        if struct.unpack_from(">H", font, offset)[0] == 4:
            signs |= _format_4(font, offset)
    return frozenset(signs - {0xFFFF})


def _format_4(font: bytes, offset: int) -> set[int]:
    segments = struct.unpack_from(">H", font, offset + 6)[0] // 2
    ends = struct.unpack_from(f">{segments}H", font, offset + 14)
    starts = struct.unpack_from(f">{segments}H", font, offset + 16 + 2 * segments)
    deltas = struct.unpack_from(f">{segments}h", font, offset + 16 + 4 * segments)
    ranges_at = offset + 16 + 6 * segments
    ranges = struct.unpack_from(f">{segments}H", font, ranges_at)
    signs: set[int] = set()
    for i, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for sign in range(first, last + 1):
            glyph = sign + deltas[i]
            if ranges[i]:
                place = ranges_at + 2 * i + ranges[i] + 2 * (sign - first)
                glyph = struct.unpack_from(">H", font, place)[0] if place + 2 <= len(font) else 0
            if glyph % 0x10000:
                signs.add(sign)
    return signs
