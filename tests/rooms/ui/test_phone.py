"""The phone's page: light, the same without script, and exactly what the rules read."""

import gzip

import pytest

from forankring.config.settings import PACKAGE
from forankring.domain.grammar import Column, Field, KindName
from forankring.domain.kinds import read
from forankring.kernel.ui.gallery.tool import TOOL
from forankring.kernel.ui.phone import render_field, render_live_shell, render_shell

from .reading import Page, answer, forms_in

SHEET = PACKAGE / "kernel" / "ui" / "static" / "ui" / "css" / "phone.css"
LANGUAGES = ("da", "en")

each_field = pytest.mark.parametrize("field", TOOL.fields, ids=lambda f: f.id)


def test_the_gallery_tool_has_a_field_of_every_kind() -> None:
    assert {field.kind for field in TOOL.fields} == set(KindName)


@each_field
def test_what_a_form_sends_is_what_the_kind_reads(field: Field) -> None:
    bodies = [read(field, answer(form, "Referater")) for form in forms_in(render_field(TOOL, field, "a1", "da"))]
    assert bodies
    assert all(bodies)


@each_field
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_form_says_where_it_belongs(field: Field, lang: str) -> None:
    for form in forms_in(render_field(TOOL, field, "a1", lang)):
        assert form.all("form", **{"class": "ask", "action": "%%SEND%%", "data-field": field.id, "data-item": "a1"})
        hidden = {e.attributes["name"]: e.attributes["value"] for e in form.all("input", type="hidden")}
        assert hidden == {"item": "a1", "field": field.id, "id": "%%ID%%", "rev": "%%REV%%"}
        assert len(form.all("button", type="submit")) == 1
        assert len([e for e in form.elements if "data-receipt" in e.attributes]) == 1
        assert len([e for e in form.elements if "data-guard" in e.attributes]) == 1


@each_field
def test_every_control_has_its_words(field: Field) -> None:
    page = Page(render_field(TOOL, field, "a1", "da"))
    named = {e.attributes.get("for") for e in page.all("label")}
    assert [t.attributes["id"] for t in page.all("textarea") if t.attributes["id"] not in named] == []
    for element in page.elements:
        for reference in ("aria-describedby", "aria-labelledby"):
            assert set(element.attributes.get(reference, "").split()) <= set(page.ids())
    assert len(page.ids()) == len(set(page.ids()))


@each_field
def test_the_question_stands_in_the_language_asked_for(field: Field) -> None:
    for lang in LANGUAGES:
        html = render_field(TOOL, field, "a1", lang)
        assert field.question[lang] in html
        assert f'lang="{lang}"' in html or "<textarea" not in html


def test_a_scale_has_as_many_places_as_its_steps_and_says_the_ends() -> None:
    scale = next(f for f in TOOL.fields if f.kind is KindName.SCALE)
    marks = [e.attributes for e in Page(render_field(TOOL, scale, "a1", "da")).all("input", name="mark")]
    assert [m["value"] for m in marks] == [str(n) for n in range(scale.steps)]
    assert marks[0]["aria-label"] == "1 af 5: Slet ikke"
    assert marks[-1]["aria-label"] == "5 af 5: Helt klar"


def test_a_tool_cannot_bring_markup() -> None:
    rogue = {"da": "<img src=x>"}
    field = Field("f", KindName.COLUMNS, rogue, rogue, rogue, columns=(Column("a", rogue), Column("b", rogue)))
    assert "<img" not in render_field(TOOL, field, "a1", "da")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_tells_what_is_kept_and_leads_to_the_accessibility_statement(lang: str) -> None:
    html = render_shell(lang, "Fjordby Kommune")
    page = Page(html)
    assert page.all("html", lang=lang)
    assert page.all("a", href="/was")
    assert page.all("a", href="#svar")
    assert page.all("a", href="?lang=en" if lang == "da" else "?lang=da")
    assert "30" in html
    assert "Fjordby Kommune" in html


def test_each_page_of_the_live_room_has_the_places_it_is_filled_in() -> None:
    holes = {
        "screen": ("ROOM", "CODE", "ADDRESS", "QR"),
        "plain": ("TITLE", "MAIN"),
        "selftest": ("TITLE",),
    }
    for which, names in holes.items():
        html = render_live_shell(which, "da", "Fjordby Kommune")
        assert [name for name in names if f"%%{name}%%" not in html] == [], which
    shell = render_shell("da", "")
    names = ("CODE", "ROOM", "VIEW", "TITLE", "WHERE", "THREAD", "NOTE", "MAIN")
    assert [name for name in names if f"%%{name}%%" not in shell] == []


def test_the_phone_carries_one_small_sheet_and_no_design_system() -> None:
    page = Page(render_shell("da", "Fjordby Kommune"))
    sheets = [e.attributes["href"] for e in page.all("link", rel="stylesheet")]
    assert len(sheets) == 2
    assert "ui/css/phone" in sheets[0]
    assert sheets[1] == "/d/farver.css"
    assert len(SHEET.read_bytes()) <= 12 * 1024
    assert "url(" not in SHEET.read_text()


def test_page_and_sheet_leave_room_for_the_scripts() -> None:
    longest = max((render_field(TOOL, f, "a1", "da") for f in TOOL.fields), key=len)
    page = render_shell("da", "Fjordby Kommune").replace("%%MAIN%%", longest)
    assert len(gzip.compress(page.encode())) + len(gzip.compress(SHEET.read_bytes())) < 14_000
