"""Printers: what a print system must offer, and the one spoken to by libcups.

A paper goes to the print system as it is, from memory; nothing is written on the way. What the print system
itself keeps - the document for a day, the job's title and the user's name for longer - is its own, and is
told on the screen.
"""
