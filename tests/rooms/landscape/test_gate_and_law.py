"""The gate against the rules in force: nothing they ask for is passed over, and no code of ours has gone astray."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone

from forankring.domain.journey import Kind, Stage
from forankring.domain.law import Status, assess, read_facts
from forankring.domain.law.gates import NEVER_EXCEPTED
from forankring.features.landscape.acts.gate import accept_exception, note_duty, try_gate
from forankring.features.landscape.acts.nightly import nightly
from forankring.features.landscape.exports.entry import HIGH
from forankring.features.landscape.exports.eurocities import RISK
from forankring.features.landscape.exports.links import AI_RISK
from forankring.features.landscape.gate import Gate, State
from forankring.features.landscape.gate_words import KINDS
from forankring.features.landscape.law import NEEDS, UNSETTLED
from forankring.features.landscape.models import DutyDone, GateException
from forankring.features.landscape.queries.gate import gate_of, proofs_of
from forankring.features.landscape.refusals import CannotBeExcepted, GateShut, OnlyLegal
from forankring.features.landscape.words import LAW_CLASSES, LAW_ROLES
from forankring.features.screening.api import pack_in_force
from forankring.features.screening.models import Task
from forankring.kernel.accounts.api import Role
from forankring.kernel.journey.api import Initiative, NotYet, add_record, entries_of, last_body, make_move

from ..people import colleague
from .factories import full, it_person, screened, stand_at, town
from .test_gate import at_pilot_gate, clear_facts, missing, tomorrow

pytestmark = pytest.mark.django_db

DAY = date(2026, 11, 2)
AT = {Gate.PILOT: Stage.APPROVED_TRIAL, Gate.OPERATION: Stage.APPROVED_OPERATION}


def ready_at_pilot_gate():
    """Everything in order but the opening."""
    person, use = at_pilot_gate()
    for duty in missing(use):
        note_duty(person, use.pk, duty, "Sag 26/7")
    add_record(None, use.initiative, Kind.TRIAL, {"is_card": False, "weeks": 4}, role="centre_head")
    return person, use


def initiative_of(use) -> Initiative:
    return Initiative.objects.get(pk=use.initiative)


@pytest.mark.parametrize("gate", list(Gate))
def test_every_question_the_gate_must_have_answered_keeps_it_shut_and_is_asked(gate: Gate) -> None:
    use = full(it_person(), town()["boern"])
    stand_at(use, AT[gate])
    asked = pack_in_force().gates[gate].must_answer
    assert asked
    for name in asked:
        is_list = pack_in_force().facts[name].is_list
        screened(use, facts=clear_facts(**{name: [] if is_list else "ved_ikke"}))
        view = gate_of(use)
        assert view
        line = view.item(name)
        assert line, name
        assert (line.state, line.text) == (State.MISSING, pack_in_force().facts[name].question.da)
        assert not view.is_ready


@pytest.mark.parametrize("kind", ["light", "full"])
def test_a_screening_that_ends_unsettled_opens_nothing_and_nobody_can_except_it(kind) -> None:
    person = it_person()
    use = full(person, town()["boern"])
    stand_at(use, Stage.APPROVED_TRIAL)
    facts = clear_facts(brugstyper=[]) if kind == "light" else clear_facts(er_ai="ved_ikke")
    screened(use, kind=kind, facts=facts, law={"class": UNSETTLED})
    assert "class" in missing(use)
    for who in (person, colleague("jura", Role.LEGAL)):
        with pytest.raises(CannotBeExcepted):
            accept_exception(who, use.pk, "class", owner_role="x", reason="y", expires_on=tomorrow())
    with pytest.raises(GateShut):
        try_gate(person, use.pk)


def test_every_class_the_rules_block_keeps_the_gate_shut(monkeypatch) -> None:
    """Whatever the answers are: when the pack names their class as blocking, the gate is shut."""
    _person, use = ready_at_pilot_gate()
    assert missing(use) == set()
    pack = pack_in_force()
    here = next(rule.klass for rule in pack.class_rules if rule.klass == "minimal")
    told = pack.gates[Gate.PILOT]
    blocking = type(told)(told.id, told.name, told.must_answer, (here,), told.needs, told.ports)
    monkeypatch.setitem(pack.gates, Gate.PILOT.value, blocking)
    assert missing(use) == {"class"}


def test_a_duty_that_binds_today_is_asked_for_and_one_to_come_is_told() -> None:
    _person, use = at_pilot_gate(brugstyper=["berettigelse_vurdering"], afgoerelsessag="ja", personoplysninger="ja")
    view = gate_of(use, DAY)
    assert view
    pack = pack_in_force()
    known = clear_facts(brugstyper=["berettigelse_vurdering"], afgoerelsessag="ja", personoplysninger="ja")
    found = assess(pack, read_facts(pack, known), DAY)
    at_gate = [d for d in found.duties if d.port in pack.gates[Gate.PILOT].ports]
    now, later = ([d for d in at_gate if (d.status is Status.NOW) is is_now] for is_now in (True, False))
    assert now
    assert later
    assert {d.id for d in now} - set(proofs_of(use)) <= {item.id for item in view.items if item.state is State.MISSING}
    assert {text for text, _since in view.coming} == {d.text.da for d in later}
    assert not {d.id for d in later} & {item.id for item in view.items}


def test_the_day_a_duty_begins_to_bind_it_is_asked_for() -> None:
    _person, use = at_pilot_gate(brugstyper=["berettigelse_vurdering"], afgoerelsessag="ja", personoplysninger="ja")
    before, on = gate_of(use, date(2027, 12, 1)), gate_of(use, date(2027, 12, 2))
    assert before
    assert on
    new = {item.id for item in on.items} - {item.id for item in before.items}
    assert "AIA-27" in new


def test_a_stop_signed_by_legal_is_a_stop_again_for_everybody_else() -> None:
    person, use = at_pilot_gate(fuldautomatisk="ja", beslutninger_om_fysiske_personer="ja", personoplysninger="ja")
    told = {"owner_role": "Direktør", "reason": "Under afklaring.", "expires_on": tomorrow()}
    accept_exception(colleague("jura", Role.LEGAL), use.pk, "GDPR-22", **told)
    with pytest.raises(OnlyLegal):
        accept_exception(person, use.pk, "GDPR-22", **told)
    assert "GDPR-22" not in missing(use)


def test_what_has_become_a_stop_is_carried_by_no_older_word() -> None:
    """Somebody ticked it off, or let it pass, while the rules were milder."""
    _person, use = at_pilot_gate(fuldautomatisk="ja", beslutninger_om_fysiske_personer="ja", personoplysninger="ja")
    DutyDone.objects.create(use=use, duty="GDPR-22", evidence="Sag 1", role="it", done_on=DAY)
    told = {"owner_role": "Leder", "reason": "x", "accepted_on": DAY, "expires_on": tomorrow()}
    GateException.objects.create(use=use, item="GDPR-22", **told)
    assert "GDPR-22" in missing(use)


def test_a_stop_counts_before_its_day() -> None:
    _person, use = at_pilot_gate(brugstyper=["berettigelse_vurdering"], eget_navn_eller_egenudviklet="ja")
    pack, known = pack_in_force(), clear_facts(brugstyper=["berettigelse_vurdering"], eget_navn_eller_egenudviklet="ja")
    stop = assess(pack, read_facts(pack, known), DAY).duty("AIA-25")
    assert stop
    assert (stop.stop, stop.status) == (True, Status.LATER)
    line = gate_of(use, DAY).item("AIA-25")
    assert line.state is State.MISSING


def test_a_gate_is_opened_once_and_then_offers_nothing_more(signed_in) -> None:
    person, use = ready_at_pilot_gate()
    browser, url = signed_in(person), f"/ai-landkort/{use.pk}/port/"
    assert "Åbn porten" in browser.get(url).content.decode()
    browser.post(f"{url}aabn/")
    length = initiative_of(use).length
    page = browser.get(url).content.decode()
    assert "Porten er åben. Det står på tråden." in page
    assert "Åbn porten" not in page
    browser.post(f"{url}aabn/")
    assert initiative_of(use).length == length


def test_the_gate_warns_when_the_rules_are_past_their_review(signed_in, monkeypatch) -> None:
    person, use = ready_at_pilot_gate()
    browser, url = signed_in(person), f"/ai-landkort/{use.pk}/port/"
    assert "skulle have været gennemgået" not in browser.get(url).content.decode()
    late = pack_in_force().next_review + timedelta(days=1)
    monkeypatch.setattr(timezone, "localdate", lambda *_: late)
    assert "skulle have været gennemgået" in browser.get(url).content.decode()


def test_a_gate_one_comes_to_again_is_shut_until_it_is_opened_again() -> None:
    person, use = ready_at_pilot_gate()
    try_gate(person, use.pk)
    assert gate_of(use).was_opened
    for stage in (Stage.PARKED, Stage.IDEA, Stage.APPROVED_TRIAL):
        stand_at(use, stage)
    assert not gate_of(use).was_opened
    assert "start_trial" not in initiative_of(use).ready


@pytest.mark.parametrize("stage", [Stage.APPROVED_TRIAL, Stage.TRIAL])
def test_the_night_an_exception_ends_the_gate_shuts_and_the_trial_cannot_begin(stage) -> None:
    person, use = ready_at_pilot_gate()
    screened(use, facts=clear_facts(profilering="ved_ikke"))
    accept_exception(person, use.pk, "profilering", owner_role="Leder", reason="Vi spørger.", expires_on=tomorrow())
    try_gate(person, use.pk)
    assert "start_trial" in initiative_of(use).ready
    if stage is Stage.TRIAL:
        stand_at(use, Stage.TRIAL)
    last_day = datetime.combine(tomorrow(), datetime.min.time(), UTC) + timedelta(hours=3)
    nightly(last_day)
    assert last_body(initiative_of(use), Kind.GATE)["is_open"] is True
    nightly(last_day + timedelta(days=1))
    body, length = last_body(initiative_of(use), Kind.GATE), initiative_of(use).length
    assert body["is_open"] is False
    assert [one["item"] for one in body["missing"]] == ["profilering"]
    assert pack_in_force().facts["profilering"].question.da in body["missing"][0]["text"]
    nightly(last_day + timedelta(days=2))
    assert initiative_of(use).length == length
    assert "start_trial" not in initiative_of(use).ready
    if stage is Stage.APPROVED_TRIAL:
        leader = colleague("direktør", Role.DIRECTOR)
        with pytest.raises(NotYet) as refused:
            make_move(leader, use.initiative, "start_trial")
        assert [need.id for need in refused.value.needs] == ["gate_pilot"]


def test_a_gate_that_shut_in_a_trial_can_be_opened_again() -> None:
    person, use = ready_at_pilot_gate()
    try_gate(person, use.pk)
    stand_at(use, Stage.TRIAL)
    assert gate_of(use).gate is Gate.OPERATION
    screened(use, facts=clear_facts(profilering="ved_ikke"))
    nightly(timezone.now())
    view = gate_of(use)
    assert (view.gate, view.is_here, view.was_shut) == (Gate.PILOT, True, True)
    screened(use, facts=clear_facts())
    try_gate(person, use.pk)
    assert last_body(initiative_of(use), Kind.GATE)["is_open"] is True
    assert gate_of(use).gate is Gate.OPERATION


def test_a_small_trial_that_never_met_a_gate_is_left_alone() -> None:
    use = full(it_person(), town()["boern"])
    stand_at(use, Stage.TRIAL)
    length = initiative_of(use).length
    nightly(timezone.now())
    assert initiative_of(use).length == length


def test_a_later_no_takes_back_the_yes_to_operation() -> None:
    use = full(it_person(), town()["boern"])
    stand_at(use, Stage.APPROVED_OPERATION)
    for outcome, is_missing in (("yes", False), ("no", True)):
        add_record(None, use.initiative, Kind.DECISION, {"about": "operation", "outcome": outcome}, role="director")
        assert ("decision" in missing(use)) is is_missing


def test_a_duty_done_as_a_task_of_the_screening_is_done_at_the_gate_too(signed_in) -> None:
    person, use = at_pilot_gate()
    duty = sorted(missing(use))[0]
    Task.objects.create(
        initiative=use.initiative, source=Task.Source.DUTY, key=duty, text={"da": "x", "en": "x"}, done_on=DAY
    )
    assert duty not in missing(use)
    page = signed_in(person).get(f"/ai-landkort/{use.pk}/port/").content.decode()
    assert "Noteret på opgaven fra screeningen." in page


def test_rules_that_want_something_new_of_a_gate_or_forget_it_open_nothing(monkeypatch) -> None:
    _person, use = ready_at_pilot_gate()
    pack = pack_in_force()
    told, need = pack.gates[Gate.PILOT], next(iter(pack.needs))
    wanting = type(told)(told.id, told.name, told.must_answer, told.blocking_classes, (need,), told.ports)
    monkeypatch.setitem(pack.gates, Gate.PILOT.value, wanting)
    assert missing(use) == {NEEDS[need]}
    monkeypatch.setitem(NEEDS, need, need)
    assert missing(use) == {need}
    with pytest.raises(CannotBeExcepted):
        accept_exception(colleague("jura", Role.LEGAL), use.pk, need, owner_role="x", reason="y", expires_on=tomorrow())
    monkeypatch.delitem(pack.gates, Gate.PILOT.value)
    assert missing(use) == {"class"}


def test_another_class_after_the_rules_changed_is_told_on_the_page_and_in_the_night(signed_in) -> None:
    person = it_person()
    use = full(person, town()["boern"])
    screened(use, law={"class": "gennemsigtighed", "rule": "K12", "ruleset": "old"}, facts=clear_facts())
    page = signed_in(person).get(f"/ai-landkort/{use.pk}/").content.decode()
    assert "Reglerne er ændret siden screeningen. I dag er svaret: Minimal risiko." in page
    nightly(timezone.now())
    assert last_body(initiative_of(use), Kind.STAGE)["reasons"] == ["new_class"]
    assert entries_of(initiative_of(use))[-1].by == ""


def test_every_code_of_ours_is_one_the_rules_know() -> None:
    pack = pack_in_force()
    assert {gate.value for gate in Gate} == set(pack.gates) - {"i_drift"}
    assert {code for code, _word in LAW_CLASSES} == set(pack.classes)
    assert {code for code, _word in LAW_ROLES} == set(pack.roles)
    assert set(RISK) | {UNSETTLED} == set(AI_RISK) | {UNSETTLED} == set(pack.classes)
    assert set(HIGH) <= set(pack.classes)
    assert UNSETTLED in pack.gates[Gate.PILOT].blocking_classes
    assert set(NEEDS) == set(pack.needs) == {need for gate in pack.gates.values() for need in gate.needs}
    assert set(NEEDS.values()) <= set(KINDS)
    stops = {duty.id for duty in pack.duties if duty.is_stop}
    assert stops >= NEVER_EXCEPTED
    assert "brugstyper" in pack.facts


def test_what_the_rules_forbid_fires_what_is_never_let_through() -> None:
    pack = pack_in_force()
    for use in pack.facts["forbudt"].choices or ["social_scoring"]:
        found = assess(pack, read_facts(pack, clear_facts(forbudt=[use])), date(2027, 1, 1))
        assert found.klass in pack.gates[Gate.PILOT].blocking_classes
        assert set(found.stops) & NEVER_EXCEPTED, use
