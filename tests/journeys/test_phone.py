"""What the guard stops never leaves the phone, and does not lie about in it either."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, Request, expect

from tests.domain.guard.made_up import fill
from tests.fixtures.browser import PHONE
from tests.fixtures.house import House

from .desk import press_next
from .stage import open_stage
from .test_desk import THREE_F

TYPED_AND_SENT_AT_ONCE = """(box, text) => {
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.form.requestSubmit();
}"""
QUIET = 400
"""Milliseconds: longer than the phone waits before it looks at what is being typed."""


def test_a_cpr_number_stays_in_the_field_and_a_phone_number_is_asked_about(
    house: House, administrator_cookies: Path, new_page: Callable[..., Page]
) -> None:
    desk = new_page(storage_state=administrator_cookies)
    stage = open_stage(desk, house, THREE_F)
    for words in ("Begynd", "Næste"):
        press_next(desk, words)  # the room stands still before the phone comes
    phone = new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    sent: list[Request] = []
    phone.on("request", lambda r: sent.append(r) if r.method == "POST" else None)
    phone.goto(stage.phones)
    box = phone.get_by_role("textbox").first
    expect(box).to_be_visible()
    phone.wait_for_function("() => window.forankringGuard")

    personal = fill("Borgeren har nummer {cpr:hyphen}")
    box.fill(personal)
    phone.get_by_role("button", name="Send").first.click()
    expect(phone.get_by_role("alert").first).to_be_visible()
    assert sent == []
    assert box.input_value() == personal
    kept = phone.evaluate("() => JSON.stringify(localStorage)")
    assert personal.split()[-1] not in kept

    box.evaluate(TYPED_AND_SENT_AT_ONCE, "Ring til mig på 61 12 34 56")
    phone.wait_for_timeout(QUIET)
    assert sent == []
    phone.get_by_role("button", name="Send alligevel").click()
    expect(phone.get_by_text("Det har du sendt")).to_be_visible()
    assert len(sent) == 1
