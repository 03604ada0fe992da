"""Form fields that read what Danes write: days and times in every form in use, shown back in one.

`10. april 2026`, `10-04-2026`, `10.4.26`, `10/4-2026` and ISO are the same day; `8.30`, `08:30`, `kl. 8.30` and
`830` are the same time.
"""

import datetime as dt
import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ENGLISH = {"may": "maj", "oct": "okt"}

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})")
_WORDS = re.compile(r"(?:den\s+|d\.\s*)?(\d{1,2})\.?\s*([a-zæøå]{3,})\.?\s+(\d{4})")
_CLOCK = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?")


def read_day(text: str) -> dt.date | None:
    """The day somebody wrote, None when it is no day."""
    words = text.strip().lower()
    if found := _ISO.fullmatch(words):
        year, month, day = (int(part) for part in found.groups())
    elif found := _NUMBERS.fullmatch(words):
        day, month, year = (int(part) for part in found.groups())
    elif found := _WORDS.fullmatch(words):
        name = _ENGLISH.get(found[2][:3], found[2][:3])
        if name not in MONTHS:
            return None
        day, month, year = int(found[1]), MONTHS.index(name) + 1, int(found[3])
    else:
        return None
    try:
        return dt.date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def read_clock(text: str) -> dt.time | None:
    """The time of day somebody wrote, None when it is none."""
    found = _CLOCK.fullmatch(text.strip().lower())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


class DayField(forms.Field):
    """A day, written as people write it."""

    widget = forms.TextInput
    default_error_messages = {
        "invalid": _("Vi kunne ikke læse datoen. Skriv den for eksempel sådan: 10-04-2026."),
        "required": _("Skriv en dato, for eksempel 10-04-2026."),
    }

    def to_python(self, value: object) -> dt.date | None:
        if isinstance(value, dt.datetime):
            return value.date()
        if value in self.empty_values or isinstance(value, dt.date):
            return value or None  # type: ignore[return-value]  # empty or already a day
        day = read_day(str(value))
        if day is None:
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return day

    def prepare_value(self, value: object) -> object:
        return value.strftime("%d-%m-%Y") if isinstance(value, dt.date) else value

    def has_changed(self, initial: object, data: object) -> bool:
        return self.prepare_value(initial) != data


class ClockField(forms.Field):
    """A time of day, written as people write it."""

    widget = forms.TextInput
    default_error_messages = {
        "invalid": _("Vi kunne ikke læse klokkeslættet. Skriv det for eksempel sådan: 08.30."),
        "required": _("Skriv et klokkeslæt, for eksempel 08.30."),
    }

    def to_python(self, value: object) -> dt.time | None:
        if value in self.empty_values or isinstance(value, dt.time):
            return value or None  # type: ignore[return-value]  # empty or already a time
        clock = read_clock(str(value))
        if clock is None:
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return clock

    def prepare_value(self, value: object) -> object:
        return value.strftime("%H.%M") if isinstance(value, dt.time) else value

    def has_changed(self, initial: object, data: object) -> bool:
        return self.prepare_value(initial) != data
