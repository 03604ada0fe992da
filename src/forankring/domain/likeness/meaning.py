"""What task a note is likely about: its words asked against tasks the house knows.

Two notes that share no word may still be about the same ("Lægge vagter", "Turnus til natholdet"). Each word of a note
speaks for the tasks it was seen with, the louder the fewer they are; letters speak for words that are misspelt or
never seen. What comes out are shares of certainty, at most 1 together: a note about nothing known has next to none.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from .endings import root, words_in
from .known_tasks import Task, tasks_da
from .lexicon import Lexicon, lexicon_da
from .words import Words, read, roots_of

PART, LETTERS, FAINT, TOGETHER = 0.7, 0.3, 0.2, 1.0
"""How loud a compound's part speaks, four letters, a word that says little, two words that tell together."""

WORD, NOTE = 2.0, 1.0
"""How much a word set down for a task counts, and a word in a note about it."""

EVEN, DOUBT = 1.2, 5.0
"""How evenly certainty is shared among tasks, and how much speaks for none of them."""

MOST = 12
"""So many tasks a note may be about at most."""

_LOUD_AT_MOST, _SEEN_ONCE, _SEEN_AGAIN, _SEEN_ELSEWHERE = 1.2, 0.4, 0.25, 0.15

Certainty = Mapping[str, float]


class Knowledge:
    """Made once from the tasks; asked for every note."""

    def __init__(self, tasks: Sequence[Task], lexicon: Lexicon | None = None) -> None:
        self.tasks = {task.name: task for task in tasks}
        self._lexicon = lexicon = lexicon or lexicon_da()
        every = [one for task in tasks for one in (*(said.text for said in task.notes), *_spaced(task.words))]
        self.known = roots_of(every, lexicon)
        self._certain = math.log(1 + len(tasks))
        self._together: dict[str, list[tuple[frozenset[str], str]]] = defaultdict(list)
        self._voices = self._heard(tasks)
        self._of_root: dict[str, tuple[tuple[str, float], ...]] = {}

    def about(self, found: Words) -> Certainty:
        """The tasks a note is likely about, each with its share of certainty."""
        heard: dict[str, float] = defaultdict(float)
        for one in found.roots:
            for task, loud in self._root(one):
                heard[task] += loud
        for one in found.parts:
            for task, loud in self._voices.get(one, ()):
                heard[task] += loud * (FAINT if one in self._lexicon.faint else PART)
        for task, loud in self._pairs({*found.roots, *found.parts}):
            heard[task] += loud
        if not heard:
            return {}
        best = sorted(heard.items(), key=lambda one: (-one[1], one[0]))[:MOST]
        shares = {task: math.exp(loud / EVEN) for task, loud in best}
        whole = sum(shares.values()) + math.exp(DOUBT / EVEN)
        return {task: share / whole for task, share in shares.items()}

    def features(self, text: str) -> Iterable[str]:
        """The roots and parts of a text."""
        found = read(text, self._lexicon, self.known)
        return dict.fromkeys([*found.roots, *found.parts])

    def _root(self, one: str) -> tuple[tuple[str, float], ...]:
        """What a word and its letters say together; kept, as a crowd says the same words again and again."""
        if (kept := self._of_root.get(one)) is not None:
            return kept
        heard: dict[str, float] = defaultdict(float)
        for name, loud in self._features([one], ()).items():
            for task, voice in self._voices.get(name, ()):
                heard[task] += voice * loud
        if len(self._of_root) > 50_000:
            self._of_root.clear()
        kept = tuple(sorted(heard.items()))
        self._of_root[one] = kept
        return kept

    def _pairs(self, words: set[str]) -> Iterable[tuple[str, float]]:
        for one in sorted(words & self._together.keys()):
            for pair, task in self._together[one]:
                if pair <= words:
                    yield task, TOGETHER * self._certain

    def _heard(self, tasks: Sequence[Task]) -> dict[str, list[tuple[str, float]]]:
        counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for task in tasks:
            for said in task.notes:
                for name, loud in self._read(said.text).items():
                    counts[name][task.name] += NOTE * loud
            listed: dict[str, float] = {}
            for word in task.words:
                pair = frozenset(root(one.replace("-", "")) for one in words_in(word.replace("|", " ")))
                if "|" not in word:
                    listed |= {n: max(loud, listed.get(n, 0.0)) for n, loud in self._read(word).items()}
                elif len(pair) > 1:
                    self._together[min(pair)].append((pair, task.name))
            for name, loud in listed.items():
                counts[name][task.name] += WORD * loud
        return {name: self._loudness(row, len(tasks)) for name, row in counts.items()}

    def _loudness(self, row: Mapping[str, float], tasks: int) -> list[tuple[str, float]]:
        rare = math.log(1 + tasks / (len(row) + 0.5)) / (1 + _SEEN_ELSEWHERE * (len(row) - 1))
        return [(task, rare * min(_LOUD_AT_MOST, _SEEN_ONCE + _SEEN_AGAIN * seen)) for task, seen in row.items()]

    def _read(self, text: str) -> dict[str, float]:
        found = read(text, self._lexicon, self.known)
        return self._features(found.roots, found.parts)

    def _features(self, roots: Iterable[str], parts: Iterable[str]) -> dict[str, float]:
        faint = self._lexicon.faint
        out = {one: FAINT if one in faint else PART for one in parts}
        for one in roots:
            out[one] = FAINT if one in faint else 1.0
            if one not in faint and len(one) > 3:
                word = f"^{one}"
                loud = LETTERS * math.sqrt(3 / max(3, len(word) - 3))
                out |= {f"#{word[at : at + 4]}": loud for at in range(len(word) - 3)}
        return out


def _spaced(words: Iterable[str]) -> list[str]:
    return [word.replace("|", " ") for word in words]


@lru_cache(maxsize=1)
def knowledge_da() -> Knowledge:
    """What the house knows of the tasks in a municipality."""
    return Knowledge(tasks_da())
