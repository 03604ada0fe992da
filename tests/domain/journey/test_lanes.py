"""Inside the frames only when everything says so; whoever does not know gets the careful road."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from forankring.domain.journey import Lane, LaneFacts, lane_of
from forankring.domain.journey.lanes import WANTED

INSIDE = LaneFacts(**WANTED)
answers = st.sampled_from([True, False, None])


@given(st.fixed_dictionaries({name: answers for name in WANTED}))
def test_one_answer_against_or_one_unknown_is_enough_for_the_full_thread(told: dict[str, bool | None]) -> None:
    verdict = lane_of(LaneFacts(**told))
    against = [name for name in WANTED if told[name] is not WANTED[name]]
    assert (verdict.lane is Lane.WITHIN) is (not against)
    assert [reason.removesuffix("_unknown") for reason in verdict.reasons] == (against or list(WANTED))


def test_what_nobody_knows_is_named_as_unknown() -> None:
    verdict = lane_of(replace(INSIDE, has_personal_data=None))
    assert verdict.reasons == ("has_personal_data_unknown",)
