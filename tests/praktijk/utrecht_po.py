"""Utrecht PO: eighteen boards, one gemeente; consulenten who arrange themselves, and no money to schools.

Source: «Hoe ziet de samenwerking eruit in de praktijk?»
"""

from datetime import date
from decimal import Decimal

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
    Vraag,
    aangenomen,
    akkoord,
    besluit,
    deskundigen,
    r,
    zitting,
)
from tests.praktijk.toneel import Toneel

TLV = (akkoord(), deskundigen(), zitting(naam="toelaatbaarheid"), besluit("cvt_voorzitter"))
TLV_LIJST = ("gezag", "ouders", "leerling", "opp", "onderzoek")
UREN = "Hoeveel uur is er nodig?"
jaar = Schooljaar()

SWV = Swv(
    code="UTRECHT-PO", nummer="PO9912", naam="SWV Utrecht PO", sector="po",
    scholen=(School("S1", "B1", "bao", 300), School("S2", "B2", "bao", 200)),
    organen=(
        Orgaan("consulent", r(67), rol="consulent"),
        Orgaan("kernpartners", r(81), code="KERN", stem="bespreken"),
        Orgaan("toelaatbaarheid", aangenomen(), commissie=True, stem="besluit"),
    ),
    soorten=(
        Soort("MEEDENKEN", "Meedenken binnen sterke basis", ("W8",), r(67, 73), elders="consult"),
        Soort(
            "ARR-EXTRA", "Arrangement extra ondersteuning", ("W1", "W2"), r(67), naar="ARRANGEMENT-I",
            weg=(akkoord(), besluit("consulent")), termijn=(10, "werkdagen"), gegevens={"vraagt_bedrag": False},
            checklist=("ouders", "leerling", "opp"),
            vragen=(
                Vraag("Wat is het doel?", bron=aangenomen(67)),
                Vraag(UREN, soort="getal", bron=r(67), meer={"laagst": Decimal(1), "hoogst": Decimal(60), "eenheid": "uur"}),
            ),
            beperking=("Uren zijn een antwoord, geen deel van het besluit.", "Een cluster van leerlingen kan niet."), w_wacht=("W2",),
        ),
        Soort("TLV-SO", "TLV speciaal onderwijs", ("W7",), aangenomen(), uit="TLV", weg=TLV, checklist=TLV_LIJST),
        Soort("TLV-SBO", "TLV speciaal basisonderwijs", ("W7",), aangenomen(), uit="TLV", weg=TLV, checklist=TLV_LIJST),
        Soort("GESPREK", "Samenwerkingsgesprek", ("W17",), r(73, 79), wacht_op=Reden.VERANTWOORDING,
              waarom="Elke school eens per twee jaar, met cijfers vooraf."),
    ),
    verdeling=Verdeling(
        "expertise_centraal", r(67), tarieven={"te_verdelen": 500_000, "centrale_kosten": 80_000}, uitkomst={"swv": 500_000}
    ),
    treden=(Trede("Tafel van kernpartners", aangenomen(81), na=(4, "weken"), tafel="kernpartners"),),
    matrix=frozenset({"consulent beslist", "uren"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    assert set(t.stelt_verdeling_vast().values()) <= {0}
    assert t.rekent()["swv"] == 420_000 + 80_000


@jaar.op("2026-09-10", "S1", "vraag binnen sterke basis")
def meedenken(t: Toneel) -> None:
    consult = t.beantwoordt(
        t.raadpleegt("S1", "Hoe helpen we deze groep?", over="groep", groep="groep 6"), "Begin klein."
    )
    assert (consult.status, consult.aanvraag_id) == ("gesloten", None)


@jaar.op("2026-09-24", "S1", "ARR-EXTRA voor één leerling", nog={Reden.BEDRAGEN: "40 uur als deel van het besluit"})
def extra(t: Toneel) -> None:
    leerling = t.leerling("S1", opp=False)
    zaak = t.vraagt("S1", "ARR-EXTRA", leerling, eigen={UREN: "40"})
    assert [tekst for tekst in t.ontbreekt(zaak) if "OPP" in tekst]
    assert "60" in t.weigert(zaak, {UREN: "61"})
    t.maakt_opp("S1", leerling)
    zaak = t.gaat_weg(zaak)
    assert (zaak.norm_op, zaak.beslisser) == (date(2026, 10, 8), "consulent")
    assert t.loopt(zaak).rol == "consulent"
    t.kent["zaak"] = zaak


jaar.wacht(
    "2026-10-15", "S2", "ARR-EXTRA voor cluster van 5", op=Reden.GROEP, waarom="Zonder OPP, voor vijf leerlingen."
)


@jaar.op("2026-11-05", "consulent", "wil zelf vraag starten en beslissen")
def zelf(t: Toneel) -> None:
    assert t.begint_niet("consulent")
    assert not t.begint_niet("zorgcoordinator S1")


@jaar.op("2027-01-14", "S1", "tussentijds: 25 uur gebruikt", nog={Reden.BEDRAGEN: "nog 15 uur van de 40"})
def tussentijds(t: Toneel) -> None:
    for dag in range(4, 9):
        with at(date(2027, 1, dag)):
            t.schrijft_uren("S1", 300, aanvraag=t.kent["zaak"])
    assert t.uren("S1") == 25


jaar.wacht("2027-03-11", "S1", "samenwerkingsgesprek", op=Reden.VERANTWOORDING, waarom="Volgende vóór 11-3-2029.")


@jaar.op("2027-04-08", "kernpartners", "leerling 4 weken weg", w=("W13",))
def vier_weken(t: Toneel) -> None:
    zaak = t.begeleidt(t.meldt_thuis("S1", sinds=date(2027, 3, 11)))
    zaak = t.stap(zaak, "situatie_wijzigen", "consulent", zorg="Wijkteam Noord", toelichting="Thuis is het onrustig.")
    t.overlegt(zaak, "tafel", "swv", "jeugdgezondheidszorg", "buurtteam", "leerplicht")
    pagina = t.browser("leerplicht").get(t.adres(zaak)).content.decode()
    assert zaak.nummer in pagina
    assert "Wijkteam Noord" not in pagina
    assert "onrustig" not in pagina


jaar.wacht("2027-06-17", "S2", "sluit cluster af", op=Reden.GROEP, waarom="Leereffect en uren van een cluster.")
