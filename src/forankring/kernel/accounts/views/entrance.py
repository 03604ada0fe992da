"""Signing in and out, and passwords: allauth's pages in our words and with our doors."""

from datetime import timedelta
from typing import Any

from allauth.account import views as allauth
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse_lazy
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_safe

from ..doors import Guest, open_to
from ..forms import ChangeForm, FirstPasswordForm, LogInForm, NewPasswordForm, NewPasswordLinkForm
from ..models import Person

BACKEND = "django.contrib.auth.backends.ModelBackend"


def sign_in(request: HttpRequest, person: Person) -> None:
    """Sign a person in for at most twelve hours, however busy they are."""
    login(request, person, backend=BACKEND)
    limit_hours(request)


def limit_hours(request: HttpRequest) -> None:
    request.session.set_expiry(timezone.now() + timedelta(seconds=settings.SESSION_COOKIE_AGE))


class LogIn(allauth.LoginView):
    template_name = "accounts/log_in.html"
    form_class = LogInForm

    def form_valid(self, form: Form) -> HttpResponse:
        answer: HttpResponse = super().form_valid(form)
        if self.request.user.is_authenticated:
            limit_hours(self.request)
        return answer


class LogOut(allauth.LogoutView):
    template_name = "accounts/log_out.html"


class AskForPassword(allauth.PasswordResetView):
    """Send a link. Without a mail server the page says whom to ask, and nothing is made."""

    template_name = "accounts/password_ask.html"
    form_class = NewPasswordLinkForm

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"can_send": bool(settings.EMAIL_HOST)}

    def form_valid(self, form: Form) -> HttpResponse:
        if not settings.EMAIL_HOST:
            return self.render_to_response(self.get_context_data(form=form))
        answer: HttpResponse = super().form_valid(form)
        return answer


class PasswordAsked(allauth.PasswordResetDoneView):
    template_name = "accounts/password_asked.html"


class NewPassword(allauth.PasswordResetFromKeyView):
    template_name = "accounts/password_new.html"
    form_class = NewPasswordForm


class NewPasswordDone(allauth.PasswordResetFromKeyDoneView):
    template_name = "accounts/password_done.html"


class _OwnPassword:
    success_url = reverse_lazy("accounts_me")
    request: HttpRequest

    def form_valid(self, form: Form) -> HttpResponse:
        answer: HttpResponse = super().form_valid(form)  # type: ignore[misc]  # the views below have it
        messages.success(self.request, _("Adgangskoden er ændret."))
        return answer

    def get_default_success_url(self) -> str:
        return str(self.success_url)


class ChangePassword(_OwnPassword, allauth.PasswordChangeView):
    template_name = "accounts/password_change.html"
    form_class = ChangeForm


class FirstPassword(_OwnPassword, allauth.PasswordSetView):
    template_name = "accounts/password_change.html"
    form_class = FirstPasswordForm


hidden = sensitive_post_parameters()

log_in = open_to(Guest.EVERYONE)(hidden(LogIn.as_view()))
log_out = open_to(Guest.EVERYONE)(LogOut.as_view())
ask_for_password = open_to(Guest.EVERYONE)(AskForPassword.as_view())
password_asked = open_to(Guest.EVERYONE)(PasswordAsked.as_view())
new_password = open_to(Guest.EVERYONE)(hidden(NewPassword.as_view()))
new_password_done = open_to(Guest.EVERYONE)(NewPasswordDone.as_view())
change_password = open_to(Guest.SIGNED_IN)(hidden(ChangePassword.as_view()))
first_password = open_to(Guest.SIGNED_IN)(hidden(FirstPassword.as_view()))


@require_safe
@open_to(Guest.EVERYONE)
def by_invitation_only(request: HttpRequest) -> HttpResponse:
    """Where allauth would let people make accounts: we say how one gets in."""
    return render(request, "accounts/by_invitation_only.html")


@require_safe
@open_to(Guest.EVERYONE)
def closed_account(request: HttpRequest) -> HttpResponse:
    return render(request, "accounts/closed_account.html")
