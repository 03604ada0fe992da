"""The reason in sentences a case worker can read: which rule, which answers, what would change it."""

from collections.abc import Mapping

from .changing import class_changes
from .facts import UNKNOWN, Facts, Value
from .pack import RulePack
from .verdict import Assessment

_WORDS = {
    "da": {
        "class": "Klasse: {name}{provisional}.",
        "provisional": " (foreløbig)",
        "rule": "Regel {rule} ({ref}): {text}",
        "because": "Fordi: {facts}.",
        "draft": "Svaret hviler på Kommissionens udkast til retningslinjer og kan ændre sig.",
        "change": "Det ville ændre klassen: {flips}.",
        "no_change": "Intet enkelt svar ville ændre klassen.",
        "none": "intet",
        UNKNOWN: "ved ikke",
        "guide": "Vejledende. Juraen afgør tvivl.",
    },
    "en": {
        "class": "Class: {name}{provisional}.",
        "provisional": " (provisional)",
        "rule": "Rule {rule} ({ref}): {text}",
        "because": "Because: {facts}.",
        "draft": "The answer rests on the Commission's draft guidelines and may change.",
        "change": "This would change the class: {flips}.",
        "no_change": "No single answer would change the class.",
        "none": "none",
        "ja": "yes",
        "nej": "no",
        UNKNOWN: "do not know",
        "guide": "For guidance. Legal settles doubt.",
    },
}


def explanation(pack: RulePack, found: Assessment, facts: Facts, lang: str = "da") -> tuple[str, ...]:
    """The class explained, sentence by sentence."""
    say = _WORDS["en" if lang == "en" else "da"]
    rule = found.why_class
    sentences = [
        say["class"].format(
            name=pack.classes[found.klass].name.said(lang), provisional=say["provisional"] if found.provisional else ""
        ),
        say["rule"].format(rule=rule.rule, ref=rule.ref, text=rule.text.said(lang)),
        say["because"].format(facts="; ".join(_named(pack, name, value, lang) for name, value in rule.facts.items())),
    ]
    if rule.is_draft:
        sentences.append(say["draft"])
    flips = class_changes(pack, facts)
    told = [
        f"{_named(pack, name, value, lang)} → {pack.classes[klass].name.said(lang)}"
        f"{say['provisional'] if provisional else ''}"
        for name, value, klass, provisional in flips
    ]
    sentences.append(say["change"].format(flips="; ".join(told)) if told else say["no_change"])
    sentences += [warned.text.said(lang) for warned in found.warnings]
    sentences.append(say["guide"])
    return tuple(sentences)


def answer_words(pack: RulePack, fact: str, value: Value, lang: str) -> str:
    """One answer in words."""
    say: Mapping[str, str] = _WORDS["en" if lang == "en" else "da"]
    if isinstance(value, tuple):
        known = (
            {use.id: use.text for use in pack.uses.values()} if fact == "brugstyper" else dict(pack.facts[fact].choices)
        )
        return ", ".join(known[one].said(lang) for one in value if one in known) or say["none"]
    return say.get(value, value)


def _named(pack: RulePack, fact: str, value: Value, lang: str) -> str:
    return f"{pack.facts[fact].question.said(lang)} {answer_words(pack, fact, value, lang)}"
