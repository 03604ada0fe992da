"""The second half of the red thread: MED, the decision, the trial, the gate, operation, the public map."""

import datetime
import re
from pathlib import Path

import pypdfium2
from docx import Document as WordFile
from playwright.sync_api import Page, expect

from tests.fixtures.browser import PHONE

from .thread_words import CARE, HOPE, PART, QUESTION, TASK, WITHOUT
from .town import Town, next_for, press


def hear_med_and_decide(town: Town, thread: str) -> None:
    """The MED secretary notes the meeting; the leader recommends; the head of the centre, another person, decides."""
    ida = next_for(town, "ida", f"Send »{TASK}« til beslutning", go=True)
    press(ida, "Send til beslutning")
    mona = next_for(town, "mona", f"Tag »{TASK}« med til MED", go=True)
    mona.get_by_role("link", name="Planlæg MED, eller skriv fra mødet").click()
    mona.get_by_label("Hvad spørger I udvalget om?").fill(QUESTION)
    mona.get_by_label("Mødets dato").fill(datetime.date.today().isoformat())
    mona.get_by_text("Mere til dagsordenen").click()
    mona.get_by_label("Arbejdsforhold", exact=True).check()
    mona.get_by_label("Hvad endte det med?").select_option(label="Drøftet")
    mona.get_by_label("Ledersiden sagde").fill("Vi begynder på to stuer")
    mona.get_by_label("Medarbejdersiden sagde").fill("En kollega læser altid oversættelsen")
    press(mona, "Skriv på tråden")
    expect(mona.get_by_text("MED har drøftet det før beslutningen.")).to_be_visible()

    ida.goto(thread)
    ida.get_by_role("link", name="Oplæg og beslutning", exact=True).click()
    recommend(ida)
    vibeke = next_for(town, "vibeke", f"Beslut om »{TASK}«", go=True)
    vibeke.get_by_role("link", name="Beslut", exact=True).first.click()
    vibeke.get_by_label("Ja, med vilkår").check()
    vibeke.get_by_label("Begrundelse").fill("Det er lille, og en kollega læser altid oversættelsen")
    vibeke.get_by_text("Vilkår 1").click()
    vibeke.get_by_label("Vilkår (valgfrit)").first.fill("En tosproget kollega læser hver oversættelse")
    vibeke.get_by_label("Hvem har opgaven?").first.select_option(label="Teamleder")
    month = datetime.date.today() + datetime.timedelta(days=30)
    vibeke.get_by_label("Senest").first.fill(month.isoformat())
    press(vibeke, "Skriv beslutningen på tråden")
    expect(vibeke.get_by_text("Beslutningen står på tråden.")).to_be_visible()


def recommend(page: Page) -> None:
    """The paper says all that is known; the one who recommends reads it, and says so."""
    page.get_by_role("link", name="Se oplægget").first.click()
    paper = page.get_by_role("main")
    for words in (TASK, PART, WITHOUT, HOPE, CARE, QUESTION):
        expect(paper.get_by_text(words).first).to_be_visible()
    for form in ("PDF", "Word"):
        with page.expect_download() as file:
            page.get_by_role("link", name=re.compile(f"^Hent (som|til) {form}")).first.click()
        text = words_of(Path(file.value.path()), form)
        for words in (TASK, PART, WITHOUT, HOPE, CARE, QUESTION):
            assert squeezed(words) in text, (form, words)
    page.get_by_role("link", name="Ret teksten").click()
    press(page, "Gem")


def words_of(path: Path, form: str) -> str:
    """Every word of a paper, without blanks: a line break is no word."""
    if form == "PDF":
        return squeezed("".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path)))
    word = WordFile(str(path))
    cells = (cell.text for table in word.tables for row in table.rows for cell in row.cells)
    return squeezed("".join((*(paragraph.text for paragraph in word.paragraphs), *cells)))


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad\ufffe-]+", "", text)


