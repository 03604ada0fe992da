"""Pages under /indhold/: the tools of the house, one tool to read, and a tool to make one's own."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from forankring.domain.grammar import Tool
from forankring.kernel.accounts.api import Guest, Role, municipality, open_to, person_of

from . import acts, shelf
from .export import exported
from .folder import zipped
from .forks import Forked
from .forms import ToolForm
from .refusals import NotChanged
from .shown import differences_shown, sheet_of, shelves, told

reading = open_to(Guest.SIGNED_IN)
editing = open_to(*acts.EDITORS)


@require_GET
@reading
def overview(request: HttpRequest) -> HttpResponse:
    """Every pack with its tools, which of them are ours, and what is new."""
    catalogue = shelf.current()
    context = {"shelves": shelves(catalogue, _lang()), "problems": catalogue.problems}
    return render(request, "packs/overview.html", context)


@require_GET
@reading
def tool(request: HttpRequest, tool_id: str) -> HttpResponse:
    """One tool as people will meet it: its guide, and its sheet as it is printed."""
    catalogue = shelf.current()
    shown, fork = _tool(tool_id), catalogue.forks.get(tool_id)
    context = {
        "tool": told(shown, _lang()),
        "sheet": sheet_of(shown, _lang()),
        "lang": _lang(),
        "is_ours": fork is not None,
        "may_plan": person_of(request).holds(Role.FACILITATOR),
        "has_news": fork is not None and fork.has_news(catalogue.bases.get(tool_id)),
    }
    return render(request, "packs/tool.html", context)


@require_http_methods(["GET", "POST"])
@editing
def edit(request: HttpRequest, tool_id: str) -> HttpResponse:
    """Change a tool's texts, fields and guide; look at it before it is kept."""
    fork = shelf.current().forks.get(tool_id)
    form = _form(request, _tool(tool_id), fork)
    sheet = None
    if request.method == "POST" and form.is_valid():
        if "look" in request.POST:
            sheet = sheet_of(form.made(), _lang())
        else:
            try:
                acts.change_tool(
                    person_of(request), tool_id, form.made(), form.cleaned_data["revision"], timezone.now()
                )
            except NotChanged as refusal:
                form.add_error(None, str(refusal))
            else:
                messages.success(request, _("Værktøjet er gemt. Forløb, der er i gang, bruger stadig det gamle."))
                return redirect("packs:tool", tool_id)
    context = {"tool": told(_tool(tool_id), _lang()), "form": form, "sheet": sheet, "lang": _lang()}
    return render(request, "packs/edit.html", context)


@require_GET
@reading
def compare(request: HttpRequest, tool_id: str) -> HttpResponse:
    """Our tool beside the one it was made from; and, when there is a new version, what that one changes."""
    catalogue = shelf.current()
    fork, installed = _fork(tool_id), catalogue.bases.get(tool_id)
    news = installed if fork.has_news(installed) else None
    context = {
        "tool": told(_tool(tool_id), _lang()),
        "fork": fork,
        "ours": differences_shown(fork.base, fork.tool, _lang()),
        "news": differences_shown(fork.base, news, _lang()) if news else (),
        "installed": news,
    }
    return render(request, "packs/compare.html", context)


@require_POST
@editing
def take_news(request: HttpRequest, tool_id: str) -> HttpResponse:
    """Put the new version under our changes."""
    _tool(tool_id)
    try:
        gone = acts.take_news(person_of(request), tool_id, timezone.now())
    except NotChanged as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("I bruger nu den nye udgave med jeres egne rettelser."))
        if gone:
            words = ngettext(
                "%(count)s af jeres rettelser var der ikke plads til længere.",
                "%(count)s af jeres rettelser var der ikke plads til længere.",
                len(gone),
            )
            messages.warning(request, words % {"count": len(gone)})
    return redirect("packs:tool", tool_id)


@require_POST
@editing
def restore(request: HttpRequest, tool_id: str) -> HttpResponse:
    """Go back to the tool as it is installed."""
    _tool(tool_id)
    try:
        acts.restore_tool(person_of(request), tool_id)
    except NotChanged as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("I bruger igen det oprindelige værktøj."))
    is_left = tool_id in shelf.current().tools
    return HttpResponseRedirect(reverse("packs:tool", args=[tool_id]) if is_left else reverse("packs:overview"))


@require_GET
@editing
def export(request: HttpRequest, tool_id: str) -> HttpResponse:
    """Our tool as a pack of its own, for another municipality or for safe keeping."""
    fork, catalogue = _fork(tool_id), shelf.current()
    publisher = slugify(municipality().name.lower().replace("å", "aa").replace("ø", "oe").replace("æ", "ae"))[:40]
    card, files = exported(fork, publisher.strip("-") or "lokal", catalogue.card(fork.base.pack))
    answer = HttpResponse(zipped(files, card.folder.replace("/", "-")), content_type="application/zip")
    answer.headers["Content-Disposition"] = f'attachment; filename="{card.id}-{card.version}.zip"'
    return answer


def _lang() -> str:
    return (get_language() or "da")[:2]


def _tool(tool_id: str) -> Tool:
    found = shelf.current().tools.get(tool_id)
    if found is None:
        raise Http404
    return found


def _fork(tool_id: str) -> Forked:
    found = shelf.current().forks.get(tool_id)
    if found is None:
        raise Http404
    return found


def _form(request: HttpRequest, ours: Tool, fork: Forked | None) -> ToolForm:
    data = request.POST if request.method == "POST" else None
    if fork is None:
        return ToolForm(data, tool=ours, ours=None, revision=0)
    return ToolForm(data, tool=fork.whole, ours=fork.tool, revision=fork.revision)
