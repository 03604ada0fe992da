"""Addresses of the rules, under /screening/jura/."""

from django.urls import URLPattern, path

from .views import cases, deciding, draft, files, rows, versions

urlpatterns: list[URLPattern] = [
    path("jura/udgave/<int:number>/", versions.version, name="rule_version"),
    path("jura/udgave/<int:number>/regler.yml", files.version_file, name="rule_version_file"),
    path("jura/godkendere/", deciding.approvers, name="rule_approvers"),
    path("jura/godkendere/<int:approver_id>/fjern/", deciding.approver_take, name="rule_approver_take"),
    path("jura/kladde/", draft.draft, name="rule_draft"),
    path("jura/kladde/begynd/", draft.draft_begin, name="rule_draft_begin"),
    path("jura/kladde/slet/", draft.draft_drop, name="rule_draft_drop"),
    path("jura/kladde/forskel/", draft.difference, name="rule_difference"),
    path("jura/kladde/foreslaa/", deciding.propose_page, name="rule_propose"),
    path("jura/kladde/traek-tilbage/", draft.draft_withdraw, name="rule_withdraw"),
    path("jura/kladde/godkend/", deciding.approve_page, name="rule_approve"),
    path("jura/kladde/regler.yml", files.draft_file, name="rule_draft_file"),
    path("jura/kladde/hent-ind/", files.take_in_page, name="rule_take_in"),
    path("jura/kladde/proever/", cases.cases, name="rule_cases"),
    path("jura/kladde/proever/ny/", cases.case_new, name="rule_case_new"),
    path("jura/kladde/proever/<slug:ident>/", cases.case, name="rule_case"),
    path("jura/kladde/<slug:slug>/ny/", rows.row_new, name="rule_row_new"),
    path("jura/kladde/<slug:slug>/<slug:ident>/", rows.row, name="rule_row"),
    path("jura/kladde/<slug:slug>/<slug:ident>/fjern/", rows.row_remove, name="rule_row_remove"),
]
