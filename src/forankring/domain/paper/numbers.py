"""What a chart's series say in numbers: the data table, the quartiles, the words when there are too few."""

from collections.abc import Sequence

from forankring.domain.words import sentence

from .blocks import Chart, Series, Table


def data_table(chart: Chart, lang: str) -> Table:
    """The chart as a table: one row per place, one column per series; the marks as words."""
    counted = [s for s in chart.series if s.counts is not None]
    marked = [s for s in chart.series if s.marks]
    head = [sentence("chart_where", lang), *(s.name or sentence("chart_answers", lang) for s in counted)]
    if marked:
        head.append(sentence("chart_marks", lang))
    rows = []
    for place in range(places(chart)):
        row = [place_label(chart, place), *(str(_at(s.counts, place)) for s in counted)]
        if marked:
            row.append(", ".join(name for s in marked for at, name in s.marks if at == place))
        rows.append(tuple(row))
    return Table(tuple(head), tuple(rows), chart.title, tuple(range(1, 1 + len(counted))))


def told(chart: Chart, lang: str) -> str:
    """All the chart says, in words: its summary, then each series with its numbers and marks."""
    sentences = [chart.summary] if chart.summary else []
    if not any(s.counts or s.marks for s in chart.series):
        sentences.append(f"{' – '.join(chart.labels)}.")
    for series in chart.series:
        if has_too_few(series):
            said = [sentence("fewer_than_five", lang)]
        else:
            said = [f"{place_label(chart, p)}: {n}" for p, n in enumerate(series.counts or ()) if n]
            said += [f"{name}: {place_label(chart, p)}" for p, name in series.marks]
        sentences.append(f"{series.name}: {', '.join(said) or '0'}." if series.name else f"{', '.join(said)}.")
    return " ".join(sentences)


def places(chart: Chart) -> int:
    """How many places there are: as stated, and always room for every count and mark."""
    counts = [len(s.counts) for s in chart.series if s.counts]
    marks = [place + 1 for s in chart.series for place, _ in s.marks]
    labels = len(chart.labels) if chart.shape == "bars" or len(chart.labels) != 2 else 2
    return max([chart.places, labels, *counts, *marks])


def place_label(chart: Chart, place: int) -> str:
    """The words of one place; between two poles the places have numbers."""
    labels, last = chart.labels, places(chart) - 1
    if len(labels) == last + 1:
        return labels[place]
    if labels and place in (0, last):
        return f"{place + 1} {labels[0 if place == 0 else -1]}"
    return str(place + 1)


def has_too_few(series: Series) -> bool:
    return series.counts is None and not series.marks


def reach(counts: Sequence[int]) -> tuple[int, int, int, int] | None:
    """Lowest place, lower quartile, upper quartile, highest place; None without answers."""
    spots = [place for place, n in enumerate(counts) for _ in range(n)]
    if not spots:
        return None
    quarter = (len(spots) - 1) // 4
    return spots[0], spots[quarter], spots[-1 - quarter], spots[-1]


def _at(counts: Sequence[int] | None, place: int) -> int:
    return counts[place] if counts and place < len(counts) else 0
