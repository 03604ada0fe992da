"""What a session hands on: its programme, how many took part, its sheets, what was agreed and what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from forankring.domain import kinds
from forankring.domain.grammar import SheetValue, Tool, say
from forankring.domain.paper import Block, Bullets, Document, Facts, Heading, Paragraph, Section, Table
from forankring.domain.privacy import band
from forankring.domain.words import sentence


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """`clock` as it is read aloud ("8.30") or empty."""

    title: str
    clock: str = ""


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """A tool's sheet with its values by field id."""

    tool: Tool
    values: Mapping[str, SheetValue]


@dataclass(frozen=True, slots=True)
class ReportStep:
    """Something that will be done; `who` is a role, never a person's name."""

    what: str
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class SessionReport:
    """All of it in plain values. `people` is printed as a band."""

    title: str
    date: str = ""
    place: str = ""
    municipality: str = ""
    purpose: str = ""
    people: int | None = None
    programme: tuple[ProgrammeLine, ...] = ()
    sheets: tuple[FilledSheet, ...] = ()
    agreed: tuple[str, ...] = ()
    open_questions: tuple[str, ...] = ()
    next_steps: tuple[ReportStep, ...] = field(default=())


def session_report(report: SessionReport, lang: str) -> Document:
    """The report as a document: what was agreed first, the sheets, what is still open, how it was made last."""
    return Document(
        title=report.title,
        lang=lang,
        blocks=(
            *_opening(report, lang),
            *_list("agreed", report.agreed, lang),
            *_steps(report.next_steps, lang),
            *(_sheet(sheet, lang) for sheet in report.sheets),
            *_list("open_questions", report.open_questions, lang),
            *_programme(report.programme, lang),
            Paragraph(sentence("nobody_named", lang), "quiet"),
        ),
        kicker=sentence("report", lang),
        subtitle=report.purpose,
        municipality=report.municipality,
        date=report.date,
    )


def _opening(report: SessionReport, lang: str) -> tuple[Block, ...]:
    people = "" if report.people is None else band(report.people)
    facts = (("date", report.date), ("place", report.place), ("took_part", people))
    pairs = tuple((sentence(key, lang), value) for key, value in facts if value)
    return (Facts(pairs),) if pairs else ()


def _list(key: str, texts: tuple[str, ...], lang: str) -> tuple[Block, ...]:
    return (Heading(sentence(key, lang)), Bullets(texts)) if texts else ()


def _steps(steps: tuple[ReportStep, ...], lang: str) -> tuple[Block, ...]:
    if not steps:
        return ()
    if not any(step.who or step.when for step in steps):
        return (Heading(sentence("next_steps", lang)), Bullets(tuple(step.what for step in steps)))
    head = tuple(sentence(key, lang) for key in ("step", "who", "when"))
    rows = tuple((step.what, step.who, step.when) for step in steps)
    return (Heading(sentence("next_steps", lang)), Table(head, rows, widths=(3, 2, 1)))


def _sheet(sheet: FilledSheet, lang: str) -> Section:
    blocks: list[Block] = []
    for one in sheet.tool.fields:
        blocks += kinds.paper(one, sheet.values.get(one.id, SheetValue()), lang)
    return Section(say(sheet.tool.title, lang), tuple(blocks))


def _programme(lines: tuple[ProgrammeLine, ...], lang: str) -> tuple[Block, ...]:
    if not lines:
        return ()
    heading = Heading(sentence("programme", lang))
    return (heading, programme_block(lines, lang))


def programme_block(lines: tuple[ProgrammeLine, ...], lang: str) -> Block:
    """The programme as a table with times, or as a list when no line has one."""
    if not any(line.clock for line in lines):
        return Bullets(tuple(line.title for line in lines))
    head = (sentence("clock", lang), sentence("programme_item", lang))
    return Table(head, tuple((line.clock, line.title) for line in lines), widths=(1, 6))
