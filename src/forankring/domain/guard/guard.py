"""The guard itself: one object, made once from the rules, asked for every text."""

from forankring.domain.words import Refused

from .fold import Folder
from .mails import MailFinder
from .numbers import NumberFinder
from .rules import Rules
from .spans import GRAVITY, Level, Span, settle
from .streets import StreetFinder


class TextTooLong(Refused):
    """A text past the limit is refused whole: half a check would be a promise we do not keep."""

    def __init__(self, over: int) -> None:
        super().__init__("too_long", over=over)


class Guard:
    """Finds personal data. Knows no clock, no file and no framework; safe to share between threads."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self._folder = Folder(rules.folding)
        self._finders = (NumberFinder(rules).find, MailFinder(rules).find, StreetFinder(rules).find)

    def check(self, text: str) -> tuple[Span, ...]:
        """What in `text` points at a person, in reading order, never overlapping. Raises TextTooLong."""
        if len(text) > self.rules.limit:
            raise TextTooLong(len(text) - self.rules.limit)
        if self._folder.is_silent(text):
            return ()
        page, levels = self._folder.fold(text), self.rules.levels
        return settle(
            Span(*page.place(start, end), type, levels[type])
            for find in self._finders
            for start, end, type in find(page)
        )

    def worst(self, text: str) -> Level | None:
        """The gravest level in `text`, or None when it may pass. Raises TextTooLong."""
        return min((span.level for span in self.check(text)), key=GRAVITY.__getitem__, default=None)
