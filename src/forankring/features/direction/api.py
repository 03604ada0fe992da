"""The door of the direction room."""
