"""A file can be saved anywhere, and its name is still readable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forankring.kernel.papers.api import file_name


def test_danish_letters_and_the_date_stay():
    assert (
        file_name("Vores næste skridt er at …", "pdf", "10. april 2026")
        == "Vores næste skridt er at - 10. april 2026.pdf"
    )


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", 'a\\b:c*d?e"f<g>h|i', "..", "", "CON", "nul.txt", "\u202efdp.exe", ".skjult"]
)
def test_no_name_is_a_path_or_a_trick(title):
    name = file_name(title, "pdf")
    assert name.endswith(".pdf")
    assert not set(name) & set('<>:"/\\|?*\u202e')
    assert not name.startswith(".")
    assert name.split(".")[0].lower() not in ("con", "nul", "")


@given(st.text(max_size=400), st.text(max_size=80))
def test_any_title_gives_a_short_name(title, more):
    name = file_name(title, "docx", more)
    assert len(name) <= 120
    assert name == name.strip()
    assert name.isprintable()
