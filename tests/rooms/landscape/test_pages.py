"""The pages of the AI map, for those who may see them."""

from datetime import date

import pytest
from django.urls import reverse

from forankring.domain.journey import Stage
from forankring.features.landscape.acts.publish import publish
from forankring.features.landscape.models import Use
from forankring.kernel.accounts.api import HeldRole, Role
from forankring.kernel.journey.api import Access, Initiative

from ..people import colleague
from .factories import full, it_person, running, town

pytestmark = pytest.mark.django_db


def test_the_map_counts_what_stands_below_each_unit(signed_in) -> None:
    units, person = town(), it_person()
    running(person, units["klitten"])
    running(person, units["klitten"], title="Svarer på spørgsmål", area="citizens")
    running(person, units["boern"])
    page = signed_in(person).get(reverse("landscape:map")).content.decode()
    assert "Center for Ældre" in page
    assert "Center for Ældre, Møder og referater: 1 i drift" in page
    assert "3 anvendelser på kortet." in page


def test_a_tile_opens_the_list_it_counts(signed_in) -> None:
    units, person = town(), it_person()
    running(person, units["klitten"])
    running(person, units["boern"], title="Sorterer billeder")
    page = (
        signed_in(person).get(f"{reverse('landscape:uses')}?unit={units['aeldre'].pk}&area=meetings").content.decode()
    )
    assert "Skriver udkast til referater" in page
    assert "Sorterer billeder" not in page


@pytest.mark.parametrize("order", ["title", "-title", "system", "unit", "area", "review", "nonsense"])
def test_the_list_bears_every_order_and_any_page_number(signed_in, order) -> None:
    person = it_person()
    running(person, town()["boern"])
    page = signed_in(person).get(f"{reverse('landscape:uses')}?order={order}&page=x9&unit=zzz&status=nonsense")
    assert page.status_code == 200


def test_the_list_sorts_a_to_aa(signed_in) -> None:
    units, person = town(), it_person()
    for title in ("Åbner sager", "Aflæser målere", "Ændrer tekster", "Zoomer ind", "Ønsker velkommen"):
        running(person, units["boern"], title=title)
    page = signed_in(person).get(reverse("landscape:uses")).content.decode()
    found = sorted(("Åbner", "Aflæser", "Ændrer", "Zoomer", "Ønsker"), key=page.index)
    assert found == ["Aflæser", "Zoomer", "Ændrer", "Ønsker", "Åbner"]


def test_what_is_limited_is_on_the_map_of_those_who_may_read_it(signed_in) -> None:
    use = running(it_person(), town()["boern"])
    Initiative.objects.filter(pk=use.initiative).update(access=Access.LIMITED)
    other = signed_in(colleague("rie", Role.EMPLOYEE))
    assert other.get(reverse("landscape:use", args=[use.pk])).status_code == 404
    assert use.title not in other.get(reverse("landscape:uses")).content.decode()


def test_a_use_shows_what_it_lacks_where_it_stands(signed_in) -> None:
    person = it_person()
    use = running(person, town()["boern"])
    page = signed_in(person).get(reverse("landscape:use", args=[use.pk])).content.decode()
    assert "Det mangler endnu" in page
    assert "Hjemmel til at bruge det" in page
    assert "Afprøvningen slutter senest" not in page


def test_both_entrances_ask_little_and_enter_where_the_thing_really_is(signed_in) -> None:
    units, person = town(), it_person()
    told = {
        "system_name": "Postkassen",
        "title": "Foreslår svar på breve",
        "short_description": "AI foreslår et svar. En medarbejder retter det.",
        "unit": str(units["boern"].pk),
        "area": "citizens",
    }
    browser = signed_in(person)
    browser.post(reverse("landscape:existing"), told)
    browser.post(reverse("landscape:supplied"), {**told, "title": "Sorterer post", "meanwhile": "frozen"})
    browser.post(reverse("landscape:supplied"), {**told, "title": "Læser breve", "meanwhile": "allowed"})
    stages = {u.title: Initiative.objects.get(pk=u.initiative).stage for u in Use.objects.all()}
    assert stages == {
        "Foreslår svar på breve": Stage.OPERATION,
        "Sorterer post": Stage.SUSPENDED,
        "Læser breve": Stage.REVIEW,
    }
    assert len({u.system_id for u in Use.objects.all()}) == 1


