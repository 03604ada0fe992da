"""The AI map and register: systems, uses, the gate, what is public, what goes out and comes in."""
