"""However cards are sorted: each is in one place, every wording stays, and every act can be taken back."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from forankring.domain import answers, kinds
from forankring.domain.answers import Arrangement, arrangement_from_json, arrangement_to_json, value_of
from forankring.domain.grammar import KindName
from forankring.domain.kinds import Line
from tests.domain.kinds.samples import FIELDS

FIELD = FIELDS[KindName.NOTE]
CARDS = [f"c{n}" for n in range(8)]
LINES = [Line(c, {"text": f"tekst {c}", "place": ""}) for c in CARDS]
card = st.sampled_from(CARDS)
some = st.lists(card, max_size=4).map(tuple)
group = st.sampled_from(["g1", "g2", "g3"])


@dataclass(frozen=True)
class Act:
    name: str
    values: tuple[object, ...]

    def on(self, made: Arrangement) -> Arrangement:
        return getattr(answers, self.name)(made, *self.values)


acts = st.lists(
    st.one_of(
        st.builds(lambda c, g: Act("put_in_group", (c, g, "titel")), some, group),
        st.builds(lambda c: Act("take_out", (c,)), some),
        st.builds(lambda a, b: Act("move_to_group", (a, b)), group, group),
        st.builds(lambda g: Act("name_group", (g, "nyt navn")), group),
        st.builds(lambda a, b: Act("lay_together", (a, b)), card, card),
        st.builds(lambda c: Act("split", (c,)), card),
        st.builds(lambda c: Act("edit_text", (c, "bedre tekst")), card),
        st.builds(lambda c: Act("choose", (c,)), some),
    ),
    max_size=25,
)


@given(acts)
def test_no_card_and_no_wording_is_ever_lost_or_doubled(done: list[Act]) -> None:
    made = Arrangement()
    for act in done:
        made = act.on(made)
    value = value_of(FIELD, LINES, made)
    wordings = sorted(w.text for c in value.cards for w in c.wordings)
    assert wordings == sorted(f"tekst {c}" for c in CARDS)
    grouped = [c for g in value.groups for c in g.cards]
    assert len(grouped) == len(set(grouped))
    assert set(grouped) <= {c.id for c in value.cards}


@given(acts)
def test_an_arrangement_survives_being_stored(done: list[Act]) -> None:
    made = Arrangement()
    for act in done:
        made = act.on(made)
    assert arrangement_from_json(arrangement_to_json(made)) == made


@given(acts, card, card)
def test_split_restores_what_was_laid_together(done: list[Act], one: str, other: str) -> None:
    made = Arrangement()
    for act in done:
        made = act.on(made)
    made = answers.split(answers.split(made, one), other)
    before = {c.id for c in value_of(FIELD, LINES, made).cards}
    together = answers.lay_together(made, one, other)
    assert {c.id for c in value_of(FIELD, LINES, answers.split(together, one)).cards} == before


def test_the_largest_disagreement_comes_first() -> None:
    from dataclasses import replace

    balance = FIELDS[KindName.BALANCE]
    calm, torn = replace(balance, id="calm"), replace(balance, id="torn")
    values = {
        "calm": kinds.merge(calm, [Line(str(n), {"mark": 3}) for n in range(6)]),
        "torn": kinds.merge(torn, [Line(str(n), {"mark": 6 * (n % 2)}) for n in range(6)]),
    }
    assert [f.id for f in answers.by_disagreement((calm, torn), values)] == ["torn", "calm"]
