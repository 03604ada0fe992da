"""Under which heading a fact of the rule pack is asked: the long form of Må, in parts a person can look over."""

from django.utils.translation import gettext_lazy as _

_ASKED = {
    _("Brugen"): """
        brugstyper er_ai profilering forbudt forbudt_tjek_udfoert forbudt_undtagelse_dokumenteret""",
    _("Systemet og leverandøren"): """
        bilag_i_sikkerhed_tredjepart kritisk_enhed udbyder_6_3_dokumenteret formaal_daekket_af_udbyder
        eget_navn_eller_egenudviklet vaesentlig_aendring ibrugtaget_foer_2027_12_02 vaesentligt_aendret_design""",
    _("Oplysningerne"): """
        personoplysninger foelsomme_oplysninger fortrolige_oplysninger boern_eller_udsatte databehandler
        kontrol_over_inputdata""",
    _("Sager og borgere"): """
        afgoerelsessag fuldautomatisk beslutninger_om_fysiske_personer borgervendt
        interagerer_med_fysiske_personer""",
    _("Det, AI'en laver"): "genererer deepfake tekst_offentlig_interesse redaktionel_kontrol",
    _("Arbejdspladsen"): "bruges_paa_arbejdspladsen paavirker_arbejdet stoerre_omstilling kontrol_af_ansatte",
}
OTHER_TOPIC = _("Andet")
"""For a fact the municipality has added itself."""
TOPICS = {fact: heading for heading, facts in _ASKED.items() for fact in facts.split()}
ORDER = (*_ASKED, OTHER_TOPIC)
