"""The pages of direction: readable by everybody, set by a few, and nothing typed is lost."""

import pytest
from django.urls import reverse
from django.utils import timezone

from forankring.features.direction import api
from forankring.features.direction.acts import remove_tool
from forankring.features.direction.rights import Column, Decision
from forankring.features.direction.sheets import SheetOffer, add_sheets
from forankring.features.direction.words import COLUMN_WORDS

from .test_frames import THREE

HOSTILE = "<script>alert(1)</script>\"'`${7*7}{{7*7}}\u202e"


def test_anybody_can_ask_whether_a_tool_may_be_used(signed_in, director) -> None:
    for name, standing in (("Copilot i Edge", "recommended"), ("ChatGPT", "not_approved")):
        api.save_tool(director, api.ToolFacts(name, api.Standing(standing), conditions=f"Om {name}"))
    page = signed_in(None).get(reverse("direction:may_i"), {"q": "chat gpt"}).content.decode()
    assert "Nej, det er ikke godkendt" in page
    assert "Om ChatGPT" in page
    unknown = signed_in(None).get(reverse("direction:may_i"), {"q": "Claude"}).content.decode()
    assert "»Claude« står ikke på listen" in unknown
    assert "Copilot i Edge" in unknown


def test_a_slip_of_the_finger_meets_the_tool_that_was_meant_and_another_tool_does_not(signed_in, director) -> None:
    for name in ("Google Gemini", "ChatGPT"):
        api.save_tool(director, api.ToolFacts(name, api.Standing("not_approved")))
    slip = signed_in(None).get(reverse("direction:may_i"), {"q": "gemeni"}).content.decode().split("<h2")[0]
    assert 'Mente du <a href="?q=Google%20Gemini">Google Gemini</a>?' in slip
    assert "ChatGPT" not in slip
    other = signed_in(None).get(reverse("direction:may_i"), {"q": "excel"}).content.decode()
    assert "Mente du" not in other
    assert "Er det et AI-værktøj, så brug det ikke endnu." in other


def test_who_searches_for_a_tool_finds_the_answer_until_it_is_off_the_list(signed_in, director) -> None:
    made = api.save_tool(director, api.ToolFacts("ChatGPT", api.Standing("not_approved")))
    find = reverse("search:find")
    link = reverse("direction:may_i") + "?q=ChatGPT"
    assert link in signed_in(director).get(find, {"q": "chatgpt"}).content.decode()
    remove_tool(director, made.pk)
    assert link not in signed_in(director).get(find, {"q": "chatgpt"}).content.decode()


@pytest.mark.django_db
def test_hostile_questions_are_only_words(signed_in) -> None:
    page = signed_in(None).get(reverse("direction:may_i"), {"q": HOSTILE}).content.decode()
    assert "<script>alert" not in page
    assert "49" not in page.split("<main")[1].split("</main>")[0].replace("{{7*7}}", "")


def test_the_frames_are_open_to_everybody(signed_in, director) -> None:
    api.save_compass(director, THREE, seen=0)
    page = signed_in(None).get(reverse("direction:frames")).content.decode()
    assert "Faglighed først" in page
    assert reverse("direction:compass_edit") not in page


@pytest.mark.django_db
def test_every_cell_of_the_matrix_says_whose_it_is_so_that_a_phone_can_show_a_block_per_decision(signed_in) -> None:
    page = signed_in(None).get(reverse("direction:frames")).content.decode()
    table = page.split("data-blocks")[1].split("</table>")[0]
    rows = table.split("<tr>")[2:]
    assert len(rows) == len(Decision)
    for row in rows:
        assert [part.split('"')[0] for part in row.split('data-label="')[1:]] == [str(COLUMN_WORDS[c]) for c in Column]


def test_who_decides_what_says_that_small_trials_are_the_nearest_leader_s(signed_in, director) -> None:
    words = "Små prøvehandlinger inden for rammerne står ikke her: Dem siger den nærmeste leder ok til"
    for name in ("frames", "matrix_edit"):
        page = signed_in(director).get(reverse(f"direction:{name}")).content.decode()
        assert page.count(words) == 1


