"""One quiet mail about what is next: daily, weekly or never, as each person has chosen.

1. `rule` lays the morning's mails ready as jobs, one per person and period; asked again, nothing more happens;
2. a job makes the mail from the same sources as the front page (`letter`) and sends it; nothing waiting: no mail;
3. every mail carries a signed address that turns them off with one press (`token`).

A house that is killed after a mail left and before that was noted sends it once more: at most one double, with the
same Message-ID, so that most mailboxes show it once. After that it is given up.
"""

from .rule import MORNING, PLAN, SEND, plan, send

__all__ = ["MORNING", "PLAN", "SEND", "plan", "send"]
