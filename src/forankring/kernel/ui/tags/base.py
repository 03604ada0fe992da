"""What every element shares: its template and safe extra attributes."""

from collections.abc import Mapping

from django.forms.utils import flatatt
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

NOT_ALLOWED = ("style", "on")
"""Beginnings of attribute names the content policy of the house would refuse anyway."""


def show(element: str, **values: object) -> SafeString:
    """The element's own template, filled. Every value is escaped there."""
    return mark_safe(render_to_string(f"ui/elements/{element}.html", values).strip())  # noqa: S308  the template escapes


def attributes(given: Mapping[str, object]) -> SafeString:
    """Extra attributes from keyword arguments: `hx_post="/x"` → ` hx-post="/x"`; None and False are left out."""
    for name in given:
        if name.startswith(NOT_ALLOWED):
            raise ValueError(f"An element takes no '{name}': style and script live in files of their own.")
    return flatatt(
        {name.strip("_").replace("_", "-"): v for name, v in given.items() if v is not None and v is not False}
    )
