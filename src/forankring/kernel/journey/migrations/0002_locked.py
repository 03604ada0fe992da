"""Records are locked by the database, and each thread knows its length and its last seal."""

from typing import Any

from django.db import migrations, models

from ..locks import POSTGRES, SQLITE


def lock(apps: Any, schema_editor: Any) -> None:
    for statement in SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRES:
        schema_editor.execute(statement)


def unlock(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TRIGGER journey_record_no_update")
        schema_editor.execute("DROP TRIGGER journey_record_no_delete")
    else:
        schema_editor.execute("DROP TRIGGER journey_record_stays ON journey_record")
        schema_editor.execute("DROP FUNCTION journey_record_stays()")


class Migration(migrations.Migration):
    dependencies = [("journey", "0001_first")]

    operations = [
        migrations.AddField("initiative", "length", models.PositiveIntegerField(default=0)),
        migrations.AddField("initiative", "head", models.CharField(blank=True, max_length=64)),
        migrations.AddField("initiative", "ready", models.JSONField(default=list)),
        migrations.AddIndex(
            "initiative",
            models.Index(fields=["unit", "stage"], name="initiative_by_unit"),
        ),
        migrations.RunPython(lock, unlock),
    ]
