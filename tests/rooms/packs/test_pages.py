"""A facilitator makes a tool the house's own, sees the difference, takes in what is new, and can go back."""

from dataclasses import replace

import pytest
from django.urls import reverse
from django.utils import timezone

from forankring.domain.grammar.codec import tool_to_json
from forankring.kernel.accounts.api import MayNot
from forankring.kernel.audit.api import lines_about
from forankring.kernel.packs import acts, api, shelf
from forankring.kernel.packs.catalogue import Origin, build
from forankring.kernel.packs.folder import files_in_zip
from forankring.kernel.packs.forms import ToolForm
from forankring.kernel.packs.install import install
from forankring.kernel.packs.models import Fork
from forankring.kernel.packs.reading import read_pack
from forankring.kernel.packs.refusals import ChangedMeanwhile, NoSuchTool, NothingForked

from .bench import installed, pack

pytestmark = pytest.mark.django_db
NEWER = (("pack.yml", "version: 1.0.0", "version: 1.1.0"), ("locale/da.yml", "line: Linjen", "line: En ny linje"))


def url(name: str, tool_id: str = "first") -> str:
    return reverse(f"packs:{name}", args=[tool_id])


def filled(tool_id: str = "first", **changes: object) -> dict[str, object]:
    """The edit form as a browser would send it, with some of it changed (double underscores for dots)."""
    fork = api.catalogue().forks.get(tool_id)
    if fork:
        form = ToolForm(None, tool=fork.whole, ours=fork.tool, revision=fork.revision)
    else:
        form = ToolForm(None, tool=api.tool(tool_id), ours=None, revision=0)
    said = {b.html_name: b.value() for b in form}
    for name, value in changes.items():
        said[name] = value
    ticked = {name: "on" if value is True else value for name, value in said.items()}
    return {name: value for name, value in ticked.items() if value is not None and value is not False}


def change(facilitator, **texts: str) -> Fork | None:
    tool = api.tool("first")
    ours = replace(tool, **{key: {"da": text, "en": text} for key, text in texts.items()})
    fork = api.catalogue().forks.get("first")
    return acts.change_tool(facilitator, "first", ours, fork.revision if fork else 0, timezone.now())


@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_page_of_a_tool_can_be_read_in_both_languages(roots, facilitator, signed_in, settings, lang):
    change(facilitator, title="Vores titel")
    installed(roots[0], pack(*NEWER), version="1.1.0")
    shelf.look_again()
    browser = signed_in(facilitator)
    browser.cookies[settings.LANGUAGE_COOKIE_NAME] = lang

    pages = {name: browser.get(url(name)) for name in ("tool", "edit", "compare")}
    pages["overview"] = browser.get(reverse("packs:overview"))

    assert {name: page.status_code for name, page in pages.items()} == dict.fromkeys(pages, 200)
    assert "Vores titel" in pages["tool"].content.decode()
    expected = {"da": "Ny udgave klar", "en": "New version ready"}[lang]
    assert expected in pages["overview"].content.decode()


@pytest.mark.parametrize("name", ["tool", "edit", "compare", "export"])
def test_guests_are_asked_to_sign_in(roots, signed_in, name):
    answer = signed_in(None).get(url(name))

    assert answer.status_code == 302
    assert reverse("account_login") in answer.headers["Location"]


def test_what_a_facilitator_writes_is_what_the_house_uses(roots, facilitator, signed_in):
    data = filled(**{"title-da": "Vores første", "fields.ambition.question-en": "What do we want?"})

    answer = signed_in(facilitator).post(url("edit"), data)

    assert answer.status_code == 302
    tool = api.tool("first")
    assert tool.title == {"da": "Vores første", "en": "Det første"}
    assert tool.field("ambition").question["en"] == "What do we want?"
    assert (tool.version, Fork.objects.get().changed_role) == ("1.0.0+local.1", "facilitator")
    assert [line.act for line in lines_about("first")] == ["tool_changed"]


def test_fields_can_be_dropped_moved_and_given_more_room(roots, facilitator, signed_in):
    data = filled(
        **{
            "settings.ambition.keep": False,
            "settings.tasks.place": "9",
            "settings.steps.place": "1",
            "settings.tasks.limit": "500",
        }
    )

    signed_in(facilitator).post(url("edit"), data)

    tool = api.tool("first")
    assert [(field.id, field.limit) for field in tool.fields] == [("steps", 280), ("tasks", 500)]
    assert api.session_template("morning").items[1].fields == ()


