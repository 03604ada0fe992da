"""The tasks the house knows: whole as data, and of use when two notes share no word."""

from collections import Counter

from forankring.domain.likeness import Index, because, known_tasks, suggest_groups


def test_every_task_stands_once_and_points_at_tasks_that_are_there() -> None:
    names = Counter(task.name for task in known_tasks())
    notes = Counter(said.text.casefold() for task in known_tasks() for said in task.notes)
    assert [name for name, count in (names + notes).items() if count > 2] == []
    assert {other for task in known_tasks() for other in task.unlike} <= names.keys()
    assert len(known_tasks()) >= 220
    assert notes.total() >= 1_100


def test_notes_that_share_no_word_are_found_to_be_about_the_same() -> None:
    texts = {
        "a": "Turnus til natholdet",
        "b": "Lægge vagter i ferien",
        "c": "Kontere regninger",
        "d": "Huller i asfalten",
    }
    assert [set(group) for group in suggest_groups(texts)] == [{"a", "b"}]


def test_what_two_notes_share_can_be_told() -> None:
    room = Index({"a": "Turnus til natholdet", "b": "Mødereferat"}).room
    assert because("Referat af møder", "Mødereferat", room).words == ("referat", "møder")
    assert because("Lægge vagter i ferien", "Turnus til natholdet", room).meant == ("vagter", "turnus")
    assert because("Hvem er på arbejde i weekenden", "Turnus til natholdet", room).task
    assert because("Æbler", "Mødereferat", room) == because("Pærer", "Mødereferat", room)
