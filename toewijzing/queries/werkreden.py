"""What each role has to do with a request: pure rules, as conditions the database can look for.

A rule says in which statuses, under which condition and on which day. Only columns of the request itself stand in it
(``Aanvraag.settle`` keeps them); what depends on the kind is answered beforehand, for each of the few kinds there are.
So one table is read, along its indexes, and never more of it than a page shows.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import reduce
from operator import or_

from django.db.models import Exists, OuterRef, Q

from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap, holds_on
from toewijzing.calculations.route import AFHANDELEN
from toewijzing.enums import AFGEROND, Begonnen, Stap, Status
from toewijzing.models import Aanvraagsoort

CONTROLEREN_BINNEN = timedelta(days=7)
# Deciding is next.
BESLIST = Q(doet=Stap.BESLUIT)
# The day of a rule: a column of the request, or one of these: the last day to decide, and no day at all.
OP_DEADLINE, GEEN = "deadline", ""
# The last day of the step whose turn it is; a rule on it asks that there is one.
BEURT_TOT = "beurt_tot"
MET_TERMIJN = Q(beurt_tot__isnull=False)
# The only such column that can be empty where a rule asks for it; of the others the constraints of Aanvraag say so.
ZITTING_OP = "zitting_op"
# {status: what has to hold of a request in it}
Waar = Mapping[Status, Q]


def always(*statussen: Status) -> Waar:
    """Every request in these statuses."""
    return {status: Q() for status in statussen}


@dataclass(frozen=True)
class Werkreden:
    """One reason why a request is on somebody's list: ``waar`` holds of it in the status it has.

    ``dag`` is the column with the date it is sorted on, ``erbij`` so many days later. ``hoe``: ``nu`` is to be done
    now, ``datum`` by its date, ``wacht`` is somebody else's turn; whatever it is, past its date it is late, and ``laat``
    is a reason only then.
    """

    code: str
    waar: Waar
    dag: str = OP_DEADLINE
    hoe: str = "nu"
    erbij: timedelta = timedelta()


# --- facts of a request, given the kinds there are ------------------------------------------------------------------


@dataclass(frozen=True)
class Werkregels:
    """What the rules of one person are made with: role and person, the kinds of request that can occur, and the day."""

    rol: str
    gebruiker: int
    soorten: Sequence[Aanvraagsoort]
    vandaag: date

    def of_kind(self, fits: Callable[[Aanvraagsoort], bool]) -> Q:
        """The request is of a kind for which this holds."""
        return Q(soort__in=[soort.pk for soort in self.soorten if fits(soort)])

    def per_aantal(self, column: str, lookup: str) -> Q:
        """Compare this column with the number of experts of the kind."""
        by_number: dict[int, list[int]] = {}
        for soort in self.soorten:
            by_number.setdefault(soort.aantal_deskundigen, []).append(soort.pk)
        return any_of(Q(("soort__in", ids), (f"{column}__{lookup}", number)) for number, ids in by_number.items())

    @property
    def is_direct(self) -> Q:
        """Arranged without experts and commission."""
        return self.of_kind(lambda soort: not soort.has_stap(Stap.ZITTING) and not soort.has_stap(Stap.DESKUNDIGEN))

    @property
    def is_decidable(self) -> Waar:
        """{status: what else has to be so} for a request on which deciding comes next, as ``can_be_decided`` tells."""
        return {
            Status.GEADVISEERD: BESLIST,
            Status.BIJ_DESKUNDIGEN: BESLIST,
            Status.INGEDIEND: BESLIST & Q(compleet_op__isnull=False),
        }

    @property
    def is_to_finish(self) -> Waar:
        """{status: what else has to be so} for a request of which a check at the swv is next."""
        next_step = Q(doet=Stap.CONTROLE, compleet_op__isnull=False)
        return dict.fromkeys((Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD), next_step)

    @property
    def is_to_end(self) -> Waar:
        """{status: what else has to be so} for a request without a decision that this role ends."""
        direct = {Rol.SECRETARIS: Q(), Rol.CONSULENT: self.is_direct}
        handles = Q(aan_zet="") & direct[Rol(self.rol)] & self.not_started if self.rol in direct else Q(pk__in=[])
        ends = Q(doet=AFHANDELEN, compleet_op__isnull=False) & (self.is_mine | handles)
        ends &= ~Q(meegetekend_door=self.gebruiker)
        return dict.fromkeys((Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD), ends)

    @property
    def is_ready_for_agenda(self) -> Waar:
        """{status: what else has to be so} for a request that can be put on the agenda of a meeting."""
        meets = Q(doet=Stap.ZITTING)
        return {
            Status.INGEDIEND: Q(compleet_op__isnull=False) & meets,
            Status.BIJ_DESKUNDIGEN: meets,
            Status.AANGEHOUDEN: meets,
            Status.GEADVISEERD: meets,
        }

    @property
    def is_mine(self) -> Q:
        """This role takes the step whose turn it is."""
        return Q(aan_zet=self.rol) & self.not_started

    @property
    def not_started(self) -> Q:
        """This person did not start it for a school: who did, neither checks it nor decides on it."""
        return ~Q(begonnen_door=Begonnen.SWV, aangemaakt_door=self.gebruiker)

    @property
    def stands_in(self) -> Q:
        """This role checks what only the secretaris who started it could check, and doesn't decide on it."""
        others = Lidmaatschap.objects.filter(
            holds_on(self.vandaag), rol=Rol.SECRETARIS, organisatie=OuterRef("swv"), gebruiker__is_active=True
        ).exclude(gebruiker=OuterRef("aangemaakt_door"))
        alone = Q(~Exists(others), begonnen_door=Begonnen.SWV)
        return alone & ~Q(beslisser=self.rol) & self.not_started


