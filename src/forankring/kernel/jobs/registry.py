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


_DAILY: dict[str, Daily] = {}
_WORK: dict[str, Callable[[datetime, Ids], object]] = {}


def add_daily(name: str, rule: Callable[[datetime], object], at: time = NIGHT) -> None:
    """Run `rule(now)` once a day after `at` (Danish time), or as soon as the house is up again that day."""
    _DAILY[name] = Daily(name, rule, at)


def add_work(name: str, work: Callable[[datetime, Ids], object]) -> None:
    """Say what `later(name, …)` does: `work(now, ids)`."""
    _WORK[name] = work


def daily() -> list[Daily]:
    return list(_DAILY.values())


def work_named(name: str) -> Callable[[datetime, Ids], object] | None:
    """What to run for a job; None when the room that asked is no longer here."""
    if name in _DAILY:
        rule = _DAILY[name].rule
        return lambda now, ids: rule(now)
    return _WORK.get(name)
