"""The press may fall, be slow or be wrong; the house goes on and says nothing of what people wrote."""

import os
import threading

import pytest

from forankring.domain.paper import Document, Paragraph
from forankring.kernel.papers import press
from forankring.kernel.papers.pressroom import PaperNotSet, Pressroom, in_type
from forankring.kernel.papers.tree import as_data

JOB = {"format": "pdf", "paper": as_data(Document("Ark", "da", (Paragraph("ord"),)))}


@pytest.fixture
def room():
    made = Pressroom()
    yield made
    made.close()


def test_it_sets_one_paper_after_another(room):
    assert all(room.set(JOB).startswith(b"%PDF") for _ in range(3))


def test_a_press_that_falls_is_replaced(room):
    room.set(JOB)
    room._press.kill()
    assert room.set(JOB).startswith(b"%PDF")


def test_a_press_that_retires_is_replaced(room, monkeypatch):
    room.set(JOB)
    room._press.stdin.close()
    room._press.wait()
    assert room.set(JOB).startswith(b"%PDF")


def test_it_waits_so_long_and_no_longer():
    impatient = Pressroom(seconds=0.001)
    with pytest.raises(PaperNotSet, match="more than"):
        impatient.set({"format": "pdf", "paper": as_data(Document("Ark", "da", (Paragraph("ord " * 20000),) * 20))})
    assert impatient._press is None


def test_what_is_wrong_is_told_without_anybodys_words(room):
    with pytest.raises(PaperNotSet) as fault:
        room.set({"format": "pdf", "template": "paper.typ", "paper": {**JOB["paper"], "paper": "hemmelige ord"}})
    assert "hemmelige" not in str(fault.value)


def test_a_warning_is_a_fault(room):
    """A sign without a shape, past our own care: the paper is not printed half right."""
    with pytest.raises(PaperNotSet):
        room.set({"format": "pdf", "paper": as_data(Document("Ark", "da", (Paragraph("\U0001f980"),)))})


def test_many_may_ask_at_once(room):
    made: list[bytes] = []
    asking = [threading.Thread(target=lambda: made.append(room.set(JOB))) for _ in range(8)]
    for one in asking:
        one.start()
    for one in asking:
        one.join()
    assert [paper[:4] for paper in made] == [b"%PDF"] * 8


@pytest.mark.skipif(not os.path.exists("/proc/self/environ"), reason="needs /proc")
def test_the_press_knows_no_secret(room):
    room.set(JOB)
    with open(f"/proc/{room._press.pid}/environ", "rb") as file:
        assert b"SECRET" not in file.read()


def test_the_press_stands_in_its_own_folder_of_templates():
    assert {file.suffix for file in press.TEMPLATES.iterdir()} == {".typ"}


def test_every_text_is_put_in_type_and_nothing_else_is_touched():
    assert in_type({"a": ["👍", 3, True, None]}, "en") == {"a": ["(thumbs up)", 3, True, None]}
