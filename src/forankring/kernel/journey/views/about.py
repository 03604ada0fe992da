"""What an initiative is called, where it belongs, who has it, and who may read it."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from forankring.kernel.accounts.api import Guest, Person, names_of, open_to, person_of

from ..acts import change_initiative
from ..forms import AboutForm, about, seen_now
from ..models import Initiative
from ..models.initiative import Access
from ..queries import access_initiative
from ..refusals import ThreadMeanwhile
from ..roles import may_change
from ..words import TRACK_WORDS


@never_cache
@open_to(Guest.SIGNED_IN)
def edit(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    person = person_of(request)
    row = access_initiative(person, initiative_id)
    if not may_change(person, row):
        raise Http404
    form = AboutForm(request.POST or None, initial=about(row, _email(row)))
    page: dict[str, Any] = {"initiative": row, "form": form}
    if request.method != "POST" or not form.is_valid():
        return render(request, "journey/edit.html", page)
    given = form.cleaned_data
    try:
        change_initiative(person, row.pk, **given)
    except ThreadMeanwhile as refused:
        now = access_initiative(person, initiative_id)
        # The next press overwrites: what the other wrote stands beside it and has been seen now.
        seen_now(form, now.revision)
        form.add_error(None, str(refused))
        return render(request, "journey/edit.html", {**page, "initiative": now, "theirs": _theirs(now)}, status=409)
    messages.success(request, _("Det er gemt."))
    return redirect("journey:thread", row.pk)


def _email(row: Initiative) -> str:
    owner = Person.objects.filter(pk=row.owner).first() if row.owner else None
    return owner.email if owner else ""


def _theirs(row: Initiative) -> list[tuple[str, object]]:
    return [
        (_("Titel"), row.title),
        (_("Kort fortalt"), row.summary or "–"),
        (_("Område"), row.unit.name if row.unit else _("Hele kommunen")),
        (_("Spor"), TRACK_WORDS.get(row.track, _("Intet spor"))),
        (_("Står for tiltaget"), names_of([row.owner])[row.owner] if row.owner else _("Ingen endnu")),
        (_("Hvem må læse tråden?"), Access(row.access).label),
    ]
