"""What waits for somebody about reports; the jaarverslag registers its own lines for Mijn werk."""

from rapportage.jaarverslag.werk import get_werk

__all__ = ["get_werk"]
