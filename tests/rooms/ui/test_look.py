"""What a browser sees: nothing axe minds, nothing that must be dragged sideways, targets a thumb can hit."""

import pytest

from forankring.kernel.ui.gallery.tool import TOOL

NARROW = {"width": 320, "height": 640}
PROJECTOR = {"width": 1920, "height": 1080}
WHOLE_PAGES = ["/_ui/", "/_ui/side/fejl/", "/_ui/side/bord/", "/_ui/side/kode/", "/_ui/side/selvtest/"]
EVERY_KIND = "&".join(f"kind={kind}" for kind in sorted({field.kind for field in TOOL.fields}))
PHONE = f"/_ui/side/telefon/?{EVERY_KIND}&say=own&say=guard&say=sent&say=net"
SHOWS = ["join", "ask", "cards", "balance", "boxes"]

OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
HEIGHT = "() => document.documentElement.scrollHeight - window.innerHeight"
SMALL = """() => [...document.querySelectorAll('.places label, .pick, main button, textarea')]
    .filter(e => e.offsetParent && (e.getBoundingClientRect().width < 44 || e.getBoundingClientRect().height < 44))
    .map(e => e.outerHTML.slice(0, 80))"""
LARGE_TEXT = "() => { document.documentElement.style.fontSize = '200%' }"


@pytest.mark.parametrize("address", [*WHOLE_PAGES, PHONE])
def test_a_narrow_phone_shows_everything_without_sideways_scrolling(house, new_page, axe, address) -> None:
    page = new_page(viewport=NARROW)
    page.goto(house.url + address)
    assert page.evaluate(OVERFLOW) <= 0
    assert axe(page) == []


@pytest.mark.parametrize("address", WHOLE_PAGES)
def test_a_laptop_shows_everything_as_axe_wants_it(house, page, axe, address) -> None:
    page.goto(house.url + address)
    assert axe(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("show", SHOWS)
def test_the_projector_never_scrolls_and_can_be_read(house, new_page, axe, show, theme) -> None:
    page = new_page(viewport=PROJECTOR, java_script_enabled=True)
    page.goto(f"{house.url}/_ui/side/skaerm/?show={show}&theme={theme}")
    assert page.evaluate(HEIGHT) <= 0
    assert page.evaluate(OVERFLOW) <= 0
    assert axe(page) == []


def test_every_target_on_the_phone_fits_a_thumb(house, new_page) -> None:
    page = new_page(viewport=NARROW)
    page.goto(house.url + PHONE)
    assert page.evaluate(SMALL) == []


def test_the_phone_works_with_text_twice_as_large(house, new_page) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto(house.url + PHONE)
    page.evaluate(LARGE_TEXT)
    assert page.evaluate(OVERFLOW) <= 0


def test_forced_colours_leave_every_mark_visible(house, new_page, axe) -> None:
    page = new_page(viewport=NARROW, forced_colors="active")
    page.goto(house.url + "/_ui/side/telefon/?kind=balance")
    first = page.get_by_role("radio").first
    first.check()
    assert first.is_checked()
    assert first.bounding_box()["width"] >= 24
    assert axe(page) == []


def test_the_keyboard_reaches_the_content_first_and_sees_where_it_is(house, page) -> None:
    page.goto(house.url + "/_ui/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Gå til sidens indhold")
    assert skip.is_visible()
    assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "indhold"


def test_after_a_mistake_focus_starts_at_the_summary(house, page) -> None:
    page.goto(house.url + "/_ui/side/fejl/")
    assert page.get_by_role("alert").evaluate("e => e === document.activeElement")
    page.get_by_role("link", name="Vi kunne ikke læse datoen").click()
    assert page.evaluate("() => document.activeElement.name") == "day"
