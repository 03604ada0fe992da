"""Fields and raw answers of every kind, for properties that must hold for all of them."""

from hypothesis import strategies as st

from forankring.domain.grammar import Column, Field, KindName, Option, Round, WrittenBy
from forankring.domain.kinds import Line

WORDS = st.text(min_size=1, max_size=80).filter(lambda t: any(c.isalnum() for c in t))
_LABEL = {"da": "Felt", "en": "Field"}
_ASK = {"da": "Hvad?", "en": "What?"}
_SIDES = (Column("a", {"da": "A"}), Column("b", {"da": "B"}))


def _field(kind: KindName, **more: object) -> Field:
    return Field("f", kind, _LABEL, _ASK, **more)  # type: ignore[arg-type]


FIELDS = {
    KindName.NOTE: _field(KindName.NOTE, number=1),
    KindName.POINTS: _field(KindName.POINTS, least=1, most=3),
    KindName.BALANCE: _field(KindName.BALANCE, low={"da": "Lav"}, high={"da": "Høj"}),
    KindName.SCALE: _field(KindName.SCALE, low={"da": "Lidt"}, high={"da": "Meget"}, steps=5),
    KindName.ROWS: _field(
        KindName.ROWS, columns=(Column("task", {"da": "Opgave"}), Column("often", {"da": "Tit?"}, True))
    ),
    KindName.COLUMNS: _field(KindName.COLUMNS, columns=_SIDES),
    KindName.LENSES: _field(KindName.LENSES),
    KindName.CHECKLIST: _field(
        KindName.CHECKLIST,
        options=(Option("x", {"da": "X"}, "g", {"da": "G"}), Option("y", {"da": "Y"})),
        has_own_line=True,
    ),
    KindName.CHOICE: _field(KindName.CHOICE, options=(Option("x", {"da": "X"}), Option("y", {"da": "Y"}))),
}

RAW = {
    KindName.NOTE: st.fixed_dictionaries({"text": WORDS}),
    KindName.POINTS: st.fixed_dictionaries({"text": WORDS}),
    KindName.BALANCE: st.fixed_dictionaries({"mark": st.integers(0, 6)}),
    KindName.SCALE: st.fixed_dictionaries({"mark": st.integers(0, 4)}),
    KindName.ROWS: st.fixed_dictionaries({"cell.task": WORDS, "cell.often": st.sampled_from(["on", ""])}),
    KindName.COLUMNS: st.fixed_dictionaries({"text": WORDS, "place": st.sampled_from("ab")}),
    KindName.LENSES: st.fixed_dictionaries({"text": WORDS, "place": st.sampled_from(["for", "against"])}),
    KindName.CHECKLIST: st.one_of(
        st.fixed_dictionaries(
            {"ticks": st.lists(st.sampled_from("xy"), min_size=1), "done": st.lists(st.sampled_from("xy"))}
        ),
        st.fixed_dictionaries({"text": WORDS}),
    ),
    KindName.CHOICE: st.fixed_dictionaries({"picks": st.sampled_from(["x", "y"])}),
}


def lines_of(kind: KindName, read: object) -> st.SearchStrategy[list[Line]]:
    """Lists of lines with readable bodies, each with an id of its own."""
    one = st.builds(
        Line,
        id=st.uuids().map(str),
        body=RAW[kind].map(lambda raw: read(FIELDS[kind], raw)),  # type: ignore[operator]
        round=st.sampled_from(Round),
        by=st.sampled_from(WrittenBy),
        table=st.sampled_from(["", "Bord 1", "Bord 2"]),
        is_pinned=st.booleans(),
    )
    return st.lists(one, max_size=14, unique_by=lambda line: line.id)
