"""Simulated phones: what `forankring rehearse` and `forankring bench` send into a room instead of people.

Written from docs/reference/protocol.md and its JSON schema alone, as anybody outside could. Nothing here knows how the
house is built, so a phone that works here tells that the page can be built upon. Standard library only, and raw
HTTP/1.1 over kept connections, so that the measuring takes little of the machine it measures.
"""
