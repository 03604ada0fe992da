"""Rules are drafted by one and approved by another; what was in force stays what it was."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from forankring.domain.law import BadPack
from forankring.domain.law.book import CASES, row_of
from forankring.features.screening.api import pack_in_force, pack_of
from forankring.features.screening.law.in_force import held_in_force, kept_document, ruleset_in_force
from forankring.features.screening.law.loading import shipped_document, shipped_pack
from forankring.features.screening.rulebook.acts import begin, drop, remove_row, save_case, save_row
from forankring.features.screening.rulebook.approving import (
    approve,
    give_approver,
    propose,
    refuse,
    take_approver,
    withdraw,
)
from forankring.features.screening.rulebook.models import NeverChanged, RuleDraft, RuleVersion
from forankring.features.screening.rulebook.queries import digest, seen_of, working
from forankring.features.screening.rulebook.refusals import (
    CasesFail,
    DraftMeanwhile,
    DraftThere,
    IsProposed,
    NoApprover,
    NothingChanged,
    NotYours,
    RowMeanwhile,
    SamePerson,
    TooEarly,
    WhyMissing,
)
from forankring.kernel.accounts.api import Role
from forankring.kernel.audit.api import lines
from forankring.kernel.journey.api import unlocked
from tests.rooms.people import colleague

from .rulebook_house import change, put_in_force, revision

pytestmark = pytest.mark.django_db


@pytest.fixture
def house(db: None) -> SimpleNamespace:
    return SimpleNamespace(
        ali=colleague("ali", Role.LEGAL),
        bente=colleague("bente", Role.LEGAL),
        chief=colleague("dorte", Role.DIRECTOR),
        admin=colleague("aksel", Role.ADMINISTRATOR),
    )


def ready(house: SimpleNamespace) -> int:
    begin(house.ali)
    change(house.ali, "pligter", "AIA-4", ref="art. 4")
    return propose(house.ali, why="Loven.", wanted_from=timezone.localdate(), revision=revision()).revision


def test_what_ships_is_in_force_until_a_version_is_approved(house) -> None:
    assert held_in_force().number == 0
    assert pack_in_force() == shipped_pack()
    begin(house.ali)
    change(house.ali, "pligter", "AIA-4", ref="art. 4")
    assert pack_in_force() == shipped_pack()


def test_an_approved_version_is_in_force_from_its_day(house, monkeypatch) -> None:
    today = timezone.localdate()
    made = put_in_force(house.ali, house.bente, on=today + timedelta(days=10))
    assert pack_in_force().version == shipped_pack().version
    monkeypatch.setattr(timezone, "localdate", lambda *_: today + timedelta(days=10))
    assert pack_in_force().duty("AIA-4").ref == "art. 4"
    assert held_in_force().number == made.number == 1
    assert made.version == pack_in_force().version == "2026.11-udkast+1"


def test_an_old_record_is_explained_by_the_rules_it_was_judged_under(house) -> None:
    before = {"law": ruleset_in_force()}
    put_in_force(house.ali, house.bente)
    first = {"law": ruleset_in_force()}
    put_in_force(house.bente, house.ali, ref="art. 4(1), ny")
    assert pack_of(before) == shipped_pack()
    assert pack_of(first).duty("AIA-4").ref == "art. 4"
    assert pack_in_force().duty("AIA-4").ref == "art. 4(1), ny"
    assert pack_of({"law": {"ruleset": shipped_pack().version}}) == shipped_pack()
    assert pack_of({"law": {**first["law"], "ruleset_checksum": "0" * 64}}) is None
    assert pack_of({}) is None


def test_every_process_notices_a_new_version(house) -> None:
    """What another process writes is read straight from the table: nothing here was told of it."""
    pack_in_force()
    document = shipped_document().named("2026.11-udkast+1")
    RuleVersion.objects.bulk_create(
        [
            RuleVersion(
                number=1, pack_id="dk-kommune-ai", version=document.version, checksum=document.checksum,
                document=document.text, based_on=0, why="x", in_force_from=timezone.localdate(),
                review_by=timezone.localdate(), proposed_by=house.ali.pk, proposed_as="legal",
                approved_by=house.bente.pk, approved_as="legal", made_on=timezone.localdate(),
            )
        ]
    )  # fmt: skip
    assert pack_in_force().version == "2026.11-udkast+1"


def test_a_version_is_never_changed_and_a_changed_one_is_never_used(house) -> None:
    made = put_in_force(house.ali, house.bente)
    made.why = "noget andet"
    for act in (made.save, made.delete, RuleVersion.objects.all().delete, lambda: RuleVersion.objects.update(why="x")):
        with pytest.raises(NeverChanged):
            act()
    change_it = "UPDATE screening_ruleversion SET document = replace(document, 'art. 4', 'art. 5')"
    for statement in (change_it, "DELETE FROM screening_ruleversion"):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    with unlocked(), connection.cursor() as cursor:
        cursor.execute(change_it)
    kept_document.cache_clear()
    with pytest.raises(BadPack):
        kept_document(made.checksum)


def test_a_page_asks_once_which_rules_are_in_force(house, signed_in) -> None:
    """And the next request asks again: nothing a process remembers outlives a page."""
    browser = signed_in(house.ali)
    with CaptureQueriesContext(connection) as queries:
        browser.get(reverse("screening:law"))
    asked = [one["sql"] for one in queries if '"in_force_from" <=' in one["sql"]]
    assert len(asked) == 1
    put_in_force(house.ali, house.bente)
    assert "2026.11-udkast+1" in browser.get(reverse("screening:law")).content.decode()


def test_one_proposes_and_another_approves(house) -> None:
    seen = ready(house)
    today = timezone.localdate()
    with pytest.raises(SamePerson):
        approve(house.ali, in_force_from=today, revision=seen)
    for stranger in (house.chief, house.admin):
        with pytest.raises(NoApprover):
            approve(stranger, in_force_from=today, revision=seen)
    made = approve(house.bente, in_force_from=today, revision=seen)
    assert (made.proposed_by, made.approved_by) == (house.ali.pk, house.bente.pk)
    assert not RuleDraft.objects.exists()


def test_an_administrator_may_give_somebody_the_second_pair_of_eyes(house) -> None:
    given = give_approver(house.admin, house.chief.email)
    made = approve(house.chief, in_force_from=timezone.localdate(), revision=ready(house))
    assert made.approved_as == "approver"
    take_approver(house.admin, given.pk)
    begin(house.ali)
    change(house.ali, "pligter", "AIA-4", ref="art. 4 igen")
    draft = propose(house.ali, why="Igen.", wanted_from=timezone.localdate(), revision=revision())
    with pytest.raises(NoApprover):
        approve(house.chief, in_force_from=timezone.localdate(), revision=draft.revision)


def test_who_says_no_says_why_and_the_draft_can_be_changed_again(house) -> None:
    seen = ready(house)
    with pytest.raises(WhyMissing):
        refuse(house.bente, why="  ", revision=seen)
    draft = refuse(house.bente, why="Henvisningen er forkert.", revision=seen)
    assert draft.refusals[0]["why"] == "Henvisningen er forkert."
    assert not draft.is_proposed
    change(house.ali, "pligter", "AIA-4", ref="art. 4, stk. 1")


def test_a_proposed_draft_is_not_changed_until_it_is_taken_back(house) -> None:
    seen = ready(house)
    with pytest.raises(IsProposed):
        change(house.bente, "pligter", "AIA-4", ref="noget andet")
    withdraw(house.ali, revision=seen)
    change(house.bente, "pligter", "AIA-4", ref="noget andet")


def test_what_is_approved_is_what_was_read(house) -> None:
    seen = ready(house)
    with pytest.raises(DraftMeanwhile):
        approve(house.bente, in_force_from=timezone.localdate(), revision=seen - 1)


def test_a_version_is_never_in_force_before_today_nor_before_the_one_that_waits(house) -> None:
    today = timezone.localdate()
    put_in_force(house.ali, house.bente, on=today + timedelta(days=5))
    begin(house.ali)
    change(house.ali, "pligter", "AIA-4", ref="art. 4 senere")
    with pytest.raises(TooEarly):
        propose(house.ali, why="Nu.", wanted_from=today, revision=revision())
    draft = propose(house.ali, why="Nu.", wanted_from=today + timedelta(days=5), revision=revision())
    with pytest.raises(TooEarly):
        approve(house.bente, in_force_from=today - timedelta(days=1), revision=draft.revision)


def test_a_draft_is_not_proposed_while_a_case_fails(house) -> None:
    begin(house.ali)
    change(house.ali, "klassifikation", "K12", klasse="minimal")
    with pytest.raises(CasesFail):
        propose(house.ali, why="Prøv.", wanted_from=timezone.localdate(), revision=revision())
    change(house.ali, "klassifikation", "K12", klasse="gennemsigtighed", ref="AIA art. 50(1)-(4)")
    propose(house.ali, why="Prøv.", wanted_from=timezone.localdate(), revision=revision())


def test_a_case_is_changed_only_with_a_reason_that_stays(house) -> None:
    begin(house.ali)
    document = working().document
    row = {**row_of(document, CASES, "P15"), "klasse": "minimal"}
    with pytest.raises(WhyMissing):
        save_case(house.ali, "P15", row, seen=seen_of(document, CASES, "P15"), why=" ")
    save_case(house.ali, "P15", row, seen=seen_of(document, CASES, "P15"), why="Ny praksis.")
    kept = row_of(working().document, CASES, "P15")
    assert [one["hvorfor"] for one in kept["historik"]] == ["Ny praksis."]
    new = {"id": "P99", "navn": "Vores egen", "svar": {"er_ai": "nej"}, "klasse": "ikke_ai"}
    save_case(house.ali, "P99", new, seen=digest(None), why="")
    assert "historik" not in row_of(working().document, CASES, "P99")


def test_who_saves_second_is_told_and_nothing_is_lost(house) -> None:
    begin(house.ali)
    seen = seen_of(working().document, "pligter", "AIA-4")
    change(house.bente, "pligter", "AIA-27", ref="art. 27")
    row = row_of(working().document, "pligter", "AIA-4")
    save_row(house.ali, "pligter", "AIA-4", {**row, "ref": "min"}, seen=seen)
    with pytest.raises(RowMeanwhile):
        save_row(house.bente, "pligter", "AIA-4", {**row, "ref": "din"}, seen=seen)
    items = working().document.items["pligter"]
    assert (items["AIA-4"]["ref"], items["AIA-27"]["ref"]) == ("min", "art. 27")


def test_the_draft_is_always_a_pack_that_can_be_read(house) -> None:
    begin(house.ali)
    before = working().document.text
    with pytest.raises(BadPack) as bad:
        change(house.ali, "pligter", "AIA-4", naar={"all": [{"f": "vejret", "er": "ja"}]})
    assert bad.value.problems[0].path == "pligter.AIA-4.naar.all[0]"
    with pytest.raises(BadPack):
        remove_row(house.ali, "klasser", "forbudt", seen=seen_of(working().document, "klasser", "forbudt"))
    with pytest.raises(BadPack):
        change(house.ali, "regelsaet", "regelsaet", id="et-andet")
    assert working().document.text == before


def test_there_is_one_draft_and_it_changes_something(house) -> None:
    begin(house.ali)
    with pytest.raises(DraftThere):
        begin(house.bente)
    with pytest.raises(NothingChanged):
        propose(house.ali, why="Ingenting.", wanted_from=timezone.localdate(), revision=revision())
    with pytest.raises(NotYours):
        drop(house.chief, revision=revision())
    drop(house.ali, revision=revision())
    assert not RuleDraft.objects.exists()


def test_a_draft_may_begin_again_from_what_ships(house) -> None:
    put_in_force(house.ali, house.bente)
    begin(house.ali, from_shipped=True)
    found = working()
    assert found.document.version == "2026.11-udkast+2"
    assert row_of(found.document, "pligter", "AIA-4")["ref"] == "art. 4(1)"
    assert [(one.id, one.old, one.new) for one in found.changes if one.section == "pligter"] == [
        ("AIA-4", "art. 4", "art. 4(1)")
    ]


def test_when_the_program_brings_newer_rules_our_own_stay_and_the_page_tells(house, signed_in, monkeypatch) -> None:
    from forankring.features.screening.law import views

    put_in_force(house.ali, house.bente)
    browser, url = signed_in(house.ali), reverse("screening:law")
    assert "Programmet har nye regler med" not in browser.get(url).content.decode()
    newer = shipped_document().named("2027.06")
    monkeypatch.setattr(views, "shipped_document", lambda: newer)
    assert "Programmet har nye regler med" in browser.get(url).content.decode()
    assert pack_in_force().version == "2026.11-udkast+1"


def test_every_act_is_in_the_audit(house) -> None:
    put_in_force(house.ali, house.bente)
    acts = [line.act for line in lines()]
    for act in ("rules_draft_begun", "rules_draft_saved", "rules_proposed", "rules_approved"):
        assert act in acts
