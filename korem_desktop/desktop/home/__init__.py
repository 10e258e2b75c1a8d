"""The home page of the case."""
