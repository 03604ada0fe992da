"""The room with the phones: plain ASGI, no Django, one process for all its streams.

1. `gate`: who comes in (code, seat, desk pass), and how fast;
2. `intake`: one contribution: read with the frozen tool, guard, store, acknowledge;
3. `room`: a room in memory, made from the ledger and kept in step with it;
4. `acts`: what a desk may do to the running state;
5. `frames` and `pages`: what phones, projector and desk see, as whole versioned states;
6. `hub`: one shared frame to every listener, at most four a second, newest only;
7. `app`: the addresses.

Only this package writes a room's running state. The house opens a room in the ledger and reads.
"""

from .app import Live, LiveSettings, create

__all__ = ["Live", "LiveSettings", "create"]
