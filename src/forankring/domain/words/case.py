"""A label inside a sentence."""


def in_sentence(label: str) -> str:
    """The label with a small first letter, as in the middle of a sentence; »MED-sekretær« and »DPO« stay."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
