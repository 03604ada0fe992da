"""Sentences of the rules, the live room and the audit: both languages, same placeholders, no dead keys."""

import ast
from string import Formatter

import pytest

from forankring.domain.words import LANGUAGES, SENTENCES
from forankring.kernel.audit.api import SENTENCES as AUDIT

from .tree import PACKAGE, nothing


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("catalogue", [SENTENCES, AUDIT], ids=["words", "audit"])
def test_every_sentence_stands_in_both_languages_with_the_same_placeholders(catalogue) -> None:
    for key, words in catalogue.items():
        assert set(words) == set(LANGUAGES), key
        assert all(text.strip() == text and text for text in words.values()), key
        assert placeholders(words["da"]) == placeholders(words["en"]), key


def test_every_sentence_asked_for_exists_and_none_is_forgotten() -> None:
    asked, said = keys_asked_for(), set(SENTENCES)
    nothing(asked - said - set(AUDIT))
    strings = strings_in_code()
    nothing(key for key in said if key not in strings and not starts_like_one(key, strings))


def test_every_audited_act_has_a_sentence_and_every_sentence_an_act() -> None:
    strings = strings_in_code(without="sentences.py")
    nothing(key for key in AUDIT if key not in strings)


def keys_asked_for() -> set[str]:
    """First arguments of sentence("…") and Refused("…") in the code."""
    found = set()
    for tree in syntax_trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("sentence", "Refused"):
                found |= {str(arg.value) for arg in node.args[:1] if isinstance(arg, ast.Constant)}
    return found


def strings_in_code(without: str = "") -> set[str]:
    """Every string constant outside the catalogues themselves; parts of f-strings too ("round_")."""
    return {
        node.value
        for tree in syntax_trees(without)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def starts_like_one(key: str, strings: set[str]) -> bool:
    """True for keys put together from a prefix in an f-string: f"round_{kind}"."""
    return any(key.startswith(part) for part in strings if part.endswith("_") and len(part) > 3)


def syntax_trees(without: str = "") -> list[ast.Module]:
    skipped = PACKAGE / "domain" / "words"
    paths = [path for path in PACKAGE.rglob("*.py") if skipped not in path.parents and path.name != without]
    return [ast.parse(path.read_text()) for path in paths]
