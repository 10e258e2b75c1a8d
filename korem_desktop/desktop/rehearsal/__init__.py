"""The rehearsal: a whole made-up case played through the real interface."""
