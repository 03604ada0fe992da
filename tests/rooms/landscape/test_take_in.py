"""Lists in: all or nothing, faults by line and column, and the same file twice is once."""

import csv
import io
import random
import re
import zipfile
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.urls import reverse
from openpyxl import Workbook

from forankring.features.landscape.acts.take_in import look_at, take_in
from forankring.features.landscape.exports.plain import head, plain_csv
from forankring.features.landscape.intake import table
from forankring.features.landscape.intake.table import read_table
from forankring.features.landscape.models import System, Use
from forankring.features.landscape.refusals import FileNotRead, FileTooBig, RowsHaveFaults
from forankring.features.landscape.values import system_values, use_values
from forankring.kernel.journey.api import Initiative, Record

from .factories import full, it_person, town

pytestmark = pytest.mark.django_db

HEADS = ("Id", "System: Navn", "Hvad bruges AI til?", "Kort fortalt", "Enhed", "Opgaveområde")
LINE = (
    "",
    "Postkassen",
    "Foreslår svar på breve",
    "AI foreslår. Et menneske retter.",
    "Center for Ældre",
    "Kontakt med borgere",
)


def as_csv(*lines: tuple[str, ...]) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows([HEADS, *lines])
    return out.getvalue().encode("utf-8-sig")


def as_excel(*lines: tuple[object, ...]) -> bytes:
    book = Workbook()
    for line in (HEADS, *lines):
        book.active.append(line)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def house() -> tuple[int, ...]:
    return (Use.objects.count(), System.objects.count(), Initiative.objects.count(), Record.objects.count())


def exported() -> bytes:
    uses = Use.objects.select_related("system", "unit").order_by("sort_key", "pk")
    return plain_csv([(u.source_id or str(u.pk), system_values(u.system), use_values(u)) for u in uses])


@pytest.mark.parametrize("form", [as_csv, as_excel])
def test_a_list_comes_in_and_comes_in_only_once(form) -> None:
    town()
    person, raw = it_person(), form(LINE, ("", "Postkassen", "Sorterer post", *LINE[3:]))
    assert take_in(person, raw).count("new") == 2
    before = house()
    again = take_in(person, raw)
    assert (again.count("new"), again.count("changed"), again.count("same")) == (0, 0, 2)
    assert house() == before
    assert System.objects.count() == 1


def test_faults_are_told_by_line_and_column_and_nothing_comes_in() -> None:
    town()
    person = it_person()
    raw = as_csv(LINE, ("", "", "", "x", "Findes Ikke", "Noget andet"))
    faults = {(one.line, one.column) for one in look_at(person, raw).faults}
    assert faults == {(3, name) for name in HEADS[1:] if name != "Kort fortalt"}
    before = house()
    with pytest.raises(RowsHaveFaults):
        take_in(person, raw)
    assert house() == before


def test_a_formula_is_a_fault_and_is_never_calculated() -> None:
    town()
    plan = look_at(it_person(), as_excel(("", "Postkassen", "=1+1", '=HYPERLINK("https://x")', *LINE[4:])))
    assert {one.column for one in plan.faults} >= {"Hvad bruges AI til?", "Kort fortalt"}
    assert all(one.line == 2 for one in plan.faults)


def test_an_id_twice_an_unknown_head_and_a_head_twice_are_faults() -> None:
    town()
    person = it_person()
    twice = look_at(person, as_csv(("7", *LINE[1:]), ("7", *LINE[1:])))
    assert [(one.line, one.column) for one in twice.faults] == [(3, "Id")]
    strange = look_at(person, b"Id;System: Navn;Hvad bruges AI til?;Enhed;Enhed;Vejret\n" + b";a;b;c;d;e\n")
    assert {(1, "Enhed"), (1, "Vejret")} <= {(one.line, one.column) for one in strange.faults}


def test_personal_numbers_stop_at_the_door() -> None:
    town()
    number = "-".join(("0101" + "70", "0008"))
    plan = look_at(it_person(), as_csv((*LINE[:3], f"Om {number}", *LINE[4:])))
    assert [(one.line, one.column) for one in plan.faults] == [(2, "Kort fortalt")]


def test_export_and_import_again_changes_nothing() -> None:
    person = it_person()
    full(person, town()["aeldre"], short_description="=ikke en formel | streg\\")
    raw = exported()
    plan = take_in(person, raw)
    assert (plan.count("same"), len(plan.lines)) == (1, 1)
    assert exported() == raw


def test_export_into_an_empty_house_and_out_again_is_the_same_file() -> None:
    person = it_person()
    full(person, town()["aeldre"])
    raw = exported()
    Use.objects.all().delete()
    System.objects.all().delete()
    assert take_in(person, raw).count("new") == 1
    assert exported() == raw


def test_the_template_has_the_heads_that_are_read() -> None:
    plan = look_at(it_person(), (";".join(head()) + "\n").encode())
    assert plan.faults == ()


