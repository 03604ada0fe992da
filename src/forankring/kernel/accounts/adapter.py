"""The doorkeeper: what django-allauth asks us before it lets anybody in."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class Doorkeeper(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody makes an account alone: the way in is an invitation (see `views.invitation`)."""
        return False
