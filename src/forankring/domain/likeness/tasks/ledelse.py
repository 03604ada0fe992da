"""Leading: figures, plans, talks: tasks, what they are called, and how people jot them down."""

TASKS = """
## kapacitet | ledelse ! pladsanvisning
= befolkningsprognose befolkningsfremskrivning fremskrive fremskrivning børnetal elevtal forudsige|antal
= prognose|børn demografi kapacitetsplanlægning behov|pladser skoledistrikt klassekvotient klassedannelse
= antal|børn fremtidig|behov mange|børn
Hvor mange børn får vi om tre år
Befolkningsprognose til skoler og institutioner
forudsige elevtal og klassedannelse @skole
Behov for plejehjemspladser i fremtiden @ældre
fremskrive børnetallet pr distrikt
kapacitetsplanlægning på daginstitutionsområdet @dagtilbud

## taler | ledelse
= skrive|tale tale|til|fest ord|jubilæum tale festtale jubilæumstale talepapir talepunkter taleskrivning
= talemanuskript velkomsttale åbningstale oplæg præsentation powerpoint slides plancher borgmester borgmesteren
= reception indvielse jubilæum afskedstale konfirmander nytårstale slideshow dias
Tale til jubilæum eller afskedsreception
talepunkter til borgmesteren @politik
Oplæg og slides til temadagen
Lave powerpoint ud fra et notat @administration
velkomsttale når vi åbner den nye børnehave @dagtilbud
festtale til kollega der fylder rundt
præsentation til ledermødet ud fra rapporten

## mus | ledelse
= mus mus-samtale mus-samtaler medarbejderudviklingssamtale medarbejderudviklingssamtaler
= udviklingssamtale|medarbejder grus lus 1:1 en-til-en medarbejdersamtale medarbejdersamtaler opsamling|mus
= trivselssamtale|medarbejder
Forberede MUS
udviklingssamtale: spørgsmål og opsamling
Samle temaer fra årets MUS-samtaler
1:1 samtaler, huske hvad vi talte om
GRUS for teamet, program
kompetenceplan efter medarbejdersamtalen @HR

## svaer_samtale | ledelse ! mus
= svær|samtale svære|samtaler vanskelig|samtale samtale|medarbejder tjenstlig påtale advarsel|medarbejder
= sparring|leder lederspraring personalesag konflikt|kolleger konflikter|personale konfliktløsning lederrollen
= fyringssamtale sygesamtale øve|samtale|leder ledersparring
Øve den svære samtale med en medarbejder
Sparring før jeg skal give en påtale
Hvordan siger jeg det ordentligt til en der ikke leverer
konflikt mellem to kolleger, råd til lederen
rollespil med en robot før tjenstlig samtale

## strategi | ledelse
= strategi strategier virksomhedsplan virksomhedsplaner vision visioner udviklingsplan handlingsplan
= politik|udkast strategiproces målsætninger udviklingskontrakt mission lederaftale
Skrive virksomhedsplan
Strategi kogt ned til en side
Handleplan for sektoren
Visioner og mål omsat til hverdagen
udviklingsplan for centret, første bud

## ledelsesinfo | ledelse ! budget
= tallene|ét|sted træk|tal tal|møde tal|graf lave|grafer vise|tal udvikling|tal ledelsesinformation nøgletal
= dashboard dashboards graf grafer statistik statistikker kpi rapport|tal data tal talmateriale datatræk
= dataudtræk powerbi power|bi kvartalsrapport ledelsesrapport ledelsesrapporter benchmarking
= sammenligne|kommuner visualisere dataanalyse analysere|data tendenser overblik|tal ledelsestal udtræk
Nøgletal til ledelsen på et øjeblik
Grafer og dashboards uden Excel-bøvl
Ledelsesrapport hver måned @økonomi
trække data ud af fagsystemer og lave statistik @administration
sammenligne os med andre kommuner
hvordan ser tallene ud på mit område lige nu?
Analyse af data på tværs

## forandring | ledelse
= forandring forandringer forandringsledelse omorganisering organisationsændring implementering implementere
= modstand ændringer|medarbejdere forandringsproces fusion gevinst|medarbejdere
Kommunikere en omorganisering til medarbejderne
Få folk med på nye arbejdsgange
modstand mod forandring, hvordan griber jeg det an
Plan for implementering af nyt system @it

## projekt | ledelse
= projekt projekter projektplan projektplaner projektstyring projektledelse projektbeskrivelse projektleder
= milepæle tidsplan kommissorium interessentanalyse styregruppe statusrapport|projekt opgavestyring opgaveliste
= to-do huskeliste gevinstrealisering business|case opgaver|overblik porteføljestyring
Projektplan med milepæle
Holde styr på opgaver og hvem der gør hvad
Projektbeskrivelse og kommissorium @administration
risikoliste og interessenter
to-do liste efter alle mine møder
Statusrapport til styregruppen
Gevinstrealisering, skrive business case

## aarshjul | ledelse ! frister
= årshjul årshjulet årskalender deadlines deadline faste|opgaver tilbagevendende årets|opgaver påmindelser
= huske|opgaver kalender|år årsplan|afdeling husker|mig frist|ledelse
Årshjul med alle deadlines
Huske os på tilbagevendende opgaver @administration
påmindelse når noget skal afleveres @administration
hvad er det nu der skal ske i marts
oversigt over årets faste begivenheder @dagtilbud

## ide | ledelse
= idégenerering brainstorm brainstorming sparring sparringspartner kreativ idéer|udvikling inspiration nye|idéer
= djævelens|advokat
"""
