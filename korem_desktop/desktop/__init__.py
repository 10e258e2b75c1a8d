"""The window: the only room with Qt. It never touches the vault; casework does what the person asks."""
