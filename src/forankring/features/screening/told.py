"""The screening's record in words, for the papers and pages of other rooms."""

from collections.abc import Mapping
from typing import Any

from forankring.domain.lenses import Lens

from .words import LENS_WORDS, VERDICT_WORDS


def lens_verdicts(body: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """(Kan vi?, Ja) for each lens the record holds a verdict for, in the four's own order."""
    given = body.get("verdicts")
    if not isinstance(given, Mapping):
        return ()
    words = {str(verdict): str(said) for verdict, said in VERDICT_WORDS.items()}
    return tuple((str(LENS_WORDS[lens]), words[given[lens]]) for lens in Lens if given.get(lens) in words)
