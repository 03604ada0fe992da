"""Roads, buildings, nature and environment: tasks, what they are called, and how people jot them down."""

TASKS = """
## vejhul | teknik og miljø ! sne
= hul|vej skader|asfalt billeder|vej finde|huller køre|kamera vejhuller hul|vejen huller|vejen slaghul
= slaghuller vejskade vejskader revner asfalt asfalten belægning belægningen vejvedligehold vejvedligeholdelse
= kamera|vej fortov fortovet kantsten vejinspektion vejtilstand skader|vej cykelsti cykelstier vejnettet fliser
= vejbelægning ujævn rabat
Finde huller i vejen med kamera på bilerne
Skader på asfalten, billeder fra skraldevognen
melde et hul med foto og sted
hvor er fortovet knækket? se det fra en kørende bil
Prioritere hvilke veje der skal have ny belægning
revner og slaghuller registreres når vi alligevel kører rundt
tilstand på cykelstier

## sne | teknik og miljø ! vejhul
= glat|fortov sne|vej sneen saltet ryddet sne snerydning sneet glatføre glatførebekæmpelse salte saltning
= saltspreder saltbil vinter vintertjeneste vinterberedskab vintervedligehold sneplov glat glatte ryddes is
= grusning frost udkald
Hvornår skal vi ud at salte
Snerydning: rækkefølge på vejene
glatførevagt, bedre varsling ud fra vejr
svar til borgere om hvornår deres vej bliver ryddet
planlægge vinterberedskabet
Hvem rydder stien? folk ringer når det sner
mindre salt på vejene

## tip | teknik og miljø ! vejhul
= tip indberetning|borger indmelding indmeldinger borgertip giv|praj praj melde|fejl skadesanmeldelse
= fejlmelding|park henvendelser|vej borgerhenvendelser|vej meldinger app|borgere fixmystreet
Giv et praj: sortere borgernes indmeldinger
Tip fra borgere om væltede skilte og væltede træer videre til den rette
dubletter i indberetninger om samme lygtepæl
svare folk der har meldt noget på app'en
hvad brokker folk sig over i parken lige nu

## affald | teknik og miljø
= hvor|skal|skraldet hvilken|spand sortere|rigtigt smides|ud affald affaldssortering skrald skraldespand
= skraldespanden sortere|affald sortering|affald genbrugsplads genbrugspladsen storskrald beholder beholdere
= tømning tømmedage renovation madaffald plast pap spand affaldsguide container farligt|affald fejlsortering
= skraldemand haveaffald
Svare på hvor skraldet skal hen
Tag et billede og få at vide hvilken spand
fejlsortering i beholderne ses af kamera på bilen
Tømmedage og glemte tømninger, svar automatisk
sortering af affald forklaret til sommerhusgæster
hvad gør jeg af med gammel maling
Storskrald og genbrugsplads, en der kan svare

## affaldsrute | teknik og miljø ! rute, affald
= skraldebil skraldebiler skralderuter tømningsruter affaldsøer affaldsø kuber fyldningsgrad fyldt fulde
= tømme|spande indsamlingsruter renovationsruter papirkurve molok offentlige|skraldespande
Ruter for skraldebilerne
Kun tømme de kuber der er fulde
Forudsige hvornår offentlige skraldespande er fyldt
sensorer i affaldsøer så vi ikke kører forgæves
skraldekørsel med mindre diesel

## byggesag | teknik og miljø ! ansoegning
= må|jeg|bygge bygge|carport tegninger|mangler ansøgning|byg byggesager byggesagsbehandling byggetilladelse
= byggetilladelser byggeansøgning byggeansøgninger byg|miljø carport garage tilbygning udestue skur
= bygningsreglement bygningsreglementet br18 tegninger situationsplan nybyggeri ibrugtagning byggeri
= byggesagsbehandler byggesagsarkiv bygge husbyggeri nedrivning
Tjekke om byggeansøgningen er fuld oplyst
Mangler i tegninger til carport
svar på almindelige byggespørgsmål: skel, højde, afstand
Udkast til byggetilladelse
må jeg bygge et skur? borgerne spørger dagligt
Sagsbehandlingstid i byggesager, hvad hober sig op
screene byggesager i lette og svære
gennemgå situationsplan mod bygningsreglementet

## lokalplan | teknik og miljø ! hoering
= lokalplaner planforslag lokalplanforslag kommuneplan plangrundlag planloven planlov byplan byplanlægger
= bestemmelser redegørelse dispensation dispensationer landzone landzonetilladelse landzonesager plandata
= planlægger|område bebyggelse plandokumenter
Skrive udkast til lokalplan
Hvad står der i lokalplanen om tage og hegn
Finde bestemmelser på tværs af gamle planer
Kommuneplantillæg, genbrug tekst
se om et projekt er i strid med planen
landzonetilladelser og dispensationer vurderes mod plangrundlaget

## tilsyn | teknik og miljø ! tilsyn_social
= miljøtilsyn tilsynsrapport tilsynsrapporter tilsynsbrev tilsynsbreve virksomhedstilsyn landbrugstilsyn
= industri autoværksted påbud indskærpelse indskærpelser gylle husdyrbrug miljøgodkendelse miljøgodkendelser
= tilsyn|virksomhed tilsyn|virksomheder kontrolbesøg tilsynskampagne
Rapport efter miljøtilsyn på værksteder
Skrive tilsynsrapporten mens jeg står på gården
udvælge virksomheder til tilsyn efter risiko
Tilsynsbrev med påbud og frister
Landbrugstilsyn: husdyr, gylle og bilag
følge op på indskærpelser

## vand | teknik og miljø
= spildevand oversvømmelse oversvømmelser skybrud regnvand kloak kloakker grundvand højvande klimatilpasning
= stormflod vandstand vandløb drikkevand vandmiljø septiktank nedsivning afløb
Spildevand: finde fejltilslutninger
Oversvømmelser, hvor står vandet næste gang
skybrud og risiko kort
klimatilpasning af veje og kældre
varsle om højvande

## natur | teknik og miljø
= natur biodiversitet bjørneklo invasive naturbeskyttelse §3 dronefoto arter artsbestemmelse flagermus fugle
= moser overdrev naturtilsyn dyrearter insekter planter naturregistrering pleje|natur fredning
Finde bjørneklo fra luften
Kortlægge §3 natur på dronefoto
Invasive planter langs åen
tælle fugle og flagermus ud fra lyd
vurdere om en mose er groet til
Artsbestemmelse af planter i felten

## park | teknik og miljø
= græs græsset græsslåning slå|græs græsklipning klippe robotklipper robotplæneklipper beplantning ukrudt træer
= bytræer vanding vande bede grønne|områder gartner gartnere parkpleje kirkegård hække hækklipning boldbaner
= beskæring sportspladser
Hvornår skal græsset slås
Robotklippere på boldbaner
vanding af bytræer efter fugtighed
Pleje af grønne områder planlagt efter vejr
Ukrudt på kirkegården og i bedene
Se hvilke træer der er syge

## energi | teknik og miljø ! bygning
= energi varme varmestyring varmen strøm strømforbrug elforbrug energiforbrug energispild forbrugsdata
= ventilation cts indeklima solceller lys|slukkes varmeregning vandforbrug vandspild energistyring energimærke
= køling temperatur standby varmeforbrug fjernvarme målere
Styre varmen på skolerne efter vejret
Opdage når en bygning bruger for meget strøm
energispild om natten i kommunens bygninger
ventilation der følger hvor mange der er i lokalet
Finde vandspild og løbende toiletter
Forbrugsdata: hvilke huse bruger mere varme end de burde

## bygning | teknik og miljø ! energi
= bygninger bygningsvedligehold vedligeholdelse vedligeholdelsesplan vedligehold ejendomme ejendomsdrift pedel
= pedellen teknisk|service servicemedarbejder fugt skimmel skimmelsvamp mug utætte vandskade tag|skade facader
= drone|tag rengøring rengøringsplan serviceeftersyn driftsopgaver drift|bygning bygningssyn kommunens|bygninger
= fejlmeldinger ventilationsanlæg
Vedligeholdelsesplan for kommunens bygninger
Billeder af skader på tage og facader
Fejlmeldinger til pedellen sorteret efter hast
forudse hvornår pumpen går i stykker
Serviceeftersyn af anlæg, husk datoer
teknisk service: hvem tager hvilken opgave først
Skimmel og fugt opdages tidligt

## trafik | teknik og miljø
= trafik trafiktælling tælle|biler tælle|cykler kryds krydset lyskryds signaler trafiklys trafikulykker ulykker
= trafiksikkerhed skoleveje hastighed hastighedsmåling kollektiv|trafik busruter trafikanalyse cyklister
= fodgængere passagerer busser
Tælle cykler og biler i krydset
Lyskryds der styrer efter trafikken
farlige skoleveje, find hvor børnene krydser
Trafikuheld, mønstre i hvor det sker
Analysere hastighedsmålinger
busserne kører forbi tomme, se på passagertal

## parkering | teknik og miljø
= parkeringsafgift parkeringsafgifter p-afgift p-afgifter p-bøde p-vagt p-vagter parkeringsvagt
= parkeringskontrol parkeringspladser p-pladser beboerlicens parkeringslicens nummerplader
Kontrollere parkering med kamera
Svar på klager over p-afgifter
Beboerlicenser og p-pladser
Ledige parkeringspladser vist på en app
Ulovlig parkering ved skoler

## grave | teknik og miljø
= gravetilladelse gravetilladelser gravearbejde gravearbejder vejarbejde opgravning grave graver råden skiltning
= afspærring afspærringer naboorientering nabobrev nabobreve stillads ledningsejere stilladser spærret
Gravetilladelser
Koordinere gravearbejde så vejen ikke graves op to gange
Skiltning ved vejarbejde, nabobreve
besked til beboerne når gaden bliver spærret
råden over vej: stilladser, containere og udeservering

## lys | teknik og miljø
= gadelys gadebelysning belysning lamper lygtepæl lygtepæle gadelamper lysstyring dæmpe|lys led-lys
Gadelys der går i stykker
Dæmpe gadebelysning når der ikke er nogen
Udskifte lamper i rette tid
mørke stier, hvor mangler der lys

## kort | teknik og miljø
= gis kort kortdata luftfoto luftfotos skråfoto ortofoto bbr matrikel matrikler opmåling geodata adressedata
= ulovligt|byggeri kortlægge satellit registrering|bygninger kortet ejendomsdata
Kort i GIS ud fra et spørgsmål på dansk
Luftfotos: find ændringer som nye terrasser og skure
Opdatere BBR ud fra skråfotos
Måle tage og befæstede arealer
finde ulovligt byggeri fra luften
Adresser og matrikler i en tabel

## varebil | teknik og miljø
= køretøj køretøjer flåde flådestyring elbil elbiler elcykler kørebog bilpark maskiner maskinpark service|biler
= leasing opladning deling|biler delebiler serviceeftersyn|bil bildeling
Holde styr på kommunens køretøjer og service
Dele biler mellem afdelinger
flådestyring, hvilke biler står stille
Opladning af elbiler når strømmen er billig
Kørebog der skriver sig selv
hvornår skal maskinerne til eftersyn

## miljoesag | teknik og miljø
= jordforurening forurening forurenet støj støjklage støjklager støjgener lugt lugtgener røg brændeovn
= brændeovne rotter rotte rotteanmeldelser rottebekæmpelse jordflytning miljøklager spildolie gener
Jordforurening, svar på forespørgsler ved hushandler
Flytte jord, anmeldelser
Støjklager fra naboer til havnen
lugtgener og røg, hvad har vi svaret før
rotter: hvor og hvornår dukker de op
Rotteanmeldelser på kort

## beredskab | teknik og miljø
= beredskab beredskabsplan beredskabsplaner krise krisestyring kriseplan kriseøvelse strømsvigt evakuering
= evakueringsplan scenarier actioncard actioncards brand brandøvelse kritisk|infrastruktur nødplan
= beredskabsøvelse stormvejr
Beredskabsplan ved strømsvigt
øve krisesituationer med scenarier @ledelse
Evakueringsplaner for plejehjem @ældre
Hvem ringer vi til når det brænder på? actioncards
Tjekke om beredskabsplanen hænger sammen

## genbrug | teknik og miljø
= genbrug|møbler byttebørs genbrugsmøbler inventar cirkulær cirkulært møbler genanvende genanvendelse
= overskudsmaterialer brugte|møbler
Møbler til genbrug mellem afdelinger
Intern byttebørs for inventar
Genanvende byggematerialer
hvem mangler et skrivebord? vi har tre i kælderen

## klima | teknik og miljø
= klimaplan klimaregnskab co2 co2-udledning udledning udledninger klimaaftryk grønt|regnskab bæredygtighed
= bæredygtig grøn|omstilling dk2020 klimamål verdensmål
Klimaregnskab for kommunen
CO2 på vores indkøb
Grønt regnskab, saml tal fra alle afdelinger
hvordan når vi målene i DK2020-planen
beregne udledning fra kørsel og bygninger

## - | teknik og miljø
"""
