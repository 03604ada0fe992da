"""The gate stays shut until the agreement, the risk assessment and the law's duties are in order."""

from datetime import date, timedelta
from itertools import product

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from forankring.domain.journey import Kind, Stage
from forankring.domain.law import Exemption
from forankring.features.landscape.acts.gate import accept_exception, note_duty, try_gate
from forankring.features.landscape.gate import Duty, Known, State, is_open, items_at
from forankring.features.landscape.models import GateException
from forankring.features.landscape.queries.gate import gate_of, proofs_of
from forankring.features.landscape.refusals import (
    CannotBeExcepted,
    ExceptionMustEnd,
    GateShut,
    NotADuty,
    NotAtAGate,
    OnlyLegal,
)
from forankring.features.screening.api import gate_for, pack_in_force
from forankring.features.screening.models import Task
from forankring.kernel.accounts.api import MayNot, Role
from forankring.kernel.journey.api import Initiative, entries_of, last_body

from ..people import colleague
from .factories import full, it_person, screened, stand_at, town


def clear_facts(**given: object) -> dict[str, object]:
    """Every question answered, for a harmless use inside the house."""
    facts = {name: ([] if fact.is_list else "nej") for name, fact in pack_in_force().facts.items()}
    return {**facts, "brugstyper": ["resume_eget_moede"], "er_ai": "ja", "forbudt_tjek_udfoert": "ja",
            "formaal_daekket_af_udbyder": "ja", "redaktionel_kontrol": "ja", **given}  # fmt: skip


def at_pilot_gate(**facts: object):
    person = it_person()
    use = full(person, town()["boern"])
    stand_at(use, Stage.APPROVED_TRIAL)
    screened(use, facts=clear_facts(**facts))
    return person, use


def missing(use) -> set[str]:
    view = gate_of(use)
    assert view
    return {item.id for item in view.items if item.state is State.MISSING}


def tomorrow() -> date:
    return timezone.localdate() + timedelta(days=1)


@given(
    flags=st.lists(st.booleans(), min_size=7, max_size=7),
    duties=st.lists(st.tuples(st.sampled_from(["A", "B", "AIA-5-STOP"]), st.booleans(), st.booleans()), max_size=3),
    questions=st.lists(st.sampled_from(["f1", "f2"]), max_size=2, unique=True),
    running=st.sets(
        st.tuples(
            st.sampled_from(["A", "B", "AIA-5-STOP", "class", "f1", "agreement", "decision", "something-new"]),
            st.booleans(),
        )
    ),
)
def test_a_gate_opens_only_when_nothing_is_missing(flags, duties, questions, running) -> None:
    known = Known(
        has_agreement=flags[0],
        has_risk_assessment=flags[1],
        is_screened=flags[2],
        is_blocked=flags[3],
        questions=tuple((name, name) for name in questions),
        duties=tuple(Duty(name, name, done and not stop, stop) for name, done, stop in duties),
        needs=(("evaluation", "", flags[4]), ("decision", "", flags[5]), ("something-new", "Noget nyt", flags[6])),
    )
    excepted = {name for name, _legal in running}
    may_open = (
        known.is_screened
        and not known.is_blocked
        and (known.has_agreement or "agreement" in excepted)
        and (known.has_risk_assessment or "risk" in excepted)
        and all(is_met for _id, _text, is_met in known.needs)
        and set(questions) <= excepted
        and all(d.is_done or d.id in excepted for d in known.duties)
        and all((d.id, True) in running and d.id != "AIA-5-STOP" for d in known.duties if d.is_stop)
        and all(d.is_done for d in known.duties if d.id == "AIA-5-STOP")
    )
    assert is_open(items_at(known, running)) is may_open


@pytest.mark.django_db
def test_what_is_unknown_keeps_the_gate_shut_and_is_named() -> None:
    _person, use = at_pilot_gate(profilering="ved_ikke")
    view = gate_of(use)
    assert view
    assert "profilering" in missing(use)
    assert pack_in_force().facts["profilering"].question.da in {item.text for item in view.items}


