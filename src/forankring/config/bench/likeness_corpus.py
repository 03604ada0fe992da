"""Labelled ideas, and how often the likeness agrees with the people who labelled them.

`ours` was written beside the method and is for building it. `blind` was written by somebody who had not seen the
method; its ideas have been read since, so its figures flatter. `unseen` was written later by somebody else who had not
seen it either, and nobody who works on the method may read it. All lie in tests/domain/likeness. `held_back` asks the
method about notes and whole tasks that were taken out of what it knows.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Any

import yaml
from django.conf import settings

from forankring.domain.likeness import (
    CLOSE,
    Categories,
    Index,
    Knowledge,
    groups_in,
    known_tasks,
    neighbours,
    same_words,
)

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Corpus:
    texts: Mapping[str, str]
    same: frozenset[Pair]
    apart: frozenset[Pair]
    category: Mapping[str, str]
    seeds: Mapping[str, list[str]] = field(default_factory=dict)
    knowledge: Knowledge | None = None
    """What the method may know when it is asked about this corpus; everything, when None."""


def ours() -> Corpus:
    raw = _read("ideas_ours.yml")
    rows = [[part.strip() for part in line.split("|", 3)] for line in raw["ideas"].strip().splitlines()]
    groups: dict[str, list[str]] = {}
    for name, group, _, _ in rows:
        if group != "-":
            groups.setdefault(group, []).append(name)
    apart = frozenset(_pair(a, b) for one, two in raw["apart"] for a in groups[one] for b in groups[two])
    texts = {row[0]: row[3] for row in rows}
    return Corpus(texts, pairs(groups.values()), apart, {row[0]: row[2] for row in rows}, raw["categories"])


def unseen() -> Corpus | None:
    """As `blind`, and still unread by those who work on the method: what one may expect of new ideas."""
    return blind("ideas_unseen.yml")


def blind(name: str = "ideas_blind.yml") -> Corpus | None:
    """The ideas written by somebody who had not seen the method then; None where they are not at hand."""
    try:
        raw = _read(name)
    except FileNotFoundError:
        return None
    ideas = {str(one["id"]): one for one in raw}
    apart = frozenset(_pair(name, str(other)) for name, one in ideas.items() for other in one.get("not_like") or ())
    seeds = _read("areas.yml")
    texts = {name: one["text"] for name, one in ideas.items()}
    return Corpus(texts, _same(ideas), apart, {name: one.get("category", "") for name, one in ideas.items()}, seeds)


FOLDS = 5


def held_back(fold: int, *, whole: bool) -> Corpus:
    """Every fifth task, asked about by a method that lacks it: as a whole, or every other note written of it."""
    tasks = known_tasks()
    asked = set(tasks[fold::FOLDS])
    kept = [task if task not in asked else replace(task, notes=task.notes[::2]) for task in tasks]
    taught = [task for task in tasks if task not in asked] if whole else [task for task in kept if task.words]
    notes = {task.name: task.notes if whole else task.notes[1::2] for task in asked}
    rows = [(f"{name} {n}", name, said) for name, every in sorted(notes.items()) for n, said in enumerate(every)]
    groups = {name: [one for one, other, _ in rows if other == name] for name in notes}
    apart = frozenset(
        _pair(a, b) for task in asked for other in task.unlike for a in groups[task.name] for b in groups.get(other, ())
    )
    texts = {one: said.text for one, _, said in rows}
    area = {one: said.area for one, _, said in rows}
    return Corpus(texts, pairs(groups.values()), apart, area, _read("areas.yml"), Knowledge(taught))


def _same(ideas: Mapping[str, Mapping[str, Any]]) -> frozenset[Pair]:
    """`same` is the name of a group, or the ids an idea says the same as."""
    groups: dict[str, list[str]] = {}
    said: set[Pair] = set()
    for name, one in ideas.items():
        same = one.get("same")
        if isinstance(same, list):
            said |= {_pair(name, str(other)) for other in same}
        elif same:
            groups.setdefault(str(same), []).append(name)
    return pairs(groups.values()) | said


def _read(name: str) -> Any:
    return yaml.safe_load((settings.ROOT / "tests" / "domain" / "likeness" / name).read_text(encoding="utf-8"))


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


def pairs(groups: Iterable[Iterable[str]]) -> frozenset[Pair]:
    return frozenset(_pair(a, b) for group in groups for a, b in combinations(sorted(group), 2))


def hits(corpus: Corpus, k: int) -> float:
    """The share of ideas with a true companion that have one among their `k` nearest."""
    near = neighbours(_index(corpus), k)
    having = {one for pair in corpus.same for one in pair}
    return sum(any(_pair(one, other) in corpus.same for other in near[one]) for one in having) / len(having)


def agreement(corpus: Corpus, close: float = CLOSE) -> tuple[float, float, float]:
    """Precision, recall and F1 of the pairs proposed together."""
    proposed = pairs(groups_in(_index(corpus), close))
    right = len(proposed & corpus.same)
    precision, recall = right / max(1, len(proposed)), right / len(corpus.same)
    return precision, recall, 2 * precision * recall / max(precision + recall, 0.001)


def merged_wrongly(corpus: Corpus, close: float = CLOSE) -> float:
    """The share of hard negatives that are proposed together."""
    return len(pairs(groups_in(_index(corpus), close)) & corpus.apart) / max(1, len(corpus.apart))


def stacked(corpus: Corpus) -> tuple[int, int]:
    """(pairs laid together unasked, those of them that are wrong)."""
    found = pairs(same_words(corpus.texts))
    return len(found), len(found - corpus.same)


def placed(corpus: Corpus, count: int) -> float:
    """The share of ideas whose category is among the `count` proposed."""
    asked = Categories(corpus.seeds, corpus.texts.values(), knowledge=corpus.knowledge)
    known = {name: c for name, c in corpus.category.items() if c in corpus.seeds}
    return sum(c in asked.likely(corpus.texts[name], count) for name, c in known.items()) / len(known)


def _index(corpus: Corpus) -> Index:
    return Index(corpus.texts, knowledge=corpus.knowledge)
