"""A municipality's own colours: may they be read, and the style sheet that puts them on every page.

1. the settings page asks `readable(action)` before it saves;
2. `/farver.css` answers with `colour_css(action)`, which overrides the tokens of `tokens.css` and `phone.css`;
3. the darker and the paler shade are worked out here, so that one colour is all anybody has to choose.
"""

import re

ACTION = "#0b5a5e"
INK = "#1c1f21"
GROUND = "#ffffff"
READABLE = 4.5
"""WCAG 2.2 AA for text of ordinary size."""

_HEX = re.compile(r"#[0-9a-f]{6}")

Rgb = tuple[int, int, int]


class NotAColour(ValueError):
    """Not six hexadecimal digits after a `#`."""


def rgb(colour: str) -> Rgb:
    """`#0b5a5e` → (11, 90, 94). Raises `NotAColour`."""
    if not _HEX.fullmatch(colour.lower()):
        raise NotAColour(colour)
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(a: str, b: str) -> float:
    """The contrast between two colours as WCAG reckons it: 1 (the same) to 21 (black on white)."""
    dark, light = sorted((_luminance(rgb(a)), _luminance(rgb(b))))
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, ground: str = GROUND) -> bool:
    """True when text of `colour` can be read on `ground`, and so also the other way round."""
    return contrast(colour, ground) >= READABLE


def mix(a: str, b: str, part: float) -> str:
    """`part` of `b` in `a`: 0 is all `a`, 1 is all `b`."""
    return "#" + "".join(f"{round(x + (y - x) * part):02x}" for x, y in zip(rgb(a), rgb(b), strict=True))


def colour_css(action: str = ACTION, ink: str = INK) -> str:
    """The style sheet with a municipality's colours; what cannot be read falls back to our own."""
    action = action.lower() if _is_usable(action) else ACTION
    ink = ink.lower() if _is_usable(ink) else INK
    return (
        f":root{{--action:{action};--action-deep:{mix(action, '#000000', 0.3)};"
        f"--action-soft:{mix(action, '#ffffff', 0.9)};--ink:{ink}}}\n"
    )


def _is_usable(colour: str) -> bool:
    try:
        return readable(colour)
    except NotAColour:
        return False


def _luminance(colour: Rgb) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