def try_it(town: Town, thread: str) -> str:
    """Plan, place on the map, gate, trial, learning. The address of the use on the map."""
    ida = next_for(town, "ida", f"Planlæg afprøvningen af »{TASK}«", go=True)
    ida.get_by_role("link", name="Planlæg afprøvningen").click()
    expect(ida.get_by_label("Hvad prøver I?")).to_have_value(PART)
    ida.get_by_label("Hvem prøver?").fill("Rød stue og Blå stue")
    ida.get_by_label("Hvornår taler I om det?").fill("På stuemødet om fredagen")
    ida.get_by_label("Hvornår stopper I før tid?").fill("Hvis en besked bliver misforstået")
    press(ida, "Skriv planen på tråden")

    freja = town.see("freja")
    freja.goto(thread)
    freja.get_by_role("link", name="Sæt på AI-landkortet").click()
    expect(freja.get_by_label("Hvad bruges AI til?")).to_have_value(TASK)
    expect(freja.get_by_label("Kort fortalt")).to_have_value(PART)
    freja.get_by_label("Hvad hedder systemet?").fill("Fjordbys oversætter")
    freja.get_by_label("Leverandør").fill("Leverandør Vest")
    freja.get_by_label("Opgaveområde").select_option(label="Tekst og kommunikation")
    press(freja, "Sæt på kortet")
    use = freja.url
    open_gate(freja, use)

    next_for(town, "ida", f"Begynd afprøvningen af »{TASK}«", go=True)
    press(ida, "Begynd afprøvningen")
    press(ida, "Afslut afprøvningen")
    ida.get_by_role("link", name="Skriv, hvad I lærte").click()
    ida.get_by_label("Det virkede", exact=True).check()
    ida.get_by_label("Hvad virkede?").fill("Beskeden blev læst samme dag")
    ida.get_by_label("Hvad virkede ikke").fill("Tre ord skulle rettes hver gang")
    press(ida, "Skriv læringskortet")
    return use


def open_gate(page: Page, use: str) -> None:
    """It stays shut until agreement, risk assessment and every duty is there; each says where it can be seen."""
    page.goto(use + "port/")
    expect(page.get_by_role("button", name="Åbn porten")).to_have_count(0)
    page.goto(use)
    page.get_by_role("link", name="Systemet: Fjordbys oversætter").click()
    page.get_by_role("link", name="Ret »Aftale og drift«").click()
    page.get_by_label("Er der en databehandleraftale?").select_option(label="Ja, den er indgået")
    press(page, "Gem")
    page.goto(use + "ret/assessed/")
    page.get_by_label("Hvor risikovurderingen ligger").fill("Sag 2026-104")
    page.get_by_label("Risikovurderingen er fra").fill(datetime.date.today().isoformat())
    press(page, "Gem")
    page.goto(use + "port/")
    proofs = page.get_by_text("Det er gjort", exact=True)
    many = proofs.count()
    for left in range(many, 0, -1):
        proofs.first.click()
        box = page.locator("main details[open]").first
        where = box.get_by_label("Hvor kan man se, at det er gjort?")
        if left == many:
            where.fill("Sag 2026-104")
        expect(where).to_have_value("Sag 2026-104")  # the case is typed once
        with page.expect_navigation():
            box.get_by_role("button", name="Notér", exact=True).click()
        expect(proofs).to_have_count(left - 1)
    press(page, "Åbn porten")
    expect(page.get_by_text("Porten er åben.").first).to_be_visible()


def put_into_operation(town: Town, thread: str, use: str) -> None:
    ida = next_for(town, "ida", f"Beslut, hvad der skal ske med »{TASK}«", go=True)
    ida.get_by_text("Godkend drift kræver mere").click()
    ida.get_by_role("link", name="Oplæg og beslutning", exact=True).click()
    overview = ida.url
    recommend(ida)
    ida.goto(overview + "oplaeg/operation/")
    expect(ida.get_by_role("cell", name="Gjort").first).to_be_visible()
    expect(ida.get_by_role("cell", name="Mangler")).to_have_count(0)  # what was noted at the gate is not asked again
    vibeke = next_for(town, "vibeke", f"Beslut om »{TASK}«", go=True)
    vibeke.get_by_role("link", name="Beslut", exact=True).first.click()
    vibeke.get_by_label("Ja", exact=True).check()
    vibeke.get_by_label("Begrundelse").fill("Det virkede på to stuer, og en kollega læser altid med")
    press(vibeke, "Skriv beslutningen på tråden")
    freja = town.see("freja")
    freja.goto(use + "port/")
    press(freja, "Åbn porten")
    next_for(town, "ida", f"Sæt »{TASK}« i drift", go=True)
    press(ida, "Sæt i drift")
    expect(ida.get_by_text("Det er i brug i hverdagen.")).to_be_visible()


def publish(town: Town, use: str) -> None:
    """A citizen reads what the room wrote, and nothing that is the house's own."""
    freja = town.see("freja")
    freja.goto(use)
    freja.get_by_role("link", name="Offentliggør").click()
    press(freja, "Offentliggør")
    expect(freja.get_by_text("Nu kan alle læse om det på den offentlige side.")).to_be_visible()
    citizen = town.new_page(viewport=PHONE)
    citizen.goto(town.house.url + "/ai-landkort/offentlig/")
    citizen.get_by_role("link", name=TASK).click()
    told = citizen.get_by_role("main")
    for words in (PART, WITHOUT, HOPE, CARE, "I drift", "Minimal risiko", "Fjordbys oversætter"):
        expect(told.get_by_text(words).first).to_be_visible()
    for words in (QUESTION, "Sag 2026-104", "Rød stue"):
        expect(told.get_by_text(words)).to_have_count(0)
