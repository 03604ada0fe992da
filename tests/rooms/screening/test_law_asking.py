"""Whom to ask: the supplier by letter, legal by a task; both from the same open answers."""

from datetime import date

import pytest

from forankring.features.screening.api import assess_answers, legal_questions, supplier_letter, supplier_questions
from forankring.kernel.papers.api import docx_bytes, pdf

pytestmark = pytest.mark.django_db

DAY = date(2026, 11, 21)


def asked(answers):
    return {one.fact for one in supplier_questions(answers)}


def test_the_supplier_is_asked_what_only_they_know_and_nobody_has_answered():
    assert {"udbyder_6_3_dokumenteret", "formaal_daekket_af_udbyder", "vaesentligt_aendret_design"} <= asked({})
    assert "formaal_daekket_af_udbyder" not in asked({"formaal_daekket_af_udbyder": "nej"})
    assert "paavirker_arbejdet" not in asked({})


def test_legal_is_asked_about_the_class_while_it_is_unsettled():
    found = assess_answers({}, DAY)
    assert legal_questions(found, {})[0].id == "class:K03"


def test_legal_is_asked_about_a_stop_but_never_about_a_prohibition():
    auto = {"er_ai": "ja", "forbudt_tjek_udfoert": "ja", "brugstyper": ["sagsfordeling"], "fuldautomatisk": "ja"}
    assert "duty:GDPR-22" in {one.id for one in legal_questions(assess_answers(auto, DAY), auto)}
    banned = {"forbudt": ("social_scoring",)}
    assert "duty:AIA-5-STOP" not in {one.id for one in legal_questions(assess_answers(banned, DAY), banned)}


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_letter_is_ready_to_send(lang):
    letter = supplier_letter(
        {}, lang, municipality="Fjordby Kommune", system="Journalhjælp", supplier="Fjordby Software",
        contact="ai@fjordby.example", answer_by="1. december 2026",
    )  # fmt: skip
    assert "Journalhjælp" in letter.title
    assert pdf(letter).startswith(b"%PDF")
    assert docx_bytes(letter).startswith(b"PK")


def test_with_every_answer_there_the_letter_says_so():
    facts = dict.fromkeys(
        ["er_ai", "bilag_i_sikkerhed_tredjepart", "profilering", "udbyder_6_3_dokumenteret",
         "formaal_daekket_af_udbyder", "ibrugtaget_foer_2027_12_02", "vaesentligt_aendret_design", "databehandler",
         "kontrol_af_ansatte", "fuldautomatisk"], "nej",
    )  # fmt: skip
    letter = supplier_letter({**facts, "genererer": ()}, "da", municipality="F", system="S", supplier="L")
    assert len(letter.blocks) == 1
