"""Lines for Mijn werk; loading a file registers them."""

from swv.organisatie.werk import beveiliging, rol

__all__ = ["beveiliging", "rol"]
