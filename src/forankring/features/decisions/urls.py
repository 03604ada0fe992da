"""Addresses of this room, under /beslutning/."""

from django.urls import URLPattern, path

from .views import decide, layouts, med, overview, papers

app_name = "decisions"

urlpatterns: list[URLPattern] = [
    path("<uuid:initiative_id>/", overview.overview, name="overview"),
    path("<uuid:initiative_id>/parker/", overview.laid_aside, name="laid_aside"),
    path("<uuid:initiative_id>/med/", med.med_new, name="med_new"),
    path("<uuid:initiative_id>/oplaeg/<slug:matter>/", papers.paper, name="paper"),
    path("<uuid:initiative_id>/oplaeg/<slug:matter>/ret/", papers.paper_edit, name="paper_edit"),
    path("<uuid:initiative_id>/oplaeg/<slug:matter>/<slug:lang>.<slug:form>", papers.paper_file, name="paper_file"),
    path("<uuid:initiative_id>/beslut/<slug:matter>/", decide.decide_on, name="decide"),
    path("med/<uuid:involvement_id>/", med.med_edit, name="med_edit"),
    path("med/<uuid:involvement_id>/punkt/", papers.agenda, name="agenda"),
    path("med/<uuid:involvement_id>/punkt/ret/", papers.agenda_edit, name="agenda_edit"),
    path("med/<uuid:involvement_id>/punkt/<slug:lang>.<slug:form>", papers.agenda_file, name="agenda_file"),
    path("vilkaar/<uuid:condition_id>/", overview.condition, name="condition"),
    path("opsaetning/<slug:kind>/", layouts.paper_layout, name="paper_layout"),
]
