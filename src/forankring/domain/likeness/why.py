"""Why two notes are alike, in words a person can judge: what both say, and the task both seem to be about."""

from dataclasses import dataclass

from .notes import Room
from .words import read, words_of

_SURE = 0.3
"""So sure must both be of a task before it is named."""


@dataclass(frozen=True, slots=True)
class Because:
    """`words` of the first note are said in both; `meant` is a word of each that mean the same.

    `task` is a note the house knows of the task both are about. Each is empty when there is none.
    """

    words: tuple[str, ...]
    meant: tuple[str, str] | None
    task: str


def because(text: str, other: str, room: Room) -> Because:
    """What two notes have in common; nothing at all when only letters brought them together."""
    mine, theirs = words_of(text, room.lexicon, room.known), words_of(other, room.lexicon, room.known)
    faint = room.lexicon.faint
    said = {one for found in theirs.values() for one in (*found.roots, *found.parts)} - faint
    words = tuple(word for word, found in mine.items() if said & {*found.roots, *found.parts})
    meant = next(
        ((a, b) for a, one in mine.items() for b, two in theirs.items() if {*one.concepts} & {*two.concepts}), None
    )
    return Because(words, None if words else meant, _task(text, other, room))


def _task(text: str, other: str, room: Room) -> str:
    one, two = (room.knowledge.about(read(note, room.lexicon, room.known)) for note in (text, other))
    both = sorted(one.keys() & two.keys(), key=lambda name: (-min(one[name], two[name]), name))
    if not both or min(one[both[0]], two[both[0]]) < _SURE:
        return ""
    notes = room.knowledge.tasks[both[0]].notes
    return notes[0].text if notes else ""
