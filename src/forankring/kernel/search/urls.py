"""The address of search."""

from django.urls import path

from .views import find_page

app_name = "search"

urlpatterns = [path("", find_page, name="find")]
