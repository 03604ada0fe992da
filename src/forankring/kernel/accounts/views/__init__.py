"""Pages about people: the way in, the way out, one's own details, and colleagues for an administrator."""
