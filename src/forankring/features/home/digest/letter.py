"""The mail itself: titles and links, as text and as plain HTML, in the person's own language."""

import hashlib
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import ngettext, override

from forankring.kernel.accounts.api import Person, municipality

from ..queries import next_for
from .token import token_of


def letter_for(person: Person, period: str, now: datetime) -> EmailMultiAlternatives | None:
    """What waits for this person now; None when nothing does."""
    with override(person.language):
        steps = next_for(person, now)
        if not steps:
            return None
        count = len(steps)
        subject = ngettext("Én ting venter på dig", "%(count)s ting venter på dig", count) % {"count": count}
        house, off = municipality(), absolute(reverse("digest_off", args=[token_of(person)]))
        told = {
            "subject": subject,
            "lang": person.language,
            "house": house,
            "steps": [(step.sentence, absolute(step.url)) for step in steps],
            "home": absolute(reverse("home")),
            "choose": absolute(reverse("accounts_me")),
            "off": off,
        }
        text, html = (render_to_string(f"home/digest/letter.{form}", told) for form in ("txt", "html"))
    letter = EmailMultiAlternatives(subject, text, to=[person.email], headers=_headers(person, period, off))
    letter.reply_to = [house.contact_mail] if house.contact_mail else []
    letter.attach_alternative(html, "text/html")
    return letter


def absolute(url: str) -> str:
    return settings.PUBLIC_URL.rstrip("/") + url


def _headers(person: Person, period: str, off: str) -> dict[str, str]:
    """One-click unsubscribing is RFC 8058. The id is the same when a mail is sent once more."""
    mark = hashlib.sha256(f"{token_of(person)}/{period}".encode()).hexdigest()[:32]
    return {
        "Message-ID": f"<{mark}@{urlsplit(settings.PUBLIC_URL).hostname}>",
        "List-Unsubscribe": f"<{off}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
    }
