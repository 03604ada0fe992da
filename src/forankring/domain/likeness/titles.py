"""What a proposed group may be called until a person gives it a better name: the note most like all the others."""

from collections.abc import Sequence

from .lexicon import Lexicon, lexicon_da
from .notes import closeness, enter

LONGEST = 80


def suggested_title(texts: Sequence[str], lexicon: Lexicon | None = None) -> str:
    """One of the texts, shortened at a word when it is long. Never words nobody wrote."""
    few = sorted(set(texts))[:40]
    _, notes = enter(few, lexicon or lexicon_da())
    middle = [sum(closeness(note, other) for other in notes) for note in notes]
    best = min(range(len(few)), key=lambda at: (-round(middle[at], 6), len(few[at]), few[at])) if few else -1
    return shortened(few[best]) if few else ""


def shortened(text: str, longest: int = LONGEST) -> str:
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0].rstrip(",.;:") + "…"
