"""What we keep goes when its time has come, and the page says so."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone, translation

from forankring.kernel.accounts.models import Person
from forankring.kernel.audit import api as audit
from forankring.kernel.audit.models import AuditLine
from forankring.kernel.retention import api as retention
from forankring.kernel.retention import rules as registry
from forankring.kernel.retention.models import DeletionLog

pytestmark = pytest.mark.django_db
YEAR = timedelta(days=366)


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch):
    """The registry with nothing but the rules a test names."""

    def keep_only(*rules: retention.Rule) -> None:
        monkeypatch.setattr(registry, "_RULES", {rule.kind: rule for rule in rules})

    return keep_only


def rule(kind: str = "things", days: int | None = 10, shred=lambda before: 3) -> retention.Rule:
    return retention.Rule(kind, (), retention.Keep.WORKING, "hvad", "hvorfor", "hjemmel", "hvornår", days, shred)


def test_what_is_due_goes_and_leaves_a_number_as_proof(facilitator: Person, fresh_ledger: str) -> None:
    audit.record(facilitator, "session_started")
    later = timezone.now() + YEAR
    done = {one.kind: one.count for one in retention.erase_due(later)}
    assert done["audit_line"] == 1
    assert not AuditLine.objects.exists()
    proof = DeletionLog.objects.get(kind="audit_line")
    assert (proof.count, proof.rule, proof.target) == (1, "P365D", None)


def test_running_again_erases_nothing_more(facilitator: Person, fresh_ledger: str) -> None:
    audit.record(facilitator, "session_started")
    later = timezone.now() + YEAR
    retention.erase_due(later)
    before = DeletionLog.objects.count()
    assert sum(one.count for one in retention.erase_due(later)) == 0
    assert DeletionLog.objects.count() == before


def test_what_is_not_due_stays(facilitator: Person, fresh_ledger: str) -> None:
    audit.record(facilitator, "session_started")
    retention.erase_due(timezone.now())
    assert AuditLine.objects.count() == 1
    assert Person.objects.count() == 1


def test_a_municipality_may_shorten_but_never_lengthen(only) -> None:
    seen = []
    only(rule(shred=lambda before: seen.append(before) or 0))
    now = timezone.now()
    retention.shorten("things", 4)
    retention.erase_due(now)
    assert seen == [now - timedelta(days=4)]
    for days in (11, -1):
        with pytest.raises(ValueError, match="things"):
            retention.shorten("things", days)
    retention.shorten("things", 10)
    assert retention.days_of(rule()) == 10


def test_one_kind_that_cannot_be_erased_does_not_stop_the_others(only) -> None:
    def stuck(before: object) -> int:
        raise OSError

    only(rule("a", shred=stuck), rule("b"))
    with pytest.raises(retention.NotAllErased) as refused:
        retention.erase_due(timezone.now())
    assert [(one.kind, one.count) for one in refused.value.done] == [("b", 3)]
    assert DeletionLog.objects.get().kind == "b"


def test_days_need_a_shredder() -> None:
    with pytest.raises(ValueError, match="shredder"):
        retention.keep(retention.Rule("x", (), retention.Keep.WORKING, "", "", "", "", days=3))


def test_the_page_is_made_of_the_rules_themselves(only) -> None:
    only(rule("a"), retention.Rule("b", (), retention.Keep.DECISION, "andet", "derfor", "lov", "altid"))
    page = Client().get("/privatliv/").content.decode()
    assert all(word in page for word in ("hvad", "hvorfor", "hjemmel", "hvornår", "andet", "derfor", "altid"))
    retention.shorten("a", 2)
    assert "Efter 2 dage." in Client().get("/privatliv/").content.decode()


def test_every_rule_reads_in_danish_and_english() -> None:
    for one in retention.rules():
        for text in (one.what, one.why, one.basis, one.until):
            with translation.override("da"):
                danish = str(text)
            with translation.override("en"):
                assert str(text) != danish
