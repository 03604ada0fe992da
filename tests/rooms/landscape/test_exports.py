"""Open standards out: each file is what its standard asks, byte for byte as typed by hand, and never a formula."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from docx import Document as WordDocument
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from forankring.domain.journey import Stage
from forankring.features.landscape import exports
from forankring.features.landscape.acts.publish import publish, snapshot
from forankring.features.landscape.catalogue import SYSTEM, USE
from forankring.features.landscape.exports import atrs as british
from forankring.features.landscape.exports.algoritmeregister import algoritmeregister
from forankring.features.landscape.exports.annex_viii import annex_points
from forankring.features.landscape.exports.atrs import atrs
from forankring.features.landscape.exports.entry import Entry
from forankring.features.landscape.exports.eurocities import ALWAYS, COLUMNS, eurocities_row
from forankring.features.landscape.exports.formats import PUBLIC_FILES
from forankring.kernel.papers.api import csv_bytes

from .factories import full, it_person, town

HERE = Path(__file__).parent / "golden"
SCHEMAS = Path(exports.__file__).parent.parent / "schemas"


def schema(name: str) -> Draft202012Validator:
    told = json.loads((SCHEMAS / f"{name}.json").read_text())
    Draft202012Validator.check_schema(told)
    return Draft202012Validator(told)


@pytest.fixture
def entry(db: None) -> Entry:
    use = full(it_person(), town()["aeldre"])
    told = {**snapshot(use), "first_published_on": "2026-11-02"}
    return Entry("6f1b2c3d-0000-4000-8000-000000000001", told, Stage.OPERATION, "https://fjordby.example/ai/1")


@pytest.mark.parametrize("one", PUBLIC_FILES, ids=lambda one: f"{one.name}.{one.form}")
def test_each_file_is_what_was_typed_by_hand(entry: Entry, one) -> None:
    typed = (HERE / f"{one.name}.{one.form}").read_bytes()
    made = one.make([entry])
    if one.form == "json":
        assert json.loads(made) == json.loads(typed)
    else:
        assert made == typed


@pytest.mark.parametrize("stage", list(Stage))
def test_each_entry_keeps_to_its_schema_at_every_stage(entry: Entry, stage: Stage) -> None:
    at = Entry(entry.id, entry.told, stage, entry.url)
    schema("algoritmeregister-1.0").validate(algoritmeregister(at))
    schema("atrs-3").validate(atrs(at))
    row = eurocities_row(at)
    schema("eurocities-0.3.1").validate(dict(zip(COLUMNS, row, strict=True)))


@pytest.mark.django_db
def test_the_days_of_the_register_are_dates_as_its_schema_asks_for(signed_in) -> None:
    """The standard's own schema says `format: date`, which is year-month-day; a Danish day would be turned away."""
    person = it_person()
    use = full(person, town()["aeldre"])
    publish(person, use.pk, use.revision, is_read=True)
    raw = signed_in(None).get(reverse("landscape:public_file", args=["eurocities", "csv"])).content
    head, row = csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";")
    told = dict(zip(head, row, strict=True))
    for name in ("publication_date", "last_change_date", "revision_date"):
        assert date.fromisoformat(told[name]).isoformat() == told[name]


def test_our_descriptions_name_every_column_we_send() -> None:
    told = json.loads((SCHEMAS / "eurocities-0.3.1.json").read_text())
    assert tuple(told["required"]) == COLUMNS
    assert len(COLUMNS) == 50
    assert set(ALWAYS) <= set(COLUMNS)


@pytest.mark.parametrize(
    ("ai_class", "role", "category"),
    [
        ("hoejrisiko_bilag_iii", "none", "Hoog-risico-AI-systeem"),
        ("hoejrisiko_bilag_i", "decides", "Hoog-risico-AI-systeem"),
        ("minimal", "recommends", "Impactvolle algoritmes"),
        ("gennemsigtighed", "none", "Overige algoritmes"),
    ],
)
def test_the_dutch_category_follows_class_and_part_in_decisions(ai_class, role, category) -> None:
    told = {"ai_class": ai_class, "decision_role": role}
    assert algoritmeregister(Entry("1", told, Stage.OPERATION))["publication_category"] == category


def test_the_least_that_can_be_published_is_enough(entry: Entry) -> None:
    """Only what a citizen needs: defaults carry the rest."""
    least = {k: entry.told[k] for k in ("title", "short_description", "unit", "area", "purpose", "contact_email")}
    told = {**least, "municipality": "Fjordby Kommune", "language": "da", "revised_on": "2026-11-02", "system": {}}
    at = Entry(entry.id, told, Stage.TRIAL, "")
    schema("algoritmeregister-1.0").validate(algoritmeregister(at))
    schema("atrs-3").validate(atrs(at))
    schema("eurocities-0.3.1").validate(dict(zip(COLUMNS, eurocities_row(at), strict=True)))
    assert all(dict(zip(COLUMNS, eurocities_row(at), strict=True))[name] for name in ALWAYS)


