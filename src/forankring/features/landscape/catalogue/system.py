"""The fields of a system: the product itself, mostly fetched from elsewhere (GOVERNANCE 3.1)."""

from django.utils.translation import gettext_lazy as _

from ..words import AGREEMENTS, HOSTING, MODEL_TYPES, PROCUREMENTS, YES_NO, Word
from .shape import Spec, Type

SYSTEM_SECTIONS: dict[str, Word] = {
    "product": _("Systemet"),
    "model": _("Modellen"),
    "agreement": _("Aftale og drift"),
    "links": _("Numre i andre systemer"),
}

SYSTEM: tuple[Spec, ...] = (
    Spec("name", _("Navn"), "product", Type.LINE, True, "register", most=100),
    Spec("local_name", _("Det kalder vi det hos os"), "product", Type.LINE, most=100),
    Spec("supplier", _("Leverandør"), "product", Type.LINE, True, most=120),
    Spec("supplier_cvr", _("Leverandørens CVR-nummer"), "product", Type.CVR, most=8),
    Spec(
        "provider",
        _("Udbyder"),
        "product",
        Type.LINE,
        True,
        help=_("Den, der har udviklet AI-systemet og bringer det på markedet. Ofte den samme som leverandøren."),
        most=120,
    ),
    Spec(
        "contains_ai",
        _("Er der AI i systemet?"),
        "product",
        Type.CHOICE,
        choices=YES_NO,
    ),
    Spec(
        "intended_purpose",
        _("Det siger udbyderen, at systemet er til"),
        "product",
        Type.TEXT,
        needed="operation",
        help=_("Skriv af fra udbyderens egen beskrivelse. Bruger I det til noget andet, kan ansvaret blive jeres."),
    ),
    Spec("intended_purpose_url", _("Link til udbyderens beskrivelse"), "product", Type.URL, most=300),
    Spec("model_type", _("Slags AI"), "model", Type.CHOICE, True, choices=MODEL_TYPES),
    Spec(
        "model_version",
        _("Model og version"),
        "model",
        Type.LINE,
        True,
        help=_("En ny version kan ændre svarene. Så ser vi på anvendelserne igen."),
        most=120,
    ),
    Spec("source_url", _("Link til kildekoden"), "model", Type.URL, True, most=300),
    Spec("eu_db_url", _("Link til udbyderens post i EU's database"), "model", Type.URL, True, most=300),
    Spec(
        "provider_6_3",
        _("Har udbyderen dokumenteret, at systemet ikke er højrisiko?"),
        "model",
        Type.CHOICE,
        choices=YES_NO,
        help=_("Artikel 6, stk. 3 og 4, i AI-forordningen."),
    ),
    Spec("provider_6_3_on", _("Dokumentationen er fra"), "model", Type.DAY),
    Spec("agreement", _("Er der en databehandleraftale?"), "agreement", Type.CHOICE, choices=AGREEMENTS),
    Spec("agreement_on", _("Aftalen er indgået"), "agreement", Type.DAY),
    Spec("agreement_ref", _("Hvor aftalen ligger"), "agreement", Type.LINE, most=200),
    Spec(
        "agreement_why_not",
        _("Hvorfor er den ikke nødvendig?"),
        "agreement",
        Type.TEXT,
        help=_("For eksempel fordi der ikke behandles personoplysninger."),
        most=500,
    ),
    Spec("oversight_next_on", _("Næste tilsyn med databehandleren"), "agreement", Type.DAY),
    Spec("oversight_result", _("Hvad sidste tilsyn viste"), "agreement", Type.TEXT, most=500),
    Spec("hosting", _("Hvor kører det?"), "agreement", Type.CHOICE, choices=HOSTING),
    Spec("third_country", _("Kommer oplysninger uden for EU og EØS?"), "agreement", Type.CHOICE, choices=YES_NO),
    Spec("contract_ref", _("Hvor kontrakten ligger"), "agreement", Type.LINE, most=200),
    Spec("procurement", _("Sådan kom systemet ind"), "agreement", Type.CHOICE, True, choices=PROCUREMENTS),
    Spec("kitos_uuid", _("Id i Kitos"), "links", Type.LINE, most=36),
    Spec("os2c_asset_id", _("Id i OS2compliance"), "links", Type.LINE, most=64),
)
