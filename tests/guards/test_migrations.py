"""The databases of a house grow one step at a time, in one order."""

import re

import pytest
from django.core.management import call_command
from django.db.migrations.loader import MigrationLoader

from .tree import nothing, texts


@pytest.mark.django_db
def test_every_change_of_a_model_has_its_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_there_is_one_newest_migration_in_each_room() -> None:
    loader = MigrationLoader(None)
    ours = {app for app, _ in loader.graph.nodes if loader.migrations_module(app)[0].startswith("forankring")}
    heads = {app: [head for head in loader.graph.leaf_nodes() if head[0] == app] for app in ours}
    assert {app: found for app, found in heads.items() if len(found) != 1} == {}


def test_migrations_import_nothing_of_ours() -> None:
    """A migration is history: it must run the same when the code around it has moved on."""
    ours = re.compile(r"^\s*(?:from|import)\s+forankring\b.*", re.M)
    migrations = [(path, text) for path, text in texts(".py") if "/migrations/" in path]
    nothing(f"{path}: {hit[0]}" for path, text in migrations for hit in ours.finditer(text))
