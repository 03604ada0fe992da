"""The AI card: one use on one page, for the wall, the meeting and the citizen who asks."""

from django.utils.translation import gettext as _
from django.utils.translation import override

from forankring.domain.journey import Stage
from forankring.domain.paper import Block, Bullets, Document, Facts, Heading, Paragraph
from forankring.kernel.accounts.api import municipality
from forankring.kernel.journey.api import stage_word
from forankring.kernel.papers.api import long_date

from ..catalogue import USE, spec_named
from ..models import Use
from ..shown import row_words
from ..words import AREAS, DECISION_ROLES, LAW_CLASSES, SENSITIVITIES, word
from .entry import short

LONGEST = 260
MOST_ROWS = 3


def card_document(use: Use, stage: Stage, lang: str, *, has_run: bool) -> Document:
    """A4, one page: long texts are cut with an ellipsis, the whole stands on the page it names."""
    house = municipality()
    with override(lang):
        return Document(
            use.title,
            lang,
            card_blocks(use, stage_word(stage, has_run=has_run)),
            kicker=_("AI-kort"),
            municipality=house.name_mark or house.name,
            date=long_date(use.revised_on, lang),
            source=use.contact_email,
        )


def card_blocks(use: Use, status: str) -> tuple[Block, ...]:
    pairs = [
        (_("Status"), status),
        (_("Enhed"), str(use.unit or "")),
        (_("Opgaveområde"), word(AREAS, use.area) if use.area else ""),
        (_("System"), ", ".join(x for x in (use.system.name, use.system.supplier) if x)),
        (_("Ansvarlig leder"), use.responsible_role),
        (_("Personoplysninger"), word(SENSITIVITIES, use.sensitivity)),
        (_("Rolle i beslutninger"), word(DECISION_ROLES, use.decision_role) if use.decision_role else ""),
        (_("Loven (vejledende)"), word(LAW_CLASSES, use.ai_class) if use.ai_class else _("Ikke screenet endnu")),
        (_("Næste gennemgang"), long_date(use.next_review_on, "da") if use.next_review_on else _("Ingen dato endnu")),
    ]
    blocks: list[Block] = [
        Paragraph(short(use.short_description, LONGEST), "lead"),
        Facts(tuple((name, text) for name, text in pairs if text)),
    ]
    for title, text in (
        (_("Formål"), use.purpose),
        (_("Sådan holder vi øje"), use.human_oversight),
        (_("Sådan kan man klage"), use.complaint_route),
        (_("Sådan stopper vi det"), use.rollback),
    ):
        if text:
            blocks += [Heading(title), Paragraph(short(text, LONGEST))]
    for name in ("risks", "benefits"):
        rows = getattr(use, name)[:MOST_ROWS]
        if rows:
            spec = spec_named(USE, name)
            blocks += [Heading(str(spec.label)), Bullets(tuple(short(row_words(spec, row), 140) for row in rows))]
    return tuple(blocks)
