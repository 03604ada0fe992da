"""Charts as inline SVG that reads aloud, prints in black and white, and scales from phone to projector.

`line`: dots stacked on a line between two poles, under them the band from lowest to highest with the middle
half inside; diamonds are tables, the ring is the shared mark. `bars`: one bar per label with its number.
"""

from forankring.domain.words import sentence

from .blocks import Chart, Code, Series
from .numbers import has_too_few, place_label, places, reach, told
from .shapes import (
    LINE,
    SIZE,
    WIDE,
    bar,
    canvas,
    code_path,
    diamond,
    dot,
    line,
    lines_of,
    place_to_mark,
    ring,
    words,
)

TALLEST = 110


def draw(chart: Chart, lang: str, width: int = 380) -> str:
    """The chart as one SVG. `width` is in the drawing's own units: smaller makes larger letters."""
    if chart.is_blank or chart.shape == "line":
        parts, height = _line_chart(chart, lang, width)
    else:
        parts, height = _bar_chart(chart, lang, width)
    return canvas(parts, width, height, chart.title, chart.summary, told(chart, lang))


def draw_code(code: Code, lang: str) -> str:
    """A QR code with the quiet edge that phones need; black on white in every theme."""
    side = len(code.modules) + 8
    return canvas([code_path(code.modules, side)], side, side, sentence("scan_to", lang), code.url, code.url)


def _line_chart(chart: Chart, lang: str, width: int) -> tuple[list[str], float]:
    parts, y = _poles(chart, width)
    shared = [s for s in chart.series if s.is_shared]
    rows = [s for s in chart.series if not s.is_shared] or ([Series("")] if shared or not chart.is_blank else [])
    if chart.is_blank:
        parts += _blank(chart, width, y + 18)
        return parts, y + 36
    for index, row in enumerate(rows):
        own = [*row.marks, *(m for s in shared for m in s.marks)] if index == len(rows) - 1 else list(row.marks)
        drawn, y = _row(chart, row, own, lang, width, y + 6)
        parts += drawn
    return parts, y + 4


def _poles(chart: Chart, width: int) -> tuple[list[str], float]:
    """The two ends in words, left and right, over the line."""
    if not chart.labels:
        return [], 0
    ends = (lines_of(chart.labels[0], width * 0.46), lines_of(chart.labels[-1], width * 0.46))
    left = [words(0, LINE * (i + 0.8), t, role="p-name") for i, t in enumerate(ends[0])]
    right = [words(width, LINE * (i + 0.8), t, anchor="end", role="p-name") for i, t in enumerate(ends[1])]
    return [*left, *right], LINE * max(map(len, ends)) + 4


def _x(chart: Chart, place: int, width: int) -> float:
    """The middle of a place: the width is shared evenly, so that stacks at the ends have room as well."""
    return width * (min(place, places(chart) - 1) + 0.5) / max(1, places(chart))


def _axis(chart: Chart, width: int, y: float) -> list[str]:
    ticks = (_x(chart, p, width) for p in range(places(chart)))
    return [line(2, y, width - 2, y), *(line(x, y - 5, x, y + 5, "p-tickline", 1) for x in ticks)]


def _blank(chart: Chart, width: int, y: float) -> list[str]:
    spots = (place_to_mark(_x(chart, p, width), y) for p in range(places(chart)))
    return [line(2, y, width - 2, y), *spots]


def _row(
    chart: Chart, row: Series, marks: list[tuple[int, str]], lang: str, width: int, y: float
) -> tuple[list[str], float]:
    """One round: its name, its dots on the line, its band, its marks under the line."""
    parts: list[str] = []
    counts = row.counts or ()
    if row.name:
        count = f" · {sum(counts)} {sentence('chart_answers', lang).lower()}" if row.counts else ""
        parts.append(words(0, y + SIZE, row.name + count, role="p-quiet"))
        y += LINE + 2
    if has_too_few(row) and row.name:
        parts.append(words(width / 2, y + SIZE + 4, sentence("fewer_than_five", lang), anchor="middle", role="p-name"))
        y += LINE + 4
    room, radius, across = _stacking(counts, width / max(1, places(chart)))
    axis = y + room + 16
    band = reach(counts)
    if band:
        low, first, third, high = (_x(chart, p, width) for p in band)
        parts += [bar(low - 8, axis - 6, high - low + 16, 12, "p-band")]
        parts += [bar(first - 8, axis - 6, third - first + 16, 12, "p-half")]
    parts += _axis(chart, width, axis)
    for place, n in enumerate(counts):
        parts += _stack(_x(chart, place, width), axis - 9, n, radius, across)
    under, bottom = _marks(chart, marks, width, axis)
    is_shared = [(p, n) for s in chart.series if s.is_shared for p, n in s.marks]
    parts += [ring(_x(chart, p, width), axis) for p, n in marks if (p, n) in is_shared]
    return [*parts, *under], bottom


