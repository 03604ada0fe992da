"""Sentences of the rules and of the live room, in Danish and English, by key.

Rules raise a refusal with a key; whoever meets people says it in their language. The catalogue is plain
data, so that no framework is needed where the phones are.
"""

from collections.abc import Mapping

from .case import goes_on, in_sentence
from .catalogue import SENTENCES as _SPOKEN
from .live import LIVE
from .order import da_key
from .papers import PAPERS

SENTENCES: Mapping[str, Mapping[str, str]] = {**_SPOKEN, **LIVE, **PAPERS}
LANGUAGES = ("da", "en")


class Refused(Exception):
    """Something could not be taken in. `key` finds the sentence; `detail` fills its placeholders."""

    def __init__(self, key: str, **detail: object) -> None:
        super().__init__(key)
        self.key = key
        self.detail = detail

    def sentence(self, lang: str) -> str:
        return sentence(self.key, lang, **self.detail)


def sentence(key: str, lang: str, **detail: object) -> str:
    """The sentence `key` in `lang` (else Danish) with its placeholders filled. Raises KeyError for an unknown key."""
    words = SENTENCES[key]
    return (words.get(lang) or words["da"]).format(**detail)


__all__ = ["LANGUAGES", "SENTENCES", "Refused", "da_key", "goes_on", "in_sentence", "sentence"]
