"""PO-C: negative verevening, eight boards; a schoolmodel, quick money, and one board that looks first.

Source: «Passend onderwijs in de praktijk deel 2» (2020).
"""

from datetime import date
from decimal import Decimal

from tests.praktijk.bouw import at
from tests.praktijk.gegevens import (
    Budget,
    Orgaan,
    Reden,
    Ronde,
    School,
    Schooljaar,
    Soort,
    Stuk,
    Swv,
    Trede,
    Verdeling,
    Vraag,
    aangenomen,
    akkoord,
    besluit,
    bij_bestuur,
    deskundigen,
    r,
    zitting,
)
from tests.praktijk.toneel import Toneel
from tests.praktijk.toneel_cijfer import per_duizend

TLV_LIJST = ("gezag", "ouders", "leerling", "opp", "onderzoek")
TLV = (akkoord(), deskundigen(), zitting(naam="toewijzingscommissie"), besluit("cvt_voorzitter"))
jaar = Schooljaar()

SWV = Swv(
    code="PO-C", nummer="PO9903", naam="SWV PO-C", sector="po",
    scholen=(School("S1", "B1", "bao", 300), School("S2", "B2", "bao", 200)),
    organen=(
        Orgaan("hoofd onderwijs van een bestuur", r(535), rol="bestuurder"),
        Orgaan("toewijzingscommissie", aangenomen(), commissie=True, stem="besluit"),
        Orgaan("groot overleg", r(687, 1176), code="GROOT", stem="bespreken"),
    ),
    soorten=(
        Soort("SNELSTART", "Smeerolie", ("W4", "W9"), r(649, 657), naar="ARRANGEMENT-I", weg=(besluit("directeur"),),
              gegevens={"onderwerp": "school", "snel_tot": Decimal(1500), "snel_weken": 10}),
        Soort(
            "ARR", "Arrangement", ("W1",), r(479, 535, 1016, 1024), naar="ARRANGEMENT-I",
            weg=(
                akkoord(), akkoord("bestuurder", bij_bestuur("B2"), naam="hoofd onderwijs"),
                zitting(naam="toewijzingscommissie"), besluit("cvt_voorzitter"),
            ),
            checklist=("ouders", "leerling"),
            stukken=(Stuk("aanvraag met handtekening van de ouders", ("ouders",), bron=r(344)),),
            vragen=(Vraag("Wat is het doel?", bron=aangenomen(535)), Vraag("Welke scholing krijgt het team?", bron=r(1016))),
            gegevens={"in_rondes": True},
            rondes=(
                Ronde("Ronde november", "2026-05-02", "2026-11-01", "2026-12-13", r(479, 535)),
                Ronde("Ronde maart", "2026-11-02", "2027-03-01", "2027-04-12", r(479, 535)),
            ),
        ),
        Soort(
            "ARR-TEAM", "Arrangement: scholing van het team", ("W1",), r(479, 535, 1016, 1024), uit="ARR",
            naar="ARRANGEMENT-I", gegevens={"onderwerp": "school", "in_rondes": True},
            weg=(
                akkoord(), akkoord("bestuurder", bij_bestuur("B2"), naam="hoofd onderwijs"),
                zitting(naam="toewijzingscommissie"), besluit("cvt_voorzitter"),
            ),
            vragen=(Vraag("Welke scholing krijgt het team?", bron=r(1016)),),
            rondes=(
                Ronde("Ronde november", "2026-05-02", "2026-11-01", "2026-12-13", r(479, 535)),
                Ronde("Ronde maart", "2026-11-02", "2027-03-01", "2027-04-12", r(479, 535)),
            ),
        ),
        Soort("HB-STANDAARD", "Standaardbedrag hoogbegaafd met gedrag", ("W4",), r(262), elders="regel van de verdeling"),
        Soort("TLV-SO", "TLV speciaal onderwijs", ("W7",), r(342, 344), uit="TLV", weg=TLV, checklist=TLV_LIJST),
        Soort("TLV-SBO", "TLV speciaal basisonderwijs", ("W7",), r(342, 344), uit="TLV", weg=TLV, checklist=TLV_LIJST),
        Soort("TLV-VERLENGING", "Verlenging TLV door so-school", ("W7",), r(788), wacht_op=Reden.TOEKENNINGEN,
              waarom="Een so-school verlengt bij meer swv's tegelijk."),
    ),
    verdeling=Verdeling(
        "doelgroepmodel", r(173, 262),
        tarieven={"te_verdelen": 240_000, "centrale_kosten": 40_000, "snel_geld": 10_000, "doelgroep_bedrag": 4_000},
        tellingen={"doelgroep": {"S1": 1, "S2": 0}},
        uitkomst={"S1": 111_600, "S2": 74_400, "B1": 115_600, "B2": 74_400, "swv": 50_000},
    ),
    budgetten=(Budget("Snel geld", ("SNELSTART",), 10_000, "2026-08-01", "2027-08-01", aangenomen(649)),),
    treden=(
        Trede("Overleg school en consulent", aangenomen(687), na=(4, "weken")),
        Trede("Groot overleg", r(687), na=(6, "weken"), tafel="groot overleg"),
    ),
    matrix=frozenset({"snel geld", "bestuur kijkt mee"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    vast = t.stelt_verdeling_vast()
    assert (vast["B1"], vast["B2"]) == (115_600, 74_400)


@jaar.op("2026-09-07", "directeur", "geeft S1 smeerolie")
def smeerolie(t: Toneel) -> None:
    hulp = t.geeft_hulp("S1", "SNELSTART", 1500, weken=10, waarvoor="Een goede start na het dagverblijf.")
    assert (hulp.tot_en_met, hulp.terugkijken_op) == (date(2026, 11, 15), date(2026, 10, 19))
    assert t.totaal(hulp, "zorgcoordinator S1") == 1_500
    t.kent["hulp"] = hulp


@jaar.op("2026-10-19", "S1", "meldt: te weinig")
def te_weinig(t: Toneel) -> None:
    t.vult_hulp_aan(t.kent["hulp"], 500, "De school meldt dat het te weinig is.")
    assert t.totaal(t.kent["hulp"], "zorgcoordinator S1") == 2_000
    assert t.over("Snel geld") == 8_000


@jaar.op("2026-10-20", "S2", "dient ARR €3.000 in")
def binnen_het_bestuur(t: Toneel) -> None:
    elders = t.stap(t.vraagt("S1", "ARR", bedrag=3000), "vraag_akkoord", "zorgcoordinator S1")
    assert t.mag(elders, "schoolleider S1") >= {"indienen"}  # of another board: nobody looks after the schoolleider
    zaak = t.stap(t.vraagt_voor("S2", "ARR-TEAM", bedrag=Decimal(3000)), "indienen", "zorgcoordinator S2")
    zaak = t.stap(zaak, "akkoord_geven", "schoolleider S2")
    assert zaak.aan_zet == "bestuurder"
    assert t.mag(zaak, "secretaris") == t.mag(zaak, "bestuurder B1") == set()
    zaak = t.stap(zaak, "teruggeven", "bestuurder B2", reason="Hoeveel dagdelen scholing zijn het?")
    with at(date(2026, 10, 30)):
        zaak = t.stuurt(zaak)
        assert zaak.ontvangen_op == date(2026, 10, 30)
        assert (zaak.ronde.naam, zaak.ronde.sluit_op) == ("Ronde november", date(2026, 11, 1))
    t.kent["zaak"] = zaak


@jaar.op("2026-11-09", "secretaris", "vraagt S2 om handtekening")
def een_stuk(t: Toneel) -> None:
    zaak = t.zie(t.kent["zaak"])
    before = zaak.antwoorden
    zaak = t.stap(zaak, "vraag_aanvulling", "secretaris", onderwerp="De handtekening", uiterlijk=date(2026, 11, 23))
    assert (zaak.status, zaak.antwoorden) == ("onvolledig", before)
    zaak = t.stap(zaak, "aanvullen", "zorgcoordinator S2", reason="Getekend en wel.")
    assert (zaak.status, zaak.antwoorden, zaak.doet) == ("ingediend", before, "zitting")
    t.kent["zaak"] = zaak


@jaar.op("2026-12-04", "toewijzingscommissie", "kent S2 toe: scholing team")
def scholing(t: Toneel) -> None:
    zaak = t.adviseert_over(t.kent["zaak"], "CVT", "De scholing past bij wat het team al doet.")
    found = t.kent_toe(zaak)
    assert (found.bedrag, found.rol, found.aanvraag.onderwerp) == (3000, "cvt_voorzitter", "school")
    assert found.op <= zaak.ronde.behandeld_op


@jaar.op("2027-02-15", "directeur", "toont besturen aanvragen per 1.000")
def per_1000(t: Toneel) -> None:
    for bedrag in (1000, 1500, 2000):
        t.gaat_weg(t.vraagt("S1", "ARR", bedrag=bedrag))
    t.geeft_hulp("S1", "SNELSTART", 500, weken=4, waarvoor="Een rustige plek bij de gymzaal.")
    gevonden = per_duizend(t, "directeur")
    assert (gevonden["B1"], gevonden["B2"]) == (Decimal("16.7"), Decimal("5.0"))
    assert per_duizend(t, "bestuurder B1") == {"S1": Decimal("16.7"), "B1": Decimal("16.7")}


@jaar.op("2027-03-10", "S1", "leerling 5 weken ziek gemeld", w=("W13",))
def ziek(t: Toneel) -> None:
    zaak = t.meldt_thuis("S1", sinds=date(2027, 2, 3), geoorloofd="geoorloofd")
    zaak = t.overlegt(
        zaak, "groot_overleg", "ouders", "school", "leerplicht", verslag="Na schooltijd, dan halve dagen."
    )
    stappen = [(date(2027, 3, 15), Decimal(2)), (date(2027, 4, 1), Decimal(12))]
    zaak = t.stap(zaak, "terugkeer_plannen", "consulent", stappen=stappen)
    zaak = t.stap(zaak, "geen_thuiszitter", "consulent", reason="De ziekte is geldig, er is een plan.")
    assert zaak.status == "afgesloten"


jaar.wacht("2027-05-10", "SO1", "verlengt TLV bij PO-C en buur-swv", op=Reden.TOEKENNINGEN,
           waarom="Eén dossier, twee lijsten.")  # fmt: skip
