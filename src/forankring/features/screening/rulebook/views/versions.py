"""One version: why it was made, who made and approved it, and how it differs from the one before."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.domain.law.book import diff
from forankring.kernel.accounts.api import Guest, names_of, open_to
from forankring.kernel.ui.tags.words import day

from ..queries import version_document, version_row
from ..telling import told
from .common import lang_now, reader


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def version(request: HttpRequest, number: int) -> HttpResponse:
    reader(request)
    row = version_row(number)
    if row is None:
        raise Http404
    document, before = version_document(number), version_document(row.based_on, row.version)
    names = names_of([row.proposed_by, row.approved_by])
    page = {
        "version": row,
        "before": before.version,
        "about": [
            (_("Gælder fra"), day(row.in_force_from)),
            (_("Skal gennemgås senest"), day(row.review_by)),
            (_("Foreslået af"), names[row.proposed_by]),
            (_("Godkendt af"), names[row.approved_by]),
            (_("Godkendt den"), day(row.made_on)),
            (_("Kontroltal"), row.checksum[:16]),
        ],
        "told": told(diff(before.items, document.items), before.pack(), document.pack(), lang_now(), document),
    }
    return render(request, "screening/rulebook/version.html", page)
