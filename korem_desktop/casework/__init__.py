"""What a person does, one verb a file: the only caller of the vault, the papers and the printers."""
