"""Days and times are read as Danes write them."""

import datetime as dt

import pytest
from django.core.exceptions import ValidationError

from forankring.kernel.ui.fields import ClockField, DayField

DAY = dt.date(2026, 4, 9)


@pytest.mark.parametrize(
    "written",
    ["9. april 2026", "09-04-2026", "9.4.26", "9/4-2026", "9/4-26", "2026-04-09", "d. 9. april 2026",
     "den 9. apr. 2026", " 9 april 2026 ", "9. APRIL 2026"],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(written: str) -> None:
    assert DayField().clean(written) == DAY


@pytest.mark.parametrize("written", ["i morgen", "31-02-2026", "4/9", "9. snemåned 2026", "2026"])
def test_what_is_no_day_is_answered_with_an_example(written: str) -> None:
    with pytest.raises(ValidationError, match="for eksempel sådan"):
        DayField().clean(written)


@pytest.mark.parametrize("written", ["8.30", "08:30", "0830", "830", "kl. 8.30", "kl 08.30"])
def test_a_time_is_read_however_it_is_written(written: str) -> None:
    assert ClockField().clean(written) == dt.time(8, 30)


@pytest.mark.parametrize("written", ["24.00", "8.75", "om lidt"])
def test_what_is_no_time_is_answered_with_an_example(written: str) -> None:
    with pytest.raises(ValidationError, match="for eksempel sådan"):
        ClockField().clean(written)


def test_a_day_and_a_time_are_shown_back_as_they_can_be_read_again() -> None:
    assert DayField().clean(DayField().prepare_value(DAY)) == DAY
    assert ClockField().clean(ClockField().prepare_value(dt.time(8, 5))) == dt.time(8, 5)


def test_an_empty_field_that_may_be_empty_is_nothing() -> None:
    assert DayField(required=False).clean("") is None
    assert ClockField(required=False).clean("") is None
