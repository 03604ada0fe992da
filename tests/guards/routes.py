"""Every address of the house, walked from the URL configuration."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver


@dataclass(frozen=True)
class Route:
    address: str
    name: str
    open_to: frozenset[str] | None
    """Who may enter, as declared by `open_to`; None when the page says nothing."""
    methods: frozenset[str]
    """What `require_http_methods` lets in; empty when it lets in everything."""


def routes() -> list[Route]:
    return list(_walk(get_resolver().url_patterns, "", ""))


def _walk(patterns: list[URLPattern | URLResolver], before: str, space: str) -> Iterator[Route]:
    for pattern in patterns:
        address = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from _walk(pattern.url_patterns, address, inner)
        else:
            name = space + pattern.name if pattern.name else ""
            yield Route(address, name, getattr(pattern.callback, "open_to", None), _methods(pattern.callback))


def _methods(view: Callable[..., object] | None) -> frozenset[str]:
    """Django keeps the list in the closure of the decorator."""
    while view is not None:
        if inspect.isfunction(view) and (said := inspect.getclosurevars(view).nonlocals.get("request_method_list")):
            return frozenset(said)
        view = getattr(view, "__wrapped__", None)
    return frozenset()
