"""Screening Kan, Må, Vil, Bør: questions as data, law as data, tasks with an owner and a day."""
