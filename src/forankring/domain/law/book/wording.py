"""A condition in words a jurist reads aloud: what must fit, part by part."""

from ..conditions import Condition, Group, Leaf, Op
from ..facts import UNKNOWN
from ..pack import RulePack

_WORDS = {
    "da": {
        "always": "Passer altid.",
        "all": "Når alt dette passer:",
        "any": "Når mindst ét af dette passer:",
        "one": "Når dette passer:",
        "and": " og ",
        "or": " eller ",
        "nor": " eller ",
        "either": "enten {parts}",
        Op.FACT_IS: "svaret er {answer} på “{question}”",
        Op.FACT_IS_NOT: "svaret er ikke {answer} på “{question}”",
        Op.FILLED: "der er valgt noget under “{question}”",
        Op.EMPTY: "der er ikke valgt noget under “{question}”",
        Op.CLASS_IN: "klassen er {names}",
        Op.CLASS_NOT_IN: "klassen er ikke {names}",
        "neither": "klassen er hverken {names}",
        Op.ROLE: "rollen er {names}",
        Op.USE: "AI'en bruges til: {names}",
        Op.PROVISIONAL: "klassen er foreløbig",
        Op.NOT_PROVISIONAL: "klassen er ikke foreløbig",
        "ja": "ja",
        "nej": "nej",
        UNKNOWN: "“ved ikke”",
    },
    "en": {
        "always": "Always fits.",
        "all": "When all of this fits:",
        "any": "When at least one of these fits:",
        "one": "When this fits:",
        "and": " and ",
        "or": " or ",
        "nor": " nor ",
        "either": "either {parts}",
        Op.FACT_IS: "the answer is {answer} to “{question}”",
        Op.FACT_IS_NOT: "the answer is not {answer} to “{question}”",
        Op.FILLED: "something is chosen under “{question}”",
        Op.EMPTY: "nothing is chosen under “{question}”",
        Op.CLASS_IN: "the class is {names}",
        Op.CLASS_NOT_IN: "the class is not {names}",
        "neither": "the class is neither {names}",
        Op.ROLE: "the role is {names}",
        Op.USE: "the AI is used for: {names}",
        Op.PROVISIONAL: "the class is provisional",
        Op.NOT_PROVISIONAL: "the class is not provisional",
        "ja": "yes",
        "nej": "no",
        UNKNOWN: "“do not know”",
    },
}
_DERIVED = {
    "da": {
        "bilag_iii": ("brugen står på listen i bilag III", "brugen står ikke på listen i bilag III"),
        "filter": (
            "al brug på listen er en afgrænset opgave (art. 6, stk. 3)",
            "ikke al brug på listen er en afgrænset opgave (art. 6, stk. 3)",
        ),
        "brug_ukendt": ("ingen har valgt, hvad AI'en bruges til", "det er valgt, hvad AI'en bruges til"),
        "infra_uafklaret": (
            "det er ikke afklaret, om kommunen eller forsyningen er kritisk enhed",
            "det er afklaret, om kommunen eller forsyningen er kritisk enhed",
        ),
        "brug_sikkerhed": ("det er vurderet, hvor sikker placeringen er", "ingen har vurderet placeringen"),
        "point": ("brugen hører under punkt {value} i bilag III", "brugen hører under et andet punkt end {value}"),
        "lav": ("det er omstridt, om brugen er højrisiko", "det er ikke omstridt, om brugen er højrisiko"),
        "other": ("{name} er {value}", "{name} er noget andet end {value}"),
    },
    "en": {
        "bilag_iii": ("the use is listed in Annex III", "the use is not listed in Annex III"),
        "filter": (
            "every listed use is a narrow task (Art. 6(3))",
            "not every listed use is a narrow task (Art. 6(3))",
        ),
        "brug_ukendt": ("nobody has chosen what the AI is used for", "what the AI is used for is chosen"),
        "infra_uafklaret": (
            "it is not settled whether the municipality or the utility is a critical entity",
            "it is settled whether the municipality or the utility is a critical entity",
        ),
        "brug_sikkerhed": ("how sure the placing is has been judged", "nobody has judged how sure the placing is"),
        "point": ("the use falls under point {value} of Annex III", "the use falls under another point than {value}"),
        "lav": ("it is contested whether the use is high-risk", "it is not contested whether the use is high-risk"),
        "other": ("{name} is {value}", "{name} is something else than {value}"),
    },
}


def condition_words(pack: RulePack, condition: Condition, lang: str = "da") -> tuple[str, tuple[str, ...]]:
    """The sentence that leads in, and one line for each part; no lines when it always fits."""
    lang = "en" if lang == "en" else "da"
    say = _WORDS[lang]
    if isinstance(condition, Leaf):
        return say["one"], (_leaf(pack, condition, lang),)
    if not condition.parts:
        return say["always"], ()
    lines = tuple(_part(pack, part, lang) for part in condition.parts)
    lead = "one" if len(lines) == 1 else "all" if condition.is_all else "any"
    return say[lead], lines


def _part(pack: RulePack, condition: Condition, lang: str) -> str:
    if isinstance(condition, Leaf):
        return _leaf(pack, condition, lang)
    say = _WORDS[lang]
    parts = [f"({_part(pack, p, lang)})" if isinstance(p, Group) else _leaf(pack, p, lang) for p in condition.parts]
    if condition.is_all:
        return say["and"].join(parts)
    return say["either"].format(parts=f";{say['or']}".join(parts))


def _leaf(pack: RulePack, leaf: Leaf, lang: str) -> str:
    say = _WORDS[lang]
    match leaf.op:
        case Op.FACT_IS | Op.FACT_IS_NOT | Op.FILLED | Op.EMPTY:
            answer = say.get(leaf.values[0], leaf.values[0]) if leaf.values else ""
            return say[leaf.op].format(question=pack.facts[leaf.name].question.said(lang), answer=answer)
        case Op.CLASS_IN | Op.CLASS_NOT_IN:
            names = [pack.classes[one].name.said(lang) for one in leaf.values]
        case Op.ROLE:
            names = [pack.roles[one].said(lang) for one in leaf.values]
        case Op.USE:
            names = [pack.uses[one].text.said(lang) for one in leaf.values]
        case Op.PROVISIONAL | Op.NOT_PROVISIONAL:
            return say[leaf.op]
        case _:
            return _derived(leaf, lang)
    if leaf.op is Op.CLASS_NOT_IN and len(names) > 1:
        return say["neither"].format(names=say["nor"].join(f"“{name}”" for name in names))
    return say[leaf.op].format(names=say["or"].join(f"“{name}”" for name in names))


def _derived(leaf: Leaf, lang: str) -> str:
    is_not = leaf.op in (Op.DERIVED_UNSET, Op.DERIVED_IS_NOT)
    if leaf.op in (Op.DERIVED_SET, Op.DERIVED_UNSET):
        return _DERIVED[lang][leaf.name][is_not]
    value = leaf.values[0]
    key = "point" if leaf.name == "bilag_iii" else "lav" if value == "lav" else "other"
    return _DERIVED[lang][key][is_not].format(name=leaf.name, value=value)
