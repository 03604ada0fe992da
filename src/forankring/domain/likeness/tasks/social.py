"""Social work with children and adults: tasks, what they are called, and how people jot them down."""

TASKS = """
## underretning | social
= underretninger underrette underretningspligt bekymring|barn bekymringsskrivelse mistrivsel 24-timers vold|barn
= omsorgssvigt børnefaglig|bekymring akut|barn underretter
Skrive en underretning @dagtilbud
Hvornår skal jeg underrette? @skole
Vurdere hvor alvorlig underretningen er
bekymring for et barn, hjælp til at formulere det @dagtilbud
Sortere indkomne underretninger så de akutte tages først
24 timers vurdering af underretninger

## lov | social ! instruks
= finde|paragraf hvad|siger|loven slå|op|lov hvilken|paragraf regler|sag lovgivning lov lovstof loven paragraf
= paragraffer § serviceloven aktivloven beskæftigelsesindsats retspraksis ankestyrelsen ankeafgørelser
= principmeddelelse principmeddelelser principafgørelser bekendtgørelse hjemmel lovhjemmel juridisk jura jurist
= retsregler lovopslag lovtekst lovændringer retsinformation forvaltningsret lovhenvisninger barnets|lov
Finde den rigtige paragraf i serviceloven
Søge i principmeddelelser fra Ankestyrelsen
hvad siger reglerne om merudgifter
Slå op i love og bekendtgørelser når jeg sidder med en sag @jobcenter
Hvilken lov gælder i det her tilfælde? @borgerservice
Praksis fra tidligere afgørelser der minder om min
juridisk opslag uden at spørge juristen hver gang @administration
Barnets Lov på en måde man kan forstå

## handleplan | social
= skrive|mål mål|delmål plan|borger mål|borger handleplaner indsatsplan indsatsplaner indsatsmål delmål
= målsætning smart-mål §141 ungeplan barnets|plan pædagogisk|plan pædagogiske|planer plejeplan statusrapport
= opfølgning|mål borgerplan behandlingsplan fokusområder målopfølgning
Udkast til handleplan med mål og delmål
§141 planer
Indsatsmål der er til at måle
Ungeplan eller barnets plan skrevet ud fra samtalen
Følge op på om målene i planen er nået
pædagogiske planer på bostedet
Skrive delmål så borgeren selv kan forstå dem

## udredning | social
= børnefaglig|undersøgelse undersøgelse|barn §50 vum udredning udrede ics voksenudredning funktionsvurdering
= faglig|vurdering|sag familieundersøgelse afdækning statusudtalelse statusudtalelser samlet|faglig
= helhedsvurdering
Børnefaglig undersøgelse, førsteudkast
VUM-udredning ud fra det der ligger i sagen
Analyse og vurdering i undersøgelsen af familien
Udrede en voksen borgers funktionsevne
samle statusser fra skole, læge og familiebehandler
Beskrive barnets ressourcer og vanskeligheder i ICS-trekanten

## anbringelse | social
= anbringe anbringelser plejefamilie plejefamilier opholdssted opholdssteder botilbud bosted døgntilbud
= tilbudsportalen matche|barn tilbud|borger dagtilbud|autisme specialtilbud aflastning aflastningsfamilie
Finde den rigtige plejefamilie
Matche et barn med et opholdssted
tilbudsportalen: hvilket bosted passer til borgeren
Ledige pladser på botilbud og priser
Hvor kan vi anbringe en ung med autisme

## tilsyn_social | social ! tilsyn
= socialtilsyn socialtilsynet personrettet plejefamilietilsyn ældretilsyn ældretilsynet tilsynsrapport|plejehjem
= tilsynsbesøg|bosted tilsyn|plejehjem uanmeldt|tilsyn tilsyn|plejecenter
Tilsynsnotat efter besøg hos plejefamilie
Personrettet tilsyn, skrive rapporten færdig
Socialtilsynet kommer, saml dokumentation
Opfølgning på tilsynsbesøg på bostedet

## magt | social
= magtanvendelse magtanvendelser vold trusler voldsepisoder voldsepisode registrere|vold udadreagerende
= konflikter|borger trussel indberetning|magt konfliktnedtrapning low|arousal voldsom
Indberette magtanvendelser
Skema om magtanvendelse udfyldt ud fra fortællingen
mønstre i voldsepisoder på botilbuddet
Registrere vold og trusler mod personale
Forudse konflikter ud fra dagbogsnotater
udadreagerende borgere, hvad gik forud

## bostoette | social
= bostøtte støttekontaktperson dagsstruktur piktogrammer piktogram visuel|støtte struktur autisme
= visuelle|planer ugeskema|borger adl hverdagsmestring sociale|historier udviklingshæmmede støtteapp boelever
Dagsstruktur og piktogrammer til borgere med autisme
Huske mine borgere på aftaler og rengøring
App der støtter borgeren i hverdagen
Visuelle ugeplaner til dem der ikke læser
social historie om at gå til tandlæge

## misbrug | social
= misbrugsbehandling rusmiddel rusmidler alkohol hash tilbagefald hjemløs hjemløse herberg gadeplan udsatte stof
= misbruger
Samtaler med unge om rusmidler, øvelser
Planlægge forløb i misbrugscentret
opdage tilbagefald tidligt
Udsatte på gaden, koordinere indsatsen
hjemløse: overblik over herbergspladser

## familiebehandling | social
= familiebehandler samvær overvåget|samvær støttet|samvær familieterapi familiehus familierådgiver
= familiekonsulent
Observationer fra samvær skrives til notat
Støttet samvær, dokumentere hvad vi så
Forløb i familiehuset beskrevet til rådgiver
status på familiebehandling

## koordinering | social
= tværfaglig tværfagligt tværsektoriel koordinerende koordinere|indsats samarbejde|forvaltninger helhed
= helhedsplan borgerens|plan mange|fagfolk fælles|overblik|borger flere|afdelinger|borger én|plan på|tværs
Mange fagfolk om samme borger, saml det ét sted
Tværfaglige møder, fælles overblik over indsatser
hvem gør hvad i familien? psykolog, skole, sundhedsplejerske
koordinerende plan på tværs af forvaltninger
Få systemerne til at tale sammen om borgeren

## boligsocial | social
= bolig boliganvisning boligsocial kriseboliger boligplacering boliger|udsatte flygtninge|bolig almene|boliger
= midlertidig|bolig

## vaerge | social
= værge bisidder borgerrådgiver rettigheder|borger partsrepræsentant

## traeffe_beslutning | social
= beslutningsstøtte forudsige|sag prædiktiv profilering|børn algoritme|udsatte

## - | social
Finde ledige kriseboliger
Bisidder-robot der forklarer borgeren sine rettigheder
Spotte radikalisering og bandetilknytning
"""
