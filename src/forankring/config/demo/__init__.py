"""Fjordby Kommune: an invented municipality with everything filled in, so that a newcomer sees a whole house.

1. `town`: the municipality, its facilitator, its planned sessions;
2. `play`: sessions that have been held, played through the same ledger as real ones;
3. `texts.yml`: what the people of Fjordby wrote.

Made by the same acts the pages use; nothing here is a shortcut a municipality could not take.
"""
