"""One quiet mail about what is next: only when something is, only when wanted, and once."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from django.test import Client

from .postbox import Postbox, postbox

if TYPE_CHECKING:
    from pytest_django.fixtures import SettingsWrapper

    from forankring.kernel.accounts.models import Person

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 23, 6, 5, tzinfo=UTC)
"""Five past seven in Denmark."""
HOUSE = "https://forankring.fjordby.example"


@pytest.fixture
def post(settings: "SettingsWrapper") -> Iterator[Postbox]:
    """A house that sends mail, and the server it sends to."""
    with postbox() as box:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT, settings.PUBLIC_URL = "127.0.0.1", box.port, HOUSE
        yield box


def morning(now: datetime) -> None:
    """What the house does by itself, twice over."""
    from forankring.kernel.jobs.api import run_due

    for _ in range(3):
        run_due(now)


def wants(person: "Person", digest: str, language: str = "da") -> None:
    type(person).objects.filter(pk=person.pk).update(digest=digest, language=language)


def test_on_monday_one_mail_says_what_waits_and_where(administrator: "Person", post: Postbox) -> None:
    morning(MONDAY)
    (letter,) = post.letters
    assert letter["To"] == "aksel@fjordby.example"
    assert letter["Subject"] == "2 ting venter på dig"
    text, html = letter.get_body(("plain",)).get_content(), letter.get_body(("html",)).get_content()
    for part in (text, html):
        assert "Skriv kommunens navn, telefon og e-mail" in part
        assert f"{HOUSE}/indstillinger/" in part
    assert "Aksel" not in text + html
    assert 'lang="da"' in html


def test_nobody_gets_a_mail_when_nothing_waits(facilitator: "Person", post: Postbox) -> None:
    morning(MONDAY)
    assert post.letters == []


def test_the_mail_speaks_the_language_the_person_chose(administrator: "Person", post: Postbox) -> None:
    wants(administrator, "weekly", "en")
    morning(MONDAY)
    (letter,) = post.letters
    assert letter["Subject"] == "2 things wait for you"
    assert 'lang="en"' in letter.get_body(("html",)).get_content()


def test_weekly_comes_once_a_week_daily_on_weekdays_and_never_never(administrator: "Person", post: Postbox) -> None:
    counted = {}
    for digest in ("weekly", "daily", "never"):
        wants(administrator, digest)
        start = MONDAY + timedelta(weeks=len(counted))
        for day in range(7):
            morning(start + timedelta(days=day))
        counted[digest] = len(post.letters)
        post.letters.clear()
    assert counted == {"weekly": 1, "daily": 5, "never": 0}


def test_a_house_that_was_off_on_monday_sends_the_week_s_mail_when_it_is_up(
    administrator: "Person", post: Postbox
) -> None:
    for day in (2, 3, 4):
        morning(MONDAY + timedelta(days=day))
    assert len(post.letters) == 1


def test_nothing_is_sent_before_seven(administrator: "Person", post: Postbox) -> None:
    morning(MONDAY - timedelta(hours=1))
    assert post.letters == []


def test_without_a_mail_server_nothing_is_sent_and_the_page_says_so(
    administrator: "Person", signed_in, mailoutbox
) -> None:
    morning(MONDAY)
    assert mailoutbox == []
    assert "ikke sat mail op endnu" in signed_in(administrator).get("/mig/").content.decode()


def test_with_one_the_page_says_when_the_mail_comes(administrator: "Person", signed_in, post: Postbox) -> None:
    page = signed_in(administrator).get("/mig/").content.decode()
    assert "ikke sat mail op" not in page
    assert "Mailen kommer kun, når noget venter på dig" in page


def test_a_server_in_trouble_is_asked_again_and_the_mail_comes_once(administrator: "Person", post: Postbox) -> None:
    post.is_shut = True
    morning(MONDAY)
    post.is_shut = False
    for minutes in (11, 40, 90, 200):
        morning(MONDAY + timedelta(minutes=minutes))
    assert len(post.letters) == 1


class Killed(BaseException):
    """The house is gone: nothing after this line runs."""


def test_killed_after_sending_and_before_noting_it_gives_at_most_one_double(
    administrator: "Person", post: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from forankring.features.home.digest import letter
    from forankring.kernel.jobs.api import run_due

    send = letter.EmailMultiAlternatives.send

    def send_and_die(mail: object) -> None:
        send(mail)  # type: ignore[arg-type]
        raise Killed

    monkeypatch.setattr(letter.EmailMultiAlternatives, "send", send_and_die)
    run_due(MONDAY)
    for minutes in (0, 11, 22, 33, 44, 55):
        try:
            run_due(MONDAY + timedelta(minutes=minutes))
        except Killed:
            continue
    assert len(post.letters) == 2
    assert len({one["Message-ID"] for one in post.letters}) == 1


def test_one_press_in_the_mail_program_turns_the_mails_off(administrator: "Person", post: Postbox) -> None:
    from forankring.kernel.audit.api import lines_about

    morning(MONDAY)
    (letter,) = post.letters
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = re.fullmatch(rf"<{HOUSE}(/\S+)>", letter["List-Unsubscribe"].strip()).group(1)
    program = Client(enforce_csrf_checks=True)
    assert program.get(address).status_code == 200
    administrator.refresh_from_db()
    assert administrator.digest == "weekly"
    for _ in range(2):
        assert program.post(address, {"List-Unsubscribe": "One-Click"}).status_code == 200
    administrator.refresh_from_db()
    assert administrator.digest == "never"
    assert [line.act for line in lines_about(administrator.pk)] == ["digest_stopped"]


def test_a_made_up_address_turns_nothing_off(administrator: "Person", post: Postbox) -> None:
    morning(MONDAY)
    address = re.search(rf"{HOUSE}(/mail/\S+)>", post.letters[0]["List-Unsubscribe"]).group(1)
    for wrong in (address.replace("/stop/", "/stop/0"), "/mail/stop/nobody/", address[:-2] + "/"):
        assert Client().post(wrong).status_code == 404
    administrator.refresh_from_db()
    assert administrator.digest == "weekly"


def test_who_has_left_gets_nothing_more(administrator: "Person", post: Postbox) -> None:
    type(administrator).objects.filter(pk=administrator.pk).update(left_on=MONDAY.date())
    morning(MONDAY)
    assert post.letters == []
