"""Reading ideas."""
