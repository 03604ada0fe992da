"""Health, meals and training: tasks, what they are called, and how people jot them down."""

TASKS = """
## hjaelpemidler | sundhed
= hjælpemiddel kørestol kørestole rollator rollatorer lift plejeseng hjælpemiddeldepot depot kropsbårne
= ortopædisk bandager høreapparat boligindretning boligændring bilstøtte ergoterapeut kateter stomi
Ansøgninger om hjælpemidler: kørestole og rollatorer
Holde styr på depotet med senge og lifte @ældre
hvor er rollatoren henne? lagerstyring af genbrugshjælpemidler
Foreslå det rigtige hjælpemiddel ud fra behovet @ældre
Bilbevilling og boligindretning, læse sagen igennem

## traening | sundhed
= genoptræning genoptræningsplan genoptræningsplaner træning træningsprogram træningsprogrammer øvelser
= hjemmetræning fysioterapeut fysioterapi fysio hold|træning videotræning træningsøvelser balance træningsplan
= rehabilitering|træning
Træningsprogram til borgere hjemme
Øvelser på video efter hofteoperation
genoptræningsplan fra sygehuset omsat til forløb
App der ser om borgeren laver øvelsen rigtigt
Booke hold og tider i genoptræningen
fysioterapeuternes notater efter træning

## kost | sundhed ! madplan
= ernæring næring næringsberegning næringsindhold allergen allergener allergi diæt diæter kosttyper dysfagi
= synkebesvær ernæringsscreening protein småtspisende glutenfri laktose diabetes kostvejledning sondemad
= konsistens energiindhold
Beregne næring og allergener i retterne
Diæt til borgere med synkebesvær
hvad må beboeren spise med nyresygdom @ældre
Ernæringsscreening og proteinrige forslag @ældre
Allergi og glutenfri, tjek opskriften
kostplan til diabetikere

## madplan | sundhed ! kost
= hvad|skal|spise mad|uge mad|børn rester mad|spild madplaner menu menuer menuplan menuplanlægning køkken
= køkkenet madspild frokost opskrift opskrifter ret retter råvarer ugens|mad kantine madordning portioner middag
= spise kok svinekød vegetar måltider måltid aftensmad sæson
Madplan til børnehaven @dagtilbud
Menuplan på plejehjemmet for fire uger @ældre
Brug resterne: mindre madspild i køkkenet
Hvad skal vi have at spise i næste uge
sæsonens råvarer i en menu der holder budgettet
Retter børnene gider spise @dagtilbud
Forudsige hvor mange portioner vi skal lave
Opskrifter ganget op til 80 personer

## sundhedspleje | sundhed
= sundhedsplejerske sundhedsplejersker sundhedsplejen barselsbesøg spædbørn amning småbørnsforældre vækstkurve
= nyfødte skolesundhed
Sundhedsplejerskens journal efter hjemmebesøg
Svar til nybagte forældre om amning og søvn
Vækstkurver, find børn der falder udenfor
Planlægge barselsbesøg

## tandpleje | sundhed
= tandlæge tandplejen tandlægen tænder caries røntgen tandregulering udeblivelser klinikken tandeftersyn
Indkalde børn til tandlæge
Se huller på røntgenbilleder
færre udeblivelser i tandplejen
Kald ind efter behov og ikke fast interval

## sundhedsfremme | sundhed
= rygestop kol motion overvægt forebyggelse sundhedsprofil sundhedstilbud livsstil bevægelse sund|livsstil
= kræftrehabilitering seksuel|sundhed mental|sundhed patientuddannelse
Rygestop-coach i lommen
Motivere borgere til at bevæge sig
Kampagne om seksuel sundhed til unge
KOL-forløb, spørgsmål mellem gangene
Sundhedsprofil for kommunen, find de vigtigste tal

## sygehus | sundhed
= udskrivelse udskrivelser udskrevet hospital sygehuset medcom korrespondance korrespondancer epikrise
= plejeforløbsplan indlagte egen|læge almen|praksis udskrivningsrapport udskrivningsrapporter ambulant adviser
= indlæggelsesrapport
Udskrivelser: hvad skal være klart når borgeren kommer hjem
MedCom-beskeder fra sygehuset sorteret efter hast
Korrespondancer fra egen læge, uddrag det vi skal handle på
epikriser der er til at forstå
Forudsige hvor mange der bliver udskrevet i weekenden
plejeforløbsplan læst igennem og overført

## instruks | sundhed ! lov
= hvordan|plejer spørge|håndbogen finde|vejledning finde|procedure hvor|ligger|dokumentet svar|interne
= intern|søgning hvad|siger|instruksen instruks instrukser procedure procedurer vejledninger vejledning
= retningslinje retningslinjer arbejdsgang arbejdsgange arbejdsgangsbeskrivelse håndbog personalehåndbog
= personalehåndbogen intranet intranettet interne|regler søge|interne vidensbank vidensbase vidensdeling
= opslag|procedure slå|op opslagsværk hvor|finder hvor|står kvalitetsstandarder manualer medarbejderspørgsmål
= spørg|vores søgefunktion søgning var kliniske|retningslinjer sop hvordan|gør fagbibliotek egne|dokumenter
= egne|retningslinjer
Slå sygeplejefaglige instrukser op på farten @ældre
Hvordan er det nu vi gør? spørg i vores egne procedurer @administration
Finde rundt på intranettet @administration
VAR-procedurer læst højt ved sengen @ældre
svar på interne regler uden at forstyrre kollegaen @HR
søge i retningslinjer og arbejdsgange med egne ord @administration
hvor finder jeg blanketten og hvem skal have den @administration
Personalehåndbog man kan chatte med @HR

## hygiejne | sundhed
= hygiejne håndhygiejne smitte smittespor smitteopsporing mrsa værnemidler infektion|hygiejne håndsprit
= norovirus epidemi udbrud
Håndhygiejne, mål og giv påmindelser
Spore smitte på plejehjemmet
Hvilke værnemidler skal jeg tage på ved MRSA
infektionshygiejnisk tjek
"""
