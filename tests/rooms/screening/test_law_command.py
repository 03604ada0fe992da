"""`forankring classify`: facts in a file, the law's answer out; a bad file is told what is wrong with it."""

import json

import pytest

from forankring.config.cli import main
from forankring.config.commands.classify import MOST_BYTES

pytestmark = pytest.mark.django_db


@pytest.fixture
def classify(tmp_path, capsys):
    def run(text, *more):
        path = tmp_path / "facts.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        code = main(["classify", str(path), *more])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_the_answer_has_the_fields_that_were_promised_and_no_others(classify):
    code, out, _ = classify(
        "er_ai: ja\nforbudt_tjek_udfoert: ja\nbrugstyper: [ansoeger_rangering]\n", "--json", "--as-of", "2026-11-21"
    )
    told = json.loads(out)
    assert code == 0
    assert list(told) == ["class", "role", "provisional", "annex_iii", "duties", "stops", "rule", "explanation"]
    assert (told["class"], told["rule"], told["role"]) == ("hoejrisiko_bilag_iii", "K09", "idriftsaetter")
    assert told["annex_iii"] == ["4a"]
    assert {"id": "AIA-27", "status": "later", "from": "2027-12-02"} in told["duties"]
    assert {"id": "AIA-4", "status": "now", "from": "2025-02-02"} in told["duties"]


def test_an_empty_table_of_facts_is_all_unknown(classify):
    code, out, _ = classify("{}", "--json")
    assert (code, json.loads(out)["class"]) == (0, "uafklaret")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: &a [x]\nb: *a\n", "aliases"),
        ("a: &a {}\n", "aliases"),
        ("er_ai: ja\ner_ai: nej\n", "twice"),
        ("er_ai: [[[[[[[[1]]]]]]]]\n", "too deep"),
        ("[" * 30_000, "too deep"),
        ("er_ai: !!python/object/apply:os.system [ls]\n", "not YAML"),
        ("er_ai: 'ja\n", "not YAML"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"er_ai: \x00", "not YAML"),
        ("er_ai: ja\n" + "#" * MOST_BYTES, "larger than"),
        ("vejret: ja\n", "vejret"),
        ("er_ai: true\n", "er_ai"),
        ("brugstyper: [kaffe]\n", "kaffe"),
        ("- er_ai\n", "navn: svar"),
        ("", "navn: svar"),
    ],
)
def test_a_bad_file_is_refused_with_a_sentence(classify, text, says):
    code, out, err = classify(text, "--json")
    assert (code, out) == (2, "")
    assert says in err
    assert "Traceback" not in err


def test_a_file_that_is_not_there_is_said(capsys):
    assert main(["classify", "/nowhere/facts.yaml"]) == 1
    assert "/nowhere/facts.yaml" in capsys.readouterr().err


def test_rules_past_their_review_date_warn_beside_the_answer(classify):
    code, out, err = classify("{}", "--json", "--as-of", "2027-02-02")
    assert (code, json.loads(out)["class"]) == (0, "uafklaret")
    assert "2027-02-01" in err
