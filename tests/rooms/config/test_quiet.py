"""The log says where something broke, never what somebody wrote."""

import logging

from forankring.config.quiet import QuietFormatter


def test_a_traceback_in_the_log_quotes_nobody() -> None:
    try:
        {}["Bo Mørk ringede i går"]
    except KeyError as problem:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "room.failed", None, (KeyError, problem, None))
        record.exc_info = (KeyError, problem, problem.__traceback__)
    told = QuietFormatter("{message}", style="{").format(record)
    assert told.startswith("room.failed\n")
    assert told.endswith("KeyError")
    assert __file__ in told
    assert "ringede i går" not in told.replace('{}["Bo Mørk ringede i går"]', "")
