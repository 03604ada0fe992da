"""Pages of a screening."""
