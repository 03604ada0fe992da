"""An invented tool with a field of every kind: what the gallery draws on the phone."""

from forankring.domain.grammar import Column, Field, Guide, KindName, Option, Source, Tool


def _both(da: str, en: str) -> dict[str, str]:
    return {"da": da, "en": en}


FIELDS = (
    Field(
        "start",
        KindName.NOTE,
        _both("Afsæt", "Starting point"),
        _both("Hvad vil vi gerne opnå med AI hos os?", "What do we want to achieve with AI here?"),
        _both("Tænk på en helt almindelig uge.", "Think of a perfectly ordinary week."),
        number=1,
    ),
    Field(
        "principper",
        KindName.POINTS,
        _both("Principper", "Principles"),
        _both("Hvad skal altid gælde, når vi bruger AI?", "What must always hold when we use AI?"),
        least=3,
        most=5,
    ),
    Field(
        "tempo",
        KindName.BALANCE,
        _both("Tempo", "Pace"),
        _both("Hvor hurtigt skal vi i gang?", "How fast should we begin?"),
        low=_both("Vi prøver noget nu", "We try something now"),
        high=_both("Vi forbereder os grundigt først", "We prepare thoroughly first"),
    ),
    Field(
        "lang",
        KindName.BALANCE,
        _both("Investering", "Investment"),
        _both("Hvor meget skal vi satse?", "How much should we stake?"),
        steps=11,
        low=_both("Lidt ad gangen", "A little at a time"),
        high=_both("Stort og samlet", "All at once"),
    ),
    Field(
        "opgaver",
        KindName.ROWS,
        _both("Opgaver", "Tasks"),
        _both("Hvilke opgaver tager tid fra det vigtigste?", "Which tasks take time from what matters most?"),
        columns=(
            Column(
                "opgave",
                _both("Opgaven", "The task"),
                help=_both("For eksempel referater eller vagtplaner.", "For example minutes or rosters."),
            ),
            Column("hvordan", _both("Hvordan kan AI hjælpe?", "How might AI help?")),
            Column("gentages", _both("Den gentager sig tit", "It recurs often"), is_tick=True),
        ),
    ),
    Field(
        "maa",
        KindName.LENSES,
        _both("Må vi?", "May we?"),
        _both("Hvad siger lov og regler?", "What do law and rules say?"),
    ),
    Field(
        "sider",
        KindName.COLUMNS,
        _both("Med eller uden AI", "With or without AI"),
        _both("Hvad gør AI ved opgaven?", "What does AI do to the task?"),
        columns=(
            Column(
                "vinder",
                _both("Det vinder vi", "What we gain"),
                help=_both("Kvalitet, tid, trivsel", "Quality, time, wellbeing"),
            ),
            Column("mister", _both("Det kan vi miste", "What we may lose")),
        ),
    ),
    Field(
        "skridt",
        KindName.CHECKLIST,
        _both("Vores næste skridt", "Our next steps"),
        _both("Hvad er det næste for os?", "What is next for us?"),
        most=3,
        has_own_line=True,
        options=(
            Option(
                "a",
                _both("Vi har talt om det på et personalemøde", "We have discussed it at a staff meeting"),
                "g1",
                _both("Før vi begynder", "Before we begin"),
            ),
            Option(
                "b",
                _both("Lokal-MED har drøftet forslaget", "The local MED committee has discussed the proposal"),
                "g1",
                _both("Før vi begynder", "Before we begin"),
            ),
            Option(
                "c",
                _both("Vi har aftalt, hvem der følger op", "We have agreed who follows up"),
                "g2",
                _both("Undervejs", "On the way"),
            ),
        ),
    ),
    Field(
        "valg",
        KindName.CHOICE,
        _both("Første opgave", "First task"),
        _both("Hvilken opgave skal vi begynde med?", "Which task shall we begin with?"),
        options=(
            Option("a", _both("Referater", "Minutes")),
            Option("b", _both("Breve til borgere", "Letters to citizens")),
            Option("c", _both("Ved ikke", "Do not know")),
        ),
    ),
    Field(
        "flere",
        KindName.CHOICE,
        _both("Deltagere", "Participants"),
        _both("Hvem skal vi spørge?", "Whom should we ask?"),
        most=2,
        options=(
            Option("a", _both("Borgerne", "The citizens")),
            Option("b", _both("It-afdelingen", "The IT department")),
            Option("c", _both("Tillidsrepræsentanten", "The shop steward")),
        ),
    ),
    Field(
        "klar",
        KindName.SCALE,
        _both("Klar?", "Ready?"),
        _both("Hvor klar føler du dig til at bruge AI i dit arbejde?", "How ready do you feel to use AI in your work?"),
        steps=5,
        low=_both("Slet ikke", "Not at all"),
        high=_both("Helt klar", "Fully ready"),
    ),
)

TOOL = Tool(
    id="ui.example",
    pack="ui",
    version="1",
    checksum="",
    family="dialogue",
    title=_both("Hvordan kan vi bruge AI?", "How can we use AI?"),
    line=_both("Et eksempel", "An example"),
    minutes=20,
    guide=Guide((), {}, {}, {}, {}, (), (), ()),
    source=Source("Forankring", "", "MPL-2.0"),
    fields=FIELDS,
)
