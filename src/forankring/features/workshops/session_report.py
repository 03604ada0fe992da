"""What a session hands on, gathered from its plan and its sheets. Nothing is written by hand here.

A sheet counts as it was sealed last; one that is not sealed is shown as a draft. Words the room agreed on are what
was agreed; steps that were chosen and not done are next; what is left open is where people stand far apart
without a third way, and the questions they chose or pinned. What one person asked alone is on the sheet already.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _
from django.utils.translation import override

from forankring.domain.answers import by_disagreement
from forankring.domain.grammar import Card, Field, KindName, SheetValue, Tool, say
from forankring.domain.kinds.marks import spread
from forankring.domain.paper import Document
from forankring.kernel.papers.api import (
    FilledSheet,
    ProgrammeLine,
    ReportStep,
    SessionReport,
    long_date,
    session_report,
)

from .clocks import clock
from .models import Session, Sheet
from .papers import house_mark, title_of
from .plan import NotAPlan, from_data, timed
from .queries.harvest import people_in
from .sheet_papers import SheetPaper, draft_of, sealed

FAR_APART = 0.3
"""From this share of the line between two marks people differ so much that a sheet asks about it."""


@dataclass(frozen=True, slots=True)
class Report:
    """The document, and which of its sheets are still drafts."""

    document: Document
    drafts: tuple[str, ...]
    has_people: bool


def report_of(session: Session, lang: str) -> Report:
    papers = [_newest(sheet) for sheet in _in_order(session)]
    with override(lang):
        report = SessionReport(
            title=session.title,
            date=long_date(session.starts_at.date() if session.starts_at else session.closed_on, lang),
            place=session.place,
            municipality=house_mark(),
            purpose=session.purpose,
            people=people_in(session),
            programme=_programme(session, lang),
            sheets=tuple(FilledSheet(_titled(paper, lang), paper.values) for paper in papers),
            agreed=tuple(line for paper in papers for line in _agreed(paper, lang)),
            open_questions=tuple(line for paper in papers for line in _open(paper, lang)),
            next_steps=tuple(ReportStep(line) for paper in papers for line in _next(paper, lang)),
        )
        has_people = report.people is not None
        drafts = tuple(say(paper.tool.title, lang) for paper in papers if paper.number is None)
    return Report(session_report(report, lang), drafts, has_people)


def _in_order(session: Session) -> list[Sheet]:
    order = {raw.get("id"): n for n, raw in enumerate(session.items) if isinstance(raw, dict)}
    return sorted(
        Sheet.objects.filter(session=session), key=lambda sheet: (order.get(sheet.item, len(order)), sheet.item)
    )


def _newest(sheet: Sheet) -> SheetPaper:
    last = sheet.versions.first()
    return sealed(last) if last else draft_of(sheet)


def _titled(paper: SheetPaper, lang: str) -> Tool:
    return replace(paper.tool, title={lang: f"{say(paper.tool.title, lang)} ({paper.edition(lang).lower()})"})


def _agreed(paper: SheetPaper, lang: str) -> Iterator[str]:
    for field, value in _values(paper):
        if value.agreed:
            yield _under(field, value.agreed, lang)
        for card in value.cards:
            if card.is_chosen and field.kind is KindName.POINTS and not _is_question(card):
                yield _under(field, card.text, lang)


def _under(field: Field, words: str, lang: str) -> str:
    """The words after what they answer; a question needs no colon."""
    label = say(field.label, lang)
    return f"{label} {words}" if label.endswith("?") else f"{label}: {words}"


def _next(paper: SheetPaper, lang: str) -> Iterator[str]:
    for field, value in _values(paper):
        if field.kind is KindName.CHECKLIST:
            yield from (say(o.label, lang) for o in field.options if o.id in value.chosen and o.id not in value.done)


def _open(paper: SheetPaper, lang: str) -> Iterator[str]:
    for field in by_disagreement(paper.tool.fields, paper.values):
        value = paper.values.get(field.id, SheetValue())
        is_apart = field.kind is KindName.BALANCE and spread(value) >= FAR_APART * field.steps
        if is_apart and not value.agreed:
            yield _("%(label)s: Her står vi langt fra hinanden.") % {"label": say(field.label, lang)}
        yield from (card.text for card in value.cards if _is_shared_question(card))


def _is_shared_question(card: Card) -> bool:
    return (card.is_chosen or card.is_pinned) and _is_question(card)


def _is_question(card: Card) -> bool:
    return card.text.rstrip().endswith("?")


def _values(paper: SheetPaper) -> Iterator[tuple[Field, SheetValue]]:
    yield from ((field, paper.values.get(field.id, SheetValue())) for field in paper.tool.fields)


def _programme(session: Session, lang: str) -> tuple[ProgrammeLine, ...]:
    try:
        lines = timed(from_data(session.items), session.starts_at)
    except NotAPlan:
        return ()
    return tuple(ProgrammeLine(title_of(line.item, lang), clock(line.begins) if line.begins else "") for line in lines)
