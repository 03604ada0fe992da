"""Forankring: from an employee's idea, through dialogue and decision, to anchored practice."""
