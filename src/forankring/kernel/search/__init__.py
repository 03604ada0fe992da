"""Danish search over what the rooms hand in, for what a person may see."""
