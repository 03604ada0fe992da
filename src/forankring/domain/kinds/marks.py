"""Marks on places in a row: the shared half of `balance`, `scale` and `choice`."""

from collections.abc import Mapping, Sequence

from forankring.domain.grammar import Field, Marks, Round, SheetValue, say
from forankring.domain.paper import Chart, Series
from forankring.domain.privacy import may_compare, may_show, shown
from forankring.domain.words import sentence

from .base import Body, Line, whole_number

ROUND_ORDER = (Round.ALONE, Round.TABLE, Round.PLENARY)


def read_mark(field: Field, raw: Mapping[str, object]) -> Body:
    return {"mark": whole_number(raw, "mark", field.steps)}


def gather_marks(field: Field, lines: Sequence[Line]) -> SheetValue:
    """One `Marks` per round. A table's mark is a joint statement by name; people's marks are only counted."""
    rounds = tuple(m for m in (_of_round(field, lines, r) for r in ROUND_ORDER) if m is not None)
    return SheetValue(marks=rounds, answers=sum(m.answers for m in rounds if m.round is not Round.TABLE))


def _of_round(field: Field, lines: Sequence[Line], which: Round) -> Marks | None:
    here = [line for line in lines if line.round is which and "mark" in line.body]
    if not here:
        return None
    if which is Round.TABLE:
        return Marks(which, len(here), None, tuple(sorted((line.table, int(line.body["mark"])) for line in here)))
    counts = [0] * field.steps
    for line in here:
        counts[int(line.body["mark"])] += 1
    return Marks(which, len(here), shown(counts))


def is_bare(value: SheetValue) -> bool:
    """True when there is no figure to show: no distribution, no table's mark, no shared mark. Nor a zero, then."""
    return value.shared_mark is None and not any(m.counts or m.tables for m in value.marks)


def spread(value: SheetValue) -> float:
    """How far apart people stand: the mean distance between two of their marks, in places (0: agreement)."""
    places = [p for m in value.marks for p, n in enumerate(m.counts or ()) for _ in range(n)]
    places += [place for m in value.marks for _, place in m.tables]
    n = len(places)
    if n < 2:
        return 0.0
    places.sort()
    return sum((2 * i - n + 1) * p for i, p in enumerate(places)) / (n * (n - 1) / 2)


def chart(field: Field, value: SheetValue | None, labels: tuple[str, ...], shape: str, lang: str) -> Chart:
    """The marks as a chart with words; rounds stand beside each other only when each may be shown."""
    title = say(field.label, lang)
    if value is None:
        blank = sentence("chart_blank", lang, low=labels[0], high=labels[-1])
        return Chart("line", title, labels, (), blank, field.steps, is_blank=True)
    series = list(_series(value, lang))
    if value.shared_mark is not None:
        name = sentence("shared_mark", lang)
        series.append(Series(name, None, ((value.shared_mark, name),), is_shared=True))
    places = len(labels) if shape == "bars" else field.steps
    return Chart(
        "bars" if shape == "bars" else "line", title, labels, tuple(series), summary(value, labels, lang), places
    )


def _series(value: SheetValue, lang: str) -> list[Series]:
    counted = [m for m in value.marks if m.counts is not None]
    if len(counted) > 1 and not may_compare(*(m.answers for m in counted)):
        counted = counted[-1:]
    tables = [m for m in value.marks if m.tables]
    return [
        Series(sentence(f"round_{m.round}", lang), m.counts, tuple((place, name) for name, place in m.tables))
        for m in value.marks
        if m in counted or m in tables
    ]


def summary(value: SheetValue, labels: tuple[str, ...], lang: str) -> str:
    """What one sees, in words: also the chart's alternative text."""
    last = next((m for m in reversed(value.marks) if m.counts), None)
    if last is None or last.counts is None:
        few = [m for m in value.marks if m.round is not Round.TABLE and not may_show(m.answers)]
        return sentence("fewer_than_five", lang) if few or is_bare(value) else ""
    top = max(range(len(last.counts)), key=lambda p: last.counts[p] if last.counts else 0)
    name = labels[top] if len(labels) == len(last.counts) else place_name(top, len(last.counts), labels, lang)
    return sentence("chart_summary", lang, answers=last.answers, low=labels[0], high=labels[-1], top=name)


def place_name(place: int, places: int, labels: tuple[str, ...], lang: str) -> str:
    if place in (0, places - 1):
        return labels[0 if place == 0 else -1]
    return sentence("chart_place", lang, place=place + 1, places=places)
