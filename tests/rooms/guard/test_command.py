"""`forankring guard`: JSON lines in, findings out, and never a word of a text anywhere else."""

import io
import json
from types import SimpleNamespace

import pytest

from forankring.config.commands import guard as command
from tests.domain.guard.made_up import fill


def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *lines: str
) -> tuple[int, list[dict], str]:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO("\n".join(lines).encode())))
    code = command.main([])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def test_every_line_is_answered_in_order(monkeypatch, capsys) -> None:
    number = fill("{cpr:hyphen}")
    lines = [json.dumps({"id": 1, "text": f"Å {number}"}), "", json.dumps({"id": "b", "text": "uge 14"})]
    code, answers, err = run(monkeypatch, capsys, *lines)
    assert (code, err) == (0, "")
    assert answers == [
        {"id": 1, "spans": [{"start": 2, "end": 2 + len(number), "type": "CPR", "level": "stop"}]},
        {"id": "b", "spans": []},
    ]


@pytest.mark.parametrize(
    "bad",
    ["hej", "[1]", '{"id": 1}', '{"text": "x"}', '{"id": 1, "text": 5}', '{"id": 1, "text": "%s"}' % ("x" * 10_001)],
)
def test_a_bad_line_is_named_by_number_and_the_others_answered(monkeypatch, capsys, bad: str) -> None:
    code, answers, err = run(monkeypatch, capsys, bad, '{"id": 2, "text": "ok"}')
    assert code == 2
    assert [answer["id"] for answer in answers] == [2]
    assert err.startswith("line 1: ")


def test_a_bad_line_is_not_repeated(monkeypatch, capsys) -> None:
    number = fill("{cpr:hyphen}")
    _, _, err = run(monkeypatch, capsys, f"Borger {number}")
    assert number not in err


def test_words_after_the_command_are_refused(capsys) -> None:
    assert command.main(["--fast"]) == 2
    assert command.main(["--help"]) == 0
