"""A round as one document: in full for the case, or as one page for the meeting."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from forankring.domain.law import Assessment
from forankring.domain.lenses import Verdict, combined
from forankring.domain.paper import Block, Document, Facts, Heading, Paragraph
from forankring.kernel.accounts.api import municipality
from forankring.kernel.journey.api import Initiative
from forankring.kernel.papers.api import long_date

from ..law import pack_in_force
from ..models import Screening, Task
from ..queries import LensState, compass_of, law_of, states_of, texts_of
from ..resting import open_duties, verdict_word
from ..talks.proposals import blocks_of, sheets_of
from ..tasks.queries import done_duties, tasks_of
from ..words import TEXT_WORDS
from . import law, lens, short


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything a paper is made of, read once."""

    initiative: Initiative
    screening: Screening
    states: list[LensState]
    law: Assessment
    tasks: list[Task]
    day: date
    waiting: int

    @property
    def verdict(self) -> Verdict:
        return combined(one.verdict for one in self.states)


def draft_of(initiative: Initiative, found: Screening, lang: str) -> Draft:
    """A finished round is read as of the day it was finished."""
    day = found.done_on or timezone.localdate()
    tasks = [one for one in tasks_of(UUID(str(initiative.pk))) if one.is_asked]
    law = law_of(found, day)
    return Draft(
        initiative, found, states_of(found, lang), law, tasks, day, open_duties(law, done_duties(found.initiative))
    )


def document(draft: Draft, lang: str, *, is_short: bool = False) -> Document:
    with override(lang):
        found = draft.screening
        parts = _short(draft, lang) if is_short else _full(draft, lang)
        house = municipality()
        return Document(
            title=draft.initiative.title,
            lang=lang,
            blocks=tuple(parts),
            kicker=_("Screening på én side") if is_short else _("Screening, runde %(n)s") % {"n": found.number},
            municipality=house.name_mark or house.name,
            date=long_date(draft.day, lang),
        )


def _full(draft: Draft, lang: str) -> list[Block]:
    texts = texts_of(draft.screening)
    blocks: list[Block] = [_head(draft, lang)]
    for name in ("without_ai", "benefits", "risks"):
        if texts.get(name):
            blocks += [Heading(str(TEXT_WORDS[name])), *lens.paragraphs(texts[name])]
    for state in draft.states:
        blocks += lens.one(draft.screening, state, draft.waiting, lang)
    blocks += law.told(draft.screening, draft.law, lang)
    blocks += law.tasks(draft.tasks, lang)
    blocks += lens.compass(compass_of(draft.screening))
    for version in sheets_of(draft.screening.initiative):
        told = {"title": version.sheet.session.title, "day": long_date(version.sealed_on, lang)}
        blocks += [Heading(_("Skema fra »%(title)s«, %(day)s") % told), *blocks_of(version, lang)]
    return [*blocks, _closing()]


def _short(draft: Draft, lang: str) -> list[Block]:
    page = short.page(draft.screening, draft.states, draft.law, draft.tasks, draft.waiting, lang)
    return [_head(draft, lang), *page, _closing()]


def _head(draft: Draft, lang: str) -> Block:
    found, pack = draft.screening, pack_in_force()
    state = found.get_state_display()
    if found.done_on:
        state = _("Færdig den %(day)s") % {"day": long_date(found.done_on, lang)}
    pairs = (
        (_("Område"), draft.initiative.unit.name if draft.initiative.unit else _("Hele kommunen")),
        (_("Screening"), f"{found.get_kind_display()}, {state[:1].lower()}{state[1:]}"),
        (_("Samlet vurdering (vejledende)"), verdict_word(draft.verdict, draft.waiting)),
        (_("Klasse (vejledende)"), law.class_name(pack, draft.law, lang)),
    )
    return Facts(pairs)


def _closing() -> Block:
    return Paragraph(_("Screeningen er vejledende. Juraen afgør tvivl, og den, der beslutter, har ansvaret."), "quiet")
