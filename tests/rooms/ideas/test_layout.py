"""Whatever is gathered, taken out, split or taken back: every idea is in exactly one group or alone."""

from hypothesis import given
from hypothesis import strategies as st

from forankring.features.ideas.layout import ALONE, apart, coverage, moved, split, together

IDEAS = [f"i{n}" for n in range(8)]
GROUPS = ["g1", "g2", "g3"]
ideas = st.lists(st.sampled_from([*IDEAS, "unknown"]), max_size=5)
acts = st.lists(
    st.one_of(
        st.tuples(st.just("together"), ideas, st.sampled_from(GROUPS)),
        st.tuples(st.just("apart"), ideas, st.just("")),
        st.tuples(st.just("split"), st.just([]), st.sampled_from(GROUPS)),
    ),
    max_size=12,
)


def do(homes: dict[str, str], act: tuple[str, list[str], str]) -> dict[str, str]:
    name, some, group = act
    if name == "together":
        return together(homes, some, group)
    return apart(homes, some) if name == "apart" else split(homes, group)


@given(acts)
def test_every_idea_stands_somewhere_and_no_group_has_only_one(done) -> None:
    homes = dict.fromkeys(IDEAS, ALONE)
    for act in done:
        homes = do(homes, act)
        assert list(homes) == IDEAS
        sizes = [list(homes.values()).count(group) for group in GROUPS]
        assert 1 not in sizes
        told = coverage(IDEAS, homes)
        assert (told.given, told.percent, told.is_complete) == (len(IDEAS), 100, True)


@given(acts, acts)
def test_taking_an_act_back_restores_every_home(before, act) -> None:
    homes = dict.fromkeys(IDEAS, ALONE)
    for one in before:
        homes = do(homes, one)
    for one in act[:1]:
        after = do(homes, one)
        assert {**after, **moved(homes, after)} == homes


def test_a_split_group_leaves_its_ideas_alone() -> None:
    homes = together(dict.fromkeys(IDEAS, ALONE), IDEAS[:3], "g1")
    assert split(homes, "g1") == dict.fromkeys(IDEAS, ALONE)


def test_an_idea_nobody_has_placed_is_missed() -> None:
    assert not coverage(["a", "b"], {"a": ALONE}).is_complete
