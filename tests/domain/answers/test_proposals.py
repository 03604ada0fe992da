"""Proposals respect what a person has already arranged."""

from forankring.domain.answers import Arrangement, How, Proposal, propose
from forankring.domain.grammar import Group

NOTES = {
    "a": "Referater fra teammøder",
    "b": "Opsummering af lange møder",
    "c": "Ruteplaner i hjemmeplejen",
    "d": "teammøder: referater!",
    "e": "Bedre køreruter i hjemmeplejen",
}


def test_cards_of_the_same_words_are_proposed_as_doubles_first() -> None:
    found = propose([NOTES], Arrangement())
    assert found[0] == Proposal(How.SAME, ("a", "d"))
    assert {p.cards for p in found if p.how is How.GROUP} == {("b", "a"), ("e", "c")}


def test_cards_already_under_another_are_not_proposed_again() -> None:
    found = propose([NOTES], Arrangement(doubles={"d": "a"}))
    assert "d" not in {card for proposal in found for card in proposal.cards}


def test_a_lone_card_is_proposed_for_the_group_its_like_stand_in() -> None:
    made = Arrangement(groups=(Group("g", "Møder", ("a",)),), doubles={"d": "a"})
    assert Proposal(How.JOIN, ("b",), "g") in propose([NOTES], made)


def test_cards_in_groups_are_left_where_a_person_put_them() -> None:
    made = Arrangement(groups=(Group("g", "", ("a", "b", "d")), Group("h", "", ("c", "e"))), doubles={"d": "a"})
    assert propose([NOTES], made) == []


def test_for_and_against_are_never_proposed_together() -> None:
    assert propose([{"a": NOTES["a"]}, {"b": NOTES["b"]}], Arrangement()) == []