def any_of(conditions: Iterable[Q]) -> Q:
    """One of these holds; without any, no row fits."""
    return reduce(or_, conditions, Q(pk__in=[]))


# --- who has to do what ---------------------------------------------------------------------------------------------

BIJ_SWV = (Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.GEAGENDEERD, Status.AANGEHOUDEN, Status.GEADVISEERD)
OPEN = tuple(status for status in Status if status not in AFGEROND)


def get_redenen(regels: Werkregels) -> list[Werkreden]:
    """What this role has to do with requests; the first that fits counts."""
    mine = regels.is_mine
    not_signed = ~Q(meegetekend_door=regels.gebruiker)
    can_decide = {status: waar & mine & not_signed for status, waar in regels.is_decidable.items()}
    can_finish = {status: waar & mine for status, waar in regels.is_to_finish.items()}
    steps = [
        Werkreden("besluiten", with_term(can_decide), BEURT_TOT),
        Werkreden("besluiten", can_decide),
        Werkreden("stap_binnen", with_term(can_finish), BEURT_TOT),
        Werkreden("stap_afronden", can_finish),
        Werkreden("afhandelen", regels.is_to_end),
    ]
    waits_akkoord = Werkreden("wacht_akkoord", {Status.TER_AKKOORD: MET_TERMIJN}, BEURT_TOT, "wacht")
    prepare = Werkreden("voorbereiden", always(Status.GEAGENDEERD), ZITTING_OP, "datum")
    match regels.rol:
        case Rol.ZORGCOORDINATOR:
            return [
                *_started_by_others(Q()),
                Werkreden("invullen", always(Status.CONCEPT), GEEN),
                Werkreden("bij_ouders", always(Status.BIJ_OUDERS), GEEN),
                Werkreden("aanvullen", always(Status.ONVOLLEDIG), "vraag_tot"),
                waits_akkoord,
                Werkreden("wacht_akkoord", always(Status.TER_AKKOORD), GEEN, "wacht"),
                Werkreden("wacht_swv", always(*BIJ_SWV), hoe="wacht"),
            ]
        case Rol.SCHOOLLEIDER | Rol.BESTUURDER:
            return [
                *_fills_in(regels),
                Werkreden("akkoord", {Status.TER_AKKOORD: mine & MET_TERMIJN}, BEURT_TOT),
                Werkreden("akkoord", {Status.TER_AKKOORD: mine}, GEEN),
                Werkreden("akkoord", {Status.ONVOLLEDIG: mine & Q(doet=Stap.AKKOORD)}, "vraag_tot"),
                waits_akkoord,
                Werkreden("wacht_akkoord", always(Status.TER_AKKOORD), GEEN, "wacht"),
                Werkreden("wacht_school", always(Status.ONVOLLEDIG), "vraag_tot", "wacht"),
                Werkreden("wacht_swv", always(*BIJ_SWV), hoe="wacht"),
            ]
        case Rol.SECRETARIS:
            return [*_handle(Q(), regels), *steps, *_prepare(regels), *_waiting(regels)]
        case Rol.CONSULENT:
            signs = Q(doet=Stap.MEETEKENEN) & regels.not_started
            return [
                Werkreden("meetekenen", {Status.TER_AKKOORD: signs & MET_TERMIJN}, BEURT_TOT),
                Werkreden("meetekenen", {Status.TER_AKKOORD: signs}, GEEN),
                Werkreden("meetekenen", {Status.ONVOLLEDIG: signs & Q(aan_zet=Rol.CONSULENT)}, "vraag_tot"),
                *_handle(regels.is_direct, regels), _stand_in(regels), *steps,
            ]  # fmt: skip
        case Rol.DIRECTEUR:
            return [_stand_in(regels), *steps, *_waiting(regels)]
        case Rol.DESKUNDIGE:
            own = Q(
                adviezen__deskundige=regels.gebruiker,
                adviezen__vervallen_op__isnull=True,
                adviezen__ondertekend_op__isnull=True,
            )
            return [Werkreden("adviseren", dict.fromkeys(OPEN, own), "adviezen__uiterlijk_op", "datum")]
        case Rol.CVT_VOORZITTER:
            was = {Status.GEAGENDEERD: Q(zitting_op__lte=regels.vandaag)}
            return [*steps, Werkreden("commissieadvies", was), prepare]
        case Rol.CVT_LID:
            return [replace(prepare, waar={Status.GEAGENDEERD: Q(zitting_op__gte=regels.vandaag)})]
    return []


