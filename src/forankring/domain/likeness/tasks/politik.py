"""Council, hearings, press and web: tasks, what they are called, and how people jot them down."""

TASKS = """
## sagsfremstilling | politik
= sagsfremstillinger politisk politiske indstilling byråd byrådet byrådssag kommunalbestyrelse udvalg udvalgssag
= dagsordenspunkt beslutningsgrundlag beslutningsoplæg fagudvalg politikerne politiker sagsoplæg direktion
= kort|udvalg
Sagsfremstillinger til byrådet i den faste skabelon
Skrive punkter til udvalget så politikerne forstår dem
indstilling til økonomiudvalget, første udkast
koge en fagrapport ned til en politisk sag
Beslutningsoplæg til kommunalbestyrelsen
politiske sager: resumé, baggrund, økonomi, indstilling - hjælp til det hele
gøre dagsordenspunkterne til udvalgene kortere

## hoering | politik
= hvad|mener|borgerne borgernes|indsigelser indsigelser|opsummere svar|lokalplan|borgere
= hovedpunkter|indsigelser høring høringssvar høringssvarene indsigelse indsigelser bemærkninger hvidbog
= høringsnotat naboer borgernes|svar offentlig|høring planforslag temaer kommentarer sammenfatte
Samle høringssvarene i et notat
hvad siger naboerne i deres indsigelser? @teknik og miljø
Gruppere bemærkninger fra høringen efter emne
Hvidbog efter offentlig høring
200 høringssvar om skolestrukturen, hvad går igen @skole
læse alle borgernes kommentarer til planforslaget og finde temaerne @teknik og miljø

## oversigt_politik | politik
= byrådsbeslutning beslutninger|tidligere vedtaget udvalgsreferater politisk|historik beslutningshistorik
= tidligere|beslutning gamle|dagsordener
Hvad har byrådet besluttet om emnet de sidste ti år
Søge i gamle referater fra udvalget
finde tidligere politiske beslutninger
er der truffet beslutning om det her før? slå op i gamle dagsordener
Historik over hvad politikerne har vedtaget på området

## some | kommunikation ! nyhed
= opslag|biblioteket opslag|arrangement tekst|facebook some facebook facebook-opslag instagram linkedin tiktok
= snapchat sociale|medier opslag opslag|facebook so-me some-opslag hashtags kommentarspor facebookside reel
Opslag til Facebook
Tekst og billede til Instagram om sommerfesten @kultur
SoMe-plan for biblioteket @kultur
Skrive korte opslag til de sociale medier
svare på kommentarer på Facebook
LinkedIn-opslag om ledige stillinger @HR

## nyhed | kommunikation ! some
= nyhed nyheder nyhedsbrev nyhedsbreve pressemeddelelse pressemeddelelser presse pressen journalister artikel
= artikler lokalavis avis avisen intranet|nyheder intern|kommunikation interne|nyheder medieovervågning medier
= presseberedskab medarbejderblad nyhedsartikel
Pressemeddelelse
Nyhedsbrev til medarbejderne @ledelse
Skrive nyheder til intranettet
artikel til lokalavisen om den nye skole
Svar til journalister
Hvad skriver aviserne om os? medieovervågning

## hjemmeside | kommunikation
= hjemmeside hjemmesiden hjemmesidetekster web webtekst webtekster website webredaktør webside forældet
= forældede indhold|hjemmeside opdatere|hjemmeside links søgning|hjemmeside webindhold kommunens|side
= sider|nettet
Opdatere tekster på hjemmesiden
Gamle sider som ingen læser, find dem
webtekster der er til at forstå
Kommunens hjemmeside: forældede oplysninger
Søgningen på kommune.dk finder aldrig noget
døde links og dobbelt indhold

## tilgaengelighed | kommunikation ! hjemmeside
= tilgængelighed webtilgængelighed tilgængelige|dokumenter alt-tekst alt-tekster alt|tekst skærmlæser blinde
= svagtseende undertekster undertekst tilgængeligt døve hørehæmmede teksting læse|højt|hjemmeside
= pdf|tilgængelig beskrive|billeder synshandicappede tilgængelige
Webtilgængelighed: gøre pdf'er læsbare for skærmlæser
Alt-tekster til billeder så blinde kan følge med
Undertekster på videoer
tilgængelighedskrav, tjek vores dokumenter

## billede | kommunikation
= lave|plakat lave|billeder tegne|plakat lave|video billede billeder illustration illustrationer illustrere
= plakat plakater grafik grafisk ikoner tegning video videoer klippe|video layout billedmateriale visuelt logo
= foldere invitation|grafik infografik billedgenerering opsætning design
Lave plakater
Illustrationer og piktogrammer
Billeder til en folder når vi ikke har en fotograf
tegning til invitationen @dagtilbud
video af borgmesteren klippet til
Grafik og ikoner

## kampagne | kommunikation
= kampagne kampagner slogan folder pjece pjecer informationsmateriale informationsfolder brochure budskab
= budskaber målgruppe oplysningskampagne oplysning
Kampagne om at afmelde reklamer
Slogan og tekster til skilte
nå ud til de unge med vores budskab
Informationsfolder om den nye ordning
Pjece til borgere

## borgerinddragelse | politik ! hoering
= borgerinddragelse borgermøde borgermøder inddrage inddragelse borgerpanel post-its workshop borgersamling
= borgerforslag idéer|borgere input|borgere borgernes|idéer medborgerskab
Borgermøde: saml idéer fra alle bordene
Inddrage dem der aldrig møder op
Spørge borgerne digitalt om den nye park
Stille stemmer i borgerpanelet
workshop med 60 post-its skal renskrives

## - | kommunikation
Korrekturlæse brochurer
Finde på et navn til det nye område
"""
