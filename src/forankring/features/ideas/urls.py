"""Addresses of this room, under /ideer/."""

from django.urls import URLPattern

app_name = "ideas"

urlpatterns: list[URLPattern] = []
