"""Addresses of the front door."""

from django.urls import path
from django.views.decorators.http import require_POST
from django.views.i18n import set_language

from forankring.kernel.accounts.api import Guest, open_to

from .views import colours, digest, front, settings, trust

urlpatterns = [
    path("", front.front, name="home"),
    path("privatliv/", trust.privacy, name="privacy"),
    path("was", trust.was, name="was"),
    path(".well-known/security.txt", trust.security_txt, name="security_txt"),
    path("farver.css", colours.colours, name="colours"),
    path("i18n/setlang/", require_POST(open_to(Guest.EVERYONE)(set_language)), name="set_language"),
    path("mail/stop/<str:token>/", digest.digest_off, name="digest_off"),
    path("indstillinger/", settings.settings, name="settings"),
    path("indstillinger/slettefrister/", settings.retention_times, name="retention_times"),
    path("indstillinger/haendelser/", settings.audit_lines, name="audit_lines"),
]
