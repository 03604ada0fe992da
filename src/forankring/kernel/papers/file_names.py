"""Names for files that every system takes: short, with Danish letters, without anything that could be a path."""

import re

from forankring.domain.words.clean import clean

LONGEST = 100
_RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}


def file_name(title: str, ending: str, *more: str) -> str:
    """A file name from a title and more words (a date, "blank"), at most 100 letters before the ending."""
    words = " - ".join(part for part in (clean(t, is_one_line=True) for t in (title, *more)) if part)
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f…]+', " ", words)
    short = " ".join(plain.split())[:LONGEST].strip(" .-")
    if not short or short.split(".")[0].lower() in _RESERVED:
        short = f"forankring {short}".strip()
    return f"{short}.{ending.lstrip('.')}"
