"""Vil and Bør in the room: a session is planned from the screening, and what it agreed comes back.

1. `acts.py` plans a session on tool 4 or 5 that belongs to the initiative, or attaches one that was held;
2. `prepared.py` lays what is known about Kan and Må on its sheet when the room opens;
3. `proposals.py` reads the sealed sheets; a person takes over what belongs in a lens, word for word.
"""
