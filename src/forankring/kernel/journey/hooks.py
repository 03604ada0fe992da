"""What rooms hand in to the thread without the thread knowing them: where it grew from, ways in, and ways on.

Called from `AppConfig.ready`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.functional import Promise

from .models import Initiative

Label = str | Promise


@dataclass(frozen=True, slots=True)
class Grown:
    """What an initiative grew from: the words people said, and the way back to the sheet ("" when it is not yours)."""

    text: str
    url: str = ""
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Door:
    """A way into the thread: what the entrance is called, a line under it, and the page that takes over."""

    label: Label
    hint: Label
    url_name: str
    order: int = 50
    may_see: Callable[[HttpRequest], bool] = lambda request: True


Finder = Callable[[HttpRequest, Mapping[str, Any]], Grown | None]
Way = Callable[[HttpRequest, Initiative], tuple[str, str] | None]

Page = Callable[[Initiative], str]

_FINDERS: dict[str, Finder] = {}
_DOORS: dict[str, Door] = {}
_WAYS: dict[str, Way] = {}
_PAGES: dict[str, Page] = {}


def add_origin(name: str, finder: Finder) -> None:
    """`finder` reads `Initiative.origin` (and what a record says it grew from); None when it is not its own."""
    _FINDERS[name] = finder


def add_entrance(door: Door) -> None:
    """Offer another way into a thread on the page "Nyt tiltag"."""
    _DOORS[door.url_name] = door


def add_way(name: str, way: Way) -> None:
    """A link at the foot of the thread page: (what it says, address), None when there is none for this person."""
    _WAYS[name] = way


def add_move_page(move: str, page: Page) -> None:
    """A step that asks more than why: the room's own page makes the move, the thread and the board lead there."""
    _PAGES[move] = page


def move_page(move: str, initiative: Initiative) -> str:
    """The address of the step's own page, "" when the step is one press."""
    return _PAGES[move](initiative) if move in _PAGES else ""


def grown_from(request: HttpRequest, origin: Mapping[str, Any]) -> Grown | None:
    found = (finder(request, origin) for finder in _FINDERS.values()) if origin else ()
    return next((one for one in found if one is not None), None)


def doors(request: HttpRequest) -> list[Door]:
    return sorted((door for door in _DOORS.values() if door.may_see(request)), key=lambda door: door.order)


def ways(request: HttpRequest, initiative: Initiative) -> list[tuple[str, str]]:
    found = (way(request, initiative) for way in _WAYS.values())
    return [one for one in found if one is not None]
