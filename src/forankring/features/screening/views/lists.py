"""Where screenings stand, and the tasks that wait for the one who looks."""

from uuid import UUID

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, Person, open_to, person_of
from forankring.kernel.journey.api import access_initiatives

from ..acts import HERE
from ..models import Screening
from ..rulebook.queries import may_read
from ..tasks.queries import OFF, my_tasks, open_tasks
from ..tasks.views import told

MOST = 100


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def screenings(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    mine = my_tasks(person, MOST)
    page = {
        "rows": _rows(person),
        "may_read_rules": may_read(person),
        "mine": [(one, row.title) for one, (_task, row) in zip(told([task for task, _row in mine]), mine, strict=True)],
    }
    return render(request, "screening/screenings.html", page)


def _rows(person: Person) -> list[dict[str, object]]:
    """What is being screened now, and what has been screened and still has tasks; the newest first."""
    left: dict[UUID, int] = dict(open_tasks().order_by().values_list("initiative").annotate(Count("pk")))
    here = access_initiatives(person).exclude(stage__in=OFF)
    found = here.filter(stage__in=HERE) | here.filter(pk__in=left)
    rows = list(found.order_by("-stage_since", "sort_key")[:MOST])
    newest: dict[UUID, Screening] = {}
    for one in Screening.objects.filter(initiative__in=[row.pk for row in rows]).order_by("number"):
        newest[one.initiative] = one
    return [
        {
            "pk": row.pk,
            "title": row.title,
            "stage": row.stage_word,
            "screening": newest.get(row.pk),
            "left": left.get(row.pk, 0),
        }
        for row in rows
    ]
