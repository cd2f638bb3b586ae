"""What every address of the API shares: who is calling, for whom it is, and how organisations look."""

from swv.organisatie.api.authenticatie import HEADER, VerbandSessionAuthentication, VerbandTokenAuthentication

__all__ = ["HEADER", "VerbandSessionAuthentication", "VerbandTokenAuthentication"]
