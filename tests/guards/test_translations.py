"""Danish first and English beside it, everywhere a person reads."""

import re

from . import messages
from .tree import line_of, nothing, texts

TAGS = re.compile(
    r"\{%\s*comment\b.*?\{%\s*endcomment\s*%\}"
    r"|\{%\s*blocktrans(?:late)?\b.*?\{%\s*endblocktrans(?:late)?\s*%\}"
    r"|\{%\s*block (?:shape|hooks)\s*%\}.*?\{%\s*endblock\s*%\}"  # attributes of the page itself
    r"|\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|%%[A-Z_]+%%",
    re.S,
)
MARKUP = re.compile(
    r"<!--.*?-->|<(script|svg|kbd)\b.*?</\1>|<(\w+)[^<>]*\slang=\"\w\w\"[^<>]*>[^<>]*</\2>|<[^<>]*>|&#?\w+;", re.S
)
"""What is said in a language of its own (`lang="en"`) is meant to stand so."""

LETTERS = re.compile(r"[^\W\d_]{2,}")
NAMES = {"Forankring", "Word", "PDF"}
"""Names stay what they are in every language."""

SHOWROOM = "/templates/ui/gallery/"
"""The gallery of elements is for those who build; what it shows is made up and Danish."""

SPOKEN = re.compile(
    r"""\b(?:aria-label|title|alt|placeholder|aria-description)\s*=\s*["']([^"'{]*[^\W\d_]{2,}[^"'{]*)["']"""
)


def test_every_text_has_english() -> None:
    nothing(f"{message.where} no English: {message.da}" for message in messages.missing())


def test_no_english_text_is_doubtful_or_double() -> None:
    nothing(messages.english()[1])


def test_no_english_text_is_left_over() -> None:
    nothing(messages.unused())


def test_english_texts_have_the_placeholders_of_the_danish() -> None:
    nothing(messages.other_placeholders())


def test_no_words_stand_in_a_template_outside_translation() -> None:
    nothing(line for path, text in templates() for line in loose_words(path, text))


def templates() -> list[tuple[str, str]]:
    return [(path, text) for path, text in texts(".html") if path.startswith("src/") and SHOWROOM not in path]


def blank(hit: re.Match[str]) -> str:
    return "\n" * hit[0].count("\n") + " "


def loose_words(path: str, text: str) -> list[str]:
    """Lines with letters that are neither markup, nor template tags, nor names."""
    bare = MARKUP.sub(blank, TAGS.sub(blank, text))
    found = [
        f"{path}:{number} {line.strip()}"
        for number, line in enumerate(bare.splitlines(), 1)
        if set(LETTERS.findall(line)) - NAMES
    ]
    return found + [f"{path}:{line_of(text, hit.start())} {hit[0]}" for hit in SPOKEN.finditer(text)]
