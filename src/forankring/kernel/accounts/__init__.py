"""Who is in the house: persons, the roles they hold, the municipality itself, and the doors.

1. an administrator (or the machine, on empty data) makes an invitation: a signed link that works once;
2. whoever opens it chooses a name and a password and is a `Person` from then on;
3. every page says who may enter (`open_to`), and every row is fetched through a room's `access_*` function.

A person is an e-mail address, a name, a unit and roles. Nothing else is kept: no picture, no "last seen".
"""
