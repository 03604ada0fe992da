"""A sheet on paper: the draft or a sealed version as the same blocks everywhere, and each of its files."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.domain import kinds
from forankring.domain.grammar import Field, SheetValue, Tool, say
from forankring.domain.paper import Block, Boxes, Chart, Document, Section
from forankring.domain.words import sentence
from forankring.kernel.papers.api import (
    chart_png,
    docx_bytes,
    file_name,
    filled_sheet,
    long_date,
    pdf,
    sheet_csv,
)

from .models import Sheet, SheetVersion
from .papers import house_mark
from .queries.sheets import fields_of_sheet, sealed_values, tool_of, values_of

LANGUAGES = ("da", "en")
SIZES = ("a4", "a3")


@dataclass(frozen=True, slots=True)
class SheetPaper:
    """What is printed: the tool with the fields in use, its values, and what tells one print from another."""

    tool: Tool
    values: Mapping[str, SheetValue]
    session: str
    number: int | None
    day: date | None

    def edition(self, lang: str) -> str:
        """As in "Udkast" or "Udgave 2"."""
        return sentence("draft", lang) if self.number is None else sentence("edition", lang, number=self.number)

    def document(self, lang: str, size: str = "a4") -> Document:
        return filled_sheet(
            self.tool,
            self.values,
            lang,
            "a3" if size == "a3" else "a4",
            municipality=house_mark(),
            kicker=f"{self.session} · {self.edition(lang)}",
            date=long_date(self.day, lang),
        )

    def name(self, lang: str, ending: str, *more: str) -> str:
        return file_name(say(self.tool.title, lang), ending, *more, self.edition(lang))


def draft_of(sheet: Sheet) -> SheetPaper:
    tool = replace(tool_of(sheet), fields=fields_of_sheet(sheet))
    return SheetPaper(tool, values_of(sheet), sheet.session.title, None, sheet.harvested_on)


def sealed(version: SheetVersion) -> SheetPaper:
    """From the version's own frozen tool and values: later packs and drafts change nothing here."""
    tool = tool_of(version)
    fields = tuple(f for f in tool.fields if f.id in version.values)
    title = version.sheet.session.title
    return SheetPaper(replace(tool, fields=fields), sealed_values(version), title, version.number, version.sealed_on)


def file_of(paper: SheetPaper, name: str, form: str, lang: str) -> tuple[bytes, str] | None:
    """The bytes and the file name; None when there is no such file. `name` is a4, a3, or a field's id for png.

    Raises `PaperNotSet`.
    """
    if form == "pdf" and name in SIZES:
        return pdf(paper.document(lang, name)), paper.name(lang, form)
    if form == "docx" and name in SIZES:
        return docx_bytes(paper.document(lang, name)), paper.name(lang, form)
    if form == "csv" and name in SIZES:
        return sheet_csv(paper.tool, paper.values, lang), paper.name(lang, form)
    field = paper.tool.field(name) if form == "png" else None
    chart = chart_of(field, paper.values, lang) if field else None
    return (chart_png(chart, lang), paper.name(lang, form, chart.title)) if chart else None


@dataclass(frozen=True, slots=True)
class FileLink:
    label: str
    url: str
    lang: str


def file_links(paper: SheetPaper, sheet_id: UUID, lang: str) -> list[FileLink]:
    """Every file of the draft or version: in `lang` first, then the papers in the other language."""

    def link(label: str, name: str, form: str, spoken: str) -> FileLink:
        if paper.number is None:
            return FileLink(label, reverse("workshops:sheet_draft_file", args=[sheet_id, spoken, name, form]), spoken)
        args = [sheet_id, paper.number, spoken, name, form]
        return FileLink(label, reverse("workshops:sheet_version_file", args=args), spoken)

    drawn = [(say(f.label, lang), f.id) for f in paper.tool.fields if chart_of(f, paper.values, lang)]
    other = "en" if lang == "da" else "da"
    return [
        link(_("PDF, A4"), "a4", "pdf", lang),
        link(_("PDF, A3"), "a3", "pdf", lang),
        link(_("Word, til at rette i"), "a4", "docx", lang),
        link(_("CSV, til regneark"), "a4", "csv", lang),
        *(link(_("Billede: %(name)s (PNG)") % {"name": name}, field, "png", lang) for name, field in drawn),
        link(_("PDF på engelsk"), "a4", "pdf", other),
        link(_("Word på engelsk"), "a4", "docx", other),
        link(_("CSV på engelsk"), "a4", "csv", other),
    ]


def chart_of(field: Field, values: Mapping[str, SheetValue], lang: str) -> Chart | None:
    return next(_charts_in(kinds.paper(field, values.get(field.id, SheetValue()), lang)), None)


def _charts_in(blocks: tuple[Block, ...]) -> Iterator[Chart]:
    for block in blocks:
        if isinstance(block, Chart):
            yield block
        elif isinstance(block, Boxes):
            for box in block.boxes:
                yield from _charts_in(box.blocks)
        elif isinstance(block, Section):
            yield from _charts_in(block.blocks)
