"""How a tool's fields lie on a sheet, by kind and number alone: no tool has a layout of its own.

- four or more boxes to write in (an even number) lie two and two;
- fields of columns lie side by side, each as a box with its columns inside;
- a table or a note that shares the sheet with other fields takes the room it asks for and no more;
- wide things turn the sheet.
"""

from collections.abc import Sequence
from dataclasses import replace

from forankring.domain.grammar import Field, KindName, Tool
from forankring.domain.paper import Block, Box, Boxes, Heading, Lines, Paragraph, Table
from forankring.domain.words import sentence

_BOXED = (KindName.NOTE, KindName.LENSES, KindName.POINTS)
FEW_ROWS = 3
WIDE_ROWS = 4


def is_wide(tool: Tool) -> bool:
    """True when the blank sheet is better turned."""
    kinds = [field.kind for field in tool.fields]
    rows = [field for field in tool.fields if field.kind is KindName.ROWS]
    return (
        any(len(field.columns) >= WIDE_ROWS for field in rows)
        or lies_in_pairs(tool)
        or kinds.count(KindName.COLUMNS) > 1
    )


def lies_in_pairs(tool: Tool) -> bool:
    boxed = sum(field.kind in _BOXED for field in tool.fields)
    return boxed == len(tool.fields) and boxed >= 4 and boxed % 2 == 0


def laid_out(tool: Tool, parts: Sequence[tuple[Field, tuple[Block, ...]]], lang: str) -> tuple[Block, ...]:
    """The fields' blocks of a blank sheet in their places."""
    if lies_in_pairs(tool):
        boxes = [_prepared(field, box, lang) for field, blocks in parts for box in _boxes(blocks)]
        return tuple(Boxes((boxes[i], boxes[i + 1])) for i in range(0, len(boxes) - 1, 2))
    beside = tuple(_as_box(blocks) for field, blocks in parts if field.kind is KindName.COLUMNS)
    out: list[Block] = []
    for field, blocks in parts:
        if field.kind is KindName.COLUMNS and len(beside) > 1:
            out += [] if Boxes(beside) in out else [Boxes(beside)]
        else:
            out += [_shortened(field, block) if len(parts) > 1 else block for block in blocks]
    return tuple(out)


def _boxes(blocks: Sequence[Block]) -> list[Box]:
    return [box for block in blocks if isinstance(block, Boxes) for box in block.boxes]


def _prepared(field: Field, box: Box, lang: str) -> Box:
    return replace(box, hint=f"{box.hint} {sentence('prepared', lang)}") if field.is_prepared else box


def _as_box(blocks: Sequence[Block]) -> Box:
    """A field of columns (heading, question, its boxes) as one box."""
    title = next((b.text for b in blocks if isinstance(b, Heading)), "")
    hint = next((b.text for b in blocks if isinstance(b, Paragraph)), "")
    return Box(title, tuple(b for b in blocks if isinstance(b, Boxes)), hint)


def _shortened(field: Field, block: Block) -> Block:
    """As much room as the field asks for, when it shares the sheet: three rows, a line per hundred letters."""
    if isinstance(block, Table) and block.blank_rows > FEW_ROWS:
        return replace(block, blank_rows=FEW_ROWS)
    if isinstance(block, Boxes) and field.kind is KindName.NOTE:
        return Boxes(tuple(replace(b, blocks=(Lines(-(-field.limit // 100)),)) for b in block.boxes))
    return block
