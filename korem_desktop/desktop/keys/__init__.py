"""What protects, what does not, and what remains."""
