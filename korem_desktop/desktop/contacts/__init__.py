"""Where to go, on screen."""
