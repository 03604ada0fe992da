"""The categories a house begins with; each municipality makes them its own."""

from django.db import migrations

CATEGORIES = [
    (
        "Børn og læring",
        "21473733003426003146372833260",
        "undervisning, elev, forældre, barn, lektion, leg, klasse",
    ),
    (
        "Breve og sprog",
        "21372441240034260038353734260",
        "brev, klarsprog, oversættelse, sprog, formulering, afgørelse, tolk",
    ),
    (
        "Byggeri, veje og miljø",
        "214426262437280000412429240034260032283129470",
        "byggesag, lokalplan, vej, affald, energi, park, bygning",
    ),
    (
        "Dokumentation",
        "233430403224333920392834330",
        "journal, dokumentation, handleplan, notat, diktere, sagsakter",
    ),
    (
        "Henvendelser og service",
        "27243341243323243138243700342600382437412822240",
        "mail, telefon, henvendelse, chatbot, selvbetjening, indbakke",
    ),
    (
        "Møder",
        "32472324370",
        "møde, referat, dagsorden, indkaldelse, opsummering",
    ),
    (
        "Omsorg, mad og sundhed",
        "343238343726000032202300342600384033232724230",
        "beboer, omsorg, pleje, medicin, kost, madplan, hjælpemiddel",
    ),
    (
        "Oplysning udadtil",
        "34353144383328332600402320233928310",
        "nyhedsbrev, pressemeddelelse, facebook, hjemmeside, billede",
    ),
    (
        "Personale og oplæring",
        "3524373834332031240034260034353146372833260",
        "stillingsopslag, ansøger, nyansat, kursus, sygefravær, trivsel",
    ),
    (
        "Planlægning",
        "35312033314626332833260",
        "vagtplan, rute, kalender, skema, vikar, årshjul, frist",
    ),
    (
        "Politik og sager",
        "353431283928300034260038202624370",
        "sagsfremstilling, byråd, høring, aktindsigt, indstilling",
    ),
    (
        "Tal og overblik",
        "3920310034260034412437213128300",
        "statistik, data, nøgletal, analyse, undersøgelse, rapport",
    ),
    (
        "Tryghed og ansvar",
        "39374426272423003426002033384120370",
        "persondata, fejl, ansvar, job, faglighed, overvågning, tillid",
    ),
    (
        "Viden og regler",
        "4128232433003426003724263124370",
        "søge, lov, vejledning, procedure, instruks, intranet",
    ),
    (
        "Økonomi og indkøb",
        "47303433343228003426002833233047210",
        "faktura, budget, regnskab, indkøb, udbud, kontrakt",
    ),
]


def plant(apps, schema_editor):
    category = apps.get_model("ideas", "Category")
    for name, sort_key, seeds in CATEGORIES:
        category.objects.get_or_create(name=name, defaults={"seeds": seeds, "sort_key": sort_key})


class Migration(migrations.Migration):
    dependencies = [("ideas", "0001_first")]
    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
