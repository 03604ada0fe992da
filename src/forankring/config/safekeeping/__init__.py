"""A backup is one encrypted file that any house of ours can read: SQLite or PostgreSQL, this machine or another.

1. `bundle` gathers the house's rows, the ledger's rows and the municipality's own packs. Room keys are never in it;
2. `seal` encrypts it under a passphrase (scrypt, then AES-GCM): a lost file is not a lost secret;
3. restoring empties the house, brings everything back, and forgets again what was erased since.
"""
