"""Fryslân-Noard (vo): eleven boards, nine gemeenten; an expertise centre, an OPDC, and arrangements with care.

Source: «Hoe ziet de samenwerking eruit in de praktijk?»
"""

from datetime import date
from decimal import Decimal

from tests.praktijk.bouw import at
from tests.praktijk.drager import draagt, list_dragers
from tests.praktijk.gegevens import (
    Oppregel,
    Orgaan,
    Plicht,
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

COMMISSIE = (zitting(naam="toewijzing"), besluit("cvt_voorzitter"))
jaar = Schooljaar()

SWV = Swv(
    code="VO2101", nummer="VO2101", naam="SWV Fryslân-Noard", sector="vo",
    scholen=(School("S1", "B1", "vo", 500), School("S2", "B2", "vo", 250)),
    organen=(
        Orgaan("Expertisecentrum", r(101), rol="consulent"),
        Orgaan("ondersteuningsoverleg", r(107), code="OO", stem="bespreken"),
        Orgaan("OZA-tafel", r(101), code="OZA", stem="besluit"),
        Orgaan("toewijzing", aangenomen(), commissie=True, stem="besluit"),
    ),
    soorten=(
        Soort("EC", "Inzet Expertisecentrum", ("W8",), r(101), naar="MAATWERK-I", weg=(akkoord(), besluit("consulent")),
              termijn=(10, "werkdagen"), gegevens={"vraagt_bedrag": False, "bedrag_wijze": "uren", "bedrag_eenheid": "uren"},
              checklist=("ouders", "leerling")),
        Soort("OPDC", "Tijdelijke plek OPDC", ("W9",), r(101), weg=(akkoord(), *COMMISSIE),
              gegevens={"max_weken": 20, "max_dagen_per_week": 5}, checklist=("ouders", "leerling", "opp")),
        Soort(
            "OZA", "Onderwijszorgarrangement", ("W11",), r(101), naar="MAATWERK-I",
            weg=(akkoord(), zitting(naam="OZA-tafel", orgaan="OZA"), besluit("directeur")),
            checklist=("ouders", "leerling", "opp"),
            gegevens={"bedrag_dragers": [draagt("gemeente", "besluit"), draagt("bestuur", "besluit"), draagt("swv")]},
            vragen=(Vraag("Welk onderwijs en welke zorg?", bron=aangenomen(101)),),
        ),
        Soort("TLV-VSO", "TLV vso", ("W7",), r(113), weg=(akkoord(), deskundigen(), *COMMISSIE),
              checklist=("gezag", "ouders", "leerling", "opp", "onderzoek")),
        Soort("INNOVATIE", "Innovatief traject", ("W6",), r(119), naar="MAATWERK-I", weg=(akkoord(), besluit("directeur")),
              gegevens={"onderwerp": "school"}, vragen=(Vraag("Wat probeert u uit?", bron=aangenomen(119)),),
              plichten=(Plicht("Bijeenkomst, eerste keer", 26, r(119)), Plicht("Bijeenkomst, tweede keer", 52, r(119)))),
    ),
    verdeling=Verdeling(
        "samen_bovenschools", r(101),
        tarieven={
            "te_verdelen": 360_000, "centrale_kosten": 40_000, "expertiseteam": 80_000, "voorzieningen": 90_000,
            "voorziening_deelnemers": 30_000,
        },
        deelname={"gedeelde-voorziening": {"S1": 1, "S2": 1}},
        uitkomst={"S1": 80_000, "S2": 40_000, "B1": 80_000, "B2": 40_000, "swv": 210_000},
    ),
    oppregels=(Oppregel("aanvraag", aangenomen(101), wat="OPDC"),),
    treden=(
        Trede("Overleg school en consulent", aangenomen(111), na=(4, "weken")),
        Trede("OZA-tafel", r(101), na=(3, "maanden"), tafel="OZA-tafel"),
    ),
    matrix=frozenset({"expertisecentrum", "gedeelde voorziening"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    vast = t.stelt_verdeling_vast()
    assert (vast["S1"], vast["S2"]) == (80_000, 40_000)


@jaar.op("2026-09-15", "S1", "vraagt EC")
def expertise(t: Toneel) -> None:
    zaak = t.dient_in("S1", "EC", aantal=12)
    assert (zaak.norm_op, zaak.beslisser, zaak.gevraagd_bedrag) == (date(2026, 9, 29), "consulent", None)
    found = t.loopt(zaak)
    assert (found.aantal, found.bedrag) == (12, None)


@jaar.op("2026-10-05", "S2", "OPDC 20 weken")
def opdc(t: Toneel) -> None:
    zaak = t.vraagt("S2", "OPDC", zonder=("leerling",), weken=20)
    assert [tekst for tekst in t.ontbreekt(zaak) if "leerling" in tekst.lower()]
    t.hoort(zaak, "leerling")
    assert t.loopt(t.gaat_weg(zaak)).eind == date(2027, 2, 21)


@jaar.op("2026-11-02", "S1", "TLV vso toegekend, plek vol", nog={Reden.PLAATSING: "de wachtlijst en het maatwerkplan"})
def tlv(t: Toneel) -> None:
    with at(date(2026, 10, 1)):
        zaak = t.dient_in("S1", "TLV-VSO", van=date(2026, 11, 2), tm=date(2028, 7, 31))
    assert t.loopt(zaak).uitkomst == "toegekend"


@jaar.op("2026-11-16", "S1", "OZA voor leerling")
def oza(t: Toneel) -> None:
    zaak = t.verklaart_compleet(t.dient_in("S1", "OZA", bedrag=15_000))
    tafel = t.plant("OZA")
    zaak = t.brengt_in(zaak, tafel)
    t.zit(tafel)
    zaak = t.spreekt(zaak, "Alle drie de partijen doen mee.", "toekennen")
    found = t.beslist(zaak, "directeur", drager0=Decimal(5_000), drager1=Decimal(5_000))
    bestuur, swv = t.organisatie("B1").naam, t.organisatie("swv").naam
    assert list_dragers(found) == [("gemeente", 5_000), (bestuur, 5_000), (swv, 5_000)]
    assert (found.bedrag, found.deel_swv, found.deel_bestuur, found.deel_anderen) == (15_000, 5_000, 5_000, 5_000)


@jaar.op("2026-12-01", "leerplicht", "leerling 4 weken thuis", w=("W13",))
def thuis(t: Toneel) -> None:
    leerling = t.leerling("S1", opp=False)
    zaak = t.koppelt(t.leerplicht_meldt(leerling, "S1", date(2026, 11, 3)), leerling, "zorgcoordinator S1")
    assert t.plan_voor(zaak) == date(2027, 3, 1)
    t.kent["thuis"] = t.begeleidt(zaak)


jaar.wacht("2027-02-08", "S2", "leerling OZA krijgt minder uren", op=Reden.PLAATSING,
           waarom="Afwijken van onderwijstijd met grond en einde.")  # fmt: skip


@jaar.op("2027-02-22", "S1", "thuiszitter start in OPDC", w=("W13",))
def start(t: Toneel) -> None:
    data = {"soort": "aanbod", "wat": "Plek in het OPDC", "aanbieder": "OPDC", "van": date(2027, 2, 22), "tot": None}
    zaak = t.stap(t.kent["thuis"], "interventie_toevoegen", "consulent", **data)
    zaak = t.stap(zaak, "beeindigen", "consulent", einddatum=date(2027, 2, 22), bestemming="andere_school")
    assert zaak.status == "nazorg"
    assert (date(2027, 2, 22) - zaak.gemeld_op).days == 83  # within the norm of three months


jaar.wacht("2027-04-12", "vso", "plek vrij", op=Reden.PLAATSING, waarom="De eerste van de wachtlijst: 161 dagen.")


@jaar.op("2027-05-20", "S1", "deelt innovatie op bijeenkomst")
def deelt(t: Toneel) -> None:
    with at(date(2026, 12, 10)):
        zaak = t.dient_voor_in("S1", "INNOVATIE", bedrag=Decimal(5000))
        t.kent_toe(zaak)
    zaak = t.doet_plicht(zaak, "Bijeenkomst, eerste keer", "Wij vertelden wat wij leerden.")
    assert (zaak.status, t.open_plichten(zaak)) == ("loopt", ["Bijeenkomst, tweede keer"])
