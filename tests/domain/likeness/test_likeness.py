"""What is near, what is laid together unasked, and what is never lost; figures have floors a little under today's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forankring.config.bench import likeness_corpus as corpora
from forankring.domain.likeness import (
    Categories,
    Index,
    lexicon_da,
    nearest,
    neighbours,
    same_words,
    suggest_groups,
    suggested_title,
)

note = st.text(max_size=50) | st.lists(
    st.sampled_from(["referat", "møder", "mødereferat", "breve", "borgeren", "AI", "skole", "12", "Å", "ikke"]),
    max_size=6,
).map(" ".join)
notes = st.dictionaries(st.text("abcdef", min_size=1, max_size=4), note, max_size=16)


def test_ideas_that_mean_the_same_are_found_and_grouped() -> None:
    corpus = corpora.ours()
    assert len(corpus.texts) >= 180
    assert corpora.hits(corpus, 3) >= 0.93
    assert corpora.hits(corpus, 5) >= 0.95
    assert corpora.agreement(corpus)[2] >= 0.70
    assert corpora.merged_wrongly(corpus) <= 0.08
    assert corpora.placed(corpus, 3) >= 0.88
    assert corpora.stacked(corpus)[1] == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mødereferater", "Referat af møder"),
        ("Hjælp til vagtplaner", "Vagtplanen"),
        ("Lave dagsordener", "dagsorden!"),
        ("Skrive mødereferat", "AI skal skrive referater fra mødet"),
    ],
)
def test_the_very_same_words_are_laid_together_unasked(one: str, other: str) -> None:
    assert len(same_words({"a": one, "b": other})) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Referat af møder", "Indkaldelse til møder"),
        ("AI må skrive breve", "AI må ikke skrive breve"),
        ("Mails fra borgere", "Mails til borgere"),
        ("Flere vagter", "Færre vagter"),
        ("Opgaver til 1. klasse", "Opgaver til 2. klasse"),
        ("Før mødet", "Efter mødet"),
        ("", "???"),
        ("Oversætte breve", "Skrive breve"),
    ],
)
def test_what_only_looks_the_same_is_never_laid_together_unasked(one: str, other: str) -> None:
    assert same_words({"a": one, "b": other}) == []


def test_the_nearest_are_shown_while_somebody_writes() -> None:
    index = Index({"a": "Referater fra teammøder", "b": "Ruteplaner", "c": "Madplaner til børnehaven"})
    assert nearest("skrive mødereferat", index, 1)[0].id == "a"
    assert nearest("", index, 2, least=0.1) == []


def test_words_a_municipality_says_are_the_same_bring_ideas_together() -> None:
    texts = {"a": "Slå græs med robotten", "b": "Mere tid til flettekurve", "c": "Pileflet i alle haver"}
    taught = lexicon_da().with_lines([["flettekurve", "pileflet"]])
    assert suggest_groups(texts) == []
    assert suggest_groups(texts, lexicon=taught) in ([("b", "c")], [("c", "b")])


def test_categories_follow_the_municipalitys_own_words() -> None:
    asked = Categories({"Haven": ["græs", "blomster"], "Møder": ["referat"]})
    assert asked.likely("Klippe græsset", 1) == ["Haven"]


def test_a_tighter_view_never_proposes_more_pairs_than_all() -> None:
    corpus = corpora.ours()
    tight, loose = (corpora.pairs(suggest_groups(corpus.texts, close)) for close in (0.35, 0.12))
    assert len(tight) < len(loose)


def test_a_title_is_words_somebody_wrote() -> None:
    said = ["Referat", "Referat af møder", "Mødereferater"]
    assert suggested_title(said) in said


@given(notes)
def test_every_note_has_ten_neighbours_or_all_the_others(texts: dict[str, str]) -> None:
    for name, near in neighbours(Index(texts)).items():
        assert len(near) == len(set(near)) == min(10, len(texts) - 1)
        assert name not in near
        assert set(near) <= texts.keys()


@given(notes, st.randoms())
def test_stacks_are_apart_and_the_order_is_nothing(texts: dict[str, str], dice) -> None:
    mixed = list(texts.items())
    dice.shuffle(mixed)
    found = same_words(texts)
    assert same_words(dict(mixed)) == found
    members = [one for stack in found for one in stack]
    assert len(members) == len(set(members))


def test_a_crowd_is_grouped_into_a_partition() -> None:
    base = list(corpora.ours().texts.values())
    texts = {f"{n}": f"{base[n % len(base)]} {n // len(base)}" + " hos os" * (n % 3) for n in range(2_600)}
    groups = suggest_groups(texts)
    members = [one for group in groups for one in group]
    assert len(members) == len(set(members)) > 2_000
    assert set(members) <= texts.keys()
