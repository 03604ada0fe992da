"""The duties and the gates, typed by hand from GOVERNANCE §5.4: when each applies, when not, and from which day."""

from datetime import date
from typing import Any

from .table import (
    ALWAYS,
    ANNEX_III,
    ART_50,
    BANNED,
    CONTESTED,
    EXEMPT,
    HIGH,
    KAP_1_2,
    NARROW,
    NOT_AI,
    OWN,
    PRODUCT,
    WATER,
    U,
)

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
