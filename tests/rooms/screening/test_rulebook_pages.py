"""The jurist's form: plain fields, the loader's own judgement at the field, and nothing typed is lost."""

from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from forankring.domain.law.book import CASES, row_of
from forankring.features.screening.api import next_steps, pack_in_force
from forankring.features.screening.law.loading import shipped_document
from forankring.features.screening.rulebook.acts import begin
from forankring.features.screening.rulebook.approving import propose
from forankring.features.screening.rulebook.models import RuleDraft, RuleVersion
from forankring.features.screening.rulebook.queries import working
from forankring.features.screening.rulebook.yaml_files import written
from forankring.kernel.accounts.api import Role
from tests.rooms.people import colleague

from .rulebook_house import change, put_in_force, revision

pytestmark = pytest.mark.django_db


@pytest.fixture
def house(db: None, signed_in) -> SimpleNamespace:
    ali, bente = colleague("alice", Role.LEGAL), colleague("bente", Role.LEGAL)
    admin, kurt = colleague("aksel", Role.ADMINISTRATOR), colleague("kaj", Role.EMPLOYEE)
    people = {"ali": ali, "bente": bente, "admin": admin, "kurt": kurt}
    return SimpleNamespace(**people, at={name: signed_in(one) for name, one in people.items()})


def row_url(slug: str, ident: str) -> str:
    return reverse("screening:rule_row", args=[slug, ident])


def fields(browser: Client, url: str) -> dict[str, object]:
    """What the form on a page would send as it stands."""
    form = browser.get(url).context["form"]
    found = {name: form[name].value() for name in form.fields}
    return {name: value for name, value in found.items() if value not in (None, False)}


def text(answer: object) -> str:
    return answer.content.decode()


def test_a_jurist_edits_a_question_a_rule_a_duty_a_source_and_the_review_date(house) -> None:
    browser = house.at["ali"]
    browser.post(reverse("screening:rule_draft_begin"))
    for slug, ident, given in (
        ("spoergsmaal", "er_ai", {"spm": "Er det AI?", "en_spm": "Is it AI?"}),
        ("spoergsmaal", "forbudt", {"valg_csam": "Laver overgrebsbilleder", "en_valg_csam": "Makes abuse images"}),
        ("regel", "K12", {"ref": "AIA art. 50(1)-(4)", "naar": "{f: deepfake, er: ja}"}),
        ("pligt", "AIA-4", {"tekst": "Lær folk at bruge AI", "dato": "art_50", "art": "god_praksis", "stop": "on"}),
        ("kilde", "GDPR", {"titel": "Databeskyttelsesforordningen", "link": "https://eur-lex.europa.eu/x",
                           "kontrolleret": "20. november 2026"}),
        ("dato", "bilag_iii", {"dag": "2. december 2028"}),
        ("brug", "sagsfordeling", {"tekst": "Fordeler sager", "bilag_iii": "5a"}),
        ("klasse", "minimal", {"navn": "Ikke meget"}),
        ("gennemgang", "regelsaet", {"naeste_gennemgang": "01-06-2027"}),
    ):  # fmt: skip
        answer = browser.post(row_url(slug, ident), {**fields(browser, row_url(slug, ident)), **given})
        assert answer.status_code == 302, (slug, text(answer))
    pack = working().pack
    assert pack.facts["er_ai"].question.da == "Er det AI?"
    assert pack.facts["forbudt"].choices["csam"].en == "Makes abuse images"
    assert pack.duty("AIA-4").is_stop
    assert (pack.duty("AIA-4").dates, pack.duty("AIA-4").kind) == ("art_50", "god_praksis")
    assert next(one for one in pack.sources if one.id == "GDPR").link == "https://eur-lex.europa.eu/x"
    assert (pack.dates["bilag_iii"].year, pack.next_review.month) == (2028, 6)
    assert pack.uses["sagsfordeling"].point == "5a"
    assert pack_in_force().facts["er_ai"].question.da != "Er det AI?"


