"""What is found, in Danish as people type it, and who finds it."""

import pytest

from forankring.kernel.accounts.models import HeldRole, Role, Unit
from forankring.kernel.search import api as search
from forankring.kernel.search.api import keys

from ..people import colleague

pytestmark = pytest.mark.django_db


def handed_in(id: str, title: str, text: str = "", access: str = keys.EVERYBODY) -> None:
    search.index("note", search.Row(id, title, text, f"/note/{id}/", frozenset({access})))


def found(typed: str, person: object = None) -> list[str]:
    return [hit.url.split("/")[2] for hit in search.find(person, typed).hits]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Fællesmøde i Aarhus", "århus"),
        ("Fællesmøde i Århus", "Aarhus"),
        ("Grenaa Havn", "grenå"),
        ("Referat af mødet", "moede"),
        ("Referat af mødet", "møder"),
        ("Medarbejderne spørger", "medarbejdere"),
        ("Kompetenceudvikling for alle", "kompetence"),
        ("Kompetenceudvikling for alle", "udvikling"),
        ("Mødereferatskrivning", "mødereferat"),
        ("Ugeplaner i børnehaven", "ugeplan"),
        ("Café for pårørende", "cafe"),
    ],
)
def test_words_are_found_however_they_are_bent_spelled_or_joined(written: str, typed: str) -> None:
    handed_in("a", written)
    assert found(typed) == ["a"]


def test_the_middle_of_a_compound_is_found_when_the_house_knows_the_word_before_it() -> None:
    handed_in("a", "Et møde")
    handed_in("b", "Mødereferatskrivning")
    assert found("referat") == ["b"]


def test_a_compound_finds_its_words_standing_apart() -> None:
    handed_in("a", "Et referat af vores møde")
    assert found("mødereferat") == ["a"]


def test_a_short_word_is_not_found_inside_longer_ones() -> None:
    handed_in("a", "Betaling af regninger")
    assert found("tal") == []


def test_every_word_must_be_there() -> None:
    handed_in("a", "Referat af møder", "i ældreplejen")
    handed_in("b", "Referat af samtaler")
    assert found("referat ældrepleje") == ["a"]


def test_a_title_weighs_more_than_a_text() -> None:
    handed_in("a", "Noget andet", "Her nævnes vagtplan en enkelt gang blandt mange andre ord om dagen")
    handed_in("b", "Vagtplan på sygehjemmet", "Her står noget helt andet om dagligdagen og dens gang")
    assert found("vagtplan") == ["b", "a"]


def test_what_one_may_not_see_is_neither_shown_nor_counted() -> None:
    handed_in("a", "Lukket sag", access=keys.role(Role.LEGAL))
    assert search.find(colleague("lis", Role.LEGAL), "sag").count == 1
    assert search.find(colleague("per", Role.EMPLOYEE), "sag").count == 0
    assert search.find(None, "sag").count == 0


def test_a_leader_finds_what_belongs_to_the_units_below_also_after_a_move() -> None:
    top, other, low = Unit(name="Center"), Unit(name="Andet center"), Unit(name="Team")
    for unit in (top, other):
        unit.place()
        unit.save()
    low.parent = top
    low.place()
    low.save()
    handed_in("a", "Vores idé", access=keys.leaders_of(low))
    leader, next_door = colleague("eva", Role.CENTRE_HEAD), colleague("ib", Role.CENTRE_HEAD)
    HeldRole.objects.filter(person=leader).update(unit=top)
    HeldRole.objects.filter(person=next_door).update(unit=other)
    assert (found("idé", leader), found("idé", next_door)) == (["a"], [])
    low.parent = other
    low.place()
    low.save()
    for person in (leader, next_door):
        del person._search_keys  # type: ignore[attr-defined]
    assert (found("idé", leader), found("idé", next_door)) == ([], ["a"])


def test_somebody_who_has_left_finds_only_what_is_for_everybody() -> None:
    handed_in("a", "Sag", access=keys.SIGNED_IN)
    left = colleague("tom", Role.EMPLOYEE)
    left.left_on = "2026-01-01"
    assert found("sag", left) == []


def test_handing_in_again_takes_the_place_of_what_stood_there() -> None:
    handed_in("a", "Gammel titel")
    handed_in("a", "Ny overskrift")
    assert (found("gammel"), found("overskrift")) == ([], ["a"])


def test_what_is_forgotten_is_gone() -> None:
    handed_in("a", "Sag")
    assert search.forget("note", "a") == 1
    assert found("sag") == []
    assert search.forget("note", "a") == 0


@pytest.mark.parametrize(
    "typed", ["", "  ", "!!!", '"', "*", "a OR b", "NOT", "a:b", "'; drop", "(", "𝕏", "ж", "-a", "\x00"]
)
def test_whatever_is_typed_is_only_words(typed: str) -> None:
    handed_in("a", "Sag om noget")
    search.find(None, typed)


def test_the_words_are_marked_and_all_else_is_escaped() -> None:
    handed_in("a", "<b>Møder</b>", "Vi <script>holder</script> møder & skriver referater af dem alle.")
    hit = search.find(None, "møde").hits[0]
    assert hit.title == "&lt;b&gt;<mark>Møder</mark>&lt;/b&gt;"
    assert "&lt;script&gt;holder&lt;/script&gt; <mark>møder</mark> &amp; skriver" in hit.snippet


def test_a_long_text_is_shown_around_the_first_find() -> None:
    handed_in("a", "Titel", "ord " * 400 + "vagtplan " + "ord " * 400)
    shown = search.find(None, "vagtplan").hits[0].snippet
    assert "<mark>vagtplan</mark>" in shown
    assert len(shown) < 300
    assert shown.startswith("… ")
    assert shown.endswith(" …")


def test_finds_come_in_pages_without_doubles() -> None:
    for number in range(45):
        handed_in(str(number), f"Sag {number}")
    pages = [search.find(None, "sag", page) for page in (1, 2, 3, 4)]
    assert [len(page.hits) for page in pages] == [20, 20, 5, 0]
    assert len({hit.url for page in pages for hit in page.hits}) == 45
    assert (pages[0].count, pages[0].pages) == (45, 3)
