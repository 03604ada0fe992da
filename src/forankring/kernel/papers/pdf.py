"""PDF/UA-1 and pictures by Typst: the document as data goes to the press, the paper comes back."""

from collections.abc import Mapping
from typing import Any

from forankring.domain.paper import Chart, Document

from .nodes import draw_for_paper
from .pressroom import PRESSROOM, in_type
from .tree import as_data

PPI = 200


def pdf(document: Document) -> bytes:
    """The document as PDF/UA-1. Raises PaperNotSet."""
    return _set({"format": "pdf", "paper": as_data(document)}, document.lang)


def chart_png(chart: Chart, lang: str, ppi: int = PPI) -> bytes:
    """One chart as a PNG picture on white, for places that cannot show SVG. Raises PaperNotSet."""
    return picture_png(draw_for_paper(chart, lang), chart.title, lang, ppi)


def picture_png(svg: str, alt: str, lang: str, ppi: int = PPI) -> bytes:
    """A drawing of ours as PNG. Raises PaperNotSet."""
    paper = {"svg": svg, "alt": alt, "lang": lang}
    return _set({"format": "png", "template": "picture.typ", "paper": paper, "ppi": ppi}, lang)


def _set(job: Mapping[str, Any], lang: str) -> bytes:
    return PRESSROOM.set({**job, "paper": in_type(job["paper"], lang)})
