"""Korem Desktop: an offline assistant for reporting an offered or extorted bribe."""

__version__ = "0.1.0"
