"""Who and what is there: the lists of people and of organisations, for the beheerder of an swv."""

from collections.abc import Sequence
from datetime import date
from functools import reduce
from operator import and_
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpResponse, QueryDict
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Export, Kolomkop, Leeg, Lijst
from swv.organisatie.enums import Rol
from swv.organisatie.forms.lijst import GebruikersFilter, OrganisatiesFilter
from swv.organisatie.models import Aansluiting, Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_aansluitingen, get_gebruikers
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.organisatie import KOPPEN
from swv.organisatie.views.tabs import make_tabs


class Gebruikerslijst(Lijst):
    """Everybody with a role at an organisation of the own swv."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "organisatie:gebruikers", "organisatie/gebruikers.html"
    naam, filter_label, bijschrift, zoekveld = "Gebruikers", "Filter gebruikers", "Gebruikers op naam", "q"
    volgorden, standaard = {"naam": ["sorteernaam", "pk"]}, "naam"
    onthouden = ("rol", "stand")
    leeg = Leeg("Nog geen gebruikers", "Nodig de eerste collega uit met de knop hierboven.")
    leeg_gefilterd = Leeg(
        "Niemand gevonden", "Er is niemand met deze naam, rol en stand bij uw organisaties.", "Toon alle gebruikers"
    )

    def make_form(self, data: QueryDict) -> GebruikersFilter:
        """The filter on name, role and state."""
        return GebruikersFilter(data)

    def get_rows(self) -> QuerySet[Gebruiker]:
        """People who have or had a role at an organisation that the swv looks after."""
        return get_gebruikers(self.user.lid.organisatie_id, self.vandaag)

    def filter(self, rows: QuerySet[Gebruiker]) -> QuerySet[Gebruiker]:
        """Narrow down as ``filter_gebruikers`` does, by what was chosen."""
        return filter_gebruikers(rows, self.form.cleaned_data)

    def get_columns(self) -> list[Kolomkop]:
        """Roles stand in one column, because a person may have several."""
        return [Kolomkop(name) for name in ("Naam", "E-mailadres", "Rollen", "Stand", "Laatst ingelogd")]

    def to_cells(self, rows: QuerySet[Gebruiker]) -> list[Sequence[Any]]:
        """The same columns; the state of the account in the words of the page."""
        return [
            [
                each.naam,
                each.email,
                "; ".join(f"{lid.get_rol_display()} · {lid.organisatie.naam}" for lid in each.rollen)
                or ("wacht op een tweede persoon" if each.rol_wacht else ""),
                describe_stand(each),
                timezone.localdate(each.last_login) if each.last_login else None,
            ]
            for each in rows
        ]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """The people of this page, and the tabs to the other list."""
        return {"gebruikers": page.objecten, "tabbladen": make_tabs(self.adres)}


def describe_stand(persoon: Gebruiker) -> str:
    """The state of an account in a word."""
    if not persoon.is_active:
        return "gesloten"
    return "actief" if persoon.last_login else "nog niet ingelogd"


def filter_gebruikers(rows: QuerySet[Gebruiker], chosen: dict[str, str]) -> QuerySet[Gebruiker]:
    """Whose name holds every word (in either order: «Wit, Hanneke») or whose e-mail address holds the text, who has or will
    have the role, and the state of the account."""
    if tekst := chosen.get("q", "").strip():
        words = (Q(naam__icontains=word) for word in tekst.replace(",", " ").split())
        rows = rows.filter(reduce(and_, words, Q()) | Q(email__icontains=tekst))
    if rol := chosen.get("rol"):
        vandaag = timezone.localdate()
        has_rol = Lidmaatschap.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), rol=rol)
        rows = rows.filter(pk__in=has_rol.values("gebruiker"))
    match chosen.get("stand"):
        case "actief":
            return rows.filter(is_active=True)
        case "uitgenodigd":
            return rows.filter(is_active=True, last_login=None)
        case "gesloten":
            return rows.filter(is_active=False)
        case "naam":
            return rows.filter(naam_nazien=True)
    return rows


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def gebruikers(request: Verzoek) -> HttpResponse:
    """Everybody with a role at an organisation of the own swv."""
    return Gebruikerslijst(request).answer()


class Organisatieslijst(Lijst):
    """Everything that is connected to the own swv, with from when to when."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "organisatie:organisaties", "organisatie/organisaties.html"
    naam, filter_label, bijschrift, zoekveld = "Organisaties", "Filter organisaties", "Organisaties per soort", "q"
    volgorden, standaard = {"soort": ["organisatie__soort", "organisatie__sorteernaam", "pk"]}, "soort"
    per_bladzijde = 100
    onthouden = ("soort", "stand")
    leeg = Leeg(
        "Nog geen organisaties",
        "Begin met de schoolbesturen en hun scholen, en daarna de gemeenten. Een hele lijst scholen leest u in één"
        " keer in.",
    )
    leeg_gefilterd = Leeg(
        "Niets gevonden",
        "Er is geen organisatie met deze naam en soort bij uw samenwerkingsverband.",
        "Toon wat nu is aangesloten",
    )

    def make_form(self, data: QueryDict) -> OrganisatiesFilter:
        """The filter on name, kind and whether the connection still holds."""
        return OrganisatiesFilter(data)

    def get_rows(self) -> QuerySet[Aansluiting]:
        """Connections with the own swv of all times; the filter leaves out what ended, unless asked for."""
        return get_aansluitingen(self.user.lid.organisatie_id)

    def filter(self, rows: QuerySet[Aansluiting]) -> QuerySet[Aansluiting]:
        """Narrow down as ``filter_organisaties`` does, as of today."""
        return filter_organisaties(rows, self.form.cleaned_data, self.vandaag)

    def get_columns(self) -> list[Kolomkop]:
        """The last column tells from when to when the organisation is connected."""
        return [Kolomkop(name) for name in ("Naam", "Soort", "Bestuur", "Code", "Plaats", "Aangesloten")]

    def get_export(self) -> Export:
        """Of the last column two: the first day, and the first day that it does not hold any more."""
        *kopjes, _ = [kop.label for kop in self.kolommen]
        return Export("organisaties", [*kopjes, "Aangesloten vanaf", "Niet meer vanaf"], "organisaties_geexporteerd")

    def to_cells(self, rows: QuerySet[Aansluiting]) -> list[Sequence[Any]]:
        """The same columns, with days as days."""
        return [[*_describe(each.organisatie), each.van, each.tot] for each in rows]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """Kinds of which a new one can be made here, and the tabs to the other list."""
        soorten = [(soort.value, soort.label) for soort in KOPPEN]
        return {"vandaag": self.vandaag, "soorten": soorten, "tabbladen": make_tabs(self.adres)}