def test_the_guide_can_have_more_steps(roots, facilitator, signed_in):
    data = filled(**{"guide.steps-da": "Et\nTo\n\nTre", "guide.steps-en": "One\nTwo\nThree"})

    signed_in(facilitator).post(url("edit"), data)

    assert [step["en"] for step in api.tool("first").guide.steps] == ["One", "Two", "Three"]


def test_a_house_may_write_in_danish_alone(roots, facilitator, signed_in):
    data = filled(**{"only_danish": True, "title-da": "Kun dansk", "title-en": "", "guide.steps-da": "Et"})

    signed_in(facilitator).post(url("edit"), data)

    assert (api.tool("first").title, api.tool("first").languages) == ({"da": "Kun dansk"}, ("da",))
    assert [tool.id for tool in api.tools("en")] == ["second"]
    assert filled()["only_danish"] == "on"


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("title-da", "", "Her skal stå noget."),
        ("title-en", "", "Her skal stå noget."),
        ("fields.ambition.help-en", "", "Skriv teksten på begge sprog."),
        ("guide.steps-en", "One", "Der er 2 linjer på dansk og 1 på engelsk."),
        ("settings.ambition.limit", "5", "20"),
        ("title-da", f"Borgeren {311299:06}-{4321}", "CPR"),
        ("guide.steps-da", f"Et\nSlå {311299:06}-{4321} op", "CPR"),
    ],
)
def test_what_cannot_be_kept_stays_in_the_form_with_a_sentence(roots, facilitator, signed_in, field, text, sentence):
    answer = signed_in(facilitator).post(url("edit"), filled(**{field: text}))

    assert list(answer.context["form"].errors) == [field]
    assert sentence in str(answer.context["form"].errors)
    assert not Fork.objects.exists()


def test_at_least_one_field_stays(roots, facilitator, signed_in):
    none = {f"settings.{field}.keep": False for field in ("ambition", "tasks", "steps")}

    answer = signed_in(facilitator).post(url("edit"), filled(**none))

    assert "Lad mindst ét blive stående" in answer.content.decode()


def test_one_can_look_before_saving(roots, facilitator, signed_in):
    answer = signed_in(facilitator).post(url("edit"), filled(**{"fields.ambition.label-da": "Drøm", "look": "1"}))

    assert '<div class="paper"' in answer.content.decode()
    assert "Drøm" in answer.content.decode()
    assert not Fork.objects.exists()


def test_whoever_saves_last_is_told_and_keeps_what_was_typed(roots, facilitator, signed_in):
    data = filled(**{"title-da": "Min titel"})
    change(facilitator, line="En kollegas linje")

    answer = signed_in(facilitator).post(url("edit"), data)

    assert "En kollega har rettet værktøjet" in answer.content.decode()
    assert "Min titel" in answer.content.decode()
    assert api.tool("first").title["da"] == "Det første"


def test_a_change_that_changes_nothing_leaves_no_fork(roots, facilitator):
    change(facilitator, title="Vores")
    base = api.catalogue().bases["first"]

    assert acts.change_tool(facilitator, "first", base, 1, timezone.now()) is None
    assert not Fork.objects.exists()


def test_a_newer_version_waits_until_the_house_takes_it(roots, facilitator, signed_in):
    change(facilitator, title="Vores titel")
    installed(roots[0], pack(*NEWER), version="1.1.0")
    shelf.look_again()

    assert api.tool("first").line["da"] == "Linjen"
    assert api.tool("second").version == "1.1.0"
    page = signed_in(facilitator).get(url("compare"))
    assert [shown.new for shown in page.context["news"]] == [("En ny linje",)]

    signed_in(facilitator).post(url("take_news"))

    tool = api.tool("first")
    assert (tool.title["da"], tool.line["da"], tool.version) == ("Vores titel", "En ny linje", "1.1.0+local.2")
    assert not api.catalogue().forks["first"].has_news(api.catalogue().bases["first"])


