"""The door of the search room."""
