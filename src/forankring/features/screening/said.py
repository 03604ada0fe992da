"""What speaks for and against under a lens: what was typed, and what was taken over from a sheet, word for word."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from forankring.domain.lenses import NOT_RELEVANT, UNKNOWN, Lens
from forankring.kernel.papers.api import long_date

from .models import LensAnswers, Screening
from .words import ANSWER_WORDS, SEAT_NAMES

SIDE_WORDS = {
    "for": gettext_lazy("For"),
    "against": gettext_lazy("Imod"),
    "agreed": gettext_lazy("Det konkluderede de"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """`where` is the talk it was said at; empty for what was typed here."""

    side: str
    text: str
    where: str = ""

    def told(self) -> str:
        return f"{self.text} ({self.where})" if self.where else self.text


def said_under(found: Screening, lens: Lens) -> list[Said]:
    """Everything under one lens, what was typed first, each line by itself."""
    row = found.lenses.filter(lens=lens).first()
    typed = [
        Said(side, line.strip(" -•"))
        for side in ("for", "against")
        for line in (row.texts.get(side, "") if row else "").splitlines()
        if line.strip(" -•")
    ]
    return [*typed, *(Said(one.side, one.text, where(one.origin)) for one in found.said.filter(lens=lens))]


def where(origin: dict[str, Any]) -> str:
    """The sheet in words: the day it was agreed, and the tables that said it."""
    day, tables = str(origin.get("sealed_on", "")), ", ".join(origin.get("tables", ()))
    told = {"day": long_date(date.fromisoformat(day), get_language() or "da") if day else origin.get("title", "")}
    return ": ".join(part for part in (_("fra skemaet af %(day)s") % told, tables) if part)


def seats_of(row: LensAnswers | None) -> list[tuple[str, str]]:
    """The five perspectives with what was said; what nobody was asked is said to be unknown, never left out."""
    texts, answers = (row.texts, row.answers) if row else ({}, {})
    found = []
    for seat, name in SEAT_NAMES.items():
        state = answers.get(f"seat_{seat}", UNKNOWN)
        empty = ANSWER_WORDS[NOT_RELEVANT if state == NOT_RELEVANT else UNKNOWN]
        found.append((str(name), texts.get(f"seat_{seat}") or str(empty)))
    return found
