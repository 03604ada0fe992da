"""The decision paper and the agenda item, each as one document."""

from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from forankring.domain.journey import Entry, Kind
from forankring.domain.paper import Block, Document, Facts, Heading, Paragraph, Table
from forankring.domain.words import in_sentence
from forankring.features.screening.api import done_duties
from forankring.kernel.accounts.api import municipality
from forankring.kernel.journey.api import Initiative, entries_of
from forankring.kernel.papers.api import long_date

from ..models import MedInvolvement, Paper
from ..models.paper import PaperAccess
from ..queries.med import signal_of
from ..screened import Screened, screened
from ..words import ABOUT_WORDS, SIGNAL_WORDS
from . import blocks
from .content import agenda_prefilled, prefilled
from .layouts import AGENDA, DECISION, Layout, layout


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything a paper is made of, read once."""

    initiative: Initiative
    entries: list[Entry]
    found: Screened
    matter: str
    texts: dict[str, str]
    paper: Paper
    plan: Layout
    involvement: MedInvolvement | None = None


def decision_draft(initiative: Initiative, matter: str) -> Draft:
    entries = entries_of(initiative)
    paper = _paper(initiative, matter)
    texts = {**prefilled(initiative, entries, matter), **paper.sections}
    return Draft(
        initiative, entries, screened(entries, done_duties(initiative.pk)), matter, texts, paper, layout(DECISION)
    )


def agenda_draft(initiative: Initiative, row: MedInvolvement) -> Draft:
    entries = entries_of(initiative)
    paper = Paper.objects.filter(involvement=row.pk).first() or _new(initiative, "med")
    texts = {**agenda_prefilled(initiative, entries, row.question), **paper.sections}
    return Draft(
        initiative, entries, screened(entries, done_duties(initiative.pk)), "med", texts, paper, layout(AGENDA), row
    )


def document(draft: Draft, lang: str) -> Document:
    with override(lang):
        parts: list[Block] = [_head(draft)]
        for section in draft.plan.shown():
            inside = _section(draft, section.key, lang)
            if inside:
                parts += [Heading(_heading(draft, section.key, section.heading, lang)), *inside]
        return Document(
            title=draft.initiative.title,
            lang=lang,
            blocks=tuple(parts),
            kicker=_kicker(draft),
            municipality=municipality().name_mark or municipality().name,
            date=long_date(timezone.localdate(), lang),
        )


def _kicker(draft: Draft) -> str:
    if draft.involvement is not None:
        return _("Dagsordenspunkt til MED")
    return _("Beslutningsoplæg: %(matter)s") % {"matter": in_sentence(str(ABOUT_WORDS[draft.matter]))}


def _head(draft: Draft) -> Block:
    pairs = (
        (_("Sag"), draft.paper.case_number),
        (_("Adgang"), str(PaperAccess(draft.paper.access).label)),
        (_("Område"), draft.initiative.unit.name if draft.initiative.unit else _("Hele kommunen")),
    )
    return Facts(tuple(pair for pair in pairs if pair[1]))


def _heading(draft: Draft, key: str, heading: str, lang: str) -> str:
    row = draft.involvement
    if key == "decision" and row is not None and row.committee and row.meeting_on:
        told = {"heading": heading, "committee": row.committee.name, "day": long_date(row.meeting_on, lang)}
        return _("%(heading)s i %(committee)s den %(day)s") % told
    return heading


def _section(draft: Draft, key: str, lang: str) -> tuple[Block, ...]:
    text = draft.texts.get(key, "")
    decided, on = _decided(draft)
    if key == "law":
        return (*blocks.lenses(draft.found, draft.matter), *blocks.law(draft.found, lang))
    if key == "med":
        sentence = str(SIGNAL_WORDS[signal_of(draft.entries, draft.found).reason])
        return blocks.med(draft.entries, sentence, lang)
    if key == "compass":
        return blocks.compass(compass_answers(draft))
    if key == "conditions":
        return blocks.conditions(decided, lang)
    if key == "decision":
        return blocks.minutes(draft.involvement, lang) if draft.involvement else blocks.decision(decided, on, lang)
    if key == "recommendation":
        role = "chair" if draft.involvement else draft.paper.recommended_as
        return blocks.recommendation(text, role)
    if key == "path":
        return _path(draft, lang)
    if key == "attachments":
        return _attachments(draft)
    return blocks.listed(text) if key in ("benefits", "risks") else blocks.text_blocks(text)


def compass_answers(draft: Draft) -> dict[str, str]:
    """By principle id: what the decision said, else what the screening answered."""
    decided, _on = _decided(draft)
    raw: Any = decided.get("compass") or (draft.found.body or {}).get("compass") or ()
    if isinstance(raw, dict):
        return {
            str(key): value if isinstance(value, str) else str(value.get("answer", "")) for key, value in raw.items()
        }
    return {
        str(one.get("id", one.get("principle", ""))): str(one.get("answer") or one.get("text") or "")
        for one in raw
        if isinstance(one, dict)
    }


def _decided(draft: Draft) -> tuple[dict[str, object], str]:
    found = [e for e in draft.entries if e.kind is Kind.DECISION and e.body.get("about") == draft.matter]
    return (dict(found[-1].body), found[-1].on) if found else ({}, "")


def _path(draft: Draft, lang: str) -> tuple[Block, ...]:
    row = draft.involvement
    name = row.committee.name if row and row.committee else ""
    when = long_date(row.meeting_on, lang) if row and row.meeting_on else ""
    words = ", ".join(part for part in (name, when) if part)
    return (Paragraph(words),) if words else ()


def _attachments(draft: Draft) -> tuple[Block, ...]:
    """What follows with the case: the thread, the screening and what was learnt, each open or closed as the case is."""
    access = str(PaperAccess(draft.paper.access).label).split(" ")[0]
    kinds = {entry.kind for entry in draft.entries}
    titles = [
        title
        for kind, title in (
            (Kind.TASK, _("Opgaven, som den er beskrevet")),
            (Kind.SCREENING, _("Screening: kan, må, vil, bør")),
            (Kind.TRIAL, _("Plan for afprøvningen")),
            (Kind.LEARNING, _("Læring fra afprøvningen")),
        )
        if kind in kinds
    ]
    own = [line.strip() for line in draft.texts.get("more_attachments", "").splitlines() if line.strip()]
    rows = tuple((str(n), access, title) for n, title in enumerate((*titles, *own), 1))
    return (Table((_("Nr."), _("Adgang"), _("Bilag")), rows, widths=(1, 1, 6)),) if rows else ()


def _paper(initiative: Initiative, matter: str) -> Paper:
    return Paper.objects.filter(initiative=initiative.pk, matter=matter, involvement=None).first() or _new(
        initiative, matter
    )


def _new(initiative: Initiative, matter: str) -> Paper:
    """Nothing is written yet, so nothing is kept yet."""
    return Paper(initiative=initiative.pk, matter=matter, changed_on=timezone.localdate(), revision=0)
