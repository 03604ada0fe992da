"""The desk's scripts and their sentences fit together."""

import re
from pathlib import Path

from forankring.features import workshops
from forankring.features.workshops.desk_words import desk_words

SCRIPTS = Path(workshops.__file__).parent / "static" / "workshops" / "desk"
FORMS = ("_note", "_one", "_none", "_far")
"""Endings a script adds to a key."""

FAMILIES = ("round_", "propose_", "chosen_", "done_")
"""Beginnings a script adds a name to."""


def text_of_scripts() -> str:
    return "".join(path.read_text() for path in sorted(SCRIPTS.glob("*.js")))


def test_every_sentence_a_script_asks_for_exists() -> None:
    text, known = text_of_scripts(), desk_words()
    asked = set(re.findall(r"desk\.words\.(\w+)", text)) | set(re.findall(r"desk\.(?:say|count)\(\"(\w+)\"[,)]", text))
    assert {key for key in asked if not {key, f"{key}_one"} & known.keys()} == set()


def test_no_sentence_is_forgotten() -> None:
    named = set(re.findall(r"\w+", text_of_scripts()))
    loose = {key for key in desk_words() if not key.endswith(FORMS) and not key.startswith(FAMILIES)}
    assert loose - named == set()
