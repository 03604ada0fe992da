"""Addresses of initiatives, under /tiltag/."""

from django.urls import URLPattern

app_name = "journey"

urlpatterns: list[URLPattern] = []
