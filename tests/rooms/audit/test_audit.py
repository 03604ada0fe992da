"""Who did what, and never what anybody wrote."""

import ast
import re
import uuid
from pathlib import Path

import pytest

import forankring
from forankring.kernel.accounts.models import Person
from forankring.kernel.audit import api as audit
from forankring.kernel.audit.models import AuditLine

PACKAGE = Path(forankring.__file__).parent
WRITES = re.compile(r"\.(save|create|delete|update|bulk_create|get_or_create|update_or_create)\(")
LEAVES = re.compile(r"\b(record|audit|noted)\(")
SILENT = {"__init__", "changes", "refresh"}
"""`changes` is what recorded acts do by hand or from a list; `refresh` takes over what a recorded screening said."""


def acts_recorded() -> dict[str, str]:
    """Name of every act that is recorded → where."""
    found = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call) or len(node.args) < 2:
                continue
            if "record" in (getattr(node.func, "id", ""), getattr(node.func, "attr", "")):
                # "unit_added" if is_new else "unit_saved" names two acts.
                names = [one.value for one in ast.walk(node.args[1]) if isinstance(one, ast.Constant)]
                found.update({name: path.name for name in names if isinstance(name, str)})
    return found


def test_every_act_that_is_recorded_has_its_sentence_in_danish_and_english() -> None:
    assert len(acts_recorded()) > 10
    assert {act: where for act, where in acts_recorded().items() if act not in audit.SENTENCES} == {}
    for words in audit.SENTENCES.values():
        assert set(words) == {"da", "en"}
        assert all(words.values())


def test_no_sentence_is_left_without_an_act() -> None:
    """An act may hand its name on to a helper that records it, so its name is looked for anywhere in the code."""
    said = set()
    for path in PACKAGE.rglob("*.py"):
        if path.name != "sentences.py":
            said |= {one.value for one in ast.walk(ast.parse(path.read_text())) if isinstance(one, ast.Constant)}
    assert set(audit.SENTENCES) - said == set()


def test_every_file_of_acts_leaves_its_line() -> None:
    files = [*PACKAGE.glob("*/*/acts.py"), *PACKAGE.glob("*/*/acts/*.py")]
    ours = [path for path in files if path.parts[-3] not in ("live",) and path.stem not in SILENT]
    # The audit does not record itself, what is shredded by rule has a proof of its own, and an index and a list of
    # jobs only follow what others have done and recorded.
    ours = [path for path in ours if not {"audit", "retention", "live", "search", "jobs"} & set(path.parts)]
    assert [str(path) for path in ours if WRITES.search(text := path.read_text()) and not LEAVES.search(text)] == []


@pytest.mark.django_db
def test_a_line_says_who_what_and_which(facilitator: Person) -> None:
    target = uuid.uuid4()
    audit.record(facilitator, "session_started", target, room="abc-1")
    line = AuditLine.objects.get()
    assert (line.who, line.target, line.ids) == (facilitator.pk, str(target), {"room": "abc-1"})
    assert audit.sentence(line, "da") == "satte et forløb i gang"
    assert audit.lines_about(target) == [line]


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["Mette sagde noget", "æblegrød", "a" * 65, "to\nlinjer"])
def test_peoples_text_cannot_get_in(text: str) -> None:
    for given in ({"target": text}, {"role": text}, {"note": text}):
        with pytest.raises(audit.NotAnId):
            audit.record(None, "session_started", **given)
    assert not AuditLine.objects.exists()


def test_an_act_without_a_sentence_is_refused() -> None:
    with pytest.raises(KeyError):
        audit.record(None, "something_else")
