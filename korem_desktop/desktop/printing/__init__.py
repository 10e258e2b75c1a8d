"""Papers: the screen, the preview and its parts."""
