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

from ..acts import invite, make_sign_in_link, remove_person, set_roles
from ..doors import open_to, person_of
from ..models import LEADERS, Role
from ..people_forms import InviteEmployeeForm, InviteForm, RolesForm, start_of
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
        told = form.cleaned_data
        roles = [Role(role) for role in told["roles"]]
        person, token = invite(by, told["email"], roles, timezone.now(), unit=told["leads"])
        if token:
            return _show_link(request, token, str(person), is_sign_in=False)
        form.add_error("email", _("Der er allerede en konto med den e-mail. Du kan ændre rollerne på listen."))
    return render(request, "accounts/people.html", {"people": access_people(by), "form": form})


@never_cache
@open_to(ADMINISTRATOR)
def person(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """One colleague: what they may, where they lead, where they work."""
    by = person_of(request)
    row = access_person(by, person_id)
    form = RolesForm(request.POST or None, initial=start_of(row))
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            roles = [Role(role) for role in told["roles"]]
            set_roles(by, row, roles, told["leads"], told["works_at"], timezone.now())
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Rollerne er gemt."))
            return redirect("accounts_people")
    return render(request, "accounts/person.html", {"form": form, "person": row})


@never_cache
@open_to(*LEADERS)
def invite_employee(request: HttpRequest) -> HttpResponse:
    """A leader makes an invitation for an employee of their own."""
    by = person_of(request)
    form = InviteEmployeeForm(by, request.POST or None)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        made, token = invite(by, told["email"], [Role.EMPLOYEE], timezone.now(), unit=told["unit"])
        if token:
            return _show_link(request, token, str(made), is_sign_in=False)
        form.add_error("email", _("Kollegaen har allerede en konto og kan logge ind."))
    has_units = bool(form.fields["unit"].queryset)  # type: ignore[attr-defined]  # a model choice
    return render(request, "accounts/invite_employee.html", {"form": form, "has_units": has_units})


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
    back = reverse("accounts_people" if person_of(request).holds(ADMINISTRATOR) else "accounts_invite_employee")
    context = {"link": link, "name": name, "is_sign_in": is_sign_in, "back": back}
    return render(request, "accounts/link_made.html", context)
