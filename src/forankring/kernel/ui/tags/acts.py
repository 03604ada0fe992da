"""Acts: buttons, links that look like buttons, and one-button forms. A button says its result."""

from collections.abc import Mapping
from typing import Any

from django.template import Context
from django.utils.safestring import SafeString

from .base import attributes, show

KINDS = {
    "primary": "button-primary",
    "secondary": "button-secondary",
    "quiet": "button-tertiary",
    "stop": "button-secondary button-stop",
}


def button(label: str, kind: str = "primary", icon: str = "", type: str = "submit", **more: object) -> SafeString:
    """A button. `kind`: primary (one per page), secondary, quiet, stop. More: `name`, `hx_post`, `data_act` …"""
    return show("button", label=label, look=KINDS[kind], icon=icon, type=type, more=attributes(more))


def link_button(label: str, url: str, kind: str = "primary", icon: str = "", **more: object) -> SafeString:
    """A link that looks like a button: it leads somewhere and changes nothing."""
    return show("link_button", label=label, url=url, look=KINDS[kind], icon=icon, more=attributes(more))


def post_button(
    context: Context, label: str, url: str, kind: str = "primary", icon: str = "", **hidden: object
) -> SafeString:
    """A form of one button. Keyword arguments become hidden inputs: `{% post_button "Åbn" url step=3 %}`."""
    return show(
        "post_button", label=label, url=url, look=KINDS[kind], icon=icon, hidden=hidden, csrf_token=_csrf(context)
    )


def confirm(
    context: Context, content: str, label: str, url: str, sure: str = "", kind: str = "stop", **hidden: object
) -> SafeString:
    """An act that asks first. The content says what will happen; `sure` is the word on the last button."""
    return show(
        "confirm",
        content=content,
        label=label,
        url=url,
        sure=sure or label,
        look=KINDS[kind],
        hidden=hidden,
        csrf_token=_csrf(context),
    )


def language_switch(context: Context) -> SafeString:
    """The other language as a button that keeps the page."""
    request = context.get("request")
    return show(
        "language_switch",
        here=request.get_full_path() if request is not None else "/",
        lang=str(context.get("LANGUAGE_CODE") or "da"),
        csrf_token=_csrf(context),
    )


def _csrf(context: Context | Mapping[str, Any]) -> object:
    return context.get("csrf_token")
