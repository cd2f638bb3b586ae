"""Lines for Mijn werk; loading a file registers them."""

from werkplek.werk import mislukt, reservekopie

__all__ = ["mislukt", "reservekopie"]
