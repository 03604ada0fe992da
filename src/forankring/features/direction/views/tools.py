"""The list of tools is kept: put on, changed, taken off."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.kernel.accounts.api import NotDone, open_to, person_of
from forankring.kernel.ui.said import put_back

from .. import seeds
from ..acts import KEEPERS, remove_tool, save_tool
from ..forms import ToolForm
from ..models import Tool
from ..queries import approved_tools
from ..refusals import FrameMeanwhile
from ..words import STANDING_WORDS


@require_safe
@never_cache
@open_to(*KEEPERS)
def tools(request: HttpRequest) -> HttpResponse:
    page = {"tools": [(tool, STANDING_WORDS[tool.standing.value]) for tool in approved_tools()]}
    return render(request, "direction/tools.html", page)


@require_POST
@open_to(*KEEPERS)
def tools_begin(request: HttpRequest) -> HttpResponse:
    """Begin from a short list, so that the first answers stand there at once."""
    known = {tool.name for tool in approved_tools()}
    for facts in seeds.tools(get_language() or "da"):
        if facts.name not in known:
            save_tool(person_of(request), facts)
    messages.success(request, _("Listen er begyndt. Ret den, så den passer til jer."))
    return redirect("direction:tools")


@never_cache
@open_to(*KEEPERS)
def tool_new(request: HttpRequest) -> HttpResponse:
    return _form(request, None)


@never_cache
@open_to(*KEEPERS)
def tool_edit(request: HttpRequest, tool_id: UUID) -> HttpResponse:
    found = Tool.objects.filter(pk=tool_id).first()
    if found is None:
        raise Http404
    return _form(request, found)


@require_POST
@open_to(*KEEPERS)
def tool_remove(request: HttpRequest, tool_id: UUID) -> HttpResponse:
    remove_tool(person_of(request), tool_id)
    messages.success(request, _("Værktøjet er taget af listen."))
    return redirect("direction:tools")


def _form(request: HttpRequest, found: Tool | None) -> HttpResponse:
    names = ("name", "standing", "what_for", "conditions", "valid_until", "link", "revision")
    known = {name: getattr(found, name) for name in names} if found else {}
    form = ToolForm(request.POST or None, initial=known)
    status, theirs = 200, None
    if request.method == "POST" and form.is_valid():
        revision = form.cleaned_data["revision"] if found else None
        try:
            save_tool(person_of(request), form.facts(), tool_id=found.pk if found else None, revision=revision)
        except FrameMeanwhile as refused:
            status, theirs = 409, found
            put_back(form, revision=str(found.revision if found else 0))
            form.add_error(None, str(refused))
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Listen er gemt."))
            return redirect("direction:tools")
    return render(request, "direction/tool.html", {"form": form, "tool": found, "theirs": theirs}, status=status)
