"""Small things one waits for: a look by the guard, a paper, a phone's first page."""

import asyncio
import gzip
import json
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from functools import partial
from urllib.parse import urljoin

from .figures import Figure, share, spread
from .house import House
from .intake import texts
from .storm import NOTES, at_first_item

_PARTS = re.compile(r'(?:<link[^>]*rel="stylesheet"[^>]*href|<script[^>]*src|data-guard-rules)="([^"]+)"')


async def page_weight(house: House) -> list[Figure]:
    """The participant's page with style, script and guard, compressed, as a browser fetches them."""
    room, _ = await at_first_item(house, NOTES)
    url = f"http://127.0.0.1:{house.port}/d/{room.code}"
    page, size = await asyncio.to_thread(_fetch, url)
    parts = {urljoin(url, found) for found in _PARTS.findall(page)}
    sizes = {part.rsplit("/", 1)[-1]: (await asyncio.to_thread(_fetch, part))[1] for part in sorted(parts)}
    whole = size + sum(sizes.values())
    return [
        Figure("participant page, all compressed", whole / 1000, "KB", 60),
        Figure("participant page, requests", 1 + len(sizes), "requests"),
        Figure("participant page, the page alone", size / 1000, "KB"),
    ]


def _fetch(url: str) -> tuple[str, int]:
    asked = urllib.request.Request(url, headers={"Accept-Encoding": "gzip"})  # noqa: S310 - our own address
    with urllib.request.urlopen(asked) as reply:  # noqa: S310 - our own address
        body = reply.read()
        is_packed = reply.headers.get("Content-Encoding") == "gzip"
    return (gzip.decompress(body) if is_packed else body).decode(), len(body)


async def in_process(house: House, times: int) -> list[Figure]:
    """The guard and the press, measured in a process of their own on this house's data."""
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", __name__, str(times)],
        env=house.env,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout.strip().splitlines()[-1])
    return [
        Figure("guard, a text of 120 characters, p50", told["guard_p50"], "µs"),
        Figure("guard, a text with a number, p50", told["guard_number_p50"], "µs"),
        Figure("a tool's sheet as PDF, warm, p50", told["paper_p50"], "ms"),
        Figure("a tool's sheet as PDF, warm, p95", told["paper_p95"], "ms"),
    ]


async def classify(house: House, times: int) -> list[Figure]:
    """The law's answer with its explanation, as `forankring classify` gives it, once the rule pack is read."""
    return await asyncio.to_thread(_classified, times)


def _classified(times: int) -> list[Figure]:
    from datetime import date

    import django

    django.setup()
    from forankring.config.commands.classify import told
    from forankring.domain.law import assess, read_facts
    from forankring.features.screening.api import pack_in_force

    pack, day = pack_in_force(), date(2027, 12, 2)
    known = {name: "ja" for name, fact in pack.facts.items() if not fact.is_list}

    def one(use: str) -> None:
        facts = read_facts(pack, {**known, "brugstyper": [use]})
        told(pack, assess(pack, facts, day), facts)

    uses = list(pack.uses)
    one(uses[0])
    return spread("classify, warm", [_took(partial(one, uses[n % len(uses)])) for n in range(times)], p95=5)


def main(times: int) -> dict[str, float]:
    import django

    django.setup()
    from forankring.kernel.guard.api import house_guard
    from forankring.kernel.packs import api as packs
    from forankring.kernel.papers import api as papers

    guard = house_guard()
    plain = [text for text, _ in zip(texts(with_numbers=10**9), range(times * 100 + 1), strict=False)][1:]
    numbers = [text for text, _ in zip(texts(with_numbers=1), range(times * 100), strict=False)]
    tools = packs.tools("da")

    def paper(number: int) -> None:
        papers.pdf(papers.blank_sheet(tools[number % len(tools)], "da", "a4", "", "", "Fjordby Kommune"))

    for number in range(len(tools)):
        paper(number)
    papered = [_took(partial(paper, number)) for number in range(times)]
    return {
        "guard_p50": share([_took(partial(guard.worst, text)) for text in plain], 0.5) * 1e6,
        "guard_number_p50": share([_took(partial(guard.worst, text)) for text in numbers], 0.5) * 1e6,
        "paper_p50": share(papered, 0.5) * 1000,
        "paper_p95": share(papered, 0.95) * 1000,
    }


def _took(what: Callable[[], object]) -> float:
    start = time.perf_counter()
    what()
    return time.perf_counter() - start


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forankring.config.settings")
    print(json.dumps(main(int(sys.argv[1]))))
