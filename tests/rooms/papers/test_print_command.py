"""`forankring print` writes the paper or says in one line why not."""

import csv
import datetime as dt
import io
import uuid
from pathlib import Path

import docx
import pypdfium2
import pytest

from forankring.config.cli import main
from forankring.domain.grammar import Card, KindName, SheetValue
from forankring.domain.grammar.codec import tool_to_json, value_to_json
from forankring.features.workshops.api import Session, Sheet
from tests.fixtures.papers import tool

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


def a_sheet() -> Sheet:
    """A harvested sheet of a session, with one card."""
    value = SheetValue(cards=(Card("1", "Referater fra møder"),), answers=1)
    session = Session.objects.create(title="Temadag om AI", owner=uuid.uuid4())
    return Sheet.objects.create(
        session=session,
        item="a",
        tool=tool_to_json(tool(KindName.NOTE)),
        base={"f-note": value_to_json(value)},
        harvested_on=dt.date(2026, 4, 10),
    )


def printed(sheet: Sheet, tmp_path: Path) -> str:
    out = tmp_path / "ark.pdf"
    assert main(["print", "--sheet", str(sheet.pk), "--out", str(out)]) == 0
    with pypdfium2.PdfDocument(out) as file:
        return "\n".join(page.get_textpage().get_text_range() for page in file)


def test_a_draft_is_printed_and_says_that_it_is_one(tmp_path):
    words = printed(a_sheet(), tmp_path)
    assert all(part in words for part in ("Udkast", "Temadag om AI", "Referater", "10. april 2026"))


def test_the_agreed_version_goes_before_the_draft(tmp_path):
    sheet = a_sheet()
    agreed = {"f-note": value_to_json(SheetValue(agreed="Det endelige."))}
    sheet.versions.create(number=1, tool=sheet.tool, values=agreed, sealed_on=dt.date(2026, 5, 2))
    words = printed(sheet, tmp_path)
    assert "Det endelige." in words
    assert "2. maj 2026" in words
    assert "Udkast" not in words


def test_a_sheet_is_a_spreadsheet_and_a_word_file_too(tmp_path):
    sheet = a_sheet()
    for form in ("csv", "docx"):
        out = tmp_path / f"ark.{form}"
        assert main(["print", "7", "--sheet", str(sheet.pk), "--format", form, "--out", str(out)]) == 0
        assert out.stat().st_size > 0


@pytest.mark.parametrize("words", [["--sheet", str(uuid.uuid4())], ["balances", "--sheet", ""]])
def test_a_sheet_that_is_not_there_is_a_wrong_call(words, capsys):
    words = [word or str(a_sheet().pk) for word in words]
    assert main(["print", *words]) == 2
    assert "there is no such sheet" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["2"], ["2", "--blank", "--sheet", str(uuid.uuid4())], ["--sheet", "x"]])
def test_it_must_be_said_what_to_print(words):
    with pytest.raises(SystemExit) as stopped:
        main(["print", *words])
    assert stopped.value.code == 2
