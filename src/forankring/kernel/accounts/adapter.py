"""The doorkeeper: what django-allauth asks us before it lets anybody in.

allauth brings sign-in, passwords and limits on guessing. It never learns where people come from: addresses and
browsers are not looked at, and limits count tries on one account, never tries from one place.
"""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.core.mail import EmailMessage
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from .queries import municipality


class Doorkeeper(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("Kontoen er lukket. Spørg en administrator."),
        "email_password_mismatch": _(
            "E-mail og adgangskode passer ikke sammen. Prøv igen, eller bed om en ny adgangskode."
        ),
        "enter_current_password": _("Den nuværende adgangskode er ikke rigtig."),
        "incorrect_password": _("Adgangskoden er ikke rigtig."),
        "invalid_password_reset": _("Linket virker ikke længere. Bed om et nyt."),
        "too_many_login_attempts": _("Der har været for mange forsøg. Vent fem minutter, og prøv igen."),
        "rate_limited": _("Der har været for mange forsøg. Vent lidt, og prøv igen."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody makes an account alone: the way in is an invitation (see `views.invitation`)."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """We do not look: a whole town hall comes from one address."""
        return ""

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """The pages say what happened; a second note on top would only be noise."""

    def render_mail(self, *args: Any, **kwargs: Any) -> EmailMessage:
        """A mail a person can answer: replies go to the municipality's own contact."""
        mail: EmailMessage = super().render_mail(*args, **kwargs)
        contact = municipality().contact_mail
        mail.reply_to = [contact] if contact else []
        return mail

    def format_email_subject(self, subject: str) -> str:
        return subject
