"""Danish municipal words as data: what a task is called, where it happens, and what says nothing.

One line is one thing: the first word names it, the rest are other words for it. `|` stands between words of two that
belong together ("lange|sag"). A municipality adds its own lines; confirmed groups add pairs.
"""

TASKS = """
referat: referere opsummere opsummering sammenfatte sammenfatning resumé resumere mødenotat mødenoter \
 noter protokol beslutningsprotokol sammendrag mødeopsamling
dagsorden: dagsordenspunkter mødeplan emner|mødet \
 indkaldelse indkalde indkalder invitation invitere dagsordenpunkt mødeindkaldelse mødebilag
booking: booke bookning mødetidspunkt mødetid kalender lokalebooking mødelokale kalenderen mødes \
 ledige|tider
oversættelse: oversætte oversat fremmedsprog fremmedsprogede tolk tolkning tolke arabisk ukrainsk polsk \
 somalisk engelsk tyrkisk flersproget tosprogede modersmål
klarsprog: letlæst forståelig forstår forstå letforståelig hverdagssprog omskrive omskrivning omformulere \
 forenkle kancellisprog jargon læsevenlig fagsprog fagudtryk tunge formulering sprogligt læsbar
brev: skrivelse afgørelsesbrev svarbrev borgerbrev digital|post partsbrev
skabelon: standardtekst standardbrev standardsvar tekstskabelon fraser genbruge genbrug kladde
mailsvar: besvare mailsvar svarudkast
mail: mails email e-mail e-mails indbakke postkasse fællespostkasse hovedpostkasse indbakken
sortering: sortere fordele visitere fordeling videresende journalfordeling dirigere kategorisere
telefon: taletid ventetid telefonsvarer telefonopkald telefonpasning \
 telefonen opkald ringer omstilling hotline telefonkø viderestille telefonsamtale telefonbesked \
 telefonisk telefontid callcenter
chatbot: døgnåben selvbetjene spørgerobot svarmaskine \
 chat robot selvbetjening selvbetjeningsløsning borgerbot svarrobot døgnet|rundt chatrobot
vagtplan: vagt turnus tjenesteplan vagtskema arbejdsplan fridag ferieplan ferieplanlægning afspadsering \
 vagtlægning rulleplan grundplan bemandingsplan bemanding ferieønsker mødeplan vagtbytte
rute: kørerute køreliste køreplan kørsel kør kører køre ruteplan køretur kørselsplan transporttid bil \
 biler biltid
vikar: erstatning|vagt dække|vagt tilkaldeliste \
 afløser vikardækning afløsning vikarbureau tilkaldevikar tilkalde
frist: husker huskeseddel glemmer forsinkelse overskride \
 årshjul deadline tidsfrist påmindelse påmind huskeliste rykker forfald sagsfrist
journal: dokumentation dokumentere journalnotat journalisere journalføring journalføre registrere \
 registrering dobbeltregistrering indberetning nexus cura notat fremskridtsnotat besøgsnotat \
 sygeplejenotat borgerjournal
sagsoverblik: sagsakt sagsakter sagsmappe lang|sag lange|sager gamle|sager sagsresumé sagsforløb \
 tidslinje sagshistorik akter
handleplan: målsætning indsatsmål statusmål \
 indsatsplan delmål plejeplan pædagogisk|plan ungeplan behandlingsplan indsatsmål helhedsplan
udredning: vum børnefaglig voksenudredning faglig|undersøgelse statusudtalelse udtalelse
diktering: diktere tale indtale indtaling tale-til-tekst lydoptagelse transskribere transskription \
 optage|lyd udskrift stemme
lov: lovstof afgørelsespraksis retsregler klagenævn nævn \
 paragraf lovgivning bekendtgørelse serviceloven retspraksis ankestyrelsen principmeddelelse lovtekst \
 jura juridisk hjemmel forvaltningsloven love barnets|lov cirkulære principafgørelse
procedure: tjekliste lokal|instruks opslagsværk arbejdsbeskrivelse gør|man hvordan|vi \
 instruks vejledning arbejdsgangsbeskrivelse retningslinje håndbog intranet personalehåndbog \
 manual procedurer arbejdsgang vidensdeling vidensbase lokalaftale fagbibliotek regler spørgsmål|interne
undervisning: læringsforløb fagtekst regnestykke læseforståelse tværfaglig \
 undervise lektion undervisningsforløb differentiere differentiering undervisningsmateriale \
 undervisningsdifferentiering forløb læringsmål læremiddel årsplan opgaver|niveau klasse niveau opgaveark \
 lærebog pensum
rette: karaktergivning respons kommentere|opgave vurdere|elev \
 retning retter stil stile feedback rettearbejde karakter bedømme elevtekst aflevering
forældrebesked: aula ugebrev forældrebrev forældreinfo månedsbrev beskeder|forældre ugenyt
forældresamtale: skolehjemmøde konsultation udviklingssamtale \
 skolehjemsamtale skole-hjem forældremøde samtale|forældre hjemsamtale netværksmøde
elevplan: meddelelsesbog elevstatus sprogvurdering faglige|udvikling trivselsvurdering kompetenceprofil
leg: rollespil musik rim remse højtlæsning \
 lege sang aktivitet legeplads børneaktivitet krea aktiviteter gåtur udflugt
faktura: betale kreditor udlægsbilag kvittering udlæg \
 fakturaer kontering kontere bilag bogføre bogføring regning regninger fakturakontrol betaling
budget: økonomital merforbrug mindreforbrug regnskabstal \
 regnskab prognose forbrug budgetopfølgning økonomirapport afvigelse økonomistyring budgetlægning \
 økonomi
indkøb: indkøbsaftale prisaftale vareliste \
 udbud udbudsmateriale tilbud leverandør kontrakt kravspecifikation bestilling bestille \
 prissammenligning rammeaftale varelager lager
statistik: nøgletalsrapport talgrundlag kvartalstal benchmark \
 ledelsesinformation nøgletal graf excel tal dashboard tabel dataudtræk regneark data|træk \
 ledelsesrapport talmateriale
undersøgelse: måling svarskema feedbackskema brugertilfredshed \
 spørgeskema fritekstsvar kommentar besvarelse trivselsmåling brugerundersøgelse \
 tilfredshedsundersøgelse tilfredshedsmåling evaluering apv
jobopslag: opslag|stilling opslå|job jobbeskrivelse \
 stillingsopslag rekruttering rekruttere annonce stillingsannonce jobannonce
ansøger: ansøgerbunke jobsamtaler ansættelsesudvalg \
 jobansøgning jobsamtale ansættelsessamtale kandidat screene|ansøgninger ansøgerfelt \
 ansøgninger|stilling
onboarding: førstedag velkomstmappe startpakke ny|job \
 nyansat introduktion intro oplæring introforløb introprogram introducere nye|kollega \
 nye|medarbejder nye|ansatte velkomst oplære
kursus: instruere e-læring kompetenceløft sidemandsoplæring \
 prompte prompt efteruddannelse workshop ai-kursus træning kompetenceudvikling kompetencer \
 uddannelse temadag
sygefravær: sygedage syg|længe fastholdelse rundbordssamtale \
 fravær langtidssyg fraværssamtale sygemelding fraværssag omsorgssamtale sygdomsforløb
medarbejdersamtale: mus mus-samtale gruppeudviklingssamtale lønsamtale lønforhandling
trivsel: psykisk|arbejdsmiljø travlhed \
 arbejdsmiljø stress arbejdsglæde belastning arbejdspres
nyhed: pressehenvendelse historie|avis lokalavis \
 nyhedsbrev pressemeddelelse presse nyheder intern|kommunikation pressehåndtering artikel
some: sociale|platforme hashtag \
 facebook instagram opslag linkedin sociale|medier somepost kampagne
billede: fotografi layout grafisk invitation|tegne \
 illustration plakat piktogram tegning foto tegne visualisere logo video grafik
hjemmeside: kommunens|side netside artikler|hjemmeside \
 webside website webredaktør webtekst webtilgængelighed tilgængelighed
sagsfremstilling: dagsordenstekst politikere beslutningsgrundlag \
 indstilling byråd fagudvalg udvalgssag politisk|sag politiske|sager beslutningsoplæg \
 kommunalbestyrelse
høring: borgerhøring indsigelse naboer \
 høringssvar bemærkninger borgerinddragelse hvidbog borgermøde partshøring
aktindsigt: udlevering|dokument maskere streg|navn \
 anonymisere anonymisering ekstrahere overstrege strege udlevere udlevering sløre
byggesag: bygherre tegninger byggeprojekt udestue garage \
 byggeansøgning byggetilladelse carport landzone byggeri bygningsreglement nabohøring \
 byggesagsbehandling
lokalplan: planlov kommuneplan plangrundlag byplan
vej: kantsten brosten skilte trafik glatføre snerydning \
 hul huller vejskade asfalt fortov belysning vejvedligehold veje
tilsyn: kontrolrapport tilsynsnotat påbud \
 tilsynsrapport inspektion kontrolbesøg miljøtilsyn tilsynsbesøg
affald: skraldespand container genbrug|plads sortere|affald \
 skrald affaldssortering genbrugsplads renovation genbrugspladsen storskrald
park: græs græsslåning beplantning ukrudt grønne|områder klipning
energi: strømforbrug varmeregning klimaplan \
 strøm varme varmestyring elforbrug solcelle ventilation co2 klima bæredygtig bæredygtighed \
 klimaaftryk miljøbelastning
bygning: vedligeholdelsesplan utæt tag bygningsdrift \
 ejendom vedligeholdelse vedligehold lokale rengøring pedel
persondata: persondatalov gdpr-regler navne|chatbot hemmelig samtykke \
 gdpr personoplysning fortrolig fortrolighed følsom datasikkerhed databeskyttelse cpr \
 tavshedspligt personfølsom privatliv datalæk databehandleraftale data|borgernes
fejl: misvisende fejlkilde faktuel sandt løgn \
 hallucination hallucinere forkert forkerte finder|på opdigtet kilder kildekritik faktatjek passer \
 kvalitetssikre kvalitetssikring stole troværdig pålidelig usand vrøvl
ansvar: hvem|svarer stilles|ansvar \
 ansvarlig skyld skylden hæfter hæfte ansvarsplacering stå|til
job: afskaffe overflødiggøre miste|job mister|arbejde færre|hænder \
 fyring fyre færre|ansatte stilling|spare overflødig erstatte nedskæring besparelse afskedige \
 spareøvelse jobusikkerhed afskedigelse overtage|arbejde
faglighed: fagperson tænke|selv selvstændig erfaring|mister kunnen \
 dømmekraft faglig|vurdering doven dovne tænke glemme håndværk fagligt kernefaglighed \
 faglig|stolthed skøn afhængig afhængighed kompetencetab
overvågning: overvåges spionere holdt|øje målt \
 overvåge overvåget måle kontrol kontrollere tempomåling holde|øje
nærvær: mennesket menneskeligt ansigt personlig|kontakt kold \
 omsorg relation nærværende menneskelig kontakt hænder varme|hænder maskine tid|beboer
tillid: mistillid åbenhed gennemsigtighed gennemsigtig ærlig utryg utryghed
bias: fordomme ligestilling uretfærdig \
 fordom diskrimination skævhed forskelsbehandling ligebehandling retfærdig
digital kløft: a-hold b-hold hægtes hægtet digitalt|udsatte efterladt bagefter it-svage
rammer: retningslinjer|ai politik|ai må|bruge tilladt forbudt spilleregler godkendte
licens: betale|licens abonnementer adgange \
 licenser programadgang systemadgang abonnement adgang
integration: fagsystem fagsystemer integrere kopiere|mellem systemer dobbeltindtastning taste indtastning
it-support: nulstille adgangskode computer pc fejlretning \
 servicedesk printer password supportsag itsupport fejlmelding
madplan: frokost middag ret retter kantine \
 menu menuer opskrift madspild køkken indkøbsliste råvare mad
kost: tygge dysfagi kostform glutenfri \
 diæt næring allergen allergi ernæring kostplan næringsberegning
medicin: pille piller recept fejlmedicinering \
 medicinliste medicinskema medicinændring dosis dosering medicinhåndtering
fald: sensor faldsensor nødkald faldulykke alarm
hjælpemiddel: hjælpemidler kørestol bevilling visitation visitere|hjælp visitator
ansøgningsbehandling: ansøgning ansøgninger ansøgningsskema oplysningsskema sagsoplysning
afgørelse: bevillingsbrev afslagsbrev klageafgørelse \
 afgørelser begrundelse afslag klage klagesvar klagesag
cv: jobansøger kompetencekort jobparat \
 jobmatch jobsøgning jobplan jobsøgende jobformidling ledige|match
borgersamtale: samtaleforberedelse samtaleguide
genoptræning: hjemmetræning fysioterapi \
 træningsprogram øvelse øvelser træningsplan
risiko: risikovurdering beredskab beredskabsplan beredskabsøvelse
fonde: søge|penge ansøge|midler \
 fond pulje tilskud puljeansøgning projektansøgning støttemidler fondsmidler
arkiv: arkivere håndskrevne håndskrift digitalisere scanne gamle|dokumenter
navigere: forkortelse ordbog begreb ordliste
befolkning: børnetal forudse forudsige fremskrive fremskrivning kapacitet befolkningsprognose
projekt: tidsplan projektstyring \
 projektplan projektbeskrivelse projektleder projektleder milepæl kommissorium
idé: brainstorm sparring idégenerering sparringspartner kreativ inspiration
oplæg: plancher talepapir \
 præsentation powerpoint slides tale|festlig festtale
bogdrøft: bibliotek bog bøger boganbefaling lånere
event: arrangement arrangere program|fest kulturprogram
turisme: turist museum udstilling rundvisning
parkering: parkeringsafgift p-plads p-afgift
ejendomsskat: gebyr opkrævning restance rykkerbrev
pas: kørekort flytning folkeregister
ressourceplan: kapacitetsplanlægning pladsanvisning visitering|plads institutionsplads
skema: skemalægning lektionsplan lærerskema timeplan
"""

