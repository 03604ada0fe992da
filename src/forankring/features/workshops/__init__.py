"""Sessions in a room: a workshop, a theme day, an open idea wall.

1. a facilitator plans: title, time, place, tables and a programme of tools, talks and breaks;
2. `start_session` freezes the programme into a script and hands it to the ledger, which the live room runs;
3. afterwards the results are gathered on sheets.

Planning lives here; what happens while the room is open lives in the ledger and is only read from here.
"""
