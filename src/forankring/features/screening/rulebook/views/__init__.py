"""Pages of the rules: the draft and its rows, the cases, the difference, the versions, and who approves."""
