"""Reading plain data strictly: every wrong thing is noted with its place, and reading goes on."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from .pack import Text
from .problems import Problem

MOST_WORDS = 25


class Notes:
    """The problems found so far."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def add(self, path: str, da: str, en: str) -> None:
        self.found.append(Problem(path, da, en))

    def table(self, plain: object, path: str) -> dict[str, Any]:
        if isinstance(plain, Mapping) and all(isinstance(key, str) for key in plain):
            return dict(plain)
        self.add(path, "Her skal stå navne med værdier.", "Names with values must stand here.")
        return {}

    def rows(self, plain: object, path: str) -> list[tuple[str, dict[str, Any]]]:
        """A list of tables with ids, each with its path; ids must differ."""
        if not isinstance(plain, list | tuple):
            self.add(path, "Her skal stå en liste.", "A list must stand here.")
            return []
        rows: list[tuple[str, dict[str, Any]]] = []
        seen: set[str] = set()
        for number, one in enumerate(plain):
            row = self.table(one, f"{path}[{number}]")
            ident = row.get("id")
            if not isinstance(ident, str) or not ident:
                self.add(f"{path}[{number}]", "Der mangler et id.", "An id is missing.")
                continue
            if ident in seen:
                self.add(f"{path}.{ident}", "Det id findes allerede.", "That id is there already.")
                continue
            seen.add(ident)
            rows.append((f"{path}.{ident}", row))
        return rows

    def only(self, row: Mapping[str, Any], path: str, known: Iterable[str]) -> None:
        for key in set(row) - set(known):
            self.add(f"{path}.{key}", "Det felt kender regelsættet ikke.", "The rule pack does not know this field.")

    def word(self, row: Mapping[str, Any], key: str, path: str) -> str:
        value = row.get(key)
        if isinstance(value, str) and value.strip():
            return value
        self.add(f"{path}.{key}", "Der mangler en tekst.", "A text is missing.")
        return ""

    def ids(self, plain: object, path: str, known: Iterable[str] | None = None) -> tuple[str, ...]:
        """A list of ids; with `known`, each must be among them."""
        if not isinstance(plain, list | tuple) or not all(isinstance(one, str) for one in plain):
            self.add(path, "Her skal stå en liste af id'er.", "A list of ids must stand here.")
            return ()
        if known is not None:
            known = set(known)
            for one in plain:
                if one not in known:
                    self.add(path, f"“{one}” findes ikke i regelsættet.", f'"{one}" is not in the rule pack.')
        return tuple(plain)

    def yes(self, row: Mapping[str, Any], key: str, path: str) -> bool:
        value = row.get(key, False)
        if isinstance(value, bool):
            return value
        self.add(f"{path}.{key}", "Her skal stå true eller false.", "true or false must stand here.")
        return False

    def day(self, plain: object, path: str) -> date:
        if isinstance(plain, datetime):
            return plain.date()
        if isinstance(plain, date):
            return plain
        if isinstance(plain, str):
            try:
                return date.fromisoformat(plain)
            except ValueError:
                pass
        self.add(path, "Her skal stå en dato, som 2027-12-02.", "A date must stand here, as 2027-12-02.")
        return date(1900, 1, 1)

    def said(self, danish: object, english: Mapping[str, Any], key: str, path: str, *, is_short: bool = False) -> Text:
        """A text in both languages; a missing one stops the pack. `is_short`: at most 25 words."""
        da = danish.strip() if isinstance(danish, str) else ""
        en = str(english.get(key) or "").strip()
        if not da:
            self.add(path, "Den danske tekst mangler.", "The Danish text is missing.")
        if not en:
            self.add(f"en.{path}", "Den engelske tekst mangler.", "The English text is missing.")
        for words, where in ((da, path), (en, f"en.{path}")):
            if is_short and len(words.split()) > MOST_WORDS:
                self.add(where, "Teksten har over 25 ord. Gør den kortere.", "The text has over 25 words. Shorten it.")
        return Text(da, en)
