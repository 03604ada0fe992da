"""What the shipped rule pack must answer, typed by hand from GOVERNANCE §5; nothing here was made by the engine.

Classes, roles and the 53 uses; the duties and gates stand in `duties.py`, and `checking.py` holds a pack up to both.
"""

from datetime import date
from typing import Any

U = "ved_ikke"
DAY = date(2026, 11, 21)
ALWAYS = date(1900, 1, 1)
KAP_1_2, ART_50, BA_BB = date(2025, 2, 2), date(2026, 8, 2), date(2026, 12, 2)
ANNEX_III, ANNEX_I, LEGACY = date(2027, 12, 2), date(2028, 8, 2), date(2030, 8, 2)

CALM: dict[str, Any] = {
    "brugstyper": ["tekstudkast_intern"], "er_ai": "ja", "forbudt": [], "forbudt_tjek_udfoert": "ja",
    "forbudt_undtagelse_dokumenteret": "nej", "bilag_i_sikkerhed_tredjepart": "nej", "kritisk_enhed": "nej",
    "profilering": "nej", "udbyder_6_3_dokumenteret": "nej", "formaal_daekket_af_udbyder": "ja",
    "eget_navn_eller_egenudviklet": "nej", "vaesentlig_aendring": "nej", "ibrugtaget_foer_2027_12_02": "nej",
    "vaesentligt_aendret_design": "nej", "personoplysninger": "nej", "foelsomme_oplysninger": "nej",
    "fortrolige_oplysninger": "nej", "boern_eller_udsatte": "nej", "databehandler": "nej", "afgoerelsessag": "nej",
    "fuldautomatisk": "nej", "beslutninger_om_fysiske_personer": "nej", "borgervendt": "nej",
    "interagerer_med_fysiske_personer": "nej", "genererer": [], "deepfake": "nej", "tekst_offentlig_interesse": "nej",
    "redaktionel_kontrol": "ja", "bruges_paa_arbejdspladsen": "nej", "paavirker_arbejdet": "nej",
    "stoerre_omstilling": "nej", "kontrol_af_ansatte": "nej", "kontrol_over_inputdata": "nej",
}  # fmt: skip
"""Everything is answered and nothing is the matter: minimal, and AIA-4 is the only duty."""

HIGH = {"brugstyper": ["ansoeger_rangering"]}
WATER = {"brugstyper": ["kritisk_infra_sikkerhed"], "kritisk_enhed": "ja"}
PRODUCT = {"bilag_i_sikkerhed_tredjepart": "ja"}
BANNED = {"forbudt": ["social_scoring"]}
NOT_AI = {"er_ai": "nej"}
NARROW = {"brugstyper": ["moede_borger_resume"]}
OWN = {"eget_navn_eller_egenudviklet": "ja"}
MIXED = {"brugstyper": ["moede_borger_resume", "kritisk_infra_sikkerhed"], "kritisk_enhed": U}
EXEMPT = {**NARROW, "udbyder_6_3_dokumenteret": "ja"}

H3, H1 = "hoejrisiko_bilag_iii", "hoejrisiko_bilag_i"

# (changes to CALM, rule, class, provisional)
CLASSES: tuple[tuple[dict[str, Any], str, str, bool], ...] = (
    ({**NOT_AI, **BANNED}, "K01", "ikke_ai", False),
    ({**NOT_AI, "forbudt_tjek_udfoert": U}, "K01", "ikke_ai", False),
    (BANNED, "K02", "forbudt", False),
    ({**BANNED, "forbudt_undtagelse_dokumenteret": U}, "K02", "forbudt", False),
    ({**BANNED, "forbudt_tjek_udfoert": U, **HIGH}, "K02", "forbudt", False),
    ({**BANNED, "forbudt_undtagelse_dokumenteret": "ja"}, "K14", "minimal", False),
    ({"forbudt_tjek_udfoert": U}, "K03", "uafklaret", False),
    ({"forbudt_tjek_udfoert": "nej", **HIGH, **PRODUCT}, "K03", "uafklaret", False),
    (PRODUCT, "K04", H1, False),
    ({**PRODUCT, **HIGH}, "K04", H1, False),
    ({"bilag_i_sikkerhed_tredjepart": U}, "K14", "minimal", False),
    ({"brugstyper": ["opsporing_udsatte_indgriben"]}, "K05", H3, True),
    ({"brugstyper": ["opsporing_udsatte_indgriben"], "profilering": "ja"}, "K05", H3, True),
    ({**HIGH, "profilering": "ja"}, "K06", H3, False),
    ({**EXEMPT, "profilering": "ja"}, "K06", H3, False),
    (EXEMPT, "K07", "undtaget_6_3", False),
    ({**EXEMPT, "formaal_daekket_af_udbyder": "nej"}, "K07", "undtaget_6_3", False),
    ({**EXEMPT, "profilering": U}, "K08", H3, True),
    ({**NARROW, "formaal_daekket_af_udbyder": "nej"}, "K07b", "uafklaret", False),
    ({**NARROW, "formaal_daekket_af_udbyder": "nej", "profilering": U}, "K08", H3, True),
    (NARROW, "K08", H3, True),
    ({**NARROW, "udbyder_6_3_dokumenteret": U}, "K08", H3, True),
    ({**EXEMPT, "brugstyper": ["moede_borger_resume", "berettigelse_vurdering"]}, "K09", H3, False),
    (
        {**EXEMPT, **WATER, "brugstyper": ["moede_borger_resume", "kritisk_infra_sikkerhed"], "kritisk_enhed": U},
        "K09",
        H3,
        False,
    ),
    (HIGH, "K09", H3, False),
    ({**HIGH, "formaal_daekket_af_udbyder": "nej"}, "K09", H3, False),
    ({**HIGH, "udbyder_6_3_dokumenteret": "ja"}, "K09", H3, False),
    ({"profilering": "ja"}, "K14", "minimal", False),
    ({"udbyder_6_3_dokumenteret": "ja", "formaal_daekket_af_udbyder": "nej"}, "K14", "minimal", False),
    ({"brugstyper": []}, "K10", "uafklaret", False),
    ({"brugstyper": U, "interagerer_med_fysiske_personer": "ja"}, "K10", "uafklaret", False),
    ({**WATER, "kritisk_enhed": U}, "K11", "uafklaret", False),
    ({**WATER, "kritisk_enhed": U, "deepfake": "ja"}, "K11", "uafklaret", False),
    (WATER, "K09", H3, False),
    ({**WATER, "kritisk_enhed": "nej"}, "K14", "minimal", False),
    ({"interagerer_med_fysiske_personer": "ja"}, "K12", "gennemsigtighed", False),
    ({"interagerer_med_fysiske_personer": U}, "K14", "minimal", False),
    ({"deepfake": "ja"}, "K12", "gennemsigtighed", False),
    ({"tekst_offentlig_interesse": "ja", "redaktionel_kontrol": "nej"}, "K12", "gennemsigtighed", False),
    ({"tekst_offentlig_interesse": "ja", "redaktionel_kontrol": U}, "K12", "gennemsigtighed", False),
    ({"tekst_offentlig_interesse": "ja"}, "K14", "minimal", False),
    ({"redaktionel_kontrol": "nej"}, "K14", "minimal", False),
    ({"er_ai": U}, "K13", "uafklaret", False),
    ({"er_ai": U, "deepfake": "ja"}, "K12", "gennemsigtighed", False),
    ({}, "K14", "minimal", False),
)

