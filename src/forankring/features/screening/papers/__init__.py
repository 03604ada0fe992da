"""The screening on paper: in full, and as one page. Page, PDF and Word are drawn from the same blocks."""
