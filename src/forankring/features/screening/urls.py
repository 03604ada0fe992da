"""Addresses of this room, under /screening/."""

from django.urls import URLPattern, path

from .law import letter_views as letter
from .law import views as law
from .papers import views as papers
from .rulebook.urls import urlpatterns as rulebook
from .talks import views as talks
from .tasks import views as tasks
from .views import lens, lists, pages

app_name = "screening"

urlpatterns: list[URLPattern] = [
    path("", lists.screenings, name="screenings"),
    path("jura/", law.law, name="law"),
    *rulebook,
    path("<uuid:initiative_id>/", pages.overview, name="overview"),
    path("<uuid:initiative_id>/begynd/", pages.begin_page, name="begin"),
    path("<uuid:initiative_id>/faerdig/", pages.finish_page, name="finish"),
    path("<uuid:initiative_id>/vurdering/", pages.override_page, name="override"),
    path("<uuid:initiative_id>/leverandoer/", letter.supplier, name="supplier"),
    path("<uuid:initiative_id>/opgaver/", tasks.tasks, name="tasks"),
    path("opgave/<uuid:task_id>/", tasks.task, name="task"),
    path("opgave/<uuid:task_id>/igen/", tasks.reopen_page, name="task_reopen"),
    path("<uuid:initiative_id>/papir/<slug:extent>/", papers.paper, name="paper"),
    path("<uuid:initiative_id>/papir/<slug:extent>/<slug:lang>.<slug:form>", papers.paper_file, name="paper_file"),
    path("<uuid:initiative_id>/rummet/", talks.talks, name="talks"),
    path("<uuid:initiative_id>/rummet/nyt/", talks.plan, name="talk_plan"),
    path("<uuid:initiative_id>/rummet/skema/", talks.attach_page, name="talk_attach"),
    path("<uuid:initiative_id>/rummet/tag/<slug:lens>/", talks.take, name="talk_take"),
    path("<uuid:initiative_id>/rummet/tilbage/<uuid:argument_id>/", talks.back, name="talk_back"),
    path("<uuid:initiative_id>/<slug:lens>/", lens.lens_page, name="lens"),
]
