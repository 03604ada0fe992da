"""Addresses of trials, under /afproevning/."""

from django.urls import URLPattern, path

from .views import quick, shared, steps

app_name = "trials"

urlpatterns: list[URLPattern] = [
    path("", quick.trials, name="trials"),
    path("ny/", quick.quick, name="quick"),
    path("laering/", shared.learnt, name="learnt"),
    path("med/", shared.briefing, name="briefing"),
    path("<uuid:initiative_id>/vej/", steps.lane, name="lane"),
    path("<uuid:initiative_id>/kort/", steps.card, name="card"),
    path("<uuid:initiative_id>/plan/", steps.plan, name="plan"),
    path("<uuid:initiative_id>/laering/", steps.learning, name="learning"),
    path("<uuid:initiative_id>/spred/", steps.spread_to, name="spread"),
    path("<uuid:initiative_id>/kort.<slug:form>", shared.card_file, name="card_file"),
    path("<uuid:initiative_id>/laering.<slug:form>", shared.learning_file, name="learning_file"),
    path("<uuid:initiative_id>/traad.<slug:form>", shared.thread_file, name="thread_file"),
]
