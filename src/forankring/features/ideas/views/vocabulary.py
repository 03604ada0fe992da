"""The municipality's own words: categories, and words that mean the same."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.kernel.accounts.api import open_to, person_of

from ..access import WORDKEEPERS
from ..acts.words import remove_category, remove_synonym, save_category, save_synonym
from ..forms import CategoryForm, SynonymForm
from ..models import Category, Synonym


@require_safe
@never_cache
@open_to(*WORDKEEPERS)
def vocabulary(request: HttpRequest) -> HttpResponse:
    page = {"categories": Category.objects.all(), "synonyms": Synonym.objects.all()}
    return render(request, "ideas/vocabulary.html", page)


@never_cache
@open_to(*WORDKEEPERS)
def category(request: HttpRequest, category_id: UUID | None = None) -> HttpResponse:
    row = get_object_or_404(Category, pk=category_id) if category_id else None
    form = CategoryForm(request.POST or None, initial={"name": row.name, "seeds": row.seeds} if row else None, row=row)
    if request.method == "POST" and form.is_valid():
        save_category(person_of(request), **form.cleaned_data, category_id=category_id)
        messages.success(request, _("Det er gemt."))
        return redirect("ideas:vocabulary")
    return render(request, "ideas/word.html", {"form": form, "row": row, "is_category": True})


@require_POST
@open_to(*WORDKEEPERS)
def category_remove(request: HttpRequest, category_id: UUID) -> HttpResponse:
    remove_category(person_of(request), category_id)
    messages.success(request, _("Kategorien er slettet. Idéerne står der endnu."))
    return redirect("ideas:vocabulary")


@never_cache
@open_to(*WORDKEEPERS)
def synonym(request: HttpRequest, synonym_id: UUID | None = None) -> HttpResponse:
    row = get_object_or_404(Synonym, pk=synonym_id) if synonym_id else None
    first = {"words": row.words, "is_used": row.is_used} if row else None
    form = SynonymForm(request.POST or None, initial=first, row=row)
    if request.method == "POST" and form.is_valid():
        save_synonym(person_of(request), **form.cleaned_data, synonym_id=synonym_id)
        messages.success(request, _("Det er gemt."))
        return redirect("ideas:vocabulary")
    return render(request, "ideas/word.html", {"form": form, "row": row, "is_category": False})


@require_POST
@open_to(*WORDKEEPERS)
def synonym_remove(request: HttpRequest, synonym_id: UUID) -> HttpResponse:
    remove_synonym(person_of(request), synonym_id)
    messages.success(request, _("Ordene er slettet."))
    return redirect("ideas:vocabulary")
