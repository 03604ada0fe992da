"""Gather a session's answers on its sheets: what there is, and one button that may be pressed again."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.kernel.accounts.api import NotDone, Role, open_to, person_of

from ..acts.follow import follow_rooms
from ..acts.harvest import harvest
from ..queries.access import access_session
from ..queries.harvest import harvest_lines, items_with_answers
from ..refusals import NothingToHarvest


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def session_harvest(request: HttpRequest, session_id: UUID) -> HttpResponse:
    found = follow_rooms([access_session(person_of(request), session_id)])[0]
    lines = harvest_lines(found, get_language() or "da")
    page = {
        "session": found,
        "lines": lines,
        "may_gather": any(line.is_in_room for line in lines),
        "is_gathered": any(line.sheet for line in lines),
        "has_unseen": any(line.unseen for line in lines),
    }
    return render(request, "workshops/harvest.html", page)


@require_POST
@open_to(Role.FACILITATOR)
def session_gather(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """One sheet per tool that has answers. Pressing again brings newer answers in and keeps what was arranged."""
    person = person_of(request)
    found = access_session(person, session_id)
    gathered = 0
    for item in items_with_answers(found):
        try:
            harvest(person, session_id, item)
            gathered += 1
        except NotDone as refused:
            messages.error(request, str(refused))
    if gathered:
        words = ngettext("Svarene er samlet på %(count)s skema.", "Svarene er samlet på %(count)s skemaer.", gathered)
        messages.success(request, words % {"count": gathered})
    else:
        messages.error(request, str(NothingToHarvest()))
    return redirect("workshops:session_harvest", session_id)
