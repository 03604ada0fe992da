"""The few shapes charts are drawn with: SVG attributes and classes only, as a strict page policy asks.

Attributes carry the printed look; a page's stylesheet may repaint by class. Nothing rests on colour alone:
dots, outlined bands, diamonds and rings differ in form.
"""

import textwrap
from html import escape

from forankring.domain.words.clean import clean

INK, QUIET, TINT, HALF, ACT, THREAD = "#1c1f21", "#50585c", "#e6ebea", "#b5c4c2", "#0b5a5e", "#b3122b"
FONT = "IBM Plex Sans"
SIZE = 15
LINE = 19
WIDE = 0.56
"""Mean width of a letter in parts of the type size: enough to break lines without a font at hand."""


def num(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")


def words(x: float, y: float, text: str, *, anchor: str = "start", role: str = "p-t", size: float = SIZE) -> str:
    """One line of text. `role` is its class: p-t plain, p-name strong, p-quiet, p-shared."""
    fill = {"p-quiet": QUIET, "p-shared": THREAD}.get(role, INK)
    weight = ' font-weight="600"' if role in ("p-name", "p-shared") else ""
    return (
        f'<text class="{role}" x="{num(x)}" y="{num(y)}" font-family="{FONT}" font-size="{num(size)}"'
        f'{weight} fill="{fill}" text-anchor="{anchor}">{escape(clean(text, is_one_line=True))}</text>'
    )


def lines_of(text: str, width: float, size: float = SIZE) -> list[str]:
    """The text broken to lines that fit `width`."""
    letters = max(4, int(width / (WIDE * size)))
    return textwrap.wrap(clean(text, is_one_line=True), letters) or [""]


def line(x1: float, y1: float, x2: float, y2: float, role: str = "p-axis", stroke: float = 1.5) -> str:
    paint = QUIET if role == "p-tickline" else INK
    return (
        f'<line class="{role}" x1="{num(x1)}" y1="{num(y1)}" x2="{num(x2)}" y2="{num(y2)}" '
        f'stroke="{paint}" stroke-width="{num(stroke)}"/>'
    )


def bar(x: float, y: float, width: float, height: float, role: str) -> str:
    """A box: p-band lowest to highest, p-half the middle half, p-bar a number."""
    fill, edge = {"p-band": (TINT, QUIET), "p-half": (HALF, INK), "p-bar": (ACT, INK)}[role]
    return (
        f'<rect class="{role}" x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}" '
        f'fill="{fill}" stroke="{edge}" stroke-width="1"/>'
    )


def dot(x: float, y: float, r: float) -> str:
    return f'<circle class="p-dot" cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{ACT}"/>'


def place_to_mark(x: float, y: float) -> str:
    """An empty circle for a pen."""
    return (
        f'<circle class="p-place" cx="{num(x)}" cy="{num(y)}" r="8" fill="#ffffff" stroke="{INK}" stroke-width="1.5"/>'
    )


def ring(x: float, y: float, r: float = 12) -> str:
    """The mark the group set together, in the colour of the thread and heavier than all else."""
    where = f'cx="{num(x)}" cy="{num(y)}"'
    return f'<circle class="p-ring" {where} r="{num(r)}" fill="none" stroke="{THREAD}" stroke-width="4"/>'


def diamond(x: float, y: float) -> str:
    """A table's mark."""
    points = f"{num(x)},{num(y - 7)} {num(x + 7)},{num(y)} {num(x)},{num(y + 7)} {num(x - 7)},{num(y)}"
    return f'<polygon class="p-diamond" points="{points}" fill="#ffffff" stroke="{INK}" stroke-width="2"/>'


def code_path(modules: tuple[str, ...], side: int) -> str:
    """The dark modules of a QR code as one path on a white ground, four modules from the edge."""
    path = "".join(f"M{x + 4} {y + 4}h1v1h-1z" for y, row in enumerate(modules) for x, m in enumerate(row) if m == "1")
    return f'<rect width="{side}" height="{side}" fill="#ffffff"/><path d="{path}" fill="#000000"/>'


def canvas(parts: list[str], width: float, height: float, title: str, summary: str, told: str) -> str:
    """The whole drawing; read aloud it is its title and summary, and all it shows stands in its description."""
    name = escape(clean(title, is_one_line=True))
    label = escape(clean(f"{title}. {summary}" if summary else title, is_one_line=True))
    more = escape(clean(told, is_one_line=True))
    return (
        f'<svg class="p-svg" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {num(width)} {num(height)}" '
        f'role="img" aria-label="{label}"><title>{name}</title><desc>{more}</desc>'
        f"{''.join(parts)}</svg>"
    )
