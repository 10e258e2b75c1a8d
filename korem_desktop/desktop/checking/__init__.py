"""Looking whether everything that is kept is whole."""