PLACES = """
hjemmepleje: hjemmehjælp hjemmehjælper hjemmesygepleje hjemmesygeplejerske
plejehjem: plejecenter plejecentret ældrepleje ældre beboer beboere pårørende bosted botilbud
skole: elev elever lærer lærere klasselærer folkeskole
dagtilbud: børnehave vuggestue pædagog daginstitution dagpleje barn børn
jobcenter: ledig ledige beskæftigelse sygedagpenge virksomhedskonsulent
borger: borgere borgerservice borgeren
medarbejder: kollega kolleger personale ansat ansatte
forælder: forældre familie familier
leder: chef ledelse teamleder afdelingsleder ledergruppe
møde: møder teammøde personalemøde med-møde udvalgsmøde ledermøde mødet afdelingsmøde
kommune: kommunen rådhus forvaltning afdeling
sag: sager sagsbehandling sagsbehandler sagsgang
tekst: tekster dokument dokumenter materiale materialer
uge: ugen ugens dag måned år morgen aften nat
svar: svare svarer spørge spørgsmål henvendelse henvendelser
samtale: samtaler snak
plan: planlægge planlægning
rapport: rapporter rapportering
besøg: besøge
system: systemer it program værktøj
"""

FAINT = """
udkast forslag foreslå hjælp hurtig hurtigere nem nemmere let lettere bedre god gode automatisk automatisere tid
bruge opgave arbejde arbejder finde lave skrive gøre give holde mange lang lange ny nye gammel gamle rigtig
rigtige vigtig vigtigste samle overblik forberede forberedelse støtte understøtte spare udarbejde generere
forslået vores mulig mulighed ting måde sende ind læse tjekke tjek ønske ønsker håbe smart smartere digital
digitalt løsning ordne klare slippe undgå mindre færre mere flere ud op sammen videre idé idéer ideer gennemgå
køre|af første sidste næste enkelt
"""
"""Words that say little: they count, but hardly."""

