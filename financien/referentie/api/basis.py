"""What the addresses of the money share."""

from typing import Any

from django.core.exceptions import PermissionDenied
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request

from financien.referentie.permissions import ALLEEN_ACCOUNTANT, sees_money
from swv.organisatie.api.basis import VerbandApiView

NA = OpenApiParameter("na", str, description="Van de vorige bladzijde.")
BEDRAG: dict[str, Any] = {"max_digits": 14, "decimal_places": 2, "read_only": True}


class GeldView(VerbandApiView):
    """Of the auditors only the accountant sees money."""

    def check_permissions(self, request: Request) -> None:
        """Besides the roles of the address: PermissionDenied (403) for an auditor who is no accountant."""
        super().check_permissions(request)
        if not sees_money(self.request.user):
            raise PermissionDenied(ALLEEN_ACCOUNTANT)
