"""A label, or somebody's own words, inside a sentence."""


def in_sentence(label: str) -> str:
    """The label with a small first letter, as in the middle of a sentence; »MED-sekretær« and »DPO« stay."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def goes_on(text: str) -> str:
    """Somebody's own words as the rest of a sentence; the pronoun »I« keeps its capital in both languages."""
    return text if text.startswith(("I ", "I'")) else in_sentence(text)
