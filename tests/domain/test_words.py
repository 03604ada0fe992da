"""Labels and people's own words in the middle of a sentence."""

import pytest

from forankring.domain.words import goes_on, in_sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I skriver stikord sammen", "I skriver stikord sammen"),
        ("I'm there", "I'm there"),
        ("Ingen kan læse det", "ingen kan læse det"),
        ("MED er med", "MED er med"),
        ("", ""),
    ],
)
def test_what_somebody_wrote_goes_on_in_a_sentence_and_the_pronoun_keeps_its_capital(text: str, said: str) -> None:
    assert goes_on(text) == said


def test_a_label_in_a_sentence_is_small_and_an_abbreviation_is_not() -> None:
    assert [in_sentence(one) for one in ("Centerchef", "MED-sekretær")] == ["centerchef", "MED-sekretær"]
