"""Ideas: from sheets to the few tasks one chooses; doubles gathered, every wording kept."""
