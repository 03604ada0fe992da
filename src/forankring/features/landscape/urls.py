"""Addresses of this room, under /ai-landkort/."""

from django.urls import URLPattern

app_name = "landscape"

urlpatterns: list[URLPattern] = []