BOTH, USER = "udbyder_og_idriftsaetter", "idriftsaetter"
ROLES: tuple[tuple[dict[str, Any], str, str], ...] = (
    (OWN, "R01", BOTH),
    ({"vaesentlig_aendring": "ja"}, "R01", BOTH),
    ({"vaesentlig_aendring": U, "eget_navn_eller_egenudviklet": U}, "R03", USER),
    ({**HIGH, **OWN, "formaal_daekket_af_udbyder": "nej"}, "R01", BOTH),
    ({**HIGH, "formaal_daekket_af_udbyder": "nej"}, "R02", BOTH),
    ({**HIGH, "formaal_daekket_af_udbyder": U}, "R03", USER),
    ({"formaal_daekket_af_udbyder": "nej"}, "R03", USER),
    ({**PRODUCT, "formaal_daekket_af_udbyder": "nej"}, "R03", USER),
    ({}, "R03", USER),
)

# Use: (point of Annex III, letter of art. 6(3)). The class follows below: no point K14, letter K08, else K09 or K05.
USES: dict[str, tuple[str, str]] = {
    "tekstudkast_intern": ("", ""), "resume_eget_moede": ("", ""), "soegning_intern_viden": ("", ""),
    "indhold_billede_lyd_video": ("", ""), "analyse_anonym_fritekst": ("", ""), "publiceret_tekst": ("", ""),
    "chatbot_generel_information": ("", ""), "kodning_it_drift": ("", ""), "tilbudsevaluering_virksomhed": ("", ""),
    "berettigelse_vurdering": ("5a", ""), "prioritering_af_ydelse": ("5a", ""), "kontrol_uregelmaessighed": ("5a", ""),
    "individuel_ret_svar": ("5a", ""), "udkast_afgoerelse_skoen": ("5a", ""), "risikoprofil_ledighed": ("5a", ""),
    "opsporing_udsatte_indgriben": ("5a", ""), "moede_borger_resume": ("5a", "d"), "dokument_resume_sag": ("5a", "d"),
    "oversaettelse_ansoegning": ("5a", "a"), "faktasvar_sag": ("5a", "d"), "sproglig_forbedring_faerdig": ("5a", "b"),
    "sagsfordeling": ("", ""), "opsoegende_uden_ret": ("", ""), "anonym_matchning_tilbud": ("", ""),
    "journalisering_metadata": ("", ""), "optagelse_tildeling_plads": ("3a", ""), "bedoemmelse_summativ": ("3b", ""),
    "niveauplacering_stoettebehov": ("3c", ""), "proeveovervaagning": ("3d", ""), "laering_formativ": ("", ""),
    "plagiatkontrol_aflevering": ("", ""), "undervisningsmateriale": ("", ""), "ansoeger_rangering": ("4a", ""),
    "jobannonce_maalrettet": ("4a", ""), "samtale_booking": ("4a", "a"), "cv_strukturering": ("4a", "a"),
    "jobannonce_sprogtjek": ("", ""), "vilkaar_forfremmelse_ophoer": ("4b", ""), "opgavefordeling_adfaerd": ("4b", ""),
    "praestation_overvaagning": ("4b", ""), "vagtplan_tilgaengelighed": ("", ""), "fremmoede_rapport": ("4b", "a"),
    "frivillig_traening_egen": ("", ""), "noedkald_prioritering": ("5d", ""), "noedkald_transskription": ("", ""),
    "kritisk_infra_sikkerhed": ("2", ""), "infra_analyse_vedligehold": ("", ""),
    "biometrisk_fjernidentifikation": ("1a", ""), "biometrisk_kategorisering": ("1b", ""),
    "foelelsesgenkendelse": ("1c", ""), "biometrisk_verifikation": ("", ""), "valgpaavirkning": ("8b", ""),
    "medicinsk_udstyr_klinisk": ("", ""),
}  # fmt: skip
CONTESTED = "opsporing_udsatte_indgriben"
