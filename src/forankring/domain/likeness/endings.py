"""Danish words without their endings: the Snowball stemmer, run until nothing more falls off, then the verb's noun."""

import re
from functools import lru_cache

from snowballstemmer import stemmer

_SNOWBALL = stemmer("danish")
_LEAST = 3
_NOUNS = ("isering", "ering", "ning", "ing", "else", "ation", "er", "en", "et", "e", "s")
"""What makes a noun of a verb (planlægning, planlægge) and what Snowball leaves on short words."""

_WHOLE = """
stilling ledelse ledighed parkering hastighed virksomhed indsigelse indsigt regning forening rettighed tegning
dannelse opsigelse rådighed hændelse afvigelse samling lærer virkelighed tidlig billig forbered underret
videresend programmer dokumentation afgørelse bevilling oplysning henvendelse bygning visitation visitator
intelligens screening vurdering licens budget toilet køkken nyhed arbejdsulykke faglighed nærhed menneske
mulighed ansigt observation redaktør dispensation dispenser sætning ansvar indberet anbringelse afskedigelse
udledning integration kvittering invitation meddelelse undersøgelse oversættelse tilladelse udtalelse kontering
"""
"""Words the stemmer cuts too short: a stilling is no stil, ledighed no ledelse."""

_AFTER = "e en er et erne ernes ens ers s r n ne nes t de te nde lse lser ring ringer"

_WHOLE_WORDS, _ENDINGS = frozenset(_WHOLE.split()), frozenset(_AFTER.split())

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def fold(text: str) -> str:
    """Small letters; `aa` and `å` are one, as in Aarhus and Århus; § is said as it is read."""
    return text.casefold().replace("aa", "å").replace("é", "e").replace("§", " paragraf ")


def words_in(text: str) -> list[str]:
    """The folded words of a text, hyphens kept inside a word."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The word without its ending: dagsordener, dagsordenen and dagsorden are one."""
    for _ in range(3):
        shorter = _SNOWBALL.stemWord(word)
        if shorter == word or len(shorter) < _LEAST:
            break
        word = shorter
    return word[:-1] if len(word) > _LEAST and word[-1] == word[-2] else word


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """What a verb and its noun share: oversætte, oversættelse → oversæt; journalisere, journalisering → journal."""
    for cut in range(len(word), max(len(word) - 7, 4), -1):
        if word[:cut] in _WHOLE_WORDS and (cut == len(word) or word[cut:] in _ENDINGS):
            return word[:cut]
    short = stem(word)
    for ending in _NOUNS:
        if short.endswith(ending) and len(short) - len(ending) > _LEAST:
            short = short[: -len(ending)]
            break
    return short[:-1] if len(short) > _LEAST and short[-1] == short[-2] else short
