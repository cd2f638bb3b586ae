"""The escalation ladder of a case, read along with it."""

from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce, Greatest, JSONObject

from swv.kern.meelezen import read_along
from swv.organisatie.models import Gebruiker, holds_on
from thuiszitters.calculations import Duur, Trede, Tredestand, describe_ladder
from thuiszitters.models import Actie, Escalatie, Escalatietrede, Overleg, Thuiszitter, ThuiszitterStatus

TEKSTEN = ("naam", "uitleg", "telt_vanaf", "tafel", "macht", "beslisser")


def get_gezet(zaken: Any) -> QuerySet[Escalatie]:
    """Steps of the ladder set in the absence that runs now: for who was back and is at home again it climbs anew."""
    return gezet_nu().filter(thuiszitter__in=zaken)


def gezet_nu() -> QuerySet[Escalatie]:
    """Steps of the ladder that were not followed by a return to school."""
    opnieuw = ThuiszitterStatus.objects.filter(
        thuiszitter=OuterRef("thuiszitter"), actie="weer_thuis", op__date__gt=OuterRef("op")
    )
    return Escalatie.objects.filter(~Exists(opnieuw))


def with_voortgang(zaken: QuerySet[Thuiszitter]) -> QuerySet[Thuiszitter]:
    """With the last day on which an action was done or a meeting held in this absence; without either its first day."""
    own = {"thuiszitter": OuterRef("pk")}
    gedaan = Actie.objects.filter(**own, gedaan_op__isnull=False).order_by("-gedaan_op").values("gedaan_op")[:1]
    gesproken = Overleg.objects.filter(**own).order_by("-datum").values("datum")[:1]
    return read_along(
        zaken,
        voortgang_op=Greatest(
            F("sinds"), Coalesce(Subquery(gedaan), F("sinds")), Coalesce(Subquery(gesproken), F("sinds"))
        ),
    )


def with_ladder(zaken: QuerySet[Thuiszitter], vandaag: date) -> QuerySet[Thuiszitter]:
    """With the ladder of the swv and the steps that were set, for ``get_ladder``: no query more on a page."""
    treden = Escalatietrede.objects.filter(holds_on(vandaag), swv=OuterRef("swv")).order_by("volgorde", "pk")
    columns = {name: name for name in (*TEKSTEN, "na_aantal", "na_eenheid", "rollen")}
    columns["orgaan"] = "orgaan__naam"
    gezet = gezet_nu().filter(thuiszitter=OuterRef("pk")).order_by("op", "pk")
    return read_along(
        with_voortgang(zaken),
        ladder=ArraySubquery(treden.values(rij=JSONObject(**columns))),
        gezet=ArraySubquery(gezet.values(rij=JSONObject(naam="trede__naam", op="op", besloten_op="besloten_op"))),
    )


def get_ladder(zaak: Thuiszitter) -> list[Tredestand]:
    """Where this case stands on the ladder. Needs ``with_ladder``."""
    treden = [
        Trede(
            **{name: row[name] for name in TEKSTEN},
            na=Duur(row["na_aantal"], row["na_eenheid"]) if row["na_aantal"] else None,
            rollen=tuple(row["rollen"]),
            orgaan=row["orgaan"] or "",
        )
        for row in zaak.ladder
    ]
    gezet = {row["naam"]: date.fromisoformat(row["op"]) for row in zaak.gezet}
    besloten = {row["naam"]: date.fromisoformat(row["besloten_op"]) for row in zaak.gezet if row["besloten_op"]}
    return describe_ladder(treden, gezet, zaak.sinds, zaak.voortgang_op, besloten)


def with_vraag(zaken: QuerySet[Thuiszitter], user: Gebruiker) -> QuerySet[Thuiszitter]:
    """With ``gevraagd``: the last step that was set for people in this role, while nothing was done since; else None."""
    own = {"thuiszitter": OuterRef("thuiszitter")}
    gedaan = Actie.objects.filter(**own, gedaan_op__gte=OuterRef("op"))
    gesproken = Overleg.objects.filter(**own, datum__gte=OuterRef("op"))
    vragen = gezet_nu().filter(
        ~Exists(gedaan), ~Exists(gesproken), thuiszitter=OuterRef("pk"), trede__rollen__contains=[user.rol]
    )
    feiten = JSONObject(naam="trede__naam", tafel="trede__tafel", op="op")
    return read_along(zaken, gevraagd=Subquery(vragen.order_by("-op", "-pk").values(rij=feiten)[:1]))
