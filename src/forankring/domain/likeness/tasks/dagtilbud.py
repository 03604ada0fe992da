"""Nurseries and kindergartens: tasks, what they are called, and how people jot them down."""

TASKS = """
## foraeldrebesked | dagtilbud ! foraeldresamtale, paaroerende
= skrive|aula hvad|lavet|børn børn|lavet|dag til|mor|far forældrene|ved følge|med|forældre ugens|oplevelser
= stikord|forældre ugebrev ugebreve månedsbrev fredagsbrev fredagsmail ugeplan|forældre aula aulabesked
= aula-opslag aula-beskeder forældrebrev forældreinfo forældreinformation dagbog dagens|oplevelser
= orientere|forældre besked|forældre skrive|forældrene hjem|forældre nyhedsbrev|forældre nyhedsbrev|klasse
= stuen|uge lavet|uge lavet|dag ugens|løb opslag|forældre fortælle|forældre kontaktbog forældrekommunikation
= nyt|klassen
Ugebrev til forældrene
hvad har vi lavet i dag - skrives på Aula ud fra billeder og stikord
beskeder på Aula om tur og regntøj
Fredagsbrev fra klassen @skole
få skrevet månedsbrev til mor og far
nyt fra stuen så forældrene kan følge med
Informere hjemmet om ugens gang i 0. klasse @skole
Dagens historie til familierne, gerne kort

## foraeldresvar | dagtilbud ! foraeldrebesked
= svare|forældre svar|forælder besvare|forældre vred|forælder sur|forælder utilfreds|forælder sure|beskeder
= svær|besked konfliktmail klage|forælder forældrehenvendelser
Svare på en vred mail fra en forælder @skole
Hjælp til den svære besked til forældre
Et pænt svar når far er utilfreds på Aula
Formulere sig diplomatisk til hjemmet om en konflikt @skole
klager fra forældre, hvordan svarer man ordentligt

## foraeldresamtale | dagtilbud ! foraeldrebesked
= forældresamtaler forældresamtale skole-hjem-samtale skolehjemsamtale skolehjem udviklingssamtale konsultation
= konsultationer forældremøde forældremøder trivselssamtale 9-måneders samtale|forældre netværksmøde
= samtale|barn hjem-samtale
Forberede forældresamtalen
Skole-hjem-samtaler: samle lærernes noter om eleven @skole
stikord til trivselssamtale med mor og far
Overblik over barnets udvikling inden forældremødet
hvad skal vi huske at tage op til konsultationen
Dagsorden og oplæg til skole/hjem @skole

## leg | dagtilbud ! aktiviteter_aeldre
= finde|på|lege hvad|lave|børn børn|udendørs børn|aktiviteter aktiviteter|ude skoven|børn børnene|inspiration
= inde|regn lege|mange lege leg aktivitet aktiviteter sange sang sanglege rim remser fortælling eventyr historie
= historier krea kreative samling legeplads regnvejr udeliv skoven børnene|lave idéer|børn inspiration|børn
= vuggestue børnehave ture tur maskot bevægelseslege lave|med|børnene godnathistorie tegne|børn
= formiddagsaktivitet
Ideer til lege når det regner
Hvad skal vi lave med ungerne på legepladsen
sanglege og rim til vuggestuen
Krea-ting med blade og pinde
en ny historie til samling hver dag
Forslag til ture i skoven med de store
Aktiviteter til SFO'en i vinterferien @skole
finde på noget sjovt til samlingen

## laereplan | dagtilbud
= læreplan læreplaner læreplanen læreplanstema pædagogisk|læreplan pædagogisk|dokumentation evalueringskultur
= styrket pædagogisk|forløb dannelse læringsmiljø læringsmiljøer evaluere|forløb sammenhæng|mål
= praksisfortælling praksisfortællinger
Pædagogiske læreplaner, hjælp til at beskrive mål
Evaluere vores arbejde med læreplanstemaerne
skrive om vores projekt så det passer til den styrkede læreplan
Pædagogisk dokumentation af forløb
Årshjul og temaer koblet til læringsmål
beskrive det pædagogiske arbejde til tilsynet

## sprogvurdering | dagtilbud
= sprogvurderinger sprogtest sprogstimulering sprogscreening sprogudvikling talepædagog logopæd ordforråd udtale
= talevanskeligheder sproglig
Sprogvurdere børn
Høre om barnet har sproglige vanskeligheder
sprogtest af treårige med det samme udregnet
Finde de børn der skal have sprogstimulering
opfølgning på sprogvurderingen med lege og øvelser

## barn_udvikling | dagtilbud ! elevplan
= barnets|udvikling barnets|trivsel statusbeskrivelse ppr ppr-indstilling topi dialogprofil børnemiljø
= børnelinealen overgang|skole overleveringsskema pædagogisk|beskrivelse observation|barn pædagogisk|psykologisk
= indstilling|ppr indstille|barn handleplan|barn bekymringsbarn motorik
Beskrive et barns trivsel og udvikling
Statusbeskrivelse til PPR
udfylde TOPI eller dialogprofil
Observationer af barnet samlet til en beskrivelse
overgang fra børnehave til skole, skriv overleveringen
Papirer på et barn vi er bekymrede for

## pladsanvisning | dagtilbud ! kapacitet
= pladsanvisningen pasningsplads venteliste ventelister opskrivning skrive|op plads|vuggestue plads|børnehave
= anvise institutionsplads søskendegaranti pasning|tilbud pladstildeling pladser|fordeling ønskeinstitution
Tildele pladser i vuggestue og børnehave
Pladsanvisning der tager hensyn til søskende
Ventelister til dagpleje
hvilken institution er der plads i til august
Forældre der spørger hvornår de får plads

## gaestepleje | dagtilbud
= gæstepleje gæstedagpleje gæsteplads dagplejer dagplejen dagplejere dagplejemor lukkedag lukkedage ferielukning
= gæstehus fælles|pasning
Gæsteplads når dagplejeren er syg
Fordele børn til gæstedagplejere
hvor skal børnene hen når dagplejemor holder fri
lukkedage: hvem skal passes hvor

## normering | dagtilbud
= normeringer minimumsnormering komme-gåtider komme-gå fremmøde ferietilmelding børnetal|dag bemande|børn
= antal|børn|dag hvornår|børn spidsbelastning tavle|institution afhentning
Hvor mange voksne skal vi være hvornår på dagen
Komme- og gåtider så vi kan bemande rigtigt
se hvornår børnene kommer, så vi møder på de rigtige tider
fremmøde og børnetal time for time
ferietilmelding, hvor mange kommer i uge 29

## foto_boern | dagtilbud
= billeder|børn fotos børnefotos billedsortering fotosortering samtykke|billeder billeder|turen
= billeder|forældre vælge|billeder slette|billeder ansigter
Finde de gode billeder blandt 500 fra turen
Sortere fotos så hvert barns forældre får dem af eget barn
slette billeder af børn uden samtykke
Redigere billeder og slør ansigter på dem der ikke må vises

## - | dagtilbud
Rydde op i glemt tøj
Dialogisk læsning med en bog der taler
"""