def test_whatever_is_wrong_with_a_file_the_house_is_as_it_was() -> None:
    """Bytes flipped, cut, repeated: the file comes in whole, or a sentence is given and nothing has changed."""
    town()
    person, before, refused = it_person(), house(), 0
    for seed in range(600):
        raw = broken(random.Random(seed), (as_csv if seed % 2 else as_excel)(LINE, LINE))
        spot = transaction.savepoint()
        try:
            take_in(person, raw)
        except (FileNotRead, RowsHaveFaults):
            refused += 1
            assert house() == before, seed
        except Exception as problem:
            raise AssertionError(f"seed {seed}") from problem
        transaction.savepoint_rollback(spot)
    assert refused > 300


def broken(dice: random.Random, whole: bytes) -> bytes:
    raw = bytearray(whole)
    for _turn in range(dice.randint(1, 12)):
        i = dice.randrange(len(raw))
        match dice.randrange(3):
            case 0:
                raw[i] = dice.randrange(256)
            case 1:
                del raw[i : i + dice.randint(1, 40)]
            case _:
                raw[i:i] = raw[i : i + dice.randint(1, 40)]
    return bytes(raw)


def test_what_would_grow_too_large_is_not_unpacked() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * (table.MOST_UNPACKED + 1))
    assert len(bomb.getvalue()) < table.MOST_BYTES
    with pytest.raises(FileTooBig):
        read_table(bomb.getvalue())
    with pytest.raises(FileTooBig):
        read_table(b"x" * (table.MOST_BYTES + 1))
    with pytest.raises(FileTooBig):
        read_table(b"a;b\n" + b"1;2\n" * (table.MOST_ROWS + 1))


@pytest.mark.parametrize("before", [b"", b" " * 5000, b"<!-- talk -->" * 500])
def test_a_workbook_that_declares_entities_is_refused(before: bytes) -> None:
    with pytest.raises(FileNotRead):
        read_table(with_sheet(lambda xml: before + b'<!DOCTYPE x [<!ENTITY a "b">]>' + xml))
    with pytest.raises(FileNotRead):
        read_table(with_sheet(lambda xml: (before + xml).decode().encode("utf-16")))


def with_sheet(change: Callable[[bytes], bytes]) -> bytes:
    """A good workbook whose sheet's XML somebody has changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(as_excel(LINE))) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            text = old.read(part)
            new.writestr(part.filename, change(text) if part.filename.endswith("sheet1.xml") else text)
    return out.getvalue()


def test_first_one_looks_and_then_one_takes_in(signed_in) -> None:
    town()
    browser, url = signed_in(it_person()), reverse("landscape:take_in")
    looked = browser.post(url, {"file": SimpleUploadedFile("liste.csv", as_csv(LINE))})
    assert "Nye: 1. Rettede: 0. Uændrede: 0." in looked.content.decode()
    assert Use.objects.count() == 0
    assert browser.post(url, {"held": looked.context["held"]}).status_code == 302
    assert Use.objects.get().title == "Foreslår svar på breve"
    browser.post(url, {"held": looked.context["held"] + "x"})
    assert Use.objects.count() == 1


def test_the_page_names_file_line_and_column_of_each_fault_and_offers_nothing(signed_in) -> None:
    town()
    browser, raw = signed_in(it_person()), as_csv(LINE, ("", "", *LINE[2:4], "Findes Ikke", LINE[5]))
    answer = browser.post(reverse("landscape:take_in"), {"file": SimpleUploadedFile("vores liste.csv", raw)})
    page = answer.content.decode()
    assert answer.status_code == 400
    assert answer.context["held"] == ""
    assert "vores liste.csv" in page
    rows = [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)]
    assert rows[1].startswith("3 System: Navn ")
    assert rows[2] == "3 Enhed Enheden »Findes Ikke« findes ikke her."
    assert "Hent det ind" not in page


@pytest.mark.parametrize("raw", [b"PK\x03\x04", b"\x00\x01", b'a;"b', b"\n\n"])
def test_a_file_that_is_no_table_is_answered_with_a_sentence(signed_in, raw: bytes) -> None:
    answer = signed_in(it_person()).post(reverse("landscape:take_in"), {"file": SimpleUploadedFile("liste.xlsx", raw)})
    assert answer.status_code == 400
    assert "Der er ikke ændret noget." in answer.content.decode()


@pytest.mark.parametrize("form", [as_csv, as_excel])
def test_a_line_is_counted_as_excel_counts_it(form) -> None:
    town()
    nothing = ("",) * len(LINE)
    plan = look_at(
        it_person(), form(LINE, nothing, nothing, (*LINE[:3], "To\nlinjer", *LINE[4:]), ("", *nothing[1:5], "x"))
    )
    assert {one.line for one in plan.faults} == {6}
    assert [one.line for one in plan.lines] == [2, 5, 6]
