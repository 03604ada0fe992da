"""Things to do later: one table, one loop, safe to run twice."""
