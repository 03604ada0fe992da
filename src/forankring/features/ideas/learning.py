"""What a confirmed group teaches: two words that only one side uses may mean the same here."""

from itertools import combinations

from forankring.domain.likeness import learnt_pair

from .models import Synonym
from .near import lexicon

MOST = 3


def learn(texts: list[str]) -> list[Synonym]:
    """At most three new pairs from one group; a person may edit or switch off each."""
    found: list[Synonym] = []
    house = lexicon()
    for one, other in combinations(sorted(set(texts))[:12], 2):
        if len(found) == MOST:
            break
        if pair := learnt_pair(one, other, house):
            row, is_new = Synonym.objects.get_or_create(words=", ".join(sorted(pair)), defaults={"is_learnt": True})
            found += [row] if is_new else []
    return found
