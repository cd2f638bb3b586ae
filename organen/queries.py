"""Bodies with their members, and what each lacks, in a fixed number of queries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch, QuerySet

from organen.calculations import Gebrek, Lidstand, Orgaanstand, find_gebreken
from organen.models import Mandaat, Orgaan, Orgaanlid
from organen.signals import welke_soorten
from swv.organisatie.models import Gebruiker, Lidmaatschap, holds_on


@dataclass(frozen=True)
class Orgaanbeeld:
    """A body on one day: who is in it, what it may handle, and what it lacks."""

    orgaan: Orgaan
    leden: Sequence[Orgaanlid]
    mandaten: Sequence[Mandaat]
    gebreken: Sequence[Gebrek]

    @property
    def stemmen(self) -> int:
        """How many have a vote."""
        return sum(lid.stemrecht for lid in self.leden)


def get_soorten(swv_id: int, vandaag: date) -> dict[str, str]:
    """{code: name} of the kinds that can be asked for today, as the rooms above tell."""
    answers: list[tuple[Any, Any]] = welke_soorten.send(sender=Orgaan, swv_id=swv_id, vandaag=vandaag)
    return {code: naam for _, found in answers for code, naam in found.items()}


def get_beelden(swv_id: int, vandaag: date, pk: int | None = None) -> list[Orgaanbeeld]:
    """Every body of this swv (or this one) by name, also those that ended or are to come. Five queries."""
    rows = Orgaan.objects.filter(swv=swv_id, **({} if pk is None else {"pk": pk}))
    leden = Orgaanlid.objects.filter(holds_on(vandaag)).select_related("gebruiker")
    rows = rows.select_related("kring_organisatie").prefetch_related(
        Prefetch("leden", leden, to_attr="huidig"),
        Prefetch("mandaten", Mandaat.objects.filter(holds_on(vandaag)), to_attr="geldend"),
    )
    organen: list[Orgaan] = list(rows.order_by("sorteernaam", "van", "pk"))
    met_rol = set(
        Lidmaatschap.objects.filter(holds_on(vandaag), organisatie=swv_id, gebruiker__is_active=True).values_list(
            "gebruiker", flat=True
        )
    )
    soorten = get_soorten(swv_id, vandaag)
    return [_make_beeld(orgaan, met_rol, soorten, vandaag) for orgaan in organen]


def _make_beeld(orgaan: Orgaan, met_rol: set[int], soorten: dict[str, str], vandaag: date) -> Orgaanbeeld:
    leden = sorted(vars(orgaan)["huidig"], key=_rank)
    mandaten: list[Mandaat] = vars(orgaan)["geldend"]
    stand = Orgaanstand(
        orgaan.wijze,
        orgaan.quorum,
        orgaan.quorum_functies,
        [
            Lidstand(lid.volledig, lid.functie, lid.stemrecht, not lid.gebruiker_id or lid.gebruiker_id in met_rol)
            for lid in leden
        ],
        [mandaat.soorten for mandaat in mandaten],
    )
    ended = orgaan.tot is not None and orgaan.tot <= vandaag
    return Orgaanbeeld(orgaan, leden, mandaten, [] if ended else find_gebreken(stand, soorten))


FUNCTIES = ("voorzitter", "secretaris", "lid", "adviseur", "toehoorder", "van_buiten")


def _rank(lid: Orgaanlid) -> tuple[int, str, int]:
    return FUNCTIES.index(lid.functie), lid.gebruiker.sorteernaam if lid.gebruiker else lid.naam, lid.pk


def get_kandidaten(swv_id: int, vandaag: date) -> QuerySet[Gebruiker]:
    """People with a role at this swv today: whoever has none could open nothing as a member."""
    roles = Lidmaatschap.objects.filter(holds_on(vandaag), organisatie=swv_id)
    return Gebruiker.objects.filter(pk__in=roles.values("gebruiker"), is_active=True).order_by("sorteernaam", "pk")


def get_leden(orgaan: Orgaan, dag: date) -> list[Orgaanlid]:
    """Who is in this body on this day and has an account that is open, chair first; without who comes from outside."""
    rows = orgaan.leden.filter(holds_on(dag), gebruiker__is_active=True).select_related("gebruiker")
    return sorted(rows, key=_rank)


def get_van_buiten(orgaan: Orgaan, dag: date) -> list[Orgaanlid]:
    """Who comes from outside to this body on this day."""
    return list(orgaan.leden.filter(holds_on(dag), gebruiker__isnull=True).order_by("naam", "pk"))


def get_commissie(swv_id: int) -> Orgaan:
    """The commission every swv starts with: the one that holds now, else the first to come."""
    rows = Orgaan.objects.filter(swv=swv_id, code="CVT")
    return rows.order_by("-van").first() or rows.get()
