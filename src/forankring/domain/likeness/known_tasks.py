"""The tasks the house knows, read from `tasks`: what each is called, where it belongs, and notes people wrote of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from .tasks import TEXTS


@dataclass(frozen=True, slots=True)
class Said:
    """A note as somebody might jot it down, and the area of work it comes from."""

    text: str
    area: str


@dataclass(frozen=True, slots=True)
class Task:
    """`words` tell of the task (`a|b` only together); `unlike` are tasks that look alike and are not."""

    name: str
    area: str
    words: tuple[str, ...]
    notes: tuple[Said, ...]
    unlike: tuple[str, ...] = ()
    is_lone: bool = False


@lru_cache(maxsize=1)
def tasks_da() -> tuple[Task, ...]:
    """All tasks that come with the house."""
    return tuple(task for text in TEXTS for task in read_tasks(text.strip().splitlines()))


def read_tasks(lines: Iterable[str]) -> Iterator[Task]:
    """The tasks of one text; a note under the name `-` is a task of its own."""
    head = ""
    words: list[str] = []
    notes: list[str] = []
    for line in [*lines, "## "]:
        if line.startswith("## "):
            yield from _tasks(head, words, notes)
            head, words, notes = line.removeprefix("## "), [], []
        elif line.startswith("= "):
            words += line.removeprefix("= ").split()
        elif line.strip():
            notes.append(line)


def _tasks(head: str, words: list[str], notes: list[str]) -> Iterator[Task]:
    if not head:
        return
    named, _, unlike = head.partition("!")
    name, area = (part.strip() for part in named.split("|"))
    said = [_said(note, area) for note in notes]
    if name == "-":
        for one in said:
            yield Task(one.text, one.area, (), (one,), is_lone=True)
    else:
        others = tuple(other.strip() for other in unlike.split(",") if other.strip())
        yield Task(name, area, tuple(words), tuple(said), others)


def _said(note: str, area: str) -> Said:
    text, _, elsewhere = note.partition(" @")
    return Said(text.strip(), elsewhere.strip() or area)
