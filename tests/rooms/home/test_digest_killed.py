"""A house killed by `kill -9` after a mail has left and before that is noted: at most one double, in each database."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from .postbox import postbox

SCRIPT = """
import os, signal, sys
from datetime import UTC, datetime, timedelta

import django

django.setup()
from django.core.management import call_command

from forankring.features.home.digest import letter
from forankring.kernel.accounts.models import HeldRole, Person
from forankring.kernel.jobs.api import run_due

if sys.argv[1] == "0":
    call_command("migrate", verbosity=0)
    person = Person.objects.create(email="aksel@fjordby.example")
    HeldRole.objects.create(person=person, role="administrator")
send = letter.EmailMultiAlternatives.send


def send_and_die(mail):
    send(mail)
    os.kill(os.getpid(), signal.SIGKILL)


letter.EmailMultiAlternatives.send = send_and_die
run_due(datetime(2026, 11, 23, 6, 5, tzinfo=UTC) + timedelta(minutes=int(sys.argv[1])))
"""
KILLED = -signal.SIGKILL


def house_at(minutes: str, env: dict[str, str]) -> int:
    done = subprocess.run([sys.executable, "-c", SCRIPT, minutes], env=env, check=False, capture_output=True)
    return done.returncode


def test_a_mail_is_begun_anew_once_and_then_given_up(ledger_url: str, tmp_path: Path) -> None:
    data = tmp_path / "house"
    data.mkdir()
    with postbox() as post:
        env = os.environ | {
            "DJANGO_SETTINGS_MODULE": "forankring.config.settings",
            "FORANKRING_DATA": str(data),
            "FORANKRING_DATABASE_URL": ledger_url if ledger_url.startswith("postgresql") else "",
            "FORANKRING_MAIL_HOST": "127.0.0.1",
            "FORANKRING_MAIL_PORT": str(post.port),
            "FORANKRING_URL": "https://forankring.fjordby.example",
        }
        ends = [house_at(minutes, env) for minutes in ("0", "1", "12", "23", "200")]
    assert ends == [0, KILLED, KILLED, 0, 0]  # it is laid ready first, and sent at the next look
    assert len(post.letters) == 2
    assert len({letter["Message-ID"] for letter in post.letters}) == 1
