"""The tasks of one screening, and one task to give away or finish."""

from datetime import date
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.law import Status
from forankring.kernel.accounts.api import Guest, NotDone, Person, names_of, open_to, person_of
from forankring.kernel.journey.api import access_initiative, role_word
from forankring.kernel.ui.said import put_back

from ..law import pack_in_force
from ..models import Task
from ..refusals import TaskWrittenMeanwhile
from ..words import binding_words
from .acts import access_task, finish_task, give, reopen
from .forms import TaskForm, shown
from .queries import is_settled, said, tasks_of, working_role


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def tasks(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    initiative = access_initiative(person_of(request), initiative_id)
    found = tasks_of(initiative.pk)
    asked = [one for one in found if one.is_asked]
    page = {
        "initiative": initiative,
        "stops": [(said(one), one.ref) for one in asked if one.is_stop],
        "open": told([one for one in asked if not one.is_stop and not is_settled(one)]),
        "done": told([one for one in asked if is_settled(one)]),
        "gone": told([one for one in found if not one.is_asked]),
    }
    return render(request, "screening/tasks.html", page)


@never_cache
@open_to(Guest.SIGNED_IN)
def task(request: HttpRequest, task_id: UUID) -> HttpResponse:
    person = person_of(request)
    row, initiative = access_task(person, task_id)
    may_work = bool(working_role(person, row, initiative))
    form = TaskForm(initiative, request.POST or None, initial=shown(row, _email(row))) if may_work else None
    status = 200
    if request.method == "POST":
        if form is None:
            raise Http404
        if form.is_valid():
            is_done = request.POST.get("act") == "done"
            try:
                act = finish_task if is_done else give
                act(person, row.pk, form.given(), form.cleaned_data["revision"])
            except TaskWrittenMeanwhile as refused:
                row.refresh_from_db()
                put_back(form, revision=str(row.revision))
                form.add_error(None, str(refused))
                status = 409
            except NotDone as refused:
                form.add_error(None, str(refused))
            else:
                messages.success(request, _("Opgaven er gjort.") if is_done else _("Opgaven er gemt."))
                return redirect("screening:tasks", initiative.pk)
    page = {
        "initiative": initiative,
        "task": row,
        "text": said(row),
        "told": told([row])[0],
        "facts": _facts(row),
        "form": form,
        "is_behind": status == 409,
    }
    return render(request, "screening/task.html", page, status=status)


@require_POST
@open_to(Guest.SIGNED_IN)
def reopen_page(request: HttpRequest, task_id: UUID) -> HttpResponse:
    try:
        row = reopen(person_of(request), task_id)
    except NotDone as refused:
        messages.error(request, str(refused))
        return redirect("screening:task", task_id)
    messages.success(request, _("Opgaven er åben igen."))
    return redirect("screening:task", row.pk)


def told(rows: list[Task]) -> list[dict[str, object]]:
    """Tasks as a table shows them."""
    names, today = names_of(one.owner for one in rows if one.owner), timezone.localdate()
    return [
        {
            "pk": one.pk,
            "text": said(one),
            "ref": one.ref,
            "who": names[one.owner] if one.owner else role_word(one.owner_role) if one.owner_role else "",
            "due_on": one.due_on,
            "is_late": bool(one.due_on and one.due_on < today and not one.is_done),
            "binds_on": one.binds_on if one.binds_on and one.binds_on > today else None,
            "voluntary": voluntary_words(one, today),
            "is_done": one.is_done,
            "done_on": one.done_on,
            "done_as": role_word(one.done_as) if one.done_as else "",
            "evidence": one.evidence or (_("MED har drøftet det. Det står på tråden.") if is_settled(one) else ""),
            "is_link": one.evidence.startswith("https://") and " " not in one.evidence,
            "when": port_words(one.port),
        }
        for one in rows
    ]


def voluntary_words(row: Task, today: date) -> str:
    """What may be done now and must be done from a day to come; a day of its own says that already."""
    if row.binds_on is None or row.binds_on <= today or row.due_on:
        return ""
    return binding_words(Status.VOLUNTARY, row.binds_on)


def port_words(port: str) -> str:
    """Before which step, in the rule pack's words."""
    ports = pack_in_force().ports
    return ports[port].said(get_language() or "da") if port in ports else ""


def _facts(row: Task) -> list[tuple[str, object]]:
    (now,) = told([row])
    found: list[tuple[str, object]] = [
        (_("Henvisning"), now["ref"]),
        (_("Hvornår"), now["when"]),
        (_("Hvem"), now["who"]),
        (_("Bevis"), row.evidence),
    ]
    return [one for one in found if one[1]]


def _email(row: Task) -> str:
    found = Person.objects.filter(pk=row.owner).first() if row.owner else None
    return found.email if found and found.is_active else ""
