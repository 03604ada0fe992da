"""What simulated people write: invented sentences, short and ordinary, naming nobody."""

THOUGHTS = (
    "Vi bruger meget tid på at skrive det samme i to systemer.",
    "Jeg er nysgerrig på, om et udkast til referatet kan spare os tid.",
    "Borgerne skal kunne mærke, at der stadig er et menneske i den anden ende.",
    "Hvem retter det, hvis svaret er forkert?",
    "Vi mangler tid til at prøve det i ro og mag.",
    "Det kan hjælpe nye kolleger med at finde rundt i vores vejledninger.",
    "Vi skal aftale, hvad vi ikke bruger det til.",
    "Faglig dømmekraft må ikke blive til at trykke på ok.",
    "Et lettere sprog i vores breve ville gavne mange.",
    "Jeg er usikker på, hvad der sker med det, vi skriver.",
    "Vi skal begynde i det små og tale om, hvad vi lærer.",
    "Det bør være tydeligt, når noget er skrevet med hjælp fra AI.",
    "Ledelsen skal gå foran og selv prøve det.",
    "Vi kan bruge den frigjorte tid til flere samtaler.",
    "Ikke alle har lige let ved at lære nye værktøjer.",
    "MED skal høre om det, før det er besluttet.",
    "Vagtplanen er svær at overskue for nye.",
    "Vi vil gerne se et eksempel fra en arbejdsplads som vores.",
    "Telefontiden bliver kortere, hvis svarene er lettere at finde.",
    "Det er en god idé, så længe vi kan sige fra.",
)

POINTS = (
    "Et fast sted at stille spørgsmål",
    "Klare regler for borgernes oplysninger",
    "Tid til at øve sig",
    "En leder, der følger op",
    "Prøv i én afdeling først",
    "Tal om det på personalemødet",
    "Et menneske læser altid med",
    "Skriv ned, hvad vi lærer",
)
"""Short enough for the narrowest field."""