def test_nobody_but_leaders_and_specialists_puts_anything_on_the_map(signed_in) -> None:
    browser = signed_in(colleague("rie", Role.EMPLOYEE))
    assert browser.get(reverse("landscape:existing")).status_code == 403
    assert browser.get(reverse("landscape:house_file", args=["anvendelser", "csv"])).status_code == 403


def test_a_leader_edits_below_and_not_beside(signed_in) -> None:
    units = town()
    leader = colleague("torben")
    HeldRole.objects.create(person=leader, role=Role.CENTRE_HEAD, unit=units["aeldre"])
    below, beside = (
        running(it_person(), units["klitten"]),
        running(colleague("bo", Role.IT), units["boern"], title="Andet"),
    )
    browser = signed_in(leader)
    assert browser.get(reverse("landscape:use_edit", args=[below.pk, "why"])).status_code == 200
    assert browser.get(reverse("landscape:use_edit", args=[beside.pk, "why"])).status_code == 404


@pytest.mark.parametrize("section", ["about", "who", "why", "control", "data", "assessed", "risks", "time"])
def test_a_section_saved_unchanged_changes_nothing(signed_in, section) -> None:
    person = it_person()
    use = full(person, town()["boern"])
    browser = signed_in(person)
    url = reverse("landscape:use_edit", args=[use.pk, section])
    form = browser.get(url).context["form"]
    sent = {name: form[name].value() for name in form.fields}
    told = {name: _typed(value) for name, value in sent.items() if value not in (None, "")}
    assert browser.post(url, told).status_code == 302
    use.refresh_from_db()
    assert use.version == 1


def test_who_comes_second_keeps_their_text_and_sees_the_others(signed_in) -> None:
    person = it_person()
    use = running(person, town()["boern"])
    browser, url = signed_in(person), reverse("landscape:use_edit", args=[use.pk, "why"])
    browser.post(url, {"revision": "0", "purpose": "Den førstes ord"})
    second = browser.post(url, {"revision": "0", "purpose": "Den andens ord"})
    page = second.content.decode()
    assert second.status_code == 409
    assert "Den førstes ord" in page
    assert "Den andens ord" in page
    third = browser.post(url, {"revision": "1", "purpose": "Den andens ord"})
    use.refresh_from_db()
    assert (third.status_code, use.purpose) == (302, "Den andens ord")


def test_citizens_read_published_words_and_no_others(signed_in) -> None:
    person = it_person()
    use = full(person, town()["boern"], owner_role="Hemmelig rolle", processing_record_ref="Art30-7")
    guest = signed_in(None)
    assert guest.get(reverse("landscape:public_use", args=[use.pk])).status_code == 404
    publish(person, use.pk, use.revision, is_read=True)
    Use.objects.filter(pk=use.pk).update(purpose="Rettet bagefter")
    page = guest.get(reverse("landscape:public_use", args=[use.pk])).content.decode()
    assert "Give mere tid til borgerne." in page
    for inner in (
        "Rettet bagefter",
        "Hemmelig rolle",
        "Art30-7",
        "Centerchef i Center for Ældre",
        "00000000",
        "Sag 26/1",
    ):
        assert inner not in page
    assert use.title in guest.get(reverse("landscape:public_map")).content.decode()
    assert use.title in guest.get(f"{reverse('landscape:public_map')}?view=screen").content.decode()


def test_every_page_about_a_use_opens(signed_in) -> None:
    person = it_person()
    use = full(person, town()["boern"])
    browser = signed_in(person)
    for name, args in (
        ("use", [use.pk]),
        ("publish", [use.pk]),
        ("gate", [use.pk]),
        ("annex_viii", [use.pk]),
        ("system", [use.system_id]),
        ("system_edit", [use.system_id, "agreement"]),
        ("entrances", []),
        ("existing", []),
        ("supplied", []),
        ("exports", []),
        ("take_in", []),
        ("kitos", []),
        ("reports", []),
        ("public_map", []),
    ):
        assert browser.get(reverse(f"landscape:{name}", args=args)).status_code == 200, name
    for name, form in (("use_card", "pdf"), ("annex_viii_file", "docx")):
        assert browser.get(reverse(f"landscape:{name}", args=[use.pk, form])).status_code == 200


def _typed(value: object) -> object:
    if isinstance(value, date):
        return value.strftime("%d-%m-%Y")
    return ", ".join(value) if isinstance(value, list) else str(value)
