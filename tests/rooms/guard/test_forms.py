"""On the pages of the house: what must never be stored stops at the form, and nothing typed is lost."""

import pytest
from django import forms
from django.utils.translation import override

from forankring.kernel.guard.api import GuardedCharField, message
from tests.domain.guard.made_up import fill


class Note(forms.Form):
    words = GuardedCharField(widget=forms.Textarea)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_a_cpr_number_is_stopped_with_a_kind_sentence(lang: str) -> None:
    text = fill("Borgeren {cpr:hyphen} ringede")
    with override(lang):
        note = Note({"words": text})
        assert note.errors["words"] == [message("CPR", lang)]
    assert text in str(note["words"])


def test_the_refusal_repeats_nothing_of_the_text() -> None:
    text = fill("{cpr:hyphen}")
    assert text not in Note({"words": text}).errors.as_json()


def test_what_the_writer_may_decide_passes() -> None:
    assert Note({"words": fill("Ring til Bo på {phone:pairs}")}).is_valid()


def test_a_text_too_long_to_check_is_not_taken() -> None:
    assert Note({"words": "7" * 10_001}).errors["words"] == [
        "Teksten er 1 tegn for lang. Den er stadig her. Gør den kortere, eller del den i to."
    ]
