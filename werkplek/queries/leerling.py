"""The parts of the pupil page. Each reads one thing within the rights of this person, in a fixed number of queries.

A room that adds a part writes a function here and puts it in ``PANELEN``.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, QuerySet
from django.urls import reverse

from consulten.models import Consultinhoud
from consulten.permissions import mag_vragen
from consulten.presentatie import get_badge as get_consultbadge
from leerlingen.models import Inschrijving, Leerling
from leerlingen.permissions import mag_document_toevoegen
from leerlingen.queries import get_documenten
from opp.enums import LOPEND, Afspraakstatus
from opp.models import Afspraak, Contactmoment, Labeltaak, Leerlinglabel, Opp, Overdracht
from opp.permissions import OPPROLLEN, mag_labelen, mag_noteren, mag_overnemen, mag_taken_doen
from opp.presentatie import describe_deadline as describe_opp_deadline
from opp.presentatie import get_badge as get_opp_badge
from opp.queries.opp import get_labels
from swv.kern.meelezen import read_along
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from thuiszitters.enums import LOPEND as THUISZITTEND
from thuiszitters.enums import Overlegafspraakstatus
from thuiszitters.models import Overlegafspraak, Thuiszitter
from thuiszitters.permissions import mag_melden
from thuiszitters.presentatie.zaak import get_badge as get_thuiszitterbadge
from toewijzing.enums import Toekenningstatus
from toewijzing.models import Aanvraag, Toekenning
from toewijzing.presentatie.stand import get_badge
from toewijzing.presentatie.termijn import describe_deadline
from toewijzing.queries.starter import get_start_adres, may_start

MAX_REGELS = 10


@dataclass(frozen=True)
class Dag:
    """A day that is coming or has passed, with what has to be done then."""

    op: date
    wat: str
    url: str


@dataclass(frozen=True)
class Paneel:
    """One part of the page: its template, what stands in it, and which days it adds to the list of next dates."""

    sjabloon: str
    gegevens: dict[str, Any]
    dagen: list[Dag] = field(default_factory=list)


def toon_school(user: Gebruiker, leerling: Leerling, vandaag: date) -> Paneel:
    """Where the pupil is enrolled or registered now."""
    rows = list(Inschrijving.objects.visible_to(user).filter(leerling=leerling).select_related("school"))
    nu = [row for row in rows if row.van <= vandaag and (row.tot is None or row.tot > vandaag)]
    return Paneel("werkplek/leerling/_school.html", {"inschrijvingen": nu or rows[:1]})


def toon_opp(user: Gebruiker, leerling: Leerling, vandaag: date) -> Paneel | None:
    """The OPP's of this pupil at the own school; nothing for who doesn't see OPP's."""
    if user.rol not in OPPROLLEN:
        return None
    received = Overdracht.objects.visible_to(user).filter(opp=OuterRef("pk"))
    rows = (Opp.objects.visible_to(user) | Opp.objects.left_for(user)).filter(leerling=leerling).order_by("-pk")
    found = list(rows.select_related("soort", "vigerend", "school").annotate(ontvangen=Exists(received)))
    opps = [opp for opp in found if opp.school_id == user.organisatie_id]
    rijen, dagen = [], []
    for opp in opps:
        termijn = describe_opp_deadline(opp.status, opp.begin, opp.uiterlijk_op, opp.evaluatie_voor, vandaag)
        rijen.append((opp, get_opp_badge(opp.status), termijn))
        if termijn.dag:
            wat = "OPP vaststellen" if opp.begin is None else "OPP evalueren met de ouders"
            dagen.append(Dag(termijn.dag, wat, reverse("opp:opp", args=[opp.nummer])))
    mag_nieuw = user.is_rol(Rol.ZORGCOORDINATOR) and not any(opp.status in LOPEND for opp in opps)
    context = {
        "opps": rijen,
        "mag_opp": mag_nieuw,
        # Of the schools before; ``ontvangen``: the own school may read it already.
        "vorige": [opp for opp in found if opp.school_id != user.organisatie_id],
        "mag_overnemen": mag_overnemen(user),
    }
    return Paneel("werkplek/leerling/_opp.html", context, dagen)


def toon_aanvragen(user: Gebruiker, leerling: Leerling, vandaag: date) -> Paneel:
    """Requests with their status, and what was granted."""
    zaken = Aanvraag.objects.visible_to(user).filter(leerling=leerling).select_related("soort", "swv").order_by("-pk")
    rijen, dagen = [], []
    for zaak in zaken[:MAX_REGELS]:
        deadline = zaak.uiterlijk_op or zaak.norm_op
        rijen.append((zaak, get_badge(zaak.status)))
        if deadline and not zaak.is_closed:
            dagen.append(Dag(deadline, f"Besluit op {zaak.nummer}", reverse("toewijzing:aanvraag", args=[zaak.nummer])))
    toekenningen = Toekenning.objects.visible_to(user).filter(leerling=leerling)
    lopend = list(toekenningen.select_related("besluit__aanvraag__soort").order_by("-eind", "-pk")[:MAX_REGELS])
    alive = (Toekenningstatus.VERLEEND, Toekenningstatus.GEPLAATST)
    for each in lopend:
        if each.status in alive and each.eind >= vandaag:
            zaak = each.besluit.aanvraag
            dagen.append(
                Dag(each.eind, f"{zaak.soort.naam} loopt af", reverse("toewijzing:aanvraag", args=[zaak.nummer]))
            )
    return Paneel(
        "werkplek/leerling/_aanvragen.html",
        {
            "aanvragen": rijen,
            "toekenningen": lopend,
            "mag_aanvraag": may_start(user, vandaag),
            "begin_adres": get_start_adres(user.rol),
        },
        dagen,
    )


