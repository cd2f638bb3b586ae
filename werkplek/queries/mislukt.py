"""What failed in the background and concerns this person: mail, letters, jobs, and what should have run last night.

A secretaris reads about letters and mail of cases of the own swv, as far as she may open the case; a beheerder about
accounts and jobs of the own swv, without what they are about when that is a pupil; everybody what he or she started.
Mail that a server accepted and sent back later is not known here.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db.models import IntegerField, Q
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone

from swv.kern.berichten import SOORT_ACCOUNT
from swv.kern.berichten import TAAKSOORT as MAIL
from swv.kern.models import Bericht, Taak
from swv.kern.taken.nacht import Gemist, get_gemist
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.queries import get_gebruikers, get_organisaties
from werkplek.presentatie.navigatie import ZIEN_MISLUKT
from werkplek.queries.onderwerp import ONBEKEND, SOORTEN, TAAK, ZAKEN, Onderwerp, Taakomschrijving, describe_all

IDS = ArrayField(IntegerField())
# So many are shown, the newest; who has more mends the cause first.
HOOGSTENS = 200


@dataclass(frozen=True)
class Mislukt:
    """One thing that failed, in what the page says of it."""

    taak: Taak
    wat: str
    over: Onderwerp | None
    sinds: datetime
    keren: int
    aan: str = ""
    code: int | None = None

    @property
    def is_mail(self) -> bool:
        """Is it a mail?"""
        return self.taak.soort == MAIL


def get_mislukt(user: Gebruiker, vandaag: date, pk: int | None = None) -> list[Mislukt]:
    """What failed and concerns this person, newest first; ``pk`` asks for one job only."""
    rows = Taak.objects.failed().filter(_concerning(user, vandaag))
    found = list((rows if pk is None else rows.filter(pk=pk)).order_by("-pk")[:HOOGSTENS])
    mails, jobs = [row for row in found if row.soort == MAIL], [row for row in found if row.soort != MAIL]
    both = [*_describe_jobs(user, jobs), *_describe_mails(user, mails, vandaag)]
    return sorted(both, key=lambda each: each.taak.pk, reverse=True)


def get_nachten(user: Gebruiker, nu: datetime) -> list[Gemist]:
    """What should have run last night and did not, for a beheerder: it belongs to the installation, not to one swv."""
    return get_gemist(nu) if user.rol == Rol.BEHEERDER else []


def count_mislukt(user: Gebruiker, vandaag: date, nu: datetime) -> int:
    """How many lines the page has for this person."""
    return len(get_mislukt(user, vandaag)) + len(get_nachten(user, nu))


def _concerning(user: Gebruiker, vandaag: date) -> Q:
    """Jobs that may concern this person; of those about a case is judged afterwards whether it may be opened."""
    started = Q(gebruiker=user) & ~Q(soort=MAIL)
    swv_id = user.organisatie_id
    if user.rol not in ZIEN_MISLUKT or swv_id is None:
        return started
    # One query with the jobs themselves: Mijn werk asks this on every visit.
    organisaties = Cast(ArraySubquery(get_organisaties(swv_id, vandaag).order_by().values("pk")), IDS)
    own = started | Q(organisaties__overlap=organisaties)
    if user.rol == Rol.SECRETARIS:
        return own | Q(soort=MAIL, object_id__in=Bericht.objects.filter(van_swv=swv_id, verzonden_op=None).values("pk"))
    people = get_gebruikers(swv_id, vandaag).order_by().values("pk")
    mails = Bericht.objects.filter(Q(gebruiker__in=people) | Q(gebruiker=None, van_swv=swv_id), verzonden_op=None)
    by_people = ~Q(soort=MAIL) & Q(gebruiker__in=people)
    return own | by_people | Q(soort=MAIL, object_id__in=mails.values("pk"))


def _describe_jobs(user: Gebruiker, jobs: Collection[Taak]) -> list[Mislukt]:
    kinds = {kind: soort.beschrijf for kind, soort in SOORTEN.items()}
    about = describe_all(user, [(job.soort, job.object_id) for job in jobs], kinds)
    found = []
    for job in jobs:
        soort, over = SOORTEN.get(job.soort, ONBEKEND), about.get((job.soort, job.object_id))
        if _may_know(user, job, soort, over):
            found.append(Mislukt(job, soort.naam, over, _since(job), _tries(job)))
    return found


def _may_know(user: Gebruiker, job: Taak, soort: Taakomschrijving, over: Onderwerp | None) -> bool:
    if job.gebruiker_id == user.pk:
        return True
    if user.rol == Rol.BEHEERDER:
        return soort.groep == TAAK or over is not None
    return over is not None


def _describe_mails(user: Gebruiker, mails: Collection[Taak], vandaag: date) -> list[Mislukt]:
    ids = [mail.object_id for mail in mails]
    if not ids:
        return []
    known = Bericht.objects.select_related("gebruiker").prefetch_related("verzendpogingen").in_bulk(ids)
    about = describe_all(user, [(each.over_soort, each.over_id) for each in known.values() if each.over_id], ZAKEN)
    found = []
    for mail in mails:
        bericht = known[mail.object_id]
        over = about.get((bericht.over_soort, bericht.over_id))
        if user.rol == Rol.BEHEERDER:
            over = _describe_person(bericht)
        if over is not None:
            code = next((each.code for each in reversed(bericht.verzendpogingen.all())), None)
            found.append(Mislukt(mail, _name(bericht, user), over, _since(mail), _tries(mail), bericht.aan, code))
    return found


def _describe_person(bericht: Bericht) -> Onderwerp:
    """For a beheerder: to whom it went. Of a mail to somebody without account, nothing but that there was one."""
    if bericht.gebruiker is None:
        return Onderwerp("iemand zonder account", "")
    args = [bericht.gebruiker.pk]
    mend = reverse("organisatie:adres_verbeteren", args=args)
    return Onderwerp(bericht.gebruiker.naam, reverse("organisatie:gebruiker", args=args), mend, bericht.gebruiker.email)


def _name(bericht: Bericht, user: Gebruiker) -> str:
    """What kind of mail; its subject only when it is about an account: other subjects hold the number of a case."""
    if bericht.soort == SOORT_ACCOUNT and user.rol == Rol.BEHEERDER:
        return f"Mail «{bericht.onderwerp}»"
    return "Mail over een zaak" if bericht.over_soort else "Mail"


def _since(job: Taak) -> datetime:
    return job.mislukt_op or job.gestart_op or job.aangemaakt_op


def _tries(job: Taak) -> int:
    return max(job.pogingen_totaal, job.pogingen, 1)


def find_mislukt(user: Gebruiker, pk: int) -> Mislukt | None:
    """This one thing that failed, when it concerns this person."""
    return next(iter(get_mislukt(user, timezone.localdate(), pk)), None)
