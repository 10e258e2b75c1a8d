"""The vault: keys, SQLCipher records and sealed files. FORMAT.md beside this file says every byte of it."""
