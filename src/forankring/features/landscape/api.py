"""The door of the landscape room."""
