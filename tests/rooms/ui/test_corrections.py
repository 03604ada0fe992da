"""What a form says when something must be put right names the field and tells what to do."""

import pytest
from django import forms
from django.utils import translation

from forankring.kernel.ui.tags.forms import errors


class Asked(forms.Form):
    what = forms.CharField(label="Hvad prøver I?", max_length=5)
    long = forms.ChoiceField(label="Hvor længe?", choices=[("4", "4 uger")])
    many = forms.IntegerField(label="Hvor mange?", max_value=9)
    mail = forms.EmailField(label="E-mail")


def test_every_line_of_the_summary_says_which_field_it_is_about() -> None:
    said = str(errors(Asked({})))
    assert "Hvad prøver I? – Det mangler. Skriv det her." in said
    assert "Hvor længe? – Det mangler. Vælg et svar." in said


@pytest.mark.parametrize(
    ("field", "given", "said"),
    [
        ("what", "alt for langt", "Skriv højst 5 tegn. Der står 13."),
        ("long", "5", "Det svar er der ikke. Vælg et af dem, der står."),
        ("many", "mange", "Skriv et helt tal."),
        ("many", "10", "Skriv højst 9."),
        ("mail", "ida", "Skriv en hel e-mailadresse, for eksempel navn@kommune.dk."),
    ],
)
def test_a_correction_says_what_to_do(field: str, given: str, said: str) -> None:
    assert Asked({field: given}).errors[field] == [said]


def test_the_same_is_said_in_english() -> None:
    with translation.override("en"):
        assert Asked({"what": "far too long"}).errors["what"] == ["Write at most 5 characters. There are 12."]
