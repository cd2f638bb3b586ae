"""What each role has to do with a request: pure rules over bare facts."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from swv.organisatie.enums import Rol
from toewijzing.enums import Stap, Status
from toewijzing.models import Aanvraagsoort

CONTROLEREN_BINNEN = timedelta(days=7)


class Werkfeiten(NamedTuple):
    """What the rules look at of one open request: the request's own columns (``Aanvraag.settle``) and its kind."""

    pk: int
    status: str
    soort_id: int
    compleet_op: date | None
    ontvangen_op: date | None
    uiterlijk_op: date | None
    norm_op: date | None
    gevraagd_bedrag: Decimal | None
    vraag_tot: date | None
    adviezen_gevraagd: int
    adviezen_binnen: int
    advies_voor: date | None
    zitting_op: date | None


class Werkzaak(NamedTuple):
    """One request as the rules see it: its facts, its kind and the day."""

    feiten: Werkfeiten
    soort: Aanvraagsoort
    vandaag: date
    eigen_advies: date | None = None

    @property
    def deadline(self) -> date | None:
        return self.feiten.uiterlijk_op or self.feiten.norm_op

    @property
    def alles_binnen(self) -> bool:
        return self.feiten.adviezen_binnen >= self.soort.aantal_deskundigen

    @property
    def is_direct(self) -> bool:
        """Arranged without experts and commission."""
        return not self.soort.has_stap(Stap.ZITTING) and not self.soort.has_stap(Stap.DESKUNDIGEN)

    @property
    def is_decidable(self) -> bool:
        match self.feiten.status:
            case Status.GEADVISEERD:
                return True
            case Status.BIJ_DESKUNDIGEN:
                return self.alles_binnen and not self.soort.has_stap(Stap.ZITTING)
        return self.feiten.status == Status.INGEDIEND and self.feiten.compleet_op is not None and self.is_direct

    @property
    def is_ready_for_agenda(self) -> bool:
        if not self.soort.has_stap(Stap.ZITTING):
            return False
        match self.feiten.status:
            case Status.INGEDIEND:
                return self.feiten.compleet_op is not None and not self.soort.has_stap(Stap.DESKUNDIGEN)
            case Status.BIJ_DESKUNDIGEN:
                return self.alles_binnen
        return self.feiten.status == Status.AANGEHOUDEN

    def is_decided_by(self, rol: str) -> bool:
        """The mandate divides the amounts over two roles."""
        grens = self.soort.mandaatbedrag
        above = grens is not None and (self.feiten.gevraagd_bedrag or 0) > grens
        return rol == (self.soort.beslisser_boven_mandaat if above else self.soort.beslisser)


def no_date(zaak: Werkzaak) -> date | None:
    """It has no day: it stands last."""
    return None


def _deadline(zaak: Werkzaak) -> date | None:
    return zaak.deadline


def _question(zaak: Werkzaak) -> date | None:
    return zaak.feiten.vraag_tot


def _always(zaak: Werkzaak) -> bool:
    return True


@dataclass(frozen=True)
class Werkreden:
    """One reason why a request is on somebody's list: it has one of these statuses, and ``waar`` holds.

    ``dag`` gives the date it is sorted on. ``hoe``: ``nu`` is to be done now, ``datum`` by its date, ``wacht`` is
    somebody else's turn; whatever it is, past its date it is late.
    """

    code: str
    bij: tuple[str, ...]
    waar: Callable[[Werkzaak], bool] = _always
    dag: Callable[[Werkzaak], date | None] = _deadline
    hoe: str = "nu"


# --- who has to do what ---------------------------------------------------------------------------------------------

BIJ_SWV = (Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.GEAGENDEERD, Status.AANGEHOUDEN, Status.GEADVISEERD)
TE_BESLUITEN = (Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD)
TE_AGENDEREN = (Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN)
OPEN = tuple(status for status in Status if status not in (Status.BESLOTEN, Status.INGETROKKEN))


