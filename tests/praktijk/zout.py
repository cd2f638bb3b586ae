"""Zuidoost-Utrecht (po): 29 boards, five gemeenten; a team of experts and two temporary places, the rest to boards.

Source: «Hoe ziet de samenwerking eruit in de praktijk?»
"""

from datetime import date

from tests.praktijk.drager import draagt, list_dragers
from tests.praktijk.gegevens import (
    Orgaan,
    Reden,
    School,
    Schooljaar,
    Soort,
    Swv,
    Trede,
    Verdeling,
    Vraag,
    aangenomen,
    akkoord,
    besluit,
    deskundigen,
    r,
    zitting,
)
from tests.praktijk.toneel import Toneel
from tests.rollen import as_eigenaar

COMMISSIE = (zitting(naam="toewijzing"), besluit("cvt_voorzitter"))
TLV_LIJST = ("gezag", "ouders", "leerling", "opp", "onderzoek")
TERUGPLAN = "Hoe gaat de leerling terug naar de eigen groep?"
jaar = Schooljaar()

SWV = Swv(
    code="ZOUT", nummer="PO9911", naam="SWV Zuidoost-Utrecht", sector="po",
    scholen=(School("S1", "B1", "bao", 300), School("S2", "B2", "bao", 200)),
    organen=(
        Orgaan("Team ZOUT", r(21, 39), rol="consulent"),
        Orgaan("contactpersoon", r(41), rol="consulent"),
        Orgaan("lokaal netwerk", r(45), code="NETWERK", stem="bespreken"),
        Orgaan("toewijzing", aangenomen(), commissie=True, stem="besluit"),
    ),
    soorten=(
        Soort("TEAM", "Inzet Team ZOUT", ("W8",), r(21), naar="ARRANGEMENT-I",
              weg=(akkoord(), besluit("consulent", naam="contactpersoon")), termijn=(10, "werkdagen"),
              gegevens={"onderwerp": "groep", "vraagt_bedrag": False},
              vragen=(Vraag("Hoe wordt de school hier blijvend sterker van?", bron=r(21)),)),
        Soort("SPREEKUUR", "Spreekuur", ("W8",), r(39), elders="consult"),
        Soort(
            "BUITENKANS", "Buitenkans", ("W9", "W10"), r(31), naar="ARRANGEMENT-I", weg=(akkoord(), *COMMISSIE),
            gegevens={"vraagt_bedrag": False, "vraagt_weken": True, "max_weken": 16, "max_dagen_per_week": 5},
            checklist=("ouders", "leerling", "opp"),
            vragen=(Vraag("Wat is het doel?", bron=aangenomen(31)), Vraag(TERUGPLAN, bron=r(31))),
        ),
        Soort("VOLARE", "Volare, onderwijs en zorg voor hoogintelligent kind", ("W9",), r(31), naar="ARRANGEMENT-I",
              weg=(akkoord(), *COMMISSIE), checklist=("ouders", "leerling", "opp"),
              gegevens={"vraagt_bedrag": False, "bedrag_dragers": [draagt("gemeente", "zelf", naam="de gemeente als zorgpartij")]}),
        Soort("TLV-SO", "TLV speciaal onderwijs", ("W7",), aangenomen(), uit="TLV", weg=(akkoord(), deskundigen(), *COMMISSIE),
              checklist=TLV_LIJST),
        Soort("TLV-SBO", "TLV speciaal basisonderwijs", ("W7",), aangenomen(), uit="TLV",
              weg=(akkoord(), deskundigen(), *COMMISSIE), checklist=TLV_LIJST),
    ),
    verdeling=Verdeling(
        "besturenmodel", r(21, 31),
        tarieven={"te_verdelen": 320_000, "centrale_kosten": 40_000, "expertiseteam": 70_000, "voorzieningen": 60_000},
        uitkomst={"B1": 90_000, "B2": 60_000, "swv": 170_000},
    ),
    treden=(Trede("Team ZOUT als brug", r(39), na=(1, "weken")),),
    matrix=frozenset({"expertiseteam", "tijdelijke plek"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    vast = t.stelt_verdeling_vast()
    assert (vast["B1"], vast["B2"]) == (90_000, 60_000)


@jaar.op("2026-09-08", "S1", "spreekuur")
def spreekuur(t: Toneel) -> None:
    consult = t.beantwoordt(t.raadpleegt("S1", "Hoe maken we de pauze rustiger?"), "Verdeel het plein.", minuten=30)
    assert consult.status == "gesloten"
    with as_eigenaar():
        assert consult.inhoud.leerling_id is None


@jaar.op("2026-09-22", "S1", "vraagt TEAM voor groep 6")
def team(t: Toneel) -> None:
    zaak = t.dient_voor_in("S1", "TEAM", groep="groep 6")
    assert (zaak.norm_op, zaak.beslisser) == (date(2026, 10, 6), "consulent")
    found = t.kent_toe(zaak)
    assert (found.bedrag, found.uren, found.brief.inhoud["gaat_over"]) == (None, None, "groep 6")


@jaar.op("2026-10-12", "S2", "Buitenkans 16 weken", nog={Reden.PLAATSING: "de plek zelf, naast de inschrijving"})
def buitenkans(t: Toneel) -> None:
    leerling = t.leerling("S2")
    zaak = t.vraagt("S2", "BUITENKANS", leerling, leeg=(TERUGPLAN,), weken=16)
    (tekst,) = t.ontbreekt(zaak)
    assert TERUGPLAN.rstrip("?") in tekst
    with t.als("zorgcoordinator S2"):
        t.vult_in(t.zie(zaak))
    assert t.loopt(t.gaat_weg(zaak)).eind == date(2027, 1, 31)
    assert t.staat_op(leerling) == "S2"


@jaar.op("2026-11-09", "S1", "dreigend thuiszitten", w=("W13",))
def dreigend(t: Toneel) -> None:
    zaak = t.meldt_thuis("S1", sinds=date(2026, 11, 9), code="dreigend", geoorloofd="onbekend")
    with as_eigenaar():
        # Five days is Saturday the 14th: the first working day after it.
        assert zaak.volgende_actie.uiterlijk == date(2026, 11, 16)
        assert zaak.volgende_actie.eigenaar_id == t.wie("consulent").pk


@jaar.op("2026-12-07", "S1", "netwerk: S2 neemt leerling over", nog={Reden.PLAATSING: "de reden van de overstap"})
def overgenomen(t: Toneel) -> None:
    leerling = t.leerling("S1", opp=False)
    t.stapt_over(leerling, "S1", "S2")
    assert t.staat_op(leerling) == "S2"


jaar.wacht(
    "2027-01-18", "S2", "terug uit Buitenkans", op=Reden.PLAATSING, waarom="Evaluatie en overdracht van een plek."
)


@jaar.op("2027-02-08", "S1", "Volare")
def volare(t: Toneel) -> None:
    found = t.loopt(t.dient_in("S1", "VOLARE", tm=date(2027, 7, 31)))
    assert (found.eind, list_dragers(found)) == (date(2027, 7, 31), [("de gemeente als zorgpartij", None)])
    assert "de gemeente als zorgpartij draagt de eigen kosten zelf" in t.leest_besluit(
        found.aanvraag, "zorgcoordinator S1"
    )


jaar.wacht("2027-06-30", "B1", "verslag", op=Reden.VERANTWOORDING, waarom="Uitgaven van een bestuur die optellen.")
