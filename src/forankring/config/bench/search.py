"""Search in a large house: 50,000 documents, what people type, as seen by an employee, a leader and a director."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING
from uuid import UUID

from .figures import Figure, share
from .house import House

if TYPE_CHECKING:
    from forankring.kernel.accounts.models import Person

TARGET = 100
"""Milliseconds, for 95 of 100 searches."""


async def search(house: House, documents: int, times: int) -> list[Figure]:
    """In a process of its own on this house's database.

    The house itself stands still: its nightly work knows nothing of documents that only this process hands in, and
    would clear them away.
    """
    house.stop()
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", __name__, str(documents), str(times)],
        env=house.env,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-3000:])
    return [Figure(**raw) for raw in json.loads(done.stdout.strip().splitlines()[-1])]


def figures(documents: int, times: int) -> list[Figure]:
    import django

    django.setup()
    from forankring.kernel.search import api

    from . import search_corpus as corpus

    people, units = _people()
    api.add_source(api.Source("document", "Dokumenter", lambda: corpus.rows(documents, units)))
    built = _took(api.rebuild)
    found: dict[str, list[float]] = {}
    for kind, typed in corpus.TYPED.items():
        finds = sum(api.find(who, one).count for who in people for one in typed)
        if (finds > 0) is (kind == corpus.NOTHING):
            raise RuntimeError(f"{kind}: {finds} finds; nothing worth measuring")
        for who in people * times:
            found.setdefault(kind, []).extend(_took(partial(api.find, who, one)) for one in typed)
    everything = list(chain.from_iterable(found.values()))
    access = frozenset({api.keys.SIGNED_IN})
    title, text = "Mødereferat fra Østerby", "Vi talte om AI i hjemmeplejen. " * 8
    rows = (api.Row(str(n), title, text, "/ny/", access) for n in range(10 * times))
    kept = [_took(partial(api.index, "new", row)) for row in rows]
    return [
        Figure(f"{documents} documents: all searches, p50", share(everything, 0.5) * 1000, "ms"),
        Figure(f"{documents} documents: all searches, p95", share(everything, 0.95) * 1000, "ms", TARGET),
        *(Figure(f"{kind}, p95", share(times, 0.95) * 1000, "ms", TARGET) for kind, times in found.items()),
        Figure("a document handed in, p95", share(kept, 0.95) * 1000, "ms"),
        Figure(f"the index of {documents} documents made anew", built, "s"),
    ]


def _people() -> "tuple[list[Person], list[UUID]]":
    """An employee, a leader of one unit and a director of all, and the units."""
    from forankring.kernel.accounts.models import HeldRole, Person, Role, Unit

    from .search_corpus import UNITS

    top = Unit.objects.create(name="Fjordby Kommune")
    units = [Unit.objects.create(name=f"Enhed {number}", parent=top) for number in range(UNITS)]
    people = []
    for role, unit in ((Role.EMPLOYEE, None), (Role.UNIT_HEAD, units[7]), (Role.DIRECTOR, top)):
        person = Person.objects.create(email=f"{role}@fjordby.example")
        HeldRole.objects.create(person=person, role=role, unit=unit)
        people.append(person)
    return people, [unit.pk for unit in units]


def _took(what: Callable[[], object]) -> float:
    start = time.perf_counter()
    what()
    return time.perf_counter() - start


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forankring.config.settings")
    print(json.dumps([asdict(one) for one in figures(int(sys.argv[1]), int(sys.argv[2]))]))
