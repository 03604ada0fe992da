"""The database itself refuses to change or remove a version of the rules."""

from typing import Any

from django.db import migrations

from forankring.kernel.journey.api import locking, unlocking

TABLE = "screening_ruleversion"


def lock(apps: Any, schema_editor: Any) -> None:
    for statement in locking(TABLE, schema_editor.connection.vendor):
        schema_editor.execute(statement)


def unlock(apps: Any, schema_editor: Any) -> None:
    for statement in unlocking(TABLE, schema_editor.connection.vendor):
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("screening", "0003_rulebook")]

    operations = [migrations.RunPython(lock, unlock)]
