"""What holds for every set of answers: one class, reasons for all, and unknown never taken for no."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from forankring.domain.law import Exemption, assess, changes, explanation, gate, is_open_question, read_facts

from .checking import found
from .duties import AUTO
from .table import BANNED, CALM, DAY, HIGH, OWN, USES, U

PILOT = "screening_til_pilot"


@st.composite
def answers(draw, pack):
    given_ = {}
    for name, fact in pack.facts.items():
        if fact.is_list:
            known = sorted(pack.uses if name == "brugstyper" else fact.choices)
            if draw(st.booleans()):
                given_[name] = draw(st.lists(st.sampled_from(known), max_size=3, unique=True))
        else:
            given_[name] = draw(st.sampled_from(["ja", "nej", U]))
    return given_


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_every_set_of_answers_has_exactly_one_class_and_one_role(pack, data):
    facts = read_facts(pack, data.draw(answers(pack)))
    got = assess(pack, facts, DAY)
    assert got.klass in pack.classes
    assert got.role in pack.roles
    assert got == assess(pack, facts, DAY)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_every_answer_carries_its_rule_its_reference_and_the_facts_that_fired_it(pack, data):
    facts = read_facts(pack, data.draw(answers(pack)))
    got = assess(pack, facts, DAY)
    for why in (got.why_class, got.why_role, *(duty.why for duty in got.duties)):
        assert why.rule
        assert why.ref
        assert why.facts
        assert all(why.facts[name] == facts.get(name, U) for name in why.facts)
    assert explanation(pack, got, facts, "da") != explanation(pack, got, facts, "en")


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_what_is_not_known_never_lets_a_stop_through_to_a_trial(pack, data):
    """Learning an answer may add a stop only where the gate was shut already, for an open question or a class."""
    given_ = data.draw(answers(pack))
    facts = read_facts(pack, given_)
    before = assess(pack, facts, DAY)
    at_gate = gate(pack, before, facts, PILOT)
    unknown = [name for name, fact in pack.facts.items() if not fact.is_list and is_open_question(facts, name)]
    for name in unknown:
        for value in ("ja", "nej"):
            then = assess(pack, {**facts, name: value}, DAY)
            if set(then.stops) - set(before.stops):
                assert at_gate.unanswered or at_gate.blocked_by, (name, value, then.stops)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_change_that_is_told_is_the_change_that_comes(pack, data):
    facts = read_facts(pack, data.draw(answers(pack)))
    now = {duty.id for duty in assess(pack, facts, DAY).duties}
    for change in changes(pack, facts, DAY):
        then = assess(pack, {**facts, change.fact: change.value}, DAY)
        assert (then.klass, then.role) == (change.klass, change.role)
        assert {duty.id for duty in then.duties} == (now | set(change.gained)) - set(change.lost)


def test_what_nobody_answered_is_unknown_and_keeps_the_gate_shut(pack):
    verdict = gate(pack, assess(pack, {}, DAY), {}, PILOT)
    assert not verdict.is_open
    assert set(verdict.unanswered) == set(pack.gates[PILOT].must_answer)
    assert "uafklaret" in verdict.blocked_by


def _gate(pack, more, done=(), exemptions=()):
    facts = read_facts(pack, {**CALM, **more})
    return gate(pack, assess(pack, facts, DAY), facts, PILOT, done, exemptions)


def test_the_gate_opens_when_all_is_answered_and_done(pack):
    assert not _gate(pack, {}).is_open
    assert _gate(pack, {}, done=["AIA-4"]).is_open


def test_an_exception_carries_until_its_day_and_not_after(pack):
    last = Exemption("AIA-4", DAY)
    assert _gate(pack, {}, exemptions=[last]).exceptions_used == ("AIA-4",)
    assert not _gate(pack, {}, exemptions=[Exemption("AIA-4", DAY - timedelta(1))]).is_open


def test_an_open_question_can_be_excepted_too(pack):
    verdict = _gate(pack, {"profilering": U}, ["AIA-4"], [Exemption("profilering", DAY)])
    assert verdict.is_open
    assert verdict.exceptions_used == ("profilering",)


def test_a_prohibition_can_never_be_excepted(pack):
    verdict = _gate(pack, BANNED, exemptions=[Exemption("AIA-5-STOP", date(2099, 1, 1), is_legal=True)])
    assert "AIA-5-STOP" in verdict.blocked_by
    assert "forbudt" in verdict.blocked_by


def test_other_stops_only_fall_when_legal_signs(pack):
    for changes_, duty in (({**HIGH, **OWN}, "AIA-25"), (AUTO, "GDPR-22")):
        assert duty in _gate(pack, changes_, exemptions=[Exemption(duty, DAY)]).blocked_by
        assert duty not in _gate(pack, changes_, exemptions=[Exemption(duty, DAY, is_legal=True)]).blocked_by


def test_a_stop_blocks_before_its_date_and_other_duties_only_from_theirs(pack):
    verdict = _gate(pack, {**HIGH, **OWN})
    assert "AIA-25" in verdict.blocked_by
    assert "AIA-27" in verdict.coming
    assert "AIA-27" not in verdict.open_duties


def test_only_the_newest_prohibitions_wait_until_the_second_of_december(pack):
    for ticked in (["intime_billeder"], ["csam"], ["csam", "intime_billeder"]):
        duty = found(pack, {"forbudt": ticked}).duty("AIA-5-STOP")
        assert duty.since == date(2026, 12, 2)
        assert duty.status == "later"
        assert found(pack, {"forbudt": ticked}, date(2026, 12, 2)).duty("AIA-5-STOP").status == "now"
    assert found(pack, {"forbudt": ["csam", "social_scoring"]}).duty("AIA-5-STOP").since == date(2025, 2, 2)


def test_a_redesigned_or_doubtful_old_system_gets_no_extra_years(pack):
    for design in ("ja", U):
        old = {**HIGH, "ibrugtaget_foer_2027_12_02": "ja", "vaesentligt_aendret_design": design}
        assert found(pack, old).duty("AIA-27").since == date(2027, 12, 2)


def test_a_pack_past_its_review_date_warns_the_day_after(pack):
    assert pack.next_review == date(2027, 2, 1)
    assert found(pack, {}, date(2027, 2, 1)).warnings == ()
    assert [warned.key for warned in found(pack, {}, date(2027, 2, 2)).warnings] == ["past_review"]


def test_what_rests_on_the_draft_guidelines_says_so(pack):
    got = found(pack, {"brugstyper": ["sagsfordeling"]})
    assert got.rests_on_draft
    assert not found(pack, BANNED).rests_on_draft
    assert found(pack, {"brugstyper": ["moede_borger_resume"]}).duty("CHK-6-3").why.is_draft
    assert "udkast" in " ".join(explanation(pack, got, CALM, "da"))


def test_all_uses_together_are_high_risk(pack):
    got = found(pack, {"brugstyper": list(USES), "kritisk_enhed": "ja"})
    assert got.klass == "hoejrisiko_bilag_iii"
    assert got.annex_iii == ("1a", "1b", "1c", "2", "3a", "3b", "3c", "3d", "4a", "4b", "5a", "5d", "8b")