@pytest.mark.django_db
def test_without_a_screening_the_gate_says_so_and_nothing_about_the_law() -> None:
    person = it_person()
    use = full(person, town()["boern"])
    stand_at(use, Stage.APPROVED_TRIAL)
    assert missing(use) == {"screening"}


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["agreement", "risk_assessment_on"])
def test_the_agreement_and_the_risk_assessment_are_asked_for(field) -> None:
    _person, use = at_pilot_gate()
    if field == "agreement":
        use.system.agreement = "unknown"
    else:
        use.risk_assessment_on = None
    assert {"agreement": "agreement", "risk_assessment_on": "risk"}[field] in {
        i.id for i in gate_of(use).items if i.state is State.MISSING
    }
    if field == "agreement":
        use.system.agreement, use.system.agreement_why_not = "irrelevant", "Ingen personoplysninger."
        assert "agreement" not in {i.id for i in gate_of(use).items if i.state is State.MISSING}


def about(use, duty: str) -> list[str]:
    """The lines at the gate that ask for one thing, be it the gate or the law that asks."""
    kinds = {"GDPR-28": "agreement", "GDPR-32": "risk"}
    return [item.id for item in gate_of(use).items if duty == item.id or item.kind == kinds[duty]]


@pytest.mark.django_db
@pytest.mark.parametrize("duty", ["GDPR-28", "GDPR-32"])
def test_what_gate_and_law_both_ask_for_is_asked_once_and_one_answer_serves_both(signed_in, duty) -> None:
    person, use = at_pilot_gate(personoplysninger="ja", databehandler="ja")
    use.system.agreement, use.system.agreement_ref = "unknown", "Sag 26/8"
    use.system.save()
    use.risk_assessment_on = None
    use.save()
    assert about(use, duty) == [duty]
    assert duty in missing(use)
    page = signed_in(person).get(reverse("landscape:gate", args=[use.pk])).content.decode()
    assert ". Det beder både porten og loven om" in page
    assert ".. Det" not in page
    assert {"GDPR-28": "Sag 26/8", "GDPR-32": "Sag 26/1"}[duty] in page
    note_duty(person, use.pk, duty, "Sag 26/9")
    assert duty not in missing(use)


@pytest.mark.django_db
def test_what_the_register_shows_answers_the_law_too_and_a_no_there_is_a_no() -> None:
    person, use = at_pilot_gate(personoplysninger="ja", databehandler="ja")
    assert "GDPR-32" not in missing(use)
    assert "GDPR-28" in missing(use)  # the agreement is there, and nobody has planned to look after it
    use.system.oversight_next_on = tomorrow()
    use.system.save()
    assert "GDPR-28" not in missing(use)
    task = Task.objects.create(initiative=use.initiative, source="duty", key="GDPR-28", text={"da": "Aftale"})
    for name in missing(use):
        note_duty(person, use.pk, name, "Sag 26/7")
    try_gate(person, use.pk)
    task.refresh_from_db()
    assert task.done_on
    use.system.agreement = "no"
    use.system.save()
    note_duty(person, use.pk, "GDPR-28", "Sag 26/9")
    assert "GDPR-28" in missing(use)


@pytest.mark.django_db
def test_duties_are_ticked_off_with_their_proof_and_then_the_gate_opens() -> None:
    person, use = at_pilot_gate()
    with pytest.raises(GateShut):
        try_gate(person, use.pk)
    for duty in missing(use):
        note_duty(person, use.pk, duty, "Sag 26/7")
    try_gate(person, use.pk)
    initiative = Initiative.objects.get(pk=use.initiative)
    body = last_body(initiative, Kind.GATE)
    assert (body["gate"], body["is_open"]) == ("screening_til_pilot", True)
    assert entries_of(initiative)[-1].role == "it"


