"""The gallery shows every element, and nothing on it breaks the rules of the house."""

import re

import pytest
from django.template import engines
from django.test import Client

from forankring.kernel.ui.gallery import SAMPLES
from forankring.kernel.ui.templatetags.elements import register

IN_EVERY_LAYOUT = {"language_switch", "places", "version", "text"}
"""These stand in header and footer, not on the page."""

INLINE = re.compile(r"<style\b|\sstyle=|\son\w+=|<script(?![^>]*\bsrc=)|javascript:", re.I)

ADDRESSES = ["/_ui/", *(f"/_ui/side/{name}/" for name in SAMPLES)]

pytestmark = pytest.mark.django_db


def test_every_element_stands_in_the_gallery() -> None:
    template = engines["django"].get_template("ui/gallery/elements.html").template
    words = set(re.findall(r"\{%\s*(\w+)", template.source))
    # A form's parts are drawn by `form_fields`, an icon by the buttons that carry one.
    assert sorted(set(register.tags) - words - IN_EVERY_LAYOUT - {"errors", "icon"}) == []


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_page_of_the_gallery_opens_without_inline_style_or_script(
    client: Client, address: str, lang: str
) -> None:
    answer = client.get(address, headers={"accept-language": lang})
    assert answer.status_code == 200
    assert INLINE.findall(answer.content.decode()) == []


def test_an_unknown_sample_is_not_found(client: Client) -> None:
    assert client.get("/_ui/side/ukendt/").status_code == 404


def test_the_gallery_shows_fields_with_their_errors(client: Client) -> None:
    html = client.get("/_ui/side/fejl/", headers={"accept-language": "da"}).content.decode()
    assert "form-error-message" in html
    assert "Vi kunne ikke læse datoen" in html


@pytest.mark.parametrize("template", ["403.html", "404.html", "500.html", "403_csrf.html"])
def test_error_pages_stand_without_anything_to_lean_on(template: str) -> None:
    html = engines["django"].get_template(template).render({})
    assert "/was" in html
    assert "<h1>" in html
