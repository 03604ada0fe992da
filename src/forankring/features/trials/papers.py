"""The papers of this room: a card for the hand, a learning card, and the whole thread on two pages."""

from collections.abc import Mapping
from datetime import date
from itertools import groupby
from typing import Any

from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from forankring.domain.journey import Entry, Kind, Stage, ahead, missing
from forankring.domain.paper import Block, Box, Boxes, Bullets, Document, Facts, Heading, Lines, Paragraph, Table
from forankring.kernel.accounts.api import municipality, names_of
from forankring.kernel.journey.api import (
    Initiative,
    ahead_words,
    broken_at,
    entries_of,
    lacking,
    last_body,
    role_word,
    sentence_of,
    story_of,
    title_of,
)
from forankring.kernel.papers.api import long_date

from .telling import trial_parts
from .words import LEARNING_WORDS, RESULT_WORDS

Body = Mapping[str, Any]
NOT_WRITTEN = "–"


def card_paper(row: Initiative) -> Document:
    """The card a team keeps on the wall or in a pocket: one A5 page."""
    body = last_body(row, Kind.TRIAL)
    lane = last_body(row, Kind.LANE)
    terms = [(_("Betingelser for værktøjet"), str(lane["conditions"]))] if lane.get("conditions") else []
    told = (*trial_parts(body), *terms)
    boxes: list[Block] = [Facts(told)]
    if row.ends_on:
        boxes.append(Paragraph(_("Vi slutter senest %(day)s.") % {"day": long_date(row.ends_on, _lang())}, "strong"))
    boxes += [
        Paragraph(
            _("Det er i orden at prøve, og det er i orden, at det ikke virker. Vi deler det, vi lærer."), "quiet"
        ),
    ]
    if lines := _lines_left(sum(len(words) for _name, words in told)):
        boxes.append(Boxes((Box(_("Det lagde vi mærke til"), (Lines(lines),)),)))
    return _document(row.title, _("Prøvehandling"), tuple(boxes), paper="a5", subtitle=_place(row))


def _lines_left(letters: int) -> int:
    """The card is one page: much text leaves few lines for the hand, or none."""
    return 9 if letters < 350 else 3 if letters < 500 else 0


def learning_paper(row: Initiative, body: Body, on: date) -> Document:
    """A learning card: what worked and what did not, side by side and of the same size."""

    def box(name: str) -> Box:
        return Box(str(LEARNING_WORDS[name]), (Paragraph(str(body.get(name) or NOT_WRITTEN)),))

    tried = last_body(row, Kind.TRIAL)
    blocks: list[Block] = [Facts(tuple(trial_parts(tried)))] if tried else []
    blocks += [
        Heading(str(RESULT_WORDS.get(str(body.get("result")), _("Det lærte vi")))),
        Boxes((box("worked"), box("harder"))),
        Boxes((box("surprised"), box("lost"))),
        Boxes((box("fits"), box("not_fits"))),
    ]
    if body.get("win"):
        blocks += [Heading(str(LEARNING_WORDS["win"])), Paragraph(str(body["win"]))]
    return _document(row.title, _("Læringskort"), tuple(blocks), subtitle=_place(row), on=on)


def _said(one: Entry) -> tuple[str, str, str, str]:
    """Day, step, how it ended, who."""
    day = long_date(date.fromisoformat(one.on), _lang())
    return day, title_of(one), sentence_of(one), role_word(one.role) or _("Reglen")


def _row_of(alike: list[Entry]) -> tuple[str, str, str, str]:
    """The same said several times in a row, as twelve duties met in one go, is one row."""
    day, title, sentence, who = _said(alike[0])
    if len(alike) > 1:
        sentence = _("%(sentence)s (%(count)s gange)") % {"sentence": sentence or title, "count": len(alike)}
    return day, title, sentence, who


def thread_paper(row: Initiative) -> Document:
    """The red thread as a paper: where it is, what happened, what is missing."""
    entries, here = entries_of(row), Stage(row.stage)
    way = ahead(here, entries)
    owner = names_of([row.owner])[row.owner] if row.owner else _("Ingen endnu")
    rows = tuple(_row_of(list(alike)) for _key, alike in groupby(entries, key=_said))
    facts = [(_("Står for tiltaget"), owner), (_("Område"), _place(row)), (_("Nu"), row.stage_word)]
    if row.ends_on:
        facts.append((_("Slutter senest"), long_date(row.ends_on, _lang())))
    blocks: list[Block] = [
        *([Paragraph(row.summary, "lead")] if row.summary not in ("", row.title) else []),
        Facts(tuple((name, words) for name, words in facts if words)),
        Heading(_("Den røde tråd")),
        Table((_("Dag"), _("Trin"), _("Det endte med"), _("Hvem")), rows, widths=(4, 4, 8, 4)),
    ]
    needs = lacking(row, missing(way, entries)) if way else []
    if needs:
        blocks += [
            Heading(_("Det mangler")),
            Bullets(tuple(_("%(what)s %(who)s kan klare det.") % {"what": w, "who": who} for w, who in needs)),
        ]
    elif way:
        blocks += [Heading(_("Det næste skridt")), Paragraph(ahead_words(way))]
    broken = broken_at(row)
    whole = (
        _("Tråden er hel: Intet er ændret, siden det blev skrevet. Seglet på det sidste trin er %(seal)s.")
        % {"seal": row.head[:16]}
        if broken is None
        else _("Tråden er ikke hel: Noget er ændret i trin %(number)s, efter at det blev skrevet.") % {"number": broken}
    )
    blocks.append(Paragraph(whole, "quiet"))
    story = story_of(here, has_run=row.has_run, waits_for=row.waits_for)
    return _document(row.title, _("AI-tiltag"), tuple(blocks), subtitle=story)


def _document(
    title: str, kicker: str, blocks: tuple[Block, ...], *, subtitle: str = "", paper: Any = "a4", on: date | None = None
) -> Document:
    house = municipality()
    return Document(
        title=title,
        lang=_lang(),
        blocks=blocks,
        kicker=kicker,
        subtitle=subtitle,
        municipality=house.name_mark or house.name,
        paper=paper,
        date=long_date(on or timezone.localdate(), _lang()),
    )


def _place(row: Initiative) -> str:
    return row.unit.name if row.unit else ""


def _lang() -> str:
    return get_language() or "da"
