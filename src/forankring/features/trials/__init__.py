"""Small trials: which lane an idea takes, the card a team holds in its hand, and what was learnt, also when it failed.

This room keeps no rows of its own. Everything is a record on the thread: the lane with its reasons (LANE), the card or
the plan (TRIAL), the learning card (LEARNING), and that MED was briefed (MED). Nobody is measured and nobody counted.
"""
