"""What the shipped rule pack must answer, typed by hand from GOVERNANCE §5; nothing here was made by the engine.

`complaints(pack)` runs the whole table as plain functions and yields a sentence for each answer that differs. The
tests want none; the mutation run wants one for every single rule that is removed or changed.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from forankring.domain.law import Assessment, RulePack, Status, assess, gate, read_facts

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

Cases = tuple[dict[str, Any], ...]


def _high(**more: str) -> Cases:
    return ({**HIGH, **more}, {**PRODUCT, **more})


NOT_HIGH: Cases = ({}, EXEMPT, {**HIGH, **BANNED}, {**HIGH, **NOT_AI}, {**HIGH, "forbudt_tjek_udfoert": U})
PERSONAL: Cases = ({"personoplysninger": "ja"}, {"personoplysninger": U}, {"personoplysninger": "ja", **NOT_AI})
NOT_PERSONAL: Cases = ({}, {"personoplysninger": "ja", **BANNED}, {**HIGH})
CASE: Cases = ({"afgoerelsessag": "ja"}, {"afgoerelsessag": "ja", **NOT_AI})
NO_CASE: Cases = ({}, {"afgoerelsessag": U}, {"afgoerelsessag": "ja", **BANNED})
PD = {"personoplysninger": "ja"}
TALKS, MAKES = {"interagerer_med_fysiske_personer": "ja"}, {"genererer": ["tekst"]}
FAKE, NEWS = {"deepfake": "ja"}, {"tekst_offentlig_interesse": "ja", "redaktionel_kontrol": "nej"}
ABOUT = {"beslutninger_om_fysiske_personer": "ja"}
AUTO = {**PD, **ABOUT, "fuldautomatisk": "ja"}
GONE: Cases = (BANNED, NOT_AI)


def _without(case: dict[str, Any]) -> Cases:
    """The same answers where AI is forbidden and where it is no AI."""
    return tuple({**case, **gone} for gone in GONE)


# Duty: (cases that have it, cases that do not, binding from, port, kind, is a stop)
DUTIES: dict[str, tuple[Cases, Cases, date, str, str, bool]] = {
    "AIA-4": (({}, HIGH, {"er_ai": U}), GONE, KAP_1_2, "pilot", "lov", False),
    "AIA-5-STOP": ((BANNED,), ({}, HIGH, {**BANNED, **NOT_AI}), KAP_1_2, "screening", "lov", True),
    "AIA-KLASS": (
        ({"er_ai": U}, {"brugstyper": []}, NARROW, {"brugstyper": [CONTESTED]}),
        ({}, HIGH, BANNED), KAP_1_2, "pilot", "god_praksis", False,
    ),
    "CHK-6-3": (
        (NARROW, EXEMPT, {**NARROW, **PRODUCT}), ({}, HIGH, *_without(NARROW)), ANNEX_III, "pilot", "kontrakttjek",
        False,
    ),
    "AIA-25": (
        ({**HIGH, **OWN}, {**HIGH, "formaal_daekket_af_udbyder": "nej"}, {**PRODUCT, **OWN}),
        (HIGH, OWN, {**HIGH, **OWN, **BANNED}), ANNEX_III, "screening", "lov", True,
    ),
    "AIA-26-1": (_high(), NOT_HIGH, ANNEX_III, "pilot", "lov", False),
    "AIA-26-2": (_high(), NOT_HIGH, ANNEX_III, "pilot", "lov", False),
    "AIA-26-4": (
        (*_high(kontrol_over_inputdata="ja"), *_high(kontrol_over_inputdata=U)),
        (*_high(), {"kontrol_over_inputdata": "ja"}), ANNEX_III, "pilot", "lov", False,
    ),
    "AIA-26-5": (_high(), NOT_HIGH, ANNEX_III, "loebende", "lov", False),
    "AIA-26-6": (_high(), NOT_HIGH, ANNEX_III, "drift", "lov", False),
    "AIA-26-7": (
        (*_high(bruges_paa_arbejdspladsen="ja"), *_high(bruges_paa_arbejdspladsen=U)),
        (*_high(), {"bruges_paa_arbejdspladsen": "ja"}), ANNEX_III, "pilot", "lov", False,
    ),
    "AIA-26-8": ((HIGH, NARROW), (WATER, PRODUCT, *NOT_HIGH, {**HIGH, **PRODUCT}), ANNEX_III, "pilot", "lov", False),
    "AIA-26-9": (
        (*_high(personoplysninger="ja"), *_high(personoplysninger=U)), (*_high(), PD), ANNEX_III, "pilot", "lov", False,
    ),
    "AIA-26-11": (
        ({**HIGH, **ABOUT}, {**HIGH, "beslutninger_om_fysiske_personer": U}, {**WATER, **ABOUT}),
        (HIGH, ABOUT, {**PRODUCT, **ABOUT}), ANNEX_III, "drift", "lov", False,
    ),
    "AIA-26-12": (_high(), NOT_HIGH, ANNEX_III, "loebende", "lov", False),
    "AIA-27": (
        (HIGH, {"brugstyper": ["kritisk_infra_sikkerhed", "ansoeger_rangering"], "kritisk_enhed": "ja"}),
        (WATER, PRODUCT, *NOT_HIGH, {**HIGH, **PRODUCT}), ANNEX_III, "pilot", "lov", False,
    ),
    "AIA-27-3": ((HIGH,), (WATER, PRODUCT, *NOT_HIGH, {**HIGH, **PRODUCT}), ANNEX_III, "pilot", "lov", False),
    "AIA-49-3": ((HIGH,), (WATER, PRODUCT, *NOT_HIGH, {**HIGH, **PRODUCT}), ANNEX_III, "pilot", "lov", False),
    "AIA-49-5": (
        (WATER, {"brugstyper": ["kritisk_infra_sikkerhed", "ansoeger_rangering"], "kritisk_enhed": "ja"}),
        (HIGH, {}, {**WATER, **PRODUCT}, {**WATER, **BANNED}), ANNEX_III, "pilot", "lov", False,
    ),
    "AIA-86": (
        ({**HIGH, **ABOUT}, {**HIGH, "beslutninger_om_fysiske_personer": U}),
        (HIGH, {**WATER, **ABOUT}, ABOUT, {**HIGH, **ABOUT, **PRODUCT}), ANNEX_III, "drift", "lov", False,
    ),
    "AIA-50-1": (({**TALKS, **OWN},), (TALKS, OWN, *_without({**TALKS, **OWN})), ART_50, "pilot", "lov", False),
    "CHK-50-1": ((TALKS,), ({}, {**TALKS, **OWN}, *_without(TALKS)), ART_50, "pilot", "kontrakttjek", False),
    "CHK-50-2": ((MAKES,), ({}, {**MAKES, **OWN}, *_without(MAKES)), ART_50, "pilot", "kontrakttjek", False),
    "AIA-50-2": (({**MAKES, **OWN},), (MAKES, OWN, *_without({**MAKES, **OWN})), ART_50, "drift", "lov", False),
    "AIA-50-3": (
        ({"brugstyper": ["foelelsesgenkendelse"]}, {"brugstyper": ["biometrisk_kategorisering"]}),
        (HIGH, {}, *_without({"brugstyper": ["foelelsesgenkendelse"]})), ART_50, "pilot", "lov", False,
    ),
    "AIA-50-4-DF": ((FAKE, {**FAKE, **HIGH}), ({"deepfake": U}, *_without(FAKE)), ART_50, "drift", "lov", False),
    "AIA-50-4-TX": (
        (NEWS, {**NEWS, "redaktionel_kontrol": U}, {**NEWS, **HIGH}),
        ({**NEWS, "redaktionel_kontrol": "ja"}, {"redaktionel_kontrol": "nej"}, *_without(NEWS)), ART_50, "drift",
        "lov", False,
    ),
    "GDPR-HJEMMEL": (PERSONAL, NOT_PERSONAL, ALWAYS, "pilot", "lov", False),
    "GDPR-13-14": (PERSONAL, NOT_PERSONAL, ALWAYS, "pilot", "lov", False),
    "GDPR-28": (
        ({**PD, "databehandler": "ja"}, {"personoplysninger": U, "databehandler": U}),
        (PD, {"databehandler": "ja"}, {**PD, "databehandler": "ja", **BANNED}), ALWAYS, "pilot", "lov", False,
    ),
    "GDPR-30": (PERSONAL, NOT_PERSONAL, ALWAYS, "pilot", "lov", False),
    "GDPR-32": (PERSONAL, NOT_PERSONAL, ALWAYS, "pilot", "lov", False),
    "GDPR-35-SCR": (PERSONAL, NOT_PERSONAL, ALWAYS, "pilot", "lov", False),
    "GDPR-35": (
        (
            {**PD, **HIGH}, {**PD, **PRODUCT}, {**PD, "profilering": "ja"}, {**PD, "foelsomme_oplysninger": "ja"},
            {**PD, "boern_eller_udsatte": "ja"}, {**PD, "kontrol_af_ansatte": "ja"},
        ),
        (
            PD, {"personoplysninger": U, **HIGH}, HIGH, {**PD, "profilering": "ja", **BANNED}, {**PD, "profilering": U},
            {**PD, "foelsomme_oplysninger": U}, {**PD, "boern_eller_udsatte": U}, {**PD, "kontrol_af_ansatte": U},
        ),
        ALWAYS, "pilot", "lov", False,
    ),
    "GDPR-22": (
        (AUTO, {**AUTO, "personoplysninger": U}, {**AUTO, "beslutninger_om_fysiske_personer": U}),
        (
            {**AUTO, "personoplysninger": "nej"}, {**AUTO, "fuldautomatisk": U}, {**AUTO, **BANNED},
            {**AUTO, "beslutninger_om_fysiske_personer": "nej"},
        ),
        ALWAYS, "screening", "lov", True,
    ),
    "DK-SAERLOV": (
        (*CASE, {"afgoerelsessag": U}), ({}, {"afgoerelsessag": "ja", **BANNED}), ALWAYS, "pilot", "lov", False,
    ),
    "DK-FVL-7": (
        ({"borgervendt": "ja"},), ({}, {"borgervendt": U}, {"borgervendt": "ja", **BANNED}), ALWAYS, "pilot", "lov",
        False,
    ),
    "DK-FVL-8": (
        ({"borgervendt": "ja", "afgoerelsessag": "ja"},),
        (
            {"borgervendt": "ja", "afgoerelsessag": U}, {"borgervendt": U, "afgoerelsessag": "ja"},
            {"borgervendt": "ja", "afgoerelsessag": "ja", **BANNED},
        ),
        ALWAYS, "pilot", "lov", False,
    ),
    "DK-FVL-19": (CASE, NO_CASE, ALWAYS, "drift", "lov", False),
    "DK-FVL-22": (CASE, NO_CASE, ALWAYS, "drift", "lov", False),
    "DK-OFL-13": (CASE, NO_CASE, ALWAYS, "drift", "lov", False),
    "DK-OFL-15": (CASE, NO_CASE, ALWAYS, "drift", "lov", False),
    "DK-FVL-27": (
        ({"fortrolige_oplysninger": "ja"}, {"fortrolige_oplysninger": U}),
        ({}, {"fortrolige_oplysninger": "ja", **BANNED}), ALWAYS, "pilot", "lov", False,
    ),
    "MED-7": (
        ({"paavirker_arbejdet": "ja"}, {"paavirker_arbejdet": U}, {"paavirker_arbejdet": "ja", **NOT_AI}),
        ({}, {"paavirker_arbejdet": "ja", **BANNED}), ALWAYS, "pilot", "aftale", False,
    ),
    "MED-8-3": (
        ({"stoerre_omstilling": "ja"},), ({}, {"stoerre_omstilling": U}, {"stoerre_omstilling": "ja", **BANNED}),
        ALWAYS, "drift", "aftale", False,
    ),
    "MED-KONTROL": (
        ({"kontrol_af_ansatte": "ja"}, {"kontrol_af_ansatte": U}), ({}, {"kontrol_af_ansatte": "ja", **BANNED}),
        ALWAYS, "pilot", "aftale", False,
    ),
    "AMO": (
        ({"paavirker_arbejdet": "ja"},), ({}, {"paavirker_arbejdet": U}, {"paavirker_arbejdet": "ja", **BANNED}),
        ALWAYS, "pilot", "lov", False,
    ),
}  # fmt: skip

MOVES_TO_ANNEX_I = {"AIA-26-1", "AIA-26-2", "AIA-26-4", "AIA-26-5", "AIA-26-6", "AIA-26-7", "AIA-26-9", "AIA-26-12"}
MOVES_TO_LEGACY = MOVES_TO_ANNEX_I | {
    "AIA-26-8", "AIA-26-11", "AIA-27", "AIA-27-3", "AIA-49-3", "AIA-49-5", "AIA-86",
}  # fmt: skip
FORMAL = {"AIA-49-3": ART_50, "AIA-86": ART_50}
"""Formally from 2 August 2026: until they bind they are voluntary, not merely later."""

OLD = {"ibrugtaget_foer_2027_12_02": "ja", "vaesentligt_aendret_design": "nej"}

MUST_ANSWER = {
    "screening_til_pilot": {
        "brugstyper", "er_ai", "forbudt_tjek_udfoert", "bilag_i_sikkerhed_tredjepart", "profilering",
        "formaal_daekket_af_udbyder", "eget_navn_eller_egenudviklet", "vaesentlig_aendring", "personoplysninger",
        "fortrolige_oplysninger", "databehandler", "afgoerelsessag", "fuldautomatisk",
        "beslutninger_om_fysiske_personer", "borgervendt", "interagerer_med_fysiske_personer", "paavirker_arbejdet",
        "kontrol_af_ansatte",
    },
    "pilot_til_drift": {
        "deepfake", "tekst_offentlig_interesse", "redaktionel_kontrol", "stoerre_omstilling", "kontrol_over_inputdata",
    },
    "i_drift": set(),
}  # fmt: skip
NEEDS = {
    "screening_til_pilot": (), "pilot_til_drift": ("evaluering_afsluttet", "beslutning_registreret"), "i_drift": (),
}  # fmt: skip
BLOCKS = {
    "screening_til_pilot": {"forbudt", "uafklaret"}, "pilot_til_drift": {"forbudt", "uafklaret"}, "i_drift": set(),
}  # fmt: skip
PORTS = {
    "screening_til_pilot": {"screening", "pilot"}, "pilot_til_drift": {"screening", "pilot", "drift"},
    "i_drift": {"loebende"},
}  # fmt: skip


def found(pack: RulePack, changes: dict[str, Any], day: date = DAY) -> Assessment:
    return assess(pack, read_facts(pack, {**CALM, **changes}), day)


def complaints(pack: RulePack, first: str = "") -> Iterator[str]:
    """Where the pack answers otherwise than the table. `first`: the rule to look at before the others."""
    if first in USES:
        yield from _use(pack, first)
    if first in DUTIES:
        yield from _duty(pack, first)
    yield from _classes(pack)
    yield from _roles(pack)
    yield from _gates(pack)
    for use in USES:
        yield from _use(pack, use)
    if set(pack.uses) != set(USES):
        yield "the uses are others"
    for duty in DUTIES:
        yield from _duty(pack, duty)
    if [duty.id for duty in pack.duties if duty.id not in DUTIES]:
        yield "there are duties nobody has written a case for"


def _classes(pack: RulePack) -> Iterator[str]:
    for changes, rule, klass, is_provisional in CLASSES:
        got = found(pack, changes)
        if (got.rule, got.klass, got.provisional) != (rule, klass, is_provisional):
            yield f"{changes}: {rule} {klass}, not {got.rule} {got.klass} {got.provisional}"


def _roles(pack: RulePack) -> Iterator[str]:
    for changes, rule, role in ROLES:
        got = found(pack, changes)
        if (got.why_role.rule, got.role) != (rule, role):
            yield f"{changes}: {rule} {role}, not {got.why_role.rule} {got.role}"


def _use(pack: RulePack, use: str) -> Iterator[str]:
    if use not in pack.uses:
        yield f"{use} is gone"
        return
    point, letter = USES[use]
    rule = "K14" if not point else "K05" if use == CONTESTED else "K08" if letter else "K09"
    got = found(pack, {"brugstyper": [use], "kritisk_enhed": "ja"})
    points, letters = ((point,) if point else ()), ((letter,) if letter else ())
    if (got.rule, got.annex_iii, got.derived["filter"]) != (rule, points, letters):
        yield f"{use}: {rule} {points} {letters}, not {got.rule} {got.annex_iii} {got.derived['filter']}"


def _duty(pack: RulePack, ident: str) -> Iterator[str]:
    has, has_not, since, port, kind, is_stop = DUTIES[ident]
    for changes in has:
        got = found(pack, changes).duty(ident)
        if got is None:
            yield f"{changes} lacks {ident}"
            continue
        if (got.port, got.kind, got.stop) != (port, kind, is_stop):
            yield f"{ident}: {port} {kind} {is_stop}, not {got.port} {got.kind} {got.stop}"
        is_product = changes.get("bilag_i_sikkerhed_tredjepart") == "ja"
        day = ANNEX_I if is_product and ident in MOVES_TO_ANNEX_I else since
        yield from _around(pack, ident, changes, day)
        yield from _around(pack, ident, {**changes, **OLD}, LEGACY if ident in MOVES_TO_LEGACY else day)
    for changes in has_not:
        if found(pack, changes).duty(ident) is not None:
            yield f"{changes} has {ident}"


def _around(pack: RulePack, ident: str, changes: dict[str, Any], day: date) -> Iterator[str]:
    """The day before, the day, the day after; and the days a formal date or the ordinary rules began."""
    is_old = changes.get("ibrugtaget_foer_2027_12_02") == "ja" and ident in MOVES_TO_LEGACY
    is_product = changes.get("bilag_i_sikkerhed_tredjepart") == "ja"
    ordinary = ANNEX_I if is_product and ident in MOVES_TO_ANNEX_I else DUTIES[ident][2]
    begun = FORMAL.get(ident, ordinary if is_old else day)
    days = {day - timedelta(1), day, day + timedelta(1), begun - timedelta(1), begun} if day > ALWAYS else {DAY}
    for at in sorted(days):
        expected = Status.NOW if at >= day else Status.VOLUNTARY if at >= begun else Status.LATER
        got = found(pack, changes, at).duty(ident)
        if got is None or got.since != day or got.status is not expected:
            yield f"{ident} on {at}: {expected} from {day}, not {got and (got.status, got.since)}"


def _gates(pack: RulePack) -> Iterator[str]:
    classes = {"forbudt": BANNED, "uafklaret": {"er_ai": U}, H3: HIGH, "minimal": {}, "undtaget_6_3": EXEMPT}
    for ident, must in MUST_ANSWER.items():
        if ident not in pack.gates:
            yield f"{ident} is gone"
            continue
        for name in CALM:
            if name in ("forbudt", "genererer"):
                continue
            facts = read_facts(pack, {**CALM, name: U})
            got = gate(pack, assess(pack, facts, DAY), facts, ident)
            if (name in got.unanswered) is not (name in must):
                yield f"{ident}: {name} unknown gives {got.unanswered}"
        for klass, changes in classes.items():
            facts = read_facts(pack, {**CALM, **changes})
            verdict = gate(pack, assess(pack, facts, DAY), facts, ident)
            if (klass in verdict.blocked_by) is not (klass in BLOCKS[ident]):
                yield f"{ident}: {klass} gives {verdict.blocked_by}"
            if verdict.missing != NEEDS[ident]:
                yield f"{ident} needs {verdict.missing}"
        facts = read_facts(pack, {**CALM, **HIGH, "afgoerelsessag": "ja", **AUTO})
        full = assess(pack, facts, LEGACY)
        seen = gate(pack, full, facts, ident)
        expected = {one.id for one in full.duties if one.port in PORTS[ident]}
        if {*seen.open_duties, *seen.blocked_by} != expected:
            yield f"{ident} looks at {seen.open_duties}"
