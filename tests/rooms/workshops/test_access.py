"""Who may do what with a session, for every address and every kind of visitor."""

import re
import uuid
from collections.abc import Callable

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from forankring.features.workshops.models import CoFacilitator, Session
from forankring.kernel.accounts.models import Person

from .factories import PROGRAMME, planned

pytestmark = pytest.mark.django_db

Browsers = Callable[[Person | None], Client]

GET_PAGES = ("session", "session_edit", "session_invitation")
POST_PAGES = (
    "session_file",
    "session_start",
    "session_copy",
    "session_remove",
    "co_facilitator_add",
    "co_facilitator_remove",
)
BY_OWNER_ALONE = ("session_remove",)


@pytest.fixture
def visitors(
    facilitator: Person, co_facilitator: Person, other_facilitator: Person, administrator: Person
) -> dict[str, Person | None]:
    return {
        "guest": None,
        "other facilitator": other_facilitator,
        "co-facilitator": co_facilitator,
        "owner": facilitator,
        "administrator": administrator,
    }


def address(name: str, session_id: uuid.UUID, person_id: uuid.UUID) -> str:
    more = {"session_invitation": ["pdf"], "co_facilitator_remove": [person_id]}
    return reverse(f"workshops:{name}", args=[session_id, *more.get(name, [])])


def knock(browser: Client, name: str, session_id: uuid.UUID, person_id: uuid.UUID) -> HttpResponse:
    where = address(name, session_id, person_id)
    return browser.get(where) if name in GET_PAGES else browser.post(where)


def plain(answer: HttpResponse) -> tuple[int, str]:
    """The answer without what differs by address and by visit."""
    text = re.sub(r'name="(csrfmiddlewaretoken|next)" value="[^"]*"', "", answer.content.decode())
    location = re.sub(r"[0-9a-f-]{36}", "ID", answer.headers.get("Location", ""))
    return answer.status_code, text + location


@pytest.mark.parametrize("name", [*GET_PAGES, *POST_PAGES])
@pytest.mark.parametrize("visitor", ["guest", "other facilitator", "administrator"])
def test_who_may_not_sees_the_same_whether_it_exists_or_not(
    name: str,
    visitor: str,
    visitors: dict[str, Person | None],
    facilitator: Person,
    co_facilitator: Person,
    signed_in: Browsers,
) -> None:
    session = planned(facilitator, PROGRAMME, co_facilitator)
    browser = signed_in(visitors[visitor])
    real = knock(browser, name, session.pk, co_facilitator.pk)
    made_up = knock(browser, name, uuid.uuid4(), co_facilitator.pk)
    assert plain(real) == plain(made_up)
    guest = 302 if name in GET_PAGES else 403
    assert real.status_code == {"guest": guest, "other facilitator": 404, "administrator": 403}[visitor]
    session.refresh_from_db()
    assert session.status == "planned"
    assert CoFacilitator.objects.count() == 1
    assert Session.objects.count() == 1


@pytest.mark.parametrize("name", [*GET_PAGES, *(p for p in POST_PAGES if p != "session_start")])
@pytest.mark.parametrize("visitor", ["owner", "co-facilitator"])
def test_those_who_run_it_get_in(
    name: str,
    visitor: str,
    visitors: dict[str, Person | None],
    facilitator: Person,
    co_facilitator: Person,
    signed_in: Browsers,
) -> None:
    session = planned(facilitator, PROGRAMME, co_facilitator)
    answer = knock(signed_in(visitors[visitor]), name, session.pk, co_facilitator.pk)
    if name in BY_OWNER_ALONE and visitor != "owner":
        assert answer.status_code == 404
        assert Session.objects.count() == 1
    else:
        assert answer.status_code in (200, 302)


@pytest.mark.usefixtures("fresh_ledger")
@pytest.mark.parametrize("visitor", ["owner", "co-facilitator"])
def test_both_who_run_it_may_open_the_room(
    visitor: str, visitors: dict[str, Person | None], facilitator: Person, co_facilitator: Person, signed_in: Browsers
) -> None:
    session = planned(facilitator, PROGRAMME, co_facilitator)
    browser = signed_in(visitors[visitor])
    page = browser.post(address("session_start", session.pk, co_facilitator.pk), follow=True)
    assert "Rummet er åbent." in page.content.decode()
    poster = browser.get(address("session_poster", session.pk, co_facilitator.pk))
    assert poster.headers["Content-Type"] == "application/pdf"


