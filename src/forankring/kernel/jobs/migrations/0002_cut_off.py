from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("jobs", "0001_first"),
    ]

    operations = [
        migrations.AddField(
            model_name="job",
            name="cut_off",
            field=models.PositiveSmallIntegerField(default=0),
        ),
    ]
