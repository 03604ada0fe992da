"""Verbs of a talk: plan it from the screening, attach one that was held, take over what was said, put it back."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from forankring.domain.lenses import Lens
from forankring.features.workshops.api import Session, access_session, newest_versions, plan_for, tool_of
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import Initiative, access_initiative, acting_role

from ..acts import HERE
from ..models import Argument, Screening, Talk
from ..queries import LENSES
from ..refusals import NothingOnTheSheet, NotNow
from ..roles import FILLERS, filling_role, required
from .prepared import ADOPTION, WITH_OR_WITHOUT
from .proposals import proposals_of

TEMPLATES = {ADOPTION: "tool-4", WITH_OR_WITHOUT: "tool-5"}


@transaction.atomic
def plan_talk(by: Person, initiative_id: UUID, tool: str) -> Session:
    """A session on tool 4 or 5 that belongs to the initiative. Raises `MayNot` for anybody but a facilitator."""
    row = access_initiative(by, initiative_id)
    role = required(acting_role(by, FILLERS, row))
    if tool not in TEMPLATES:
        raise Http404
    told = {"title": row.title}
    title, purpose = (
        (_("Kan · Må · Vil · Bør: %(title)s"), _("I tager stilling til Vil og Bør i screeningen af »%(title)s«."))
        if tool == ADOPTION
        else (_("Med eller uden AI: %(title)s"), _("I ser på fordele og ulemper ved »%(title)s«."))
    )
    session = plan_for(by, TEMPLATES[tool], tool, title % told, purpose % told)
    Talk.objects.create(initiative=row.pk, session=session.pk, tool=tool, began_on=timezone.localdate())
    record(by, "screening_talk_planned", row.pk, role=role, session=session.pk)
    return session


@transaction.atomic
def attach(by: Person, initiative_id: UUID, session_id: UUID, tool: str) -> Talk:
    """Let a sheet of one's own that is sealed already belong to the initiative."""
    row = access_initiative(by, initiative_id)
    role = required(acting_role(by, FILLERS, row))
    access_session(by, session_id)
    if (session_id, tool) not in {(one, name) for one, name, _title in attachable(by, row)}:
        raise NothingOnTheSheet
    made, _is_new = Talk.objects.get_or_create(
        initiative=row.pk, session=session_id, tool=tool, defaults={"began_on": timezone.localdate()}
    )
    record(by, "screening_talk_attached", row.pk, role=role, session=session_id)
    return made


def attachable(person: Person, row: Initiative) -> list[tuple[UUID, str, str]]:
    """(session, tool, title) of one's own sealed sheets of tool 4 and 5 that do not belong to it yet."""
    known = set(Talk.objects.filter(initiative=row.pk).values_list("session", "tool"))
    found = [(one.sheet.session_id, tool_of(one).id, one.sheet.session.title) for one in newest_versions(person)]
    return [one for one in found if one[1] in TEMPLATES and one[:2] not in known]


@transaction.atomic
def take_over(by: Person, initiative_id: UUID, lens: Lens, cards: Collection[str]) -> int:
    """Put what was said under the lens, as it was said; `cards` are "sheet/card", none: all there is. Twice is once."""
    row, draft = _draft(by, initiative_id)
    role = required(filling_role(by, lens, row))
    if lens not in LENSES[draft.kind]:
        raise NotNow
    offered = [one for one in proposals_of(draft) if one.lens is lens]
    chosen = [one for one in offered if not cards or f"{one.sheet}/{one.card}" in cards]
    for one in chosen:
        Argument.objects.get_or_create(
            screening=draft,
            sheet=one.sheet,
            card=one.card,
            defaults={"lens": lens, "side": one.side, "text": one.text, "origin": one.origin, "taken_as": role},
        )
    if chosen:
        record(by, "screening_said_taken", row.pk, role=role, number=len(chosen))
    return len(chosen)


@transaction.atomic
def put_back(by: Person, initiative_id: UUID, argument_id: UUID) -> None:
    """It does not belong there after all. It stays on the sheet it came from."""
    row, draft = _draft(by, initiative_id)
    found = draft.said.filter(pk=argument_id).first()
    if found is None:
        raise Http404
    role = required(filling_role(by, Lens(found.lens), row))
    found.delete()
    record(by, "screening_said_put_back", row.pk, role=role)


def _draft(by: Person, initiative_id: UUID) -> tuple[Initiative, Screening]:
    row = access_initiative(by, initiative_id, for_change=True)
    found = Screening.objects.select_for_update().filter(initiative=row.pk, state=Screening.State.DRAFT).last()
    if found is None or row.stage not in HERE:
        raise NotNow
    return row, found
