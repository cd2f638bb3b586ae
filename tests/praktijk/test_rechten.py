"""Nobody acts who may not: along the route of every kind of the thirteen, who can take which step is exactly this.

What is expected is written here from the file of the swv: its steps, in order, with their roles. At every turn everybody
of the swv, of both schools and boards is asked what he or she can do, and all that is not written out is refused.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from organen.models import Orgaan
from swv.organisatie.enums import Rol
from tests.praktijk.alle import DERTIEN
from tests.praktijk.bouw import at
from tests.praktijk.drager import fill_dragers
from tests.praktijk.gegevens import Wegstap
from tests.praktijk.toneel import Toneel
from tests.praktijk.wegen import WEGEN, Weg, list_rollen
from tests.wereld import mark_letters_made
from toewijzing.models import Zitting
from toewijzing.services.zitting import plan_zitting, record_presence

SECR, VOORZ, CONSULENT = Rol.SECRETARIS, Rol.CVT_VOORZITTER, Rol.CONSULENT
DAG = date(2026, 10, 5)
Wie = dict[str, set[str]]


def add(*parts: Wie) -> Wie:
    """All of these together, without who can do nothing."""
    found: Wie = {}
    for part in parts:
        for wie, names in part.items():
            if names:
                found[wie] = found.get(wie, set()) | names
    return found


class Loop:
    """One request on its way: ``look`` compares what everybody can do now with what is written."""

    def __init__(self, t: Toneel, weg: Weg) -> None:
        self.t, self.weg, self.gezien = t, weg, 0
        self.iedereen = list(list_rollen(weg.swv))
        self.zorg, self.leider = f"zorgcoordinator {weg.school}", f"schoolleider {weg.school}"
        self.trekt_in: Wie = {self.zorg: {"intrekken"}, self.leider: {"intrekken"}}

    def look(self, status: str, verwacht: Wie) -> None:
        self.zaak = self.t.zie(self.zaak)
        found = {wie: names for wie in self.iedereen if (names := self.t.mag(self.zaak, wie))}
        assert (self.zaak.status, found) == (status, verwacht)
        self.gezien += 1

    def walk(self) -> int:
        """From concept to a decision that is made known; how many turns were looked at."""
        akkoorden = [stap for stap in self.weg.stappen if stap.doet in ("akkoord", "meetekenen")]
        self._ask(akkoorden)
        for plek, stap in enumerate(akkoorden):
            self._agree(stap, laatste=plek == len(akkoorden) - 1)
        rest = self.weg.stappen[len(akkoorden) :]
        self._declare(rest[0])
        status = "bij_deskundigen" if rest[0].doet == "deskundigen" else "ingediend"
        for stap in rest:
            match stap.doet:
                case "controle" if not self.weg.sluit_met_controle(stap):
                    status = self._check(stap, status, rest)
                case "deskundigen":
                    status = self._advise(status)
                case "zitting":
                    status = self._meet(status)
                case "besluit":
                    self._decide(stap, status)
        if not self.weg.einde:
            self._end(status)
        return self.gezien

    def _end(self, status: str) -> None:
        """Nobody decides: who handles it writes down how it ended, and then nobody can do anything more."""
        laatste = self.weg.stappen[-1]
        meer = {"vraag_aanvulling"} if status == "ingediend" else set()
        wie = [laatste.rol] if laatste.rol else self.weg.behandelaars
        self.look(status, add(self.trekt_in, self._handle(*meer), {each: {"afhandelen"} for each in wie}))
        self.t.stap(self.zaak, "afhandelen", wie[0], afloop="afgehandeld", tekst="Zo spraken wij het af.")
        self.look("afgehandeld", {})

    def _ask(self, akkoorden: list[Wegstap]) -> None:
        soort = self.t.soort(self.weg.soort.code)
        velden: dict[str, Any] = {"bedrag": self.weg.bedrag} if soort.vraagt_bedrag else {}
        velden |= {"aantal": 10} if soort.bedrag_wijze == "uren" else {}
        velden |= {"weken": 6, "dagen": 3} if soort.vraagt_weken else {"van": DAG}
        self.zaak = self.t.vraagt(self.weg.school, soort.code, **velden)
        first = akkoorden[0].doet if akkoorden else ""
        go = {{"akkoord": "vraag_akkoord", "meetekenen": "voorleggen_consulent"}.get(first, "meteen_indienen")}
        self.look("concept", add(self.trekt_in, {self.zorg: {"voorleggen_ouders", *go}}))
        self.zaak = self.t.stap(self.zaak, *go, self.zorg)

    def _agree(self, stap: Wegstap, *, laatste: bool) -> None:
        wie = self.leider if stap.rol == "schoolleider" else f"bestuurder {self.t.bestuur_van(self.weg.school)}"
        naam, weigeren = "indienen" if laatste else "akkoord_geven", "akkoord_weigeren"
        if stap.doet == "meetekenen":
            wie, naam, weigeren = CONSULENT, "meetekenen_indienen" if laatste else "meetekenen", "meetekenen_weigeren"
        terug: Wie = {self.zorg: {"terughalen"}, self.leider: {"terughalen"}}
        self.look("ter_akkoord", add(self.trekt_in, terug, {wie: {naam, weigeren}}))
        self.zaak = self.t.stap(self.zaak, naam, wie)

    def _handle(self, *names: str) -> Wie:
        """What who handles it can do at every turn at the swv, and these besides."""
        return {wie: {"eigenaar_kiezen", *names} | self.weg.termijn for wie in self.weg.behandelaars}

    def _declare(self, eerste: Wegstap) -> None:
        naam = "naar_deskundigen" if eerste.doet == "deskundigen" else "verklaar_compleet"
        self.look("ingediend", add(self.trekt_in, self._handle("vraag_aanvulling", naam)))
        self.zaak = self.t.stap(self.zaak, naam, SECR)

    def _check(self, stap: Wegstap, status: str, rest: list[Wegstap]) -> str:
        self.look(status, add(self.trekt_in, self._handle("vraag_aanvulling"), {stap.rol: {"stap_afronden"}}))
        self.zaak = self.t.stap(self.zaak, "stap_afronden", stap.rol, reason="In orde.")
        return "bij_deskundigen" if rest[rest.index(stap) + 1].doet == "deskundigen" else status

    def _advise(self, status: str) -> str:
        self.look(status, add(self.trekt_in, self._handle("vraag_aanvulling", "deskundige_vragen")))
        for wie in (Rol.DESKUNDIGE, "deskundige_2"):
            self.t.stap(self.zaak, "deskundige_vragen", SECR, deskundige=self.t.wie(wie))
        doen = {"advies_ondertekenen", "advies_teruggeven"}
        self.look(status, add(
            self.trekt_in, self._handle("vraag_aanvulling", "deskundige_intrekken", "deskundigen_herinneren"),
            {Rol.DESKUNDIGE: doen, "deskundige_2": doen},
        ))  # fmt: skip
        categorie = 1 if self.zaak.soort.vraagt_categorie else None
        for wie in (Rol.DESKUNDIGE, "deskundige_2"):
            self.t.stap(
                self.zaak, "advies_ondertekenen", wie, oordeel="toekennen", gronden="Onderzocht.", categorie=categorie,
                waarom_geen_arrangement="Al geprobeerd.", verklaart_onafhankelijk=True,
            )  # fmt: skip
        return status

    def _meet(self, status: str) -> str:
        with self.t.als(SECR):
            orgaan = Orgaan.objects.get(swv=self.t.gebouwd.swv, code=self.zaak.bespreekt or "CVT")
            zitting = plan_zitting(swv=self.t.organisatie("swv"), orgaan=orgaan, datum=DAG, sluitingsdatum=DAG)
        meer = {"advies_aanvulling_vragen"} if self.weg.met_deskundigen else set()
        self.look(status, add(
            self.trekt_in, self._handle("vraag_aanvulling", *meer), {SECR: {"agenderen"}, VOORZ: {"agenderen"}},
        ))  # fmt: skip
        self.zaak = self.t.stap(self.zaak, "agenderen", SECR, zitting=zitting)
        self._sit(zitting)
        bespreekt = self.weg.orgaan is not None and self.weg.orgaan.stem == "bespreken"
        woord = "bespreken" if bespreekt else "adviseren"
        doen = {"aanhouden", woord}
        leden: Wie = {"cvt_lid": {woord}, "cvt_lid_2": {woord}} if self.weg.orgaan_met_een_lid else {}
        self.look("geagendeerd", add(self.trekt_in, self._handle(), {SECR: doen, VOORZ: doen}, leden))
        oordeel = (
            {} if bespreekt else {"oordeel": "toekennen", "categorie": 1 if self.zaak.soort.vraagt_categorie else None}
        )
        # Whoever has to be there, was.
        erbij = list(zitting.partijen)
        self.zaak = self.t.stap(self.zaak, woord, VOORZ, motivering="Zo past het.", erbij=erbij, **oordeel)
        return "geadviseerd"

    def _sit(self, zitting: Zitting) -> None:
        if not self.weg.orgaan_met_een_lid:
            with self.t.als(SECR):
                record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))

    def _decide(self, stap: Wegstap, status: str) -> None:
        meer = {"vraag_aanvulling"} if status in ("ingediend", "bij_deskundigen") else set()
        meer |= {"advies_aanvulling_vragen"} if status == "bij_deskundigen" else set()
        opnieuw = {"opnieuw_voorleggen"} if self.weg.bindt else set()
        self.look(status, add(self.trekt_in, self._handle(*meer), {stap.rol: {"besluiten", *opnieuw}}))
        zaak = self.t.zie(self.zaak)
        inhoud = {
            "begin": zaak.gevraagd_van, "eind": zaak.gevraagd_tot_en_met, "bedrag": zaak.gevraagd_bedrag,
            "weken": zaak.gevraagde_weken, "dagen_per_week": zaak.gevraagde_dagen_per_week,
            "categorie": zaak.gevraagde_categorie, "aantal": zaak.gevraagd_aantal, **fill_dragers(zaak.soort),
        }  # fmt: skip
        self.t.stap(zaak, "besluiten", stap.rol, uitkomst="toegekend", motivering="Dit is nodig.", **inhoud)
        heropenen = "heropenen" if status == "geadviseerd" else "heropenen_zonder_advies"
        na = {wie: {"eigenaar_kiezen", "brieven_opnieuw"} for wie in self.weg.behandelaars}
        self.look("besloten", add(na, {stap.rol: {heropenen}}))
        mark_letters_made(zaak)
        self.look("besloten", add(na, {wie: {"bekendmaken"} for wie in self.weg.behandelaars}, {stap.rol: {heropenen}}))
        self.zaak = self.t.stap(self.zaak, "bekendmaken", SECR)
        self.look("besloten", {wie: {"eigenaar_kiezen"} for wie in self.weg.behandelaars})


@pytest.mark.parametrize("weg", WEGEN, ids=lambda weg: f"{weg.swv.code} {weg.soort.code} {weg.bedrag} {weg.school}")
def test_along_the_route_everybody_can_do_exactly_what_the_file_says(speel: Callable[[str], Toneel], weg: Weg) -> None:
    with at(DAG):
        loop = Loop(speel(weg.swv.code), weg)
        assert loop.walk() == weg.beurten


def test_the_walks_pass_every_step_of_every_route_but_those_of_a_renewal() -> None:
    passed = {(weg.swv.code, weg.soort.weg, stap) for weg in WEGEN for stap in weg.stappen}
    told = {
        (swv.code, soort.weg, stap)
        for swv in DERTIEN.values()
        for soort in swv.gemaakt
        if soort.loopt_vanaf_school
        for stap in soort.weg
    }
    assert [stap.doet for _, _, stap in sorted(told - passed, key=str)] == ["zitting"]  # of PO-B, in its school year
