"""The pages of direction."""
