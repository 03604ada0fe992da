"""Addresses of this room, under /ideer/."""

from django.urls import URLPattern, path

from .views import lists, matter, proposing, vocabulary, writing

app_name = "ideas"

urlpatterns: list[URLPattern] = [
    path("", lists.ideas, name="ideas"),
    path("vaelg/", lists.few, name="few"),
    path("historie/", lists.history, name="history"),
    path("fortryd/", lists.undo_last, name="undo"),
    path("ideer.csv", lists.export, name="export"),
    path("hent/", lists.take_in_sheets, name="take_in"),
    path("hent/<uuid:version_id>/", lists.take_in_sheet, name="take_in_sheet"),
    path("ny/", writing.write, name="write"),
    path("ligner/", writing.like_this, name="like"),
    path("forslag/", proposing.propose, name="propose"),
    path("saml/", proposing.lay_together, name="gather"),
    path("kategori/", proposing.categorise, name="categorise"),
    path("ord/", vocabulary.vocabulary, name="vocabulary"),
    path("ord/kategori/", vocabulary.category, name="category_new"),
    path("ord/kategori/<uuid:category_id>/", vocabulary.category, name="category"),
    path("ord/kategori/<uuid:category_id>/slet/", vocabulary.category_remove, name="category_remove"),
    path("ord/samme/", vocabulary.synonym, name="synonym_new"),
    path("ord/samme/<uuid:synonym_id>/", vocabulary.synonym, name="synonym"),
    path("ord/samme/<uuid:synonym_id>/slet/", vocabulary.synonym_remove, name="synonym_remove"),
    path("gruppe/<uuid:group_id>/", matter.group, name="group"),
    path("gruppe/<uuid:group_id>/ud/", matter.group_out, name="group_out"),
    path("gruppe/<uuid:group_id>/skil/", matter.group_split, name="group_split"),
    path("<uuid:idea_id>/", matter.idea, name="idea"),
    path("<uuid:idea_id>/navn/", matter.author, name="author"),
    path("<uuid:matter_id>/vurder/", matter.weigh_it, name="weigh"),
    path("<uuid:matter_id>/vaelg/", matter.choose_it, name="choose"),
    path("<uuid:matter_id>/vent/", matter.aside, name="aside"),
    path("<uuid:matter_id>/tag-op/", matter.up, name="up"),
]
