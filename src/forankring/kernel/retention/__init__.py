"""How long we keep what people give us, and how it goes away.

1. every room with text from people says in its `retention.py` what it keeps, why, for how long, and how to shred it;
2. the page "Hvad gemmer vi om dig" is those very lines, so it cannot promise something else;
3. `forankring erase --due` shreds what its time has come for and notes how many, never what.
"""
