"""Backups of the vault: making one, what is known of those made, bringing files back, erasing one."""
