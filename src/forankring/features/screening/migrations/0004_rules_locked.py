"""The database itself refuses to change or remove a version of the rules.

It asks what the thread's records ask (`kernel.journey.locks`): the same key opens both, for bringing back a backup.
"""

from typing import Any

from django.db import migrations

SQLITE = tuple(
    f"CREATE TRIGGER screening_ruleversion_no_{act.lower()} BEFORE {act} ON screening_ruleversion "
    "WHEN NOT forankring_records_unlocked() "
    "BEGIN SELECT RAISE(ABORT, 'a version of the rules is never changed'); END"
    for act in ("UPDATE", "DELETE")
)
POSTGRES = (
    "CREATE FUNCTION screening_ruleversion_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF current_setting('forankring.records_unlocked', true) IS DISTINCT FROM 'on' THEN "
    "RAISE EXCEPTION 'a version of the rules is never changed' USING ERRCODE = 'restrict_violation'; END IF; "
    "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$",
    "CREATE TRIGGER screening_ruleversion_stays BEFORE UPDATE OR DELETE ON screening_ruleversion "
    "FOR EACH ROW EXECUTE FUNCTION screening_ruleversion_stays()",
)
OPEN_SQLITE = tuple(f"DROP TRIGGER screening_ruleversion_no_{act}" for act in ("update", "delete"))
OPEN_POSTGRES = (
    "DROP TRIGGER screening_ruleversion_stays ON screening_ruleversion",
    "DROP FUNCTION screening_ruleversion_stays()",
)


def lock(apps: Any, schema_editor: Any) -> None:
    for statement in SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRES:
        schema_editor.execute(statement)


def unlock(apps: Any, schema_editor: Any) -> None:
    for statement in OPEN_SQLITE if schema_editor.connection.vendor == "sqlite" else OPEN_POSTGRES:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("screening", "0003_rulebook")]

    operations = [migrations.RunPython(lock, unlock)]
