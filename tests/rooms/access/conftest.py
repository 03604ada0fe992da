"""One house for the whole room of tests, asked once."""

import hashlib
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .survey import Survey
    from .world import World

REFUSALS = ("403.html", "404.html", "405.html", "accounts/link_not_valid.html")


@pytest.fixture(scope="package")
def world(
    django_db_setup: None, django_db_blocker: object, tmp_path_factory: pytest.TempPathFactory, assets: None
) -> "Iterator[World]":
    """Made in a transaction that is taken back. Papers come from a stand-in: how they are set is not asked here."""
    from django.conf import settings
    from django.db import transaction
    from django.utils import translation

    from forankring.kernel.ledger.api import prepare_ledger
    from forankring.kernel.papers import pdf

    from .world import make_world

    folder = tmp_path_factory.mktemp("access")
    (folder / "keys").mkdir()
    with pytest.MonkeyPatch.context() as patch, django_db_blocker.unblock(), translation.override("da"):  # type: ignore[attr-defined]
        patch.setattr(settings, "LEDGER", str(folder / "ledger.db"))
        patch.setattr(settings, "KEYS", folder / "keys")
        patch.setattr(pdf.PRESSROOM, "set", lambda job: b"%PDF-")
        prepare_ledger(settings.LEDGER)
        with transaction.atomic():
            yield make_world()
            transaction.set_rollback(True)


@pytest.fixture(scope="package")
def survey(world: "World") -> "Survey":
    """Only refusals to read are drawn: who gets in is asked here, and drawing takes most of the time."""
    from django.template.backends.django import Template

    from tests.guards.routes import routes

    from .survey import survey_of

    draw = Template.render

    def draw_refusals(page: Template, context: Any = None, request: Any = None) -> str:
        is_drawn = page.template.name in REFUSALS and (request is None or request.method == "GET")
        return draw(page, context, request) if is_drawn else ""

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Template, "render", draw_refusals)
        return survey_of(world, routes())


@pytest.fixture
def ledger_mark(world: "World") -> object:
    """Everything the ledger holds, in a few letters."""
    from django.conf import settings

    def mark() -> str:
        with sqlite3.connect(settings.LEDGER) as book:
            return hashlib.sha256("\n".join(book.iterdump()).encode()).hexdigest()

    return mark
