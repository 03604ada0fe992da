"""The gallery's content: every element in every state, and whole pages standing still."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from . import pages
from .elements import examples

SAMPLES: dict[str, Callable[[HttpRequest], HttpResponse]] = {
    "bord": pages.desk,
    "fejl": pages.mistakes,
    "skaerm": pages.screen,
    "telefon": pages.phone,
    "kode": pages.plain,
    "selvtest": pages.selftest,
}
"""Whole pages by their name in the address."""

__all__ = ["SAMPLES", "examples"]
