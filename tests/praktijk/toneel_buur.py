"""The neighbour swv on stage: it takes a kind over from ours as a file, and does with it what its own people do."""

from dataclasses import replace
from typing import Any

from overnemen.calculations.bestand import write_file
from overnemen.queries.uitvoer import list_keuzes, make_inrichting
from overnemen.queries.vergelijking import compare, fingerprint
from overnemen.services.lezen import read_inrichting
from overnemen.services.overname import keep_bestand, take_over
from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap
from swv.organisatie.services.organisatie import update_swv
from tests.praktijk.bouw import ADRES, BEGIN, BRIEF, Bouw, Gebouwd, at
from tests.praktijk.gegevens import School
from tests.praktijk.toneel import Toneel
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.brief import get_briefgegevens
from toewijzing.services.brief import update_briefgegevens
from toewijzing.services.route import read_route
from toewijzing.services.soortversie import publish_versie, submit_concept

AL_DAAR = (Rol.BEHEERDER, Rol.DIRECTEUR, Rol.SECRETARIS, Rol.CONSULENT)
ERBIJ = (Rol.CVT_VOORZITTER, Rol.CVT_LID, "cvt_lid_2", Rol.DESKUNDIGE, "deskundige_2")


def open_buur(t: Toneel, school: School) -> Toneel:
    """The stage of the neighbour, with one school of its own, its commission and its experts."""
    with as_eigenaar():
        swv = Lidmaatschap.objects.get(gebruiker=t.gebouwd.mensen["beheerder buur"]).organisatie
    wat = replace(t.wat, code="BUUR", nummer=f"{t.wat.nummer}-B", scholen=(school,))
    bouw: Any = Bouw(wat)
    bouw.swv, bouw.mensen = swv, {rol: t.wie(f"{rol} buur") for rol in AL_DAAR}
    with at(BEGIN):
        with als(bouw.beheerder):
            update_swv(swv=swv, gegevens={"email": "info@buur.example", "telefoon": "0251 123 456", **ADRES})
            update_briefgegevens(gegevens=get_briefgegevens(swv), waarden=BRIEF)
            bouw._add("gemeente", "gemeente", naam="Beverwijk", code="0375")
            bouw._add(school.bestuur, "bestuur", naam=f"Bestuur {school.bestuur}", code="49001")
            bouw._add(
                school.code, "school", naam=f"School {school.code}", brin="91AB", vestiging="00",
                schoolsoort=school.schoolsoort, bestuur=bouw.organisaties[school.bestuur], **ADRES,
            )  # fmt: skip
        for naam in ERBIJ:
            bouw._give(naam, naam.removesuffix("_2"), swv)
        for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER):
            bouw._give(f"{rol} {school.code}", rol, bouw.organisaties[school.code])
    mensen = {naam: mens.pk for naam, mens in bouw.mensen.items()}
    return type(t)(wat, Gebouwd("BUUR", swv.pk, mensen, {naam: each.pk for naam, each in bouw.organisaties.items()}))


def take_over_kind(van: Toneel, naar: Toneel, code: str) -> Aanvraagsoort:
    """One kind as a file from one swv to the other, where the beheerder takes it over and the secretaris publishes it."""
    with van.als(Rol.BEHEERDER):
        own = van.organisatie("swv")
        waarde = next(
            each for rows in list_keuzes(own, van.vandaag).values() for each, _ in rows if each.endswith(f":{code}")
        )
        data = write_file(make_inrichting(own, van.vandaag, [waarde]))
    with naar.als(Rol.BEHEERDER) as by:
        swv, dag = naar.organisatie("swv"), naar.vandaag
        bestand = keep_bestand(swv=swv, by=by, naam="soort.json", data=data, vandaag=dag)
        dingen = compare(read_inrichting(data), swv, dag)
        gezien = fingerprint(dingen)
        take_over(bestand=bestand, gekozen={each.waarde for each in dingen}, gezien=gezien, by=by, vandaag=dag)
        concept = Aanvraagsoort.alle.get(swv=swv, code=code, status="concept")
        submit_concept(soort=concept, by=by, vandaag=dag)
    with naar.als(Rol.SECRETARIS) as by:
        return publish_versie(soort=concept, by=by, van=dag, vandaag=dag)


def list_regels(soort: Aanvraagsoort) -> list[Any]:
    """By what a request of this kind is judged: its steps, checklist, questions and term."""
    with as_eigenaar():
        return [
            [(stap.doet, stap.rol, stap.naam, stap.orgaan) for stap in read_route(soort)],
            sorted((item.sleutel, item.label, item.max_leeftijd_maanden or 0) for item in soort.checklist.all()),
            [(vraag.code, vraag.label) for vraag in soort.vragen.all()],
            (soort.norm_aantal, soort.norm_eenheid, soort.aantal_deskundigen, soort.leeftijd_vanaf),
        ]
