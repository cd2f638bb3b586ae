"""For whom an address of the API is, and how organisations look in it."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db.models import Q, QuerySet
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.views import APIView

from swv.organisatie.api.authenticatie import HEADER
from swv.organisatie.enums import Kamer, Organisatiesoort, Rol
from swv.organisatie.models import Organisatie, Tokenbereik
from swv.organisatie.verzoek import ApiVerzoek

BRIN_LENGTE = 4


ALLEEN_LEZEN = "Dit token mag alleen lezen. Maak een token dat ook mag schrijven."
ANDER_ONDERDEEL = "Dit token is voor: {heeft}. Hier is een token nodig voor: {nodig}."


class VerbandApiView(APIView):
    """An address that says for which roles each method is: ``rollen`` is {method: roles}.

    ``vereiste_rollen`` on the view is read by the test that walks all addresses.
    """

    request: ApiVerzoek
    rollen: ClassVar[dict[str, frozenset[str]]]
    # For which parts a token has to be made; its own room unless the view says otherwise. Empty: any token may read it.
    kamers: ClassVar[frozenset[str] | None] = None

    @classmethod
    def get_kamers(cls) -> frozenset[str]:
        """The parts of which a token needs one to call this."""
        return frozenset({cls.__module__.partition(".")[0]}) if cls.kamers is None else cls.kamers

    @classmethod
    def as_view(cls, **initkwargs: Any) -> Any:
        """The view as Django calls it, with the roles of all its methods together in ``vereiste_rollen``."""
        view = super().as_view(**initkwargs)
        view.vereiste_rollen = frozenset().union(*cls.rollen.values())  # type: ignore[attr-defined]  # see above
        return view

    def check_permissions(self, request: Request) -> None:
        """401 without login, 403 with the reason in another role, or outside what the token is for."""
        super().check_permissions(request)
        bereik: Tokenbereik | None = getattr(request.auth, "bereik", None)
        if bereik is not None and (reden := explain_bereik(bereik, str(request.method), self.get_kamers())):
            raise PermissionDenied(reden)
        method = "GET" if request.method == "HEAD" else request.method
        allowed = self.rollen.get(str(method))
        user = request.user
        if allowed is not None and not (user.is_authenticated and user.rol in allowed):
            raise PermissionDenied(explain_rollen(allowed))


def explain_bereik(bereik: Tokenbereik, method: str, kamers: frozenset[str]) -> str:
    """Why this token may not call this, or ""."""
    if method not in SAFE_METHODS and not bereik.schrijven:
        return ALLEEN_LEZEN
    if kamers and kamers.isdisjoint(bereik.kamers):
        return ANDER_ONDERDEEL.format(nodig=" of ".join(Kamer(kamer).label for kamer in sorted(kamers)),
                                      heeft=bereik.kamernamen)  # fmt: skip
    return ""


def explain_rollen(rollen: Iterable[str]) -> str:
    """Why someone who acts in another role can't do this, and the way out."""
    *others, last = sorted(Rol(rol).label for rol in rollen)
    lijst = f"{', '.join(others)} of {last}" if others else last
    return f"Dit is voor: {lijst}. Hebt u ook zo'n rol? Kies dan dat lidmaatschap met de kop {HEADER}."


# --- organisations --------------------------------------------------------------------------------------------------


def get_code(organisatie: Organisatie) -> str:
    """How others know it: BRIN and vestiging of a school (20AB00), else its own number."""
    is_school = organisatie.soort == Organisatiesoort.SCHOOL
    return f"{organisatie.brin}{organisatie.vestiging}" if is_school else organisatie.code


def filter_code(organisaties: QuerySet[Organisatie], code: str) -> QuerySet[Organisatie]:
    """The organisations with this code, see ``get_code``."""
    brin, vestiging = code[:BRIN_LENGTE], code[BRIN_LENGTE:]
    school = Q(soort=Organisatiesoort.SCHOOL, brin=brin, vestiging=vestiging)
    return organisaties.filter(school | (~Q(soort=Organisatiesoort.SCHOOL) & ~Q(code="") & Q(code=code)))


class OrganisatieSerializer(serializers.Serializer):
    """An organisation as others name it."""

    code = serializers.SerializerMethodField(help_text="BRIN en vestiging (20AB00), of het nummer van het swv.")
    naam = serializers.CharField(read_only=True)

    def get_code(self, organisatie: Organisatie) -> str:
        """BRIN with the number of the branch for a school, else the number it has outside Verband."""
        return get_code(organisatie)


@extend_schema_field(serializers.CharField())
class OrganisatieField(serializers.RelatedField):
    """An organisation by its code; ``op_naam`` for kinds that people know by name (gemeente)."""

    default_error_messages = {
        "onbekend": "«{waarde}» is niet bekend. Controleer de schrijfwijze.",
        "tekst": "Geef een code of naam als tekst.",
    }

    def __init__(self, *, op_naam: bool = False, **kwargs: Any) -> None:
        self.op_naam = op_naam
        super().__init__(**kwargs)

    def to_internal_value(self, data: Any) -> Organisatie:
        """The organisation with this code or, with ``op_naam``, this name. Raises ValidationError without one."""
        if not isinstance(data, str) or "\x00" in data:
            self.fail("tekst")
        organisaties = self.get_queryset()
        if organisaties is None:
            raise TypeError("An organisation that is only shown can't be sent.")
        found = filter_code(organisaties, data).first()
        if found is None and self.op_naam:
            found = organisaties.filter(naam__iexact=data).first()
        return found or self.fail("onbekend", waarde=data[:60])

    def to_representation(self, value: Organisatie) -> str:  # type: ignore[override]  # never a PKOnlyObject
        """The code, or the name for kinds that people know by name."""
        return value.naam if self.op_naam else get_code(value)
