"""What the register may answer instead of doing something."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import NotDone


class UseChangedMeanwhile(NotDone):
    sentence = _(
        "En anden har rettet det samme, mens du skrev. Det, du skrev, er her endnu. "
        "Se den andens tekst ved siden af, og tryk »Gem« igen, hvis dit skal gælde."
    )


class AlreadyOnMap(NotDone):
    sentence = _("Tiltaget står allerede på AI-landkortet. Der er ikke ændret noget.")


class NotPublicYet(NotDone):
    sentence = _(
        "Anvendelsen kan først offentliggøres, når der er sagt ja til at afprøve den. Der er ikke offentliggjort noget."
    )


class TooLittleToPublish(NotDone):
    """`missing` are the fields a citizen needs."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__()
        self.missing = missing
        self.sentence = _("Der mangler noget, før det kan offentliggøres: %(names)s.") % {"names": ", ".join(missing)}


class PersonalOnPublicPage(NotDone):
    sentence = _("Der står personoplysninger i teksten. Den er ikke offentliggjort. Ret teksten, og prøv igen.")


class ReadItAloudFirst(NotDone):
    sentence = _("Læs forslagene til teksten først. Ret teksten, eller sæt kryds, hvis den skal stå, som den står.")


class TooManyReports(NotDone):
    sentence = _(
        "Vi har fået mange beskeder om denne side og er i gang med at læse dem. Din er ikke gemt. "
        "Skriv i stedet til postkassen på siden."
    )


class CannotBeExcepted(NotDone):
    sentence = _("Der kan ikke gøres undtagelse fra det. Der er ikke ændret noget.")


class NotADuty(NotDone):
    sentence = _("Det kan ikke sættes til klaret her. Der er ikke ændret noget.")


class OnlyLegal(NotDone):
    sentence = _("Den undtagelse kan kun kommunens jurist eller DPO give. Der er ikke ændret noget.")


class ExceptionMustEnd(NotDone):
    sentence = _("En undtagelse skal slutte på en dag, der kommer, og højst om et år. Skriv en anden dato.")


class NotAtAGate(NotDone):
    sentence = _("Tiltaget står ikke ved en port nu. Der er ikke ændret noget.")


class GateShut(NotDone):
    sentence = _("Porten er lukket. Siden viser, hvad der mangler, og hvem der kan hjælpe.")


class FileNotRead(NotDone):
    """The file could not be read at all. Nothing was changed."""

    sentence = _("Vi kunne ikke læse filen. Der er ikke ændret noget. Gem den som Excel eller CSV, og prøv igen.")


class FileTooBig(FileNotRead):
    sentence = _("Filen er for stor. Der er ikke ændret noget. Del den i flere, og prøv igen.")


class RowsHaveFaults(NotDone):
    sentence = _("Der er fejl i filen, så intet er hentet. Ret linjerne, og prøv igen.")


class KitosSilent(NotDone):
    sentence = _("Kitos svarede ikke, som det plejer. Der er ikke ændret noget. Prøv igen senere.")


class KitosNotSet(NotDone):
    sentence = _("Der er ikke sat en adresse og en nøgle til Kitos. Spørg dem, der driver Forankring.")
