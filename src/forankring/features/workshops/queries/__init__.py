"""Reading sessions for a person."""
