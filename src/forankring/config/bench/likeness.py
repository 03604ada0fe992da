"""Likeness: how often the proposals agree with people, and how long one waits for them."""

import asyncio
import json
import subprocess
import sys
import time
from itertools import product

from .figures import Figure, share
from .house import House


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

    found = _agreement("development", corpora.ours())
    if (unseen := corpora.unseen()) is not None:
        found += _agreement("unseen", unseen)
    return found + _times(corpora.ours().texts.values(), *((200, 400) if is_quick else (2_000, 20_000)))


def _agreement(name: str, corpus: object) -> list[Figure]:
    from . import likeness_corpus as corpora

    assert isinstance(corpus, corpora.Corpus)
    precision, recall, f1 = corpora.agreement(corpus)
    stacked, wrong = corpora.stacked(corpus)
    return [
        Figure(f"{name}: ideas", len(corpus.texts), "ideas"),
        Figure(f"{name}: hit@3", corpora.hits(corpus, 3), "share", 0.82, at_least=True),
        Figure(f"{name}: hit@5", corpora.hits(corpus, 5), "share", 0.90, at_least=True),
        Figure(f"{name}: groups, pairwise F1", f1, "share", 0.58, at_least=True),
        Figure(f"{name}: groups, precision", precision, "share"),
        Figure(f"{name}: groups, recall", recall, "share"),
        Figure(f"{name}: hard negatives together", corpora.merged_wrongly(corpus), "share"),
        Figure(f"{name}: category among three", corpora.placed(corpus, 3), "share", 0.90, at_least=True),
        Figure(f"{name}: pairs laid together unasked", stacked, "pairs"),
        Figure(f"{name}: of those, wrong", wrong, "pairs", 0),
    ]


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
