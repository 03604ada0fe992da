"""What can be found about ideas: the words, by everybody who is signed in."""

from collections.abc import Iterator

from django.urls import reverse

from forankring.kernel.search.api import Row, index, keys

from .models import Idea

KIND = "idea"


def rows() -> Iterator[Row]:
    for one in Idea.objects.iterator():
        yield row_of(one)


def let_find(one: Idea) -> None:
    """Call it in the transaction that changed the idea."""
    index(KIND, row_of(one))


def row_of(one: Idea) -> Row:
    more = " ".join(part for part in (one.part, one.function) if part)
    return Row(one.pk, one.text[:120], more, reverse("ideas:idea", args=[one.pk]), frozenset({keys.SIGNED_IN}))
