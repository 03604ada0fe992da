"""How a tool's fields lie on a sheet, by kind and number alone: no tool has a layout of its own.

- four or more boxes to write in (an even number) lie two and two;
- fields with up to four columns in all lie side by side, each as a box with its columns inside;
- a field that shares the sheet with others asks for less room, and gets what is left over;
- wide things turn the sheet.
"""

from collections.abc import Sequence
from dataclasses import replace

from forankring.domain.grammar import Field, KindName, Tool
from forankring.domain.paper import Block, Box, Boxes, Heading, Lines, Paragraph, Table
from forankring.domain.words import sentence

_BOXED = (KindName.NOTE, KindName.LENSES, KindName.POINTS)
FEW_ROWS = 3
FEW_LINES = 2
WIDE = 4


def is_wide(tool: Tool) -> bool:
    """True when the blank sheet is better turned."""
    has_wide_rows = any(f.kind is KindName.ROWS and len(f.columns) >= WIDE for f in tool.fields)
    is_one_wide_field = len(tool.fields) == 1 and len(tool.fields[0].columns) >= WIDE
    return has_wide_rows or is_one_wide_field or lies_in_pairs(tool) or lies_beside(tool)


def lies_in_pairs(tool: Tool) -> bool:
    boxed = sum(field.kind in _BOXED for field in tool.fields)
    return boxed == len(tool.fields) and boxed >= 4 and boxed % 2 == 0


def lies_beside(tool: Tool) -> bool:
    columns = [field for field in tool.fields if field.kind is KindName.COLUMNS]
    return len(columns) > 1 and sum(len(field.columns) for field in columns) <= WIDE


def laid_out(tool: Tool, parts: Sequence[tuple[Field, tuple[Block, ...]]], lang: str) -> tuple[Block, ...]:
    """The fields' blocks of a blank sheet in their places."""
    if lies_in_pairs(tool):
        boxes = [_prepared(field, box, lang) for field, blocks in parts for box in _boxes(blocks)]
        return tuple(Boxes((boxes[i], boxes[i + 1])) for i in range(0, len(boxes) - 1, 2))
    beside = tuple(_as_box(blocks) for field, blocks in parts if field.kind is KindName.COLUMNS)
    out: list[Block] = []
    for field, blocks in parts:
        if field.kind is KindName.COLUMNS and lies_beside(tool):
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
    """As much room as the field needs when it shares the sheet: a few rows or lines, a line per hundred letters."""
    if isinstance(block, Table) and block.blank_rows > FEW_ROWS:
        return replace(block, blank_rows=FEW_ROWS)
    if isinstance(block, Boxes) and field.kind is KindName.NOTE:
        return Boxes(tuple(replace(b, blocks=(Lines(-(-field.limit // 100)),)) for b in block.boxes))
    if isinstance(block, Boxes) and field.kind is KindName.COLUMNS:
        return Boxes(tuple(replace(b, blocks=(Lines(FEW_LINES),)) for b in block.boxes))
    return block
