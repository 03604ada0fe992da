"""What stages, moves and needs are called. Danish first; English comes from the locale."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from forankring.domain.journey import NOT_YET, Entrance, Kind, Stage

Word = str | Promise

STAGE_WORDS: dict[Stage, Word] = {
    Stage.IDEA: _("Idé"),
    Stage.SCREENING: _("Under screening"),
    Stage.AWAITING: _("Afventer beslutning"),
    Stage.APPROVED_TRIAL: _("Godkendt til afprøvning"),
    Stage.TRIAL: _("Bliver afprøvet"),
    Stage.EVALUATION: _("Samler læring"),
    Stage.APPROVED_OPERATION: _("Godkendt til drift"),
    Stage.OPERATION: _("I drift"),
    Stage.REVIEW: _("Bliver gennemgået"),
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
    Kind.LANE: _("Vejen"),
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
    "try_now": _("Sig ok, og begynd"),
    "screen": _("Begynd screeningen"),
    "move_up": _("Flyt op til screening"),
    "ask_decision": _("Send til beslutning"),
    "back_to_screening": _("Send tilbage til screening"),
    "approve_trial": _("Godkend afprøvning"),
    "approve_operation": _("Godkend drift"),
    "start_trial": _("Begynd afprøvningen"),
    "end_trial": _("Afslut afprøvningen"),
    "halt_trial": _("Stop afprøvningen nu"),
    "trial_ran_out": _("Afprøvningens tid er gået"),
    "adjust": _("Justér og prøv igen"),
    "spread": _("Spred til et andet sted"),
    "anchor": _("Forankr i hverdagen"),
    "stop": _("Stop"),
    "operate": _("Sæt i drift"),
    "review": _("Gennemgå igen"),
    "review_due": _("Det er tid til en gennemgang"),
    "go_on": _("Fortsæt driften"),
    "suspend": _("Sæt på pause"),
    "resume_review": _("Gennemgå igen"),
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
    "plan_again": _("Der skal laves en ny aftale om, hvad I prøver og hvor længe."),
    "learnt": _("Læringen fra afprøvningen skal være skrevet ned."),
    "on_map": _("Anvendelsen skal stå på AI-landkortet."),
}

WAIT_WORDS: dict[str, Word] = {
    "task": _("Venter på, at opgaven bliver beskrevet"),
    "lane": _("Venter på, at vejen bliver afgjort"),
    "card": _("Venter på kortet for prøvehandlingen"),
    "screened": _("Venter på screening"),
    "screened_again": _("Venter på en ny screening"),
    "med": _("Venter på MED"),
    "decided_trial": _("Venter på beslutning"),
    "decided_operation": _("Venter på beslutning"),
    "decided_review": _("Venter på beslutning"),
    "decided_no": _("Venter på beslutning"),
    "gate_pilot": _("Venter på aftale og risikovurdering"),
    "gate_operation": _("Venter på aftale og risikovurdering"),
    "plan": _("Venter på en plan for afprøvningen"),
    "plan_again": _("Venter på en ny plan for afprøvningen"),
    "learnt": _("Venter på læring"),
    "on_map": _("Venter på en plads på AI-landkortet"),
    "move:try_now": _("Venter på lederens ok"),
    "move:screen": _("Klar til screening"),
    "move:ask_decision": _("Klar til beslutning"),
    "move:approve_trial": _("Klar til godkendelse"),
    "move:start_trial": _("Klar til at begynde"),
    "move:end_trial": _("Venter på, at afprøvningen slutter"),
    "move:stop": _("Klar til, at I beslutter, hvad der nu skal ske"),
    "move:operate": _("Klar til drift"),
    "move:go_on": _("Klar til at fortsætte"),
    "move:resume_review": _("Venter på en gennemgang"),
}
"""What a card on the board waits for, in a few words."""

STORY_WORDS: dict[Stage, Word] = {
    Stage.IDEA: _("Det er en idé, som nogen skal tage stilling til."),
    Stage.SCREENING: _("Vi undersøger, om vi kan, må, vil og bør."),
    Stage.AWAITING: _("Det venter på en beslutning, og MED skal være hørt, før I tager den."),
    Stage.APPROVED_TRIAL: _("Det er godkendt til afprøvning, og afprøvningen er ikke begyndt."),
    Stage.TRIAL: _("Det bliver afprøvet lige nu."),
    Stage.EVALUATION: _("Afprøvningen er slut. Nu samler vi, hvad vi lærte."),
    Stage.APPROVED_OPERATION: _("Det er godkendt til drift, og er ikke taget i brug endnu."),
    Stage.OPERATION: _("Det er i brug i hverdagen."),
    Stage.REVIEW: _("Vi gennemgår, om det stadig kan og bør bruges."),
    Stage.SUSPENDED: _("Det er sat på pause og må ikke bruges imens."),
    Stage.RETIRED: _("Det er taget ud af drift. Tråden bliver stående."),
    Stage.REFUSED: _("Det er afvist. Grunden står på tråden."),
    Stage.PARKED: _("Det er lagt til side og kan tages op igen."),
}
"""Where an initiative is now, as one would say it."""

CARD_STORY = _("Prøvehandlingen er klar og venter på lederens ok.")
STOPPED, STOPPED_STORY = _("Stoppet"), _("Det er stoppet, og tråden står her som læring.")
NOT_YET_WORD = _("Må ikke bruges endnu")
NOT_YET_STORY = _("Leverandøren har slået det til, men her må det ikke bruges, før det er screenet og besluttet.")


def stage_word(stage: Stage, *, has_run: bool) -> str:
    """The one name of a stage. What never was in use is not retired but stopped, and not paused but not yet allowed."""
    if not has_run and stage is Stage.RETIRED:
        return str(STOPPED)
    return str(NOT_YET_WORD if not has_run and stage in NOT_YET else STAGE_WORDS[stage])


def story_of(stage: Stage, *, has_run: bool, waits_for: str) -> str:
    """Where it is now in one sentence. An idea with its card is no longer just an idea: it waits for an ok."""
    if waits_for == "move:try_now":
        return str(CARD_STORY)
    if not has_run and stage is Stage.RETIRED:
        return str(STOPPED_STORY)
    return str(NOT_YET_STORY if not has_run and stage in NOT_YET else STORY_WORDS[stage])


MOVED_WORDS: dict[str, Word] = {
    "try_now": _("Prøvehandlingen begyndte"),
    "screen": _("Screeningen begyndte"),
    "move_up": _("Flyttet op til screening"),
    "ask_decision": _("Sendt til beslutning"),
    "back_to_screening": _("Sendt tilbage til screening"),
    "approve_trial": _("Godkendt til afprøvning"),
    "approve_operation": _("Godkendt til drift"),
    "start_trial": _("Afprøvningen begyndte"),
    "end_trial": _("Afprøvningen sluttede"),
    "halt_trial": _("Afprøvningen blev stoppet"),
    "trial_ran_out": _("Afprøvningens tid gik"),
    "adjust": _("Justeret og prøvet igen"),
    "spread": _("Spredt til et andet sted"),
    "anchor": _("Forankret i hverdagen"),
    "stop": _("Stoppet"),
    "operate": _("Taget i drift"),
    "review": _("Gennemgangen begyndte"),
    "review_due": _("Tid til en gennemgang"),
    "go_on": _("Driften fortsatte"),
    "suspend": _("Sat på pause"),
    "resume_review": _("Gennemgangen begyndte"),
    "retire": _("Udfaset"),
    "refuse": _("Afvist"),
    "refuse_early": _("Afvist"),
    "park": _("Parkeret"),
    "take_up": _("Taget op igen"),
    "enter": _("Kom ind på tråden"),
}
"""What happened, on the thread."""
