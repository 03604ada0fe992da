"""Tasks met less often at the desk: office, staff, money, computers and leading; and how people jot them down."""

TASKS = """
## noegler | administration
= nøgle nøgler nøglebrikker nøgleskab adgangskort låse låsesmed udlevere|nøgler nøglebokse
Holde styr på hvem der har nøgler til hvad
nøglerne til hallen bliver altid væk
hvem har låst sig ind med hvilken brik

## kontraktstyring | administration ! udbud
= kontrakter|udløber kontraktudløb opsigelsesfrist kontraktoversigt aftaler|udløber genforhandle aftaleoverblik
Oversigt over kontrakter og hvornår de udløber
sige til inden en aftale fornyer sig selv
Læse alle vores aftaler igennem og finde opsigelsesfrister

## rejse | økonomi
= kørselsgodtgørelse kørepenge rejseafregning rejseafregninger diæter|rejse udlægsafregning tjenesterejse
= rejsebestilling tog|hotel
Kørselsgodtgørelse og rejseafregning
udfylde kørepenge ud fra min kalender
Afregne tjenesterejser med togbilletter og hotel

## fleksjob_beregn | økonomi ! loen
= timeregistrering tidsregistrering stempelur timeseddel arbejdstid|registrere flekstid registrere|timer
Tidsregistrering uden at huske det bagefter
hvor mange timer har jeg brugt på hvad
timesedler der udfylder sig selv

## barsel | HR
= barsel barselsregler barselsplan barselsvikar barselsorlov orlov fædreorlov graviditet barselsfond
Regler om barsel og orlov
planlægge overdragelse når en går på barsel
Hvornår skal hun melde barsel, og hvad får hun i løn

## personalesag | HR ! svaer_samtale
= personalesager personalesag afsked|varsel opsigelse opsigelser partshøring|afsked bortvisning varsling
= tjenstlig|sag ansættelsesbrev ansættelsesbreve ansættelseskontrakt
Personalesager, paragraf om opsigelse i udkast
Ansættelsesbreve der passer til overenskomsten
skrive partshøring når nogen skal afskediges

## attest | HR
= straffeattest straffeattester børneattest børneattester autorisation autorisationer certifikater
Straffeattester og børneattester, er de indhentet
tjek autorisationer på sundhedspersonale
huske at forny attester og kørekort på de ansatte

## jubilaeum | HR ! taler
= jubilæer fødselsdage|kolleger mærkedage mærkedag gaver|jubilæum runde|fødselsdage
Jubilæer og fødselsdage vi glemmer
liste over mærkedage blandt de ansatte
gave og kort når en kollega har været her i 25 år

## exit | HR
= exit exitinterview exitinterviews fratrædelsessamtale fratræder siger|op fastholde|medarbejdere
= hvorfor|stopper afgangsårsager
Exitinterviews, hvad går folk for
hvorfor siger folk op hos os
fastholde medarbejdere der er på vej væk

## forslag_med | HR ! overenskomst
= med-udvalg medudvalg tr amr hovedudvalg med-system arbejdsmiljøgruppe tillidsfolk
Forberede møder i MED-udvalget
overblik over hvad der har været drøftet i MED
Saml bilag til hovedudvalget

## prompt | it ! kursus
= promptbibliotek promptkatalog skabelon|prompt gode|prompter dele|prompter eksempler|ai erfaringer|ai
= ai-erfaringer
Fælles samling af gode prompter
dele eksempler på hvad AI kan bruges til
et bibliotek med prompts der virker

## vaelge_vaerktoej | it ! regler_ai
= vælge|værktøj sammenligne|værktøjer hvilket|ai-værktøj copilot|chatgpt teste|ai pilotprojekt afprøve|ai
Vælge mellem to AI-værktøjer
hvilken AI er bedst til vores opgaver
afprøve et nyt værktøj før vi køber

## teams | it
= mødeteknik hybridmøde onlinemøde teams-møde skærmdeling mødelyd mødeudstyr videomøde videomøder
Nyt mødesystem virker ikke med lyden
hjælp til udstyr i mødelokalet
onlinemøder hvor alle kan høre

## rydde_data | it ! persondata
= slette|gamle sletning dataoprydning datakvalitet dubletter|register fejl|data forkerte|data stamdata
= masterdata
Rydde op i gamle data og slette det vi ikke må have
finde dubletter og fejl i stamdata
datakvaliteten i systemet er for dårlig

## doede | borgerservice
= dødsfald begravelse begravelseshjælp dødsbo efterladte afdød kremering dødsboer
Begravelseshjælp og papirer efter dødsfald
guide til efterladte om hvad de skal gøre
dødsboer: hvem skal have besked

## vielse | borgerservice
= vielse vielser bryllup vies borgerlig|vielse navngivning navneændring prøvelsesattest
Vielser: finde ledig dato og sende papirer
booke bryllup på rådhuset
navneændring og papirer før vielsen

## venteliste_sag | borgerservice ! frister
= følge|sag sagens|status status|sag hvor|langt|sagen min|side sporing|sag behandlingstid
Personlig side hvor borgeren kan se hvor langt sagen er
borgere ringer for at høre hvor langt deres sag er
Svar på forventet sagsbehandlingstid

## tilfreds | borgerservice ! trivselsmaaling
= tilfredshed|besøg smileys feedback|borgere tilbagemelding|borgere borgertilfredshed brugeroplevelse
Måle om borgeren er tilfreds efter besøget
smileys i borgerservice talt op
hvad synes borgerne om vores hjælp

## travlhed | borgerservice ! kapacitet
= travle|dage spidsbelastning|borgerservice forudsige|henvendelser bemande|skranken kø|forudsige
= henvendelsesmønster
Forudsige travle dage i borgerservice så vi er nok på arbejde
hvornår ringer folk mest
bemande telefonerne efter hvornår der er travlt

## bosaetning | ledelse
= bosætning tilflyttere bosætningskampagne markedsføre|kommunen branding tiltrække|borgere kommunens|omdømme
Markedsføre kommunen for nye borgere
velkomst til tilflyttere
hvorfor flytter folk hertil

## nabokommuner | ledelse ! ledelsesinfo
= inspiration|kommuner andre|kommuner nabokommune hvad|gør|andre erfaringer|kommuner benchmark|løsninger
Hvad gør de andre kommuner
finde gode eksempler fra nabokommunen
opsamle erfaringer fra andre steder i landet

## beslutning_leder | ledelse ! strategi
= prioritere|indsatser beslutningsgrundlag|leder fordele|ulemper scenarier|beslutning konsekvenser|vurdere swot
= risikoanalyse konsekvensvurdering
Fordele og ulemper før jeg beslutter
djævelens advokat på mine planer
prioritere mellem indsatser når pengene er små

## lovforslag | ledelse ! lov
= lovforslag ny|lov nye|love lovændring implementere|lov ministeriet|nyt nyhedsovervågning|lov
= høring|ministeriet ny|lovgivning nye|regler
Hvad betyder den nye lov for os
følge med i nye regler fra ministeriet
læse lovforslag og sige hvem der skal gøre noget

## data_hente | ledelse ! ledelsesinfo
= spørge|data kilder|forskning forskning evidens undersøgelser|viden rapporter|viden artikler|forskning
= litteratursøgning
Finde forskning om hvad der virker
samle viden om et emne fra mange rapporter
evidens til vores indsats

## korrektur_tone | kommunikation ! klarsprog
= ensartet|tone skrivestil tone|of|voice sprogpolitik designguide skriveguide brevtone
Ensartet tone i alt vi skriver
tjek om teksten følger vores skriveguide

## podcast | kommunikation ! billede
= podcast lydfil|rapport oplæst|rapport lydavis speak voiceover indtalt
Lave en podcast ud af en kedelig rapport
speak til vores film

## oversigt_moede | politik ! referat
= streaming|byråd tekste|byråd byrådsmøde|video søge|byrådsmøde møde|tv
Tekste og opdele videoen fra byrådsmødet
hvornår talte de om skolen på mødet
"""