def _stacking(counts: tuple[int, ...], step: float) -> tuple[float, float, int]:
    """Height of the stacks, radius of a dot, dots side by side: as large as the tallest stack allows."""
    tallest = max(counts, default=0)
    if not tallest:
        return 4, 5, 1
    for radius in (6.0, 5.0, 4.0, 3.0, 2.5, 2.0, 1.5):
        across = max(1, int(step * 0.8 / (2.3 * radius)))
        height = -(-tallest // across) * 2.3 * radius
        if across == 1 or height <= TALLEST:
            single = tallest * 2.3 * radius
            if single <= TALLEST:
                return single + LINE, radius, 1
            if height <= TALLEST:
                return height + LINE, radius, across
    return TALLEST + LINE, 0, 1


def _stack(x: float, floor: float, n: int, radius: float, across: int) -> list[str]:
    """The dots of one place with their number on top; past what dots can show, a column with the number."""
    if not n:
        return []
    if not radius:
        return [bar(x - 8, floor - TALLEST, 16, TALLEST, "p-bar"), _count(x, floor - TALLEST - 4, n)]
    step = 2.3 * radius
    side = min(across, n)
    left = x - step * (side - 1) / 2
    dots = [dot(left + step * (i % side), floor - radius - step * (i // side), radius) for i in range(n)]
    return [*dots, _count(x, floor - step * -(-n // side) - 3, n)]


def _count(x: float, y: float, n: int) -> str:
    return words(x, y, str(n), anchor="middle", role="p-quiet", size=SIZE - 2)


def _marks(chart: Chart, marks: list[tuple[int, str]], width: int, axis: float) -> tuple[list[str], float]:
    """Diamonds with names under the line; names that would meet move one line down."""
    shared = {(p, n) for s in chart.series if s.is_shared for p, n in s.marks}
    parts: list[str] = []
    ends: list[float] = []
    bottom = axis + 14
    for place in sorted({p for p, _ in marks}):
        names = [n for p, n in marks if p == place]
        x = _x(chart, place, width)
        here = [n for n in names if (place, n) not in shared]
        if here:
            parts.append(diamond(x, axis + 13))
        role = "p-shared" if not here else "p-t"
        text = ", ".join(names)
        for piece in lines_of(text, width * 0.45):
            half = len(piece) * SIZE * WIDE / 2
            middle = min(max(x, half), width - half)
            level = next((i for i, end in enumerate(ends) if end < middle - half), len(ends))
            ends[level : level + 1] = [middle + half + 6]
            y = axis + 36 + LINE * level
            parts.append(words(middle, y, piece, anchor="middle", role=role))
            bottom = max(bottom, y + 6)
    return parts, bottom


def _bar_chart(chart: Chart, lang: str, width: int) -> tuple[list[str], float]:
    """Label beside (or, when long, over) its bar, number after it; marks as words; rounds under each other."""
    parts: list[str] = []
    y = 0.0
    shared = [m for s in chart.series if s.is_shared for m in s.marks]
    rows = [s for s in chart.series if not s.is_shared]
    if not rows or (shared and has_too_few(rows[-1])):
        rows.append(Series("", None if shared else (0,) * places(chart)))
    most = max((n for s in rows for n in s.counts or ()), default=0) or 1
    for index, row in enumerate(rows):
        marks = [(p, n, False) for p, n in row.marks]
        marks += [(p, n, True) for p, n in shared if index == len(rows) - 1]
        if row.name and len(rows) > 1:
            parts.append(words(0, y + SIZE, row.name, role="p-name"))
            y += LINE + 4
        if row.counts is None and not marks:
            parts.append(words(0, y + SIZE, sentence("fewer_than_five", lang), role="p-name"))
            y += LINE + 6
            continue
        for place in range(places(chart)):
            drawn, y = _bar(chart, row, place, [(n, s) for p, n, s in marks if p == place], most, width, y)
            parts += drawn
        y += 8
    return parts, y


def _beside(chart: Chart, width: int) -> float:
    """The width of a column of labels; 0 when a label is too long to stand beside its bar."""
    longest = max((len(place_label(chart, p)) for p in range(places(chart))), default=0) * SIZE * WIDE + 12
    return longest if longest <= width * 0.42 else 0


def _bar(
    chart: Chart,
    row: Series,
    place: int,
    marks: list[tuple[str, bool]],
    most: int,
    width: int,
    y: float,
) -> tuple[list[str], float]:
    parts = []
    left = _beside(chart, width)
    label = place_label(chart, place)
    for i, text in enumerate([label] if left else lines_of(label, width)):
        parts.append(words(0, y + SIZE + LINE * i, text))
    y += 0 if left else LINE * len(lines_of(label, width)) + 3
    if row.counts is not None:
        n = row.counts[place] if place < len(row.counts) else 0
        length = (width - left - 40) * n / most
        parts.append(bar(left + 0.5, y + 3, length, 14, "p-bar") if n else line(left, y + 3, left, y + 17))
        parts.append(words(left + length + 8, y + SIZE, str(n), role="p-name"))
        y += 21
    for name, is_shared in marks:
        role = "p-shared" if is_shared else "p-name"
        parts.append(ring(left + 9, y + 10, 7) if is_shared else diamond(left + 9, y + 10))
        for piece in lines_of(name, width - left - 24):
            parts.append(words(left + 24, y + SIZE, piece, role=role))
            y += LINE
    if left and row.counts is None and not marks:
        y += LINE
    return parts, y + 5
