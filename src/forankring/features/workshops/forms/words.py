"""Free text on the planning pages: cleaned of invisible tricks, and read by the guard.

Speakers in a programme are named on purpose, so only the guard's stop tier counts here.
"""

from typing import Any

from django import forms

from forankring.domain.words.clean import clean
from forankring.kernel.guard.api import GuardedCharField


class Words(GuardedCharField):
    def __init__(self, *, lines: int = 1, **options: Any) -> None:
        if lines > 1:
            options.setdefault("widget", forms.Textarea({"rows": lines}))
        self.is_one_line = lines == 1
        super().__init__(**options)

    def to_python(self, value: object) -> str:
        return clean(super().to_python(value) or "", is_one_line=self.is_one_line)
