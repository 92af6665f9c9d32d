"""Vasculum: the digitisation station for natural-history collections."""

__version__ = "0.1.0"
