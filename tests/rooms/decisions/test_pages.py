"""The pages from MED to decision: seen at every door, and papers a committee can use."""

import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from docx import Document as WordFile

from forankring.domain.journey import Kind
from forankring.features.decisions.acts.paper import save_layout, write_paper
from forankring.features.decisions.api import plan_med, recommend, record_med
from forankring.features.decisions.papers.blocks import recommendation
from forankring.features.decisions.papers.build import agenda_draft, decision_draft, document
from forankring.features.decisions.papers.clean_html import clean_html
from forankring.features.decisions.refusals import WrittenMeanwhile
from forankring.kernel.journey.api import Initiative, add_record, last_body

from .factories import CHANGES_WORK, awaiting, discussed, ready

HOSTILE = "<img src=x onerror=alert(1)>\"'&{{7*7}}\u202e"
OVERVIEW = "decisions:overview"
TODAY = timezone.localdate().strftime("%d-%m-%Y")


def med_form(committee, **more):
    form = {"kind": "discussion", "committee": str(committee.pk), "apsa": ["work"], "question": "Hvad ser vi?"}
    return {**form, "meeting_on": TODAY, "outcome": "discussed", "was_before": "yes", "act": "record", **more}


def test_the_overview_says_what_med_needs_and_who_decides(town, signed_in) -> None:
    row = awaiting(town.rie, town.house, CHANGES_WORK)
    page = signed_in(town.karim).get(reverse("decisions:overview", args=[row.pk])).content.decode()
    assert "MED skal drøfte det, før I beslutter." in page
    assert "centerchef eller institutionsleder" in page
    assert "godkender" not in page.lower()


def test_the_way_to_a_decision_is_found_under_initiatives_in_the_menu(town, signed_in) -> None:
    row = awaiting(town.rie, town.house)
    for address in (
        reverse("decisions:overview", args=[row.pk]),
        reverse("decisions:paper", args=[row.pk, "trial"]),
        reverse("decisions:med_new", args=[row.pk]),
    ):
        page = signed_in(town.rie).get(address).content.decode()
        assert f'href="{reverse("journey:board")}" aria-current="page"' in page
        assert f'href="{reverse("home")}" aria-current="page"' not in page


def test_before_anything_is_planned_the_overview_tells_how_the_agenda_item_is_made(town, signed_in) -> None:
    row, how = awaiting(town.rie, town.house, CHANGES_WORK), "kan I hente punktet til dagsordenen her"
    where, browser = reverse("decisions:overview", args=[row.pk]), signed_in(town.secretary)
    assert how in browser.get(where).content.decode()
    assert how not in signed_in(town.member).get(where).content.decode()
    plan = plan_med(town.secretary, row.pk, replace(discussed(town.area), outcome=None))
    planned = browser.get(where).content.decode()
    assert how not in planned
    assert reverse("decisions:agenda", args=[plan.pk]) in planned


def test_an_empty_plan_is_not_kept_and_says_what_is_missing(town, signed_in) -> None:
    row = awaiting(town.rie, town.house)
    browser, address = signed_in(town.rie), reverse("decisions:med_new", args=[row.pk])
    empty = med_form(town.area, question="", meeting_on="", outcome="", act="plan")
    answer = browser.post(address, empty)
    assert "Skriv, hvad I spørger udvalget om" in str(answer.context["form"].errors["question"])
    assert browser.post(address, {**empty, "question": "Hvad ser vi?"}).status_code == 302
    overview = browser.get(reverse("decisions:overview", args=[row.pk])).content.decode()
    assert ("Hvor langt" in overview, "Det endte med" in overview) == (True, False)
    assert "Planlæg MED, eller skriv fra mødet" in overview
    assert (
        "Planlæg MED, eller skriv fra mødet" in browser.get(reverse("journey:thread", args=[row.pk])).content.decode()
    )