def _started_by_others(mine: Q) -> list[Werkreden]:
    """What the swv or the board started and this school fills in, and what the swv is still filling in itself."""
    of_swv = Q(begonnen_door=Begonnen.SWV)
    return [
        Werkreden("wacht_invullen", {Status.CONCEPT: mine & of_swv & Q(zonder_school=True)}, GEEN, "wacht"),
        Werkreden("aanvullen_swv", {Status.CONCEPT: mine & of_swv}, GEEN),
        Werkreden("invullen_bestuur", {Status.CONCEPT: mine & Q(begonnen_door=Begonnen.BESTUUR)}, GEEN),
    ]


def _fills_in(regels: Werkregels) -> list[Werkreden]:
    """What a schoolleider fills in, of kinds that he starts too; a board sees no concept."""
    if regels.rol != Rol.SCHOOLLEIDER:
        return []
    starts = regels.of_kind(lambda soort: Rol.SCHOOLLEIDER in soort.indieners)
    return [*_started_by_others(starts), Werkreden("invullen", {Status.CONCEPT: starts}, GEEN)]


def with_term(waar: Waar) -> Waar:
    """The same, of steps that have a term of their own."""
    return {status: each & MET_TERMIJN for status, each in waar.items()}


def _handle(mine: Q, regels: Werkregels) -> list[Werkreden]:
    to_check = {Status.INGEDIEND: Q(compleet_op__isnull=True) & mine & regels.not_started}
    return [
        Werkreden("controleren", to_check, "ontvangen_op", erbij=CONTROLEREN_BINNEN),
        Werkreden("wacht_collega", {Status.INGEDIEND: Q(compleet_op__isnull=True) & mine}, GEEN, "wacht"),
        Werkreden("wacht_aanvulling", {Status.ONVOLLEDIG: mine}, "vraag_tot", "wacht"),
    ]


def _stand_in(regels: Werkregels) -> Werkreden:
    to_check = {Status.INGEDIEND: Q(compleet_op__isnull=True) & regels.stands_in}
    return Werkreden("controleren", to_check, "ontvangen_op", erbij=CONTROLEREN_BINNEN)


def _prepare(regels: Werkregels) -> list[Werkreden]:
    to_ask = {Status.BIJ_DESKUNDIGEN: regels.per_aantal("adviezen_gevraagd", "lt")}
    late = {Status.BIJ_DESKUNDIGEN: Q(advies_voor__lt=regels.vandaag)}
    return [
        Werkreden("deskundige_vragen", to_ask),
        Werkreden("advies_te_laat", late, "advies_voor", "laat"),
        Werkreden("agenderen", regels.is_ready_for_agenda),
    ]


def _waiting(regels: Werkregels) -> list[Werkreden]:
    to_come = {Status.BIJ_DESKUNDIGEN: regels.per_aantal("adviezen_binnen", "lt")}
    late = dict.fromkeys(BIJ_SWV, Q(beurt_tot__lt=regels.vandaag))
    return [
        Werkreden("stap_te_laat", late, BEURT_TOT, "laat"),
        Werkreden("wacht_advies", to_come, hoe="wacht"),
        Werkreden("wacht_zitting", always(Status.GEAGENDEERD), hoe="wacht"),
        Werkreden("wacht_stap", regels.is_to_finish, hoe="wacht"),
        Werkreden("wacht_besluit", regels.is_decidable, hoe="wacht"),
    ]
