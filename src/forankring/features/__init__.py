"""One room per step of the chain; a later step may know an earlier one, never the other way."""
