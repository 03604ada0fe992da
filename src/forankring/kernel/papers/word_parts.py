"""The small parts of a Word file python-docx has no word for: language, page fields, rules, header rows, alt text."""

from typing import Any

from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

LANGUAGES = {"da": "da-DK", "en": "en-GB"}
LETTERS = "Calibri"
INK, QUIET = RGBColor(0x1C, 0x1F, 0x21), RGBColor(0x50, 0x58, 0x5C)
SIZES = {1: 22, 2: 15, 3: 12.5, 4: 11.5}
A4 = (210, 297)
A3 = (297, 420)
A5 = (148, 210)


def new_part(tag: str, **attributes: str) -> Any:
    """An element `w:tag` with attributes `w:name`."""
    element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def set_look(file: WordFile, lang: str) -> None:
    """Our sizes and inks on Word's own styles, and the language on everything."""
    normal = file.styles["Normal"]
    _letters(normal, 10.5)
    normal.paragraph_format.space_after = Pt(6)
    for level in range(1, 7):
        style = file.styles[f"Heading {level}"]
        _letters(style, SIZES.get(level, 11))
        style.font.bold = True
        style.font.italic = False
        style.font.color.rgb = INK
    run = file.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in run.findall(qn("w:lang")):
        run.remove(old)
    run.append(new_part("lang", val=LANGUAGES.get(lang, lang), eastAsia="en-US", bidi="ar-SA"))
    _of_today(file.settings.element, LANGUAGES.get(lang, lang))


def _of_today(about: Any, lang: str) -> None:
    """The library's own template is from Word 2010 and English; without this Word opens in compatibility mode."""
    about.find(qn("w:themeFontLang")).set(qn("w:val"), lang)
    for one in about.iter(qn("w:compatSetting")):
        if one.get(qn("w:name")) == "compatibilityMode":
            one.set(qn("w:val"), "15")


def _letters(style: Any, size: float) -> None:
    style.font.name = LETTERS
    style.font.size = Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), LETTERS)
    for theme in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)


def set_page(file: WordFile, paper: str, is_landscape: bool) -> None:
    section = file.sections[0]
    short, long = {"a3": A3, "a5": A5}.get(paper, A4)
    section.page_width, section.page_height = (Mm(long), Mm(short)) if is_landscape else (Mm(short), Mm(long))
    if is_landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.left_margin, section.right_margin = Mm(25), Mm(18)
    section.top_margin = section.bottom_margin = Mm(18)


def add_page_numbers(paragraph: Any, page_of: str) -> None:
    """ "side {page} af {pages}" with Word's own counters in the two places."""
    for piece, code in (("{page}", "PAGE"), ("{pages}", "NUMPAGES")):
        before, _, page_of = page_of.partition(piece)
        paragraph.add_run(before)
        _field(paragraph, code)
    paragraph.add_run(page_of)


def _field(paragraph: Any, code: str) -> None:
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        if kind is None:
            text = new_part("instrText")
            text.set(qn("xml:space"), "preserve")
            text.text = code
            run._r.append(text)
        else:
            run._r.append(new_part("fldChar", fldCharType=kind))


def add_rule(paragraph: Any, side: str) -> None:
    """A line along one side of a paragraph: `bottom` to write on, `left` beside a callout."""
    borders = new_part("pBdr")
    borders.append(new_part(side, val="single", sz="4" if side == "bottom" else "18", space="1", color="50585C"))
    # Word is strict about order: borders stand before all of these.
    after = ("shd", "tabs", "suppressAutoHyphens", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr")
    paragraph._p.get_or_add_pPr().insert_element_before(borders, *(f"w:{tag}" for tag in after))


def mark_header(row: Any) -> None:
    """The row is the table's header: repeated on each page and read aloud with its cells."""
    properties = row._tr.get_or_add_trPr()
    properties.append(new_part("cantSplit"))
    properties.append(new_part("tblHeader"))


def set_alt(picture: Any, title: str, alt: str) -> None:
    """The words of a picture for those who do not see it."""
    properties = picture._inline.docPr
    properties.set("descr", alt)
    properties.set("title", title)
    properties.set("name", title[:60] or "figur")


def start_numbering(file: WordFile, style: str) -> int:
    """A numbering of its own that begins at 1, in the look of `style`; Word else counts on from the last list."""
    numbering = file.part.numbering_part.element
    wanted = file.styles[style].element.pPr.numPr.numId.val
    abstract = numbering.num_having_numId(wanted).abstractNumId.val
    number = numbering.add_num(abstract)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)


def use_numbering(paragraph: Any, number: int) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number
