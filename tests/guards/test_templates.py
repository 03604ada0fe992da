"""Pages carry no script and no style of their own: the content policy would stop them, and rightly."""

import re

from .tree import line_of, nothing, texts

BANNED = {
    "a script without a file": re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*type=[\"']application/json)", re.I),
    "a style block": re.compile(r"<style\b", re.I),
    "a style attribute": re.compile(r"<[a-z][^<>]*\sstyle\s*=", re.I),
    "an event handler": re.compile(r"<[a-z][^<>]*\son[a-z]+\s*=", re.I),
    "a javascript: address": re.compile(r"javascript:", re.I),
    "something from elsewhere": re.compile(
        r"<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)=[\"']?(?:https?:)?//", re.I
    ),
    "a mark that text is safe": re.compile(r"\|\s*safe\b|\{%\s*autoescape\s+off"),
}


MAKES_MARKUP = re.compile(
    r"\beval\(|new Function\(|document\.write|(?:inner|outer)HTML\s*(?:\+=|=\s*[`\"'][^`\"'])"
    r"|insertAdjacentHTML|setAttribute\([\"'](?:style|on)"
)


NO_PAGES = ("src/forankring/config/bench/", "src/forankring/config/phones/")
"""Visitors: they read our pages and make none."""


def findings(endings: tuple[str, ...]) -> list[str]:
    return [
        f"{path}:{line_of(text, found.start())} {what}"
        for path, text in texts(*endings)
        if path.startswith("src/") and not path.startswith(NO_PAGES)
        for what, pattern in BANNED.items()
        for found in pattern.finditer(text)
    ]


def test_no_template_holds_script_or_style() -> None:
    nothing(findings((".html",)))


def test_no_markup_made_in_python_holds_script_or_style() -> None:
    nothing(findings((".py",)))


def test_our_scripts_put_no_markup_together_from_text() -> None:
    nothing(
        f"{path}:{line_of(text, hit.start())}" for path, text in texts(".js") for hit in MAKES_MARKUP.finditer(text)
    )
