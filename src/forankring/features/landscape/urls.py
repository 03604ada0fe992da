"""Addresses of this room, under /ai-landkort/."""

from django.urls import URLPattern, path

from .views import edit, files, gate, intake, map, public, publish, register, use

app_name = "landscape"

urlpatterns: list[URLPattern] = [
    path("", map.the_map_page, name="map"),
    path("liste/", map.uses, name="uses"),
    path("offentlig/", public.public_map, name="public_map"),
    path("offentlig/<uuid:use_id>/", public.public_use_page, name="public_use"),
    path("offentlig/<uuid:use_id>/fejl/", public.public_error, name="public_error"),
    path("offentlig/data/<slug:name>.<slug:form>", files.public_file, name="public_file"),
    path("nyt/", register.entrances, name="entrances"),
    path("nyt/i-drift/", register.existing, name="existing"),
    path("nyt/fra-leverandoer/", register.supplied, name="supplied"),
    path("nyt/tiltag/<uuid:initiative_id>/", register.from_initiative, name="from_initiative"),
    path("beskeder/", publish.reports, name="reports"),
    path("beskeder/<uuid:report_id>/klaret/", publish.report_done, name="report_done"),
    path("data/", files.exports, name="exports"),
    path("data/<slug:name>.<slug:form>", files.house_file, name="house_file"),
    path("hent-ind/", intake.take_in, name="take_in"),
    path("kitos/", intake.kitos, name="kitos"),
    path("system/<uuid:system_id>/", use.system, name="system"),
    path("system/<uuid:system_id>/ret/<slug:section>/", edit.system_edit, name="system_edit"),
    path("<uuid:use_id>/", use.use_page, name="use"),
    path("<uuid:use_id>/ret/<slug:section>/", edit.use_edit, name="use_edit"),
    path("<uuid:use_id>/offentlig/", publish.publish_page, name="publish"),
    path("<uuid:use_id>/offentlig/fjern/", publish.withdraw_use, name="withdraw"),
    path("<uuid:use_id>/port/", gate.gate_page, name="gate"),
    path("<uuid:use_id>/port/undtagelse/", gate.except_item, name="gate_except"),
    path("<uuid:use_id>/port/klaret/", gate.duty_done, name="gate_duty"),
    path("<uuid:use_id>/port/aabn/", gate.open_gate, name="gate_try"),
    path("<uuid:use_id>/kort.<slug:form>", files.use_card, name="use_card"),
    path("<uuid:use_id>/bilag-viii/", use.annex_viii, name="annex_viii"),
    path("<uuid:use_id>/bilag-viii.<slug:form>", files.annex_viii_file, name="annex_viii_file"),
]
