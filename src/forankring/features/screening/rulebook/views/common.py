"""What every page of the draft needs: the draft, the reader's language, and an act with its answer."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language

from forankring.kernel.accounts.api import NotDone, Person, person_of

from ..queries import Working, may_read, working


def lang_now() -> str:
    return get_language() or "da"


def reader(request: HttpRequest) -> Person:
    """Legal, the administrator, and whoever has been given the task of approving."""
    person = person_of(request)
    if not may_read(person):
        raise PermissionDenied
    return person


def draft_or_home() -> Working | HttpResponse:
    """The draft; where there is none, the way to the page that begins one."""
    return working() or redirect("screening:law")


def done(request: HttpRequest, act: Callable[[], Any], to: str, said: str, *args: Any) -> HttpResponse:
    """Do an act of one button and go on; a refusal is told where we go."""
    try:
        act()
    except NotDone as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, said)
    return redirect(to, *args)


def number(request: HttpRequest, name: str = "revision") -> int:
    """A number a form sent; one that is none is never the newest."""
    given = request.POST.get(name, "")
    return int(given) if given.isdecimal() and len(given) < 9 else -1
