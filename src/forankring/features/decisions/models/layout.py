"""How the municipality sets its papers: which sections, in which order, under which headings."""

from django.db import models


class PaperLayout(models.Model):
    """`sections` is a list of {"key", "heading", "is_shown"}; `decision_after` is "recommendation" or "last"."""

    kind = models.CharField(max_length=10, primary_key=True)
    sections = models.JSONField(default=list)
    decision_after = models.CharField(max_length=16, default="last")
    revision = models.PositiveIntegerField(default=1)

    def __str__(self) -> str:
        return self.kind
