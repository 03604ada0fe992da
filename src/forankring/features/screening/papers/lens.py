"""One lens on paper: the verdict and why, every question with its answer, what was said for and against."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.domain.law import Facts as Known
from forankring.domain.law import RulePack, answer_words, read_facts
from forankring.domain.lenses import NOT_RELEVANT, UNKNOWN, Lens, Question, judge
from forankring.domain.paper import Block, Box, Boxes, Bullets, Facts, Heading, Paragraph, Table
from forankring.kernel.journey.api import role_word

from ..forms import AROUND
from ..law import pack_in_force
from ..models import Screening
from ..queries import LensState, facts_of
from ..questions import full_questions, light_questions
from ..resting import lens_word
from ..said import Said, said_under, seats_of
from ..topics import ORDER, OTHER_TOPIC, TOPICS
from ..words import ANSWER_WORDS, LENS_WORDS, VERDICT_WORDS


def one(found: Screening, state: LensState, waiting: int, lang: str) -> Iterator[Block]:
    yield Heading(str(LENS_WORDS[state.lens]))
    yield Facts(tuple(_verdict(state, waiting)))
    if state.lens is Lens.MAY:
        yield from _facts(found, lang)
    else:
        yield from _questions(state, lang)
    yield from spoken(found, state)


def spoken(found: Screening, state: LensState) -> Iterator[Block]:
    """For and against, what a room concluded, the five perspectives, and what else is to be remembered."""
    said = said_under(found, state.lens)
    yield sides(said, ("for", "against"))
    for words in said:
        if words.side == "agreed":
            yield Paragraph(_("I rummet konkluderede de: %(text)s") % {"text": words.text})
    if state.lens in AROUND:
        heard = seats_of(state.row)
        yield Table((_("Set fra"), _("Det blev sagt")), tuple(heard), widths=(1, 4))
    if state.row and state.row.texts.get("notes"):
        yield from paragraphs(state.row.texts["notes"])


def sides(said: Sequence[Said], names: Sequence[str], most: int = 0) -> Boxes:
    """What speaks for and against, side by side. With `most`, only the first, and how many more there are."""
    titles = {"for": _("Det taler for"), "against": _("Det taler imod")}
    boxes = []
    for name in names:
        here = [one.told() for one in said if one.side == name]
        shown = tuple(here[:most] if most else here)
        inside: list[Block] = [Bullets(shown)] if shown else [Paragraph(_("Der står ikke noget endnu."), "quiet")]
        if left := len(here) - len(shown):
            more = ngettext("og %(n)s mere i den fulde screening", "og %(n)s mere i den fulde screening", left)
            inside.append(Paragraph(more % {"n": left}, "quiet"))
        boxes.append(Box(titles[name], tuple(inside)))
    return Boxes(tuple(boxes))


def paragraphs(text: str) -> tuple[Block, ...]:
    return tuple(Paragraph(line.strip()) for line in text.splitlines() if line.strip())


def compass(answers: list[dict[str, str]]) -> Iterator[Block]:
    """Every principle in force with its answer; one without an answer stays, so that it is seen."""
    if answers:
        rows = tuple((one["principle"], one["answer"] or _("Ikke besvaret endnu")) for one in answers)
        yield Heading(_("AI-kompasset"))
        yield Table((_("Princip"), _("Sådan lever vi op til det")), rows, widths=(2, 3))


def _verdict(state: LensState, waiting: int) -> Iterator[tuple[str, str]]:
    yield _("Vurdering"), lens_word(state.lens, state.verdict, waiting)
    if state.why:
        yield _("Svarene sagde"), str(VERDICT_WORDS[state.found])
        yield _("Ændret, fordi"), state.why
    if state.row:
        yield _("Udfyldt som"), role_word(state.row.filled_as)
    else:
        yield _("Udfyldt som"), _("Ikke udfyldt endnu")


def _questions(state: LensState, lang: str) -> Iterator[Block]:
    pack = light_questions() if state.lens is Lens.LIGHT else full_questions()
    answers = state.row.answers if state.row else {}
    heading = ""
    rows: list[tuple[str, str]] = []
    for question in pack.under(state.lens):
        group = pack.groups[question.group].said(lang) if question.group else ""
        if group != heading and rows:
            yield from _asked(heading, rows)
            rows = []
        heading = group
        rows.append((question.text.said(lang), _answer(question, str(answers.get(question.id, UNKNOWN)), lang)))
    yield from _asked(heading, rows)
    judged = judge(pack, state.lens, answers)
    if judged.landed:
        yield Facts(tuple((landed.axis.text.said(lang), landed.band.text.said(lang)) for landed in judged.landed))
    if state.follows:
        yield Paragraph(_("Det giver svarene anledning til:"), "strong")
        yield Bullets(state.follows)


def _asked(heading: str, rows: list[tuple[str, str]]) -> Iterator[Block]:
    if heading:
        yield Heading(heading, 3)
    yield Table((_("Spørgsmål"), _("Svar")), tuple(rows), widths=(3, 2))


def _answer(question: Question, given: str, lang: str) -> str:
    if given in (UNKNOWN, NOT_RELEVANT):
        return str(ANSWER_WORDS[given])
    return next((one.text.said(lang) for one in question.options if one.id == given), str(ANSWER_WORDS[UNKNOWN]))


def _facts(found: Screening, lang: str) -> Iterator[Block]:
    pack = pack_in_force()
    known = read_facts(pack, facts_of(found))
    for topic in ORDER:
        names = [name for name in pack.facts if TOPICS.get(name, OTHER_TOPIC) == topic]
        rows = [(pack.facts[name].question.said(lang), _fact(pack, name, known, lang)) for name in names]
        if rows:
            yield from _asked(str(topic), rows)


def _fact(pack: RulePack, name: str, known: Known, lang: str) -> str:
    value = known.get(name, UNKNOWN)
    said = answer_words(pack, name, UNKNOWN if name == "brugstyper" and not value else value, lang)
    return said[:1].upper() + said[1:]
