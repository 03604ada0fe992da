"""Not yours and not there look the same, to the letter: a status and a page tell nobody that something exists."""

import re
from uuid import uuid4

import pytest
from django.urls import reverse

from forankring.features.landscape.models import ErrorReport, Use
from forankring.kernel.accounts.api import HeldRole, Person, Role, Unit
from forankring.kernel.journey.api import Access, Initiative

from ..people import colleague
from .factories import full, it_person, town

pytestmark = pytest.mark.django_db

OF_A_USE = [
    ("use", ()),
    ("use_edit", ("why",)),
    ("gate", ()),
    ("gate_except", ()),
    ("gate_duty", ()),
    ("gate_try", ()),
    ("publish", ()),
    ("withdraw", ()),
    ("use_card", ("pdf",)),
    ("annex_viii", ()),
    ("annex_viii_file", ("docx",)),
    ("public_use", ()),
    ("public_error", ()),
]


@pytest.fixture
def hidden(db: None) -> Use:
    """A use on a thread only its leaders and specialists may read."""
    use = full(it_person(), town()["boern"], title="Gætter på fraværet")
    use.system.name = "Det skjulte system"
    use.system.save()
    Initiative.objects.filter(pk=use.initiative).update(access=Access.LIMITED)
    return use


def answer(browser, url: str, method: str, ident: object) -> tuple[int, str]:
    given = getattr(browser, method)(url, {"text": "x", "item": "risk", "evidence": "x"} if method == "post" else {})
    body = given.content.decode(errors="replace").replace(str(ident), "ID")
    return given.status_code, re.sub(r'(csrfmiddlewaretoken" value=")[^"]+|nonce-[^"]+', r"\1", body)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize(("name", "rest"), OF_A_USE, ids=lambda part: str(part))
def test_a_use_of_others_is_as_one_that_is_not_there(signed_in, hidden: Use, name, rest, method) -> None:
    for who in (None, colleague("rie", Role.EMPLOYEE), leader_beside()):
        browser, nothing = signed_in(who), uuid4()
        seen = [
            answer(browser, reverse(f"landscape:{name}", args=[ident, *rest]), method, ident)
            for ident in (hidden.pk, nothing)
        ]
        assert seen[0] == seen[1]
        assert who is None or seen[0][0] in (404, 405)
        assert hidden.title not in seen[0][1]


@pytest.mark.parametrize(("name", "rest"), [("system", ()), ("system_edit", ("agreement",))])
def test_a_system_used_only_by_others_is_as_one_that_is_not_there(signed_in, hidden: Use, name, rest) -> None:
    browser = signed_in(leader_beside())
    seen = [
        answer(browser, reverse(f"landscape:{name}", args=[ident, *rest]), "get", ident)
        for ident in (hidden.system_id, uuid4())
    ]
    assert seen[0] == seen[1]
    assert seen[0][0] == 404


def test_nothing_of_a_hidden_use_is_in_lists_files_or_messages(signed_in, hidden: Use) -> None:
    ErrorReport.objects.create(use=hidden, text="Noget om det skjulte", received_on=hidden.registered_on)
    browser = signed_in(leader_beside())
    for url in (
        reverse("landscape:map"),
        reverse("landscape:uses"),
        reverse("landscape:existing"),
        reverse("landscape:reports"),
        reverse("landscape:public_map"),
        reverse("landscape:house_file", args=["anvendelser", "csv"]),
        reverse("landscape:house_file", args=["kitos-og-os2compliance", "csv"]),
    ):
        page = browser.get(url).content.decode()
        assert hidden.title not in page
        assert "Noget om det skjulte" not in page
        assert hidden.system.name not in page


def leader_beside() -> Person:
    """Somebody who leads another part of the house, and may register things there."""
    leader = colleague(f"torben-{uuid4().hex[:6]}")
    HeldRole.objects.create(person=leader, role=Role.CENTRE_HEAD, unit=Unit.objects.get(name="Center for Ældre"))
    return leader
