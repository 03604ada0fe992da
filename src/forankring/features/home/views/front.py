"""The front page: a field for the code on the wall, and for colleagues what is next."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from forankring.features.workshops import api as workshops
from forankring.kernel.accounts.api import LEADERS, Guest, Person, Role, open_to

from ..forms import JoinForm
from ..queries import next_for


@require_safe
@open_to(Guest.EVERYONE)
def front(request: HttpRequest) -> HttpResponse:
    person = request.user
    if not isinstance(person, Person):
        return render(request, "home/welcome.html", {"join": JoinForm()})
    now = timezone.now()
    page = {
        "steps": next_for(person, now),
        "may_plan": person.holds(Role.FACILITATOR),
        "may_begin": any(person.holds(role) for role in (Role.EMPLOYEE, *LEADERS)),
        "sessions": workshops.current_sessions(person),
        "join": JoinForm(),
    }
    return render(request, "home/mine.html", page)
