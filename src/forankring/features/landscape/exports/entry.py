"""What every standard is made from: one published copy, where it is in its life, and its address."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forankring.domain.journey import Stage

HIGH = ("hoejrisiko_bilag_i", "hoejrisiko_bilag_iii")


@dataclass(frozen=True, slots=True)
class Entry:
    """`told` holds the public fields by the names of the catalogue; `url` is the public page."""

    id: str
    told: Mapping[str, Any]
    stage: Stage
    url: str = ""

    def text(self, name: str) -> str:
        return str(self.told.get(name) or "")

    def system(self, name: str) -> str:
        system = self.told.get("system")
        return str(system.get(name) or "") if isinstance(system, Mapping) else ""

    def rows(self, name: str) -> list[Mapping[str, str]]:
        rows = self.told.get(name)
        return list(rows) if isinstance(rows, Sequence) and not isinstance(rows, str) else []

    def listed(self, name: str, *columns: str) -> str:
        """Rows as lines of text, the columns that say something joined by a colon."""
        lines = [": ".join(str(row[c]) for c in columns if row.get(c)) for row in self.rows(name)]
        return "\n".join(line for line in lines if line)

    def linked(self, name: str) -> list[dict[str, str]]:
        """Rows that have both a title and a link."""
        return [{"title": r["title"], "link": r["url"]} for r in self.rows(name) if r.get("title") and r.get("url")]

    def model(self) -> str:
        """The system and the version of its model, a line each."""
        return "\n".join(text for text in (self.system("name"), self.system("model_version")) if text)

    @property
    def is_high_risk(self) -> bool:
        return self.text("ai_class") in HIGH

    @property
    def touches_decisions(self) -> bool:
        return self.text("decision_role") in ("prepares", "recommends", "decides")


def short(text: str, most: int) -> str:
    """At most that many letters on one line, cut between words."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1].rsplit(' ', 1)[0]}…"


def without_empty(told: dict[str, Any]) -> dict[str, Any]:
    """Only what says something: an empty field is left out, not sent as an empty text."""
    return {key: value for key, value in told.items() if value not in ("", None, [], {})}
