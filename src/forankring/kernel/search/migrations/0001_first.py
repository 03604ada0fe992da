from django.db import migrations, models
from django.db.models.deletion import CASCADE, PROTECT


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Audience",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("keys", models.TextField(unique=True)),
            ],
        ),
        migrations.CreateModel(
            name="AudienceKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=80)),
                ("audience", models.ForeignKey(on_delete=CASCADE, related_name="rows", to="search.audience")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("key", "audience"), name="audience_key_once")],
            },
        ),
        migrations.CreateModel(
            name="Document",
            # The text stands last: what a search reads of every find lies before it.
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("audience", models.ForeignKey(on_delete=PROTECT, related_name="+", to="search.audience")),
                ("kind", models.CharField(max_length=40)),
                ("key", models.CharField(max_length=80)),
                ("title", models.CharField(max_length=250)),
                ("url", models.CharField(max_length=300)),
                ("text", models.TextField(blank=True)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("kind", "key"), name="document_once")],
            },
        ),
    ]
