"""Opening a link: an invitation, or a link that signs in. A look never uses it up; the button does."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from ..acts import accept, use_sign_in_link
from ..doors import Guest, open_to
from ..forms import FirstWelcomeForm, WelcomeForm
from ..links import read_link
from ..models import Invitation
from ..refusals import HasAccount, LinkNotValid
from .entrance import sign_in


@never_cache
@open_to(Guest.EVERYONE)
@sensitive_post_parameters()
def open_link(request: HttpRequest, token: str) -> HttpResponse:
    try:
        invitation = read_link(token, timezone.now())
        if invitation.is_sign_in:
            return _sign_in(request, invitation, token)
        return _welcome(request, invitation, token)
    except LinkNotValid as refused:
        return render(request, "accounts/link_not_valid.html", {"sentence": refused.sentence}, status=404)


def _sign_in(request: HttpRequest, invitation: Invitation, token: str) -> HttpResponse:
    if request.method != "POST":
        return render(request, "accounts/sign_in_link.html", {"person": invitation.person})
    sign_in(request, use_sign_in_link(token, timezone.now()))
    return redirect("home")


def _welcome(request: HttpRequest, invitation: Invitation, token: str) -> HttpResponse:
    shape = WelcomeForm if invitation.person else FirstWelcomeForm
    form = shape(request.POST or None, initial={"name": invitation.person.name if invitation.person else ""})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            person, next_url = accept(token, given["name"], given["password"], timezone.now(), given.get("email", ""))
        except HasAccount as refused:
            form.add_error("email", str(refused))
        else:
            sign_in(request, person)
            messages.success(request, _("Velkommen. Din konto er klar."))
            return redirect(next_url or "home")
    return render(request, "accounts/welcome.html", {"form": form, "person": invitation.person})
