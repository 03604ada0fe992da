"""Plain language, measured: what makes a text hard to read for somebody who has never heard of the matter.

LIX (Björnsson): words per sentence plus the share of words with more than six letters. Under 45 is for everybody.
"""

import re
from dataclasses import dataclass

MOST_LIX = 45
MOST_WORDS = 25
_SENTENCE = re.compile(r"[^.!?:\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

JARGON = {
    "implementere": "tage i brug",
    "implementering": "ibrugtagning",
    "use case": "opgave",
    "usecase": "opgave",
    "governance": "styring",
    "compliance": "at følge reglerne",
    "output": "svar",
    "input": "det, man skriver",
    "llm": "sprogmodel",
    "machine learning": "maskinlæring",
    "prompt": "spørgsmål til AI'en",
    "stakeholder": "dem, det angår",
    "facilitere": "hjælpe på vej",
    "adressere": "tage sig af",
    "eksekvere": "udføre",
    "optimere": "gøre bedre",
    "understøtte": "hjælpe",
    "vedrørende": "om",
    "såfremt": "hvis",
    "foretage": "gøre",
    "hvorledes": "hvordan",
    "endvidere": "også",
    "pågældende": "den",
    "ift.": "i forhold til",
    "mhp.": "for at",
}
"""Words people in a town hall use and others do not, with one they do."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` is lix, sentence or jargon; `detail` fills the sentence about it."""

    code: str
    field: str
    detail: dict[str, str]


def lix(text: str) -> int:
    """The number for the whole text; 0 when there are no words."""
    words = _WORD.findall(text)
    sentences = [part for part in _SENTENCE.findall(text) if _WORD.search(part)]
    if not words:
        return 0
    long_words = sum(1 for word in words if len(word) > 6)
    return round(len(words) / max(1, len(sentences)) + 100 * long_words / len(words))


def hard_to_read(field: str, text: str) -> list[Finding]:
    """What could be said more plainly. Short texts are not judged by LIX: one long name would sink them."""
    found: list[Finding] = []
    words = len(_WORD.findall(text))
    if words >= 15 and (number := lix(text)) > MOST_LIX:
        found.append(Finding("lix", field, {"number": str(number)}))
    for sentence in _SENTENCE.findall(text):
        count = len(_WORD.findall(sentence))
        if count > MOST_WORDS:
            start = " ".join(sentence.split()[:5])
            found.append(Finding("sentence", field, {"count": str(count), "start": start}))
    low = text.lower()
    for word, better in JARGON.items():
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", low):
            found.append(Finding("jargon", field, {"word": word, "better": better}))
    return found
