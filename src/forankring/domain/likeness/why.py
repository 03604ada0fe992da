"""Why two notes are alike, in words a person can judge: what both say, and the task both seem to be about."""

from dataclasses import dataclass

from .endings import root, words_in
from .notes import Room
from .words import read

_SURE = 0.3
"""So sure must both be of a task before it is named."""


@dataclass(frozen=True, slots=True)
class Because:
    """`words` stand in the first note as they were written; `task` is a note the house knows, or empty."""

    words: tuple[str, ...]
    task: str


def because(text: str, other: str, room: Room) -> Because:
    """What two notes have in common; nothing at all when only letters brought them together."""
    mine, theirs = (read(one, room.lexicon, room.known) for one in (text, other))
    shared = {*mine.roots, *mine.parts, *mine.concepts} & {*theirs.roots, *theirs.parts, *theirs.concepts}
    shared -= room.lexicon.faint
    said = [word for word in words_in(text) if shared & _all(word, room)]
    one, two = room.knowledge.about(mine), room.knowledge.about(theirs)
    both = sorted(one.keys() & two.keys(), key=lambda name: (-min(one[name], two[name]), name))
    known = room.knowledge.tasks[both[0]] if both and min(one[both[0]], two[both[0]]) >= _SURE else None
    return Because(tuple(dict.fromkeys(said)), known.notes[0].text if known and known.notes else "")


def _all(word: str, room: Room) -> set[str]:
    found = read(word, room.lexicon, room.known)
    return {root(word.replace("-", "")), *found.roots, *found.parts, *found.concepts}
