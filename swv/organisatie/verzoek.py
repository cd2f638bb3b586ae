"""A request of somebody who is logged in, for the type checker: behind ``vereist`` and behind the login of the API.

At run time these are the requests of Django and of Django REST framework; nothing makes one of these.
"""

from django.http import HttpRequest
from rest_framework.request import Request

from swv.organisatie.models import Gebruiker


class Verzoek(HttpRequest):
    """What a view behind ``vereist`` gets."""

    user: Gebruiker


class ApiVerzoek(Request):
    """What a method of a ``VerbandApiView`` gets."""

    user: Gebruiker
