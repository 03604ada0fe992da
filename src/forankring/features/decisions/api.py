"""The door of the decisions room."""
