"""VO-B: strongly negative verevening, eleven boards; vso by way of vo only, and a place that the school pays for.

Source: «Passend onderwijs in de praktijk deel 2» (2020).
"""

from datetime import date
from decimal import Decimal

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
    aangenomen,
    akkoord,
    besluit,
    controle,
    deskundigen,
    r,
    zitting,
)
from tests.praktijk.toneel import Toneel
from tests.praktijk.toneel_geld import lees_zaak, toont_kosten
from tests.rollen import as_eigenaar
from toewijzing.queries.bedrag import calculate_gevraagd

COMMISSIE = (zitting(naam="toewijzingscommissie"), besluit("cvt_voorzitter"))
jaar = Schooljaar()

SWV = Swv(
    code="VO-B", nummer="VO9902", naam="SWV VO-B", sector="vo",
    scholen=(School("S1", "B1", "vo", 550), School("S2", "B2", "vo", 400), School("BS", "B3", "bao")),
    organen=(
        Orgaan("toewijzingscommissie", r(633, 665), commissie=True, stem="besluit"),
        Orgaan("schoolondersteuningsoverleg", r(1174), code="SOO", stem="bespreken"),
    ),
    soorten=(
        Soort(
            "TLV-VSO", "TLV vso", ("W7",), r(288, 633, 665),
            weg=(akkoord(), controle("consulent", naam="eerst een andere vo-school"), deskundigen(), *COMMISSIE),
            termijn=(8, "weken"), checklist=("gezag", "ouders", "leerling", "opp", "onderzoek"),
            gegevens={"scholen_van": ["vo"], "grenzen_bron": "Regulier vo, nooit po rechtstreeks: eigen afspraak."},
        ),
        Soort(
            "BOVENSCHOOLS", "Tijdelijk bovenschools arrangement", ("W5",), r(288), naar="BTV",
            weg=(akkoord(), *COMMISSIE),
            gegevens={"max_weken": 20, "max_dagen_per_week": 5, "vraagt_bedrag": True, "bedrag_wijze": "vast",
                      "bedrag_vast": Decimal(2500), "bedrag_dragers": [draagt("school")]},
            checklist=("ouders", "leerling", "opp"),
        ),
        Soort("TIJDELIJK-VSO", "Tijdelijke plek vso", ("W9",), r(525, 579), naar="BTV", weg=(akkoord(), *COMMISSIE),
              gegevens={"max_weken": 10, "max_dagen_per_week": 5}, checklist=("ouders", "leerling", "opp")),
        Soort("CATEGORIE", "Hogere bekostigingscategorie", ("W7",), r(547), wacht_op=Reden.TOEKENNINGEN,
              waarom="Een wijziging van een TLV die loopt, met een nieuw nummer dat naar het oude wijst."),
        Soort("PO-VO", "Overstap vanaf groep 7", ("W15",), r(497), wacht_op=Reden.OVERDRACHT, waarom="Van po naar vo."),
    ),
    verdeling=Verdeling(
        "meebetalen", r(286, 288),
        tarieven={
            "te_verdelen": 300_000, "centrale_kosten": 40_000, "voorzieningen": 80_000, "bovenschools_bijdrage": 2_500,
        },
        tellingen={"bovenschools": {"S1": 3, "S2": 1}},
        uitkomst={"S1": 102_500, "S2": 77_500, "B1": 102_500, "B2": 77_500, "swv": 120_000},
    ),
    treden=(Trede("Overleg school en consulent", aangenomen(695), na=(4, "weken")),),
    matrix=frozenset({"alleen via vo", "school betaalt mee"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    vast = t.stelt_verdeling_vast()
    assert (vast["S1"], vast["S2"]) == (102_500, 77_500)


@jaar.op("2026-09-21", "basisschool", "meldt kind bij vso")
def basisschool(t: Toneel) -> None:
    zaak = t.vraagt("BS", "TLV-VSO", opp=False)
    assert any("voortgezet onderwijs" in tekst for tekst in t.ontbreekt(zaak))
    t.kan_niet(zaak, "vraag_akkoord", "zorgcoordinator BS")


@jaar.op("2026-10-05", "S1", "vergelijkt keuzes")
def keuzes(t: Toneel) -> None:
    toont_kosten(t, "BOVENSCHOOLS", "vso_1", 13_500)
    zaak = t.vraagt("S1", "BOVENSCHOOLS", weken=20)
    assert "het samenwerkingsverband betaalt € 13.500,00 per jaar" in lees_zaak(t, zaak, "zorgcoordinator S1")
    with t.als("zorgcoordinator S1"):
        som = calculate_gevraagd(t.lees(zaak))
    assert som is not None
    assert [(each.wie, each.bedrag) for each in som.dragers] == [("school", 2_500)]
    assert (som.totaal, som.deel_bestuur, som.deel_swv) == (2_500, 0, 0)
    t.stap(zaak, "intrekken", "zorgcoordinator S1", reason="Wij kozen iets anders.")


@jaar.op("2026-10-12", "S1", "vraagt TLV vso")
def eerst_een_ander(t: Toneel) -> None:
    zaak = t.verklaart_compleet(t.dient_in("S1", "TLV-VSO"))
    assert (zaak.doet, zaak.aan_zet) == ("controle", "consulent")  # before any expert
    assert "stap_afronden" in t.mag(zaak, "consulent")
    t.kent["zaak"] = zaak


@jaar.op("2026-10-26", "toewijzingscommissie", "stelt S2 voor, ouders akkoord")
def naar_s2(t: Toneel) -> None:
    zaak = t.stap(t.kent["zaak"], "intrekken", "zorgcoordinator S1", reason="S2 heeft plek, de ouders zijn akkoord.")
    assert zaak.status == "ingetrokken"
    with as_eigenaar():
        assert not zaak.besluiten.exists()
    t.stapt_over(zaak.leerling, "S1", "S2")
    assert t.staat_op(zaak.leerling) == "S2"


@jaar.op("2026-11-09", "S2", "BOVENSCHOOLS 20 weken")
def bovenschools(t: Toneel) -> None:
    found = t.loopt(t.dient_in("S2", "BOVENSCHOOLS", weken=20))
    assert found.eind == date(2027, 3, 28)
    assert (list_dragers(found), found.deel_swv) == ([(t.organisatie("S2").naam, Decimal(2_500))], 0)


jaar.wacht("2027-01-01", "controller", "ondersteuningsklas van swv naar VSV-geld", op=Reden.BETALERS,
           waarom="Een andere bron vanaf een dag: 15.000 en 21.000.")  # fmt: skip
jaar.wacht(
    "2027-01-18", "vso", "vraagt categorie 2→3", op=Reden.TOEKENNINGEN, waarom="Wijziging van een TLV die loopt."
)
jaar.wacht("2027-07-05", "S1", "verantwoordt lwoo-geld", op=Reden.VERANTWOORDING, waarom="Zonder namen van leerlingen.")
