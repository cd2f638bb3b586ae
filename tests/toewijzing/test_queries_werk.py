"""Which requests stand on Mijn werk: what the database finds, beside the same rules in plain words."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap
from tests import factories as f
from tests.rollen import als, as_eigenaar
from toewijzing.calculations.route import AFHANDELEN
from toewijzing.enums import AFGEROND, BINNEN_SCHOOL, Begonnen, Stap, Status
from toewijzing.models import Aanvraag, Aanvraagsoort, Deskundigenadvies
from toewijzing.queries.werk import Werkgroep, find_werk, get_soorten_en_aflopend, get_werkgroepen
from toewijzing.queries.werkreden import Werkregels, get_redenen

GEEN_GRENS = 10_000
DAGEN = (None, -8, -7, -1, 0, 1, 7, 8)
ADVIEZEN = ((0, 0), (1, 0), (1, 1), (2, 1), (2, 2))
# (steps between akkoord and besluit, number of experts)
ROUTES = (([], 0), ([Stap.ZITTING], 0), ([Stap.DESKUNDIGEN], 1), ([Stap.DESKUNDIGEN, Stap.ZITTING], 2))
# (what the next step of the route does, the role that does it): whose turn it is.
BEURTEN = (
    *product((Stap.CONTROLE, Stap.BESLUIT), (Rol.CONSULENT, Rol.SECRETARIS, Rol.CVT_VOORZITTER, Rol.DIRECTEUR)),
    *product((AFHANDELEN,), ("", Rol.CONSULENT, Rol.DIRECTEUR, Rol.CVT_VOORZITTER)),
    *product((Stap.AKKOORD,), (Rol.SCHOOLLEIDER, Rol.BESTUURDER)), (Stap.MEETEKENEN, Rol.CONSULENT), (Stap.DESKUNDIGEN, ""),
    (Stap.ZITTING, ""), ("", ""),
)  # fmt: skip
ROLLEN = [
    Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR,
    Rol.DESKUNDIGE, Rol.CVT_VOORZITTER, Rol.CVT_LID,
]  # fmt: skip
Regel = tuple[str, str, date | None]


# --- the rules in plain words ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Woorden:
    """One request and the day, as the rules are told to people."""

    zaak: Any
    vandaag: date
    eigen_advies: date | None = None
    # Who asks, and the only secretaris (ids).
    wie: int = 0
    secretaris: int = 0

    def is_started_by(self, wie: int) -> bool:
        """For a school; who did so neither checks nor decides."""
        return bool(self.zaak.begonnen_door == Begonnen.SWV and self.zaak.aangemaakt_door_id == wie)

    def stands_in(self, rol: str) -> bool:
        """Checks what only the secretaris who started it could."""
        return rol in (Rol.CONSULENT, Rol.DIRECTEUR) and self.is_started_by(self.secretaris)

    @property
    def deadline(self) -> date | None:
        return self.zaak.uiterlijk_op or self.zaak.norm_op

    @property
    def meets(self) -> bool:
        return Stap.ZITTING in self.zaak.soort.route

    @property
    def has_experts(self) -> bool:
        return Stap.DESKUNDIGEN in self.zaak.soort.route

    @property
    def alles_binnen(self) -> bool:
        return self.zaak.adviezen_binnen >= self.zaak.soort.aantal_deskundigen

    @property
    def is_checked(self) -> bool:
        return self.zaak.status == Status.INGEDIEND and self.zaak.compleet_op is not None

    @property
    def goes_on(self) -> bool:
        """The swv can take the next step of the route: what came in was looked at."""
        return self.is_checked or self.zaak.status in (Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD)

    @property
    def is_decidable(self) -> bool:
        return self.zaak.doet == Stap.BESLUIT and self.goes_on

    @property
    def is_to_finish(self) -> bool:
        return self.zaak.doet == Stap.CONTROLE and self.goes_on and self.zaak.compleet_op is not None

    def is_to_end(self, rol: str) -> bool:
        """Nobody decides, and this role ends it: by the last check, or as the one who handles it."""
        direct = rol == Rol.CONSULENT and not self.meets and not self.has_experts
        handles = (rol == Rol.SECRETARIS or direct) and not self.is_started_by(self.wie)
        ends = self.is_turn_of(rol) if self.zaak.aan_zet else handles
        return self.zaak.doet == AFHANDELEN and self.goes_on and self.zaak.compleet_op is not None and ends

    @property
    def is_ready_for_agenda(self) -> bool:
        return self.zaak.doet == Stap.ZITTING and (self.goes_on or self.zaak.status == Status.AANGEHOUDEN)

    def is_turn_of(self, rol: str) -> bool:
        return rol == self.zaak.aan_zet and not self.is_started_by(self.wie)


def tell(rol: str, een: Woorden) -> tuple[str, date | None, str] | None:
    """(code, day, how) of the first reason for this role; None: nothing to do."""
    zaak, status, dag = een.zaak, een.zaak.status, een.deadline
    if rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER):
        return tell_school(rol, een)
    if rol == Rol.DESKUNDIGE:
        return ("adviseren", een.eigen_advies, "datum") if een.eigen_advies and status not in AFGEROND else None
    if rol == Rol.CONSULENT and status == Status.TER_AKKOORD:
        mine = zaak.doet == Stap.MEETEKENEN and not een.is_started_by(een.wie)
        return ("meetekenen", zaak.beurt_tot, "nu") if mine else None
    if rol == Rol.CONSULENT and status == Status.ONVOLLEDIG and zaak.doet == Stap.MEETEKENEN and een.is_turn_of(rol):
        return "meetekenen", zaak.vraag_tot, "nu"
    if rol == Rol.CVT_LID:
        coming = zaak.zitting_op is not None and zaak.zitting_op >= een.vandaag
        return ("voorbereiden", zaak.zitting_op, "datum") if status == Status.GEAGENDEERD and coming else None
    if een.is_turn_of(rol) and (een.is_decidable or een.is_to_finish):
        own = zaak.beurt_tot
        return "besluiten" if een.is_decidable else "stap_binnen" if own else "stap_afronden", own or dag, "nu"
    if een.is_to_end(rol):
        return "afhandelen", dag, "nu"
    if rol == Rol.CVT_VOORZITTER and status == Status.GEAGENDEERD:
        if zaak.zitting_op is not None and zaak.zitting_op <= een.vandaag:
            return "commissieadvies", dag, "nu"
        return "voorbereiden", zaak.zitting_op, "datum"
    if rol == Rol.SECRETARIS or (rol == Rol.CONSULENT and not een.meets and not een.has_experts):
        if status == Status.INGEDIEND and zaak.compleet_op is None:
            if een.is_started_by(een.wie):
                return "wacht_collega", None, "wacht"
            return "controleren", zaak.ontvangen_op + timedelta(days=7), "nu"
        if status == Status.ONVOLLEDIG:
            return "wacht_aanvulling", zaak.vraag_tot, "wacht"
    if een.stands_in(rol) and status == Status.INGEDIEND and zaak.compleet_op is None:
        return "controleren", zaak.ontvangen_op + timedelta(days=7), "nu"
    if rol == Rol.SECRETARIS and (found := tell_preparation(een)):
        return found
    return tell_waiting(een) if rol in (Rol.SECRETARIS, Rol.DIRECTEUR) else None


def tell_school(rol: str, een: Woorden) -> tuple[str, date | None, str] | None:
    status = een.zaak.status
    starts = rol == Rol.ZORGCOORDINATOR or (rol == Rol.SCHOOLLEIDER and rol in een.zaak.soort.indieners)
    if starts and status == Status.CONCEPT:
        if een.zaak.zonder_school:
            return "wacht_invullen", None, "wacht"
        begun = {Begonnen.SWV: "aanvullen_swv", Begonnen.BESTUUR: "invullen_bestuur"}
        return begun.get(een.zaak.begonnen_door, "invullen"), None, "nu"
    if rol == Rol.ZORGCOORDINATOR and status == Status.BIJ_OUDERS:
        return "bij_ouders", None, "nu"
    if status == Status.TER_AKKOORD:
        mine = rol in (Rol.SCHOOLLEIDER, Rol.BESTUURDER) and een.is_turn_of(rol)
        return ("akkoord", een.zaak.beurt_tot, "nu") if mine else ("wacht_akkoord", een.zaak.beurt_tot, "wacht")
    if (
        status == Status.ONVOLLEDIG
        and rol != Rol.ZORGCOORDINATOR
        and een.zaak.doet == Stap.AKKOORD
        and een.is_turn_of(rol)
    ):
        return "akkoord", een.zaak.vraag_tot, "nu"
    if status == Status.ONVOLLEDIG:
        fills_in = rol == Rol.ZORGCOORDINATOR
        return ("aanvullen" if fills_in else "wacht_school"), een.zaak.vraag_tot, "nu" if fills_in else "wacht"
    if status in BINNEN_SCHOOL | AFGEROND:
        return None
    return "wacht_swv", een.deadline, "wacht"


def tell_preparation(een: Woorden) -> tuple[str, date | None, str] | None:
    zaak = een.zaak
    if zaak.status == Status.BIJ_DESKUNDIGEN and zaak.adviezen_gevraagd < zaak.soort.aantal_deskundigen:
        return "deskundige_vragen", een.deadline, "nu"
    if zaak.status == Status.BIJ_DESKUNDIGEN and zaak.advies_voor is not None and zaak.advies_voor < een.vandaag:
        return "advies_te_laat", zaak.advies_voor, "nu"
    return ("agenderen", een.deadline, "nu") if een.is_ready_for_agenda else None


def tell_waiting(een: Woorden) -> tuple[str, date | None, str] | None:
    late = een.zaak.beurt_tot is not None and een.zaak.beurt_tot < een.vandaag
    if late and een.zaak.status not in {*BINNEN_SCHOOL, *AFGEROND, Status.ONVOLLEDIG}:
        return "stap_te_laat", een.zaak.beurt_tot, "nu"
    if een.zaak.status == Status.BIJ_DESKUNDIGEN and not een.alles_binnen:
        return "wacht_advies", een.deadline, "wacht"
    if een.zaak.status == Status.GEAGENDEERD:
        return "wacht_zitting", een.deadline, "wacht"
    if een.is_to_finish:
        return "wacht_stap", een.deadline, "wacht"
    return ("wacht_besluit", een.deadline, "wacht") if een.is_decidable else None


def to_group(dag: date | None, hoe: str, vandaag: date) -> str:
    if dag is not None and dag < vandaag:
        return "te_laat"
    if hoe == "wacht":
        return "wacht"
    return "straks" if hoe == "datum" and dag is not None and dag > vandaag + timedelta(days=7) else "deze_week"


# --- every combination ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def veel(momentopname: Any, django_db_blocker: Any) -> Iterator[Any]:
    """A world with a request for every combination of kind, status, check, advices and turn, on days drawn by lot."""
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        wereld = momentopname.restore()
        make_zaken(wereld, timezone.localdate(), random.Random(9))
        yield wereld
        transaction.set_rollback(True)


def make_zaken(wereld: Any, vandaag: date, lot: random.Random) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    f.ToegangFactory(leerling=leerling, organisatie=wereld.swv)
    with as_eigenaar():
        soorten = make_soorten(wereld.swv, vandaag)
        combinations = enumerate(product(soorten, Status, (False, True), ADVIEZEN, BEURTEN))
        zaken = [make_zaak(wereld, leerling, vandaag, lot, number, *each) for number, each in combinations]
        zaken = Aanvraag.objects.bulk_create(zaken)
        asked = [make_advies(wereld, zaak, vandaag, lot) for zaak in zaken if lot.random() < 0.3]
        Deskundigenadvies.objects.bulk_create(asked)


def make_soorten(swv: Any, vandaag: date) -> list[Aanvraagsoort]:
    """Kinds with every combination of experts and commission on their route."""
    return Aanvraagsoort.objects.bulk_create(
        Aanvraagsoort(
            swv=swv, code=f"S{number}", naam=f"Soort {number}", van=vandaag - timedelta(days=900),
            route=[Stap.AKKOORD, *route, Stap.BESLUIT], aantal_deskundigen=aantal, is_awb_besluit=True,
            indieners=[Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER][: 1 + number % 2],
        )
        for number, (route, aantal) in enumerate(ROUTES)
    )  # fmt: skip


def make_zaak(
    wereld: Any, leerling: Any, vandaag: date, lot: random.Random, number: int, soort: Any, status: str,
    compleet: bool, adviezen: tuple[int, int], beurt: tuple[str, str],
) -> Aanvraag:  # fmt: skip
    def draw() -> date | None:
        days = lot.choice(DAGEN)
        return None if days is None else vandaag + timedelta(days=days)

    def draw_day() -> date:
        return vandaag + timedelta(days=lot.choice(DAGEN[1:]))

    ontvangen = vandaag - timedelta(days=lot.choice((0, 6, 7, 8)))
    begonnen = lot.choice([*Begonnen, Begonnen.SCHOOL])
    gevraagd, binnen = adviezen
    return Aanvraag(
        nummer=f"T-{number}", sleutel=uuid4(), swv=wereld.swv, soort=soort, leerling=leerling, status=status,
        school=wereld.school if lot.random() < 0.7 else wereld.zusterschool,
        ontvangende_school=wereld.school if lot.random() < 0.5 else None,
        aangemaakt_door=wereld[lot.choice([Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.CONSULENT])], begonnen_door=begonnen,
        zonder_school=begonnen == Begonnen.SWV and lot.random() < 0.5, ontvangen_op=None if status in BINNEN_SCHOOL else ontvangen,
        compleet_op=ontvangen if compleet else None, doet=beurt[0], aan_zet=beurt[1], adviezen_gevraagd=gevraagd,
        adviezen_binnen=binnen, uiterlijk_op=draw(), norm_op=None if status in BINNEN_SCHOOL else draw_day(),
        beurt_tot=draw(), vraag_tot=draw_day() if status == Status.ONVOLLEDIG else None, advies_voor=draw(), zitting_op=draw(),
    )  # fmt: skip


def make_advies(wereld: Any, zaak: Aanvraag, vandaag: date, lot: random.Random) -> Deskundigenadvies:
    """Asked of one of two experts; some were taken off the case, some signed."""
    advies = Deskundigenadvies(
        aanvraag=zaak, leerling_id=zaak.leerling_id, naam="Deskundige", discipline="orthopedagoog", registratie="1",
        werkgever="-", gevraagd_op=vandaag, uiterlijk_op=vandaag + timedelta(days=lot.choice(DAGEN[1:])),
        deskundige=wereld[lot.choice([Rol.DESKUNDIGE, "deskundige_extern"])],
    )  # fmt: skip
    fate = lot.random()
    if fate < 0.2:
        advies.vervallen_op, advies.vervallen_reden = vandaag, "-"
    elif fate < 0.4:
        advies.verklaart_onafhankelijk, advies.hash, advies.oordeel, advies.gronden = True, "0", "toekennen", "-"
        advies.ondertekend_op = timezone.now()
    return advies


def read_soorten(user: Any, vandaag: date) -> list[Aanvraagsoort]:
    return get_soorten_en_aflopend(user, vandaag)[0]


def expect(user: Any, vandaag: date) -> dict[int, Regel]:
    """{request: (group, code, day)} by the plain words, of all this person sees."""
    own = Deskundigenadvies.objects.filter(deskundige=user, vervallen_op=None, ondertekend_op=None)
    adviezen = dict(own.values_list("aanvraag_id", "uiterlijk_op"))
    rows = Lidmaatschap.objects.filter(rol=Rol.SECRETARIS, organisatie=user.organisatie_id)
    secretaris = rows.values_list("gebruiker", flat=True).first() or 0
    found = {}
    for zaak in Aanvraag.objects.visible_to(user).select_related("soort"):
        if said := tell(user.rol, Woorden(zaak, vandaag, adviezen.get(zaak.pk), user.pk, secretaris)):
            code, dag, hoe = said
            found[zaak.pk] = (to_group(dag, hoe, vandaag), code, dag)
    return found


@pytest.mark.parametrize("rol", ROLLEN)
def test_the_database_finds_what_the_rules_say_over_all_combinations(veel: Any, rol: str) -> None:
    vandaag = timezone.localdate()
    with als(veel[rol]) as user:
        found = find_werk(user, vandaag, read_soorten(user, vandaag), GEEN_GRENS)
        expected = expect(user, vandaag)
    assert len({rij.pk for rij in found}) == len(found)
    assert {rij.pk: (rij.groep, rij.code, rij.dag) for rij in found} == expected
    codes = {reden.code for reden in get_redenen(Werkregels(rol, user.pk, [], vandaag))}
    assert {code for _, code, _ in expected.values()} == codes


@pytest.mark.parametrize("rol", ROLLEN)
def test_a_group_shows_the_first_by_day_and_counts_no_further_than_it_says(veel: Any, rol: str) -> None:
    vandaag = timezone.localdate()
    with als(veel[rol]) as user:
        groups, _ = get_werkgroepen(user, vandaag, read_soorten(user, vandaag))
        expected: dict[str, list[tuple[date, int]]] = {}
        for pk, (groep, _, dag) in expect(user, vandaag).items():
            expected.setdefault(groep, []).append(rank(dag, pk))
    assert {groep.naam for groep in groups} == set(expected)
    for groep in groups:
        rows = sorted(expected[groep.naam])
        assert to_shown(groep) == rows[:15]
        assert min(groep.totaal, 100) == min(len(rows), 100)


def to_shown(groep: Werkgroep) -> list[tuple[date, int]]:
    return [rank(dag, zaak.pk) for zaak, _, dag in groep.getoond]


def rank(dag: date | None, pk: int) -> tuple[date, int]:
    """By day and then the oldest first; without a day last, the newest first."""
    return (date.max, -pk) if dag is None else (dag, pk)


@pytest.mark.parametrize("rol", ROLLEN)
def test_somebody_of_another_swv_finds_none_of_it(veel: Any, rol: str) -> None:
    with als(veel.anderen.get(rol) or veel.anderen[Rol.SECRETARIS]) as user:
        vandaag = timezone.localdate()
        assert find_werk(user, vandaag, read_soorten(user, vandaag), GEEN_GRENS) == []
