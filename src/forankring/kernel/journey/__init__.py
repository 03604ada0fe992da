"""The red thread: one initiative, its append-only records, and the moves between them.

1. a room writes what its step concluded with `add_record`, in the same transaction as its own rows;
2. `make_move` takes the initiative on when the table of `domain.journey` says that nothing is missing;
3. rooms hand in their step (`add_step`) so that the thread page can open it; this room knows none of them.
"""
