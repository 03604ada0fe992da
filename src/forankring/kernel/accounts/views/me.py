"""One's own details."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ..acts import save_own_details
from ..doors import Guest, open_to, person_of
from ..forms import OwnDetailsForm


@open_to(Guest.SIGNED_IN)
def me(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    form = OwnDetailsForm(request.POST or None, initial={"name": person.name, "unit": person.unit})
    if request.method == "POST" and form.is_valid():
        save_own_details(person, form.cleaned_data["name"], form.cleaned_data["unit"])
        messages.success(request, _("Dine oplysninger er gemt."))
        return redirect("accounts_me")
    return render(request, "accounts/me.html", {"form": form, "person": person})
