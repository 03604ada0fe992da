"""The tools one asks about can be found too: whoever searches for one meets the answer to "May I use it?"."""

from collections.abc import Iterator
from difflib import get_close_matches
from urllib.parse import urlencode

from django.urls import reverse

from forankring.kernel.search.api import Row, forget, index, keys

from .models import Tool, key_of
from .values import ApprovedTool

KIND = "ai_tool"
ALIKE = 0.75
"""How much of a word must be the same, from 0 to 1, for a slip of the finger."""


def rows() -> Iterator[Row]:
    for one in Tool.objects.iterator():
        yield row_of(one)


def let_find(one: Tool) -> None:
    """Call it in the transaction that changed the tool."""
    row = row_of(one)
    index(KIND, row.id, row.title, row.text, row.url, row.access)


def let_forget(one: object) -> None:
    forget(KIND, str(one))


def row_of(one: Tool) -> Row:
    address = f"{reverse('direction:may_i')}?{urlencode({'q': one.name})}"
    return Row(one.pk, one.name, f"{one.what_for} {one.conditions}", address, frozenset({keys.EVERYBODY}))


def near(asked: str, tools: list[ApprovedTool]) -> list[ApprovedTool]:
    """Tools with a word written nearly like this one: a slip of the finger, not another tool."""
    wanted = key_of(asked)
    return [one for one in tools if get_close_matches(wanted, [key_of(w) for w in one.name.split()], 1, ALIKE)]
