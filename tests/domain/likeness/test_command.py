"""`forankring likeness`: every id comes out once, and what cannot be read is told without a word of it."""

import io
import json
import sys

import pytest

from forankring.config.commands import likeness


def run(monkeypatch, capsys, *lines: object) -> tuple[int, list[dict], str]:
    raw = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    code = likeness.main([])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def test_every_id_comes_out_once_in_order(monkeypatch, capsys) -> None:
    lines = [{"id": f"n{n}", "text": text} for n, text in enumerate(["Mødereferater", "Referat af møder", "Ruter", ""])]
    code, out, _ = run(monkeypatch, capsys, *lines)
    assert code == 0
    assert [one["id"] for one in out] == ["n0", "n1", "n2", "n3"]
    assert out[0]["cluster"] == out[1]["cluster"] != out[2]["cluster"]
    assert out[0]["auto"] == out[1]["auto"] is not None
    assert out[2]["auto"] is None
    assert out[0]["nearest"][0] == "n1"
    assert all(set(one) == {"id", "cluster", "nearest", "auto", "suggested_title"} for one in out)


def test_ten_others_stand_beside_each_when_there_are_ten(monkeypatch, capsys) -> None:
    _, out, _ = run(monkeypatch, capsys, *({"id": n, "text": f"Emne {chr(97 + n) * 4}"} for n in range(14)))
    assert all(len(one["nearest"]) >= 10 for one in out)


@pytest.mark.parametrize(
    "bad",
    [
        "not json",
        "[" * 5000,
        '{"text": "uden id"}',
        {"id": "x", "text": 5},
        {"id": ["x"], "text": "hemmeligt ord"},
        {"id": True, "text": "hemmeligt ord"},
        {"id": "x", "text": "hemmeligt ord " * 900},
        {"id": "n0", "text": "hemmeligt ord"},
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_the_others_answered(monkeypatch, capsys, bad) -> None:
    code, out, err = run(monkeypatch, capsys, {"id": "n0", "text": "Ruter"}, bad, {"id": "n1", "text": "Ruteplan"})
    assert code == 2
    assert [one["id"] for one in out] == ["n0", "n1"]
    assert err.startswith("line 2: ")
    assert "hemmeligt" not in err


def test_odd_letters_and_ids_come_back_as_they_were(monkeypatch, capsys) -> None:
    code, out, _ = run(monkeypatch, capsys, {"id": 1, "text": "\ud800\u0000 Å"}, {"id": "1", "text": "Å"})
    assert code == 0
    assert [one["id"] for one in out] == [1, "1"]
