"""The faces without a window of their own: each reads its arguments and hands over to a room."""
