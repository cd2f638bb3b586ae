"""Meetings as a request sees them: which are open for it, who takes part, and whether its body can give its word."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Q, QuerySet, Value
from django.utils import timezone

from organen import calculations as rules
from organen.calculations import Uitweg
from organen.enums import Vergaderwijze, ZonderQuorum
from organen.models import get_eigen_organen
from swv.kern.meelezen import read_along
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, holds_on
from toewijzing.enums import Status, Stemkeuze, Zittingstatus
from toewijzing.models import Aanvraag, Agendapunt, Lidstem, Verschoning, Zitting, Zittingsdeelname
from toewijzing.queries.orgaan import get_passende_organen

NIET_MEE = "U doet niet mee met deze zaak. Iemand anders legt het advies vast."
# What one can do where a body can't speak on a case of its agenda.
UITWEG = Uitweg(
    aanwezig="Leg bij de zitting vast wie aanwezig is. Zijn het er te weinig? Schuif de zaak bij de aanvraag door naar"
    " een andere dag, of naar een schriftelijke ronde.",
    stemmen="Geef de ronde een latere laatste dag, of houd de zaak aan.",
    functie="schuif de zaak bij de aanvraag door, of houd haar aan.",
    partij="Waren zij erbij? Kruis dat aan. Zo niet, schuif de zaak dan door naar een volgende zitting.",
)
# Who voted so, took part.
MEEGEDAAN = frozenset({Stemkeuze.VOOR, Stemkeuze.TEGEN, Stemkeuze.ONTHOUDING})

# Statuses from which a request can come on an agenda.
VOOR_AGENDA = (Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN, Status.GEADVISEERD)


def get_open_zittingen(swv_id: int, vandaag: date, user: Gebruiker | None = None) -> QuerySet[Zitting]:
    """Planned meetings of this swv whose agenda is still open, first one first.

    With a user those whose agenda this person keeps: a chair only of the own bodies.
    """
    rows = Zitting.objects.filter(swv=swv_id, status=Zittingstatus.GEPLAND, sluitingsdatum__gte=vandaag)
    if user is not None and user.rol != Rol.SECRETARIS:
        rows = rows.filter(orgaan__in=get_eigen_organen(user, vandaag).leidt)
    return rows.select_related("orgaan").order_by("datum", "pk")


def get_zittingen_voor(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> QuerySet[Zitting]:
    """The open meetings to which this person can bring this request: of bodies that may handle it."""
    rows = get_open_zittingen(aanvraag.swv_id, vandaag, user)
    return rows.filter(orgaan__in=get_organen_voor(aanvraag, user, vandaag))


def get_organen_voor(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> list[int]:
    """Ids of the bodies with such a meeting. Two queries."""
    rows = get_open_zittingen(aanvraag.swv_id, vandaag, user)
    return get_passende_organen(aanvraag, vandaag, {row.orgaan for row in rows})


def leads(user: Gebruiker, zitting: Zitting) -> bool:
    """Does this person keep agenda and presence: the secretaris of the swv, or the chair (or secretaris) of the body?"""
    if user.is_rol(Rol.SECRETARIS, bij=zitting.swv_id):
        return True
    return user.is_rol(Rol.CVT_VOORZITTER, bij=zitting.swv_id) and zitting.orgaan_id in get_eigen_organen(user).leidt


def may_record(user: Gebruiker, zitting: Zitting) -> bool:
    """Does this person record the advice of the body? Where one member advises for all, each member with a vote does."""
    if leads(user, zitting):
        return True
    return zitting.wijze == Vergaderwijze.EEN_LID and zitting.orgaan_id in get_eigen_organen(user).stemt


def get_eigen_punten(zitting: Zitting, user: Gebruiker) -> QuerySet[Agendapunt]:
    """What is on this agenda, without the cases in which this person takes no part."""
    recused = Verschoning.objects.filter(agendapunt__zitting=zitting, gebruiker=user.pk, vervallen_op__isnull=True)
    return zitting.agendapunten.filter(vervallen_op__isnull=True).exclude(pk__in=recused.values("agendapunt"))


def get_deelnames(zitting: Zitting) -> list[Zittingsdeelname]:
    """Who was invited, with the schools each is tied to. Three queries, however many members there are."""
    rows = list(zitting.deelnames.select_related("gebruiker__werkgever"))
    # Of a meeting only who was there counts: before it nobody's ties are asked.
    asked = [row for row in rows if row.aanwezig or zitting.wijze != Vergaderwijze.VERGADERING]
    read_ties([row.gebruiker for row in asked])
    return rows


def read_ties(leden: Sequence[Gebruiker]) -> None:
    """Fill in ``gebonden_scholen`` of all these people at once, as each would ask by itself. Two queries, or none."""
    if not leden:
        return
    roles = Lidmaatschap.objects.select_related("organisatie").filter(
        holds_on(timezone.localdate()), gebruiker__in=leden
    )
    organisaties: dict[int, list[Organisatie]] = {lid.pk: [lid.werkgever] if lid.werkgever else [] for lid in leden}
    for role in roles:
        organisaties[role.gebruiker_id].append(role.organisatie)
    besturen = {
        pk: {each.pk if each.soort == Organisatiesoort.BESTUUR else each.bestuur_id for each in found} - {None}
        for pk, found in organisaties.items()
    }
    scholen: dict[int | None, set[int]] = {}
    wanted = Organisatie.objects.filter(bestuur__in=set().union(*besturen.values()))
    for pk, bestuur_id in wanted.values_list("pk", "bestuur_id"):
        scholen.setdefault(bestuur_id, set()).add(pk)
    for lid in leden:
        vars(lid)["gebonden_scholen"] = frozenset().union(*(scholen.get(each, set()) for each in besturen[lid.pk]))


# --- can the body give its word? ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Zaakdeelname:
    """Who takes part in one case: all who were invited, who excused themselves (ids), and the votes."""

    zitting: Zitting
    deelnames: Sequence[Zittingsdeelname]
    verschoonden: Collection[int] = ()
    stemmen: Sequence[Lidstem] = field(default_factory=list)
    # The body has a next meeting to which this person can move the case.
    kan_door: bool = False

    def can_vote(self, school_id: int, among: Iterable[Zittingsdeelname]) -> list[Zittingsdeelname]:
        """Of these who have a vote in a case of this school."""
        return [
            each
            for each in among
            if each.stemrecht
            and each.gebruiker_id not in self.verschoonden
            and school_id not in each.gebruiker.gebonden_scholen
        ]


def why_no_result(deel: Zaakdeelname, school_id: int, vandaag: date) -> str:
    """Why the body can't give its word on this case yet, with the way out; "" when it can."""
    zitting = deel.zitting
    if zitting.wijze == Vergaderwijze.EEN_LID:
        return ""
    if zitting.wijze == Vergaderwijze.SCHRIFTELIJK:
        return _why_round_runs(deel, school_id, vandaag)
    if zitting.datum > vandaag:
        return f"De zitting is pas op {zitting.datum:%d-%m-%Y}."
    present = deel.can_vote(school_id, [each for each in deel.deelnames if each.aanwezig])
    return why_no_quorum(zitting, present)


