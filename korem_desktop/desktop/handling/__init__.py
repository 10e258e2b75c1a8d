"""What was done with recordings and papers."""
