"""Votes on a case: how many of each, what a minority thought, and who may still vote."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from organen.enums import Vergaderwijze
from swv.kern.werk import PER_GROEP
from swv.organisatie.enums import COMMISSIEROLLEN, Rol
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Stemkeuze, Zittingstatus
from toewijzing.models import Aanvraag, Agendapunt, Lidstem, Verschoning, Zitting


@dataclass(frozen=True)
class Minderheid:
    """A minority opinion; ``wie`` is "" for who does not want the name there."""

    tekst: str
    wie: str


@dataclass(frozen=True)
class Stemstand:
    """The votes on one case: (label, number) of what was voted, and the minority opinions."""

    aantallen: list[tuple[str, int]] = field(default_factory=list)
    minderheden: list[Minderheid] = field(default_factory=list)

    @property
    def tekst(self) -> str:
        """«2 voor, 1 tegen»; "" without votes."""
        return ", ".join(f"{aantal} {label}" for label, aantal in self.aantallen)


def count_stemmen(stemmen: Sequence[Lidstem]) -> Stemstand:
    """The votes counted, without who voted what; a name only at a minority opinion of who wants that."""
    found = Counter(stem.keuze for stem in stemmen)
    return Stemstand(
        [(Stemkeuze(keuze).label, found[keuze]) for keuze in Stemkeuze.values if found[keuze]],
        [
            Minderheid(stem.minderheid, stem.gebruiker.naam if stem.met_naam else "")
            for stem in stemmen
            if stem.minderheid
        ],
    )


def why_not_vote(zitting: Zitting, punt: Agendapunt, vandaag: date) -> str:
    """Why nobody votes on this case now, or ""."""
    if zitting.wijze == Vergaderwijze.EEN_LID:
        return "Hier wordt niet gestemd: één lid adviseert namens allen."
    if punt.oordeel:
        return "Het advies is vastgelegd. Daarna verandert er geen stem meer."
    if punt.vervallen_op is not None or zitting.status == Zittingstatus.VERVALLEN:
        return "Deze zaak staat niet meer op de agenda."
    if punt.voorlopig:
        return "Er zijn nog adviezen onderweg. Stemmen kan als ze binnen zijn."
    if zitting.wijze == Vergaderwijze.SCHRIFTELIJK and vandaag > zitting.datum:
        return f"De ronde liep tot en met {zitting.datum:%d-%m-%Y}."
    if zitting.wijze == Vergaderwijze.VERGADERING and vandaag < zitting.datum:
        return f"Stemmen kan vanaf de dag van de zitting, {zitting.datum:%d-%m-%Y}."
    return ""


# --- Mijn werk ------------------------------------------------------------------------------------------------------


def get_te_stemmen(user: Gebruiker, vandaag: date) -> QuerySet[Zitting]:
    """Written rounds in which this member still has to vote, with how many cases (``zaken``)."""
    if user.rol not in COMMISSIEROLLEN:
        return Zitting.objects.none()
    mine = {"gebruiker": user.pk, "agendapunt": OuterRef("agendapunten")}
    todo = Q(
        ~Exists(Lidstem.objects.filter(**mine)), ~Exists(Verschoning.objects.filter(vervallen_op__isnull=True, **mine)),
        agendapunten__vervallen_op__isnull=True, agendapunten__oordeel="", agendapunten__voorlopig=False,
        agendapunten__aanvraag__in=Aanvraag.objects.visible_to(user),
    )  # fmt: skip
    rounds = Zitting.objects.visible_to(user).filter(
        wijze=Vergaderwijze.SCHRIFTELIJK, status=Zittingstatus.GEPLAND, datum__gte=vandaag,
        deelnames__gebruiker=user.pk, deelnames__stemrecht=True,
    )  # fmt: skip
    counted = rounds.filter(todo).annotate(zaken=Count("agendapunten", distinct=True))
    return counted.order_by("datum", "pk")[:PER_GROEP]


def get_voorlopige(user: Gebruiker, vandaag: date) -> QuerySet[Agendapunt]:
    """Cases that still stand provisionally on an agenda that closes today or closed, for who keeps agendas."""
    if user.rol not in (Rol.SECRETARIS, Rol.CVT_VOORZITTER):
        return Agendapunt.objects.none()
    rows = Agendapunt.objects.filter(
        voorlopig=True, vervallen_op__isnull=True, zitting__sluitingsdatum__lte=vandaag,
        zitting__in=Zitting.objects.visible_to(user), aanvraag__in=Aanvraag.objects.visible_to(user),
    )  # fmt: skip
    return rows.select_related("zitting", "aanvraag__leerling", "aanvraag__soort").order_by("zitting__datum", "pk")[
        :PER_GROEP
    ]
