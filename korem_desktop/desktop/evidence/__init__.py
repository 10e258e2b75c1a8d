"""Recordings and documents: the screen and its parts."""
