"""Addresses of sessions, under /forloeb/."""

from django.urls import URLPattern, path

from .views import blanks, desk, edit, files, harvest, lists, overview, paper_in, papers, report, sheet, sheet_files

app_name = "workshops"

urlpatterns: list[URLPattern] = [
    path("", lists.sessions, name="sessions"),
    path("nyt/", lists.session_new, name="session_new"),
    path("skema/<slug:tool_id>/<slug:lang>/<slug:size>.<slug:form>", blanks.blank_sheet_file, name="blank_sheet_file"),
    path("hent/", files.session_take_in, name="session_take_in"),
    path("<uuid:session_id>/", overview.session, name="session"),
    path("<uuid:session_id>/bord/", desk.desk, name="desk"),
    path("<uuid:session_id>/bord/print/<slug:item_id>/", desk.print_step, name="print_step"),
    path("<uuid:session_id>/papir/", paper_in.paper, name="paper"),
    path("<uuid:session_id>/rediger/", edit.session_edit, name="session_edit"),
    path("<uuid:session_id>/start/", overview.session_start, name="session_start"),
    path("<uuid:session_id>/sidste-dag/", overview.wall_last_day, name="wall_last_day"),
    path("<uuid:session_id>/kopi/", overview.session_copy, name="session_copy"),
    path("<uuid:session_id>/slet/", overview.session_remove, name="session_remove"),
    path("<uuid:session_id>/fil/", files.session_file, name="session_file"),
    path("<uuid:session_id>/plakat/", papers.session_poster, name="session_poster"),
    path("<uuid:session_id>/invitation.<slug:form>", papers.session_invitation, name="session_invitation"),
    path("<uuid:session_id>/facilitatorer/", overview.co_facilitator_add, name="co_facilitator_add"),
    path(
        "<uuid:session_id>/facilitatorer/<uuid:person_id>/fjern/",
        overview.co_facilitator_remove,
        name="co_facilitator_remove",
    ),
    path("<uuid:session_id>/opsamling/", harvest.session_harvest, name="session_harvest"),
    path("<uuid:session_id>/opsamling/saml/", harvest.session_gather, name="session_gather"),
    path("<uuid:session_id>/rapport/", report.session_report, name="session_report"),
    path("<uuid:session_id>/rapport/<slug:lang>.<slug:form>", report.session_report_file, name="session_report_file"),
    path("ark/<uuid:sheet_id>/", sheet.sheet, name="sheet"),
    path("ark/<uuid:sheet_id>/ret/", sheet.sheet_arrange, name="sheet_arrange"),
    path("ark/<uuid:sheet_id>/fortryd/", sheet.sheet_undo, name="sheet_undo"),
    path("ark/<uuid:sheet_id>/laas/", sheet.sheet_seal, name="sheet_seal"),
    path(
        "ark/<uuid:sheet_id>/udkast/<slug:lang>/<slug:name>.<slug:form>",
        sheet_files.sheet_draft_file,
        name="sheet_draft_file",
    ),
    path("ark/<uuid:sheet_id>/udgave/<int:number>/", sheet_files.sheet_version, name="sheet_version"),
    path(
        "ark/<uuid:sheet_id>/udgave/<int:number>/<slug:lang>/<slug:name>.<slug:form>",
        sheet_files.sheet_version_file,
        name="sheet_version_file",
    ),
]
