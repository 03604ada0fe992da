"""Addresses of this room, under /retning/."""

from django.urls import URLPattern, path

from .views import edit, read, tools

app_name = "direction"

urlpatterns: list[URLPattern] = [
    path("", read.frames, name="frames"),
    path("maa-jeg/", read.may_i, name="may_i"),
    path("udgave/<slug:kind>/<int:number>/", read.version, name="version"),
    path("kompas/ret/", edit.compass_edit, name="compass_edit"),
    path("fokus/ret/", edit.focus_edit, name="focus_edit"),
    path("retningslinjer/ret/", edit.guidelines_edit, name="guidelines_edit"),
    path("hvem-beslutter/ret/", edit.matrix_edit, name="matrix_edit"),
    path("vaerktoejer/", tools.tools, name="tools"),
    path("vaerktoejer/begynd/", tools.tools_begin, name="tools_begin"),
    path("vaerktoejer/nyt/", tools.tool_new, name="tool_new"),
    path("vaerktoejer/<uuid:tool_id>/", tools.tool_edit, name="tool_edit"),
    path("vaerktoejer/<uuid:tool_id>/fjern/", tools.tool_remove, name="tool_remove"),
]
