"""The municipality's own words: categories with their seed words, and words that mean the same."""

from uuid import UUID

from django.db import transaction

from forankring.domain.words import da_key
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record

from ..models import Category, Synonym


@transaction.atomic
def save_category(by: Person, name: str, seeds: str, category_id: UUID | None = None) -> Category:
    row = Category.objects.get(pk=category_id) if category_id else Category()
    row.name, row.seeds, row.sort_key = name, seeds, da_key(name)
    row.save()
    record(by, "category_saved", row.pk)
    return row


@transaction.atomic
def remove_category(by: Person, category_id: UUID) -> None:
    """The ideas stay, without that category."""
    Category.objects.filter(pk=category_id).delete()
    record(by, "category_removed", category_id)


@transaction.atomic
def save_synonym(by: Person, words: str, is_used: bool, synonym_id: UUID | None = None) -> Synonym:
    row = Synonym.objects.get(pk=synonym_id) if synonym_id else Synonym()
    row.words, row.is_used = words, is_used
    row.save()
    record(by, "synonym_saved", row.pk)
    return row


@transaction.atomic
def remove_synonym(by: Person, synonym_id: UUID) -> None:
    Synonym.objects.filter(pk=synonym_id).delete()
    record(by, "synonym_removed", synonym_id)