SILENT = """
ad af alle allerede alt altid anden andet andre at bare begge blev blive bliver burde bør da de dem den denne
der deres det dette dig din disse dog du eller en end endnu enhver er et få får for fordi ganske gerne giver gør
har hans have havde helt hende hendes her hos hun hvad hver hvis hvilke hvilken hvor hvordan hvorfor hvornår han
i ikke ind ingen ja jeg jer jeres jo kan kom komme kommer kun kunne langt lav laver lidt lige løbet man med
meget mellem men mest mig min mine mit må måske ned nej når noget nogen nogle nok nu og også om os over på rundt
samme selv sig sige siger sin sit skal skriver skrevet skrives som spørger står så sådan tage tager til tit tog
under ved vi vil ville været være var vores ai ki chatgpt copilot gpt kunstig intelligens bruger brug bruges
brugt hjælpe hjælper hjælpes ofte selve samt inden igen derfor hele hvem både efter fra før uden mod ens the and
for with that this from are our can will into has not too very to of in on is we
"""
"""Words that tell nothing of what a note is about, and verbs that say only that somebody does something."""

WEIGHTY = """
ikke ingen aldrig uden til mod før efter færre mindre flere mere hvorfor hvem nej mellem inden
"""
"""Small words that turn a sentence round: notes that differ in one of them are never laid together unasked."""

PIECES = """
møde borger personale plan ledelse gruppe arbejde plads tekst skole barn børn bruger kontor drift sag akt brev
mail post svar hjem hjemme sygdom pleje side liste kort tid dag uge måned år mål data tal ord bog bil rum hus by
vej kost kursus råd udvalg service center leder medarbejder forældre elev lærer job sprog standard besked opgave
model system samtale besøg kontrol team byrå fag forvaltning folke social sundhed økonomi miljø teknik kultur
fritid beskæftigelse familie institution virksomhed
"""
"""Everyday pieces of compounds, for notes too few to teach us their own."""

DOING = """
lave skrive hjælp hjælpe gøre få kunne udkast automatisk hurtigere nemmere lettere bedre
"""
"""Verbs and praise that may come and go between two notes that say the very same."""
