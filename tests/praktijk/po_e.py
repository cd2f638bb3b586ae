"""PO-E: strongly negative verevening, sixteen boards; who refers pays, and a consultant goes along with a TLV.

Source: «Passend onderwijs in de praktijk deel 2» (2020).
"""

from datetime import date
from decimal import Decimal

from tests.praktijk.drager import draagt, list_dragers
from tests.praktijk.gegevens import (
    Orgaan,
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
from tests.praktijk.gegevens_vooraf import meetekenen
from tests.praktijk.toneel import Toneel
from tests.praktijk.toneel_geld import lees_signalen, meldt_prognose

TLV = (meetekenen(), akkoord(), deskundigen(), zitting(naam="Commissie TLV"), besluit("cvt_voorzitter"))
TLV_LIJST = ("gezag", "ouders", "leerling", "opp", "onderzoek")
# The school that refers bears it: in the distribution, so without an amount at the decision.
VERWIJZER = {"bedrag_dragers": [draagt("school", "zelf")]}
jaar = Schooljaar()

SWV = Swv(
    code="PO-E", nummer="PO9905", naam="SWV PO-E", sector="po",
    scholen=(
        School("S1", "B1", "bao", 400), School("S2", "B1", "bao", 100), School("S3", "B2", "bao", 300),
        School("SO1", "B3", "so"),
    ),
    organen=(
        Orgaan("Commissie TLV", r(539, 567), commissie=True, stem="besluit"),
        Orgaan("consultant", r(539), rol="consulent"),
    ),
    soorten=(
        Soort("TLV-SO", "TLV speciaal onderwijs", ("W7",), r(487, 539, 567), uit="TLV", weg=TLV, termijn=(8, "weken"),
              checklist=TLV_LIJST, gegevens=VERWIJZER),
        Soort("TLV-SBO", "TLV speciaal basisonderwijs", ("W7",), r(487, 539), uit="TLV", weg=TLV, termijn=(8, "weken"),
              checklist=TLV_LIJST, gegevens=VERWIJZER),
        Soort(
            "ARR", "Arrangement", ("W1",), r(541, 1022), naar="ARRANGEMENT-I",
            weg=(akkoord(), zitting(naam="Commissie TLV"), besluit("cvt_voorzitter")),
            checklist=("ouders", "leerling", "opp"),
            vragen=(
                Vraag("Wat is het doel?", bron=r(1022)),
                Vraag("Wat leverde de steun tot nu toe op?", boven="2000", bron=r(541)),
                Vraag("Waarom kan de school dit niet zelf betalen?", boven="2000", bron=aangenomen(541)),
            ),
        ),
        Soort("FACILITEIT", "Impulsklas, Kompas, Taal52", ("W5",), r(378, 483), elders="regel van de verdeling"),
        Soort(
            "CRISIS", "Jeugdprofessional bij crisis", ("W8",), r(1140), naar="ARRANGEMENT-I",
            weg=(akkoord(), besluit("consulent", naam="verbindingsofficier")), termijn=(5, "werkdagen"),
            checklist=("ouders", "leerling"),
            gegevens={"bedrag_dragers": [draagt("gemeente", "procent", "50", naam="de gemeenten samen"), draagt("swv")]},
            vragen=(Vraag("Wat is er nu aan de hand?", bron=aangenomen(1140)),),
        ),
    ),
    verdeling=Verdeling(
        "verwijzersmodel", r(262, 378, 483, 613),
        tarieven={
            "te_verdelen": 120_000, "centrale_kosten": 24_000, "sbo": 6_000, "so_1": 12_000, "so_2": 21_000,
            "so_3": 31_000, "voorziening_deelnemers": 7_000,
        },
        plaatsingen=(("S2", "sbo", 2), ("S3", "so_1", 1)),
        uitkomst={"S1": 56_000, "S2": 3_000, "S3": 30_000, "B1": 59_000, "B2": 30_000, "swv": 24_000},
    ),
    signalen=(("houdt_over", 25, "", aangenomen(613)),),
    treden=(Trede("Overleg school en consulent", aangenomen(689), na=(4, "weken")),),
    matrix=frozenset({"verwijzer betaalt", "voorziening voor wie meedoet"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-06-01", "S1, S3", "doen mee aan impulsklas")
def meedoen(t: Toneel) -> None:
    t.doet_mee("gedeelde-voorziening", S1=1, S2=0, S3=1)
    zonder, met = t.rekent(tarieven={"voorziening_deelnemers": "0"}), t.rekent()
    assert {school: zonder[school] - met[school] for school in ("S1", "S2", "S3")} == {
        "S1": 4_000,
        "S2": 0,
        "S3": 3_000,
    }


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    vast = t.stelt_verdeling_vast()
    assert (vast["S1"], vast["S2"], vast["S3"]) == (56_000, 3_000, 30_000)


@jaar.op("2026-08-26", "systeem", "S2 houdt 20% over")
def houdt_over(t: Toneel) -> None:
    gisteren = [("S2", "School S2 houdt € 3.000,00 over van € 15.000,00: 20 %. De grens is 25 %.")]
    assert lees_signalen(t, "bestuurder B1", sinds=date(2026, 8, 25)) == gisteren
    assert lees_signalen(t, "bestuurder B2", sinds=date(2026, 8, 25)) == []
    assert t.vastgesteld() == t.kent["verdeling"]  # nothing is added


@jaar.op("2026-09-28", "S1", "vraagt €2.000 met kort formulier")
def kort(t: Toneel) -> None:
    zaak = t.vraagt("S1", "ARR", bedrag=2000)
    assert len([code for code in zaak.antwoorden if not code.startswith("_")]) == 1
    found = t.loopt(t.gaat_weg(zaak))
    assert (found.bedrag, found.motivering) == (2000, "Dit is nodig.")


@jaar.op("2026-10-12", "S3", "start TLV so zonder consultant")
def zonder_consultant(t: Toneel) -> None:
    t.krijgt_collega("consulent_2")
    t.krijgt_consulent("S3", "consulent")
    t.krijgt_consulent("S1", "consulent_2")
    zaak = t.vraagt("S3", "TLV-SO", van=date(2026, 11, 30), tm=date(2028, 7, 31), naar=t.organisatie("SO1"))
    for naam in ("vraag_akkoord", "meteen_indienen"):
        t.kan_niet(zaak, naam, "zorgcoordinator S3")
    assert not t.ziet_op_werk("consulent", zaak.nummer)
    zaak = t.stap(zaak, "voorleggen_consulent", "zorgcoordinator S3")
    assert [t.ziet_op_werk(wie, zaak.nummer) for wie in ("consulent", "consulent_2")] == [True, False]
    t.kan_niet(zaak, "indienen", "schoolleider S3")
    t.kan_niet(zaak, "meetekenen", "consulent_2")
    t.kent["zaak"] = zaak


@jaar.op("2026-10-26", "consultant", "tekent mee")
def tekent_mee(t: Toneel) -> None:
    zaak = t.stap(t.kent["zaak"], "meetekenen", "consulent", reason="Ik ken de leerling en sta hierachter.")
    zaak = t.stap(zaak, "indienen", "schoolleider S3")
    assert (zaak.norm_op, zaak.uiterlijk_op) == (date(2026, 12, 21), date(2026, 12, 21))


@jaar.op("2026-11-09", "SO1", "geeft mening over categorie")
def mening(t: Toneel) -> None:
    zaak = t.kent["zaak"]
    t.meldt_aan(t.zie(zaak).leerling, "S3", "SO1")
    t.stap(zaak, "zienswijze_geven", "zorgcoordinator SO1", standpunt="deels", inhoud="Wij denken aan categorie 2.")
    with t.als("cvt_lid"):
        assert t.lees(zaak).zienswijzen.get(partij="ontvangende_school").inhoud == "Wij denken aan categorie 2."


@jaar.op("2026-11-30", "Commissie TLV", "geeft categorie 1")
def categorie(t: Toneel) -> None:
    found = t.loopt(t.kent["zaak"])
    assert (found.categorie, found.eind, found.rol) == (1, date(2028, 7, 31), "cvt_voorzitter")
    assert list_dragers(found) == [(t.organisatie("S3").naam, None)]
    # Two of its pupils: it bears 2 × 12.000 in the next one, and of what is paid in, 3/8 comes back over its 300 pupils.
    geen, twee = (t.rekent(plaatsingen={f"so_1|{t.code_van('S3')}|": aantal})["S3"] for aantal in ("0", "2"))
    assert geen - twee == 2 * 12_000 - Decimal(24_000) * 3 / 8


@jaar.op("2027-01-11", "S2", "rekent uit: nog één sbo")
def vooruitzicht(t: Toneel) -> None:
    vast = dict(t.kent["verdeling"])
    assert t.rekent(plaatsingen={f"sbo|{t.code_van('S2')}|": "3"})["S2"] == -2_250
    meldt_prognose(t, "Nog één sbo", plaatsingen={f"sbo|{t.code_van('S2')}|": "3"})
    tekst = "School S2 krijgt € 15.750,00 en moet meer betalen: er is € 2.250,00 tekort. De grens is 25 %."
    assert (lees_signalen(t, "bestuurder B1"), lees_signalen(t, "bestuurder B2")) == ([("S2", tekst)], [])
    assert t.vastgesteld() == vast  # nothing was decided
