"""The areas of work in a municipality, as data: the words that tell where a note was jotted down.

One line is one area: its name, then words. The areas are the ones `tasks` names; a municipality's own categories are
laid beside them by their seed words, so they may be cut in another way.
"""

AREAS = """
administration: møde mødet referat dagsorden mail mails indbakke postkasse journalisere journalisering esdh \
 sbsys acadre arkiv kontor kontoret stab sekretær sekretariat sekretariatet notat notater dokument dokumenter \
 skabelon skabeloner aktindsigt sagsfremstilling byråd indkøb udbud faktura bilag kalender word korrektur \
 rapport protokol forkortelser breve hjemmeside facebook kommunikation referater ref mødelokale tilbud kontrakt \
 excel regneark presse
ledelse: leder ledere lederen ledelse ledelsen chef chefen direktør strategi vision budget budgetopfølgning \
 nøgletal mus personale medarbejder medarbejderne team afdelingen sygefravær trivsel apv trivselsmåling \
 ledermøde styregruppe tale oplæg beslutning omorganisering forandring personalesag svær|samtale sparring|leder \
 årshjul handleplan|afdeling prioritere målsætning arbejdsmiljø arbejdspladsvurdering borgmester bemanding \
 kvartal opfølgning projekt ansvar tillid retningslinjer|ai afskedsreception
it: it it-support servicedesk system systemer systemet systemerne fagsystem fagsystemer password adgangskode \
 adgangskoder login computer pc printer licens licenser script scripts kode data excel server netværk program \
 programmer teams outlook formler sikkerhed phishing hacker rpa integration software opdatering intranet \
 tilgængelighed skærmlæser ticket brugere adgang fejlmelding digital chatbot database
dagtilbud: børnehave børnehaven vuggestue vuggestuen pædagog pædagoger pædagogisk dagpleje dagplejen dagplejer \
 institution institutionen daginstitution stue stuen legeplads leg lege barn barnet børn børnene ungerne småbørn \
 forældre mor far aula læreplan sang sange samling sprogvurdering normering ppr eventyr regntøj aflevering \
 madpakke vikar sfo krea rim madplan komme-gå lukkevagt åbnevagt lukkedage forældremøde ugebrev underretning \
 3-årige
skole: skole skolen skoler elev elever eleven eleverne lærer lærere læreren lærernes klasse klassen klasser kl. \
 matematik dansk|opgave engelsk|opgave historie|forløb undervisning undervisningen undervisningsforløb lektion \
 lektioner lektier stil stile opgaver karakter eksamen aula forældre skole-hjem skolehjem elevplan elevplaner \
 skema fag sfo frikvarter ordblinde ordblind differentiere årsplan prøve konfirmander ungdomsskole ungdomsskolen \
 trivsel|elev pensum fravær|elev årgang folkeskole
ældre: ældre plejehjem plejehjemmet plejecenter plejecentret beboer beboere beboeren beboerne hjemmepleje \
 hjemmeplejen hjemmehjælp hjemmehjælper sosu sosu'er assistent sygeplejerske sygeplejersker sygepleje \
 borger|besøg besøg ruter rute køreliste vagtplan vagt vagter nattevagt aftenvagt medicin medicinen nexus cura \
 journal pårørende demens demente fald falder væltet rollator kost sår dokumentation køkken ernæring omsorg \
 pleje natten stuen|beboer udskrivelse hjælpemidler visitation ble bleer genoptræning tilsyn|plejehjem sengen
jobcenter: jobcenter jobcentret ledig ledige ledighed jobsøgende arbejdssøgende job jobbet cv jobplan \
 beskæftigelse virksomhed virksomheder virksomhedskonsulent praktik løntilskud fleksjob sygedagpenge sygemeldt \
 sygemeldte kontanthjælp sagsbehandler sagsbehandleren samtale samtaler rehabilitering rehabiliteringsteam \
 førtidspension lægeattest lægeattester sag sager sagen paragraf lov lovgivning frister partshøring jobkonsulent \
 ydelse integration udlændinge kompetencer barnets|plan handleplan rådgiver sagsnotat afklaring attester \
 langtidsledig afgørelse|sag
borgerservice: borger borgere borgerne borgeren borgernes borgerservice brev breve digital|post telefon \
 telefonen ringer opkald omstilling kø skranke skranken pas kørekort flytning folkeregister boligstøtte pension \
 henvendelse henvendelser spørgsmål afgørelse afgørelser afslag klarsprog chatbot ansøgning ansøgninger \
 selvbetjening mitid blanket åbningstider hjemmesiden oversætte tolk klage klager letlæst vielse valg nummer \
 ventetid forståeligt sprog
HR: ansættelse ansætte ansættelser stillingsopslag jobopslag jobannonce annonce stilling stillinger ansøger \
 ansøgere kandidat kandidater jobsamtale jobsamtalen onboarding nyansat nyansatte introprogram løn lønseddel \
 ferie ferien barsel overenskomst overenskomster personale personalehåndbog sygefravær mus kursus kurser \
 kompetenceudvikling trivselsmåling arbejdsmiljø apv rekruttering rekruttere med-udvalg tillidsrepræsentant \
 opsigelse personalejura medarbejdere medarbejder kolleger kollega arbejdsskade regler|ferie fravær fratrædelse \
 vagtplan mangler|folk
teknik og miljø: vej veje vejen hul huller asfalt fortov sne sneet snerydning salt saltning affald skrald \
 skraldebil affaldsøer genbrugsplads park græs træer grønne byggesag byggesager byggetilladelse byggeri bygning \
 bygninger lokalplan lokalplanen kommuneplan tegninger miljø tilsyn spildevand kloak natur drone kort gis energi \
 varme strøm trafik krydset biler cykler parkering gadelys belysning maskiner driften gartner pedel ejendom \
 ejendomme køretøj klima høringssvar naboer graver grave jord rotter støj bro havn vand
social: børn|familie familie familier familieafdeling handicap bosted bostedet botilbud socialrådgiver \
 socialpædagog rådgiver plejefamilie anbringelse anbragt underretning underretninger misbrug hjemløs udsatte \
 serviceloven voksenudredning vum børnefaglig handleplan ungeplan sag socialpsykiatri psykiatri bostøtte \
 magtanvendelse merudgifter ankestyrelsen autisme samvær barnets|lov borger afgørelse
sundhed: sundhed sundhedscenter sundhedsplejerske tandpleje tandlæge genoptræning træning fysioterapeut \
 ergoterapeut diætist kost ernæring køkken madplan rygestop kol diabetes hospital sygehus læge hygiejne smitte \
 sygepleje hjælpemidler udskrivelse patient forløb forebyggelse
økonomi: økonomi økonomien budget regnskab faktura fakturaer regning kontere konto bogføre bilag udbud indkøb \
 tilbud leverandør kontrakt prognose forbrug penge pulje fonde tilskud moms refusion opkrævning restance \
 betaling revision budgetopfølgning
politik: byråd byrådet udvalg udvalget politiker politikere politisk sagsfremstilling indstilling \
 dagsordenspunkt kommunalbestyrelse høring høringssvar borgmester borgmesteren beslutning borgermøde vedtaget
kommunikation: kommunikation facebook instagram sociale|medier opslag hjemmeside hjemmesiden nyhed nyhedsbrev \
 pressemeddelelse presse journalist plakat billeder video kampagne pjece folder grafik webtilgængelighed \
 intranet
kultur: bibliotek biblioteket lånere museum idræt foreninger forening haller hal svømmehal musikskole \
 ungdomsskole klub frivillige turister arrangement arrangementer byfest kultur arkiv fritid koncert
bekymring: ansvar tillid bekymret bekymring fejl hallucinerer gdpr persondata data|borgere fyret fyring \
 job|miste overvågning overvåget faglighed fagligheden nærvær menneske menneskelig fordomme bias etik etisk snyd \
 afhængig frygt bange retningslinjer
"""
