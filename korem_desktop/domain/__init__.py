"""The nouns and their rules: standard library only, no I/O, no words of any language."""
