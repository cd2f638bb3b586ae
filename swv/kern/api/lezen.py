"""Reading what a program sent, through the gate for input: JSON, a form, a form with files."""

from typing import Any

from django.http import QueryDict
from rest_framework import parsers
from rest_framework.exceptions import ParseError, ValidationError

from swv.kern.invoer.poort import TE_DIEP, Gepoort


class _Poort(parsers.BaseParser):
    """What both kinds of parser do: clean what was read, and keep what was taken out for the answer to tell."""

    def parse(self, stream: Any, media_type: Any = None, parser_context: Any = None) -> Any:
        """What was sent, cleaned. Raises ParseError for what can't be read and ValidationError by field."""
        try:
            sent = super().parse(stream, media_type, parser_context)
        except RecursionError as problem:
            raise ValidationError(TE_DIEP) from problem
        except LookupError as problem:
            raise ParseError("Deze tekenset kennen we niet. Stuur UTF-8.") from problem
        return self._clean(sent, parser_context or {})

    def _clean(self, sent: Any, context: Any) -> Any:
        gepoort = Gepoort()
        if isinstance(sent, parsers.DataAndFiles):
            sent.data = gepoort.clean_query(sent.data)
            cleaned: Any = sent
        elif isinstance(sent, QueryDict):
            cleaned = gepoort.clean_query(sent)
        else:
            cleaned = gepoort.clean(sent)
        if gepoort.fouten:
            raise ValidationError(gepoort.fouten)
        if "request" in context:
            context["request"]._request.weggehaald = gepoort.weggehaald
        return cleaned


class PoortJsonParser(_Poort, parsers.JSONParser):
    """JSON of at most ``MAX_DIEPTE`` levels."""


class PoortFormParser(_Poort, parsers.FormParser):
    """A form without files."""


class PoortMultiPartParser(_Poort, parsers.MultiPartParser):
    """A form with files."""
