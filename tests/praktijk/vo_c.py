"""VO-C: positive verevening, eleven boards; money by the number of OPPs against a budget, advice of an ECT.

Source: «Passend onderwijs in de praktijk deel 2» (2020).
"""

from datetime import date

from tests.praktijk.gegevens import (
    Orgaan,
    Reden,
    School,
    Schooljaar,
    Soort,
    Stuk,
    Swv,
    Trede,
    Verdeling,
    aangenomen,
    akkoord,
    besluit,
    deskundigen,
    r,
)
from tests.praktijk.toneel import Toneel

jaar = Schooljaar()

SWV = Swv(
    code="VO-C", nummer="VO9903", naam="SWV VO-C", sector="vo",
    scholen=(School("S1", "B1", "vo", 700), School("S2", "B2", "vo", 300)),
    organen=(
        Orgaan("MPO", r(665), code="MPO", stem="bindend_advies"),
        Orgaan("ECT", r(509), code="ECT", wijze="een_lid", quorum=1),
        Orgaan("orthopedagogen", r(316), rol="consulent"),
        Orgaan("ouderondersteuner", r(509), rol="buiten Verband"),
    ),
    soorten=(
        Soort("BEGROTING", "Schoolbudget op OPP's", ("W3",), r(290, 316), wacht_op=Reden.GROEP,
              waarom="Een aanvraag van een school met een begroting."),
        Soort("BIJ", "Aanvraag in het jaar", ("W3",), r(509), wacht_op=Reden.GROEP, waarom="Een aanvraag van een school."),
        Soort("PROJECT", "Vernieuwend project", ("W6",), r(290), wacht_op=Reden.GROEP, waarom="Een aanvraag van een school."),
        Soort("ECT", "ECT-consult", ("W8",), r(509), elders="consult", beperking=("Ouders vragen het zelf niet aan.",)),
        Soort("MPO", "Meer Partijen Overleg", ("W11",), r(665), wacht_op=Reden.ZONDER_BESLUIT,
              waarom="Een bindend advies aan ouders, die zelf aanmelden."),
        Soort(
            "TLV-VSO", "TLV vso", ("W7",), r(547, 587), weg=(akkoord(), deskundigen(), besluit("directeur")),
            checklist=("gezag", "ouders", "leerling", "opp", "onderzoek"), stukken=(Stuk("verslag van het MPO", bron=aangenomen(665)),),
        ),
        Soort("TLV-PRO", "TLV praktijkonderwijs", ("W7",), aangenomen(665), weg=(akkoord(), deskundigen(), besluit("directeur")),
              checklist=("gezag", "ouders", "leerling", "onderzoek")),
        Soort("DEELVRIJSTELLING", "Gedeeltelijke ontheffing", ("W14",), r(527, 529), wacht_op=Reden.ZONDER_BESLUIT,
              waarom="Buiten het swv beslist iemand; het swv kijkt of alles geprobeerd is."),
    ),
    verdeling=Verdeling(
        "oppmodel", r(290, 740), tarieven={"te_verdelen": 180_000, "centrale_kosten": 60_000, "innovatie": 12_000},
        tellingen={"opp": {"S1": 40, "S2": 20}},
        uitkomst={"S1": 72_000, "S2": 36_000, "B1": 72_000, "B2": 36_000, "swv": 72_000},
    ),
    treden=(
        Trede("Overleg school en consulent", aangenomen(703), na=(4, "weken")),
        Trede("Meer Partijen Overleg", r(665), na=(2, "maanden"), tafel="MPO"),
    ),
    matrix=frozenset({"geld naar OPP's", "consult"}),
    jaar=jaar,
)  # fmt: skip

jaar.wacht("2026-06-15", "S1", "dient begroting €75.000 in", op=Reden.GROEP, waarom="Te hoog: 40 × 1.800 = 72.000.")
jaar.wacht(
    "2026-06-22", "S1", "past aan, 3 leerlingen zonder OPP erin", op=Reden.GROEP, waarom="Begroting van een school."
)
jaar.wacht(
    "2026-09-07", "ouders", "vragen ECT", op=Reden.STARTER, waarom="Ouders beginnen; school ziet het met toestemming."
)


@jaar.op("2026-10-05", "S2", "start begeleiding")
def begeleiding(t: Toneel) -> None:
    opp = t.maakt_opp("S2", t.leerling("S2", opp=False), code="light")
    assert opp is not None
    assert t.zie(opp).evaluatie_voor == date(2026, 12, 14)


jaar.wacht("2026-11-02", "S1", "MPO", op=Reden.ZONDER_BESLUIT, waarom="Advies binnen 6 weken, ouders uitgenodigd.")


@jaar.op(
    "2026-11-23", "MPO", "advies: praktijkonderwijs", nog={Reden.ZONDER_BESLUIT: "het bindend advies aan de ouders"}
)
def apart_besluit(t: Toneel) -> None:
    zaak = t.dient_in("S1", "TLV-PRO", van=date(2026, 11, 23), tm=date(2029, 7, 31))
    assert t.loopt(zaak).rol == "directeur"  # the TLV is a decision of its own


jaar.wacht(
    "2027-01-01", "S1", "BIJ voor 4 extra leerlingen", op=Reden.GROEP, waarom="Een aanvraag van een school: 4.200."
)
jaar.wacht("2027-02-15", "S2", "vraagt project €6.000", op=Reden.GROEP, waarom="Een aanvraag van een school.")


@jaar.op(
    "2027-05-17", "controller", "prognose: S2 van 20 naar 32 OPP's", nog={Reden.BEDRAGEN: "het signaal «inhaalslag»"}
)
def vooruitzicht(t: Toneel) -> None:
    assert (t.rekent()["S1"], t.rekent()["S2"]) == (72_000, 36_000)
    gevonden = t.rekent(tellingen={f"opp|{t.code_van('S2')}": "32"})
    assert (gevonden["S1"], gevonden["S2"]) == (60_000, 48_000)
