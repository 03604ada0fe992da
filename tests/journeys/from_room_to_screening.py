"""The first half of the red thread: the room, the idea, the way, the screening."""

from playwright.sync_api import Locator, Page, expect

from tests.fixtures.browser import PHONE

from .desk import close_room, press_next, reveal
from .stage import open_stage
from .thread_words import CARE, COMPASS, HOPE, PART, TASK, WITHOUT
from .town import TEAM, Town, choose, next_for, press

YES = (
    "Udleder systemet selv",
    "Er spørgsmålene om forbudt brug besvaret?",
    "Står denne brug",
    "Behandler en leverandør",
    "Bruges det af ansatte",
    "Bestemmer kommunen",
    "Gennemgår en person",
)


def talk_in_the_room(town: Town) -> None:
    """Signe leads tool 3, a table writes on its phone, the sheet is sealed and its ideas go on."""
    desk = town.see("signe")
    stage = open_stage(desk, town.house, "Værktøj 3: Hvordan kan vi bruge AI?")
    phone = town.new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    phone.goto(stage.phones)
    press_next(desk, "Begynd")
    press_next(desk, "Næste")
    phone.get_by_label("Bord 1").check()
    phone.get_by_role("button", name="Vi sidder her").click()
    phone.get_by_label("Hvilke opgaver/arbejdsgange").fill(TASK)
    phone.get_by_label("Fylder opgaven").check()
    phone.get_by_label("Hvilke dele af opgaven").fill(PART)
    phone.get_by_label("Hvilken AI-funktion").fill("Oversættelse")
    phone.get_by_role("button", name="Send", exact=True).click()
    expect(phone.get_by_role("listitem").filter(has_text=TASK)).to_be_visible()
    reveal(desk)
    close_room(desk)
    desk.get_by_role("link", name="Se skemaerne").click()
    press(desk, "Saml svarene")
    desk.get_by_role("link", name="Åbn skemaet").click()
    press(desk, "Lås som udgave 1")
    expect(desk.get_by_text("Skemaet er låst som udgave 1.")).to_be_visible()
    desk.goto(town.house.url + "/ideer/hent/")
    press(desk, "Tag idéerne med videre")


def choose_it(town: Town) -> str:
    """The team leader chooses it for her house and settles the way. The address of the thread."""
    ida = town.go("ida", "/ideer/?vis=alene")
    ida.get_by_role("link", name=TASK).first.click()
    ida.get_by_role("link", name="Vælg, og begynd tråden").click()
    area = ida.get_by_label("Område")
    choose(area, TEAM)
    press(ida, "Begynd tråden")
    expect(ida.get_by_text(f"»{TASK}«")).to_be_visible()  # the card's own words, from the sheet
    thread = ida.url
    next_for(town, "ida", f"Afgør vejen for »{TASK}«")
    ida.get_by_role("link", name="Afgør vejen").click()
    ida.get_by_label("Hvilket værktøj?").select_option(label="Et andet værktøj")
    ida.get_by_role("group", name="Er der oplysninger med om").get_by_label("Ja").check()
    for question in ("Er der fortrolige", "Holder I jer inden for", "Kan det få betydning", "Kan det bruges til at"):
        ida.get_by_role("group", name=question).get_by_label("Nej").check()
    press(ida, "Afgør vejen")
    expect(ida.get_by_text("Ny anvendelse.")).to_be_visible()
    press(ida, "Begynd screeningen")
    return thread


def screen_it(town: Town) -> None:
    """Light, then full: It says what we can, the lawyer what we may, the leader what we will and should."""
    ida = town.see("ida")
    ida.get_by_role("link", name="Screen tiltaget").click()
    press(ida, "Begynd en ny screening")
    overview = ida.url
    ida.get_by_role("link", name="Svar på spørgsmålene").click()
    known = ida.get_by_role("group", name="Skal I bruge oplysninger om bestemte personer?")
    expect(known.get_by_label("Ja", exact=True)).to_be_checked()  # answered when the way was settled
    for question, answer in (("Møder borgerne", "Nej"), ("Ændrer det jeres", "Ja"), ("Kan I stoppe igen", "Ja")):
        ida.get_by_role("group", name=question).get_by_label(answer, exact=True).check()
    ida.get_by_label("Sådan kunne vi løse det uden AI").fill(WITHOUT)
    ida.get_by_label("Det håber vi at få ud af det").fill(HOPE)
    ida.get_by_label("Det skal vi passe på").fill(CARE)
    press(ida, "Gem")
    expect(ida.get_by_text("Et af svarene kræver en fuld screening.")).to_be_visible()

    freja = next_for(town, "freja", f"Svar i screeningen af »{TASK}«", go=True)
    freja.goto(overview + "can/")
    first_answers(freja)
    press(freja, "Gem")
    ali = next_for(town, "ali", f"Svar i screeningen af »{TASK}«", go=True)
    ali.goto(overview + "may/")
    say_what_the_law_asks(ali)
    for lens in ("will", "should"):
        ida.goto(f"{overview}{lens}/")
        first_answers(ida)
        for box in ida.locator("textarea[name^=compass]").all():  # where the town has an AI compass
            box.fill(COMPASS)
        if lens == "will":
            expect(ida.get_by_label("Sådan kunne vi løse det uden AI")).to_have_value(WITHOUT)
        press(ida, "Gem")
    press(ida, "Gør screeningen færdig")
    expect(ida.get_by_text("Screeningen er færdig og står på tråden.")).to_be_visible()


def first_answers(page: Page) -> None:
    """The first answer to every question that has none."""
    for group in unanswered(page):
        group.get_by_role("radio").first.check()


def say_what_the_law_asks(page: Page) -> None:
    page.get_by_label("Udkast, omskrivning, idéer uden borgersag").check()
    page.get_by_role("group", name="Gør det noget af dette?").get_by_label("Ingen af dem").check()
    page.get_by_role("group", name="Laver den indhold?").get_by_label("Tekst").check()
    for group in unanswered(page):
        is_yes = group.locator("legend").inner_text().startswith(YES)
        group.get_by_label("Ja" if is_yes else "Nej", exact=True).check()
    press(page, "Gem")


def unanswered(page: Page) -> list[Locator]:
    groups = page.locator("main fieldset").filter(has=page.get_by_role("radio")).all()
    return [group for group in groups if not group.locator("input:checked").count()]
