"""The door of the screening room."""
