"""Reading cases: who may be asked to do something, and what a case shows."""

from datetime import date
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving, Leerling
from organen.enums import SPREKERS
from organen.models import Orgaanlid
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, holds_on
from swv.organisatie.queries import get_tied_scholen
from thuiszitters.enums import LOPEND, Interventiesoort
from thuiszitters.models import (
    Actie,
    Escalatietrede,
    Interventie,
    Overlegafspraak,
    Terugkeerschema,
    Thuiszitter,
)
from thuiszitters.models.zaak import SWVROLLEN
from thuiszitters.queries.ladder import get_gezet, gezet_nu
from thuiszitters.queries.termijn import get_treden

# In this order the first report goes to somebody of the swv.
REGISSEURS = (Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR)


def find_regisseur(swv: Organisatie, vandaag: date) -> Gebruiker | None:
    """Who takes a new report: the consulent with the fewest running cases, else the secretaris, else the directeur."""
    for rol in REGISSEURS:
        leden = Lidmaatschap.objects.filter(holds_on(vandaag), rol=rol, organisatie=swv, gebruiker__is_active=True)
        people = list(Gebruiker.objects.filter(pk__in=leden.values("gebruiker")).order_by("pk"))
        if people:
            load = dict(
                Thuiszitter.objects.filter(swv=swv, status__in=LOPEND, casusregisseur__in=people)
                .order_by()
                .values_list("casusregisseur")
                .annotate(aantal=Count("pk"))
            )
            return min(people, key=lambda each: (load.get(each.pk, 0), each.pk))
    return None


def get_medewerkers(zaak: Thuiszitter, vandaag: date) -> QuerySet[Gebruiker]:
    """Who can own an action or lead the case: people of the swv and of the school."""
    bij_swv = Q(organisatie=zaak.swv_id, rol__in=SWVROLLEN)
    bij_school = Q(organisatie=zaak.school_id, rol__in=SCHOOLROLLEN) if zaak.school_id else Q(pk__in=[])
    leden = Lidmaatschap.objects.filter(holds_on(vandaag)).filter(bij_swv | bij_school)
    return Gebruiker.objects.filter(Exists(leden.filter(gebruiker=OuterRef("pk"))), is_active=True).order_by(
        "sorteernaam", "pk"
    )


def get_inschrijving(leerling_id: int, dag: date, school_id: int | None = None) -> Inschrijving | None:
    """Where the pupil is enrolled on this day (at this school)."""
    rows = Inschrijving.objects.filter(
        holds_on(dag), leerling=leerling_id, soort=Inschrijvingsoort.INSCHRIJVING
    ).select_related("school")
    return (rows.filter(school=school_id) if school_id else rows).first()


def find_nieuwe_school(zaak: Thuiszitter, dag: date) -> Organisatie | None:
    """The school where the pupil is enrolled on this day, when it isn't that of the case."""
    found = get_inschrijving(zaak.leerling_id, dag)
    return found.school if found is not None and found.school_id != zaak.school_id else None


def get_swvs(organisatie: Organisatie, vandaag: date) -> QuerySet[Organisatie]:
    """The swv's a school or gemeente belongs to today, itself or through its board."""
    ids = [organisatie.pk, organisatie.bestuur_id or organisatie.pk]
    found = Organisatie.objects.filter(
        holds_on(vandaag, "aansluitingen__"), soort=Organisatiesoort.SWV, aansluitingen__organisatie__in=ids
    )
    return found.distinct().order_by("sorteernaam", "pk")


def get_scholen(swv_ids: list[int], vandaag: date) -> QuerySet[Organisatie]:
    """Schools of these swv's, tied themselves or through their board."""
    return get_tied_scholen(swv_ids, vandaag).filter(actief=True).order_by("sorteernaam", "pk")


def get_open_acties(zaak: Thuiszitter) -> list[Actie]:
    """What still has to be done, with who does it."""
    return list(Actie.objects.filter(thuiszitter=zaak, gedaan_op__isnull=True).select_related("eigenaar"))


def get_lopende_interventies(zaak: Thuiszitter) -> QuerySet[Interventie]:
    """Interventions and offers whose result is not known yet."""
    return Interventie.objects.filter(thuiszitter=zaak, resultaat="loopt")


