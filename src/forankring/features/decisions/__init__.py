"""MED heard, the decision paper, the decision and its conditions."""
