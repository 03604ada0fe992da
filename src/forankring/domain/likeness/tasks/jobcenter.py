"""Job centres: tasks, what they are called, and how people jot them down."""

TASKS = """
## match | jobcenter ! cv
= finde|job|ledig job|passer|til virksomhed|søger hvem|kan|job matche matching jobmatch jobformidling ledige|job
= jobåbninger arbejdsgivere virksomhedernes|behov ledige|stillinger kompetencer|job jobforslag jobsøgende
= arbejdssøgende rekrutteringsforespørgsel arbejdskraft virksomhed|mangler jobagent job|passer
Matche ledige med job
Finde virksomheder der mangler folk med borgerens kompetencer
foreslå stillinger til den ledige ud fra erfaring
hvilke brancher kunne hun tænkes at søge?
kandidater til et jobopslag fra en lokal arbejdsgiver
Kobling mellem arbejdssøgende og virksomhedernes behov

## cv | jobcenter ! match, ansoegere
= cv'er cv cv'et ansøgning|ledig jobansøgning jobansøgninger|borger motiveret jobnet jobsøgning øve|samtale
= jobsøgningskursus kompetencekort skrive|ansøgninger ansøgninger|borger
Hjælpe borgere med at skrive CV
Ansøgninger sammen med ledige
få et ordentligt cv på plads på jobnet
øve jobsamtale med en robot
motiveret ansøgning, første kladde til borgeren
Rette de lediges cv'er igennem

## praktik | jobcenter ! match
= praktikplads praktik praktikpladser virksomhedspraktik løntilskud fleksjob skånejob småjob nytteindsats
= praktiksted virksomhedskonsulent rummelige|virksomheder praktikvært
Finde praktikplads eller løntilskud
Ringe til virksomheder der måske vil tage en borger i praktik
hvem tager imod folk i virksomhedspraktik i nærheden
lokale steder hvor en sårbar borger kan starte i det små
Skånejob og fleksjob, hvor er der åbninger

## jobsamtale | jobcenter
= samtaleforberedelse jobsamtaler opfølgningssamtale opfølgningssamtaler kontaktforløb samtale|ledig
= samtale|ledige samtaleguide jobplan jobplaner min|plan jobkonsulent fasit momentum samtale|borger
= forberede|borgersamtale
Forberede samtalen med den ledige
Spørgeguide til opfølgningssamtale
Hvad skal jeg huske at spørge sygemeldte om
Referat af jobsamtale direkte i Fasit
Samtaleplan og kontaktforløb
overblik over borgerens sag inden han kommer ind ad døren

## rehab | jobcenter
= rehabiliteringsteam rehabiliteringsplan førtidspension førtidspensionssag ressourceforløb arbejdsevne
= afklaring jobafklaring jobafklaringsforløb ff2 forberedende|del pensionssag fleksjob|indstilling
Rehabiliteringsplan, forberedende del
Udkast til indstilling til rehabiliteringsteamet
førtidspension: saml lægeakter og praktikforløb
Ressourceforløb, beskrive borgerens muligheder
Samle dokumentation for at arbejdsevnen er afklaret

## langtidsledig | jobcenter ! match
= langtidsledighed langtidsledig langtidsledige profilering risikoprofil forudsige|ledighed forudse|ledig
= ledighed kontanthjælp|længe ledighedsrisiko
Forudsige hvem der ender i langtidsledighed
Finde de ledige der har brug for ekstra hjælp tidligt
risikoprofil på nyledige
statistik der viser hvem der hænger fast i kontanthjælp

## sygedagpenge | jobcenter ! fravaer
= sygedagpengesag sygedagpengesager lægeattest lægeattester attester statusattest lægeerklæring lægeerklæringer
= lægeakter lægepapirer sygemeldt sygemeldte raskmelding revurdering uarbejdsdygtig lægelige|oplysninger
Sygedagpengesager, frister for opfølgning
Læse lægeattester og koge dem ned
Vurdere om borgeren stadig er uarbejdsdygtig
LÆ 285 og statusattester: uddrag det vigtige
Sygemeldte der snart rammer revurdering

## frister | jobcenter ! aarshjul
= nå|frist glemmer|sag overholde|frister huske|frister sag|tid dato|sag frist frister sagsfrister
= fristoverholdelse overskredet overskrider overskride påmindelse advarsel|frist mind|frist sagsstyring liggetid
= sager|ligger svarfrist opfølgningsdato partshøring glemte|sager gået|stå restanceliste ventetid|sager
= erindring retssikkerhed sagskontrol huske|partshøring
Holde øje med frister i sagerne
Mind mig om det når en sag er ved at løbe over tid
hvilke sager er gået i stå? giv besked @social
Advarsel når svarfristen nærmer sig @borgerservice
partshøring og opfølgningsdatoer jeg ellers glemmer @social
Huske lovpligtige samtaler til tiden
sagsstyring så ingen sager ligger for længe @social

## - | jobcenter
Vurdere udenlandske eksamenspapirer
Vejlede om sporskifte og efteruddannelse
Beregne fleksløntilskud
"""
