"""How papers are set: a municipality's own headings, order and place of the decision."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from forankring.kernel.accounts.api import Role, open_to, person_of
from forankring.kernel.journey.api import Words
from forankring.kernel.ui.said import put_back

from ..acts.paper import save_layout
from ..papers.layouts import AFTER_RECOMMENDATION, DECISION, KINDS, LAST, Layout, layout
from ..refusals import WrittenMeanwhile


class LayoutForm(forms.Form):
    """A row for each section: its heading, whether it is shown, and where it stands."""

    use_required_attribute = False

    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    decision_after = forms.ChoiceField(
        label=_("Hvor står beslutningen?"),
        choices=[(LAST, _("Sidst")), (AFTER_RECOMMENDATION, _("Lige efter indstillingen"))],
        widget=forms.RadioSelect,
    )

    def __init__(self, plan: Layout, *args: Any, **kwargs: Any) -> None:
        known = {"revision": plan.revision, "decision_after": plan.decision_after}
        super().__init__(*args, **{**kwargs, "initial": known})
        self.plan = plan
        for n, section in enumerate(plan.sections, 1):
            self.fields[f"heading_{section.key}"] = Words(label=_("Overskrift"), max_length=90, initial=section.heading)
            self.fields[f"place_{section.key}"] = forms.IntegerField(
                label=_("Plads"), min_value=1, max_value=99, initial=n
            )
            self.fields[f"shown_{section.key}"] = forms.BooleanField(
                label=_("Er med"), required=False, initial=section.is_shown
            )

    def rows(self) -> list[list[forms.BoundField]]:
        return [[self[f"{name}_{s.key}"] for name in ("heading", "place", "shown")] for s in self.plan.sections]

    def sections(self) -> list[dict[str, object]]:
        given = self.cleaned_data
        ordered = sorted(self.plan.sections, key=lambda s: given[f"place_{s.key}"])
        return [
            {"key": s.key, "heading": given[f"heading_{s.key}"], "is_shown": given[f"shown_{s.key}"]} for s in ordered
        ]


@never_cache
@open_to(Role.ADMINISTRATOR, Role.MED_SECRETARY)
def paper_layout(request: HttpRequest, kind: str) -> HttpResponse:
    if kind not in KINDS:
        raise Http404
    plan = layout(kind)
    form = LayoutForm(plan, request.POST or None)
    status = 200
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            save_layout(person_of(request), kind, form.sections(), given["decision_after"], given["revision"])
        except WrittenMeanwhile as refused:
            put_back(form, revision=str(plan.revision))
            form.add_error(None, str(refused))
            status = 409
        else:
            messages.success(request, gettext("Opsætningen er gemt. Den gælder alle oplæg fra nu af."))
            return redirect("decisions:paper_layout", kind)
    page = {"form": form, "is_decision": kind == DECISION, "plan": plan if status == 409 else None}
    return render(request, "decisions/layout.html", page, status=status)
