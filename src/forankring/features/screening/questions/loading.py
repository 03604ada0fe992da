"""Reading a questionnaire file so strictly that a mistake is told with its file and its line."""

from functools import lru_cache
from pathlib import Path

import yaml

from forankring.domain.lenses import BadQuestions, Questionnaire, read_questionnaire

HERE = Path(__file__).resolve().parent


class QuestionsProblem(Exception):
    def __init__(self, file: str, line: int, what: str) -> None:
        super().__init__(f"{file}:{line}: {what}")
        self.file, self.line, self.what = file, line, what


def read_file(path: Path) -> Questionnaire:
    """Raises QuestionsProblem: not YAML, a key given twice, or anything `read_questionnaire` will not have."""
    try:
        top = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        _once(path, top)
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.MarkedYAMLError as wrong:
        line = wrong.problem_mark.line + 1 if wrong.problem_mark else 1
        raise QuestionsProblem(path.name, line, wrong.problem or "not YAML") from None
    try:
        return read_questionnaire(raw)
    except BadQuestions as wrong:
        raise QuestionsProblem(path.name, _line(top, wrong.where), str(wrong)) from None


@lru_cache(maxsize=1)
def light_questions() -> Questionnaire:
    """The light screening in force."""
    return read_file(HERE / "light" / "1.0" / "questions.yml")


@lru_cache(maxsize=1)
def full_questions() -> Questionnaire:
    """The full screening in force: Kan, Vil and Bør. Må is asked by the rule pack."""
    return read_file(HERE / "full" / "1.0" / "questions.yml")


def _once(path: Path, node: yaml.Node | None) -> None:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                raise QuestionsProblem(path.name, key.start_mark.line + 1, f"{key.value} is given twice")
            seen.add(key.value)
            _once(path, value)
    elif isinstance(node, yaml.SequenceNode):
        for one in node.value:
            _once(path, one)


def _line(node: yaml.Node | None, where: tuple[str | int, ...]) -> int:
    """The line of the last part of the path that is there."""
    line = 1
    for part in where:
        if isinstance(node, yaml.MappingNode):
            found = next(((k, v) for k, v in node.value if k.value == part), None)
            if found is None:
                return line
            line, node = found[0].start_mark.line + 1, found[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
    return line
