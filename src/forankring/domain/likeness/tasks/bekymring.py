"""What people fear, and ask to be settled first: tasks, what they are called, and how people jot them down."""

TASKS = """
## naervaer | bekymring
= nærvær omsorg varme|hænder kolde|hænder menneskelig menneskelighed menneskeligt relation relationen relationer
= øjenkontakt tid|borgeren tid|mennesker tid|beboerne empati kontakten ansigt-til-ansigt mindre|skærm
Mere tid til beboerne og mindre til skærme @ældre
maskinen må ikke erstatte varme hænder
det menneskelige må ikke forsvinde
Omsorg kan man ikke automatisere
tid til nærvær og en kop kaffe

## elev_snyd | bekymring ! rette
= snyd snyde snyder afskrift plagiat plagiere chatgpt|elever eleverne|bruger skrevet|robot ai|eksamen elever|ai
= selv|skrevet fusk eksamenssnyd
Eleverne snyder med ChatGPT
Opdage om en stil er skrevet af en robot @skole
hvordan ved vi om eleven selv har lavet det @skole
snyd til eksamen og afleveringer
Lære de unge at bruge AI ordentligt i stedet for at kopiere @skole

## persondata | bekymring ! sikkerhed
= skrive|navne|ai oplysninger|chatgpt borgerdata persondata personoplysninger gdpr databeskyttelse fortrolig
= fortrolige fortrolighed følsom følsomme tavshedspligt datalæk cpr cpr-numre databehandleraftale
= databehandleraftaler privatliv borgernes|data dpo slette|data slettefrister datasikkerhed samtykke sikker|data
= oplysninger|borgere
Må man skrive om borgere i ChatGPT?
Hvor ender vores data henne
GDPR og tavshedspligt
fortrolige oplysninger skal ikke ud af huset
Behandle persondata lovligt, databehandleraftaler @it
slettefrister, hvad må vi gemme @administration
Opdage CPR-numre der ligger hvor de ikke skal @it

## fejl | bekymring
= fejl hallucinere hallucinationer hallucination hallucinerer forkerte|svar forkert|svar finder|på digter
= opdigtet opdigtede usandt vrøvl kvalitetssikre kvalitetssikring kildekritik kilder faktatjek stole|svar
= tjekke|svar pålidelig troværdig rigtigt|svar passer|det falsk
Den finder på noget der ikke er rigtigt
Hvordan ved vi om svaret er sandt
Hallucinationer og opdigtede kilder
Nogen skal tjekke det inden det sendes
man kan ikke stole på det

## ansvar | bekymring ! fejl
= ansvar ansvaret ansvarlig hæfter skyld skylden stilles|ansvar hvem|ansvar galt|hvem ansvarsfordeling
= regnskab|for juridisk|ansvar
Hvem har ansvaret når det går galt
Står jeg selv til regnskab for noget en maskine har skrevet
Skylden skal ikke ligge hos den ansatte
Hvem hæfter for en forkert afgørelse

## job_vaek | bekymring
= fyring fyringer fyret job|miste mister|job mister|jobbet jobbet overflødig overflødige overtage|job
= overtager|job erstatte|medarbejdere erstattet nedskæringer besparelser spareøvelse færre|medarbejdere
= færre|stillinger stillinger|spare afskedigelser jobtab nedlægge|stillinger rationalisere arbejdsløs
Bliver vi fyret?
Skal robotten overtage mit arbejde
sparerunde forklædt som AI
Færre ansatte når opgaverne automatiseres
Frygt for at miste jobbet

## faglighed | bekymring
= faglighed fagligheden kernefaglighed faglig|stolthed faglig|vurdering dømmekraft tænke|selv dovne doven
= holder|op|tænke miste|kompetencer håndværk skøn fagligt|skøn kvaliteten|faglige faglig|udvikling afhængige
= afhængighed kritisk|sans glemmer|selv erfaring
Vi glemmer vores faglighed
bliver vi dovne og holder op med at tænke selv
den faglige vurdering skal blive hos mennesker
nye kolleger lærer aldrig håndværket
Min erfaring bliver ikke brugt

## bias | bekymring
= bias diskrimination diskriminere diskriminerer fordomme skævhed skæv forskelsbehandling ligebehandling
= uretfærdig uretfærdigt retfærdig retfærdighed etnicitet lige|vilkår minoriteter stereotyper køn
Forskelsbehandling af borgere
Fordomme i algoritmen
den rammer dem med anden baggrund hårdere
Retfærdighed og ligebehandling

## overvaagning | bekymring
= overvågning overvåge overvåget overvåges kontrol|medarbejdere kontrolleret målt måles holdt|øje holder|øje
= big|brother spionere tempo|medarbejder chefen|ser logger kameraovervågning tidsmåling
Bliver vi målt på hvert tastetryk
Overvågning af medarbejderne
chefen kan se hvor hurtigt jeg arbejder
Kamera hos borgerne er indgreb i privatlivet

## regler_ai | bekymring
= retningslinjer|ai ai-politik ai|regler spilleregler må|vi|bruge må|man|bruge tilladt lov|bruge
= godkendte|værktøjer godkendt rammer klare|rammer ai-strategi retningslinjer|chatgpt licens|copilot forbudt
= hvad|må politik|ai
Hvad må vi bruge AI til? klare retningslinjer
Spilleregler for ChatGPT på arbejdet
hvilke værktøjer er godkendt
politik for kunstig intelligens
Hvem må få licens

## klima_ai | bekymring
= strømforbrug|ai energi|ai datacentre datacenter servere klima|ai klimabelastning klimaaftryk|ai miljø|ai
= grøn|ai
AI bruger for meget strøm
Klimabelastningen ved alle de servere
er det bæredygtigt at spørge en robot om alting
Vandforbrug og energi til datacentre
"""
