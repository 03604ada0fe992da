"""One's own details."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from ..acts import save_own_details
from ..doors import Guest, open_to, person_of
from ..models import Role
from ..models.role_words import MAY
from ..people_forms import OwnDetailsForm


@open_to(Guest.SIGNED_IN)
def me(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    names = ("name", "unit", "works_at", "digest", "language")
    form = OwnDetailsForm(request.POST or None, initial={name: getattr(person, name) for name in names})
    if request.method == "POST" and form.is_valid():
        save_own_details(person, **form.told(person))
        messages.success(request, _("Dine oplysninger er gemt."))
        return redirect("accounts_me")
    return render(request, "accounts/me.html", {"form": form, "person": person})


@require_safe
@open_to(Guest.SIGNED_IN)
def roles(request: HttpRequest) -> HttpResponse:
    """Who may what, role by role."""
    mine = person_of(request).role_names
    lines = [{"label": role.label, "may": MAY[role], "is_mine": role in mine} for role in Role]
    return render(request, "accounts/roles.html", {"lines": lines})
