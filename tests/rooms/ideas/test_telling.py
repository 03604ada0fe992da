"""What the thread says of a task that several people named."""

from forankring.features.ideas.telling import tell_task


def test_what_several_said_stands_once_and_the_count_is_a_sentence_of_its_own() -> None:
    body = {
        "part": "Et udkast; Et fast svar",
        "function": "Skriv tekst; Oversættelse; Skriv tekst\nKorrektur",
        "count": 5,
    }
    assert tell_task(body) == "Et udkast; Et fast svar (Skriv tekst; Oversættelse; Korrektur). Sagt 5 gange."


def test_one_who_said_it_is_not_counted() -> None:
    assert tell_task({"part": "Et udkast.", "count": 1}) == "Et udkast."
    assert tell_task({"part": "Et udkast.", "count": 2}) == "Et udkast. Sagt 2 gange."
