"""What the house does on its own. Rooms hand it in from `ready()` in their `apps.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time

Ids = Mapping[str, str]
NIGHT = time(3, 0)


@dataclass(frozen=True, slots=True)
class Daily:
    """A rule that looks at everything once a day. It must bear to be run twice."""

    name: str
    rule: Callable[[datetime], object]
    at: time = NIGHT


@dataclass(frozen=True, slots=True)
class Work:
    """What a single thing does. `most_cut_off`: how many times it is begun anew after a house was killed with it."""

    work: Callable[[datetime, Ids], object]
    most_cut_off: int


MANY = 99
_DAILY: dict[str, Daily] = {}
_WORK: dict[str, Work] = {}


def add_daily(name: str, rule: Callable[[datetime], object], at: time = NIGHT) -> None:
    """Run `rule(now)` once a day after `at` (Danish time), or as soon as the house is up again that day."""
    _DAILY[name] = Daily(name, rule, at)


def add_work(name: str, work: Callable[[datetime, Ids], object], most_cut_off: int = MANY) -> None:
    """Say what `later(name, …)` does: `work(now, ids)`.

    What cannot be taken back, like a mail, says how often it may be begun anew when nobody knows how far it came.
    """
    _WORK[name] = Work(work, most_cut_off)


def daily() -> list[Daily]:
    return list(_DAILY.values())


def work_named(name: str) -> Work | None:
    """What to run for a job; None when the room that asked is no longer here."""
    if name in _DAILY:
        rule = _DAILY[name].rule
        return Work(lambda now, ids: rule(now), MANY)
    return _WORK.get(name)
