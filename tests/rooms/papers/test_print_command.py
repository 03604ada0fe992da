"""`forankring print` writes the paper or says in one line why not."""

import csv
import io

import docx
import pypdfium2
import pytest

from forankring.config.cli import main

pytestmark = pytest.mark.django_db


def test_a_tool_is_printed_blank_by_number_or_id(tmp_path, capsys):
    for wanted in ("2", "balances"):
        out = tmp_path / f"{wanted}.pdf"
        assert main(["print", wanted, "--blank", "--paper", "a3", "--code", "7K3F", "--out", str(out)]) == 0
        assert capsys.readouterr().out.strip() == str(out)
        with pypdfium2.PdfDocument(out) as file:
            assert "7K3F" in file[0].get_textpage().get_text_range()
            assert round(max(file[0].get_size())) == 1191


def test_a_word_file_and_a_spreadsheet(tmp_path):
    word, sheet = tmp_path / "a.docx", tmp_path / "a.csv"
    assert main(["print", "use-cases", "--blank", "--format", "docx", "--lang", "en", "--out", str(word)]) == 0
    assert main(["print", "use-cases", "--blank", "--format", "csv", "--out", str(sheet)]) == 0
    assert "How can we use AI?" in [p.text for p in docx.Document(str(word)).paragraphs]
    assert len(next(csv.reader(io.StringIO(sheet.read_text("utf-8-sig")), delimiter=";"))) == 5


def test_without_a_name_the_file_is_named_after_the_tool(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["print", "3", "--blank"]) == 0
    assert [file.name for file in tmp_path.iterdir()] == ["Hvordan kan vi bruge AI.pdf"]


def test_an_unknown_tool_is_a_wrong_call(capsys):
    assert main(["print", "findes-ikke", "--blank"]) == 2
    assert "there is no tool 'findes-ikke'" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_told(tmp_path, capsys):
    assert main(["print", "2", "--blank", "--format", "csv", "--out", str(tmp_path / "x" / "y.csv")]) == 1
    assert "could not be written" in capsys.readouterr().err


def test_it_must_be_said_what_to_print():
    with pytest.raises(SystemExit) as stopped:
        main(["print", "2"])
    assert stopped.value.code == 2
