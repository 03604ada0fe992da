"""The organisation from a file: all or nothing, told beforehand, the same the second time."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forankring.kernel.accounts.api import committee_for
from forankring.kernel.accounts.importing import make_plan, read, take_in
from forankring.kernel.accounts.models import Committee, CommitteeSeat, Person, Unit
from forankring.kernel.accounts.refusals import ChangedSincePreview, MayNot

from .organisation import unit

pytestmark = pytest.mark.django_db
TODAY = date(2026, 4, 10)
HEAD = "unit;unit_type;parent;role;person_ref;from;to\n"
HOUSE = HEAD + (
    "Fjordby;Kommune;;;;2020-01-01;\n"
    "Center for Børn;Center;Fjordby;;;2020-01-01;\n"
    "Tangen;Børnehus;Center for Børn;;;01-01-2020;\n"
    "Tangen;Børnehus;Center for Børn;Medarbejder;mette@fjordby.example;2020-01-01;\n"
    "Hoved-MED;Hoved-MED;;;;2020-01-01;\n"
    "Center-MED Børn;Center-MED;Center for Børn;;;2020-01-01;\n"
    "Hoved-MED;Hoved-MED;;LR formand;aksel@fjordby.example;2020-01-01;\n"
    "Hoved-MED;Hoved-MED;;FTR næstformand;;2020-01-01;\n"
    "Hoved-MED;Hoved-MED;;AMR;ukendt@fjordby.example;2020-01-01;\n"
    "Hoved-MED;Hoved-MED;;TR;mette@fjordby.example;2020-01-01;2025-12-31\n"
)


def take(by: Person, text: str) -> list[str]:
    """Preview, then take in; gives what was said."""
    reading = read(text.encode(), "org.csv")
    plan = make_plan(reading, TODAY)
    assert not reading.problems, [(p.line, p.column, p.sentence) for p in reading.problems]
    take_in(by, read(text.encode(), "org.csv"), TODAY, plan.mark)
    return plan.changes


def wrong(text: str | bytes) -> list[tuple[int, int]]:
    reading = read(text if isinstance(text, bytes) else text.encode(), "org.csv")
    if not reading.problems:
        make_plan(reading, TODAY)
    return [(problem.line, problem.column) for problem in reading.problems]


def picture() -> object:
    units = sorted(Unit.objects.values_list("name", "kind", "parent__name", "path", "is_closed", "external_id"))
    seats = sorted(CommitteeSeat.objects.values_list("committee__name", "side", "post", "person__name", "pk"), key=str)
    return units, list(Committee.objects.values_list("name", "unit__name", "parent__name")), seats


def test_a_house_is_built_from_a_file(administrator: Person, facilitator: Person) -> None:
    said = take(administrator, HOUSE)
    tangen = Unit.objects.get(name="Tangen")
    assert tangen.level == 2
    assert str(committee_for(tangen)) == "Center-MED Børn"
    assert str(committee_for(Unit.objects.get(name="Fjordby"))) == "Hoved-MED"
    facilitator.refresh_from_db()
    assert facilitator.works_at == tangen
    seats = CommitteeSeat.objects.filter(committee__name="Hoved-MED").values_list("side", "post", "person__name")
    assert set(seats) == {
        ("management", "chair", "Aksel"),
        ("employees", "vice_chair", None),
        ("employees", "safety_rep", None),
    }
    assert "Ny: Tangen under Center for Børn" in said


def test_the_same_file_again_changes_nothing(administrator: Person, facilitator: Person) -> None:
    take(administrator, HOUSE)
    before = picture()
    assert take(administrator, HOUSE) == []
    assert picture() == before


def test_a_byte_order_mark_and_windows_lines_are_no_matter(administrator: Person) -> None:
    take(administrator, "\ufeff" + HOUSE.replace("\n", "\r\n"))
    assert take(administrator, HOUSE) == []


def test_looking_writes_nothing(administrator: Person) -> None:
    make_plan(read(HOUSE.encode(), "org.csv"), TODAY)
    assert not Unit.objects.exists()


def test_a_unit_moves_with_everything_below_and_closes_when_its_time_is_over(administrator: Person) -> None:
    take(administrator, HEAD + "A;Center;;;;;\nB;Center;;;;;\nC;Team;A;;;;\nD;Team;C;;;;\n")
    said = take(administrator, HEAD + "C;Team;B;;;;\nA;Center;;;;2020-01-01;2026-01-01\n")
    assert said == ["A lukker", "C flytter til B"]
    low = Unit.objects.get(name="D")
    assert [str(Unit.objects.get(pk=part)) for part in low.path.strip("/").split("/")] == ["B", "C", "D"]


def test_two_units_that_change_places_do(administrator: Person) -> None:
    take(administrator, HEAD + "A;;;;;;\nB;;A;;;;\nC;;B;;;;\n")
    take(administrator, HEAD + "B;;;;;;\nA;;B;;;;\n")
    ways = {
        one.name: [str(Unit.objects.get(pk=p)) for p in one.path.strip("/").split("/")] for one in Unit.objects.all()
    }
    assert ways == {"B": ["B"], "A": ["B", "A"], "C": ["B", "C"]}


def test_the_municipalitys_own_name_stays(administrator: Person) -> None:
    take(administrator, HEAD + "Tangen;Børnehus;;;;;\n")
    row = Unit.objects.get()
    row.name = "Børnehuset Tangen"
    row.save()
    assert take(administrator, HEAD + "Tangen;Børnehus;;;;;\n") == []
    assert Unit.objects.get().name == "Børnehuset Tangen"


def test_what_is_not_in_the_file_stays(administrator: Person) -> None:
    unit("Kælderen")
    take(administrator, HOUSE)
    assert not Unit.objects.get(name="Kælderen").is_closed


@pytest.mark.parametrize(
    "head", ["forbund", "Fagforening", "a-kasse", "akasse", "Hovedorganisation", "union", "fagforbund"]
)
def test_a_column_about_unions_is_refused(head: str) -> None:
    assert wrong(HEAD.strip() + f";{head}\nA;;;;;;;FOA\n") == [(1, 8)]
    reading = read((HEAD.strip() + f";{head}\n").encode(), "org.csv")
    assert "fagforening eller a-kasse" in reading.problems[0].sentence


@pytest.mark.parametrize("head", ["cpr", "CPR-nummer", "personnummer", "cprnr"])
def test_a_column_for_cpr_numbers_is_refused(head: str) -> None:
    assert wrong(f"unit;{head}\nA;\n") == [(1, 2)]


def test_a_cpr_number_in_any_cell_is_refused_and_not_repeated() -> None:
    number = "0101" + "20" + "-" + "1234"
    reading = read((HEAD + f"A;;;LR;{number};;\n").encode(), "org.csv")
    assert [(p.line, p.column) for p in reading.problems] == [(2, 5)]
    assert number not in reading.problems[0].sentence


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", [(1, 1)]),
        (HEAD, [(1, 1)]),
        ("unit,unit_type\nA,B\n", [(1, 1)]),
        ("unit;kantine\nA;\n", [(1, 2)]),
        ("unit;unit\nA;A\n", [(1, 1)]),
        (HEAD + ";Team;;;;;\n", [(2, 1)]),
        (HEAD + "A;Team;Ingen;;;;\n", [(2, 3)]),
        (HEAD + "A;Team;B;;;;\nB;Team;A;;;;\n", [(2, 3), (3, 3)]),
        (HEAD + "A;Team;;;;i går;\n", [(2, 6)]),
        (HEAD + "A;Team;;;;2026-02-30;\n", [(2, 6)]),
        (HEAD + "A;Team;;;;2026-02-02;2026-01-01\n", [(2, 7)]),
        (HEAD + "A;Team;;;;;;;\n", [(2, 8)]),
        (HEAD + "A;Lokal-MED;;Konge;;;\n", [(2, 4)]),
        (HEAD + "A;Team;;;;;\nA;Center;;;;;\n", [(3, 2)]),
        (HEAD + f"{'x' * 81};Team;;;;;\n", [(2, 1)]),
        (HEAD + "A;Hoved-MED;;;;;\nB;Team;A;;;;\n", [(3, 3)]),
        ((HEAD + "Æ;Team;;;;;\n").encode("cp1252"), [(2, 1)]),
    ],
)
def test_what_is_wrong_is_told_with_line_and_column(text: str | bytes, where: list[tuple[int, int]]) -> None:
    assert wrong(text) == where


def test_one_wrong_line_stops_all_of_it(administrator: Person) -> None:
    bad = HOUSE + "Et sted;Team;Ingen;;;;\n"
    reading = read(bad.encode(), "org.csv")
    plan = make_plan(reading, TODAY)
    with pytest.raises(ChangedSincePreview):
        take_in(administrator, read(bad.encode(), "org.csv"), TODAY, plan.mark)
    assert not Unit.objects.exists()


def test_what_was_not_shown_is_not_done(administrator: Person) -> None:
    with pytest.raises(ChangedSincePreview):
        take_in(administrator, read(HOUSE.encode(), "org.csv"), TODAY, "another")
    assert not Unit.objects.exists()


def test_only_an_administrator_takes_a_file_in(facilitator: Person) -> None:
    with pytest.raises(MayNot):
        take_in(facilitator, read(HOUSE.encode(), "org.csv"), TODAY, "")


NAMES = st.sampled_from("ABCDEFG")
FILES = st.lists(st.tuples(NAMES, NAMES | st.just("")), min_size=1, max_size=10)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(files=st.lists(FILES, min_size=1, max_size=3))
def test_any_files_leave_a_true_tree_and_the_last_one_again_changes_nothing(
    administrator: Person, files: list[list[tuple[str, str]]]
) -> None:
    Unit.objects.update(parent=None)
    Unit.objects.all().delete()
    for pairs in files:
        text = HEAD + "".join(f"{name};Team;{parent};;;;\n" for name, parent in pairs)
        before = picture()
        reading = read(text.encode(), "org.csv")
        plan = make_plan(reading, TODAY)
        if reading.problems:
            assert picture() == before
            continue
        take_in(administrator, read(text.encode(), "org.csv"), TODAY, plan.mark)
        assert make_plan(read(text.encode(), "org.csv"), TODAY).changes == []
    for one in Unit.objects.select_related("parent"):
        assert one.path == (one.parent.path if one.parent else "") + f"{one.pk}/"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_the_file_holds_it_is_read_or_refused(raw: bytes) -> None:
    for head in (b"", HEAD.encode()):
        reading = read(head + raw, "org.csv")
        assert reading.lines or reading.problems
