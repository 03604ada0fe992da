"""Nobody loses what they typed: a form that could not be taken in comes back whole, ready to be sent again.

It happens when the twelve hours are up while somebody writes, or when a form is older than the sign-in. The
text stays in the answer only; nothing is stored.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

NEVER_SHOWN = ("password", "csrfmiddlewaretoken")
MOST_FIELDS = 400


@dataclass(frozen=True, slots=True)
class Kept:
    name: str
    value: str
    is_text: bool


def ask_to_sign_in_again(request: HttpRequest) -> HttpResponse:
    """Answer a form from somebody who is no longer signed in."""
    return _kept(request, "accounts/signed_out.html")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form whose token does not fit. What was typed comes back only when our own page sent it."""
    return _kept(request, "accounts/send_again.html")


def _kept(request: HttpRequest, template: str) -> HttpResponse:
    fields = typed(request) if comes_from_us(request) else []
    return render(request, template, {"fields": fields, "here": request.get_full_path()}, status=403)


def comes_from_us(request: HttpRequest) -> bool:
    """True when the browser says the form was sent from a page of this house."""
    origin = request.headers.get("Origin", "")
    return bool(origin) and urlsplit(origin).netloc == request.get_host()


def typed(request: HttpRequest) -> list[Kept]:
    """Every field of the form but passwords and tokens, in order."""
    pairs = [(name, value) for name in request.POST for value in request.POST.getlist(name)]
    shown = [pair for pair in pairs if not any(word in pair[0].lower() for word in NEVER_SHOWN)]
    return [Kept(name, value, " " in value or "\n" in value) for name, value in shown[:MOST_FIELDS]]
