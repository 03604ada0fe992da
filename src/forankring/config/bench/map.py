"""The AI map, its list and the public page in a large house: 5,000 uses in 120 units, seen by one director."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable

from .figures import Figure, share
from .house import House

AREAS = 120
PUBLISHED = 500
KINDS_OF_WORK = ("texts", "meetings", "knowledge", "citizens", "casework", "teaching", "care", "planning", "staff")


async def in_process(house: House, uses: int, times: int) -> list[Figure]:
    """Measured in a process of its own on this house's data, from the request to the whole page."""
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", __name__, str(uses), str(times)],
        env=house.env,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout.strip().splitlines()[-1])
    return [
        Figure("the map, p50", told["map_p50"], "ms"),
        Figure("the map, p95", told["map_p95"], "ms", 300),
        Figure("the map of one unit, p95", told["unit_p95"], "ms", 300),
        Figure("the list, p95", told["list_p95"], "ms", 300),
        Figure("the list searched and sorted, p95", told["search_p95"], "ms", 300),
        Figure("the last page of the list, p95", told["last_p95"], "ms", 300),
        Figure("a use, p95", told["use_p95"], "ms", 300),
        Figure(f"the public page with {told['published']} uses, p95", told["public_p95"], "ms", 300),
        Figure("the map, size of the page", told["map_kb"], "KB"),
    ]


def fill(uses: int) -> tuple[object, object]:
    """Units, systems, threads and uses until there are so many; gives the director who looks and the unit on top."""
    import random
    from datetime import date

    from django.utils import timezone

    from forankring.domain.journey import Entrance, Stage
    from forankring.features.landscape.api import NewUse, Use, register_existing
    from forankring.kernel.accounts.models import HeldRole, Person, Role, Unit
    from forankring.kernel.journey.api import Initiative

    dice = random.Random(7)  # noqa: S311 - the same town every time
    director, is_new = Person.objects.get_or_create(email="direktion@fjordby.example", defaults={"name": "Direktion"})
    if is_new:
        for number in range(AREAS):
            top = Unit.objects.order_by("path").first()
            middle = Unit.objects.filter(parent=top).order_by("?").first() if number % 12 else None
            unit = Unit(name=f"Område {number}", parent=(middle or top) if number else None)
            unit.place()
            unit.save()
        HeldRole.objects.create(person=director, role=Role.DIRECTOR, unit=Unit.objects.order_by("path").first())
    units = list(Unit.objects.order_by("path"))
    for number in range(Use.objects.count(), uses):
        title = f"Hjælper med opgave {number}, der går igen hver uge"
        new = NewUse(
            title,
            "AI foreslår. Et menneske retter.",
            dice.choice(units),
            dice.choice(KINDS_OF_WORK),
            f"System {number % 300}",
        )
        use = register_existing(director, new)
        stage = dice.choice([Stage.OPERATION, Stage.OPERATION, Stage.REVIEW, Stage.TRIAL, Stage.SUSPENDED])
        Initiative.objects.filter(pk=use.initiative, entrance=Entrance.EXISTING).update(stage=stage)
    told = {"title": "", "short_description": "AI foreslår. Et menneske retter.", "language": "da", "unit": "Område 1"}
    for use in Use.objects.filter(is_published=False).order_by("pk")[: max(1, uses * PUBLISHED // 5000)]:
        use.public = {**told, "title": use.title, "area": use.area, "system": {"name": "System"}}
        use.is_published, use.published_on = True, timezone.localdate()
        use.next_review_on = date(2027, 9, 1)
        use.save()
    return director, units[0]


def main(uses: int, times: int) -> dict[str, float]:
    import django

    django.setup()
    from django.conf import settings
    from django.db import transaction
    from django.test import Client
    from django.urls import reverse

    from forankring.features.landscape.api import Use, public_uses

    settings.ALLOWED_HOSTS = ["*"]
    with transaction.atomic():
        director, unit = fill(uses)
    browser, guest = Client(), Client()
    browser.force_login(director, backend="django.contrib.auth.backends.ModelBackend")  # type: ignore[arg-type]
    the_map, listed = reverse("landscape:map"), reverse("landscape:uses")
    one = reverse("landscape:use", args=[Use.objects.order_by("sort_key").values_list("pk", flat=True)[0]])

    def look(url: str, who: Client = browser) -> Callable[[], int]:
        return lambda: len(who.get(url).content)

    whole = _timed(look(the_map), times)
    return {
        "map_p50": share(whole, 0.5),
        "map_p95": share(whole, 0.95),
        "unit_p95": share(_timed(look(f"{the_map}?unit={unit.pk}"), times), 0.95),  # type: ignore[attr-defined]
        "list_p95": share(_timed(look(listed), times), 0.95),
        "search_p95": share(_timed(look(f"{listed}?q=opgave+7&order=review"), times), 0.95),
        "last_p95": share(_timed(look(f"{listed}?page=9999&order=system"), times), 0.95),
        "use_p95": share(_timed(look(one), times), 0.95),
        "public_p95": share(_timed(look(reverse("landscape:public_map"), guest), times), 0.95),
        "published": len(public_uses()),
        "map_kb": look(the_map)() / 1000,
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