def get_redenen(rol: str) -> list[Werkreden]:
    """What this role has to do with requests; the first that fits counts."""
    decide = Werkreden("besluiten", TE_BESLUITEN, lambda zaak: zaak.is_decidable and zaak.is_decided_by(rol))
    prepare = Werkreden("voorbereiden", (Status.GEAGENDEERD,), dag=lambda zaak: zaak.feiten.zitting_op, hoe="datum")
    match rol:
        case Rol.ZORGCOORDINATOR:
            return [
                Werkreden("invullen", (Status.CONCEPT,), dag=no_date),
                Werkreden("bij_ouders", (Status.BIJ_OUDERS,), dag=no_date),
                Werkreden("aanvullen", (Status.ONVOLLEDIG,), dag=_question),
                Werkreden("wacht_akkoord", (Status.TER_AKKOORD,), dag=no_date, hoe="wacht"),
                Werkreden("wacht_swv", BIJ_SWV, hoe="wacht"),
            ]
        case Rol.SCHOOLLEIDER | Rol.BESTUURDER:
            by_board = rol == Rol.BESTUURDER
            return [
                Werkreden(
                    "akkoord", (Status.TER_AKKOORD,), lambda zaak: _asks_akkoord(zaak, by_board=by_board), no_date
                ),
                Werkreden("wacht_akkoord", (Status.TER_AKKOORD,), dag=no_date, hoe="wacht"),
                Werkreden("wacht_school", (Status.ONVOLLEDIG,), dag=_question, hoe="wacht"),
                Werkreden("wacht_swv", BIJ_SWV, hoe="wacht"),
            ]
        case Rol.SECRETARIS:
            return [*_handle(only_direct=False), *_prepare(), *_waiting()]
        case Rol.CONSULENT:
            return [*_handle(only_direct=True), decide]
        case Rol.DIRECTEUR:
            return [decide, *_waiting()]
        case Rol.DESKUNDIGE:
            return [
                Werkreden("adviseren", OPEN, lambda z: z.eigen_advies is not None, lambda z: z.eigen_advies, "datum")
            ]
        case Rol.CVT_VOORZITTER:
            return [decide, Werkreden("commissieadvies", (Status.GEAGENDEERD,), _meeting_was), prepare]
        case Rol.CVT_LID:
            return [replace(prepare, waar=lambda zaak: not _before_today(zaak))]
    return []


def _asks_akkoord(zaak: Werkzaak, *, by_board: bool) -> bool:
    return zaak.soort.has_stap(Stap.AKKOORD_BESTUUR) == by_board


def _meeting_was(zaak: Werkzaak) -> bool:
    day = zaak.feiten.zitting_op
    return day is not None and day <= zaak.vandaag


def _before_today(zaak: Werkzaak) -> bool:
    return zaak.feiten.zitting_op is None or zaak.feiten.zitting_op < zaak.vandaag


def _handle(*, only_direct: bool) -> list[Werkreden]:
    def mine(zaak: Werkzaak) -> bool:
        return not only_direct or zaak.is_direct

    def to_check(zaak: Werkzaak) -> bool:
        return zaak.feiten.compleet_op is None and mine(zaak)

    def check_by(zaak: Werkzaak) -> date | None:
        return zaak.feiten.ontvangen_op and zaak.feiten.ontvangen_op + CONTROLEREN_BINNEN

    return [
        Werkreden("controleren", (Status.INGEDIEND,), to_check, check_by),
        Werkreden("wacht_aanvulling", (Status.ONVOLLEDIG,), mine, _question, "wacht"),
    ]


def _prepare() -> list[Werkreden]:
    def to_ask(zaak: Werkzaak) -> bool:
        return zaak.feiten.adviezen_gevraagd < zaak.soort.aantal_deskundigen

    def late(zaak: Werkzaak) -> bool:
        voor = zaak.feiten.advies_voor
        return voor is not None and voor < zaak.vandaag

    return [
        Werkreden("deskundige_vragen", (Status.BIJ_DESKUNDIGEN,), to_ask),
        Werkreden("advies_te_laat", (Status.BIJ_DESKUNDIGEN,), late, lambda zaak: zaak.feiten.advies_voor),
        Werkreden("agenderen", TE_AGENDEREN, lambda zaak: zaak.is_ready_for_agenda),
    ]


def _waiting() -> list[Werkreden]:
    return [
        Werkreden("wacht_advies", (Status.BIJ_DESKUNDIGEN,), lambda zaak: not zaak.alles_binnen, hoe="wacht"),
        Werkreden("wacht_zitting", (Status.GEAGENDEERD,), hoe="wacht"),
        Werkreden("wacht_besluit", TE_BESLUITEN, lambda zaak: zaak.is_decidable, hoe="wacht"),
    ]
