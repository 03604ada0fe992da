"""Citizens at the desk, by letter and by telephone: tasks, what they are called, and how people jot them down."""

TASKS = """
## klarsprog | borgerservice ! skabelon, oversaet
= forstår|brev forstå|brev forstår|afgørelse forklare|afgørelse kan|læse fatter enkle|ord skrive|forståeligt
= gøre|lettere|læse lange|sætninger mennesker|forstår normalt|dansk forståelig forståelige forstå forståeligt
= letlæst letlæselig læsbar læsevenlig hverdagssprog kancellisprog kancelli jargon fagsprog lix omskrive
= omskrivning omformulere forenkle forenkling enkelt|sprog klart|sprog almindeligt|dansk kommunalsprog
= juridisk|sprog sprog breve afgørelser tungt bureaukratisk dansk|dansk pædagogisk|sprog modtageren venlig|tone
= uforståelig snørklet knudret
Skrive breve så almindelige mennesker forstår dem
Oversætte fra kommunesprog til dansk
gøre afgørelsen læselig, borgerne ringer fordi de ikke fatter en brik
klarsprog i vores standardbreve @administration
Omskrive tung jura til korte sætninger @jobcenter
et venligere sprog i afslag @social
Letlæst version til borgere der har svært ved at læse
forkorte og forenkle vores breve i Digital Post

## oversaet | borgerservice ! klarsprog, tolk
= på|deres|sprog forstår|ikke|dansk taler|ikke|dansk læse|dansk brev|sprog kan|ikke|dansk eget|sprog
= forældre|dansk oversætte oversættelse oversat oversættes fremmedsprog arabisk ukrainsk polsk engelsk somali
= tyrkisk rumænsk tysk dari flersproget tosprogede andre|sprog flere|sprog modersmål ikke|dansk udenlandske
= sprogbarriere deepl google|translate flygtninge
Oversætte breve til andre sprog
velkomstmateriale på ukrainsk, arabisk og engelsk @jobcenter
beskeder til familier der ikke kan dansk @dagtilbud
Lynoversættelse af et brev ved skranken
oversættelse af Aula-opslag til tyrkisk og somali @skole
Vores pjecer på flere sprog @kommunikation
det forældrene får med hjem skal kunne læses på polsk @dagtilbud

## tolk | borgerservice ! oversaet
= tolke tolkning tolken simultan simultantolkning fremmødetolk tolkebistand telefontolk videotolk
= taler|ikke|dansk samtale|sprog tegnsprog mundtlig sprogbarriere tolkeudgifter
Tolke samtalen når tolken bliver væk
Simultantolkning ved hjemmebesøg @sundhed
tale sammen med en borger som kun kan farsi @jobcenter
tolkeapp på tabletten så beboeren og jeg kan forstå hinanden @ældre
Snakke med forældre på deres eget sprog til samtalen @skole
mundtlig oversættelse her og nu i telefonen

## telefon | borgerservice ! mailsvar, telefonnotat
= folk|ringer ringer|hele|tiden vente|telefonen kø|telefon hænger|rør tager|telefonen stille|videre opkald
= telefonopkald telefonkø telefontid ventetid omstilling omstille stille|om viderestille hotline callcenter
= kontaktcenter telefonpasning voicebot taleautomat svarservice ringer hovednummer kø hovednummeret talerobot
= telefonsvarer kaldene
Stille telefonen om til den rette afdeling
kortere ventetid i telefonkøen
En stemme der tager imod opkald og finder ud af hvad det drejer sig om
færre opkald i omstillingen om åbningstider
Talegenkendelse der fordeler opkaldene efter emne
borgerne hænger i røret i 20 minutter
en telefonrobot der kan klare de nemme kald

## telefonnotat | borgerservice ! telefon, tale_ind
= telefonnotater telefonsamtale telefonsamtaler opkaldsnotat notatpligt samtalenotat opkaldet|notat rør
= telefonbesked
Notat efter telefonsamtale med borgeren
Skrive ned hvad vi aftalte i røret, og lægge det på sagen @jobcenter
automatisk resumé af opkaldet
telefonnotater tager længere tid end selve samtalen
når jeg lægger på skal notatet være klar

## chatbot | borgerservice ! it_hjaelp
= spørge|hjemmesiden svare|døgnet robot|svarer robot|hjemmesiden spørgsmål|aftenen skrive|med|robot
= automatisk|svar|borgere chatte svar|hele|døgnet chat chatten bot robot chatrobot hjemmeside døgnet|rundt
= døgnåben aftenen virtuel assistent digital|assistent digital|hjælper digital|medhjælper spørgsmål|borgere
= åbningstider åbningstid uden|for|åbningstid selvbetjene muni kiri svarrobot borgerrettet
Chatbot på hjemmesiden der svarer hele døgnet
En chat hvor borgerne kan spørge om affald, pas og åbningstider
robot der kan svare på det simple uden for åbningstid
virtuel assistent til selvbetjening
Borgerne skal kunne skrive et spørgsmål om aftenen og få svar
digital medarbejder på kommune.dk som viser folk på vej
bot der finder det rigtige ansøgningsskema

## selvbetjening | borgerservice
= mitid borger.dk blanket blanketter udfylde digital|post digitale|løsninger it-svage it-fremmede fritaget
= hjælp|skærm skranken selvbetjeningsløsning selvbetjeningsløsninger guide trin vejlede|digitalt nemkonto
= medbetjening digitalt|udsatte
Hjælpe folk igennem MitID og digital post
vise borgeren hvor man skal trykke på selvbetjeningen
Ældre der ikke kan finde ud af det digitale, trin for trin guide
Guide på skærmen i borgerservice til at udfylde blanketten
Støtte til dem der er fritaget for digital post
udfylde skemaer sammen med borgeren

## afgoerelse | borgerservice ! klarsprog
= afgørelsesbrev afgørelse bevilling bevillingsbrev afslag afslagsbrev begrundelse begrunde klagevejledning
= hjemmel træffe|afgørelse lovhenvisning forvaltningsloven udkast|afgørelse partshøringsbrev forslag|afgørelse
Første udkast til en afgørelse med begrundelse
Skrive bevilling eller afslag ud fra oplysningerne i sagen @social
begrundelser der holder i klagenævnet
Udkast til afgørelsesbrev på boligstøtte
Formulere et afslag med lovhenvisning og klagevejledning @jobcenter
foreslå afgørelse i de helt enkle sager, mennesket godkender

## klage | borgerservice ! mailsvar
= klager klagesag klagesager klagesvar ankestyrelsen utilfreds utilfredse remonstration genvurdering
= klagebehandling klagefrist brok klageregister
Behandle klager fra borgere
Svar på klage over afgørelse @social
se hvad folk klager mest over
genvurdering når en borger klager @jobcenter
Klagesager: finde ud af om fristen er overholdt og hvad de er utilfredse med
overblik over indkomne klager og svartider @ledelse

## ansoegning | borgerservice ! byggesag
= ansøgning ansøgningsskema ansøgninger oplysninger|mangler mangler|bilag bilag dokumentation|mangler
= fuldstændig fyldestgørende udfyldt oplyst validere kontrollere|ansøgning lønsedler uddrage udtrække felter
= tjekke|ansøgning indhente|oplysninger komplet
Tjekke om ansøgningen er udfyldt rigtigt
Mangler der bilag? bed selv borgeren om dem
gennemgå ansøgninger om hjælp og se om alle oplysninger er der @social
Trække oplysninger ud af ansøgningsskemaer så vi ikke taster dem ind
manglende dokumentation, send automatisk en rykker til ansøger
læse vedhæftede lønsedler og taste tallene i systemet

## ydelser | borgerservice
= boligstøtte folkepension helbredstillæg ydelse ydelser kontanthjælp beregne|ydelse udbetaling fejludbetaling
= socialt|bedrageri kontrolgruppe friplads enkeltydelse tilskud|borger berettiget satser ydelsesberegning
= pensionist boligydelse snyd dobbeltudbetaling udbetaling|danmark
Beregne boligstøtte og forklare hvorfor beløbet er ændret
Hvilken ydelse har borgeren ret til?
folkepension og helbredstillæg, en der kan regne det ud
Kontrol af om folk får for meget i sociale ydelser
opdage fejludbetalinger og socialt snyd
Økonomisk friplads: regn det ud for familien @dagtilbud

## flytning | borgerservice
= flytteanmeldelse flytninger adresse adresseændring folkeregister folkeregistret tilflytning tilflytter
= tilflyttere udrejse indrejse proforma lægeskift opholdsadresse cpr-registrering flytte
Flytteanmeldelser der behandles automatisk
adresseændring og lægevalg
Folkeregister: find dem der bor for mange på samme adresse
Tjekke om flytningen er rigtig
Udrejse og indrejse, papirerne ved international tilflytning

## pas | borgerservice
= kørekort pasfoto pasansøgning id-kort tidsbestilling bestille|tid borgerservice|tid kø|borgerservice
= nummersystem fornyelse rejse sundhedskort
Bestille tid til pas og kørekort
Huske borgeren på at passet udløber
pasfoto der bliver godkendt første gang
kø i borgerservice, bedre tidsbestilling til kørekort
Forny kørekort uden at møde op

## valg | borgerservice
= valg brevstemmer valgsted valgsteder stemmesedler valgtilforordnede valgkort stemme|valg tilforordnede

## begivenhed | borgerservice
= vielse vielser begravelse begravelseshjælp dødsfald bryllup

## - | borgerservice
Oplæsning af breve for blinde
Hittegods, match det tabte med det fundne
Lave korte videoer der forklarer vores breve @kommunikation
Hundetegn, fiskekort og alt det andet småtteri
"""