def get_open_afspraken(zaak: Thuiszitter) -> QuerySet[Overlegafspraak]:
    """Agreements of any meeting about this case of which nobody said yet whether they were kept."""
    return Overlegafspraak.objects.filter(thuiszitter=zaak, status="open")


def with_counts(zaken: QuerySet[Thuiszitter], user: Gebruiker) -> QuerySet[Thuiszitter]:
    """What guards and the case page ask about a case, read along with it: six queries less on a page."""
    own, vandaag = {"thuiszitter": OuterRef("pk")}, timezone.localdate()
    bij_swv = Q(organisatie=OuterRef("swv"), rol__in=SWVROLLEN)
    bij_school = Q(organisatie=OuterRef("school"), rol__in=SCHOOLROLLEN)
    leden = Lidmaatschap.objects.filter(holds_on(vandaag), bij_swv | bij_school, gebruiker__is_active=True)
    gezet = gezet_nu().filter(thuiszitter=OuterRef(OuterRef("pk"))).values("trede__naam")
    treden = Escalatietrede.objects.filter(holds_on(vandaag), decided_by(user, vandaag), swv=OuterRef("swv"))
    ingeschreven = Inschrijving.objects.filter(
        holds_on(vandaag), leerling=OuterRef("leerling"), soort=Inschrijvingsoort.INSCHRIJVING
    )
    return zaken.annotate(
        heeft_interventie=Exists(Interventie.objects.filter(**own, resultaat="loopt")),
        heeft_afspraak=Exists(Overlegafspraak.objects.filter(**own, status="open")),
        heeft_opvolger=Exists(leden.exclude(gebruiker=OuterRef("casusregisseur"))),
        heeft_trede=Exists(treden.exclude(naam__in=gezet)),
        heeft_nieuwe_school=Exists(ingeschreven.exclude(school=Coalesce(OuterRef("school"), 0))),
        mag_dossier=Exists(Leerling.objects.visible_to(user).filter(pk=OuterRef("leerling"))),
    )


def get_opvolgers(zaak: Thuiszitter, vandaag: date) -> QuerySet[Gebruiker]:
    """Who else can lead this case."""
    return get_medewerkers(zaak, vandaag).exclude(pk=zaak.casusregisseur_id)


def get_open_treden(zaak: Thuiszitter, user: Gebruiker, vandaag: date) -> QuerySet[Escalatietrede]:
    """Steps of the ladder that are not set yet and on which this person decides."""
    done = get_gezet([zaak.pk]).values("trede__naam")
    return get_treden(zaak.swv_id, vandaag).filter(decided_by(user, vandaag)).exclude(naam__in=done)


def decided_by(user: Gebruiker, vandaag: date) -> Q:
    """Steps of the ladder that this person may set by hand: of a body, who speaks for it on this day."""
    return Q(orgaan__isnull=True, beslisser__in=["", user.rol]) | Q(Exists(spreekt_voor(user, vandaag)))


def spreekt_voor(user: Gebruiker, vandaag: date) -> QuerySet[Orgaanlid]:
    """That this person is voorzitter or secretaris of the body of a step, meant by its code. For an ``OuterRef``."""
    return Orgaanlid.objects.filter(
        holds_on(vandaag), holds_on(vandaag, "orgaan__"), gebruiker=user.pk, functie__in=SPREKERS,
        orgaan__swv=OuterRef("swv"), orgaan__code=OuterRef("orgaan__code"),
    )  # fmt: skip


def get_plannen(zaken: Any) -> dict[int, list[date]]:
    """{case: days of its plans}: offers of education, and re-entry schemes."""
    found: dict[int, list[date]] = {}
    offers = Interventie.objects.filter(thuiszitter__in=zaken, soort=Interventiesoort.AANBOD)
    rows = [
        *offers.order_by().values_list("thuiszitter", "van"),
        *Terugkeerschema.objects.filter(thuiszitter__in=zaken).order_by().values_list("thuiszitter", "gemaakt_op"),
    ]
    for zaak, dag in rows:
        found.setdefault(zaak, []).append(dag)
    return found
