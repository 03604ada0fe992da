"""Text and numbers on the planning pages. Text is cleaned of invisible tricks and read by the guard.

Speakers in a programme are named on purpose, so only the guard's stop tier counts here.
"""

from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

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


class Count(forms.IntegerField):
    """A whole number between two others; whatever else is typed gets one sentence."""

    def __init__(self, *, least: int, most: int, **options: Any) -> None:
        sentence = format_lazy(_("Skriv et tal fra {least} til {most}."), least=least, most=most)
        messages = dict.fromkeys(("invalid", "required", "min_value", "max_value"), sentence)
        super().__init__(min_value=least, max_value=most, error_messages=messages, **options)
