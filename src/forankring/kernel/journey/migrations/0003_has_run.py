"""Each initiative knows whether it has been in use, so that a stopped trial is not called retired."""

from typing import Any

from django.db import migrations, models
from django.db.models import Q

IN_OPERATION = Q(body__contains='"to":"in_operation"')
STAGES = (
    ("idea", "Idé"),
    ("under_screening", "Under screening"),
    ("awaiting_decision", "Afventer beslutning"),
    ("approved_for_trial", "Godkendt til afprøvning"),
    ("trial", "Bliver afprøvet"),
    ("evaluation", "Samler læring"),
    ("approved_for_operation", "Godkendt til drift"),
    ("in_operation", "I drift"),
    ("under_review", "Bliver gennemgået"),
    ("suspended", "Sat på pause"),
    ("retired", "Udfaset"),
    ("refused", "Afvist"),
    ("parked", "Parkeret"),
)
ALLOWED_MEANWHILE = Q(body__contains='"move":"enter"') & Q(body__contains='"to":"under_review"')


def find(apps: Any, schema_editor: Any) -> None:
    """From the records as they were written: their keys and values are always set this close."""
    ran = apps.get_model("journey", "Record").objects.filter(IN_OPERATION | ALLOWED_MEANWHILE, kind="stage")
    apps.get_model("journey", "Initiative").objects.filter(pk__in=ran.values("initiative")).update(has_run=True)


class Migration(migrations.Migration):
    dependencies = [("journey", "0002_locked")]

    operations = [
        migrations.AddField("initiative", "has_run", models.BooleanField(default=False)),
        migrations.AlterField("initiative", "stage", models.CharField(choices=STAGES, db_index=True, max_length=30)),
        migrations.RunPython(find, migrations.RunPython.noop),
    ]
