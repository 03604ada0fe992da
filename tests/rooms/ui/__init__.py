"""What the look of the house promises."""
