"""Dates as they are written on paper, in the paper's own language whatever the reader's is."""

from datetime import date

from babel.dates import format_date

_FORMS = {"da": "d. MMMM y", "en": "d MMMM y"}


def long_date(day: date | None, lang: str) -> str:
    """10. april 2026 · 10 April 2026 · empty for None."""
    return format_date(day, _FORMS.get(lang, _FORMS["en"]), locale=lang) if day else ""
