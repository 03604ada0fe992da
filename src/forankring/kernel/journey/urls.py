"""Addresses of initiatives, under /tiltag/."""

from django.urls import URLPattern, path

from .views import about, board, thread

app_name = "journey"

urlpatterns: list[URLPattern] = [
    path("", board.board, name="board"),
    path("flyt/", board.board_move, name="board_move"),
    path("nyt/", board.start, name="start"),
    path("<uuid:initiative_id>/", thread.thread, name="thread"),
    path("<uuid:initiative_id>/skridt/", thread.move, name="move"),
    path("<uuid:initiative_id>/rettelse/", thread.correction, name="correction"),
    path("<uuid:initiative_id>/rediger/", about.edit, name="edit"),
]
