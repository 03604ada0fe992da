"""A table on a narrow page is a block per row: so each cell gets the name of its column, and says it there.

Works on what a template has just made: `<thead>` with one `<th scope="col">` per column, rows of `<th>` and `<td>`.
"""

import re
from html import escape, unescape

from django.utils.safestring import SafeString, mark_safe

NOTHING = ("", "–")
"""What a cell says when there is nothing to say."""

_HEAD = re.compile(r"<thead>(.*?)</thead>", re.DOTALL)
_NAME = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
_ROW = re.compile(r"<tr\b[^>]*>.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<(th|td)\b([^>]*)>(.*?)</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def labelled(content: str) -> SafeString | None:
    """The same table with each cell's column in `data-label`, and `data-none` where a cell says nothing.

    None when there is one column, and so nothing to tell.
    """
    head = _HEAD.search(content)
    names = [_plain(name) for name in _NAME.findall(head[1])] if head else []
    if head is None or len(names) < 2:
        return None
    rows = _ROW.sub(lambda row: _row(row[0], names), content[head.end() :])
    return mark_safe(content[: head.end()] + rows)  # noqa: S308 the template's own markup, and names escaped again


def _row(row: str, names: list[str]) -> str:
    place = -1

    def cell(found: re.Match[str]) -> str:
        nonlocal place
        place += 1
        kind, more, inside = found.groups()
        if kind == "th" or place >= len(names):
            return found[0]
        none = ' data-none="1"' if inside.strip() in NOTHING else ""
        return f'<td{more} data-label="{escape(names[place])}"{none}>{inside}</td>'

    return _CELL.sub(cell, row)


def _plain(name: str) -> str:
    return " ".join(unescape(_TAG.sub("", name)).split())
