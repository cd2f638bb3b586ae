"""PO-B: neutral verevening, eleven boards, a foundation with a coördinator; from arrangements to a mixed model.

Source: «Passend onderwijs in de praktijk deel 2» (2020). The coördinator has the role of directeur here.
"""

from datetime import date
from decimal import Decimal

from tests.praktijk.gegevens import (
    NIEUW,
    VERLENGING,
    Budget,
    Oppregel,
    Orgaan,
    Reden,
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
    boven,
    deskundigen,
    r,
    tot,
    zitting,
)
from tests.praktijk.toneel import Toneel
from tests.rollen import as_eigenaar
from thuiszitters.models import Escalatie

BESPROKEN = Stuk("verslag van het Ondersteuningsteam", bron=r(754))
TLV = (akkoord(), deskundigen(), zitting(naam="OTG"), besluit("cvt_voorzitter"))
jaar = Schooljaar()

SWV = Swv(
    code="PO-B", nummer="PO9902", naam="SWV PO-B", sector="po",
    scholen=(
        School("S1", "B1", "bao", 150, "G1"), School("S2", "B1", "bao", 150, "G2"), School("S3", "B2", "bao", 150, "G2"),
        School("S4", "B2", "sbo"),
    ),
    organen=(
        Orgaan("Ondersteuningsteam", r(754, 786, 832), code="OT", stem="bespreken"),
        Orgaan("OTG", r(535), commissie=True, stem="besluit"),
        Orgaan("scholengroep", r(227, 615), code="GROEP", stem="besluit"),
        Orgaan("DB", r(645), code="DB", wijze="schriftelijk", stem="besluit", spreekt="directeur"),
    ),
    soorten=(
        Soort(
            "ARR", "Arrangement", ("W1",), r(426, 479, 535, 754), naar="ARRANGEMENT-I",
            weg=(
                akkoord(), zitting(VERLENGING, naam="OTG", orgaan="CVT"),
                zitting(NIEUW, boven(5000), naam="OTG", orgaan="CVT"), besluit("directeur", NIEUW, tot(5000)),
                besluit("cvt_voorzitter", naam="OTG"),
            ),
            termijn=(10, "werkdagen"), checklist=("ouders", "leerling", "opp"), stukken=(BESPROKEN,),
            vragen=(
                Vraag("Wat is het doel?", bron=r(426)),
                Vraag("Wat doet de basisondersteuning van uw school hieraan?", boven="2000", bron=aangenomen(426)),
                Vraag("Wat leverde de steun tot nu toe op?", boven="2000", bron=aangenomen(426)),
            ),
        ),
        Soort("TERUG", "Terug naar basisondersteuning", ("W18",), r(786), wacht_op=Reden.TOEKENNINGEN,
              waarom="Begint vanzelf bij het einde van een arrangement."),
        Soort(
            "HB-GEDRAG", "Tijdelijke plek hoogbegaafd en gedrag", ("W9",), r(376), naar="ARRANGEMENT-I",
            weg=(akkoord(), besluit("directeur")), checklist=("ouders", "leerling", "opp"),
            gegevens={"vraagt_bedrag": False, "vraagt_weken": True, "max_weken": 16, "max_dagen_per_week": 5},
        ),
        Soort("TLV-SO", "TLV speciaal onderwijs", ("W7",), r(563), uit="TLV", weg=TLV,
              checklist=("gezag", "ouders", "leerling", "opp", "onderzoek")),
        Soort("TLV-SBO", "TLV speciaal basisonderwijs", ("W7",), r(563), uit="TLV", weg=TLV,
              checklist=("gezag", "ouders", "leerling", "opp", "onderzoek")),
        Soort("DOORZETTING", "Doorzettingsmacht", ("W12",), r(645), elders="trede van de escalatieladder"),
    ),
    verdeling=Verdeling(
        "gemengd", r(227, 260, 479, 615), tarieven={"te_verdelen": 300_000, "centrale_kosten": 30_000},
        uitkomst={"B1": 140_000, "B2": 70_000, "S1": 10_000, "S2": 10_000, "S3": 10_000, "swv": 30_000},
    ),
    budgetten=(Budget("Arrangementen", ("ARR",), 60_000, "2026-08-01", "2027-08-01", aangenomen(479)),),
    oppregels=(Oppregel("besproken", r(754)),),
    treden=(
        Trede("Overleg school en consulent", aangenomen(), na=(4, "weken")),
        Trede("Doorzettingsmacht", r(645), tafel="DB", macht="swv", orgaan="DB"),
    ),
    matrix=frozenset({"doorzettingsmacht", "scholengroep met budget", "verlenging door een ander"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    vast = t.stelt_verdeling_vast()
    assert (vast["B1"], vast["B2"]) == (140_000, 70_000)
    assert t.rekent()["swv"] == 30_000


@jaar.op("2026-10-06", "S1", "vraagt €1.800 met kort formulier, OPP erbij")
def kort_formulier(t: Toneel) -> None:
    zaak = t.vraagt("S1", "ARR", bedrag=1800, tm=date(2027, 5, 31))
    assert (
        len([code for code in zaak.antwoorden if not code.startswith("_")]) == 1
    )  # two questions less than the long one
    zaak = t.gaat_weg(zaak)
    assert (zaak.norm_op, zaak.beslisser) == (date(2026, 10, 20), "directeur")
    found = t.loopt(zaak)
    assert (found.eind, found.bedrag, found.rol) == (date(2027, 5, 31), Decimal(1800), "directeur")
    assert t.over("Arrangementen") == 58_200
    t.kent["arrangement"] = found


@jaar.op("2026-10-13", "S2", "dient in zonder OPP")
def zonder_opp(t: Toneel) -> None:
    zaak = t.vraagt("S2", "ARR", opp=False, bedrag=1500)
    (tekst,) = t.ontbreekt(zaak)  # it was discussed: only the OPP is missing
    assert "OPP" in tekst
    assert "OPP" in t.kan_niet(zaak, "vraag_akkoord", "zorgcoordinator S2")


@jaar.op(
    "2027-03-01", "S1", "leerling tijdelijk in HB-GEDRAG", nog={Reden.PLAATSING: "de plek zelf, naast de inschrijving"}
)
def tijdelijke_plek(t: Toneel) -> None:
    leerling = t.leerling("S1")
    besluit = t.loopt(t.dient_in("S1", "HB-GEDRAG", leerling, weken=16))
    assert besluit.eind == date(2027, 6, 20)
    with as_eigenaar():
        assert leerling.inschrijving_set.get(tot=None).school_id == t.organisatie("S1").pk


jaar.wacht("2027-03-31", "systeem", "meldt einde over twee maanden", op=Reden.TOEKENNINGEN,
           waarom="De taak «verlengen of afbouwen» twee maanden voor het einde.")  # fmt: skip


@jaar.op("2027-04-15", "S1", "vraagt verlenging vanaf 1-6", nog={Reden.TOEKENNINGEN: "alleen het verschil invullen"})
def verlenging(t: Toneel) -> None:
    leerling = t.zie(t.kent["arrangement"].aanvraag).leerling
    zaak = t.verklaart_compleet(t.dient_in("S1", "ARR", leerling, bedrag=1800, van=date(2027, 6, 1)))
    assert (zaak.doet, zaak.bespreekt, zaak.beslisser) == (
        "zitting",
        "CVT",
        "cvt_voorzitter",
    )  # to the OTG, whatever the amount
    assert "besluiten" not in t.mag(zaak, "directeur")
    t.kent["verlenging"] = zaak


@jaar.op("2027-05-11", "OTG", "weigert verlenging", nog={Reden.TOEKENNINGEN: "de taak TERUG, uiterlijk 12-7"})
def geweigerd(t: Toneel) -> None:
    zaak = t.bespreekt(t.kent["verlenging"], oordeel="afwijzen")
    assert t.beslist(zaak, "cvt_voorzitter", "afgewezen").uitkomst == "afgewezen"
    assert t.zie(t.kent["arrangement"]).eind == date(2027, 5, 31)


jaar.wacht("2027-05-18", "S4 sbo", "neemt so-leerling op", op=Reden.BETALERS,
           waarom="Eén besluit met twee bronnen: swv 5.000 en gemeente 3.000.")  # fmt: skip


@jaar.op("2027-06-14", "DB", "doorzettingsmacht voor leerling die S2 en S3 weigeren",
         nog={Reden.PLAATSING: "het besluit bindt S3, met een brief aan bestuur B2 en de ouders"}, w=("W12", "W13"))  # fmt: skip
def doorzetten(t: Toneel) -> None:
    zaak = t.begeleidt(t.meldt_thuis("S1", sinds=date(2027, 5, 1)))
    trede = t.trede("Doorzettingsmacht")
    # The DB itself decides; the directeur, its secretaris, puts that down.
    data = {"trede": trede, "besloten_op": date(2027, 6, 10), "reason": "S2 en S3 weigeren."}
    for wie in ("consulent", "secretaris"):
        assert "«DB»" in t.kan_niet(zaak, "escaleren", wie, **data)
    t.stap(zaak, "escaleren", "directeur", **data)
    with as_eigenaar():
        assert Escalatie.objects.filter(thuiszitter=zaak.pk, trede__macht="swv").count() == 1
