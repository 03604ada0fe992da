"""`forankring likeness`: which short Danish notes are about the same.

    echo '{"id": "1", "text": "Referater fra møder"}' | forankring likeness

One JSON object a line in, {"id", "text"}; one a line out for every id, in the same order:
{"id", "cluster", "nearest": [ids, best first], "auto": stack id or null, "suggested_title"}. `cluster` is a proposal;
a note alone has one of its own. `auto` names a stack of notes made of the very same words. `nearest` holds ten, or
all the others when they are fewer. An id is a text or a whole number and comes once. Lines that cannot be read are
named by number on stderr, without a word of their text, and the others are still answered.

Exit codes: 0 every line was read · 2 at least one was not.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from forankring.domain.likeness import Index, groups_in, neighbours, same_words, shortened, suggested_title

LIMIT = 10_000
NEAREST = 10


class NotReadable(Exception):
    """A line is not what the command takes; the message says why and repeats nothing of it."""


def main(argv: list[str]) -> int:
    if argv:
        print(__doc__, file=sys.stdout if argv[0] in ("-h", "--help") else sys.stderr)
        return 0 if argv[0] in ("-h", "--help") else 2
    notes: dict[str, tuple[Any, str]] = {}
    bad = 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            name, text = note_in(line)
            # 1 and "1" are two ids: the key is the id as JSON writes it.
            if (key := json.dumps(name)) in notes:
                raise NotReadable("this id has been there already; the first line counts")
        except NotReadable as fault:
            print(f"line {number}: {fault}", file=sys.stderr)
            bad += 1
        else:
            notes[key] = name, text
    for answer in answers_to(notes):
        print(json.dumps(answer))
    return 2 if bad else 0


def note_in(line: bytes) -> tuple[Any, str]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        raise NotReadable("not JSON") from None
    if not isinstance(asked, dict) or "id" not in asked or not isinstance(asked.get("text"), str):
        raise NotReadable('needs "id" and "text"')
    if isinstance(asked["id"], bool) or not isinstance(asked["id"], str | int):
        raise NotReadable('"id" is neither a text nor a whole number')
    if len(asked["text"]) > LIMIT:
        raise NotReadable(f"the text is longer than {LIMIT} characters")
    return asked["id"], asked["text"]


def answers_to(notes: dict[str, tuple[Any, str]]) -> Iterator[dict[str, Any]]:
    texts = {key: text for key, (_, text) in notes.items()}
    index = Index(texts)
    groups = groups_in(index)
    cluster = _numbered("c", groups)
    named = zip(_names("c"), groups, strict=False)
    titles = {name: suggested_title([texts[key] for key in group]) for name, group in named}
    stacks = _numbered("s", same_words(texts))
    near = neighbours(index, NEAREST)
    lone = len(groups)
    for key, (name, text) in notes.items():
        if key not in cluster:
            lone += 1
            cluster[key] = f"c{lone}"
        yield {
            "id": name,
            "cluster": cluster[key],
            "nearest": [notes[other][0] for other in near[key]],
            "auto": stacks.get(key),
            "suggested_title": titles.get(cluster[key]) or shortened(text),
        }


def _names(letter: str) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"{letter}{number}"


def _numbered(letter: str, groups: Iterable[Iterable[str]]) -> dict[str, str]:
    return {key: name for name, group in zip(_names(letter), groups, strict=False) for key in group}