@pytest.mark.django_db
def test_a_stop_is_never_ticked_off_and_only_legal_signs_for_it() -> None:
    person, use = at_pilot_gate(fuldautomatisk="ja", beslutninger_om_fysiske_personer="ja", personoplysninger="ja")
    assert "GDPR-22" in missing(use)
    told = {"owner_role": "Direktør", "reason": "Under afklaring.", "expires_on": tomorrow()}
    with pytest.raises(NotADuty):
        note_duty(person, use.pk, "GDPR-22", "Sag 1")
    with pytest.raises(OnlyLegal):
        accept_exception(person, use.pk, "GDPR-22", **told)
    accept_exception(colleague("jura", Role.LEGAL), use.pk, "GDPR-22", **told)
    assert "GDPR-22" not in missing(use)


@pytest.mark.django_db
def test_what_is_forbidden_has_no_exception() -> None:
    _person, use = at_pilot_gate(forbudt=["social_scoring"])
    legal = colleague("jura", Role.LEGAL)
    assert {"class", "AIA-5-STOP"} <= missing(use)
    for item in ("class", "AIA-5-STOP", "screening", "nothing-like-it"):
        with pytest.raises(CannotBeExcepted):
            accept_exception(legal, use.pk, item, owner_role="x", reason="y", expires_on=tomorrow())


@pytest.mark.django_db
def test_an_exception_has_an_end_and_ends() -> None:
    person, use = at_pilot_gate(profilering="ved_ikke")
    for days in (0, -1, 400):
        end = timezone.localdate() + timedelta(days=days)
        with pytest.raises(ExceptionMustEnd):
            accept_exception(person, use.pk, "profilering", owner_role="x", reason="y", expires_on=end)
    accept_exception(person, use.pk, "profilering", owner_role="Leder", reason="Vi spørger.", expires_on=tomorrow())
    assert "profilering" not in missing(use)
    GateException.objects.update(expires_on=timezone.localdate() - timedelta(days=1))
    assert "profilering" in missing(use)


@pytest.mark.django_db
def test_the_gate_is_opened_by_legal_or_it_where_it_stands() -> None:
    person, use = at_pilot_gate()
    for duty in missing(use):
        note_duty(person, use.pk, duty, "Sag")
    with pytest.raises(MayNot):
        try_gate(colleague("admin", Role.ADMINISTRATOR), use.pk)
    stand_at(use, Stage.OPERATION)
    with pytest.raises(NotAtAGate):
        try_gate(person, use.pk)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("gate", "profiling", "automatic"),
    list(product(("screening_til_pilot", "pilot_til_drift"), ("ja", "nej", "ved_ikke"), ("ja", "nej"))),
)
def test_the_page_is_never_kinder_than_the_law(gate, profiling, automatic) -> None:
    person, use = at_pilot_gate(profilering=profiling, fuldautomatisk=automatic, personoplysninger="ja")
    if gate == "pilot_til_drift":
        stand_at(use, Stage.APPROVED_OPERATION)
    view = gate_of(use)
    assert view
    facts = clear_facts(profilering=profiling, fuldautomatisk=automatic, personoplysninger="ja")
    assert proofs_of(use) == {"GDPR-32": "Sag 26/1"}  # the register shows where it is: gate and law ask once
    law = gate_for(facts, timezone.localdate(), gate, proofs_of(use), [Exemption("none", tomorrow())])
    shut = {item.id for item in view.items if item.state is State.MISSING}
    assert {*law.unanswered, *law.open_duties} <= shut
    assert {one for one in law.blocked_by if one.isupper()} <= shut
    assert view.gate.value == gate
    assert person


@pytest.mark.django_db
def test_the_page_keeps_what_was_typed_when_an_exception_is_refused(signed_in) -> None:
    person, use = at_pilot_gate(profilering="ved_ikke")
    told = {"item": "profilering", "owner_role": "Leder af alting", "reason": "Fordi", "expires_on": "01-01-2020"}
    page = signed_in(person).post(reverse("landscape:gate_except", args=[use.pk]), told)
    assert page.status_code == 400
    assert "Leder af alting" in page.content.decode()
    done = signed_in(person).post(
        reverse("landscape:gate_duty", args=[use.pk]), {"item": "profilering", "evidence": "x"}
    )
    assert done.status_code == 400
