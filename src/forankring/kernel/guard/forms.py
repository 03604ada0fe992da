"""The guard on the pages of the house: what must never be stored stops at the form.

The text stays in the field, as with every other mistake; the refusal names no part of it, so that it can be
logged or shown anywhere. What a writer may decide for themselves (a colleague's phone number) passes here:
house pages are written by people who sign their work.
"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language

from forankring.domain.guard import Level, TextTooLong

from .ours import house_guard
from .words import message


def stop_personal(text: str) -> None:
    """A form field's validator. Raises ValidationError with the sentence of the first thing that must go."""
    lang = get_language() or "da"
    try:
        found = house_guard().check(text)
    except TextTooLong as problem:
        raise ValidationError(problem.sentence(lang), code="too_long") from None
    for span in found:
        if span.level is Level.STOP:
            raise ValidationError(message(span.type, lang), code="personal")


class GuardedCharField(forms.CharField):
    """Free text that the guard reads before it is stored."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.validators.append(stop_personal)
