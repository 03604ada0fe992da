"""Writing an idea, with what it is like beneath: as one types, or on the first press when there is no script."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from forankring.domain.words.clean import clean
from forankring.kernel.accounts.api import open_to, person_of

from ..access import WRITERS
from ..acts.write import write_idea
from ..forms import TEXT_LENGTH, WriteForm
from ..near import like, likely_categories, running_like

_LEAST = 4


@never_cache
@open_to(*WRITERS)
def write(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    form = WriteForm(request.POST or None, initial={"unit": str(person.works_at_id or "")})
    if request.method != "POST" or not form.is_valid():
        return render(request, "ideas/write.html", {"form": form})
    given = form.cleaned_data
    near, running = like(given["text"]), running_like(given["text"])
    if (near or running) and "seen" not in request.POST:
        # Nothing is kept yet: whoever wrote sees what is there already, and decides.
        return render(request, "ideas/write.html", {"form": form, "near": near, "running": running, "is_asked": True})
    likely = likely_categories(given["text"], 1)
    idea = write_idea(person, **given, category=likely[0] if likely else None)
    messages.success(request, _("Tak. Idéen er gemt, ord for ord."))
    return redirect("ideas:idea", idea.pk)


@never_cache
@require_POST
@open_to(*WRITERS)
def like_this(request: HttpRequest) -> HttpResponse:
    """The fragment beneath the field. What is typed is looked up and never kept."""
    text = clean(request.POST.get("text", "")[:TEXT_LENGTH], is_one_line=False)
    is_long = len(text.strip()) >= _LEAST
    found = {"near": like(text) if is_long else [], "running": running_like(text) if is_long else []}
    return render(request, "ideas/parts/like.html", found)
