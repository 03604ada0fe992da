"""What stages, moves and needs are called. Danish first; English comes from the locale."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from forankring.domain.journey import Entrance, Kind, Stage

Word = str | Promise

STAGE_WORDS: dict[Stage, Word] = {
    Stage.IDEA: _("Idé"),
    Stage.SCREENING: _("Under screening"),
    Stage.AWAITING: _("Afventer beslutning"),
    Stage.APPROVED_TRIAL: _("Godkendt til afprøvning"),
    Stage.TRIAL: _("Afprøves"),
    Stage.EVALUATION: _("Samler læring"),
    Stage.APPROVED_OPERATION: _("Godkendt til drift"),
    Stage.OPERATION: _("I drift"),
    Stage.REVIEW: _("Ses efter igen"),
    Stage.SUSPENDED: _("Sat på pause"),
    Stage.RETIRED: _("Udfaset"),
    Stage.REFUSED: _("Afvist"),
    Stage.PARKED: _("Parkeret"),
}

COLUMN_WORDS: dict[str, Word] = {
    "wonder": _("Idéer"),
    "screening": _("Screening"),
    "decision": _("MED og beslutning"),
    "trial": _("Afprøvning"),
    "learning": _("Læring"),
    "anchored": _("I drift"),
    "aside": _("Lagt til side"),
}

ENTRANCE_WORDS: dict[Entrance, Word] = {
    Entrance.IDEA: _("En idé"),
    Entrance.EXISTING: _("Et system, der allerede er i drift"),
    Entrance.SUPPLIER: _("AI, som leverandøren har slået til"),
}

TRACK_WORDS: dict[str, Word] = {
    "direction": _("Retning og rammer"),
    "professional_anchoring": _("Faglig forankring"),
    "competence": _("Kompetenceudvikling"),
    "local_trial": _("Lokal afprøvning og læring"),
}

KIND_WORDS: dict[Kind, Word] = {
    Kind.IDEA: _("Idé"),
    Kind.TASK: _("Opgave"),
    Kind.LANE: _("Vej"),
    Kind.SCREENING: _("Screening"),
    Kind.MED: _("MED hørt"),
    Kind.DECISION: _("Beslutning"),
    Kind.GATE: _("Port"),
    Kind.TRIAL: _("Afprøvning"),
    Kind.LEARNING: _("Læring"),
    Kind.MAP: _("AI-landkort"),
    Kind.STAGE: _("Flyttet"),
    Kind.CORRECTION: _("Rettelse"),
}

MOVE_WORDS: dict[str, Word] = {
    "try_now": _("Begynd prøvehandlingen"),
    "screen": _("Begynd screeningen"),
    "move_up": _("Flyt op til screening"),
    "ask_decision": _("Send til beslutning"),
    "back_to_screening": _("Send tilbage til screening"),
    "approve_trial": _("Godkend afprøvning"),
    "approve_operation": _("Godkend drift"),
    "start_trial": _("Begynd afprøvningen"),
    "end_trial": _("Afslut afprøvningen"),
    "trial_ran_out": _("Afprøvningens tid er gået"),
    "adjust": _("Justér og prøv igen"),
    "anchor": _("Forankr i hverdagen"),
    "stop": _("Stop"),
    "operate": _("Sæt i drift"),
    "review": _("Se efter igen"),
    "review_due": _("Datoen for næste gennemgang er nået"),
    "go_on": _("Fortsæt driften"),
    "suspend": _("Sæt på pause"),
    "resume_review": _("Se efter igen"),
    "retire": _("Udfas"),
    "refuse": _("Afvis"),
    "refuse_early": _("Afvis"),
    "park": _("Parkér"),
    "take_up": _("Tag op igen"),
}

NEED_WORDS: dict[str, Word] = {
    "task": _("Opgaven skal være beskrevet."),
    "within": _("Det skal være afgjort, at idéen holder sig inden for rammerne."),
    "card": _("Kortet for prøvehandlingen skal være udfyldt."),
    "screened": _("Screeningen skal være afsluttet."),
    "screened_again": _("Der skal være lavet en ny screening, siden gennemgangen begyndte."),
    "med": _("Det skal være noteret, hvordan MED er hørt, eller hvorfor ikke."),
    "decided_trial": _("Der skal være besluttet ja til at afprøve."),
    "decided_operation": _("Der skal være besluttet ja til drift."),
    "decided_review": _("Der skal være besluttet ja til at fortsætte."),
    "decided_no": _("Der skal være besluttet nej."),
    "gate_pilot": _("Porten til afprøvning skal være åben: aftale, risikovurdering og pligter."),
    "gate_operation": _("Porten til drift skal være åben: aftale, risikovurdering og pligter."),
    "plan": _("Afprøvningen skal være beskrevet."),
    "learnt": _("Læringen fra afprøvningen skal være skrevet ned."),
    "on_map": _("Anvendelsen skal stå på AI-landkortet."),
}