def _describe(organisatie: Organisatie) -> list[Any]:
    soort = organisatie.get_schoolsoort_display() if organisatie.schoolsoort else organisatie.get_soort_display()
    code = f"{organisatie.brin}-{organisatie.vestiging}" if organisatie.brin else organisatie.code
    bestuur = organisatie.bestuur.naam if organisatie.bestuur else ""
    return [organisatie.naam, soort, bestuur, code, organisatie.plaats]


def filter_organisaties(rows: QuerySet[Aansluiting], chosen: dict[str, str], vandaag: date) -> QuerySet[Aansluiting]:
    """By name, code or BRIN, by kind and by state; without a choice only connections that didn't end before today."""
    if tekst := chosen.get("q", "").strip():
        names = Q(organisatie__naam__icontains=tekst) | Q(organisatie__code=tekst)
        rows = rows.filter(names | Q(organisatie__brin__iexact=tekst[:4]))
    if soort := chosen.get("soort"):
        rows = rows.filter(organisatie__soort=soort)
    match chosen.get("stand"):
        case "vroeger":
            return rows.filter(tot__lte=vandaag)
        case "alle":
            return rows
    return rows.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def organisaties(request: Verzoek) -> HttpResponse:
    """Everything that is connected to the own swv, with from when to when."""
    return Organisatieslijst(request).answer()
