"""VO-A: negative verevening, nineteen in the AB; half of the money by a tick of the primary school.

Source: «Passend onderwijs in de praktijk deel 2» (2020). Of the PCL the secretaris records what it decides on the ladder.
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
    zitting,
)
from tests.praktijk.toneel import Toneel
from tests.rollen import as_eigenaar
from thuiszitters.models import Escalatie

ZAT = Stuk("verslag van het ZAT", bron=aangenomen(495))
jaar = Schooljaar()

SWV = Swv(
    code="VO-A", nummer="VO9901", naam="SWV VO-A", sector="vo",
    scholen=(School("S1", "B1", "vo", 600), School("S2", "B2", "vo", 400)),
    organen=(
        Orgaan("PCL", r(663), commissie=True, stem="besluit", spreekt="secretaris"),
        Orgaan("ZAT", r(495), code="ZAT", stem="bespreken"),
    ),
    soorten=(
        Soort(
            "TLV-VSO", "TLV vso", ("W7",), r(493, 495),
            weg=(akkoord(), deskundigen(), zitting(naam="PCL"), besluit("cvt_voorzitter")), termijn=(8, "weken"),
            checklist=("gezag", "ouders", "leerling", "opp", "onderzoek"), stukken=(ZAT,),
        ),
        Soort("SYMBIOSE", "Deels vso, deels vo", ("W10",), r(577), wacht_op=Reden.PLAATSING, waarom="Twee plekken."),
        Soort("DETACHERING", "Detachering met recht op terugkeer", ("W9",), r(665), wacht_op=Reden.PLAATSING,
              waarom="Twee scholen besluiten samen; het swv legt vast."),
        Soort("DOORZETTING", "Doorzettingsmacht", ("W12",), r(663), elders="trede van de escalatieladder"),
    ),
    verdeling=Verdeling(
        "aanmeldmodel", r(278, 493), tarieven={"te_verdelen": 260_000, "centrale_kosten": 60_000},
        tellingen={"extra_steun": {"S1": 30, "S2": 10}},
        uitkomst={"S1": 135_000, "S2": 65_000, "B1": 135_000, "B2": 65_000, "swv": 60_000},
    ),
    treden=(
        Trede("Overleg school en consulent", aangenomen(695), na=(4, "weken")),
        Trede("Doorzettingsmacht", r(663), tafel="PCL", macht="swv", orgaan="CVT"),
    ),
    matrix=frozenset({"doorzettingsmacht", "sleutel uit het basisonderwijs"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling op vinkjes vast")
def verdeling(t: Toneel) -> None:
    vast = t.stelt_verdeling_vast()
    assert (vast["S1"], vast["S2"]) == (135_000, 65_000)


@jaar.op("2026-08-26", "controller", "vergelijkt met sleutel OPP (S1 20, S2 60)")
def vergelijkt(t: Toneel) -> None:
    anders = {f"extra_steun|{t.code_van('S1')}": "20", f"extra_steun|{t.code_van('S2')}": "60"}
    gevonden = t.rekent(tellingen=anders)
    assert (gevonden["S1"], gevonden["S2"]) == (85_000, 115_000)
    assert t.vastgesteld()["S1"] == 135_000


@jaar.op("2026-10-12", "S1", "TLV vso zonder ZAT-bespreking")
def zonder_zat(t: Toneel) -> None:
    zaak = t.vraagt("S1", "TLV-VSO", zonder=(ZAT.label,))
    (tekst,) = t.ontbreekt(zaak)
    assert ZAT.label in tekst
    t.kan_niet(zaak, "vraag_akkoord", "zorgcoordinator S1")
    t.kent["zaak"] = zaak


@jaar.op("2026-11-02", "S1", "vult ZAT-verslag aan")
def met_zat(t: Toneel) -> None:
    t.voegt_toe(t.kent["zaak"], ZAT.label)
    zaak = t.gaat_weg(t.kent["zaak"])
    assert (zaak.norm_op, zaak.uiterlijk_op) == (date(2026, 12, 28), date(2026, 12, 28))
    zaak = t.adviseert(t.verklaart_compleet(zaak))
    assert (zaak.doet, zaak.beslisser) == ("zitting", "cvt_voorzitter")
    assert t.beslist(t.bespreekt(zaak), "cvt_voorzitter", begin=date(2026, 11, 2)).uitkomst == "toegekend"


jaar.wacht("2026-11-16", "S1, S2", "detachering S1→S2, 13 weken", op=Reden.PLAATSING,
           waarom="Ingeschreven op S1, plek op S2, met recht op terugkeer.")  # fmt: skip


@jaar.op("2027-01-11", "leerplicht", "noemt thuiszitter die S2 niet meldde", w=("W13",))
def niet_gemeld(t: Toneel) -> None:
    leerling = t.leerling("S2", opp=False)
    melding = t.leerplicht_meldt(leerling, "S2", date(2026, 11, 30))
    assert t.ziet_melding(melding, "zorgcoordinator S2")  # the task of S2, and of nobody else
    assert not t.ziet_melding(melding, "zorgcoordinator S1")
    zaak = t.koppelt(melding, leerling, "zorgcoordinator S2")
    assert zaak.casusregisseur_id is not None
    t.kent["thuis"] = t.begeleidt(zaak)


@jaar.op("2027-02-01", "PCL", "doorzettingsmacht: S2 neemt leerling aan",
         nog={Reden.PLAATSING: "het besluit bindt S2; de teller van eerdere jaren"}, w=("W12",))  # fmt: skip
def doorzetten(t: Toneel) -> None:
    trede = t.trede("Doorzettingsmacht")
    # The PCL itself: who speaks for it, with the day of its meeting.
    for wie in ("consulent", "directeur"):
        assert "«PCL»" in t.kan_niet(t.kent["thuis"], "escaleren", wie, trede=trede, reason="S2 weigert.")
    assert "«PCL»" in t.kan_niet(t.kent["thuis"], "escaleren", "secretaris", trede=trede, reason="S2 weigert.")
    op = date(2027, 1, 28)
    t.stap(t.kent["thuis"], "escaleren", "secretaris", trede=trede, besloten_op=op, reason="S2 neemt de leerling aan.")
    with as_eigenaar():
        assert Escalatie.objects.get(thuiszitter=t.kent["thuis"].pk, trede=trede).besloten_op == op


jaar.wacht("2027-03-01", "vso", "symbiose 3 dagen vso, 2 dagen S1", op=Reden.PLAATSING,
           waarom="Eén inschrijving, twee plekken.")  # fmt: skip
jaar.wacht("2027-06-30", "S1, S2", "melden 42 en 23 ondersteunde leerlingen", op=Reden.VERANTWOORDING,
           waarom="Een opgave van scholen die in het jaarverslag optelt.")  # fmt: skip
