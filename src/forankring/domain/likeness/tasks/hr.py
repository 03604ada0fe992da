"""Staff: hiring, pay, absence, learning: tasks, what they are called, and how people jot them down."""

TASKS = """
## jobopslag | HR ! ansoegere
= opslag|skrive annonce|skrive søger|ny|kollega søge|sosu opslag|søger lokke|ansøgere flere|ansøgere
= stillingsopslag stillingsopslaget jobopslag jobannonce jobannoncer stillingsannonce stillingsannoncer annonce
= annoncer rekruttering rekruttere rekrutteringskampagne stillingsbeskrivelse jobbeskrivelse tiltrække ansætte
= slå|stilling|op ledig|stilling opslag|stilling jobprofil ny|kollega|søger søge|nye|medarbejdere
= opslag|jobportal
Skrive stillingsopslag
Jobannonce som også unge gider læse
stillingsannoncer der ikke er skrevet af efter de sidste
tekst når vi søger en ny pædagog @dagtilbud
Vi mangler sosu'er, hjælp os med at lokke dem til @ældre
gøre vores rekrutteringstekster mere inkluderende
jobprofil og kompetencekrav formuleret @ledelse

## ansoegere | HR ! jobopslag, cv
= bunke|ansøgninger mange|ansøgere bedste|kandidater læse|ansøgere invitere|samtale|ansøger ansøgere ansøgerne
= ansøger ansøgninger|stilling jobansøgninger kandidater kandidat kandidaterne screene screening udvælge
= udvælgelse ansættelsesudvalg ansættelsessamtale ansættelsessamtaler jobsamtale|spørgsmål grovsortere
= ansøgerfelt læse|ansøgninger sortere|ansøgninger afslag|ansøgere cv'er|bunke interviewguide rangere referencer
Sortere i 150 ansøgninger
Overblik over ansøgere og deres erfaring
udvælge kandidater til samtale
hvem opfylder kravene i opslaget? grovsortering
spørgsmål til ansættelsessamtalen @ledelse
Afslag til dem der ikke fik jobbet
første screening af feltet @ledelse

## onboarding | HR
= ny|i|jobbet nye|godt|i|gang ny|starter første|arbejdsdag ny|på|arbejdet nye|spørge lære|huset|kende onboarding
= nyansat nyansatte introprogram introduktion introforløb intro introduktionsprogram nye|medarbejdere
= nye|kolleger nye|kollegaer ny|medarbejder ny|kollega velkomst velkomstpakke velkomstbrev oplæring oplære
= mentor makker første|dag første|uge startpakke elever|oplæring studerende|praktik komme|i|gang nystartet
= nystartede
Introduktion af nye medarbejdere
Velkomstpakke og plan for de første uger
En digital makker den nye kan spørge om alt
Oplæring af elever og vikarer @ældre
hvad skal jeg nå i min første uge her
Tjekliste når der starter en ny: pc, nøgler, adgang @it

## loen | HR
= løn lønseddel lønsedler lønkontrol lønindplacering indplacering lønspørgsmål løntillæg tillæg pension|løn
= lønforhandling lønforhandlinger anciennitet lønudbetaling lønfejl overarbejde|timer timesedler barselsregler
= barsel barselsplan vederlag
Kontrol af lønsedler
Fejl i tillæg og pension findes før lønkørsel
Hvad skal en nyansat sosu-assistent have i løn? indplacering
Svar på spørgsmål om løn og barsel
lønforhandling: saml tal og argumenter @ledelse
indberette timer og tillæg

## ferie | HR
= ferie feriedage ferieregler ferieloven feriefridage afspadsering 6.|ferieuge restferie ferieønsker
= ferieplanlægning ferievarsel omsorgsdage seniordage flextid fleks ret|ferie sommerferie
Regler om ferie og feriefridage forklaret
Hvor mange feriedage har jeg tilbage
planlægge sommerferien så vi ikke mangler folk @ledelse
omsorgsdage, seniordage, barns første sygedag: hvad har man ret til
Hvornår skal jeg varsle ferie

## overenskomst | HR ! lov
= overenskomst overenskomster overenskomsten arbejdstidsregler arbejdstidsaftale arbejdstidsaftalen lokalaftaler
= lokalaftale med-aftalen medaftale hviletid|regler kl's fagforening tillidsrepræsentant fortolke|aftale
= ansættelsesret
Slå op i overenskomster
Hvad siger arbejdstidsaftalen om hviletid
MED-aftalen, hvem har ret til hvad
Forstå overenskomsten for timelønnede
Lokalaftaler samlet og til at søge i

## fravaer | HR ! sygedagpenge
= syge|ofte sygemeldinger|mønster syg|igen syge|kolleger mange|syge hvorfor|syge forebygge|fravær
= forebygge|sygefravær sygefravær sygefraværet fravær fraværssamtale fraværssamtaler sygefraværssamtale
= omsorgssamtaler sygefraværssamtaler sygdomsforløb sygemelding sygedage langtidssyge mulighedserklæring
= fastholdelse fastholdelsesplan nedbringe|fravær fraværsstatistik fraværsmønster syge|medarbejdere
= fraværsopfølgning
Følge op på sygefravær @ledelse
Indkalde til omsorgssamtale
mønster i fraværet så vi kan gøre noget i tide @ledelse
statistik over sygedage pr afdeling @ledelse
fastholdelse af langtidssyge medarbejdere
Breve ved lang tids sygdom
Hvad gør jeg som leder når en er meget væk @ledelse

## trivselsmaaling | HR
= hvad|svarer|medarbejderne kommentarfelter tusind|kommentarer læse|besvarelser læse|kommentarer trivselsmåling
= trivselsundersøgelse medarbejderundersøgelse apv arbejdspladsvurdering fritekst fritekstsvar
= kommentarer|måling spørgeskema spørgeskemaer spørgeskemaundersøgelse brugertilfredshed brugerundersøgelse
= brugertilfredshedsundersøgelse tilfredshedsundersøgelse åbne|svar frie|kommentarer besvarelser temaer|svar
= evalueringer evalueringsskemaer tilfredshedsmåling
Analyse af fritekst i trivselsmålingen
Hvad svarer folk i APV'en? temaer
Handleplan efter arbejdspladsvurdering @ledelse
Kommentarer fra medarbejderundersøgelse opsummeret @ledelse
læse 800 åbne svar i et spørgeskema @administration
tendenser i brugertilfredsheden @borgerservice

## arbejdsmiljoe | HR ! trivselsmaaling
= arbejdsmiljø arbejdsulykke arbejdsulykker arbejdsskade arbejdsskader stress stressforebyggelse arbejdspres
= travlhed ergonomi belastning nærved-hændelser amo arbejdsmiljørepræsentant forflytning krænkelser
= trivsel|arbejde
Forebygge stress blandt kollegerne
Arbejdsulykker, anmeld og lær af dem
opdage for højt arbejdspres
Nærved-hændelser, hvad går igen
Tunge løft og dårlige rygge @ældre
psykisk arbejdsmiljø på dagsordenen @ledelse

## kursus | HR
= lære|os|ai lære|kolleger hjælpe|kolleger|ai kursus kurser undervise|ai uddannelse|ai prompte prompt prompts
= e-læring træne|personale kompetenceudvikling efteruddannelse lære|ai lære|bruge introduktion|ai
= kursusmateriale superbruger oplæring|system instruktionsvideo ai-ambassadør workshop|ai læringsvideoer
Undervise alle i at bruge AI
Kurser i at prompte
E-læring om informationssikkerhed @it
Planlægge kompetenceudvikling for afdelingen @ledelse
Lære kolleger der er bange for ny teknik at komme i gang
korte videoer der viser hvordan systemet bruges @it
Lave kursusmateriale ud fra vores vejledninger

## - | HR
Rekruttere frivillige til plejecentret @ældre
Tjenestebiler og parkering til ansatte
"""
