"""Pages the law and good manners ask for: what we keep, how accessible we are, whom to tell about a weakness."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, municipality, open_to
from forankring.kernel.retention import api as retention

PARTICIPANTS = "live_lines"
"""What most who read the page came to ask about: what they wrote themselves. It stands first."""


@require_safe
@open_to(Guest.EVERYONE)
def privacy(request: HttpRequest) -> HttpResponse:
    """What we keep about people: the very rules the shredders run by."""
    rules = sorted(retention.rules(), key=lambda rule: rule.kind != PARTICIPANTS)
    lines = [{"rule": rule, "days": retention.days_of(rule)} for rule in rules]
    bases = dict.fromkeys(str(rule.basis) for rule in rules)
    return render(request, "home/privacy.html", {"lines": lines, "bases": list(bases)})


@require_safe
@open_to(Guest.EVERYONE)
def was(request: HttpRequest) -> HttpResponse:
    """The accessibility statement in WAS-Tool, or a draft until the municipality has made it there."""
    made = municipality().was_url
    return HttpResponseRedirect(made) if made else render(request, "home/was.html")


@require_safe
@open_to(Guest.EVERYONE)
def security_txt(request: HttpRequest) -> HttpResponse:
    """RFC 9116. The address to write to is the municipality's own; without one, the page that names the contact."""
    mail = municipality().contact_mail
    contact = f"mailto:{mail}" if mail else request.build_absolute_uri("/was")
    expires = (timezone.now() + timedelta(days=180)).strftime("%Y-%m-%dT00:00:00Z")
    lines = [
        f"Contact: {contact}",
        f"Expires: {expires}",
        "Preferred-Languages: da, en",
        f"Canonical: {request.build_absolute_uri(request.path)}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
