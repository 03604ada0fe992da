"""Frames around what a page says: panels, callouts, tables, folds, lists of facts, and what to do when empty."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from forankring.domain.paper import Block
from forankring.domain.paper.html import render

from .base import attributes, show
from .blocks import labelled

TONES = {
    "tip": ("info", _("Godt at vide")),
    "ask": ("help", _("Spørgsmål")),
    "done": ("success", _("Klaret")),
    "warning": ("warning", _("Vær opmærksom")),
    "stop": ("error", _("Stop")),
}
"""Callouts: the icon and the word that carry the meaning when the colour is gone."""


@dataclass(frozen=True, slots=True)
class View:
    """One way to look at the same thing (instead of a tab): a link."""

    label: str
    url: str
    is_current: bool = False


def panel(content: str, title: str = "", level: int = 2, tone: str = "plain", **more: object) -> SafeString:
    """A sheet of paper on the page. `tone`: plain or quiet. Extra attributes such as `id` go on the frame."""
    return show("panel", content=content, title=title, level=level, tone=tone, more=attributes(more))


def callout(content: str, tone: str = "tip", title: str = "", **more: object) -> SafeString:
    """A short text that must be seen: tip, ask, done, warning or stop. Always icon and word, never colour alone."""
    icon_name, word = TONES[tone]
    return show("callout", content=content, tone=tone, icon=icon_name, title=title or word, more=attributes(more))


def fold(content: str, title: str, is_open: bool = False, **more: object) -> SafeString:
    """Something one may open in place; works without script."""
    return show("fold", content=content, title=title, is_open=is_open, more=attributes(more))


def table(content: str, caption: str, is_quiet: bool = False, **more: object) -> SafeString:
    """A real table. The content is its `<thead>` and `<tbody>`; quantities carry class `number`.

    `is_quiet` hides the caption from the eye when a heading right above says the same. On a narrow page it
    becomes a block per row, and nobody has to push it sideways.
    """
    blocks = labelled(content)
    if blocks is not None:
        more["data_blocks"] = "1"
    return show("table", content=blocks or content, caption=caption, is_quiet=is_quiet, more=attributes(more))


def acts_row(content: str) -> SafeString:
    """Buttons beside each other, under each other on a phone."""
    return show("acts_row", content=content)


def empty(sentence: str, hint: str = "", action: str = "", url: str = "") -> SafeString:
    """Nothing here yet: a calm sentence, the next step and, when there is one, the act that takes it."""
    return show("empty", sentence=sentence, hint=hint, action=action, url=url)


def facts(pairs: Iterable[tuple[str, object]]) -> SafeString:
    """Names and values."""
    return show("facts", pairs=list(pairs))


def breadcrumbs(*words: str) -> SafeString:
    """Where we are: label, address, label, address, …, and last the page's own name without an address."""
    steps = [(words[i], words[i + 1] if i + 1 < len(words) else "") for i in range(0, len(words), 2)]
    return show("breadcrumbs", steps=steps)


def views(label: str, choices: Sequence[View]) -> SafeString:
    """Links between ways to see the same thing. Stands where others put tabs; each view has its own address."""
    return show("views", label=label, choices=choices)


def icon(name: str) -> SafeString:
    """A DKFDS icon, hidden from screen readers: a word always stands beside it."""
    return show("icon", name=name)


def paper(blocks: Sequence[Block], lang: str = "da") -> SafeString:
    """Blocks of a sheet, drawn as they will be printed."""
    return mark_safe(f'<div class="paper" lang="{lang}">{render(blocks, lang)}</div>')  # noqa: S308  render escapes
