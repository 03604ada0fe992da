"""`forankring manage …`: Django's own commands, with our settings."""

from django.core.management import execute_from_command_line


def main(argv: list[str]) -> int:
    execute_from_command_line(["forankring manage", *argv])
    return 0