def test_until_the_meeting_is_held_the_first_choice_is_to_plan(town, signed_in) -> None:
    row = awaiting(town.rie, town.house)
    browser, new = signed_in(town.rie), reverse("decisions:med_new", args=[row.pk])

    def secondary(page) -> list[str]:
        buttons = re.findall(r"<button[^>]*>", page.content.decode())
        return re.findall(r'value="(plan|record)"', " ".join(b for b in buttons if "secondary" in b))

    assert secondary(browser.get(new)) == ["record"]
    ahead = (timezone.localdate() + timedelta(days=7)).strftime("%d-%m-%Y")
    assert secondary(browser.post(new, med_form(town.area, meeting_on=ahead, outcome="", question=""))) == ["record"]
    assert secondary(browser.post(new, med_form(town.area, meeting_on="i morgen", outcome=""))) == ["record"]
    assert secondary(browser.post(new, med_form(town.area, meeting_on=""))) == ["plan"]
    assert secondary(browser.post(new, med_form(town.area, outcome=""))) == ["plan"]


def test_a_leader_writes_meds_part_on_the_thread(town, signed_in) -> None:
    row = awaiting(town.rie, town.house)
    address = reverse("decisions:med_new", args=[row.pk])
    browser = signed_in(town.rie)
    assert "Områdeudvalget for Ældre" in browser.get(address).content.decode()
    without = browser.post(address, med_form(town.area, meeting_on=""))
    assert "Skriv udvalg, dato, og hvad det endte med" in without.content.decode()
    assert browser.post(address, med_form(town.area)).status_code == 302
    assert last_body(row, Kind.MED)["committee_name"] == "Områdeudvalget for Ældre"
    thread = browser.get(reverse("journey:thread", args=[row.pk])).content.decode()
    assert "Drøftet i Områdeudvalget for Ældre den" in thread


def test_what_is_seldom_needed_is_folded_and_open_when_it_says_something(town, signed_in) -> None:
    row = awaiting(town.rie, town.house)
    browser, new = signed_in(town.secretary), reverse("decisions:med_new", args=[row.pk])
    fresh = browser.get(new).content.decode()
    assert fresh.count("<details") == 3
    opened = '<details class="fold" open'
    assert opened not in fresh
    late = browser.post(new, med_form(town.area, was_before="no", dissent="Tempoet", apsa=[])).content.decode()
    assert late.count(opened) == 2  # why MED comes late is missing, and the disagreement is kept in sight
    assert "Skriv, hvorfor MED ikke er med" in late


def test_whether_staff_were_told_is_asked_where_the_solution_can_watch_them(town, signed_in) -> None:
    watched = {**CHANGES_WORK, "facts": {**CHANGES_WORK["facts"], "kontrol_af_ansatte": "ja"}}
    for screening, is_asked in ((CHANGES_WORK, False), (watched, True)):
        row = awaiting(town.rie, town.house, screening)
        page = signed_in(town.secretary).get(reverse("decisions:med_new", args=[row.pk])).content.decode()
        assert ('name="tells_monitoring"' in page) is is_asked


def test_two_who_plan_the_same_meeting_lose_nothing(town, signed_in) -> None:
    row = awaiting(town.rie, town.house)
    plan = plan_med(town.rie, row.pk, replace(discussed(town.area), outcome=None))
    address = reverse("decisions:med_edit", args=[plan.pk])
    given = {"act": "plan", "outcome": "", "revision": "1"}
    assert signed_in(town.rie).post(address, med_form(town.area, question="Den første", **given)).status_code == 302
    second = signed_in(town.secretary).post(address, med_form(town.area, question="Den anden", **given))
    page = second.content.decode()
    assert second.status_code == 409
    assert "Den første" in page
    assert "Den anden" in page
    assert 'name="revision" value="2"' in page


