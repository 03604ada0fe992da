"""A session as a file: whole on the way out, trusted with nothing on the way in."""

import contextlib
import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forankring.features.workshops.models import Session
from forankring.features.workshops.portable import MOST_BYTES, from_file, to_file
from forankring.features.workshops.refusals import FileTooLarge, NotASessionFile, PersonalInFile
from forankring.kernel.accounts.models import Person

from .factories import planned

pytestmark = pytest.mark.django_db


@pytest.fixture
def whole(facilitator: Person) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(to_file(planned(facilitator, place="Havnen", purpose="Vi taler om AI.")))
    return made


def raw(whole: object) -> bytes:
    return json.dumps(whole).encode()


def test_a_session_comes_out_and_in_again_as_it_was(facilitator: Person, signed_in) -> None:
    session = planned(facilitator, place="Havnen", purpose="Vi taler om AI.")
    browser = signed_in(facilitator)
    out = browser.post(f"/forloeb/{session.pk}/fil/")
    assert "Temadag om AI.json" in out.headers["Content-Disposition"]
    browser.post("/forloeb/hent/", {"file": SimpleUploadedFile("x.json", out.content)})
    taken = Session.objects.exclude(pk=session.pk).get()
    for name in ("title", "language", "purpose", "place", "tables", "items", "is_wall"):
        assert getattr(taken, name) == getattr(session, name)
    assert taken.starts_at is None


def test_the_file_names_nobody_and_holds_the_script(whole: dict[str, Any], facilitator: Person) -> None:
    text = json.dumps(whole)
    assert facilitator.email not in text
    assert str(facilitator.pk) not in text
    assert whole["script"]["items"][1]["tool"]["id"] == "balances"
    assert whole["tools"][0].keys() == {"id", "pack", "version", "checksum"}


def test_a_tool_this_house_does_not_have_is_named(whole: dict[str, Any]) -> None:
    whole["session"]["items"][1]["tool"] = "nabokommunens"
    assert from_file(raw(whole)).missing == ("nabokommunens",)


def test_another_version_of_a_tool_is_noticed(whole: dict[str, Any]) -> None:
    whole["tools"][0]["checksum"] = "anden"
    assert from_file(raw(whole)).other == ("balances",)


def test_a_file_too_large_is_refused_unread() -> None:
    with pytest.raises(FileTooLarge):
        from_file(b" " * (MOST_BYTES + 1))


def test_personal_numbers_do_not_come_in_by_file(whole: dict[str, Any]) -> None:
    whole["session"]["purpose"] = f"Ring til {1:02}{2:02}{85:02}-{1234}"
    with pytest.raises(PersonalInFile):
        from_file(raw(whole))


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b"[" * 200_000,
        b'{"a":' * 50_000,
        b'{"v": 1, "v": 1}',
        b'{"v": NaN}',
        b"1" * 100_000,
        b'"\\ud800"',
        b"PK\x03\x04zip",
    ],
)
def test_hostile_bytes_are_refused_with_a_sentence(bad: bytes, facilitator: Person, signed_in) -> None:
    with pytest.raises(NotASessionFile):
        from_file(bad)
    answer = signed_in(facilitator).post("/forloeb/hent/", {"file": SimpleUploadedFile("x.json", bad)})
    assert answer.status_code == 400
    assert not Session.objects.exists()


@pytest.mark.parametrize("key", ["format", "v", "session", "tools", "script"])
def test_nothing_may_be_missing_and_nothing_may_be_added(whole: dict[str, Any], key: str) -> None:
    for changed in ({k: v for k, v in whole.items() if k != key}, {**whole, "more": 1}, {**whole, key: [[]]}):
        with pytest.raises(NotASessionFile):
            from_file(raw(changed))


LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=200) | st.lists(st.integers(), max_size=3)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(data=st.data())
def test_one_changed_value_is_taken_in_or_refused_but_never_a_crash(whole: dict[str, Any], data: st.DataObject) -> None:
    changed = json.loads(raw(whole))
    place: Any = changed
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else list(range(len(place)))))
        if not isinstance(place[key], dict | list) or not place[key] or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = data.draw(LEAVES)
    with contextlib.suppress(NotASessionFile, PersonalInFile):
        from_file(raw(changed))


def test_without_a_file_the_page_says_so(facilitator: Person, signed_in) -> None:
    browser: Client = signed_in(facilitator)
    assert "Vælg en fil først." in browser.post("/forloeb/hent/", {}).content.decode()
