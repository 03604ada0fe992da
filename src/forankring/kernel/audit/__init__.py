"""Who did which act, when: ids and fixed sentences, never what anybody wrote.

1. an act in any room calls `api.record(person, "session_started", session.id)` inside its own transaction;
2. the sentence for the act stands once, in Danish and English, in `sentences.py`;
3. lines are erased after twelve months.
"""
