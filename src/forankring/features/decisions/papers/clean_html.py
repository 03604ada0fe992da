"""The paper as HTML a records system takes: headings, lists and tables, and nothing of our looks."""

import re
from collections.abc import Sequence
from html import escape

from forankring.domain.paper import Block, Document
from forankring.domain.paper.html import render

_ATTRIBUTES = re.compile(r"<([a-z][a-z0-9]*)\b[^>]*?(/?)>")
_KEPT = re.compile(r"</?(?:h[1-6]|p|ul|ol|li|table|caption|thead|tbody|tr|th|td|dl|dt|dd|br|strong|em)>")
_ANY = re.compile(r"</?[a-z][^>]*>")


def clean_html(made: Document) -> str:
    """Our own markup without classes; everything people wrote is already escaped in it."""
    return f"<h1>{escape(made.title)}</h1>\n{_bare(made.blocks, made.lang)}"


def _bare(parts: Sequence[Block], lang: str) -> str:
    plain = _ATTRIBUTES.sub(r"<\1\2>", render(parts, lang))
    return _ANY.sub(lambda tag: tag[0] if _KEPT.fullmatch(tag[0]) else "", plain)
