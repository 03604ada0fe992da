"""Addresses of this room, under /afproevning/."""

from django.urls import URLPattern

app_name = "trials"

urlpatterns: list[URLPattern] = []
