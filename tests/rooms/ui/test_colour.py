"""A municipality's colours: never unreadable, never a way in."""

import re
from pathlib import Path

import pytest

from forankring.config.settings import PACKAGE
from forankring.kernel.accounts.models.municipality import DEFAULT_ACTION_COLOUR
from forankring.kernel.ui import colour

CSS = PACKAGE / "kernel" / "ui" / "static" / "ui" / "css"


def tokens(sheet: Path) -> dict[str, str]:
    """The tokens of a style sheet's first rule."""
    first = sheet.read_text().split(":root {")[1].split("}")[0]
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", first))


def whole(short: str) -> str:
    return "#" + "".join(c * 2 for c in short[1:]) if len(short) == 4 else short


def test_black_on_white_is_the_strongest_contrast_and_a_colour_on_itself_none() -> None:
    assert round(colour.contrast("#000000", "#ffffff"), 2) == 21
    assert colour.contrast("#0b5a5e", "#0b5a5e") == 1


def test_contrast_is_the_same_both_ways_and_as_wcag_reckons_it() -> None:
    assert colour.contrast("#777777", "#ffffff") == colour.contrast("#ffffff", "#777777")
    assert round(colour.contrast("#777777", "#ffffff"), 2) == 4.48
    assert not colour.readable("#777777")
    assert colour.readable("#767676")


@pytest.mark.parametrize("bad", ["", "red", "#12345", "#12345g", "#0b5a5e;}body{}", "#0B5A5E\n"])
def test_only_six_digits_after_a_hash_are_a_colour(bad: str) -> None:
    with pytest.raises(colour.NotAColour):
        colour.rgb(bad)


def test_the_sheet_carries_the_chosen_colour_and_its_shades() -> None:
    assert colour.colour_css("#204080") == (
        ":root{--action:#204080;--action-deep:#162d5a;--action-soft:#e9ecf2;--ink:#1c1f21}\n"
    )


@pytest.mark.parametrize("bad", ["#ffff00", "red", "#000000}*{display:none"])
def test_a_colour_nobody_can_read_never_reaches_the_sheet(bad: str) -> None:
    assert colour.colour_css(bad) == colour.colour_css()


def test_our_own_colours_are_the_same_everywhere() -> None:
    house, phone = tokens(CSS / "tokens.css"), tokens(CSS / "phone.css")
    assert {name: whole(phone[name]) for name in phone} == {name: house[name] for name in phone}
    assert (house["action"], house["ink"]) == (colour.ACTION, colour.INK)
    assert DEFAULT_ACTION_COLOUR == colour.ACTION


def test_every_text_of_ours_can_be_read_on_its_ground() -> None:
    t = tokens(CSS / "tokens.css")
    pairs = [(ink, ground) for ink in ("ink", "quiet", "action", "thread", "stop") for ground in ("ground", "paper")]
    pairs += [("stop", "stop-soft"), ("wait", "wait-soft"), ("done", "done-soft"), ("ink", "action-soft")]
    assert [pair for pair in pairs if colour.contrast(t[pair[0]], t[pair[1]]) < 4.5] == []


def test_edges_that_matter_can_be_seen() -> None:
    t = tokens(CSS / "tokens.css")
    assert [ground for ground in ("ground", "paper") if colour.contrast(t["edge"], t[ground]) < 3] == []


def test_the_sheet_of_our_own_colour_changes_nothing() -> None:
    t = tokens(CSS / "tokens.css")
    names = ("action", "action-deep", "action-soft", "ink")
    assert colour.colour_css() == ":root{" + ";".join(f"--{name}:{t[name]}" for name in names) + "}\n"
