"""What is read here."""
