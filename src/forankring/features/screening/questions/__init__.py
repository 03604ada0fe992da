"""The questionnaires that ship with the program: data in `<id>/<version>/questions.yml`, read once, in both languages.

A file that is wrong stops the start with the file and the line, for whoever wrote it.
"""

from .loading import QuestionsProblem, full_questions, light_questions, read_file

__all__ = ["QuestionsProblem", "full_questions", "light_questions", "read_file"]
