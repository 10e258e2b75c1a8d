"""One widget for each kind of question, and the frame they share."""
