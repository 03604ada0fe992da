"""Tasks met less often out in the town, and how people jot them down."""

TASKS = """
## svoem | kultur
= svømmehal svømmehallen klor vandkvalitet|svømme bassin kemi|svømme badegæster livredder
Svømmehallens kemi og temperaturer
hvornår er der mindst kø i svømmehallen
besøgstal og bemanding ved bassinet

## kirkegaard | teknik og miljø
= kirkegård kirkegårde gravsted gravsteder gravstedsaftaler urne
Kirkegårde, gravstedsaftaler der udløber
kort over gravsteder

## havn | teknik og miljø
= havn havnen både bådplads bådpladser kolonihaver kolonihave lystbåde fortøjning havnefoged
Havnen: hvilke både mangler at betale
bådpladser og kolonihaver, ventelister
ledig plads ved broen

## strand | teknik og miljø
= strand strande badevand badevandskvalitet kyst kystsikring erosion tang badestrand
Dronevideo af strandens erosion
badevand: varsling når det er forurenet
hvor er der mest tang på stranden

## legeplads_tilsyn | teknik og miljø ! park
= legepladsinspektion legepladstilsyn legepladser|sikkerhed legeredskaber faldunderlag
Legepladsinspektion
se på foto om gyngen er farlig
eftersyn af legeredskaber

## toilet | teknik og miljø
= offentlige|toiletter rengøringsrunde toiletrengøring bænke hærværk graffiti
Toiletter i byen, hvornår skal de gøres rent
graffiti og hærværk meldt med foto

## rengoering | teknik og miljø ! bygning
= rengøring rengøringsplaner rengøringsassistent behovsstyret gøre|rent støvsuge lokaler|rene
= rengøringspersonale rengøringskvalitet
Behovsstyret rengøring på rådhuset
rengøringsplan ud fra hvilke lokaler der er brugt
robot der vasker gulve på skolen

## vandloeb | teknik og miljø ! vand
= vandløb å åen grødeskæring søer vandplan vandløbsregulativ vandløbsregulering brinker
Grødeskæring i åen på det rigtige tidspunkt
vandløbsregulativer, hvad står der
vandstand i åen følges

## vejnavn | teknik og miljø
= vejnavn vejnavne husnummer husnumre skilte skiltning|by navngive|vej skilteplan
Vejnavne, forslag der ikke findes i forvejen
husnumre der mangler
hvor mangler der skilte

## vejtrae | teknik og miljø
= træer træfældning fælde|træ bytræer|registrering træregister topkapning træpleje risikotræer
Træer der er til fare for trafikken
registrere alle byens træer
må man fælde det træ? svar til naboen
"""