def test_who_may_not_decide_sees_who_may_and_nothing_happens(town, signed_in) -> None:
    row = ready(town.karim, town.karim, town.house, town.area)
    address = reverse("decisions:decide", args=[row.pk, "trial"])
    form = {"answer": "yes", "reasons": "Ja", "revision": row.revision}
    page = signed_in(town.rie).post(address, form).content.decode()
    assert "Det kan: centerchef eller institutionsleder." in page
    assert last_body(row, Kind.DECISION) == {}
    unasked = signed_in(town.rie).get(address).content.decode()
    assert "Det kan besluttes af: centerchef eller institutionsleder." in unasked
    assert 'name="reasons"' not in unasked


def test_a_decision_with_a_condition_goes_from_the_page_to_the_thread(town, signed_in) -> None:
    row = ready(town.rie, town.rie, town.house, town.area)
    address = reverse("decisions:decide", args=[row.pk, "trial"])
    form = {"answer": "conditions", "reasons": "Det er let at fortryde.", "revision": row.revision}
    condition = {"text_0": "Alle er introduceret", "owner_0": "team_leader", "due_0": "01-02-2999"}
    browser = signed_in(town.karim)
    assert "Skriv mindst ét vilkår" in browser.post(address, form).content.decode()
    assert browser.post(address, {**form, **condition}).status_code == 302
    assert Initiative.objects.get(pk=row.pk).stage == "approved_for_trial"
    page = browser.get(reverse("decisions:overview", args=[row.pk])).content.decode()
    assert "Alle er introduceret" in page
    thread = browser.get(reverse("journey:thread", args=[row.pk])).content.decode()
    assert "Ja til at afprøve. Besluttet af: institutionsleder. Der er 1 vilkår." in thread


def test_somebody_elses_step_meanwhile_keeps_what_was_typed(town, signed_in) -> None:
    row = ready(town.rie, town.rie, town.house, town.area)
    add_record(town.rie, row.pk, Kind.MED, {"kind": "information", "date": "2026-01-01"}, role="team_leader")
    form = {"answer": "yes", "reasons": "Mine grunde", "revision": row.revision}
    answer = signed_in(town.karim).post(reverse("decisions:decide", args=[row.pk, "trial"]), form)
    assert answer.status_code == 409
    assert "Mine grunde" in answer.content.decode()


def test_the_paper_is_filled_from_the_thread_with_the_cards_own_words(town, signed_in) -> None:
    row = awaiting(town.rie, town.house)
    task = {"task": "Referater", "cards": ["Vi skriver det samme to gange"], "purpose": "Mere tid til beboerne"}
    add_record(town.rie, row.pk, Kind.TASK, task, role="team_leader")
    record_med(town.secretary, row.pk, discussed(town.area, statement_employees="Giv os tid."))
    recommend(town.rie, row.pk, "trial", "vi prøver i fire uger\nat vi samler op på et teammøde")
    page = signed_in(town.karim).get(reverse("decisions:paper", args=[row.pk, "trial"])).content.decode()
    for words in ("Vi skriver det samme to gange", "Mere tid til beboerne", "Giv os tid.", "vejledende"):
        assert words in page
    assert "Teamlederen indstiller," in page
    assert "at vi prøver i fire uger" in page
    assert "at at" not in page


def test_the_paper_is_the_same_as_pdf_and_word(town, signed_in) -> None:
    row = ready(town.rie, town.rie, town.house, town.area)
    browser = signed_in(town.karim)
    made = browser.get(reverse("decisions:paper_file", args=[row.pk, "trial", "da", "pdf"]))
    assert made.content.startswith(b"%PDF")
    word = browser.get(reverse("decisions:paper_file", args=[row.pk, "trial", "da", "docx"]))
    texts = [p.text for p in WordFile(BytesIO(word.content)).paragraphs]
    assert "Indstilling" in texts
    assert "at vi prøver i fire uger" in texts


