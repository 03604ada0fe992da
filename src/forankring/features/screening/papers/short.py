"""The screening as one page: where it stands, what speaks for and against, what is open, what must be done first.

Everything is held short enough to stay on the page, and what is left out is counted.
"""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.domain.law import Assessment
from forankring.domain.paper import Block, Bullets, Callout, Heading, Paragraph, Table

from ..models import Screening, Task
from ..queries import LensState, compass_of
from ..resting import lens_word
from ..said import Said, said_under
from ..tasks.queries import is_settled
from ..words import LENS_WORDS, VERDICT_WORDS
from .law import task_rows
from .lens import sides

MOST_SAID, MOST_OPEN, MOST_TASKS = 3, 4, 5
LONGEST = 120


def page(
    found: Screening, states: Sequence[LensState], law: Assessment, tasks: Sequence[Task], waiting: int, lang: str
) -> Iterator[Block]:
    yield Table((_("Spørgsmål"), _("Vurdering"), _("Åbne svar")), tuple(_rows(states, waiting)), widths=(2, 4, 2))
    if stops := [duty.text.said(lang) for duty in law.duties if duty.stop]:
        yield Callout(" ".join(cut(one) for one in stops[:MOST_OPEN]), _("Stop"))
    every = [one for state in states for one in said_under(found, state.lens)]
    yield sides([Said(one.side, cut(one.text)) for one in every], ("for", "against"), MOST_SAID)
    still = [one for state in states for one in state.open]
    if still:
        yield Heading(_("Det ved vi ikke endnu"))
        yield from _some(still, MOST_OPEN)
    yield from _tasks([one for one in tasks if not one.is_stop and not is_settled(one)], lang)
    answers = compass_of(found)
    if answers:
        done = sum(bool(one["answer"].strip()) for one in answers)
        told = {"done": done, "all": len(answers)}
        yield Paragraph(_("AI-kompasset: %(done)s af %(all)s principper har et svar.") % told)


def cut(text: str) -> str:
    """At most what fits on two lines, ended with a mark that there is more."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rsplit(' ', 1)[0]} …"


def _rows(states: Sequence[LensState], waiting: int) -> Iterator[tuple[str, str, str]]:
    for one in states:
        word = lens_word(one.lens, one.verdict, waiting)
        if one.why:
            word = _("%(word)s (svarene sagde »%(found)s«)") % {"word": word, "found": VERDICT_WORDS[one.found]}
        yield str(LENS_WORDS[one.lens]), word, str(len(one.open)) if one.row else _("Ikke udfyldt endnu")


def _tasks(rows: Sequence[Task], lang: str) -> Iterator[Block]:
    if not rows:
        return
    first = sorted(rows, key=lambda one: (one.due_on is None, one.due_on, one.number))[:MOST_TASKS]
    yield Heading(_("Det skal gøres først"))
    shown = tuple((cut(what), cut(who), cut(state)) for what, who, state in task_rows(first, lang))
    yield Table((_("Opgave"), _("Hvem"), _("Sådan går det")), shown, widths=(5, 2, 3))
    if left := len(rows) - len(first):
        yield _more(left)


def _some(texts: Sequence[str], most: int) -> Iterator[Block]:
    yield Bullets(tuple(cut(one) for one in texts[:most]))
    if len(texts) > most:
        yield _more(len(texts) - most)


def _more(left: int) -> Block:
    more = ngettext("og %(n)s mere i den fulde screening", "og %(n)s mere i den fulde screening", left)
    return Paragraph(more % {"n": left}, "quiet")
