"""Libraries, halls, associations, culture: tasks, what they are called, and how people jot them down."""

TASKS = """
## bibliotek | kultur
= bibliotek biblioteket bøger|anbefale boganbefaling boganbefalinger læseforslag lånere litteratur bogliste
= lån|bog bibliotekar roman formidling|bøger
Anbefale bøger til lånere
hvad skal jeg læse nu
Boganmeldelser og temalister til biblioteket
Hvilke bøger skal vi købe ind
Bogsnak med en robot

## event | kultur
= arrangement arrangementer byfest event events kulturnat kulturnatten festival program|arrangement
= kulturkalender sommeraktiviteter fest drejebog koncert koncerter kulturarrangement ferieaktiviteter
Planlægge arrangementer og byfest
Program til kulturnatten
idéer til sommerferieaktiviteter
drejebog til arrangement med frivillige
Tekster til kulturkalenderen
hvad sker der i byen i weekenden, saml det

## arkiv | kultur
= arkiv lokalarkiv stadsarkiv håndskrift håndskrevne håndskrevet gotisk kirkebøger protokoller|gamle
= digitalisere lokalhistorie lokalhistorisk gamle|billeder arkivalier scanne|gamle gamle|dokumenter scannede
Læse gamle håndskrevne protokoller
Digitalisere lokalhistoriske fotos
Hvem er på billedet? stikord til arkivalier
Transskribere kirkebøger
Gotisk skrift skrevet om

## museum | kultur
= museum museet udstilling udstillinger turist turister turisme rundvisning audioguide guide|byen seværdigheder
= vandrerute vandreruter oplevelser|turister digital|guide formidling
Guide til museet på flere sprog
Lydguide om byens historie
Rundvisning for turister med mobilen
Gøre udstillingen levende for børn
turistinfo om vandrestier

## forening | kultur
= forening foreninger foreningsliv haltider haltid haltimer idrætshal haller idrætsforening lokaletilskud
= foreningstilskud lokalefordeling idrætsanlæg medlemstilskud vedtægter halinspektør hallen
Fordele haltider til foreninger
Tilskud til idrætsforeninger
Lokaletilskud: udregn og skriv svar
Ledige haller, se hvor det er tomt
Hjælp foreninger med ansøgninger og vedtægter
Book gymnastiksalen

## ungdomsskole | kultur
= ungdomsskole ungdomsskolen klub klubben fritidsklub valghold musikskole musikskolen unge|fritid fritidsjob
= fritidspas ungdomsklub
Nye valghold i ungdomsskolen
Få fat i de unge der ikke kommer i klubben
Fritidsjob til unge
Musikskolen: skema og undervisere
klubaften om spil og AI

## frivillig | kultur
= frivillig frivillige frivillighed besøgsven besøgsvenner frivilligcenter ensomhed civilsamfund
Matche frivillige med opgaver
Frivilligportal hvor man finder et sted at hjælpe
Besøgsven til ensomme @ældre
Skrive til frivillige og holde på dem

## erhverv | kultur
= erhverv virksomheder|vejledning iværksætter iværksættere erhvervsservice alkoholbevilling
= bevillinger|restaurant næringsbrev erhvervsliv virksomhed|tilladelse lokale|virksomheder erhvervskonsulent
Guide til nye iværksættere
Svar til virksomheder om tilladelser
Erhvervsvenlig kommune, én indgang
Næringsbrev og alkoholbevilling
Kontakt til lokale virksomheder, hvem har vi talt med

## - | kultur
Oversætte udstillingstekster til tysk
Skrive manuskript til julekalender
Tjekke rettigheder på billeder
Biblioteket åbner sig selv, kamera ser om nogen er tilbage
"""
