"""Elements: right for eyes, for a keyboard and for a screen reader, and safe with anybody's words."""

import datetime as dt

import pytest
from django import forms
from django.template import engines
from django.utils.translation import override

from forankring.kernel.ui.tags.journey import STATE_WORDS, Knot, KnotState

from .reading import Page

ROGUE = '"><script>x</script>'


class Plan(forms.Form):
    title = forms.CharField(label="Titel", help_text="Kort.")
    size = forms.ChoiceField(label="Hvor mange?", choices=[("s", "Få"), ("l", "Mange")], widget=forms.RadioSelect)
    note = forms.CharField(label="Note", required=False)


def draw(template: str, **values: object) -> str:
    return engines["django"].from_string(template).render(values)


@pytest.mark.parametrize(
    "template",
    ["{% button x %}", "{% link_button x x %}", "{% tag x %}", "{% panel x %}{{ x }}{% endpanel %}",
     "{% callout 'tip' x %}{{ x }}{% endcallout %}", "{% fold x %}{{ x }}{% endfold %}", "{% breadcrumbs x x x %}",
     "{% table x %}{% endtable %}", "{% empty x hint=x action=x url=x %}", "{% progress 1 2 x %}",
     "{% button 'Gem' value=x data_act=x %}", "{% confirm x x sure=x id=x %}{{ x }}{% endconfirm %}",
     "{% post_button x x id=x %}", "{% facts pairs %}", "{% thread knots %}"],
)  # fmt: skip
def test_no_element_lets_words_become_markup(template: str) -> None:
    given = {"x": ROGUE, "pairs": [(ROGUE, ROGUE)], "knots": [Knot(ROGUE, KnotState.NOW, ROGUE, ROGUE, ROGUE)]}
    assert "<script" not in draw(template, csrf_token="t", **given)


@pytest.mark.parametrize("attribute", ["style='color:red'", "onclick='x()'"])
def test_no_element_takes_style_or_script(attribute: str) -> None:
    with pytest.raises(ValueError, match="files of their own"):
        draw("{% button 'Gem' " + attribute + " %}")


def test_extra_attributes_reach_the_button() -> None:
    html = draw("{% button 'Vis' hx_post='/x' data_act='reveal' disabled=False %}")
    assert 'hx-post="/x"' in html
    assert 'data-act="reveal"' in html
    assert "disabled" not in html


def test_an_act_that_asks_first_is_a_post_with_a_csrf_token_and_works_without_script() -> None:
    page = Page(draw("{% confirm 'Slet' '/x' sure='Ja, slet' id=3 %}Væk.{% endconfirm %}", csrf_token="token"))
    assert page.all("form", method="post", action="/x")
    assert page.all("input", name="csrfmiddlewaretoken", value="token")
    assert page.all("input", name="id", value="3")
    assert page.all("details")


def test_every_input_has_a_label_and_its_help_and_error_are_read_with_it() -> None:
    page = Page(draw("{% form_fields form %}", form=Plan({})))
    title = page.all("input", name="title")[0].attributes
    assert page.all("label", **{"for": title["id"]})
    assert title["aria-invalid"] == "true"
    assert set(title["aria-describedby"].split()) <= set(page.ids())
    assert len(title["aria-describedby"].split()) == 2


def test_a_group_of_choices_is_one_question() -> None:
    page = Page(draw("{% field form.size %}", form=Plan({})))
    assert len(page.all("fieldset")) == len(page.all("legend")) == 1
    assert set(page.all("fieldset")[0].attributes["aria-describedby"].split()) <= set(page.ids())


def test_the_error_summary_links_to_the_fields_and_takes_focus() -> None:
    page = Page(draw("{% form_fields form %}", form=Plan({})))
    links = [a.attributes["href"].removeprefix("#") for a in page.all("a")]
    assert len(links) == 2
    assert set(links) <= set(page.ids())
    assert page.all("div", role="alert", tabindex="-1")


def test_a_form_without_errors_has_no_summary() -> None:
    assert "alert" not in draw("{% form_fields form %}", form=Plan({"title": "a", "size": "s"}))
    assert "alert" not in draw("{% form_fields form %}", form=Plan())


def test_only_what_may_be_left_out_says_so() -> None:
    assert draw("{% form_fields form %}", form=Plan()).count("valgfrit") == 1


def test_every_state_of_the_thread_but_the_future_is_said_in_words() -> None:
    assert set(STATE_WORDS) == set(KnotState)
    html = draw("{% thread knots %}", knots=[Knot("A", state) for state in KnotState])
    assert [state for state in KnotState if str(STATE_WORDS[state]) not in html] == []
    assert html.count('aria-current="step"') == 1


@pytest.mark.parametrize(
    ("lang", "day", "moment"),
    [("da", "9. april 2026", "9. april 2026 kl. 08.05"), ("en", "9 April 2026", "9 April 2026 08:05")],
)
def test_dates_and_times_are_written_as_people_here_write_them(lang: str, day: str, moment: str) -> None:
    when = dt.datetime(2026, 4, 9, 6, 5, tzinfo=dt.UTC)
    with override(lang):
        assert draw("{{ when|day }}", when=when) == day
        assert draw("{{ when|moment }}", when=when) == moment
        assert draw("{{ none|day }}{{ none|moment }}{{ none|clock }}", none=None) == ""


def test_progress_is_a_sentence() -> None:
    with override("da"):
        assert "Trin 2 af 5" in draw("{% progress 2 5 %}")
    with override("en"):
        assert "Step 2 of 5" in draw("{% progress 2 5 %}")
