"""Before a case is open: the first page, a new vault, unlocking."""