def test_a_poster_waits_for_the_code(facilitator: Person, signed_in: Browsers) -> None:
    session = planned(facilitator)
    page = signed_in(facilitator).get(reverse("workshops:session_poster", args=[session.pk]), follow=True)
    assert "Sæt forløbet i gang først" in page.content.decode()


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_an_invitation_prints(form: str, facilitator: Person, signed_in: Browsers) -> None:
    session = planned(facilitator, purpose="Vi taler om AI.")
    answer = signed_in(facilitator).get(reverse("workshops:session_invitation", args=[session.pk, form]))
    assert answer.status_code == 200
    assert answer.content[:2] in (b"%P", b"PK")
    other = reverse("workshops:session_invitation", args=[session.pk, "exe"])
    assert signed_in(facilitator).get(other).status_code == 404


def test_my_list_holds_mine_and_those_i_run_with_others(
    facilitator: Person, co_facilitator: Person, other_facilitator: Person, signed_in: Browsers
) -> None:
    planned(facilitator, PROGRAMME, co_facilitator, title="Fælles")
    planned(other_facilitator, title="En andens")
    page = signed_in(co_facilitator).get("/forloeb/").content.decode()
    assert "Fælles" in page
    assert "En andens" not in page


def test_a_facilitator_who_lost_the_role_sees_nothing(facilitator: Person, signed_in: Browsers) -> None:
    session = planned(facilitator)
    facilitator.roles.all().delete()
    again = Person.objects.get(pk=facilitator.pk)
    assert signed_in(again).get(reverse("workshops:session", args=[session.pk])).status_code == 403


def test_a_colleague_with_an_account_is_added_at_once(
    facilitator: Person, co_facilitator: Person, signed_in: Browsers
) -> None:
    session = planned(facilitator)
    where = reverse("workshops:co_facilitator_add", args=[session.pk])
    signed_in(facilitator).post(where, {"email": "BO@fjordby.example"})
    assert signed_in(co_facilitator).get(reverse("workshops:session", args=[session.pk])).status_code == 200


def test_a_colleague_without_an_account_gets_a_link_that_leads_to_the_session(
    facilitator: Person, signed_in: Browsers
) -> None:
    session = planned(facilitator)
    where = reverse("workshops:co_facilitator_add", args=[session.pk])
    page = signed_in(facilitator).post(where, {"email": "ny@fjordby.example"}).content.decode()
    link = re.search(r"http://testserver(/link/[^<\s]+/)", page)
    assert link
    answer = Client().post(link[1], {"name": "Nye Niels", "password": "blå hest med tre hatte"})
    assert answer.headers["Location"] == reverse("workshops:session", args=[session.pk])
    assert CoFacilitator.objects.get().person == Person.objects.get(email="ny@fjordby.example").pk


def test_a_colleague_without_the_role_is_not_let_in_by_a_facilitator(
    facilitator: Person, administrator: Person, signed_in: Browsers
) -> None:
    session = planned(facilitator)
    where = reverse("workshops:co_facilitator_add", args=[session.pk])
    answer = signed_in(facilitator).post(where, {"email": administrator.email})
    assert "Bed en administrator" in answer.content.decode()
    assert administrator.email in answer.content.decode()
    assert not CoFacilitator.objects.exists()


def test_a_co_facilitator_may_leave_but_not_take_others_off(
    facilitator: Person, co_facilitator: Person, other_facilitator: Person, signed_in: Browsers
) -> None:
    session = planned(facilitator, PROGRAMME, co_facilitator, other_facilitator)
    browser = signed_in(co_facilitator)
    browser.post(reverse("workshops:co_facilitator_remove", args=[session.pk, other_facilitator.pk]))
    assert session.co_facilitators.count() == 2
    browser.post(reverse("workshops:co_facilitator_remove", args=[session.pk, co_facilitator.pk]))
    assert session.co_facilitators.count() == 1