def test_saving_a_form_as_it_stands_changes_nothing(house) -> None:
    begin(house.ali)
    before = working().document.text
    browser = house.at["ali"]
    for slug, ident in (
        ("spoergsmaal", "er_ai"), ("spoergsmaal", "genererer"), ("regel", "K05"), ("regel", "K01"), ("rolle", "R02"),
        ("pligt", "AIA-5-STOP"), ("pligt", "AIA-86"), ("klasse", "forbudt"), ("brug", "moede_borger_resume"),
        ("brug", "kritisk_infra_sikkerhed"), ("dato", "altid"), ("kilde", "AIA"), ("gennemgang", "regelsaet"),
    ):  # fmt: skip
        browser.post(row_url(slug, ident), fields(browser, row_url(slug, ident)))
        assert working().document.text == before, (slug, ident)


@pytest.mark.parametrize(
    ("given", "field", "says"),
    [
        ({"naar": "{all: [{f: vejret, er: ja}]}"}, "naar", "Ved {f: vejret, er: ja}: “vejret” er ikke erklæret"),
        ({"naar": "{all: ["}, "naar", "ikke YAML"),
        ({"naar": ""}, "naar", "navne med værdier"),
        ({"naar": "{f: [er_ai], er: ja}"}, "naar", "ikke erklæret"),
        ({"tekst": ""}, "tekst", "Den danske tekst mangler"),
        ({"en": ""}, "en", "Den engelske tekst mangler"),
        ({"tekst": "ord " * 30}, "tekst", "over 25 ord"),
        ({"ref": ""}, "ref", "Der mangler en tekst"),
    ],
)
def test_what_is_wrong_is_said_at_the_field_and_the_text_is_kept(house, given, field, says) -> None:
    begin(house.ali)
    url, before = row_url("pligt", "AIA-27"), working().document.text
    answer = house.at["ali"].post(url, {**fields(house.at["ali"], url), **given, "ref": given.get("ref", "min ref")})
    form = answer.context["form"]
    assert says in " ".join(form.errors[field])
    assert form["ref"].value() == given.get("ref", "min ref")
    assert form[field].value() == given[field]
    assert working().document.text == before


def test_a_rule_is_added_where_it_is_to_stand_and_taken_out_again(house) -> None:
    begin(house.ali)
    url = reverse("screening:rule_row_new", args=["regel"])
    seen = {"seen": fields(house.at["ali"], url)["seen"]}
    given = {"id": "K11b", "tekst": "Vores egen.", "en": "Our own.", "klasse": "uafklaret", "ref": "vores",
             "naar": "{f: profilering, er: ved_ikke}", "after": "K11", **seen}  # fmt: skip
    assert house.at["ali"].post(url, given).status_code == 302
    order = list(working().document.items["klassifikation"])
    assert order[order.index("K11") + 1] == "K11b"
    again = house.at["ali"].post(url, given)
    assert again.status_code == 409, "a rule of that name is there: nobody writes over it unseen"
    seen = house.at["ali"].get(row_url("regel", "K11b")).context["seen"]
    house.at["ali"].post(reverse("screening:rule_row_remove", args=["regel", "K11b"]), {"seen": seen})
    assert "K11b" not in working().document.items["klassifikation"]
    seen = house.at["ali"].get(row_url("regel", "K14")).context["seen"]
    house.at["ali"].post(reverse("screening:rule_row_remove", args=["regel", "K14"]), {"seen": seen})
    assert "K14" in working().document.items["klassifikation"], "the last rule must fit everybody"


def test_two_who_edit_lose_nothing(house) -> None:
    begin(house.ali)
    url = row_url("pligt", "AIA-4")
    mine, theirs = fields(house.at["ali"], url), fields(house.at["bente"], url)
    assert house.at["bente"].post(url, {**theirs, "ref": "Bentes henvisning"}).status_code == 302
    second = house.at["ali"].post(url, {**mine, "ref": "Alis henvisning"})
    assert second.status_code == 409
    assert "Bentes henvisning" in text(second)
    assert second.context["form"]["ref"].value() == "Alis henvisning"
    again = {**mine, "ref": "Alis henvisning", "seen": second.context["form"]["seen"].value()}
    assert house.at["ali"].post(url, again).status_code == 302
    assert working().pack.duty("AIA-4").ref == "Alis henvisning"


