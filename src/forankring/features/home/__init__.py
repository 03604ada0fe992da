"""The front door: what this is, the way in for phones and colleagues, and "det næste for dig"."""
