"""Things to do later: one table, one loop, safe to run twice.

1. a room hands in what it does when the house starts: `add_daily("trials_due", rule)` every night, `add_work(...)`
   for single things;
2. an act asks for one thing: `later("digest_mail", key, when, {"person": id})`; asking again with the key is nothing;
3. the loop takes what is due, one row at a time with a lease, runs it and notes that it is done. A house that is
   killed half-way takes the row again when the lease has run out: so every rule must bear to be run twice.

A job holds ids and dates, never what anybody wrote.
"""