def test_the_difference_is_read_in_words_and_says_which_screenings_it_touches(house, town, signed_in) -> None:
    finished(town, {"er_ai": "ja", "forbudt_tjek_udfoert": "ja", "brugstyper": ["chatbot_generel_information"],
                    "interagerer_med_fysiske_personer": "ja"})  # fmt: skip
    begin(house.ali)
    change(house.ali, "klassifikation", "K12", klasse="minimal")
    change(house.ali, "pligter", "CHK-50-1", naar={"all": [{"f": "deepfake", "er": "ja"}]})
    answer = house.at["ali"].get(reverse("screening:rule_difference"))
    page = text(answer)
    assert "Krav om åbenhed" in page
    assert "svaret er ja på “Laver den billeder" in page
    (one,) = answer.context["changed"]
    assert (one["now"], one["then"]) == ("Krav om åbenhed", "Ingen særlige krav")
    assert [duty for duty, _ in one["lost"]] == ["CHK-50-1"]
    assert reverse("journey:thread", args=[town.row.pk]) in page
    assert answer.context["effects"].looked_at == 1


def test_a_case_is_written_from_the_questions_and_stops_a_draft_that_fails_it(house) -> None:
    begin(house.ali)
    browser, url = house.at["ali"], reverse("screening:rule_case_new")
    given = {**fields(browser, url), "id": "V1", "navn": "Vores chatbot", "klasse": "minimal", "f_borgervendt": "ja",
             "pligter": ["DK-FVL-7"]}  # fmt: skip
    assert browser.post(url, given).status_code == 302
    assert row_of(working().document, CASES, "V1")["svar"] == {"borgervendt": "ja"}
    change(house.ali, "pligter", "DK-FVL-7", naar={"all": [{"f": "afgoerelsessag", "er": "ja"}]})
    page = text(browser.get(reverse("screening:rule_cases")))
    assert "Vores chatbot" in page
    assert "Den skal følge, men det gør den ikke." in page
    refused = browser.post(
        reverse("screening:rule_propose"), {"why": "x", "wanted_from": "01-01-2030", "revision": revision()}
    )
    assert "siger noget andet end reglerne" in text(refused)
    url = reverse("screening:rule_case", args=["V1"])
    silent = browser.post(url, {**fields(browser, url), "klasse": "gennemsigtighed"})
    assert "Skriv hvorfor" in text(silent)
    browser.post(url, {**fields(browser, url), "udgaaet": "on", "why": "Loven er ændret."})
    assert row_of(working().document, CASES, "V1")["udgaaet"] is True


def test_another_reads_and_approves_and_the_page_tells_from_when(house) -> None:
    begin(house.ali)
    change(house.ali, "pligter", "AIA-4", ref="art. 4")
    ali, bente = house.at["ali"], house.at["bente"]
    ali.post(
        reverse("screening:rule_propose"),
        {"why": "Ny lov.", "wanted_from": timezone.localdate().isoformat(), "revision": revision()},
    )
    assert [step.url for step in next_steps(house.bente, timezone.now())].count(reverse("screening:rule_approve")) == 1
    assert reverse("screening:rule_approve") not in [s.url for s in next_steps(house.ali, timezone.now())]
    url = reverse("screening:rule_approve")
    own = ali.post(url, {"in_force_from": timezone.localdate().isoformat(), "revision": revision(), "answer": "yes"})
    assert own.status_code == 409
    page = bente.get(url)
    assert "Ny lov." in text(page)
    no = bente.post(url, {"no-why": "", "no-revision": revision(), "answer": "no"})
    assert no.context["no"].errors
    yes = bente.post(url, {"in_force_from": timezone.localdate().isoformat(), "revision": revision(), "answer": "yes"})
    assert yes.status_code == 302
    assert "2026.11-udkast+1" in text(bente.get(reverse("screening:law")))
    version = text(bente.get(reverse("screening:rule_version", args=[1])))
    assert "Ali" in version
    assert "Ny lov." in version


