"""Addresses of this room, under /screening/."""

from django.urls import URLPattern, path

from .law import views as law

app_name = "screening"

urlpatterns: list[URLPattern] = [
    path("jura/", law.law, name="law"),
]
