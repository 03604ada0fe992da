"""The door of the trials room."""
