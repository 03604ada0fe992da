"""The front page: a field for the code on the wall, and for colleagues what is next."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from forankring.features.decisions import api as decisions
from forankring.features.workshops import api as workshops
from forankring.kernel.accounts.api import LEADERS, Guest, Person, Role, open_to

from ..forms import JoinForm
from ..queries import next_for

FOLLOWS = (Role.POLITICAL_READER, Role.MED_MEMBER, Role.MED_SECRETARY, Role.LEGAL, Role.DIRECTOR)
"""They follow what is decided in the whole house, also when nothing waits for them."""


@require_safe
@open_to(Guest.EVERYONE)
def front(request: HttpRequest) -> HttpResponse:
    person = request.user
    if not isinstance(person, Person):
        return render(request, "home/welcome.html", {"join": JoinForm()})
    now = timezone.now()
    may_begin = any(person.holds(role) for role in (Role.EMPLOYEE, *LEADERS))
    follows = any(person.holds(role) for role in FOLLOWS)
    page = {
        "steps": next_for(person, now),
        "may_plan": person.holds(Role.FACILITATOR),
        "may_begin": may_begin,
        "follows": follows,
        "decided": decisions.newest_decisions(person, timezone.localdate(now)) if follows else [],
        "reads": person.holds(Role.POLITICAL_READER) and not may_begin,
        "sessions": workshops.current_sessions(person),
        "join": JoinForm(),
    }
    return render(request, "home/mine.html", page)
