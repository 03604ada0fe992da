"""Where the gallery stands: `/_ui/`."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.gallery, name="ui_gallery"),
    path("side/<str:name>/", views.sample, name="ui_sample"),
]
