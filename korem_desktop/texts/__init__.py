"""The authored words of the three languages: wording, contacts, numbers in words."""