def test_a_file_goes_out_and_comes_in_with_errors_at_their_line(house) -> None:
    put_in_force(house.ali, house.bente)
    begin(house.ali)
    browser = house.at["ali"]
    fetched = browser.get(reverse("screening:rule_version_file", args=[1]))
    assert fetched["Content-Disposition"].startswith("attachment")
    url = reverse("screening:rule_take_in")

    def send(content: bytes) -> object:
        return browser.post(url, {"file": SimpleUploadedFile("regler.yml", content), "revision": revision()})

    bad = send(fetched.content.replace(b"f: er_ai", b"f: vejret", 1))
    assert "vejret" in text(bad)
    assert bad.context["wrong"][0][0] > 500
    assert send(written(shipped_document())).status_code == 302
    assert working().pack.duty("AIA-4").ref == "art. 4(1)"
    assert working().document.version == "2026.11-udkast+2"


def test_overdue_rules_warn_the_page_and_the_jurist_at_home(house, monkeypatch) -> None:
    late = pack_in_force().next_review.replace(year=2028)
    monkeypatch.setattr(timezone, "localdate", lambda *_: late)
    assert "skulle have været gennemgået" in text(house.at["ali"].get(reverse("screening:law")))
    assert any("Gennemgå reglerne" in step.sentence for step in next_steps(house.ali, timezone.now()))
    assert not any("Gennemgå reglerne" in step.sentence for step in next_steps(house.kurt, timezone.now()))


def test_only_legal_drafts_only_the_administrator_names_and_others_find_nothing(house) -> None:
    begin(house.ali)
    for name in ("rule_draft", "rule_difference", "rule_cases", "rule_draft_file", "rule_approve"):
        assert house.at["kurt"].get(reverse(f"screening:{name}")).status_code == 403
    assert house.at["admin"].get(reverse("screening:rule_draft")).status_code == 200
    assert house.at["admin"].post(reverse("screening:rule_draft_drop"), {"revision": 1}).status_code == 403
    assert house.at["ali"].get(reverse("screening:rule_approvers")).status_code == 403
    house.at["admin"].post(reverse("screening:rule_approvers"), {"email": house.kurt.email})
    assert house.at["kurt"].get(reverse("screening:rule_draft")).status_code == 200
    assert house.at["kurt"].get(row_url("pligt", "AIA-4")).status_code == 403


def test_every_page_is_there_in_english_too(house) -> None:
    put_in_force(house.ali, house.bente)
    begin(house.ali)
    change(house.ali, "pligter", "AIA-27", ref="art. 27")
    propose(house.ali, why="x", wanted_from=timezone.localdate(), revision=revision())
    browser = house.at["bente"]
    browser.cookies["sprog"] = "en"
    for name in ("law", "rule_draft", "rule_difference", "rule_cases", "rule_approve"):
        page = text(browser.get(reverse(f"screening:{name}")))
        assert 'lang="en"' in page
        assert "Kladde" not in page
    assert RuleVersion.objects.count() == RuleDraft.objects.count() == 1


def finished(town: SimpleNamespace, answers: dict[str, object]) -> None:
    from forankring.features.screening.models import LensAnswers, Screening

    made = Screening.objects.create(
        initiative=town.row.pk, number=1, state=Screening.State.DONE, started_on=timezone.localdate()
    )
    LensAnswers.objects.create(screening=made, lens="may", answers=answers, filled_as="legal")


def test_a_finished_round_is_explained_by_the_rules_it_was_judged_under(house, town, signed_in) -> None:
    from forankring.domain.journey import Kind
    from forankring.features.screening.law.in_force import ruleset_in_force
    from forankring.kernel.journey.api import add_record

    finished(town, {"er_ai": "nej"})
    law = {"class": "ikke_ai", **ruleset_in_force()}
    add_record(town.rie, town.row.pk, Kind.SCREENING, {"is_done": True, "round": 1, "law": law}, role="team_leader")
    begin(house.ali)
    change(house.ali, "klasser", "ikke_ai", navn="Slet ikke AI")
    put_in_force(house.ali, house.bente, begun=True)
    url = reverse("screening:overview", args=[town.row.pk])
    page = text(signed_in(town.rie).get(url))
    assert "Ikke AI." in page
    assert "Vurderet efter reglerne i udgave 2026.11-udkast." in page
    assert "Nu gælder en nyere udgave" in page
    assert "Ikke AI" in text(signed_in(town.rie).get(reverse("journey:thread", args=[town.row.pk])))
    assert pack_in_force().classes["ikke_ai"].name.da == "Slet ikke AI"
