"""Schools: tasks, what they are called, and how people jot them down."""

TASKS = """
## differentiering | skole ! rette, leg
= samme|tekst|niveau forskellige|niveauer alle|elever|med sværere|opgaver nemmere|opgaver tilpasse|materiale
= differentiere differentieret undervisningsdifferentiering niveau niveauer niveaudeling tilpasse|opgave
= tilpasse|tekst tilpasset|elever svage|elev stærke|elev fagligt|svage lettere|udgave sværhedsgrad
= individuelle|opgaver niveaudelte niveaudelt opgaver|elever hver|elev
Opgaver på tre niveauer til samme klasse
undervisningsmateriale der passer til både de stærke og de svage
Tilpasse en tekst til elever der læser langsomt
Differentiere matematik i 5. klasse
nemmere udgave af opgaven til ham der ikke kan følge med
Individuelle opgaver til tosprogede
Ekstraopgaver til de hurtige

## forberedelse | skole ! differentiering, rette
= forløb|dansk forløb|matematik time|emne lave|forløb ny|forløb undervisning|idéer undervisningsforløb
= undervisning undervisningsmateriale lektion lektioner årsplan årsplaner forberede|undervisning forberedelse
= lærerforberedelse læringsmål fælles|mål fagligt|forløb opgaver|idéer quiz arbejdsark opgaveark temauge emneuge
= undervisningsplan lærebog time|idéer lave|opgaver matematikopgaver forløb|klasse
Forberede undervisning, forløb i historie på 6 lektioner
Årsplan i dansk
idéer til en time om vikingerne
lave quiz og arbejdsark til natur/teknologi
finde materialer til temauge
Planlægge et forløb om demokrati med læringsmål
lektionsplan til i morgen, jeg har ikke nået at forberede mig

## rette | skole ! differentiering
= rette|stile retter|stile feedback|elev tilbagemelding|elever kommentere|tekster læse|stile rettearbejde stile
= stil feedback respons afleveringer aflevering bedømme bedømmelse karakter karakterer kommentarer|elever
= rette|opgaver rettebunke diktater opgaveretning essays elevtekster elevopgaver terminsprøver
Rette stile
feedback på elevernes tekster
Kommentarer til afleveringer uden at sidde hele søndagen
Bedømme terminsprøver ens
give respons på engelske essays
karakter og begrundelse på opgaver
en hjælper til rettebunken

## elevplan | skole ! barn_udvikling, foraeldresamtale
= elevplaner meddelelsesbog meddelelsesbøger elevstatus elevprofil udtalelser udtalelse|elev karakterblad
= fagligt|niveau faglig|progression nationale|test uddannelsesparathed kompetenceprofil status|elev
Meddelelsesbog for hver elev
Elevplaner skrevet ud fra lærernes noter
Status på den enkelte elevs faglige niveau
Samle nationale test og noter i en profil
skrive udtalelser om eleverne
hvor står eleven fagligt, lav en kort status

## skoleskema | skole ! vagtplan
= skoleskema skema skemalægning skemaet lektionsskema fagfordeling lærerskemaer timeplan prøveplan eksamensplan
= hold|lokaler vikarskema årsnorm lærerarbejdstid
Lægge skoleskema
Skemalægning med lokaler, lærere og hold der ikke støder sammen
fagfordeling til næste skoleår
Få timer og lærere til at gå op
Prøveplan og eksamensvagter
omlægge skemaet ved fravær

## ordblind | skole ! differentiering
= ordblinde ordblindhed dysleksi læse-skrive oplæsning|elever stavehjælp stavekontrol ordforslag cd-ord
= appwriter it-rygsæk læsevanskeligheder
Oplæsning til ordblinde elever
Hjælp til elever med dysleksi når de skal skrive
få teksten læst højt og stavehjælp undervejs
It-rygsæk til de ordblinde
ordforslag når man staver dårligt

## skolefravaer | skole
= skolefravær elevfravær skolevægring pjæk pjækker ulovligt|fravær bekymrende|fravær fravær|elever fravær|elev
= mandag|fravær
Bekymrende skolefravær, fange det i tide
Mønster i elevfravær
hvem er begyndt at blive væk om mandagen
Opfølgning på ulovligt fravær og breve hjem
elever der pjækker, få overblik

## trivsel_elev | skole
= mobning elevtrivsel klassetrivsel trivselsmåling|elever konflikter|elever sociale|relationer klassens|tid
= ensomhed|elever sociogram elever|trives ungeprofil
Opdage mobning i klassen
Trivselsmåling for elever, hvad fortæller tallene
Konflikter i frikvarteret, idéer til klassens tid
elever der er ved at gå i stå socialt
Klassetrivsel og sociale relationer, analyse

## skolekoersel | skole
= skolebus skolebusser befordring skolekørsel elevtransport taxakørsel elevkørsel skolevejen busser|elever
= specialkørsel handicapkørsel flextrafik
Planlægge skolebusser
Kørsel af elever til specialskoler
Hvem har ret til befordring? mål afstanden
taxakørsel med børn, saml dem på færre ture
busruter til skoler ude på landet

## - | skole
Bogbestilling og udlån på skolebiblioteket
Simulere forsøg i fysik
En historisk person eleverne kan interviewe
Skolebestyrelsens principper skrevet igennem
Mellemtrinnets musical, manuskript og sange
"""
