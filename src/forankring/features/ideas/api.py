"""The door of the ideas room."""
