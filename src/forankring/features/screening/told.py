"""The screening's record in words, for the papers and pages of other rooms."""

from collections.abc import Collection, Mapping
from typing import Any

from forankring.domain.lenses import Lens, Verdict

from .queries import GATE
from .resting import duties_waiting, lens_word
from .words import LENS_WORDS


def lens_verdicts(body: Mapping[str, Any], done: Collection[str] = (), gate: str = GATE) -> tuple[tuple[str, str], ...]:
    """(Kan vi?, Ja) for each lens the record holds a verdict for, in the four's own order.

    A yes of the law says how many duties of that gate it waits for; `done` are those done since.
    """
    given = body.get("verdicts")
    if not isinstance(given, Mapping):
        return ()
    waiting = duties_waiting(body, done, gate)
    known = [(lens, Verdict(given[lens])) for lens in Lens if given.get(lens) in set(Verdict)]
    return tuple((str(LENS_WORDS[lens]), lens_word(lens, verdict, waiting)) for lens, verdict in known)
