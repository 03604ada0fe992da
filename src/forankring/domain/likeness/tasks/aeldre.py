"""Care of the old, at home and in nursing homes: tasks, what they are called, and how people jot them down."""

TASKS = """
## rute | ældre ! vagtplan
= hvem|først|køre turen|bil køre|smartere korteste|vej køre|mindst kører|kryds kørsel|borgere ruten køretur
= rækkefølgen ruter køreruter rutelægning ruteplanlægning ruteplan køreplan kørelister køreliste kørsel køretid
= kørselstid kørselsplanlægning disponere disponering disponator planlægger rækkefølge|besøg besøg|kør
= mindre|kørsel bil|besøg transporttid vejtid optimere|ruter hjemmeplejens|ruter cykel google|maps frem|tilbage
= spildtid kørslen
Ruteplaner i hjemmeplejen så vi kører mindre
kørelister der passer til virkeligheden
hvem skal jeg til først og hvordan kører jeg smartest
Lægge ruten om når en er syg eller der kommer et akutbesøg
spildtid i bilen mellem borgerne
Bedre planlægning af kørsel for sygeplejersker
cyklerne og bilerne, få turen til at gå op
disponere besøgene så vi ikke krydser byen hele tiden

## vagtplan | ældre ! rute, vikar
= hvem|arbejder|hvornår weekend|går|op dækket|ind hvem|møder|ind skemaet|personale lægge|plan|personale
= puslespil|vagter helligdage|fri fri|jul ønsker|fri vagtplaner vagtplanlægning vagtskema tjenesteplan
= tjenesteplaner turnus rul rulleplan fremmødeplan arbejdsplan grundplan bemanding bemandingsplan weekendvagt
= weekendvagter aftenvagter nattevagter vagter vagtlægning ferieplan vagtbytte bytte|vagt på|arbejde|hvornår
= hvem|arbejder hviletid skemalægning|personale åbnevagt lukkevagt planlægger fridage ferieønsker vagtønsker
= mødeplan helligdage
Lægge vagtplan der tager hensyn til ønsker
Rul og turnus som ikke går ud over weekenderne
få tjenesteplanen til at hænge sammen med overenskomsten @HR
Vagtskemaet i ferien er en kabale
Fordele vagter retfærdigt mellem os alle
hvem har aften og hvem har dag i uge 7, lav forslag
åbne- og lukkevagter i børnehaven @dagtilbud
bytte vagter uden at rende til lederen
arbejdsplan for natholdet

## vikar | ældre ! vagtplan
= vikarer vikardækning afløser afløsere afløsning tilkalde tilkaldevikar vikarbureau vikarbank vikarkorps
= dække|vagt ekstravagt akut|fravær sygemelding|vagt indkalde|vagt ledige|vagter sms|vagt mangler|folk
= springe|ind timevikar huller|vagtplan
Finde en afløser kl 5 om morgenen
Ringe rundt til vikarer ved sygdom
Dække huller i vagten når nogen melder sig syg @dagtilbud
vikardækning uden 20 sms'er @skole
hvem kan komme ind og tage en ekstra vagt i aften?
Lærer syg, find vikar og materiale til timen @skole
booke vikar fra bureauet

## tale_ind | ældre ! referat, telefonnotat, oplaesning
= tale|ind snakke|ind snakke|telefon tale|journal snakke|notat sige|højt hænderne handsker diktér talt
= tale|skrive optage|notat diktere diktering dikteret indtale indtaling tale|tekst talegenkendelse
= tale-til-tekst snakke|journal lydfil lydoptagelse transskribere transskribering transskription stemme
= stemmestyring mundtlig mikrofon mobilen|notat taste|stedet tale|notat sige|notat tale|nexus oplæse diktafon
= voice lyd
Tale til tekst når jeg dokumenterer
indtale notatet i bilen efter besøg
Diktere i stedet for at skrive med to fingre @social
Sige det højt og så står det i Nexus
stemmestyret journal mens jeg har handsker på @sundhed
kunne snakke mit notat ind på mobilen @jobcenter
tastaturet er langsomt, mundtlig dokumentation tak
få lydfiler skrevet ud @administration

## dokumentation | ældre ! tale_ind
= skrive|nexus tid|dokumentere skrive|samme|to|steder skrive|tre|steder dokumentere|besøg dokumentere
= dokumentation journal journalnotat journalnotater nexus cura sensum columna fsiii dagbogsnotat dagbogsnotater
= besøgsnotat observationer tilstande handlingsanvisning handlingsanvisninger helbredstilstande sygeplejenotat
= registrering registrere omsorgsjournal dobbelt|dokumentation notat notater journalføring skrive|journal
= døgnrytmeplan døgnrytmeplaner funktionsevnetilstand skærm|tid
Mindre tid ved computeren og mere hos borgeren, hjælp til Cura
Skrive journalnotat efter endt vagt
besøgsnotater der er ens og ikke mangler noget
dobbeltdokumentation, jeg skriver det samme tre steder
Observationer fra vagten lagt ind under de rigtige tilstande
FSIII tilstande foreslås ud fra det jeg skriver @sundhed
daglige notater om beboeren, kort og fagligt @social
dokumentere hurtigere i omsorgssystemet

## oplaesning | ældre ! tale_ind
= læst|op oplæsning læse|op læse|højt højtlæst journalen|op øret inden|besøg før|besøg briefing briefe
Læse journalen op for mig på vej til næste borger
Få det vigtigste fra Nexus fortalt inden jeg går ind ad døren
hvad er der sket siden sidst hos fru i nr. 12, høre det i øret
Briefing før besøg

## overlevering | ældre ! oplaesning
= vagtskifte vagtoverlevering overlap overdragelse aftenvagt nattevagt dagvagt natrapport morgenmøde
= mellem|vagter næste|vagt siden|sidst triage tavle sidste|døgn videregive
Overlevering mellem vagtlag
hvad skal aftenvagten vide? lav en liste
Vagtskifte: opsummer dagens hændelser på afdelingen
rapport fra natten så dagholdet er opdateret
briefing når man møder ind efter fridage
overlap mellem vagter, få alt det vigtige givet videre

## medicin | ældre
= to|præparater medicin|advarsel advare|medicin passer|sammen|medicin medicinen medicinliste medicinlister
= medicinskema medicinhåndtering medicinændring medicinændringer medicingennemgang dosering dosis dispensere
= dispensering piller pille præparater interaktion interaktioner bivirkninger recept fejlmedicinering utilsigtet
= utilsigtede hændelse utilsigtede|hændelser uth fmk insulin pn doseringsæske håndkøb medicindosering
Tjekke medicinlister for ting der ikke går sammen
Medicinhåndtering, advare om fejl
Huske beboeren på pillerne
UTH på medicin, find mønstre @sundhed
Dosering af medicin, dobbelttjek med kamera
Ny medicin efter udskrivelse, sammenlign med den gamle liste
dispenseringsfejl skal fanges inden

## fald | ældre
= ligger|gulv falder|nat alarm|falder opdage|fald falder faldet faldsensor faldrisiko faldforebyggelse
= faldulykke faldulykker vælter væltet gulvsensor sengesensor nødkald nødkaldet alarm sensor natten
= bevægelsessensor radar ligger|gulvet natvagt
Opdage at en beboer falder om natten
Sensorer i gulvet der giver alarm når nogen vælter
Forudsige hvem der er i risiko for at falde
faldforebyggelse ud fra bevægelser
natlig tilsyn med sensor i stedet for at vække folk
kamera uden billede som ser når nogen ligger på gulvet

## sygdom_tidligt | ældre
= tidlig|opsporing opsporing urinvejsinfektion dehydrering væskemangel indlæggelse indlæggelser
= forebygge|indlæggelse forværring forværret tilstand habitus tobs triagering vitale|værdier blodtryk vægttab
= sygdomstegn adfærdsændring infektion faresignaler dårligere sårbar målinger
Opdage urinvejsinfektion og væskemangel i tide
Ændringer i borgerens tilstand, giv besked før de bliver indlagt
tidlig opsporing ud fra små tegn i notaterne @sundhed
forebygge indlæggelser ved at se hvem der er ved at blive dårlig
TOBS score der selv regner og siger til @sundhed
hun plejer at spise mere, den burde opdage det

## paaroerende | ældre ! foraeldrebesked
= familien|ved|mor hvordan|mor|har|det pårørende familien|beboer datter|søn pårørendekontakt pårørendesamtale
= pårørendebrev hilsen|familie dagbog|familie pårørendemøde besked|pårørende nyhedsbrev|pårørende familierne
Skrive til pårørende hvordan det går
Besked til familien om mors uge på plejehjemmet
Svare pårørende der spørger om det samme
informere datter og søn når noget er ændret
nyt fra afdelingen til de pårørende
Dagbog til familien med små glimt fra hverdagen

## aktiviteter_aeldre | ældre ! leg
= beboeraktivitet aktiviteter|beboere quiz erindring erindringsdans reminiscens banko minder livshistorie
= sangtekster gymnastik|beboere aktivitetskalender underholdning demente aktivitet|plejehjem aktivitetsplan
= sange|gamle højtlæsning|beboere ældre|aktivitet
Finde på aktiviteter til beboerne
Quiz og sange fra dengang de var unge
erindringsdans, banko og ture: inspiration til ugens program
lave et livshistoriehæfte og minder med den demente
Hvad kan vi lave med de ældre på en grå tirsdag
Musikstund og samtalekort til mennesker med demens

## velfaerdsteknologi | ældre
= robotstøvsuger skærmbesøg virtuelt|besøg videobesøg videoopkald hygiejnetoilet skylletoilet smartble ble bleer
= sensorble spiserobot velfærdsteknologi robot|pleje robotsæl paro vaskerobot badestol loftlift exoskelet
= gulvvask teknik|hjem
Robotstøvsuger hos borgerne
Skærmbesøg i stedet for at køre ud
toilet der vasker, og intelligente bleer
Virtuel hjemmepleje via tablet
spiserobot og andre tekniske hjælpere
Smartble der siger til når den skal skiftes

## visitation | ældre ! hjaelpemidler
= visitere visitator visitatorer hjemmehjælp|timer tildele|hjælp tildeling funktionsvurdering funktionsevne
= fælles|sprog behovsvurdering revurdering pakker serviceniveau kvalitetsstandard kvalitetsstandarder
= praktisk|hjælp personlig|pleje visitationen
Visitere borgere til hjemmehjælp ud fra oplysningerne
Hvor meget hjælp skal borgeren have? forslag til pakker
visitationssamtale, udkast til funktionsvurdering
Revurdere bevilgede timer
behovsvurdering og tildeling af praktisk hjælp

## dement_ude | ældre
= gps lokalisere demens|gå dørsensor døralarm forsvundet forsvinder faret|vild går|hjemmefra vandrer strejfer
= efterlysning
GPS så vi kan finde dem der går hjemmefra
Alarm når en dement forlader plejecentret
Døren siger til hvis beboeren går ud om natten
lokalisere borgere der er faret vild

## saar | ældre
= sår sårheling sårpleje sårbilleder sårvurdering tryksår hud

## - | ældre
Stemmestyret lys og gardiner på stuen
Sår: tage foto og følge helingen @sundhed
Finde ud af hvilke borgere der matcher en bestemt kontaktperson
Huskekalender til mennesker med hukommelsesbesvær
"""
