"""Founding one of the thirteen: by the command of the server, and then by the services that the pages of a beheerder use.

Nothing is laid in a table by hand. Who writes a kind is not who publishes it.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import time_machine
from django.core.exceptions import ValidationError

from leerlingen.enums import Documentsoort
from opp.models import Label
from opp.services.label import add_label, add_regel
from organen.models import Mandaat, Orgaanlid
from organen.models import Orgaan as Orgaanrij
from organen.queries import get_commissie
from organen.services import change_orgaan, create_orgaan, save_lid, save_mandaat
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie, Rolvoorstel
from swv.organisatie.services.oprichten import EersteAccount, found_swv
from swv.organisatie.services.organisatie import connect_organisatie, update_swv
from swv.organisatie.services.uitnodiging import invite_gebruiker
from swv.organisatie.services.voorstel import confirm_rol
from tests.praktijk.bouw_geld import write_money
from tests.praktijk.bouw_regels import (
    make_scholenkeuze,
    make_stap,
    write_labeltaken,
    write_plichten,
    write_rondes,
)
from tests.praktijk.gegevens import Orgaan, Soort, Swv
from tests.rollen import als, as_eigenaar
from thuiszitters.models import Escalatietrede
from thuiszitters.services.termijn import add_trede, change_trede, end_trede
from toewijzing.calculations.formulier import Voorwaarderegel
from toewijzing.enums import Checksoort
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.brief import get_briefgegevens
from toewijzing.services.brief import update_briefgegevens
from toewijzing.services.formulierbeheer import Deelgegevens, remove_vraag, save_item, save_vraag
from toewijzing.services.soort import Soortcontrole, end_soort
from toewijzing.services.soortversie import create_concept, publish_versie, submit_concept

BEGIN = date(2026, 5, 1)
ADRES = {"adres": "Laan 1", "postcode": "1234 AB", "plaats": "Noord"}
BRIEF = {
    "bestuursorgaan": "Het bestuur", "bezwaar_email": "bezwaar@swv.example", "steunpunt_naam": "Steunpunt",
    "steunpunt_telefoon": "0251 111 111",
}  # fmt: skip
# What the checklist may ask, by the short word of our files.
CONTROLES = {
    "gezag": (Checksoort.GEZAGDRAGERS, "", "Gezagdragers met adres", None),
    "ouders": (Checksoort.ZIENSWIJZE_OUDERS, "", "Zienswijze van de ouders", None),
    "leerling": (Checksoort.LEERLING_GEHOORD, "", "De leerling is gehoord", None),
    "opp": (Checksoort.DOCUMENT, Documentsoort.OPP, "ontwikkelingsperspectief (OPP)", 12),
    "onderzoek": (Checksoort.DOCUMENT, Documentsoort.ONDERZOEK, "verslag van onderzoek", 36),
    "gesprek": (Checksoort.DOCUMENT, Documentsoort.GESPREKSVERSLAG, "verslag van de bespreking", None),
    "rapport": (Checksoort.DOCUMENT, Documentsoort.ONDERWIJSKUNDIG_RAPPORT, "onderwijskundig rapport", None),
}
BIJ_SWV = (
    Rol.SECRETARIS, Rol.CONSULENT, Rol.CVT_VOORZITTER, Rol.CVT_LID, "cvt_lid_2", Rol.CONTROLLER, Rol.DESKUNDIGE,
    "deskundige_2",
)  # fmt: skip

BUREN = ("beheerder buur", "directeur buur", "secretaris buur", "consulent buur")


@dataclass
class Gebouwd:
    """What was founded, as ids: ``mensen`` {name: id}, ``organisaties`` {name in the source: id}."""

    code: str
    swv: int
    mensen: dict[str, int] = field(default_factory=dict)
    organisaties: dict[str, int] = field(default_factory=dict)


def at(dag: date, uur: int = 9) -> time_machine.travel:
    """The clock at this hour of this day in the Netherlands, standing still."""
    return time_machine.travel(
        datetime(dag.year, dag.month, dag.day, uur, tzinfo=ZoneInfo("Europe/Amsterdam")), tick=False
    )


def build(swv: Swv) -> Gebouwd:
    """Found it, with its people, bodies, kinds, rules and figures, on the first of May."""
    with at(BEGIN):
        return Bouw(swv).build()


class Bouw:
    """One founding, step by step as a beheerder does it."""

    def __init__(self, swv: Swv) -> None:
        self.wat = swv
        self.mensen: dict[str, Any] = {}
        self.organisaties: dict[str, Organisatie] = {}

    def build(self) -> Gebouwd:
        gegevens = EersteAccount(self.wat.naam, self.wat.nummer, self.wat.sector, self._mail("beheerder"), "Bo Beheer")
        with as_eigenaar():
            self.swv = found_swv(gegevens, vandaag=BEGIN).swv
            self.mensen[Rol.BEHEERDER] = Gebruiker.objects.get(email=gegevens.email)
        with als(self.beheerder):
            self._connect()
        self._invite()
        self._found_neighbour()
        with als(self.beheerder):
            self._write_bodies()
            self._write_rest()
            for soort in self.wat.gemaakt:
                self.write_kind(soort)
            self._end_others()
        with als(self.mensen[Rol.CONTROLLER]):
            write_money(self.swv, self.wat, self.organisaties, BEGIN)
        return Gebouwd(
            self.wat.code, self.swv.pk, {naam: mens.pk for naam, mens in self.mensen.items()},
            {naam: each.pk for naam, each in self.organisaties.items()},
        )  # fmt: skip

    @property
    def beheerder(self) -> Any:
        return self.mensen[Rol.BEHEERDER]

    def _mail(self, naam: str) -> str:
        return f"{naam}.{self.wat.nummer}@voorbeeld.example".lower().replace(" ", "")

    # --- organisations and people -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        update_swv(swv=self.swv, gegevens={"email": "info@swv.example", "telefoon": "0251 123 455", **ADRES})
        update_briefgegevens(gegevens=get_briefgegevens(self.swv), waarden=BRIEF)
        self._add("gemeente", "gemeente", naam="Beverwijk", code="0375")
        for plek, naam in enumerate(sorted({school.bestuur for school in self.wat.scholen}), 1):
            self._add(naam, "bestuur", naam=f"Bestuur {naam}", code=f"4{plek:04d}")
        for plek, school in enumerate(self.wat.scholen, 1):
            self._add(
                school.code, "school", naam=f"School {school.code}", brin=f"{plek:02d}AB", vestiging="00",
                schoolsoort=school.schoolsoort, bestuur=self.organisaties[school.bestuur], **ADRES,
            )  # fmt: skip

    def _add(self, wie: str, soort: str, /, **gegevens: Any) -> None:
        made = connect_organisatie(swv=self.swv, soort=soort, gegevens=gegevens, van=BEGIN)
        self.organisaties[wie] = made.organisatie

    def _invite(self) -> None:
        self._give(Rol.DIRECTEUR, Rol.DIRECTEUR, self.swv)
        for naam in BIJ_SWV:
            self._give(naam, naam.removesuffix("_2"), self.swv)
        self._give(Rol.LEERPLICHT, Rol.LEERPLICHT, self.organisaties["gemeente"])
        for bestuur in sorted({school.bestuur for school in self.wat.scholen}):
            self._give(f"bestuurder {bestuur}", Rol.BESTUURDER, self.organisaties[bestuur])
        for school in self.wat.scholen:
            for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER):
                self._give(f"{rol} {school.code}", rol, self.organisaties[school.code])

    def _found_neighbour(self) -> None:
        """Another swv of the same sector, whose people have no business here."""
        sector = self.wat.sector
        gegevens = EersteAccount("Buren", f"{sector}9990".upper(), sector, self._mail("buur"), "Bo Buur")
        with as_eigenaar():
            buur = found_swv(gegevens, vandaag=BEGIN).swv
            self.mensen["beheerder buur"] = Gebruiker.objects.get(email=gegevens.email)
        for naam in BUREN[1:]:
            self._give(naam, naam.removesuffix(" buur"), buur, buur=" buur")

    def _give(self, naam: str, rol: str, bij: Organisatie, *, buur: str = "") -> None:
        extra: dict[str, Any] = {}
        if rol == Rol.DESKUNDIGE:
            discipline = "orthopedagoog" if naam == rol else "maatschappelijk_werker"
            extra = {"deskundige": {"discipline": discipline, "registratie": f"NVO {len(self.mensen)}"}}
        with als(self._fresh(f"{Rol.BEHEERDER}{buur}")) as by:
            mens, _ = invite_gebruiker(
                email=self._mail(naam),
                naam=f"{rol} {len(self.mensen)}",
                by=by,
                rol=rol,
                organisatie=bij,
                van=BEGIN,
                **extra,
            )
        self.mensen[naam] = mens
        waiting = Rolvoorstel.objects.filter(gebruiker=mens, status="voorgesteld").first()
        if waiting is not None:  # four eyes: the directeur confirms
            with als(self._fresh(f"{Rol.DIRECTEUR}{buur}")) as by:
                confirm_rol(voorstel=waiting, by=by, vandaag=BEGIN)

    def _fresh(self, naam: str) -> Any:
        return Gebruiker.objects.get(pk=self.mensen[naam].pk)

    # --- bodies, ladder, labels -------------------------------------------------------------------------------------

    def _write_bodies(self) -> None:
        for wat in self.wat.organen:
            if wat.rol:
                continue
            gegevens = {"naam": wat.naam, "wijze": wat.wijze, "stem": wat.stem, "quorum": wat.quorum}
            gegevens["partijen"] = list(wat.partijen)
            if wat.commissie:
                orgaan = change_orgaan(orgaan=get_commissie(self.swv.pk), gegevens=gegevens)
            else:
                orgaan = create_orgaan(swv=self.swv, code=wat.code, van=BEGIN, gegevens=gegevens)
                self._seat(orgaan, wat.spreekt)
            if wat.commissie and wat.spreekt:
                self._sit(orgaan, wat.spreekt, "secretaris", stemrecht=False)
            self._give_mandate(orgaan, wat)

    def _seat(self, orgaan: Orgaanrij, spreekt: str) -> None:
        """The chair of the commission leads it, consulent and directeur sit in it."""
        for naam, functie in ((Rol.CVT_VOORZITTER, "voorzitter"), (Rol.CONSULENT, "lid"), (Rol.DIRECTEUR, "lid")):
            self._sit(orgaan, naam, "secretaris" if naam == spreekt else functie)

    def _sit(self, orgaan: Orgaanrij, naam: str, functie: str, *, stemrecht: bool = True) -> None:
        gegevens = {"functie": functie, "stemrecht": stemrecht, "van": BEGIN, "tot": None}
        save_lid(lid=Orgaanlid(orgaan=orgaan, gebruiker=self.mensen[naam]), gegevens=gegevens)

    def _give_mandate(self, orgaan: Orgaanrij, wat: Orgaan) -> None:
        if wat.mandaat is not None:
            soorten, momenten = wat.mandaat
            gegevens = {"soorten": list(soorten), "momenten": list(momenten), "van": BEGIN}
            save_mandaat(mandaat=Mandaat(orgaan=orgaan), gegevens=gegevens)

    def _write_rest(self) -> None:
        labels: dict[str, Label] = {}
        for naam, zwaarte in self.wat.labels:
            gegevens = {"naam": naam, "zwaarte": zwaarte}
            labels[naam] = add_label(swv=self.swv, gegevens=gegevens, van=BEGIN, vandaag=BEGIN)
        for regel in self.wat.oppregels:
            gegevens = {
                "soortcode": "vol", "grond": regel.grond, "wat": regel.wat, "label": labels.get(regel.label),
                "weken": regel.weken,
            }  # fmt: skip
            add_regel(swv=self.swv, gegevens=gegevens, van=BEGIN, vandaag=BEGIN)
        write_labeltaken(self.swv, self.wat, labels, BEGIN)
        self._write_ladder()

    def _write_ladder(self) -> None:
        """Steps of its own in the place of those with which every swv begins."""
        begin = {trede.naam: trede for trede in Escalatietrede.objects.filter(swv=self.swv, tot__isnull=True)}
        own = {trede.naam for trede in self.wat.treden}
        for naam, trede in begin.items():
            if self.wat.treden and naam not in own:
                end_trede(trede=trede, tot=BEGIN, vandaag=BEGIN)
        for plek, wat in enumerate(self.wat.treden):
            aantal, eenheid = wat.na or (None, "")
            gegevens = {
                "na_aantal": aantal, "na_eenheid": eenheid, "rollen": list(wat.rollen), "tafel": wat.tafel,
                "macht": wat.macht, "beslisser": wat.beslisser, "volgorde": plek,
                "orgaan": Orgaanrij.objects.filter(swv=self.swv, code=wat.orgaan).first(),
            }  # fmt: skip
            common = {"gegevens": gegevens, "van": BEGIN, "vandaag": BEGIN}
            if wat.naam in begin:
                change_trede(trede=begin[wat.naam], **common)
            else:
                add_trede(swv=self.swv, naam=wat.naam, **common)

    # --- kinds ------------------------------------------------------------------------------------------------------

    def write_kind(self, wat: Soort) -> None:
        """A concept by the beheerder, published by the secretaris."""
        naar = Aanvraagsoort.objects.filter(swv=self.swv, code=wat.naar or wat.code).order_by("-van", "-pk").first()
        assert naar is not None, f"{wat.code}: geen voorbeeld {wat.naar or wat.code}"
        aantal, eenheid = wat.termijn
        gegevens = {
            "naam": wat.naam, "norm_aantal": aantal, "norm_eenheid": eenheid,
            "aantal_deskundigen": 2 if any(stap.doet == "deskundigen" for stap in wat.weg) else 0, **wat.gegevens,
            **make_scholenkeuze(wat, self.organisaties),
        }  # fmt: skip
        checklist = [
            Soortcontrole(soort, document, label, max_leeftijd_maanden=maanden)
            for soort, document, label, maanden in (CONTROLES[name] for name in wat.checklist)
        ]
        concept = create_concept(
            naar=naar, code="" if naar.code == wat.code else wat.code, gegevens=gegevens, checklist=checklist, van=BEGIN,
            vandaag=BEGIN, by=self.beheerder, route=[make_stap(stap, self.organisaties) for stap in wat.weg],
        )  # fmt: skip
        self._write_form(concept, wat)
        try:
            submit_concept(soort=concept, by=self.beheerder, vandaag=BEGIN)
        except ValidationError as problem:
            problem.add_note(f"{self.wat.code} {wat.code}")
            raise
        with als(self.mensen[Rol.SECRETARIS]) as by:
            publish_versie(soort=concept, by=by, van=BEGIN, vandaag=BEGIN)
        write_plichten(self.swv, wat, BEGIN)
        write_rondes(self.swv, wat)

    def _write_form(self, concept: Aanvraagsoort, wat: Soort) -> None:
        if wat.vragen:
            for code in [vraag.code for vraag in concept.vragen.all() if vraag.code not in wat.houdt]:
                remove_vraag(soort=concept, code=code, by=self.beheerder)
        for vraag in wat.vragen:
            kolommen = {
                "label": vraag.label, "soort": vraag.soort, "verplicht": vraag.verplicht, "stap": "onderbouwing",
                **vraag.meer,
            }  # fmt: skip
            regels = [Voorwaarderegel("bedrag", "meer_dan", (vraag.boven,))] if vraag.boven else []
            save_vraag(soort=concept, gegevens=Deelgegevens(kolommen, regels), by=self.beheerder)
        for stuk in wat.stukken:
            kolommen = {
                "soort": Checksoort.EIGEN_DOCUMENT, "documentsoort": "", "label": stuk.label,
                "ondertekenaars": list(stuk.ondertekenaars), "verplicht": True,
            }  # fmt: skip
            save_item(soort=concept, gegevens=Deelgegevens(kolommen), by=self.beheerder)

    def _end_others(self) -> None:
        """Standard kinds that this swv does not have end on the day they began."""
        own = {soort.code for soort in self.wat.gemaakt}
        for rij in Aanvraagsoort.objects.filter(swv=self.swv, tot__isnull=True).exclude(code__in=own):
            end_soort(soort=rij, tot=BEGIN, vandaag=BEGIN)
