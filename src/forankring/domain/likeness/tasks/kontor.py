"""Office work: minutes, mail, files and letters: tasks, what they are called, and how people jot them down."""

TASKS = """
## referat | administration
= skrive|ned|møde noterer lytter|med optage|møde hvad|blev|aftalt hvem|gør|hvad beslutningsref ref
= sidder|skriver p-møder teams|referat lyd|møde aftalt mødereferat beslutningsreferat referent mødenotat noter
= notere protokol optagelse optage lytte ordstyrer sammenfatte sammenfatning opsummere resumé hovedpunkter
= beslutninger aftaler møde teammøde personalemøde afdelingsmøde p-møde stuemøde med-møde udvalgsmøde ledermøde
= statusmøde tavlemøde nedskrive transskribere hvad|sagt hvem|sagde konklusion action points opsamling
Skrive referat når vi har holdt møde
den kan høre med på mødet og lave beslutningsref bagefter
slippe for at være den der noterer alt hvad folk siger
Opsummering af afdelingsmødet, kort og kun det vi blev enige om
Mødenotater der skriver sig selv mens vi snakker @ledelse
ham der er referent når aldrig at sige noget på p-mødet. lad robotten tage det @dagtilbud
hvad aftalte vi egentlig sidst? hovedpunkter fra teammødet @ældre
resumé af udvalgsmøder og arbejdsgruppemøder @ledelse

## dagsorden | administration ! referat, moedetid
= dagsordener dagsordenspunkter mødeindkaldelse indkaldelse indkalde invitation mødepunkter punkter bilag
= mødemateriale mødeforberedelse program emner|møde forberede|møde teammøde personalemøde udvalgsmøde
Lave dagsorden til mødet ud fra det folk har sendt ind
Sende indkaldelse med punkter og bilag til alle
Samle punkter til næste personalemøde @dagtilbud
mødeindkaldelsen ska ud i god tid med det rigtige materiale
hvad skal vi tale om på torsdag, den må gerne foreslå emner @ledelse
dagsordner til bestyrelsen på skolen @skole

## moedetid | administration ! dagsorden
= mødetidspunkt tidspunkt mødelokale lokale booke booking kalender outlook doodle ledig|tid alle|kan mødes
= mødebooking koordinere aftale|tid finde|dato hul|kalender lokalebooking kalenderne
Finde en dag hvor vi alle sammen kan
booke mødelokale uden at skrive frem og tilbage 8 gange
Kalenderen finder selv hul til et møde med fem travle mennesker @ledelse
koordinere tidspunkter med eksterne samarbejdspartnere @jobcenter
lokalebooking og kaffebestilling i ét hug
Doodle'r hele dagen for at samle folk

## postkasse | administration ! mailsvar
= hvem|skal|have|mail lander|forkert mails|rette sende|rigtige|sted forkert|afdeling fællespostkasse
= hovedpostkasse hovedpost indbakke fordele fordeling sortere sortering videresende visitere dirigere indgående
= indkomne mail mails post henvendelser rette|afdeling rette|medarbejder rigtige|afdeling rigtige|person havner
= lander triage digital|post postfordeling posten send|videre
Sortere den fælles indbakke
få mails videre til den rigtige medarbejder fra start @borgerservice
Post der kommer ind på hovedmailen skal ud i afdelingerne
Visitere henvendelser så de lander på det rette bord @borgerservice
den læser emnet og dirigerer mailen til teknisk eller skole @teknik og miljø
hvem skal have den her mail? vi bruger en formiddag på at videresende
fordeling af digital post til forvaltningerne

## mailsvar | administration ! postkasse, telefon
= svare|mails svar|mail skrive|svar hjælp|svare svar|borgere hurtigt|svar pæne|svar besvare svar svarudkast
= svarforslag mail mails e-mail email henvendelser skriftlige formulere standardsvar svarmail autosvar
= spørgsmål|igen samme|spørgsmål borgermail svarskabelon kontaktformular
Udkast til svar på de mails vi får tit
svare borgere høfligt på skrift uden at bruge en halv time @borgerservice
Foreslå et svar på e-mailen som jeg bare retter til
de samme ti spørgsmål hver uge i indbakken, standardsvar tak @borgerservice
Hjælp til at formulere svar til en vred borger @borgerservice
besvare skriftlige henvendelser hurtigere
mails der næsten svarer sig selv

## journalisering | administration ! soeg_sag
= journalisere journalføre arkivere esdh sbsys acadre getorganized f2 kle emneord klassificere titel sagsnummer
= arkiv dokumenttitel sagsoprettelse oprette|sag gemme|sag lægge|sag metadata handlingsfacet facet
= dokumenter|sag
Lægge mails og dokumenter på den rigtige sag
journalisere med KLE-nummer uden at slå op
Titler på dokumenter så man kan finde dem igen i SBSYS
arkivere i ESDH, den gætter sagen
emneord og handlingsfacet foreslås automatisk
Få scannet post ind på sagerne i Acadre @borgerservice
at jeg ikke skal sidde og trække mails over i journalsystemet en for en

## soeg_sag | administration ! journalisering
= kogt|ned|sag sag|kort resumé|sag hvad|sket|sag akter|overblik barnets|sag|overblik hele|sagen sagsresumé
= sagsakter akter sagsmappe sagshistorik historik sagsoverblik sagsforløb tidslinje opsummere sammenfatte resumé
= lange|sager tyk|sag gammel|sag tidligere|sagsbehandler overtage sætte|sig|ind læse|op tidsforløb overblik|sag
= sider|sag journal|gennemlæse sagsfremdrift
Opsummere en lang sag inden jeg overtager den
få kogt 400 siders akter ned til det væsentlige @social
Hvad er der sket i sagen? tidslinje over forløbet @social
historikken på to minutter når kollegaen er stoppet @jobcenter
læse sig ind på en gammel sag tager en hel dag
Overblik over alle bilag i en stor sagsmappe @teknik og miljø
resume af tykke sagsmapper så vi er klar til mødet @jobcenter

## aktindsigt | administration
= finde|strege strege|over fjerne|cpr streg|over anonymisere anonymisering maskere sløre overstrege
= overstregning strege ekstrahere udlevere udlevering offentlighedsloven indsigt aktliste fjerne|navne cpr-numre
= fortrolige sortstrege redigere|ud journalist dokumentsøgning
Aktindsigt: streg CPR og navne over
Finde alle dokumenter der hører under en aktindsigtsanmodning
anonymisere papirer inden de bliver udleveret
overstregning af personoplysninger i bunker af pdf'er
journalisten vil have indsigt i 3 års mails, hjælp til at finde og sortere
Maskere følsomme ting når vi skal give sagen fra os @borgerservice
sløre det fortrolige i materialet vi udleverer

## skabelon | administration ! klarsprog
= skabeloner standardbrev standardbreve standardtekst brevskabelon fraser frasebank tekstblokke tekstbank flette
= fletning genbruge ensrette paradigme kladde standardformulering word-skabelon tekststykker
Skabeloner til de breve vi skriver igen og igen
Standardtekster jeg kan sætte ind så jeg ikke starter forfra hver gang
en samling gode fraser vi allesammen bruger
brevskabelonerne er fra 2009 og skal ryddes op
Genbruge gamle tekster i nye breve
autotekst og fletning, den finder det rigtige brev

## stavning | administration
= stavefejl korrektur korrekturlæse korrekturlæsning kommaer komma grammatik sproglig|gennemgang stavekontrol
= tegnsætning sprogtjek rette|tekst slåfejl kommafejl

## notat | administration
= faglige|notater rapportskrivning rapporter rapport|skrive udkast|notat notater|lange lange|rapporter koge|ned
= sammenfatning|rapport opsummere|rapport opsummere|dokumenter lange|dokumenter læse|rapporter kort|version

## ordbog | administration
= ordliste forkortelser forkortelse fagudtryk begreber fagord ordforklaring leksikon

## egen_indbakke | administration
= rydde|indbakke egen|indbakke min|indbakke prioritere|mails mailoverload overblik|mails ulæste min|mail

## - | administration
Indscanning af gamle byggetegninger i kælderen @teknik og miljø
Referencelister og bilagsnumre i lange notater
Tjekke stavefejl og kommaer i det vi sender ud
Ordliste over alle vores forkortelser så de nye kan følge med @HR
Skrive breve i flere kopier med pæn opsætning
Få gamle worddokumenter over i den nye designlinje @kommunikation
Registrere hvem der kommer til arrangementet og sende bekræftelser @kultur
Sammenligne to versioner af et dokument og vise hvad der er ændret
Valg: bemande valgstederne og svare på spørgsmål om brevstemmer @borgerservice
Skrive julebrev til alle medarbejdere @ledelse
Lave en pæn Excel om til en rapport
"""
