"""The lock on the records: the database itself refuses to change or remove one, whoever asks.

Two things may: bringing back a backup, and erasing a whole thread that must be forgotten. Both say so with
`unlocked`. SQLite's triggers ask a function that only our own connections know, so another program is refused too;
PostgreSQL's ask a setting that lives as long as the transaction.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import connection

_is_open: ContextVar[bool] = ContextVar("records_unlocked", default=False)

FUNCTION = "forankring_records_unlocked"
SETTING = "forankring.records_unlocked"

SQLITE = tuple(
    f"CREATE TRIGGER journey_record_no_{act.lower()} BEFORE {act} ON journey_record "
    f"WHEN NOT {FUNCTION}() BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END"
    for act in ("UPDATE", "DELETE")
)

POSTGRES = (
    "CREATE FUNCTION journey_record_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    f"IF current_setting('{SETTING}', true) IS DISTINCT FROM 'on' THEN "
    "RAISE EXCEPTION 'a record is never changed' USING ERRCODE = 'restrict_violation'; END IF; "
    "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$",
    "CREATE TRIGGER journey_record_stays BEFORE UPDATE OR DELETE ON journey_record "
    "FOR EACH ROW EXECUTE FUNCTION journey_record_stays()",
)


@contextmanager
def unlocked() -> Iterator[None]:
    """Records may be removed inside; on PostgreSQL it must stand inside a transaction."""
    was = _is_open.set(True)
    try:
        _tell_postgres("on")
        yield
        _tell_postgres("off")
    finally:
        _is_open.reset(was)


def teach(sender: object, connection: Any, **_more: object) -> None:
    """Every new SQLite connection of the house learns to answer the triggers."""
    if connection.vendor == "sqlite":
        connection.connection.create_function(FUNCTION, 0, lambda: int(_is_open.get()))


def _tell_postgres(value: str) -> None:
    """A setting of this transaction alone; a transaction that broke forgets it by itself."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config(%s, %s, true)", [SETTING, value])