def toon_consulten(user: Gebruiker, leerling: Leerling, vandaag: date) -> Paneel | None:
    """Questions about this pupil, as far as this person reads them; nothing for who has no consultations."""
    if not mag_vragen(user):
        return None
    rows = Consultinhoud.objects.visible_to(user).filter(leerling=leerling)
    found = rows.select_related("consult__soort", "consult__behandelaar").order_by("-pk")[:MAX_REGELS]
    rijen = [(row.consult, get_consultbadge(row.consult.status)) for row in found]
    return Paneel("werkplek/leerling/_consulten.html", {"consulten": rijen})


def toon_thuiszitten(user: Gebruiker, leerling: Leerling, vandaag: date) -> Paneel:
    """Cases of not going to school, with who acts next and what was agreed in meetings."""
    zaken = Thuiszitter.objects.visible_to(user).filter(leerling=leerling).order_by("-pk")
    zaken = zaken.select_related("categorie", "casusregisseur", "volgende_actie__eigenaar")
    rijen, dagen = [], []
    for zaak in zaken.prefetch_related(Prefetch("afspraken", Overlegafspraak.objects.visible_to(user)))[:MAX_REGELS]:
        rijen.append((zaak, get_thuiszitterbadge(zaak.status)))
        if zaak.volgende_actie:
            url = reverse("thuiszitters:zaak", args=[zaak.nummer])
            dagen.append(Dag(zaak.volgende_actie.uiterlijk, zaak.volgende_actie.wat, url))
            open_rows = [row for row in zaak.afspraken.all() if row.status == Overlegafspraakstatus.OPEN]
            dagen += [Dag(row.uiterlijk, f"{row.wat} ({row.wie})", f"{url}?tab=overleg") for row in open_rows]
    mag = mag_melden(user) and not any(zaak.status in THUISZITTEND for zaak, _ in rijen)
    return Paneel("werkplek/leerling/_thuiszitten.html", {"thuiszitten": rijen, "mag_melden": mag}, dagen)


def with_labels(leerlingen: QuerySet[Leerling], user: Gebruiker, vandaag: date) -> QuerySet[Leerling]:
    """With whether there are labels to show and to give, so that a pupil without costs no query more."""
    given = Leerlinglabel.objects.visible_to(user).filter(leerling=OuterRef("pk"))
    return read_along(
        leerlingen, heeft_labels=Exists(given), kan_label_krijgen=Exists(get_labels(user.lid.organisatie, vandaag))
    )


def toon_labels(user: Gebruiker, leerling: Leerling, vandaag: date) -> Paneel | None:
    """Labels that schools gave; nothing where no label was given and none can be. Uses ``with_labels`` when it is there."""
    rows = Leerlinglabel.objects.visible_to(user).filter(leerling=leerling).select_related("label", "school")
    found = [row for row in rows if row.tot != row.van] if getattr(leerling, "heeft_labels", True) else []
    mag = mag_labelen(user) and getattr(leerling, "kan_label_krijgen", True)
    if not found and not mag:
        return None
    now = [row for row in found if row.van <= vandaag and (row.tot is None or row.tot > vandaag)]
    earlier = [row for row in found if row not in now][:MAX_REGELS]
    taken = Labeltaak.objects.visible_to(user).filter(leerling=leerling, vervallen_op__isnull=True)
    gegevens = {
        "labels_nu": now, "labels_eerder": earlier, "mag_labelen": mag, "mag_taken": mag_taken_doen(user),
        "labeltaken": list(taken.order_by("-gedaan_op", "uiterlijk_op", "pk")[:MAX_REGELS]) if found else [],
    }  # fmt: skip
    return Paneel("werkplek/leerling/_labels.html", gegevens)


def toon_afspraken(user: Gebruiker, leerling: Leerling, vandaag: date) -> Paneel:
    """Agreements of the own organisation: the open ones by day, then the last ones that are done."""
    rows = list(Afspraak.objects.visible_to(user).filter(leerling=leerling).order_by("-status", "voor", "-pk")[:50])
    open_rows = [row for row in rows if row.status == Afspraakstatus.OPEN]
    done = sorted(
        (row for row in rows if row.status != Afspraakstatus.OPEN), key=lambda row: row.afgerond_op, reverse=True
    )
    dagen = [Dag(row.voor, f"{row.wat} ({row.wie})", "#afspraken") for row in open_rows]
    gegevens = {
        "afspraken": [(row, describe_deadline(row.voor, vandaag)) for row in open_rows],
        "afgerond": done[:5],
        "mag_noteren": mag_noteren(user),
    }
    return Paneel("werkplek/leerling/_afspraken.html", gegevens, dagen)


def toon_contacten(user: Gebruiker, leerling: Leerling, vandaag: date) -> Paneel:
    """With whom the own organisation spoke, newest first."""
    rows = Contactmoment.objects.visible_to(user).filter(leerling=leerling).select_related("vastgelegd_door")
    return Paneel(
        "werkplek/leerling/_contacten.html", {"contacten": rows[:MAX_REGELS], "mag_noteren": mag_noteren(user)}
    )


def toon_documenten(user: Gebruiker, leerling: Leerling, vandaag: date) -> Paneel:
    """The newest documents one may read."""
    return Paneel(
        "werkplek/leerling/_documenten.html",
        {
            "documenten": get_documenten(leerling, user)[:MAX_REGELS],
            "mag_document": mag_document_toevoegen(user, leerling),
        },
    )


PANELEN: tuple[Callable[[Any, Leerling, date], Paneel | None], ...] = (
    toon_opp,
    toon_labels,
    toon_aanvragen,
    toon_consulten,
    toon_thuiszitten,
    toon_afspraken,
    toon_contacten,
    toon_documenten,
    toon_school,
)
