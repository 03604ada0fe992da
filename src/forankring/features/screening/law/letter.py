"""The letter to the supplier: the questions nobody else can answer, ready to send, with room for the answers."""

from forankring.domain.law import Facts
from forankring.domain.paper import Callout, Document, Heading, Paragraph, Table

from .asking import supplier_questions
from .in_force import pack_in_force

_WORDS = {
    "da": {
        "title": "Spørgsmål om AI i {system}",
        "title_plain": "Spørgsmål om jeres AI-system",
        "hello": "Til {supplier}",
        "why": "{municipality} er ved at vurdere, hvordan vi må bruge AI'en i {system}. "
        "Vi mangler svar på noget, som I ved bedst.",
        "why_plain": "{municipality} er ved at vurdere, hvordan vi må bruge jeres AI-system. "
        "Vi mangler svar på noget, som I ved bedst.",
        "how": "Skriv jeres svar i skemaet, og send det til {contact} senest {answer_by}. "
        "Skriv »ved ikke«, hvis I er i tvivl. Så finder vi ud af det sammen.",
        "how_plain": "Skriv jeres svar i skemaet, og send det retur. "
        "Skriv »ved ikke«, hvis I er i tvivl. Så finder vi ud af det sammen.",
        "asked": "Spørgsmål",
        "number": "Nr.",
        "question": "Spørgsmål",
        "answer": "Jeres svar, og hvor det er dokumenteret",
        "send": "Send også gerne",
        "papers": "Brugsanvisningen, jeres beskrivelse af det tilsigtede formål og "
        "jeres dokumentation efter AI-forordningens artikel 6, stk. 4, hvis I har den.",
        "none": "Der er ingen spørgsmål til leverandøren lige nu.",
        "pack": "Spørgsmålene følger regelsættet {version}.",
    },
    "en": {
        "title": "Questions about AI in {system}",
        "title_plain": "Questions about your AI system",
        "hello": "To {supplier}",
        "why": "{municipality} is assessing how we may use the AI in {system}. "
        "We need answers to something you know best.",
        "why_plain": "{municipality} is assessing how we may use your AI system. "
        "We need answers to something you know best.",
        "how": "Write your answers in the table and send it to {contact} by {answer_by}. "
        "Write “do not know” if you are in doubt, and we will find out together.",
        "how_plain": "Write your answers in the table and return it. "
        "Write “do not know” if you are in doubt, and we will find out together.",
        "asked": "Questions",
        "number": "No.",
        "question": "Question",
        "answer": "Your answer, and where it is documented",
        "send": "Please also send",
        "papers": "The instructions for use, your description of the intended purpose and "
        "your documentation under Article 6(4) of the AI Act, if you have it.",
        "none": "There are no questions for the supplier right now.",
        "pack": "The questions follow rule pack {version}.",
    },
}


def supplier_letter(
    facts: Facts,
    lang: str,
    *,
    municipality: str,
    system: str,
    supplier: str,
    contact: str = "",
    answer_by: str = "",
) -> Document:
    """The letter, to be shown, or printed by kernel.papers. `contact` is a function mailbox.

    `system` is what the product is called, or "": then it is the supplier's AI system and nothing more.
    """
    say = _WORDS["en" if lang == "en" else "da"]
    pack = pack_in_force()
    questions = supplier_questions(facts, pack)
    title, why = (say[name if system else f"{name}_plain"] for name in ("title", "why"))
    title = title.format(system=system)
    if not questions:
        return Document(title, lang, (Paragraph(say["none"]),), municipality=municipality)
    how = say["how"].format(contact=contact, answer_by=answer_by) if contact and answer_by else say["how_plain"]
    rows = tuple((str(number), one.text.said(lang), "") for number, one in enumerate(questions, 1))
    blocks = (
        Paragraph(say["hello"].format(supplier=supplier), "strong"),
        Paragraph(why.format(municipality=municipality, system=system)),
        Paragraph(how),
        Heading(say["asked"]),
        Table((say["number"], say["question"], say["answer"]), rows, widths=(1, 6, 6)),
        Callout(say["papers"], say["send"]),
        Paragraph(say["pack"].format(version=pack.version), "quiet"),
    )
    return Document(title, lang, blocks, municipality=municipality)
