"""Notes: the screen and its parts."""
