"""Fields that may stand empty without their label calling them optional: the act says what is needed, and when."""

from forankring.kernel.journey.api import Words
from forankring.kernel.ui.fields import DayField


class OpenWords(Words):
    def validate(self, value: object) -> None:
        """Nothing is required here."""


class OpenDay(DayField):
    def validate(self, value: object) -> None:
        """Nothing is required here."""
