"""What people write on the red thread, once."""

TASK = "Beskeder til forældre, der ikke læser dansk"
PART = "En oversættelse, som en tosproget kollega læser"
WITHOUT = "En tosproget kollega oversætter, når der er tid"
HOPE, CARE = "Forældrene får beskeden samme dag", "Oversættelsen kan være forkert"
QUESTION = "Hvad skal der til, for at oversættelsen er tryg for alle?"
COMPASS = "Et menneske læser altid med"
