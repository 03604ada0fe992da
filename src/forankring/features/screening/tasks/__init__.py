"""Tasks: what the law's duties and the answers ask for, with an owner, a day, and where the proof is.

1. `asked.py` reads what is asked from the newest round where every lens is answered;
2. `acts.py` brings the rows up to date, gives a task away, and notes that it is done;
3. `queries.py` tells who has what, and gives the gate the duties that are done. A stop is never ticked off.
"""
