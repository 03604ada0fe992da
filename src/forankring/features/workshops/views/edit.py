"""The planning page: details and the whole programme on one page. Every button saves when everything can be read."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from forankring.kernel.accounts.api import Role, open_to, person_of
from forankring.kernel.ui.tags.base import show

from ..acts.plan import save_session, version_of
from ..clocks import clock, length, span
from ..forms import DetailsForm, NewToolForm, Programme
from ..forms.details import shown
from ..models import Session, Status
from ..plan import MOST_ITEMS
from ..queries.access import access_session
from ..queries.choices import tool_choices
from ..refusals import AlreadyStarted, ChangedMeanwhile


@open_to(Role.FACILITATOR)
def session_edit(request: HttpRequest, session_id: UUID) -> HttpResponse:
    session = access_session(person_of(request), session_id)
    if session.status != Status.PLANNED:
        messages.error(request, str(AlreadyStarted()))
        return redirect("workshops:session", session.pk)
    if request.method == "POST":
        return _saved_or_shown_again(request, session)
    return _page(request, session, DetailsForm(initial=shown(session)), Programme(session), seen=version_of(session))


def _saved_or_shown_again(request: HttpRequest, session: Session) -> HttpResponse:
    act, seen = request.POST.get("act", "save"), request.POST.get("seen", "")
    details, programme = DetailsForm(request.POST), Programme(session, request.POST)
    touched = programme.do(act)
    if not all([details.is_valid(), programme.is_valid()]):
        return _page(request, session, details, programme, seen=seen, touched=touched)
    given = details.details()
    try:
        save_session(person_of(request), session.pk, given, programme.items(given.language), seen)
    except ChangedMeanwhile as refused:
        messages.warning(request, str(refused))
        # The next press of the button overwrites: the newer plan has been seen now.
        return _page(request, session, details, programme, seen=version_of(session), touched=touched, status=409)
    except AlreadyStarted as refused:
        messages.error(request, str(refused))
        return redirect("workshops:session", session.pk)
    if act == "save":
        messages.success(request, _("Forløbet er gemt."))
        return redirect("workshops:session", session.pk)
    anchor = f"#punkt-{touched}" if touched else "#program"
    return redirect(reverse("workshops:session_edit", args=[session.pk]) + anchor)


def _page(
    request: HttpRequest,
    session: Session,
    details: DetailsForm,
    programme: Programme,
    *,
    seen: str,
    touched: str = "",
    status: int = 200,
) -> HttpResponse:
    starts_at = details.starts_at() if details.is_bound and not details.errors else session.starts_at
    clocks = programme.clocks(starts_at)
    ends = clocks[-1][1] if clocks else None
    problems = _problems(details, programme)
    rows = [
        {"form": form, "span": span(*times), "is_open": form.item_id == touched or form.has_hidden_mistake}
        for form, times in zip(programme.forms, clocks, strict=True)
    ]
    page = {
        "session": session,
        "details": details,
        "rows": rows,
        "order": programme.order(),
        "seen": seen,
        "problems": show("errors", lines=problems, general=[]) if problems else "",
        "new_tool": NewToolForm(tool_choices(get_language() or "da")),
        "has_room": len(rows) < MOST_ITEMS,
        "length": length(programme.minutes()),
        "ends": clock(ends) if ends else "",
    }
    return render(request, "workshops/session_edit.html", page, status=status)


def _problems(details: DetailsForm, programme: Programme) -> list[tuple[str, str, str]]:
    """(where, what it is called, sentence)."""
    own = [
        (details[name].id_for_label, str(details[name].label), str(sentence))
        if name in details.fields
        else ("indhold", "", str(sentence))
        for name, sentences in (details.errors.items() if details.is_bound else ())
        for sentence in sentences
    ]
    return own + programme.problems()
