"""Is everything people wrote on the sheet? Counted each time it is said, never assumed."""

from collections import Counter
from dataclasses import dataclass

from forankring.domain.grammar import SheetValue, Wording
from forankring.domain.grammar.codec import value_from_json

from ..models import Sheet
from .sheets import values_of


@dataclass(frozen=True, slots=True)
class Coverage:
    """`given` is what the room gave, `kept` what the sheet holds word for word, `on_top` the cards one sees."""

    given: int
    kept: int
    on_top: int

    @property
    def is_complete(self) -> bool:
        return self.given == self.kept

    @property
    def together(self) -> int:
        """How many lie under another card that says the same."""
        return self.kept - self.on_top

    @property
    def missing(self) -> int:
        return self.given - self.kept


def coverage(sheet: Sheet) -> Coverage:
    """Compare every wording the room gave with every wording on the sheet as it is now."""
    base = {field: value_from_json(raw) for field, raw in sheet.base.items()}
    now = values_of(sheet)
    given, kept = _wordings(base), _wordings(now)
    return Coverage(given.total(), (given & kept).total(), sum(len(v.cards) for v in now.values()))


def _wordings(values: dict[str, SheetValue]) -> Counter[tuple[str, Wording]]:
    return Counter((f, words) for f, v in values.items() for card in v.cards for words in card.wordings)
