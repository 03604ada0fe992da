"""The ledger: contributions and the running state of rooms, in a database of their own. No Django here.

1. the house opens a room with a frozen script (`open_room`);
2. the live room drains its queue into one transaction at a time (`Writer`), then answers: "gemt" is true;
3. the house reads lines for the harvest (`lines_of`);
4. at close everything that could join a line to a seat is thrown away (`forget_seats`);
5. raw lines are erased after 30 days (`erase_due`).

SQLite and PostgreSQL are equal: both pass the same suite (`tests/contracts/ledger`).
"""
