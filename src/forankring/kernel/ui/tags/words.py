"""Small words: tags, progress as a sentence, dates and times as Danes write them."""

import datetime as dt
from importlib.metadata import version as installed_version

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from forankring.domain.grammar import Text
from forankring.domain.grammar import say as said

from .base import show


def tag(label: str, tone: str = "plain") -> SafeString:
    """A small word about a thing. `tone`: plain, now, done, wait or stop; the word carries the meaning."""
    return show("tag", label=label, tone=tone)


def progress(step: int, of: int, label: str = "") -> SafeString:
    """How far we are, in words: never a percentage, never a ring."""
    sentence = _("Trin %(step)s af %(of)s") % {"step": step, "of": of}
    return show("progress", sentence=sentence, label=label)


def version() -> str:
    """The installed version of the house."""
    return installed_version("forankring")


def text(content: str) -> SafeString:
    """Keep a block's words to use them twice: `{% text as page_title %}…{% endtext %}`."""
    return mark_safe(content.strip())  # noqa: S308  rendered by a template, escaped there


def day(when: dt.date | None) -> str:
    """10. april 2026"""
    return date_format(_local(when), "j. F Y" if _is_danish() else "j F Y") if when else ""


def clock(when: dt.time | dt.datetime | None) -> str:
    """kl. 08.05"""
    if not when:
        return ""
    local = timezone.localtime(when) if isinstance(when, dt.datetime) and timezone.is_aware(when) else when
    return f"kl. {local.hour:02}.{local.minute:02}" if _is_danish() else f"{local.hour:02}:{local.minute:02}"


def moment(when: dt.datetime | None) -> str:
    """10. april 2026 kl. 08.05"""
    return f"{day(when)} {clock(when)}" if when else ""


def dialled(number: str) -> str:
    """A phone number as a `tel:` link takes it: 12 34 56 78 without the blanks."""
    return "".join(number.split())


def say(text: Text | None, lang: str) -> str:
    """A tool's own words in one language: `{{ field.label|say:lang }}`."""
    return said(text, lang)


def _local(when: dt.date) -> dt.date:
    return timezone.localtime(when) if isinstance(when, dt.datetime) and timezone.is_aware(when) else when


def _is_danish() -> bool:
    return (get_language() or "da").startswith("da")
