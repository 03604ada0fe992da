"""The board and a thread's page in a large house: 5,000 initiatives, each with its records, seen by one leader."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable

from .figures import Figure, share
from .house import House

AREAS = 120
PEOPLE = 200


async def in_process(house: House, initiatives: int, times: int) -> list[Figure]:
    """Measured in a process of its own on this house's data, from the request to the whole page."""
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", __name__, str(initiatives), str(times)],
        env=house.env,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout.strip().splitlines()[-1])
    return [
        Figure("the board, p50", told["board_p50"], "ms"),
        Figure("the board, p95", told["board_p95"], "ms", 300),
        Figure("the board of one area, p95", told["area_p95"], "ms", 300),
        Figure("the last page of one column, p95", told["column_p95"], "ms", 300),
        Figure("a thread's page, p95", told["thread_p95"], "ms", 300),
        Figure("the board, size of the page", told["board_kb"], "KB"),
    ]


def fill(initiatives: int) -> tuple[object, object]:
    """Areas, people and threads until there are so many; gives the leader who looks and the area above them all."""
    import random

    from forankring.domain.journey import BOARD, STARTS, Entrance, Kind, Stage
    from forankring.kernel.accounts.models import HeldRole, Person, Role, Unit
    from forankring.kernel.journey.api import Initiative, add_record, start_initiative

    dice = random.Random(7)  # noqa: S311 - the same town every time
    leader = Person.objects.filter(email="leder@fjordby.example").first()
    if leader is None:
        leader = Person.objects.create(email="leder@fjordby.example", name="Leder")
        HeldRole.objects.create(person=leader, role=Role.DIRECTOR)
        Person.objects.bulk_create(Person(email=f"k{n}@fjordby.example") for n in range(PEOPLE))
        for number in range(AREAS):
            parent = Unit.objects.order_by("path").first() if number % 12 else None
            unit = Unit(name=f"Område {number}", parent=parent)
            unit.place()
            unit.save()
    units, stages = list(Unit.objects.all()), [stage for _, some in BOARD for stage in some]
    have = Initiative.objects.count()
    for number in range(have, initiatives):
        row = start_initiative(
            leader,
            f"Tiltag {number} om en opgave, der går igen hver uge",
            role="director",
            body={"title": "x"},
            unit=dice.choice(units),
            entrance=Entrance.IDEA,
            stage=STARTS[Entrance.IDEA][0],
        )
        add_record(leader, row.pk, Kind.TASK, {"text": "Det tager lang tid i dag."}, role="director")
        stage = dice.choice(stages)
        ready = ["park", "screen"] if stage is Stage.IDEA else ["suspend", "review", "retire"]
        Initiative.objects.filter(pk=row.pk).update(stage=stage, ready=ready, waits_for="med")
    return leader, units[0]


def main(initiatives: int, times: int) -> dict[str, float]:
    import django

    django.setup()
    from django.conf import settings
    from django.db import transaction
    from django.test import Client
    from django.urls import reverse

    from forankring.kernel.journey.api import Initiative

    settings.ALLOWED_HOSTS = ["*"]
    with transaction.atomic():
        leader, area = fill(initiatives)
    browser = Client()
    browser.force_login(leader, backend="django.contrib.auth.backends.ModelBackend")  # type: ignore[arg-type]
    board = reverse("journey:board")
    thread = Initiative.objects.order_by("-changed_on", "sort_key")[0].get_absolute_url()

    def look(url: str) -> Callable[[], int]:
        return lambda: len(browser.get(url).content)

    whole = _timed(look(board), times)
    return {
        "board_p50": share(whole, 0.5),
        "board_p95": share(whole, 0.95),
        "area_p95": share(_timed(look(f"{board}?omraade={area.pk}"), times), 0.95),  # type: ignore[attr-defined]
        "column_p95": share(_timed(look(f"{board}?spalte=anchored&side=9"), times), 0.95),
        "thread_p95": share(_timed(look(thread), times), 0.95),
        "board_kb": look(board)() / 1000,
    }


def _timed(look: Callable[[], int], times: int) -> list[float]:
    """Milliseconds of each look, after one that nobody counts."""
    look()
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        look()
        found.append((time.perf_counter() - begun) * 1000)
    return found


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forankring.config.settings")
    print(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]))))
