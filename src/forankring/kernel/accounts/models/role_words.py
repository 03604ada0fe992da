"""What each role may, in one sentence: for whoever gives a role, and for whoever wonders."""

from django.utils.translation import gettext_lazy as _

from .person import Role

MAY = {
    Role.EMPLOYEE: _("Må komme med idéer, følge dem, læse de åbne AI-tiltag og se AI-landkortet."),
    Role.TEAM_LEADER: _("Leder et team: må sige ja til små prøvehandlinger i teamet og invitere medarbejdere til det."),
    Role.UNIT_HEAD: _("Leder en institution eller afdeling: må prioritere idéer og beslutte det, der gælder den."),
    Role.CENTRE_HEAD: _("Leder et center: må beslutte det, der gælder centret og alt under det."),
    Role.DIRECTOR: _("Må læse alt og beslutte det, der gælder på tværs, for eksempel ibrugtagning i hele kommunen."),
    Role.POLITICAL_READER: _(
        "Må læse det, alle kolleger må læse: tiltag, beslutninger, idéer og AI-landkortet. Kan ikke ændre noget."
    ),
    Role.FACILITATOR: _("Må planlægge forløb, lede dem i lokalet og samle det, der kom frem."),
    Role.MED_MEMBER: _("Må følge de AI-tiltag, der skal drøftes i udvalget, og se, hvad der er sagt."),
    Role.MED_SECRETARY: _("Må skrive, hvad MED har drøftet hvornår, og læse alt, der er på vej til et udvalg."),
    Role.LEGAL: _("Må vurdere, om et AI-tiltag er lovligt, og læse alt, der skal vurderes."),
    Role.IT: _("Må vurdere, om en løsning kan bruges hos os, og føre AI-landkortet."),
    Role.ADMINISTRATOR: _("Må sætte huset op: kolleger, roller, organisation, indstillinger og slettefrister."),
}
