"""Money: tasks, what they are called, and how people jot them down."""

TASKS = """
## budget | økonomi ! faktura, ledelsesinfo
= hvor|går|pengene holde|budget forklar|afvigelse pengene|slår penge|tilbage overforbrug tal|økonomi konto|over
= over|budgettet budget budgettet budgetter budgetopfølgning budgetlægning budgetopfølgninger budgetproces
= budgetønsker merforbrug mindreforbrug forbrug forbruget prognose prognoser økonomiopfølgning økonomirapport
= økonomistyring økonomi afvigelser afvigelse konto|løber bevilling|økonomi pengene overskridelse
= regnskabsforklaring forbrugsprognose budgetafvigelser økonomital penge|brugt
Budgetopfølgning og forklaring på afvigelser
Prognose for resten af året
Hvorfor bruger vi flere penge end planlagt @ledelse
Se tidligt om vi går over budget @ledelse
Lægge budget for institutionen @dagtilbud
forbruget på min konto i et sprog jeg forstår @ledelse
Økonomirapport til udvalget @politik

## faktura | økonomi ! budget
= rigtige|konto regninger|rigtige betale|regninger regning|dobbelt kontoplan faktura fakturaer fakturahåndtering
= fakturakontrol fakturakontering kontere kontering konterer konto|regning bogføre bogføring regning|konto
= regninger bilag|kontering kreditor ean prisme opus udlæg kvittering kvitteringer betalinger leverandørfaktura
= kontonummer kontostreng kreditnota
Kontere fakturaer
Bilag der bogfører sig selv
tjekke at regningen passer med aftalen
dobbelte betalinger fanges
Udlæg og kvitteringer tager en krig
EAN og rekvirent mangler på regningerne, find ud af hvem der skal have dem
bilagsbehandling i Prisme

## indkoeb | økonomi ! udbud
= indkøb indkøbe indkøbsaftale indkøbsaftaler indkøbsliste bestille bestilling bestillinger varer varelager
= lager lagerstyring sortiment prisaftale aftaleloyalitet compliance genbestille leverandøraftale køber købe
= forbrugsartikler indkøber
Finde den billigste vare på aftalen
Bestille varer inden de slipper op @dagtilbud
Indkøb uden for aftale, opdag det
Lagerstyring af bleer og handsker @ældre
hvilken leverandør må vi bruge
Indkøbsliste til køkkenet @ældre

## udbud | økonomi ! indkoeb
= udbud udbudsmateriale udbudsmaterialet kravspecifikation kravspecifikationer tilbud|sammenligne tilbudsgivere
= tilbudsevaluering kontrakt kontrakter kontraktstyring leverandører bud evaluere|tilbud udbudsregler
= udbudsloven kontraktgennemgang kontraktopfølgning
Skrive udbudsmateriale
Kravspecifikation til nyt system @it
Sammenligne tilbud fra leverandører
Gennemgå kontrakter for faldgruber
Evaluering af indkomne bud
svar på spørgsmål i en udbudsrunde

## puljer | økonomi
= pulje puljer puljemidler fonde fond fondsansøgning fondsansøgninger fundraising tilskudspulje projektmidler
= søge|penge statslige|puljer eu-midler puljeansøgning puljeansøgninger tilskud|søge støttemidler
Søge fonde og puljer
Ansøgning om projektmidler @kultur
Finde tilskud vi kan søge til legepladsen @dagtilbud
regnskab og afrapportering til ministeriet for puljepenge
fundraising tekst

## opkraevning | økonomi
= opkrævning opkrævninger rykker rykkere rykkerbrev restance restancer gæld gældsinddrivelse ejendomsskat
= betaling|borger afdrag afdragsordning gebyr gebyrer inddrivelse girokort forældrebetaling
Rykkerbreve og restancer
Opkrævning af forældrebetaling @dagtilbud
Afdragsordninger til folk der skylder
Regninger til borgere, svar på hvorfor
Ejendomsskat og gebyrer

## regnskab | økonomi ! budget
= regnskab regnskaber regnskabsafslutning årsregnskab afstemning afstemme afstemninger revision revisor
= fejlpostering omposteringer moms refusion hjemtage bogholderi mellemkommunal statsrefusion ledelsestilsyn
Afstemme konti
Årsafslutning, find fejlposteringer
ledelsestilsyn og kontrol af bilag
periodisering og momsfejl
mellemkommunale refusioner, få pengene hjem
"""
