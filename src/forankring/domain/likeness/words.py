"""A Danish note as the words that carry it: folded, without endings, compounds taken apart, synonyms joined."""

import re
from collections.abc import Set
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]{2,}")

_EVERYWHERE = """
ad af aldrig alle allerede alt altid anden andet andre at bare blev blive bliver burde bør da de dem den denne
der deres det dette dig din disse dog du eller en end endnu er et fik for fra få får før ganske gerne give
giver gør gøre hans har have havde helt hende her hos hun hvad hver hvis hvor hvordan hvorfor hvornår han i
ikke ind ingen ja jeg jer jeres jo kan kom komme kommer kun kunne langt lav lave laver lidt lige løbet man
mange med meget mellem men mere mest mig min mindre mine mit må måske ned nej nemmere noget nogen nogle nok nu
når næste og også om op os over på rigtig samme sammen selv sig sige sin sit skal skrive skriver skrevet som
sådan så tage tager tid til tog uden ud under var ved vi vil ville vores være været ai ki chatgpt copilot
kunstig intelligens bruge bruger brug hjælp hjælpe hjælper hurtigere bedre lettere smartere automatisk the and
for with that this from are our can will into have has not too very
"""
"""Words that stand in every note of such a room and tell nothing of what it is about."""

CONCEPTS: tuple[tuple[str, ...], ...] = (
    ("referat", "opsummering", "opsummere", "mødenotat", "resumé", "sammenfatning", "sammenfatte"),
    ("brev", "skrivelse", "mail", "mails", "e-mail"),
    ("oversættelse", "oversætte", "oversæt", "fremmedsprog", "tolk", "tolkning"),
    ("vagtplan", "vagtplanlægning", "turnus", "arbejdsplan", "skema"),
    ("dokumentation", "dokumentere", "journal", "journalnotat", "journalisere"),
    ("personoplysninger", "persondata", "gdpr", "fortrolig", "følsomme", "databeskyttelse"),
    ("kursus", "uddannelse", "oplæring", "undervisning", "undervises", "kompetencer", "kompetence"),
    ("nyansat", "introduktion", "introforløb", "onboarding"),
    ("ansvar", "ansvarlig", "hæfter", "skyld"),
    ("klarsprog", "forståeligt", "forståelige", "letlæst"),
    ("kollega", "medarbejder", "personale"),
    ("indkaldelse", "invitation", "indkalde"),
)
"""Words people in a municipality use for the same thing. Each line counts as its first word."""

_SUFFIXES = """
erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres
eret ning hed ene ere ens ers ets en er es et e s
"""
"""Danish endings, the longest first."""

_ENDINGS = tuple(_SUFFIXES.split())
_LINKS = ("", "s", "e")
_LEAST = 4


def fold(text: str) -> str:
    """Small letters; `aa` and `å` are one, as in Aarhus and Århus."""
    return text.casefold().replace("aa", "å").replace("é", "e")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its ending: medarbejderne, medarbejdere → medarbejd."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST - 1:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > _LEAST and word[-1] == word[-2] else word


@lru_cache(maxsize=1)
def _concepts() -> dict[str, str]:
    return {stem(fold(word)): stem(fold(line[0])) for line in CONCEPTS for word in line}


@lru_cache(maxsize=1)
def _stops() -> frozenset[str]:
    return frozenset(fold(word) for word in _EVERYWHERE.split())


def stems(text: str) -> tuple[str, ...]:
    """The stems of the words that carry a note, in their order; empty when it has none."""
    concepts, stops = _concepts(), _stops()
    words = [word for word in _WORD.findall(fold(text)) if word not in stops]
    return tuple(concepts.get(stem(word), stem(word)) for word in words)


def parts(word: str, known: Set[str]) -> tuple[str, ...]:
    """The known stems a compound begins and ends with: mødereferat → møde, referat. None for a plain word."""
    found = []
    for cut in range(_LEAST, len(word) - _LEAST + 1):
        head, tail = word[:cut], word[cut:]
        start = next((s for link in _LINKS if (s := head.removesuffix(link)) in known), "")
        found += [part for part in (start, tail) if part in known]
    concepts = _concepts()
    return tuple(dict.fromkeys(concepts.get(part, part) for part in found))
