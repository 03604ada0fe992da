"""Computers and systems: tasks, what they are called, and how people jot them down."""

TASKS = """
## it_hjaelp | it ! chatbot
= pc|driller computer|driller hjælp|it it|hjælp glemt|kode it-support it-hjælp it-problemer servicedesk
= servicedesken helpdesk supportsager support printer printeren password passwords adgangskode adgangskoder
= kodeord nulstille nulstilling computer computeren it-spørgsmål it-afdelingen it-fejl ticket tickets teams
= outlook login|virker pc pc'en
Hjælp til it-problemer før man ringer til servicedesk
Nulstille kodeord
printeren driller, hvem kan hjælpe
Supportsager der løses med det samme
hvordan gør jeg i Outlook? svar nu
sortere og prioritere sager i it-supporten
adgang til et system, hvem giver den

## kode | it
= kode koder programmere programmering script scripts python rpa robotics api sql udvikler udviklere
= makroer|system kodning testcases automatisering low-code test|system legacy
Skrive scripts og små programmer
RPA der flytter data mellem systemer
Forklare gammel kode
SQL-udtræk uden at kunne SQL
Teste nye versioner automatisk
finde fejl i integrationer

## excel | it ! ledelsesinfo
= hjælp|excel ark|formler excel regneark formler formel pivot pivottabel pivottabeller makro makroer ark|data
= lister|sammenligne rense|data datavask excelark regnearket
Formler i regneark
lave pivottabeller for mig @økonomi
makroer i Excel
rense data i et rodet ark @administration
Sammenligne to lister og finde forskelle @administration

## sikkerhed | it
= it-sikkerhed informationssikkerhed cybersikkerhed phishing svindel svindelmails hacker hackere hackerangreb
= cyberangreb virus spam deepfake netværk logning angreb falsk|mail falske|mails sikkerhedshændelse sårbarheder
Opdage phishing
Falske mails fra svindlere
Overvåge netværket for angreb
øve medarbejdere i ikke at klikke på links
Deepfake-opkald hvor nogen lyder som direktøren

## rettigheder | it
= rettigheder rettighedsstyring brugerrettigheder adgange brugeradministration licenser licensstyring
= systemoversigt brugeroprettelse brugere|stoppet autorisation systemportefølje adgangsstyring fratrådte
Hvem har adgang til hvad
Rydde op i brugere der er stoppet
Rettighedsstyring ved ny stilling
Ubrugte licenser @økonomi
Oversigt over alle vores systemer og kontrakter

## integration | it ! kode
= integration integrationer dobbelttastning dobbelt|indtastning taste|flere|systemer indtaste overføre|data
= kopiere|systemer systemer|sammen systemerne|snakke mange|systemer fagsystemer klippe|klistre copy-paste
= single|sign login|systemer skifte|systemer samle|systemer
Taste det samme i tre systemer
Få systemerne til at snakke sammen
slippe for at kopiere fra det ene program til det andet @administration
én indgang i stedet for 14 logins @ældre
overføre oplysninger automatisk mellem fagsystemer @borgerservice

## soegning_doc | it
= fællesdrev drev mapper finde|dokument finde|fil filer oprydning|drev sharepoint rydde|op|filer søge|dokumenter
= versionsstyring dobbelte|filer

## - | it
Oprydning på fællesdrev
Stemmestyring til mennesker der ikke kan bruge mus
"""
