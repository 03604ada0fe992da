"""What a trial taught is read as sentences, however it was typed."""

from forankring.features.trials.telling import tell_learning


def test_each_line_is_a_sentence_of_its_own():
    body = {"result": "worked", "worked": "Det gik hurtigt\n\nSproget er lettere! \nAlle læser det…"}
    assert tell_learning(body) == "Det virkede. Det gik hurtigt. Sproget er lettere! Alle læser det…"
    assert tell_learning({"harder": "Navne skulle rettes"}) == "Navne skulle rettes."
    assert tell_learning({}) == ""
