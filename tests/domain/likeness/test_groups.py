"""Proposed groups: mostly right, never all over the place, and the same for everybody who asks."""

from itertools import combinations
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from forankring.domain.likeness import suggest_groups

NOTES = Path(__file__).with_name("notes.txt")


def labelled() -> tuple[dict[str, str], list[list[str]]]:
    """Notes by id, and the groups a person would make of them."""
    body = NOTES.read_text().split("\n", 1)[1]
    heaps = [heap.strip().splitlines() for heap in body.split("\n\n")]
    texts: dict[str, str] = {}
    groups: list[list[str]] = []
    for heap in heaps[:-1]:
        ids = [f"note{len(texts) + n}" for n in range(len(heap))]
        texts |= dict(zip(ids, heap, strict=True))
        groups.append(ids)
    return texts | {f"alone{n}": text for n, text in enumerate(heaps[-1])}, groups


def pairs(groups: list[list[str]] | list[tuple[str, ...]]) -> set[tuple[str, ...]]:
    return {tuple(sorted(pair)) for group in groups for pair in combinations(group, 2)}


def test_proposals_mostly_agree_with_what_a_person_would_group() -> None:
    texts, groups = labelled()
    right, proposed = pairs(groups), pairs(suggest_groups(texts))
    hits = len(right & proposed)
    precision, recall = hits / len(proposed), hits / len(right)
    assert 2 * precision * recall / (precision + recall) >= 0.70
    assert precision >= 0.85


def test_words_for_the_same_thing_are_proposed_together() -> None:
    texts = {"a": "Referater fra teammøder", "b": "Opsummering af lange møder", "c": "Ruteplaner i hjemmeplejen"}
    assert suggest_groups(texts) == [("b", "a")]


def test_minutes_of_a_meeting_are_not_the_invitation_to_it() -> None:
    texts = {
        "a": "Skrive referat af møder",
        "b": "Sende indkaldelse til møder",
        "c": "Referatet fra personalemødet",
        "d": "Indkaldelser med dagsorden",
    }
    assert pairs(suggest_groups(texts)) == {("a", "c"), ("b", "d")}


def test_aa_and_å_are_the_same_letter() -> None:
    texts = {"a": "Aarsplaner for skolerne", "b": "årsplan på skolen", "c": "Bilag til fakturaer"}
    assert pairs(suggest_groups(texts)) == {("a", "b")}


def test_notes_without_any_carrying_word_are_left_alone() -> None:
    assert suggest_groups({"a": "", "b": "Det er det", "c": "???", "d": "at"}) == []


note = st.text(max_size=60) | st.lists(
    st.sampled_from(["referat", "møder", "mødereferat", "breve", "borgeren", "AI", "skole", "12", "Å"]), max_size=6
).map(" ".join)


@given(st.dictionaries(st.text("abcdef", min_size=1, max_size=4), note, max_size=14), st.randoms())
def test_a_note_is_proposed_once_at_most_and_the_order_of_notes_is_nothing(texts: dict[str, str], dice) -> None:
    proposed = suggest_groups(texts)
    mixed = list(texts.items())
    dice.shuffle(mixed)
    members = [member for group in proposed for member in group]
    assert suggest_groups(dict(mixed)) == proposed
    assert len(members) == len(set(members))
    assert set(members) <= set(texts)
    assert all(len(group) > 1 for group in proposed)
