"""Colleagues with an account, for an administrator: invite, roles, help in, goodbye."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from ..acts import give_role, invite, make_sign_in_link, remove_person, take_role
from ..doors import open_to, person_of
from ..forms import InviteForm, RoleForm
from ..models import Role
from ..queries import access_people, access_person
from ..refusals import NotDone

ADMINISTRATOR = Role.ADMINISTRATOR


@never_cache
@open_to(ADMINISTRATOR)
def people(request: HttpRequest) -> HttpResponse:
    """The list, and the form that makes an invitation."""
    by = person_of(request)
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        roles = [Role(role) for role in form.cleaned_data["roles"]]
        person, token = invite(by, form.cleaned_data["email"], roles, timezone.now())
        if token:
            return _show_link(request, token, str(person), is_sign_in=False)
        form.add_error("email", _("Der er allerede en konto med den e-mail. Du kan ændre rollerne på listen."))
    return render(request, "accounts/people.html", {"people": access_people(by), "form": form, "roles": Role})


@require_POST
@open_to(ADMINISTRATOR)
def change_role(request: HttpRequest, person_id: UUID, given: bool) -> HttpResponse:
    """Give a role, or take it away."""
    by, form = person_of(request), RoleForm(request.POST)
    person = access_person(by, person_id)
    if form.is_valid():
        role = Role(form.cleaned_data["role"])
        try:
            if given:
                give_role(by, person, role)
            else:
                take_role(by, person, role, timezone.now())
        except NotDone as refused:
            messages.error(request, str(refused))
    return redirect("accounts_people")


@never_cache
@require_POST
@open_to(ADMINISTRATOR)
def help_in(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """A link that signs a colleague in once; for somebody who has not come yet, a new invitation."""
    by = person_of(request)
    person = access_person(by, person_id)
    if person.has_usable_password():
        return _show_link(request, make_sign_in_link(by, person, timezone.now()), str(person), is_sign_in=True)
    token = invite(by, person.email, [], timezone.now())[1]
    return _show_link(request, token or "", str(person), is_sign_in=False)


@require_POST
@open_to(ADMINISTRATOR)
def remove(request: HttpRequest, person_id: UUID) -> HttpResponse:
    by = person_of(request)
    person = access_person(by, person_id)
    try:
        remove_person(by, person, timezone.now())
        messages.success(request, _("Kontoen er slettet."))
    except NotDone as refused:
        messages.error(request, str(refused))
    return redirect("accounts_people")


def _show_link(request: HttpRequest, token: str, name: str, *, is_sign_in: bool) -> HttpResponse:
    link = request.build_absolute_uri(reverse("accounts_link", args=[token]))
    return render(request, "accounts/link_made.html", {"link": link, "name": name, "is_sign_in": is_sign_in})
