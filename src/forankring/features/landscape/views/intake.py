"""Files and neighbours in: look first, then take in."""

import base64

from django.contrib import messages
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache

from forankring.kernel.accounts.api import NotDone, Role, open_to, person_of

from ..acts.kitos import candidates, fetch, kitos_door
from ..acts.take_in import look_at
from ..acts.take_in import take_in as take_in_now
from ..forms.small import TableForm
from ..intake.table import MOST_BYTES
from ..queries.access import EDITORS
from ..refusals import FileTooBig

SHOWN_FAULTS = 100
MOST_HELD = 2_400_000
"""The file waits in the page between looking and taking in; Django takes forms of 2.5 MB."""


@never_cache
@open_to(*EDITORS)
def take_in(request: HttpRequest) -> HttpResponse:
    """Choose a file, see what it would change, and only then take it in. The file is chosen once."""
    person = person_of(request)
    if request.method != "POST":
        return render(request, "landscape/take_in.html", {"form": TableForm()})
    if held := request.POST.get("held"):
        try:
            plan = take_in_now(person, base64.b64decode(signing.loads(held, salt="landscape.take_in", max_age=3600)))
        except signing.BadSignature:
            messages.error(request, _("Der gik for lang tid. Der er ikke ændret noget. Vælg filen igen."))
        except NotDone as refused:
            messages.error(request, str(refused))
        else:
            counts = {"new": plan.count("new"), "changed": plan.count("changed")}
            messages.success(request, _("Hentet: %(new)s nye og %(changed)s rettede.") % counts)
            return redirect("landscape:uses")
        return redirect("landscape:take_in")
    form = TableForm(request.POST, request.FILES)
    if not form.is_valid():
        return render(request, "landscape/take_in.html", {"form": form}, status=400)
    raw = form.cleaned_data["file"].read(MOST_BYTES + 1)
    try:
        plan = look_at(person, raw)
    except NotDone as refused:
        form.add_error("file", str(refused))
        return render(request, "landscape/take_in.html", {"form": form}, status=400)
    counts = {does: plan.count(does) for does in ("new", "changed", "same")}
    held = "" if plan.faults else signing.dumps(base64.b64encode(raw).decode(), salt="landscape.take_in", compress=True)
    if len(held) > MOST_HELD:
        form.add_error("file", str(FileTooBig()))
        return render(request, "landscape/take_in.html", {"form": form}, status=400)
    return render(
        request,
        "landscape/take_in_look.html",
        {
            "plan": plan,
            "lines": [line for line in plan.lines if line.does != "same"][:SHOWN_FAULTS],
            "faults": plan.faults[:SHOWN_FAULTS],
            "more": max(0, len(plan.faults) - SHOWN_FAULTS),
            "counts": counts,
            "held": held,
            "name": form.cleaned_data["file"].name,
        },
        status=400 if plan.faults else 200,
    )


@open_to(Role.IT, Role.ADMINISTRATOR)
def kitos(request: HttpRequest) -> HttpResponse:
    """What Kitos says holds AI, and a button to ask it now."""
    if request.method == "POST":
        try:
            news = fetch(person_of(request), timezone.now())
        except NotDone as refused:
            messages.error(request, str(refused))
        else:
            sentence = ngettext(
                "Hentet fra Kitos: ét system er nyt eller ændret.",
                "Hentet fra Kitos: %(count)s systemer er nye eller ændret.",
                news,
            )
            messages.success(request, sentence % {"count": news})
        return redirect("landscape:kitos")
    return render(request, "landscape/kitos.html", {"is_set": kitos_door() is not None, "systems": candidates()})
