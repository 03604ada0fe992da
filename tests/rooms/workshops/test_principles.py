"""What groups sealed in the first track is offered to the compass, and only what was agreed."""

from django.utils import timezone

from forankring.domain.grammar import Card, SheetValue
from forankring.domain.grammar.codec import value_to_json
from forankring.features.workshops.models import Session, Sheet, SheetVersion
from forankring.features.workshops.principles import sealed_principles


def sealed(facilitator, tool: str, *cards: Card) -> None:
    session = Session.objects.create(title="Temadag", owner=facilitator.pk)
    sheet = Sheet.objects.create(session=session, item="a", tool={"id": tool})
    values = {"principles": value_to_json(SheetValue(cards=cards))}
    SheetVersion.objects.create(sheet=sheet, number=1, tool={"id": tool}, values=values, sealed_on=timezone.localdate())


def test_the_chosen_principles_of_a_sealed_sheet_are_offered(facilitator, administrator) -> None:
    sealed(facilitator, "track-1", Card("a", "Åbenhed", is_chosen=True), Card("b", "Noget andet"))
    sealed(facilitator, "track-2", Card("a", "Et eksempel", is_chosen=True))
    assert [(o.title, o.lines) for o in sealed_principles(administrator)] == [("Temadag", ("Åbenhed",))]


def test_only_who_sets_the_compass_is_offered_sheets(facilitator) -> None:
    sealed(facilitator, "track-1", Card("a", "Åbenhed", is_chosen=True))
    assert sealed_principles(facilitator) == []