def test_the_municipality_places_the_decision_after_the_recommendation(town, administrator) -> None:
    row = ready(town.rie, town.rie, town.house, town.area)
    sections = [{"key": "recommendation", "heading": "Indstilling"}, {"key": "what", "heading": "Sagsresumé"}]
    save_layout(administrator, "decision", sections, "recommendation", 0)
    headings = [b.text for b in document(decision_draft(row, "trial"), "da").blocks if hasattr(b, "level")]
    assert headings[:2] == ["Indstilling", "Beslutning"]
    assert "Sagsresumé" in headings or not decision_draft(row, "trial").texts["what"]
    with pytest.raises(WrittenMeanwhile):
        save_layout(administrator, "decision", sections, "last", 0)


def test_the_agenda_item_has_the_sections_of_a_med_agenda(town) -> None:
    row = awaiting(town.rie, town.house)
    plan = plan_med(town.secretary, row.pk, replace(discussed(town.area), outcome=None))
    texts = {"economy": "Ingen", "relations": "Digitaliseringsstrategien"}
    write_paper(town.secretary, row.pk, "med", texts, involvement=plan.pk, case_number="S00 13/650")
    headings = [b.text for b in document(agenda_draft(row, plan), "da").blocks if hasattr(b, "level")]
    assert headings[:5] == [
        "Sagsgang",
        "Sagsfremstilling",
        "Sammenhæng til andre politikker/strategier og fagområder",
        "Økonomiske konsekvenser",
        "Indstilling",
    ]
    assert headings[-1].startswith("Beslutning i Områdeudvalget for Ældre den")


def test_two_writers_of_a_paper_lose_nothing(town, signed_in) -> None:
    row = awaiting(town.rie, town.house)
    address = reverse("decisions:paper_edit", args=[row.pk, "trial"])
    form = {"revision": "0", "access": "open", "s_what": "Den første"}
    assert signed_in(town.rie).post(address, form).status_code == 302
    second = signed_in(town.karim).post(address, {**form, "s_what": "Den anden"})
    assert second.status_code == 409
    assert "Den første" in second.content.decode()
    assert "Den anden" in second.content.decode()


def test_hostile_words_are_only_words_on_page_clipboard_and_thread(town, signed_in) -> None:
    row = awaiting(town.rie, town.house, title=HOSTILE)
    write_paper(town.rie, row.pk, "trial", {"what": HOSTILE, "recommendation": HOSTILE})
    record_med(town.rie, row.pk, discussed(town.area, question=HOSTILE, statement_employees=HOSTILE))
    browser = signed_in(town.karim)
    for name in ("decisions:overview", "journey:thread"):
        assert "<img src=x" not in browser.get(reverse(name, args=[row.pk])).content.decode()
    assert "<img src=x" not in browser.get(reverse("decisions:paper", args=[row.pk, "trial"])).content.decode()
    page = browser.get(reverse("decisions:paper", args=[row.pk, "trial"])).content.decode()
    assert "data-copy-html" in page
    made = clean_html(document(decision_draft(Initiative.objects.get(pk=row.pk), "trial"), "da"))
    assert "<img" not in made
    assert "class=" not in made


def test_a_thread_that_is_not_yours_is_not_found(town, signed_in) -> None:
    row = awaiting(town.rie, town.house)
    Initiative.objects.filter(pk=row.pk).update(access="limited")
    browser = signed_in(town.member)
    for name in ("decisions:overview", "decisions:laid_aside"):
        assert browser.get(reverse(name, args=[row.pk])).status_code in (403, 404)
    assert browser.get(reverse("decisions:paper", args=[row.pk, "trial"])).status_code == 404
    assert browser.get(reverse("decisions:paper_edit", args=[row.pk, "trial"])).status_code == 404


def test_every_point_begins_with_at_once_in_both_languages() -> None:
    for lang, points, wanted in (
        ("da", "vi prøver\n- at vi samler op.\n\nAt vi stopper", ("at vi prøver", "at vi samler op", "At vi stopper")),
        ("en", "we try\nthat we gather", ("that we try", "that we gather")),
    ):
        with override(lang):
            _lead, bullets = recommendation(points, "team_leader")
        assert bullets.items == wanted
