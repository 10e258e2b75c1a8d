"""The statement on one scrolling page, one sheet of paper; and the turn to the full road and back."""
