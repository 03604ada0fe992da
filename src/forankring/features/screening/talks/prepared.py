"""What technical and legal staff know already, as cards on the sheet of tool 4: nobody types it a second time."""

from collections.abc import Iterator
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from forankring.domain.lenses import Lens, judge
from forankring.features.workshops.api import Prepared

from ..law import pack_in_force
from ..models import Screening, Talk
from ..queries import LENSES, law_of, screening_of, states_of
from ..questions import full_questions
from ..said import said_under
from ..tasks.queries import done_duties

ADOPTION, WITH_OR_WITHOUT = "adoption", "with-or-without"
CALM = ("ikke_ai", "minimal", "undtaget_6_3")
MOST = 4


def prepared_for(session: UUID, lang: str) -> list[Prepared]:
    """For a session on tool 4 that belongs to an initiative; nothing for any other."""
    talk = Talk.objects.filter(session=session, tool=ADOPTION).first()
    found = screening_of(talk.initiative) if talk else None
    return prepared(found, lang) if found else []


def prepared(found: Screening, lang: str) -> list[Prepared]:
    """What was written under Kan and Må first, then what the answers and the law say. Each sentence once."""
    with override(lang):
        every = [*_typed(found), *_can(found, lang), *_may(found, lang)]
    return list(dict.fromkeys(every))


def _typed(found: Screening) -> Iterator[Prepared]:
    for lens in (Lens.CAN, Lens.MAY):
        for one in said_under(found, lens):
            if one.side in ("for", "against"):
                yield Prepared(lens, one.side, one.text)


def _can(found: Screening, lang: str) -> Iterator[Prepared]:
    row = found.lenses.filter(lens=Lens.CAN).first()
    if row is None:
        return
    judged = judge(full_questions(), Lens.CAN, row.answers)
    for landed in judged.landed:
        words = f"{landed.axis.text.said(lang)}: {landed.band.text.said(lang)}"
        yield Prepared(Lens.CAN, "against" if landed.band.needs_talk else "for", words)
    for question in judged.open[:MOST]:
        yield _unknown(Lens.CAN, question.text.said(lang))


def _may(found: Screening, lang: str) -> Iterator[Prepared]:
    if not found.lenses.filter(lens=Lens.MAY).exists():
        return
    law, done = law_of(found, timezone.localdate()), done_duties(found.initiative)
    name = pack_in_force().classes[law.klass].name.said(lang)
    side = "for" if law.klass in CALM and not law.provisional else "against"
    yield Prepared(Lens.MAY, side, _("Loven (vejledende): %(class)s") % {"class": name})
    for duty in law.duties:
        if duty.stop:
            yield Prepared(Lens.MAY, "against", _("Stop: %(text)s") % {"text": duty.text.said(lang)})
    asked = [duty for duty in law.duties if not duty.stop and duty.id not in done]
    for duty in asked[:MOST]:
        yield Prepared(Lens.MAY, "against", _("Det kræver: %(text)s") % {"text": duty.text.said(lang)})
    may = next((one for one in states_of(found, lang) if one.lens is Lens.MAY), None)
    for question in may.open[:MOST] if may and Lens.MAY in LENSES[found.kind] else ():
        yield _unknown(Lens.MAY, question)


def _unknown(lens: Lens, question: str) -> Prepared:
    return Prepared(lens, "against", _("Det ved vi ikke: %(question)s") % {"question": question})