def test_a_director_sets_a_compass_and_an_old_version_can_be_seen(signed_in, director) -> None:
    browser = signed_in(director)
    page = browser.get(reverse("direction:compass_edit"), {"skabelon": "together"}).content.decode()
    assert "Faglig dømmekraft kommer først" in page
    assert browser.post(reverse("direction:compass_edit"), compass_form()).status_code == 302
    assert [p.text for p in api.compass_in_force().principles] == ["Et", "To", "Tre"]
    assert "Et" in browser.get(reverse("direction:version", args=["compass", 1])).content.decode()


def test_who_comes_second_keeps_the_text_and_sees_the_other(signed_in, director) -> None:
    browser = signed_in(director)
    browser.post(reverse("direction:compass_edit"), compass_form())
    second = browser.post(reverse("direction:compass_edit"), compass_form(text_0="Mit princip"))
    assert second.status_code == 409
    assert "Mit princip" in second.content.decode()
    assert 'name="seen" value="1"' in second.content.decode()
    assert (
        browser.post(reverse("direction:compass_edit"), compass_form(text_0="Mit princip", seen=1)).status_code == 302
    )
    assert api.compass_in_force().principles[0].text == "Mit princip"


def test_a_compass_is_filled_from_a_sealed_sheet_without_retyping(signed_in, director, monkeypatch) -> None:
    monkeypatch.setattr("forankring.features.direction.sheets._FROM", [])
    add_sheets(lambda person: [SheetOffer("s1", "Spor 1", ("Faglig dømmekraft", "Åbenhed", "Datasikkerhed"))])
    page = signed_in(director).get(reverse("direction:compass_edit"), {"ark": "s1"}).content.decode()
    assert 'value="Datasikkerhed"' in page


def test_a_matrix_that_breaks_a_rule_says_which_row(signed_in, director) -> None:
    form = {
        f"{row}__{column}": cell.value for row, cells in api.default_cells().items() for column, cell in cells.items()
    }
    wrong = {**form, "stop__med": "none", "seen": "0", "valid_from": "01-01-2999"}
    answer = signed_in(director).post(reverse("direction:matrix_edit"), wrong)
    assert answer.status_code == 200
    for column in ("director", "centre_head", "unit_head", "team_leader"):
        form[f"stop__{column}"] = "is_heard"
    page = signed_in(director).post(reverse("direction:matrix_edit"), {**form, "seen": "0", "valid_from": "01-01-2999"})
    assert "Stoppe: Vælg mindst én leder, der beslutter." in page.content.decode()


def test_the_guard_stops_a_personal_number_in_a_frame(signed_in, director) -> None:
    number = f"{1:02}{2:02}{85:02}-{1234}"
    answer = signed_in(director).post(reverse("direction:compass_edit"), compass_form(text_0=f"Om {number}"))
    assert answer.status_code == 200
    assert api.compass_in_force() is None


def test_the_list_of_tools_is_begun_changed_and_cut(signed_in, director) -> None:
    browser = signed_in(director)
    browser.post(reverse("direction:tools_begin"))
    browser.post(reverse("direction:tools_begin"))
    assert [t.name for t in api.approved_tools()] == ["ChatGPT", "Gemini", "Microsoft Copilot i Edge"]
    gemini = api.approved_tools()[1]
    browser.post(reverse("direction:tool_remove", args=[gemini.id]))
    assert api.standing_of("Gemini") is None


def compass_form(**more: object) -> dict[str, object]:
    lines = {"text_0": "Et", "text_1": "To", "text_2": "Tre"}
    blank = {f"{name}_{n}": "" for name in ("id", "text", "question", "practice") for n in range(5)}
    return {**blank, **lines, "seen": 0, "valid_from": _today(), **more}


def _today() -> str:
    return timezone.localdate().strftime("%d-%m-%Y")
