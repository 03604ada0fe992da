"""Every page says who may enter. A page that says nothing does not pass the guard test.

`@open_to(Guest.EVERYONE)`, `@open_to(Guest.SIGNED_IN)`, `@open_to(Role.ADMINISTRATOR)`. The door only looks at
roles; which rows a person may see is the business of each room's `access_*` functions.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase

from .kept import ask_to_sign_in_again
from .models import Person, Role

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


class Guest(StrEnum):
    """Who may enter without any role."""

    EVERYONE = "everyone"
    SIGNED_IN = "signed_in"


def open_to(*who: Guest | Role) -> Callable[[View[P]], View[P]]:
    """Declare who may enter a page and turn everybody else away."""
    if not who:
        raise ValueError("Say who may enter.")

    def declare(view: View[P]) -> View[P]:
        @wraps(view)
        def entrance(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if may_enter(request.user, who):
                return view(request, *args, **kwargs)
            if isinstance(request.user, Person):
                raise PermissionDenied
            if request.method in ("GET", "HEAD"):
                return redirect_to_login(request.get_full_path())
            return ask_to_sign_in_again(request)

        entrance.open_to = frozenset(who)  # type: ignore[attr-defined]  # read by the guard test
        return entrance

    return declare


def may_enter(visitor: object, who: tuple[Guest | Role, ...]) -> bool:
    """True when `who` lets this visitor in: everybody, anybody signed in, or a holder of one of the roles."""
    if Guest.EVERYONE in who:
        return True
    if not isinstance(visitor, Person) or not visitor.is_active:
        return False
    return Guest.SIGNED_IN in who or any(visitor.holds(role) for role in who)


def person_of(request: HttpRequest) -> Person:
    """The person who is here. Behind a door that lets guests in, this is a mistake and denies."""
    if not isinstance(request.user, Person):
        raise PermissionDenied
    return request.user
