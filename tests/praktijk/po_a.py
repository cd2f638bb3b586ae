"""PO-A: negative verevening, thirteen boards, one gemeente; a combimodel with an innovation fund.

Source: «Passend onderwijs in de praktijk deel 2» (2020).
"""

from datetime import date
from decimal import Decimal

from tests.praktijk.bouw import at
from tests.praktijk.drager import draagt, list_dragers
from tests.praktijk.gegevens import (
    Budget,
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
from tests.rollen import as_eigenaar
from thuiszitters.models import Verzuimperiode

TLV_LIJST = ("gezag", "ouders", "leerling", "opp", "onderzoek")
TLV = (akkoord(), deskundigen(), zitting(naam="Commissie TLV"), besluit("cvt_voorzitter"))
jaar = Schooljaar()

SWV = Swv(
    code="PO-A", nummer="PO9901", naam="SWV PO-A", sector="po",
    scholen=(School("S1", "B1", "bao", 240), School("S2", "B2", "bao", 120), School("S3", "B3", "sbo", 50)),
    organen=(
        Orgaan("Commissie TLV", r(689), commissie=True, stem="besluit"),
        Orgaan("directeur", aangenomen(), rol="directeur"),
    ),
    soorten=(
        Soort(
            "INNOVATIE", "Innovatiefonds", ("W6",), r(270, 298), naar="ARRANGEMENT-I", weg=(akkoord(), besluit("directeur")),
            termijn=(15, "werkdagen"), gegevens={"onderwerp": "school", "bedrag_hoogstens": Decimal(4000)},
            vragen=(Vraag("Waarom past dit bij uw school?", bron=r(270)),),
            plichten=(
                Plicht("Nieuwsbrief", 40, r(298)), Plicht("Informatiemarkt", 40, r(298)),
                Plicht("School open voor bezoek", 45, r(298)),
            ),
        ),
        Soort("TLV-SBO-PLUS", "TLV sbo met arrangement", ("W7",), r(489), weg=TLV, checklist=TLV_LIJST,
              gegevens={"vraagt_bedrag": True, "bedrag_dragers": [draagt("ander", naam="bestuur B3")]},
              beperking=("Dat vanaf een dag het swv betaalt in plaats van bestuur B3, is een nieuw besluit.",)),
        Soort("TLV-SO", "TLV speciaal onderwijs", ("W7",), r(543, 689), weg=TLV, checklist=TLV_LIJST),
        Soort(
            "KINDCENTRUM", "Arrangement op de basisschool met kindcentrum", ("W1",), r(386), naar="ARRANGEMENT-I",
            weg=(akkoord(), besluit("directeur")), termijn=(15, "werkdagen"), checklist=("ouders", "leerling", "opp"),
            gegevens={"bedrag_dragers": [draagt("ander", "besluit", naam="pgb van de ouders", ook_ouders=True), draagt("swv")]},
            vragen=(
                Vraag("Wat is het doel?", bron=aangenomen(386)),
                Vraag("Betaalt een pgb mee?", soort="ja_nee", bron=r(386)),
            ),
        ),
        Soort("PROEF", "Proefplaatsing of terugplaatsing", ("W9", "W10"), r(615, 659), wacht_op=Reden.PLAATSING,
              waarom="Plek naast de inschrijving, met een einde en een terugvaloptie."),
        Soort("CONSULT", "Ambulante consultatie", ("W8",), r(489), elders="consult"),
        Soort(
            "VRIJSTELLING", "Advies over vrijstelling leerplicht", ("W14",), r(689), naar="ARRANGEMENT-I",
            weg=(zitting(naam="Commissie TLV"),), termijn=(4, "weken"),
            gegevens={"vraagt_bedrag": False, "indieners": ["consulent"]},
            vragen=(Vraag("Wat vraagt de gemeente?", bron=r(689)),),
            beperking=(
                "De gemeente begint niet zelf: leerplicht ziet alleen de thuiszitters van haar gemeente, en zou hier een"
                " leerling en een school kiezen die zij niet ziet. De consulent doet het namens haar, en noemt een school.",
            ),
        ),
    ),
    verdeling=Verdeling(
        "combimodel", r(270, 386, 489),
        tarieven={"te_verdelen": 200_000, "centrale_kosten": 40_000, "innovatie": 12_000},
        uitkomst={"S1": 100_000, "S2": 48_000, "S3": 0, "B1": 100_000, "B2": 48_000, "B3": 0, "swv": 52_000},
    ),
    budgetten=(Budget("Innovatie", ("INNOVATIE",), 12_000, "2026-08-01", "2027-08-01", aangenomen(270)),),
    oppregels=(Oppregel("aanvraag", aangenomen(728), wat="KINDCENTRUM"),),
    treden=(Trede("Overleg school en consulent", aangenomen(685), na=(4, "weken")),),
    matrix=frozenset({"innovatiefonds", "sbo-plus"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    with at(date(2026, 7, 1)):  # what is granted of next year, is in the distribution
        t.loopt(t.dient_in("S1", "KINDCENTRUM", bedrag=4000, van=date(2027, 1, 1), tm=date(2027, 12, 31)))
    assert t.telt_arrangementen() == 1
    vast = t.stelt_verdeling_vast()
    assert (vast["S1"], vast["S2"]) == (100_000, 48_000)


@jaar.op("2026-09-22", "S1", "vraagt €3.500 innovatiefonds")
def innovatie(t: Toneel) -> None:
    assert "Ten hoogste € 4.000,00" in t.vraagt_te_veel("S1", "INNOVATIE", bedrag=Decimal("4000.01"))
    zaak = t.dient_voor_in("S1", "INNOVATIE", bedrag=Decimal(3500))
    assert (zaak.norm_op, zaak.beslisser) == (date(2026, 10, 13), "directeur")
    assert t.kent_toe(zaak).bedrag == 3500
    assert set(t.open_plichten(zaak)) == {"Nieuwsbrief", "Informatiemarkt", "School open voor bezoek"}
    assert t.over("Innovatie") == 8_500
    t.kent["project"] = zaak


@jaar.op("2026-10-05", "S2", "vraagt TLV sbo-plus")
def sbo_plus(t: Toneel) -> None:
    zaak = t.dient_in("S2", "TLV-SBO-PLUS", bedrag=13_000 - 6_500)
    found = t.loopt(zaak)
    assert (found.bedrag, found.rol, found.aanvraag.soort.geeft_tlv) == (Decimal(6500), "cvt_voorzitter", True)
    with as_eigenaar():
        assert found.aanvraag.adviezen.filter(ondertekend_op__isnull=False).count() == 2
        assert found.aanvraag.tlv_nummer.volgnummer == 1
    assert (list_dragers(found), found.deel_swv) == ([("bestuur B3", Decimal(6500))], 0)
    assert "bestuur B3 € 6.500,00" in t.leest_besluit(zaak, "secretaris")
    assert "bestuur B3" not in t.leest_besluit(zaak, "cvt_voorzitter")  # money never shows where a TLV is judged


jaar.wacht("2026-11-02", "S3", "proefplaatsing op S1 tot 31-1-2027", op=Reden.PLAATSING,
           waarom="Inschrijving op S3, plek op S1, met een taak om te evalueren.")  # fmt: skip


@jaar.op("2026-12-01", "gemeente", "legt vrijstelling voor", nog={Reden.STARTER: "de gemeente begint zelf"})
def vrijstelling(t: Toneel) -> None:
    assert t.begint_niet("leerplicht")
    zaak = t.begint_voor("S1", "VRIJSTELLING", namens="gemeente")
    assert t.leest("secretaris", zaak, "namens gemeente Beverwijk")
    assert (zaak.norm_op, zaak.beslisser) == (date(2026, 12, 29), "")
    assert "verklaar_compleet" not in t.mag(zaak, "consulent")  # who began it, does not judge it
    zaak = t.verklaart_compleet(zaak)
    zitting = t.plant("CVT", date(2026, 12, 14), "GGD-arts")
    zaak = t.brengt_in(zaak, zitting)
    with at(date(2026, 12, 14)):
        t.zit(zitting)
        zaak = t.spreekt(zaak, "De leerling kan nu niet naar school.", "toekennen")
        zaak = t.handelt_af(zaak, "afgehandeld", "Het advies is bij de gemeente. Zij beslist.")
        with as_eigenaar():
            assert not zaak.besluiten.exists()
    with at(date(2026, 12, 22)):
        t.legt_vrijstelling_vast(zaak.leerling, van=date(2026, 12, 22), tot=date(2028, 8, 1))
    with as_eigenaar():
        periode = Verzuimperiode.objects.get(leerling=zaak.leerling_id)
        assert (periode.categorie.code, periode.tot) == ("vrijstelling_5a", date(2028, 8, 1))  # through 31-7-2028


jaar.wacht("2027-01-29", "directeur", "sluit proefplaatsing af: niet gelukt", op=Reden.PLAATSING,
           waarom="Terug op de eigen school, zonder afwijzing.")  # fmt: skip


@jaar.op("2027-03-08", "S1", "kindcentrum-arrangement met PGB")
def met_pgb(t: Toneel) -> None:
    zaak = t.dient_in("S1", "KINDCENTRUM", bedrag=6000, eigen={"Betaalt een pgb mee?": "ja"})
    found = t.loopt(zaak, drager0=Decimal(2000))
    assert [each for _, each in list_dragers(found)] == [2_000, 4_000]
    assert (found.bedrag, found.deel_swv) == (6_000, 4_000)


@jaar.op("2027-06-21", "S1", "verantwoordt project: nieuwsbrief en markt, geen bezoek")
def verantwoordt(t: Toneel) -> None:
    zaak = t.kent["project"]
    t.doet_plicht(zaak, "Nieuwsbrief", "Wij schreven over rekenen in het bos.")
    zaak = t.doet_plicht(zaak, "Informatiemarkt", "Wij stonden op de markt.")
    assert (zaak.status, t.open_plichten(zaak)) == ("loopt", ["School open voor bezoek"])


jaar.wacht("2027-08-01", "directeur", "swv wordt betaler sbo-plus", op=Reden.BETALERS,
           waarom="Een andere betaler vanaf een dag: 6.500 × 5/12 = 2.708,33.")  # fmt: skip
