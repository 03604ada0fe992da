"""A facilitator's sessions, and the beginning of a new one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from forankring.domain.grammar import say
from forankring.domain.grammar.template import TemplateItem
from forankring.kernel.accounts.api import Role, municipality, open_to, person_of

from ..acts.plan import Details, plan_session
from ..forms import FileForm, StartFromForm
from ..plan import TITLE_LENGTH, numbered_tables
from ..queries.choices import (
    find_template,
    find_tool,
    item_of_tool,
    items_of_template,
    template_choices,
    tool_choices,
)
from ..queries.mine import my_sessions


@require_safe
@open_to(Role.FACILITATOR)
def sessions(request: HttpRequest) -> HttpResponse:
    return render(request, "workshops/sessions.html", {"sessions": my_sessions(person_of(request))})


@open_to(Role.FACILITATOR)
def session_new(request: HttpRequest) -> HttpResponse:
    """Choose what to begin with; the plan is made at once and can be changed on the next page."""
    form = StartFromForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        begun = _beginning(form.cleaned_data["start"], municipality().default_language)
        if begun:
            session = plan_session(person_of(request), *begun)
            return redirect("workshops:session_edit", session.pk)
    lang = get_language() or "da"
    return render(
        request,
        "workshops/session_new.html",
        {"templates": template_choices(lang), "tool_groups": tool_choices(lang), "file_form": FileForm()},
    )


def _beginning(start: str, lang: str) -> tuple[Details, tuple[TemplateItem, ...]] | None:
    """Title, tables and programme of what was chosen; None when it is not there any more."""
    kind, _colon, wanted = start.partition(":")
    if kind == "template" and (template := find_template(wanted)):
        tables = numbered_tables(1, template.tables, lang)
        details = Details(say(template.title, lang)[:TITLE_LENGTH], lang, tables=tables, is_wall=template.is_wall)
        return details, items_of_template(template)
    if kind == "tool" and (tool := find_tool(wanted)):
        return Details(say(tool.title, lang)[:TITLE_LENGTH], lang), (item_of_tool(tool, set()),)
    return (Details(_("Nyt forløb"), lang), ()) if kind == "blank" else None
