"""Turn the mails about what is next off, from the mail itself, without signing in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from forankring.kernel.accounts.api import Guest, open_to, stop_digest

from ..digest.token import person_of_token


@csrf_exempt
@never_cache
@open_to(Guest.EVERYONE)
def digest_off(request: HttpRequest, token: str) -> HttpResponse:
    """Opening the page changes nothing: mail filters open links.

    A mail program presses the button by itself and without our cookie (RFC 8058), so the signed address stands in for
    the form's token.
    """
    person = person_of_token(token)
    if request.method == "POST":
        stop_digest(person)
    return render(request, "home/digest/off.html", {"is_off": request.method == "POST"})
