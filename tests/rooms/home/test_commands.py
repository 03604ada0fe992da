"""`forankring check` and `forankring erase`, as somebody on a Tuesday meets them."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.utils import timezone

from forankring.config import cli
from forankring.config.commands import check, erase
from forankring.kernel.accounts.api import municipality
from forankring.kernel.accounts.models import Person
from forankring.kernel.audit.models import AuditLine
from forankring.kernel.retention.models import DeletionLog

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fresh_ledger")]
Say = Callable[[], tuple[str, str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Say:
    return lambda: tuple(capsys.readouterr())  # type: ignore[return-value]


def test_a_house_in_order_says_so(said: Say) -> None:
    assert check.main([]) == 0
    assert "Everything is in order." in said()[0]


def test_a_house_nobody_has_set_up_may_not_go_live(said: Say) -> None:
    assert check.main(["--deploy"]) == 1
    asked = said()[1]
    for word in ("FORANKRING_URL", "FORANKRING_HOSTS", "administrator", "phone", "mail", "WAS-Tool", "personal data"):
        assert word in asked


def test_a_house_that_is_ready_may_go_live(
    administrator: Person, said: Say, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url = "https://forankring.fjordby.example"
    (tmp_path / "keys").chmod(0o700)
    monkeypatch.setattr(settings, "DATA", tmp_path)
    tmp_path.chmod(0o700)
    for name, value in {
        "PUBLIC_URL": url,
        "IS_HTTPS": True,
        "ALLOWED_HOSTS": ["forankring.fjordby.example"],
        "IS_DEMO": False,
        "SECRET_KEY": "x" * 50,
    }.items():
        monkeypatch.setattr(settings, name, value)
    house = municipality()
    house.name, house.contact_phone, house.contact_mail = "Fjordby Kommune", "70 00 00 00", "post@fjordby.example"
    house.was_url, house.privacy_contact = "https://was.digst.dk/fjordby-example", "dpo@fjordby.example"
    house.save()
    assert (check.main(["--deploy"]), said()[1]) == (0, "")


def test_a_data_folder_others_may_read_is_told_of(said: Say, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(settings, "DATA", tmp_path)
    tmp_path.chmod(0o750)
    check.main(["--deploy"])
    assert f"Others on this machine can read the data in {tmp_path}." in said()[1]
    tmp_path.chmod(0o700)
    check.main(["--deploy"])
    assert "can read the data" not in said()[1]


def test_what_a_command_makes_is_the_houses_own_except_what_is_handed_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made = {}
    for name in ("prepare", "print"):
        file = tmp_path / name
        module = SimpleNamespace(main=lambda _words, file=file: file.touch())
        monkeypatch.setattr(cli.importlib, "import_module", lambda _name, module=module: module)
        before = os.umask(0o022)
        try:
            cli.main([name])
        finally:
            os.umask(before)
        made[name] = file.stat().st_mode & 0o777
    assert made == {"prepare": 0o600, "print": 0o644}


def test_what_is_due_is_erased_and_counted(facilitator: Person, said: Say) -> None:
    AuditLine.objects.create(at=timezone.now() - timedelta(days=400), act="session_saved")
    assert erase.main(["--due"]) == 0
    assert "audit_line: 1 erased (kept for 365 days)" in said()[0]
    assert DeletionLog.objects.get().kind == "audit_line"
    assert [line.act for line in AuditLine.objects.all()] == ["erased_by_rule"]


def test_a_night_with_nothing_due_leaves_no_trace(said: Say) -> None:
    assert erase.main(["--due"]) == 0
    assert not DeletionLog.objects.exists()
    assert not AuditLine.objects.exists()


@pytest.mark.parametrize("words", [[], ["--all"], ["--due", "now"]])
def test_a_wrong_call_erases_nothing(words: list[str], said: Say) -> None:
    assert erase.main(words) == 2
    assert "Nothing was erased." in said()[1]
