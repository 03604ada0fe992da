"""Likeness: how often the proposals agree with people, and how long one waits for them."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import product
from typing import TYPE_CHECKING

from .figures import Figure, share
from .house import House

if TYPE_CHECKING:
    from . import likeness_corpus as corpora


async def likeness(house: House, quick: bool) -> list[Figure]:
    """In a process of its own, so that no server stands in the way."""
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", __name__, "quick" if quick else "full"],
        env=house.env,
        capture_output=True,
        text=True,
        check=True,
    )
    return [Figure(**raw) for raw in json.loads(done.stdout.strip().splitlines()[-1])]


def figures(is_quick: bool) -> list[Figure]:
    import django

    django.setup()
    from . import likeness_corpus as corpora

    found = _agreement("development", [corpora.ours()])
    for name, whole in (("notes held back", False), ("whole tasks held back", True)):
        folds = range(1 if is_quick else corpora.FOLDS)
        found += _agreement(name, [corpora.held_back(fold, whole=whole) for fold in folds])
    if (blind := corpora.blind()) is not None:
        found += _agreement("once blind", [blind])
    if (unseen := corpora.unseen()) is not None:
        found += _agreement("not seen", [unseen])
    return found + _times(corpora.ours().texts.values(), *((200, 400) if is_quick else (2_000, 20_000)))


def _agreement(name: str, parts: "Sequence[corpora.Corpus]") -> list[Figure]:
    """The average of the parts; what the house wants is asked of ideas by others, not of what was held back."""
    from . import likeness_corpus as corpora

    def middle(of: Callable[[corpora.Corpus], float]) -> float:
        return sum(of(part) for part in parts) / len(parts)

    is_held = "held back" in name
    agreed = [corpora.agreement(part) for part in parts]
    stacks = [corpora.stacked(part) for part in parts]
    return [
        Figure(f"{name}: ideas", sum(len(part.texts) for part in parts), "ideas"),
        _wanted(f"{name}: hit@3", middle(lambda part: corpora.hits(part, 3)), 0.82, is_held),
        _wanted(f"{name}: hit@5", middle(lambda part: corpora.hits(part, 5)), 0.90, is_held),
        _wanted(f"{name}: groups, pairwise F1", sum(one[2] for one in agreed) / len(agreed), 0.58, is_held),
        Figure(f"{name}: groups, precision", sum(one[0] for one in agreed) / len(agreed), "share"),
        Figure(f"{name}: groups, recall", sum(one[1] for one in agreed) / len(agreed), "share"),
        Figure(f"{name}: hard negatives together", middle(corpora.merged_wrongly), "share"),
        _wanted(f"{name}: category among three", middle(lambda part: corpora.placed(part, 3)), 0.90, is_held),
        Figure(f"{name}: pairs laid together unasked", sum(one[0] for one in stacks), "pairs"),
        Figure(f"{name}: of those, wrong", sum(one[1] for one in stacks), "pairs", 0),
    ]


def _wanted(name: str, value: float, least: float, is_held: bool) -> Figure:
    return Figure(name, value, "share") if is_held else Figure(name, value, "share", least, at_least=True)


def _times(said: object, some: int, many: int) -> list[Figure]:
    from forankring.domain.likeness import Index, nearest, suggest_groups

    assert hasattr(said, "__iter__")
    base = list(said)
    starts = ("", "Vi ønsker: ", "Kunne AI hjælpe med det her? ", "I dag tager det tid. ", "Forslag om ", "Gerne ")
    places = ("", " hos os", " på skolen", " i hjemmeplejen", " i borgerservice", " på biblioteket", " i jobcentret")
    ends = ("", " hver uge", " i ferien", " om vinteren", " for nye ledere", " på rådhuset", " til alle")
    crowd = dict(enumerate(a + text + b + c for text, a, b, c in product(base, starts, places, ends)))
    step = max(1, len(crowd) // many)
    texts = {str(number): crowd[number * step] for number in range(min(many, len(crowd)))}
    few = dict(list(texts.items())[:: max(1, len(texts) // some)][:some])
    index = Index(few)
    asked = [_took(lambda text=text: nearest(text, index, 5)) for text in base]
    grouping = _took(lambda: suggest_groups(texts))
    return [
        Figure(f"nearest while typing, {len(few)} ideas, p50", share(asked, 0.5) * 1000, "ms"),
        Figure(f"nearest while typing, {len(few)} ideas, p95", share(asked, 0.95) * 1000, "ms", 30),
        Figure(f"groups proposed for {len(texts)} ideas", grouping, "s", 10),
    ]


def _took(what: object) -> float:
    assert callable(what)
    start = time.perf_counter()
    what()
    return time.perf_counter() - start


if __name__ == "__main__":
    import os
    from dataclasses import asdict

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forankring.config.settings")
    print(json.dumps([asdict(one) for one in figures(sys.argv[1] == "quick")]))