def why_no_quorum(zitting: Zitting, able: Sequence[Zittingsdeelname]) -> str:
    """ "" when enough of these, who have a vote, took part, and everybody who always does; else the Dutch reason."""
    return rules.why_no_quorum(zitting, [each.functie for each in able], UITWEG)


def tell_no_quorum(deel: "Zaakdeelname", school_id: int) -> str:
    """What is told where a body goes on without quorum: «Zonder quorum: het quorum is 2, …»; "" with enough."""
    zitting = deel.zitting
    if zitting.zonder_quorum != ZonderQuorum.WAARSCHUWT or zitting.wijze == Vergaderwijze.EEN_LID:
        return ""
    if zitting.wijze == Vergaderwijze.SCHRIFTELIJK:
        voted = {stem.gebruiker_id for stem in deel.stemmen if stem.keuze in MEEGEDAAN}
        among = [each for each in deel.deelnames if each.gebruiker_id in voted]
    else:
        among = [each for each in deel.deelnames if each.aanwezig]
    return rules.tell_no_quorum(zitting, [each.functie for each in deel.can_vote(school_id, among)]) if among else ""


def why_not_met(zitting: Zitting, erbij: Collection[str]) -> str:
    """Who has to be there and was not, with the way out; "" when all were."""
    return rules.why_not_met(zitting.partijen, erbij, UITWEG)


def has_volgende(zitting: Zitting, user: Gebruiker, vandaag: date) -> bool:
    """Can a case go from this meeting that somebody has to attend to a next one of its body?"""
    if not zitting.partijen:
        return False
    rows = get_open_zittingen(zitting.swv_id, vandaag, user).filter(orgaan=zitting.orgaan_id)
    return rows.exclude(pk=zitting.pk).exists()


def get_volgende_zittingen(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> QuerySet[Zitting]:
    """Meetings and rounds of the same body to which a case on an agenda can move, the first one first."""
    here = aanvraag.agendapunten.filter(vervallen_op__isnull=True, oordeel="")
    rows = get_open_zittingen(aanvraag.swv_id, vandaag, user).exclude(pk__in=here.values("zitting"))
    return rows.filter(orgaan__in=here.values("zitting__orgaan"))


def _why_round_runs(deel: Zaakdeelname, school_id: int, vandaag: date) -> str:
    voted = {stem.gebruiker_id for stem in deel.stemmen}
    able = deel.can_vote(school_id, deel.deelnames)
    waiting = sum(each.gebruiker_id not in voted for each in able)
    if waiting and vandaag <= deel.zitting.datum:
        leden = "1 lid stemde" if waiting == 1 else f"{waiting} leden stemden"
        return f"De ronde loopt tot en met {deel.zitting.datum:%d-%m-%Y}: {leden} nog niet."
    took_part = {stem.gebruiker_id for stem in deel.stemmen if stem.keuze in MEEGEDAAN}
    return why_no_quorum(deel.zitting, [each for each in able if each.gebruiker_id in took_part])


def why_not_advised(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Why this person can't record the advice on this case now, or ""."""
    holds = Q(verschoningen__isnull=False, verschoningen__vervallen_op__isnull=True)
    excused = ArrayAgg("verschoningen__gebruiker", filter=holds, default=Value([]))
    rows = aanvraag.agendapunten.filter(vervallen_op__isnull=True, oordeel="").select_related("zitting__orgaan")
    punt = read_along(rows, verschoonden=excused).first()
    if punt is None:
        return "De aanvraag staat niet op een agenda."
    zitting, recused, school_id = punt.zitting, punt.verschoonden, aanvraag.school_id
    if user.pk in recused:
        return NIET_MEE
    if not may_record(user, zitting):
        return f"Dit advies legt de voorzitter van «{zitting.orgaan.naam}» vast, of de secretaris."
    if zitting.wijze == Vergaderwijze.EEN_LID or (
        zitting.datum > vandaag and zitting.wijze == Vergaderwijze.VERGADERING
    ):
        return why_no_result(Zaakdeelname(zitting, [], recused), school_id, vandaag)
    stemmen = list(punt.stemmen.all()) if zitting.wijze == Vergaderwijze.SCHRIFTELIJK else []
    return why_no_result(Zaakdeelname(zitting, get_deelnames(zitting), recused, stemmen), school_id, vandaag)
