"""What can be done about a session before people are in the room."""
