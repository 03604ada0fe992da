"""Addresses of the packs room, under /indhold/."""

from django.urls import path

from . import views

app_name = "packs"
urlpatterns = [
    path("", views.overview, name="overview"),
    path("<slug:tool_id>/", views.tool, name="tool"),
    path("<slug:tool_id>/ret/", views.edit, name="edit"),
    path("<slug:tool_id>/forskel/", views.compare, name="compare"),
    path("<slug:tool_id>/ny-udgave/", views.take_news, name="take_news"),
    path("<slug:tool_id>/oprindelig/", views.restore, name="restore"),
    path("<slug:tool_id>/hent/", views.export, name="export"),
]
