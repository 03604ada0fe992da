"""What a browser may do on our pages: only what we serve ourselves, nothing inline; and how it may ask."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render

POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'self'"
)


class ContentPolicy:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        return response


ASKED = ("GET", "HEAD", "POST")
"""The house is pages and forms: nothing else is asked of it."""


class Methods:
    """An address that does not take what was sent says so on a page; a form's address opened again is one."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        is_asked = request.method in ASKED
        response = self.get_response(request) if is_asked else HttpResponseNotAllowed(ASKED)
        if response.status_code != 405:
            return response
        told = render(request, "405.html", status=405)
        told.headers["Allow"] = response.headers["Allow"]
        return told
