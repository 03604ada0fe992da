"""Tasks met less often among people: care, health, children, schools; and how people jot them down."""

TASKS = """
## toej | ældre
= vasketøj vask tøjvask linned tøj|beboer tøjmærkning vaskeri
Vask og levering af tøj, hvem ejer trøjen
beboernes tøj bliver væk i vasken
bestille linned til tiden

## drikke | ældre
= væskeindtag drikker|nok væskeskema drikke|beboer spiser|for|lidt madindtag vægt|beboer ernæringstilstand
Holde øje med om beboerne drikker nok
væskeskema der udfyldes med et billede af glasset
vægttab hos de svageste opdages

## ensom | ældre ! frivillig
= ensomme ensomhed selskab spisevenner samtalerobot|ældre telefonven
Spisevenner: matche ensomme ældre med frivillige
en stemme de ældre kan snakke med når de er alene
bryde ensomhed hos dem der aldrig får besøg

## rengoering_hjem | ældre
= rengøring|borger rengøring|hjem praktisk|hjælp|rengøring støvsugning gulvvask|borger
Rengøringskvalitet i borgerens hjem
planlægge rengøring hos pensionister
aflyst rengøring, sig det til borgeren

## plejebolig | ældre ! visitation
= plejebolig plejeboliger ældrebolig ældreboliger venteliste|plejebolig boligtildeling|ældre plejehjemsplads
= plejehjemspladser aflastningsplads
Venteliste til plejebolig, hvem står for tur
tildele plejehjemsplads efter behov
ledige aflastningspladser lige nu

## kaldeanlaeg | ældre ! fald
= kald kaldeanlæg nødkaldsanlæg klokker snore kaldesystem tryghedsalarm alarmer beboerkald
Hvem svarer på kaldene fra stuerne
kaldeanlæg: for mange alarmer på én gang
fordele klokkerne så ingen venter længe

## vaerdighed | ældre
= livshistorie livshistorier værdighed personcenteret hverdagsrytme vaner døgnrytme|beboer ønsker|beboer
Beboerens livshistorie samlet så alle kender den
vaner og ønsker hos den enkelte beboer
hvad kan hun godt lide? kort profil til vikaren

## palliation | sundhed
= palliativ palliation livets|afslutning terminal døende dødspleje efterlevende
Samtale om den sidste tid
planlægge pleje ved livets afslutning
støtte til pårørende til en døende

## forflyttning | sundhed ! traening
= forflytning forflytninger løft løfteteknik forflytte sejl|lift
Vise hvordan man forflytter borgeren rigtigt
video med den rigtige lift og sejl
instruktion i forflytning til nye

## psyk | social
= psykiatri psykisk|sårbare angst depression selvskade selvmordstruet psykisk|lidelse recovery samtalestøtte
= psykologsamtale ventetid|psykolog
Støtte mellem samtalerne til unge med angst
opdage tegn på tilbagefald hos psykisk sårbare
øvelser for borgere i socialpsykiatrien

## ung_hjem | social
= efterværn flytte|hjemmefra egen|bolig|unge udeboende overgang|voksen unge|18 kontaktperson|ung
Støtte til unge der flytter hjemmefra
overgang fra barn til voksen, når den unge bliver 18
tjekliste til den unges første bolig

## gaeldsraad | social ! opkraevning
= gældsrådgivning økonomisk|rådgivning privatøkonomi husholdningsbudget administration|borger rådighedsbeløb
= budget|borger
Budgetlægning sammen med borgere i gæld
hjælp til regninger hos borgere der har mistet overblikket
Opdage at en borger er på vej ud i gæld før det går galt

## merudgift | social
= merudgift merudgifter merudgiftsberegning tabt|arbejdsfortjeneste handicappet|barn handicapkompenserende
= handicaphjælper bpa
Merudgiftsberegning for forældre til handicappede børn
tabt arbejdsfortjeneste, regn det ud
BPA: hjælpertimer og regnskab

## integration_borger | jobcenter
= danskuddannelse sprogskole integrationsborger integrationsplan flygtning flygtninge nytilkomne indvandrere
= selvforsørgelse danskundervisning
Danskuddannelse, plan for den enkelte
øve dansk med en robot mellem timerne
nytilkomne flygtninge: plan de første måneder

## raadighed | jobcenter
= rådighed joblog rådighedsvurdering sanktion sanktioner udeblivelse udeblivelser partshøring|sanktion
= jobsøgningskrav
Rådighed: tjekke at joblog er udfyldt
sanktioner ved udeblivelse, skriv partshøring
søger borgeren nok job? se joblog igennem

## rosende | dagtilbud ! barn_udvikling
= søvn sover lur skifteliste bleskift søvnregistrering krybbe spist|barn barnets|dag
Skifteliste og søvnregistrering i vuggestuen
hvornår har de små sovet og spist
tavle over lure og bleer

## hente | dagtilbud
= afhentning hente|barn hentes kommer|hentet hente-aftaler må|hente legeaftaler afleveringer|barn
Huske hvem der må hente barnet
aftaler om hentning samlet ét sted
besked når bedste skal hente

## indkoering | dagtilbud ! onboarding
= indkøring opstart|barn nyt|barn modtagelse|barn velkommen|børnehave startbrev nye|børn
Brev til forældre til nye børn
indkøring af nyt barn, plan for de første dage
velkommen i vuggestuen på flere sprog

## stoej | dagtilbud
= støj|stuen larm støjmåling lydniveau decibel støjniveau
Støjmåling på stuen så vi kan skrue ned
hvornår på dagen larmer vi mest
lampe der bliver rød ved høj lyd

## konflikt_boern | dagtilbud ! trivsel_elev
= konflikter|børn slår|barn bider sociale|kompetencer venskaber leger|alene udenfor|fællesskab legegrupper
= fællesskabet
Børn der slår og bider, idéer til hvad vi gør
hvem leger aldrig med de andre
lave legegrupper så alle er med

## stoettetimer | skole
= støttetimer støtteressource specialundervisning inklusion specialklasse visitation|skole ppr|skole
= indstilling|skole støttelærer
Ansøge om støttetimer til en elev
indstilling til specialtilbud
beskrive elevens behov for støtte

## uddannelsesvalg | skole
= uddannelsesvalg vejledning|unge ungevejleder studievalg vælge|uddannelse optagelse|efter praktik|elev
= erhvervspraktik fagprøve
Finde uddannelse der passer til den unge efter 9.
erhvervspraktik til eleverne
hvad kan jeg blive? vejledning til de unge

## lektie | skole ! differentiering
= lektiehjælp lektier|hjælp tutor privatlærer forklare|eleven hjemmeopgaver lektiecafe
Lektiehjælp til elever der ikke kan få hjælp derhjemme
en tålmodig tutor der forklarer brøker igen og igen
hjælp til hjemmeopgaver om aftenen

## eksamen | skole ! rette
= prøvespørgsmål eksamensspørgsmål prøver prøveopgaver test|elever multiple choice prøve|opgaver
= terminsprøve|opgaver evaluere|elever
Lave eksamensspørgsmål i samfundsfag
prøveopgaver med facit
en hurtig test efter forløbet

## samtykke | dagtilbud ! foto_boern
= samtykke samtykkeerklæring tilladelser|forældre samtykkeerklæringer underskrifter
Samtykker fra forældre, er de alle på plads
hvem har sagt ja til fotos
indhente underskrifter på samtykke
"""
