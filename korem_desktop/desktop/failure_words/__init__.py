"""The words for the foreseen failures, one file for what they are about; put together in ``sentences``."""
