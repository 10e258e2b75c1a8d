"""The guide: topics to read before anything is stored, and whom to call in danger."""