def test_changes_without_a_place_are_let_go_and_counted(roots, facilitator, signed_in):
    tool = api.tool("first")
    ours = replace(tool, fields=(replace(tool.fields[0], limit=900), *tool.fields[1:]))
    acts.change_tool(facilitator, "first", ours, 0, timezone.now())
    swap = ("tools/first.yml", "{id: ambition", "{id: aim"), ("locale/da.yml", "ambition:", "aim:")
    other = ("locale/en.yml", "ambition:", "aim:"), ("sessions/morning.yml", "[ambition]", "[aim]")
    installed(roots[0], pack(*NEWER, *swap, *other), version="1.1.0")
    shelf.look_again()

    answer = signed_in(facilitator).post(url("take_news"), follow=True)

    assert "1 af jeres rettelser var der ikke plads til" in answer.content.decode()
    assert not Fork.objects.exists()


def test_one_can_go_back_to_the_original(roots, facilitator, signed_in):
    change(facilitator, title="Vores")

    signed_in(facilitator).post(url("restore"))

    assert api.tool("first").title["da"] == "Det første"
    assert [line.act for line in lines_about("first")] == ["tool_restored", "tool_changed"]
    with pytest.raises(NothingForked):
        acts.restore_tool(facilitator, "first")


def test_a_fork_sent_to_another_house_is_the_same_tool_there(roots, facilitator, signed_in, tmp_path):
    change(facilitator, title="Vores titel")
    ours = api.tool("first")

    raw = b"".join(signed_in(facilitator).get(url("export")))
    there = tmp_path / "there"
    installed(there, pack())
    laid = install(files_in_zip(raw), build([(there, Origin.SHIPPED)], {}), there)

    taken = build([(there, Origin.SHIPPED)], {}).tools["first"]
    assert (laid.pack.card.fork_of, taken.pack) == ("fjordby/small", laid.pack.card.key)
    assert replace(taken, pack="", version="", checksum="") == replace(ours, pack="", version="", checksum="")


def test_only_those_who_plan_may_change_a_tool(roots, administrator, facilitator):
    tool = api.tool("first")
    administrator.roles.all().delete()

    with pytest.raises(MayNot):
        acts.change_tool(administrator, "first", tool, 0, timezone.now())
    with pytest.raises(ChangedMeanwhile):
        acts.change_tool(facilitator, "first", tool, 3, timezone.now())
    with pytest.raises(NoSuchTool):
        acts.change_tool(facilitator, "nowhere", tool, 0, timezone.now())


@pytest.mark.parametrize("name", ["tool", "edit", "compare", "export"])
def test_a_tool_that_is_not_there_is_not_found(roots, facilitator, signed_in, name):
    assert signed_in(facilitator).get(url(name, "nowhere")).status_code == 404


def test_the_door_says_what_is_here(roots):
    assert [tool.id for tool in api.tools()] == [tool.id for tool in api.tools("en")] == ["first", "second"]
    assert [one.key for one in api.installed_packs()] == ["fjordby/small"]
    assert [template.id for template in api.session_templates("da")] == ["morning"]
    for ask in (api.tool, api.session_template):
        with pytest.raises(NoSuchTool):
            ask("nowhere")


def test_a_fork_in_another_process_is_seen_at_once(roots):
    base = api.tool("first")
    Fork.objects.create(
        tool="first",
        pack=base.pack,
        base_version=base.version,
        base_checksum=base.checksum,
        base=tool_to_json(base),
        words={"texts": {"title": {"da": "Fra en anden"}}, "lists": {}},
        structure={"limits": {}, "order": [], "dropped": [], "languages": []},
        changed_role="facilitator",
        changed_at=timezone.now(),
    )

    assert api.tool("first").title["da"] == "Fra en anden"


def test_a_broken_pack_is_told_on_the_page_and_stops_nobody(roots, facilitator, signed_in):
    installed(roots[1], pack(without="LICENCE"), "zealand")
    shelf.look_again()

    page = signed_in(facilitator).get(reverse("packs:overview")).content.decode()

    assert "zealand/small/1.0.0/pack.yml:5: the file LICENCE is missing" in page
    assert "Det første" in page


def test_what_is_sent_out_is_read_without_a_word(roots, facilitator, signed_in):
    change(facilitator, title="Vores: »titel« & 'andet'")

    made = read_pack(files_in_zip(b"".join(signed_in(facilitator).get(url("export")))))

    assert made.tools[0].title["da"] == "Vores: »titel« & 'andet'"
