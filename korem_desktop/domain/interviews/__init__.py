"""One file per kind of paper: its questions and branches."""
