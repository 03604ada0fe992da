"""From the register to the public page, and what citizens answer."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.journey import Stage
from forankring.kernel.accounts.api import Guest, NotDone, open_to, person_of

from ..acts.publish import advice, has_changes, publish, snapshot, withdraw
from ..acts.report import reports_for, tick_off
from ..advice import in_words
from ..forms.small import PublishForm
from ..public_paper import public_blocks
from ..queries.access import access_use, may_edit


@never_cache
@open_to(Guest.SIGNED_IN)
def publish_page(request: HttpRequest, use_id: UUID) -> HttpResponse:
    """See it as citizens will, read the advice, publish."""
    person = person_of(request)
    use = access_use(person, use_id)
    if not may_edit(person, use):
        raise Http404
    if request.method == "POST":
        given = PublishForm(request.POST)
        given.is_valid()
        told = given.cleaned_data
        try:
            publish(person, use_id, told.get("revision", -1), is_read=bool(told.get("is_read")))
        except NotDone as refused:
            messages.error(request, str(refused))
            return redirect("landscape:publish", use_id)
        messages.success(request, _("Nu kan alle læse om det på den offentlige side."))
        return redirect("landscape:use", use_id)
    found = advice(use)
    return render(
        request,
        "landscape/publish.html",
        {
            "use": use,
            "form": PublishForm(initial={"revision": use.revision}, has_advice=bool(found)),
            "advice": in_words(found),
            "blocks": public_blocks(snapshot(use), Stage(use.stage), has_run=use.has_run),
            "lang": get_language() or "da",
            "has_changes": has_changes(use),
        },
    )


@require_POST
@open_to(Guest.SIGNED_IN)
def withdraw_use(request: HttpRequest, use_id: UUID) -> HttpResponse:
    try:
        withdraw(person_of(request), use_id)
    except NotDone as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("Den er taget af den offentlige side."))
    return redirect("landscape:use", use_id)


@require_safe
@open_to(Guest.SIGNED_IN)
def reports(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    rows = [row for row in reports_for(person).select_related("use")[:200] if may_edit(person, row.use)]
    return render(request, "landscape/reports.html", {"reports": rows})


@require_POST
@open_to(Guest.SIGNED_IN)
def report_done(request: HttpRequest, report_id: UUID) -> HttpResponse:
    try:
        tick_off(person_of(request), report_id)
    except NotDone as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("Klaret."))
    return redirect("landscape:reports")
