"""Addresses of this room, under /retning/."""

from django.urls import URLPattern

app_name = "direction"

urlpatterns: list[URLPattern] = []
