"""What the thread page shows of a screening."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from forankring.domain.lenses import Verdict
from forankring.kernel.accounts.api import person_of
from forankring.kernel.journey.api import Initiative, acting_role

from .acts import HERE
from .law import pack_in_force, pack_of
from .resting import duties_waiting, verdict_word
from .roles import FILLERS
from .told import lens_verdicts
from .words import TEXT_WORDS, VERDICT_WORDS

Body = Mapping[str, Any]
UNSETTLED = "uafklaret"


def tell(body: Body) -> str:
    verdict = body.get("verdict")
    known = Verdict(verdict) if verdict in VERDICT_WORDS else Verdict.UNDECIDED
    told = {"verdict": verdict_word(known, duties_waiting(body)).lower()}
    said = _("Screeningen er færdig. Den samlede vurdering er: %(verdict)s.") % told
    law = body.get("law") or {}
    if law.get("class") == UNSETTLED or law.get("is_provisional"):
        return f"{said} {_('Loven er ikke afklaret, så porten før afprøvning er lukket.')}"
    return said


def parts(body: Body) -> list[tuple[str, str]]:
    classes, law = (pack_of(body) or pack_in_force()).classes, body.get("law") or {}
    name = classes[law["class"]].name.said(get_language() or "da") if law.get("class") in classes else ""
    more = [(str(TEXT_WORDS[key]), str(body.get(key) or "")) for key in ("without_ai", "benefits", "risks")]
    return [one for one in [*lens_verdicts(body), (_("Klasse"), name), *more] if one[1]]


def act(request: HttpRequest, row: Initiative) -> tuple[str, str] | None:
    if row.stage in HERE and acting_role(person_of(request), FILLERS, row):
        return _("Screen tiltaget"), view(row)
    return None


def view(row: Initiative) -> str:
    return reverse("screening:overview", args=[row.pk])
