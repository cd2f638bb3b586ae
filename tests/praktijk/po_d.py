"""PO-D: positive verevening, growing, 23 boards; an expertisemodel with people instead of money.

Source: «Passend onderwijs in de praktijk deel 2» (2020). The teamleider has the role of secretaris here.
"""

from datetime import date

from tests.praktijk.bouw import at
from tests.praktijk.gegevens import (
    Orgaan,
    Reden,
    School,
    Schooljaar,
    Soort,
    Swv,
    Trede,
    Verdeling,
    aangenomen,
    akkoord,
    besluit,
    deskundigen,
    r,
    zitting,
)
from tests.praktijk.toneel import Toneel
from tests.rollen import as_eigenaar

TLV = (akkoord(), deskundigen(), besluit("directeur"))
TLV_LIJST = ("gezag", "ouders", "leerling", "opp", "onderzoek")
ADVIES = zitting(naam="gedragswetenschapper")
jaar = Schooljaar()

SWV = Swv(
    code="PO-D", nummer="PO9904", naam="SWV PO-D", sector="po",
    scholen=(School("S1", "B1", "bao", 500), School("S2", "B2", "bao", 250)),
    organen=(
        Orgaan("gedragswetenschappers", r(481), commissie=True, wijze="een_lid", quorum=1),
        Orgaan("teamleider", aangenomen(), rol="secretaris"),
    ),
    soorten=(
        Soort(
            "INZET", "Ambulante begeleider", ("W8",), r(1016), naar="ARRANGEMENT-I",
            weg=(akkoord(), ADVIES, besluit("secretaris", naam="teamleider")), termijn=(15, "werkdagen"),
            checklist=("ouders",),
            gegevens={"vraagt_bedrag": False, "vraagt_weken": True, "max_weken": 12, "max_dagen_per_week": 3},
            beperking=("Dagdelen: gevraagd worden hele dagen per week.",),
        ),
        Soort(
            "PROBEER", "Kort proberen", ("W9",), r(481), naar="ARRANGEMENT-I", weg=(akkoord(), besluit("consulent")),
            checklist=("ouders",), termijn=(1, "werkdagen"),
            gegevens={"vraagt_bedrag": False, "vraagt_weken": True, "max_weken": 6, "max_dagen_per_week": 5},
        ),
        Soort("ARR", "Arrangement", ("W1",), r(756), naar="ARRANGEMENT-I", weg=(akkoord(), ADVIES, besluit("directeur")),
              checklist=("ouders", "leerling", "opp")),
        Soort("KIJKDAG", "Leraar kijkt in cluster 4", ("W8",), r(1054), elders="consult"),
        Soort("TLV-SO", "TLV speciaal onderwijs", ("W7",), r(561, 786), uit="TLV", weg=TLV, checklist=TLV_LIJST),
        Soort("TLV-SBO", "TLV speciaal basisonderwijs", ("W7",), r(561, 786), uit="TLV", weg=TLV, checklist=TLV_LIJST),
    ),
    verdeling=Verdeling(
        "expertisemodel", r(174, 260),
        tarieven={"te_verdelen": 400_000, "centrale_kosten": 50_000, "schoolbudget": 20},
        uitkomst={"S1": 10_000, "S2": 5_000, "B1": 10_000, "B2": 5_000, "swv": 385_000},
    ),
    treden=(Trede("Overleg school en consulent", aangenomen(685), na=(4, "weken")),),
    matrix=frozenset({"in natura", "advies van één"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    vast = t.stelt_verdeling_vast()
    assert (vast["S1"], vast["S2"]) == (10_000, 5_000)
    assert t.rekent()["swv"] == 335_000 + 50_000


@jaar.op("2026-09-14", "S1", "vraagt ambulante begeleider")
def inzet(t: Toneel) -> None:
    zaak = t.verklaart_compleet(t.dient_in("S1", "INZET", weken=12, dagen=3))
    assert zaak.doet == "zitting"
    found = t.beslist(t.bespreekt(zaak), "secretaris")
    assert (found.weken * found.dagen_per_week, found.rol) == (36, "secretaris")


@jaar.op("2026-09-21", "S2", "vraagt PROBEER")
def probeer(t: Toneel) -> None:
    leerling = t.leerling("S2")
    found = t.loopt(t.dient_in("S2", "PROBEER", leerling, weken=6))
    assert (found.datum, found.eind, found.rol) == (date(2026, 9, 21), date(2026, 11, 1), "consulent")
    t.kent["leerling"] = leerling


@jaar.op(
    "2026-11-02", "S2", "evalueert: helpt, nog 6 weken", nog={Reden.TOEKENNINGEN: "een nieuw deel van dezelfde zaak"}
)
def nog_zes_weken(t: Toneel) -> None:
    found = t.loopt(t.dient_in("S2", "PROBEER", t.kent["leerling"], weken=6))
    assert found.eind == date(2026, 12, 13)


@jaar.op("2026-11-16", "S1", "vraagt ARR zonder OPP, groep 5")
def zonder_opp(t: Toneel) -> None:
    leerling = t.leerling("S1", opp=False)
    t.maakt_opp("S1", leerling, code="handelingsplan")  # what the school had of this group
    zaak = t.vraagt("S1", "ARR", leerling, bedrag=2500)
    (tekst,) = t.ontbreekt(zaak)
    assert "OPP" in tekst
    t.kan_niet(zaak, "vraag_akkoord", "zorgcoordinator S1")


@jaar.op("2026-12-07", "leraar S2", "meldt zich voor kijkdag")
def kijkdag(t: Toneel) -> None:
    t.voegt_consultsoort_toe("Kijkdag")
    consult = t.raadpleegt("S2", "Kan een leraar meekijken in cluster 4?", soort="Kijkdag")
    consult = t.beantwoordt(consult, "Er is een plek op 14 januari.")
    assert (consult.status, consult.aanvraag_id) == ("gesloten", None)
    with as_eigenaar():
        assert (consult.inhoud.leerling_id, consult.inhoud.advies) == (None, "Er is een plek op 14 januari.")


@jaar.op("2027-01-18", "S1", "TLV so toegekend, so vol", nog={Reden.PLAATSING: "wachten op een plek, apart van de TLV"})
def tlv(t: Toneel) -> None:
    with at(date(2026, 12, 1)):
        zaak = t.dient_in("S1", "TLV-SO", van=date(2027, 1, 18), tm=date(2028, 7, 31))
    assert t.loopt(zaak).eind == date(2028, 7, 31)


jaar.wacht("2027-02-22", "so", "plaatst leerling", op=Reden.PLAATSING, waarom="De wachttijd: 35 dagen.")


@jaar.op("2027-03-09", "S1", "meldt leerling: vier weken weg zonder reden, moeder weigert", w=("W13",))
def thuis(t: Toneel) -> None:
    zaak = t.begeleidt(t.meldt_thuis("S1", sinds=date(2027, 2, 9)))
    zaak = t.stap(zaak, "situatie_wijzigen", "consulent", belemmeringen=["ouders"], toelichting="Moeder weigert.")
    assert (zaak.status, zaak.situatie.belemmeringen) == ("actief", ["ouders"])
    assert t.machten() == []  # nobody can force a place
