"""The tools one asks about can be found too: whoever searches for one meets the answer to "May I use it?"."""

from collections.abc import Iterator
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse

from forankring.kernel.search.api import Row, forget, index, keys

from .models import Tool

KIND = "ai_tool"


def rows() -> Iterator[Row]:
    for one in Tool.objects.iterator():
        yield row_of(one)


def let_find(one: Tool) -> None:
    """Call it in the transaction that changed the tool."""
    index(KIND, row_of(one))


def let_forget(tool_id: UUID) -> None:
    forget(KIND, tool_id)


def row_of(one: Tool) -> Row:
    address = f"{reverse('direction:may_i')}?{urlencode({'q': one.name})}"
    return Row(one.pk, one.name, f"{one.what_for} {one.conditions}", address, frozenset({keys.EVERYBODY}))