@pytest.mark.django_db
def test_no_internal_field_leaves_the_house(signed_in) -> None:
    person = it_person()
    secret: dict[str, Any] = {
        s.name: f"HEMMELIG{s.name}" for s in USE if not s.is_public and s.type in ("line", "text")
    }
    use = full(person, town()["aeldre"], **secret)
    for spec in SYSTEM:
        if not spec.is_public and spec.type in ("line", "text"):
            setattr(use.system, spec.name, f"HEMMELIG{spec.name}"[: spec.most])
    use.system.save()
    publish(person, use.pk, use.revision, is_read=True)
    guest = signed_in(None)
    for one in PUBLIC_FILES:
        raw = guest.get(reverse("landscape:public_file", args=[one.name, one.form])).content.decode()
        assert use.title in raw
        assert "HEMMELIG" not in raw


def test_hard_texts_come_through_as_typed_and_an_empty_field_is_empty() -> None:
    """æøå, quotes, a semicolon, a line break and a formula; typed by hand, byte for byte."""
    told = {
        "title": '=HYPERLINK("x")',
        "short_description": 'Sæt "ørken"; én\nog ål',
        "purpose": "+45 er ikke et nummer",
        "municipality": "@Ærø",
        "unit": "",
        "risks": [{"text": "- streg", "measure": ""}],
    }
    raw = csv_bytes(british.COLUMNS, [british.atrs_row(Entry("7", told, Stage.TRIAL))])
    head, row = raw.split(b"\r\n", 1)
    assert head.startswith(b'\xef\xbb\xbf"record_id";"name";')
    typed = (
        '"7";"\'=HYPERLINK(""x"")";"Sæt ""ørken""; én\nog ål";"";"";"\'@Ærø";"";"beta";"no";"";"";'
        '"\'+45 er ikke et nummer";"";"";"";"";"";"";"";"";"";"";"";"";"\'- streg";""\r\n'
    )
    assert row.decode("utf-8") == typed


@given(text=st.text(st.sampled_from("=+-@|%'\"\t\r\n ;,AB1("), min_size=1, max_size=12))
def test_no_cell_of_a_table_is_a_formula(text: str) -> None:
    told = {"title": text, "short_description": text, "purpose": text, "risks": [{"text": text, "measure": text}]}
    raw = csv_bytes(COLUMNS, [eurocities_row(Entry(text, told, Stage.OPERATION))]).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(raw), delimiter=";"):
        for cell in row:
            bare = cell.strip().lstrip("\"' \t")
            assert cell.startswith("'") or not bare or bare[0] not in "=+@|%-" or _is_number(cell)


@pytest.mark.django_db
def test_annex_viii_has_its_five_points_and_says_which_are_missing(signed_in) -> None:
    person = it_person()
    use = full(person, town()["aeldre"])
    points = annex_points(use)
    assert points == [
        (
            "1. Navn, adresse og kontakt på den, der bruger systemet",
            "Fjordby Kommune\nCenter for Ældre\naeldre@fjordby.example",
        ),
        ("2. Navn og kontakt på den, der sender oplysningerne", "Centerchef i Center for Ældre"),
        ("3. Adressen på udbyderens post i EU's database", ""),
        ("4. Sammendrag af vurderingen af rettigheder (artikel 27)", ""),
        ("5. Sammendrag af konsekvensanalysen (DPIA)", "Lav risiko efter tiltag."),
    ]
    raw = signed_in(person).get(reverse("landscape:annex_viii_file", args=[use.pk, "docx"])).content
    paper = "\n".join(p.text for p in WordDocument(io.BytesIO(raw)).paragraphs)
    assert "Lav risiko efter tiltag." in paper
    assert paper.count("Mangler endnu.") == 2


@pytest.mark.django_db
def test_the_ai_card_is_one_page_however_much_is_written(signed_in) -> None:
    import pikepdf

    person = it_person()
    long = "Et langt svar om noget, der skal forklares. " * 30
    rows = [{"type": "unreliable", "text": long, "measure": long, "owner": "Leder"}] * 9
    use = full(
        person, town()["aeldre"], purpose=long, human_oversight=long, complaint_route=long, rollback=long, risks=rows
    )
    raw = signed_in(person).get(reverse("landscape:use_card", args=[use.pk, "pdf"])).content
    with pikepdf.open(io.BytesIO(raw)) as paper:
        assert len(paper.pages) == 1


@pytest.mark.django_db
def test_the_link_sheet_carries_the_neighbours_numbers(signed_in) -> None:
    person = it_person()
    use = full(person, town()["aeldre"])
    use.system.kitos_uuid, use.system.os2c_asset_id = "6f1b2c3d-0000-4000-8000-000000000001", "42"
    use.system.save()
    url = reverse("landscape:house_file", args=["kitos-og-os2compliance", "csv"])
    raw = signed_in(person).get(url).content.decode("utf-8-sig")
    [row] = csv.DictReader(io.StringIO(raw), delimiter=";")
    assert row["kitos_uuid"] == "6f1b2c3d-0000-4000-8000-000000000001"
    assert (row["os2compliance_asset_id"], row["aiStatus"], row["aiRisk"]) == ("42", "YES", "MINIMAL")
    assert (row["riskAssessmentDate"], row["dataProcessingAgreementStatus"]) == ("2026-08-01", "YES")
    assert row["referenceUrl"].endswith(f"/ai-landkort/{use.pk}/")


def _is_number(cell: str) -> bool:
    return bool(cell) and cell.replace(".", "").replace(",", "").lstrip("+-−").isdigit()
