"""The `forankring` command: one word per thing one wants done, each in its own file under `commands/`.

Exit codes: 0 done · 1 could not be done (the sentence on stderr says why) · 2 the call or its input was wrong.
"""

import importlib
import os
import sys

COMMANDS = {
    "up": "serve the house (set up first if needed); prints the address and a QR code",
    "web": "serve the house alone, without the live room",
    "live": "serve the live room alone",
    "test": "run every test: both databases, a real browser",
    "demo": "make the invented Fjordby Kommune with sessions, sheets and a demo sign-in link",
    "rehearse": "simulated phones in a session: SESSION --phones N",
    "packs": "check | list | install | diff | export tool packs",
    "print": "print a tool, blank or filled: TOOL --blank|--sheet ID --format pdf|docx|csv",
    "guard": "find personal data: JSON lines in, spans out",
    "likeness": "find notes about the same: JSON lines in, groups and neighbours out",
    "classify": "what the law says about a use of AI: FILE.yaml [--as-of DATE] --json",
    "bench": "measure: NAME|all --json",
    "backup": "one encrypted file with everything but room keys",
    "restore": "bring a backup back and replay erasures",
    "jobs": "--once: do what is due now (up and web do it by themselves)",
    "erase": "--due: remove what its time has come for",
    "check": "is everything in order? --deploy before going live",
    "compile-messages": "compile the English texts",
    "prepare": "migrate, compile and lay out assets (done by up and test)",
    "manage": "Django's own commands",
}

FOR_OTHERS = frozenset({"print", "packs", "compile-messages", "guard", "likeness", "classify"})
"""What these write is meant to be handed on, or is part of the program; all else is the house's own."""


def main(argv: list[str] | None = None) -> int:
    words = sys.argv[1:] if argv is None else argv
    name = words[0] if words else ""
    if name in ("", "-h", "--help", "help"):
        print("forankring COMMAND\n\n" + "\n".join(f"  {n:<17} {what}" for n, what in COMMANDS.items()))
        return 0
    if name not in COMMANDS:
        print(f"forankring: there is no command '{name}'. `forankring --help` lists them.", file=sys.stderr)
        return 2
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forankring.config.settings")
    if name not in FOR_OTHERS:
        # Databases, logs and backups hold people's words: nobody else on the machine reads what is made from here on.
        os.umask(0o077)
    module = importlib.import_module(f"forankring.config.commands.{name.replace('-', '_')}")
    try:
        return int(module.main(words[1:]) or 0)
    except KeyboardInterrupt:
        return 130
