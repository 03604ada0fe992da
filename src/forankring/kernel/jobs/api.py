"""The door of the jobs room."""
