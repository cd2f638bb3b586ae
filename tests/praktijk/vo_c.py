"""VO-C: positive verevening, eleven boards; money by the number of OPPs against a budget, advice of an ECT.

Source: «Passend onderwijs in de praktijk deel 2» (2020).
"""

from datetime import date
from decimal import Decimal

from tests.praktijk.gegevens import (
    Budget,
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
    controle,
    deskundigen,
    r,
    zitting,
)
from tests.praktijk.toneel import Toneel
from tests.praktijk.toneel_geld import lees_signalen, meldt_prognose
from tests.rollen import as_eigenaar

GETOETST = (akkoord(), controle("consulent", naam="orthopedagoog"), besluit("directeur"))
SCHOOL = {"onderwerp": "school"}
ZONDER_OPP = "Hoeveel leerlingen zonder OPP zijn erbij?"
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
        Soort(
            "BEGROTING", "Schoolbudget op OPP's", ("W3",), r(290, 316), naar="MAATWERK-I", weg=GETOETST,
            gegevens={**SCHOOL, "bedrag_tekort": "weigeren"}, vragen=(
                Vraag("Wat doet u, en voor wie?", bron=r(316)), Vraag(ZONDER_OPP, soort="getal", bron=r(316)),
            ),
        ),
        Soort("BIJ", "Aanvraag in het jaar", ("W3",), r(509), naar="MAATWERK-I", weg=GETOETST, gegevens=SCHOOL,
              vragen=(Vraag("Voor welke extra leerlingen?", bron=r(509)),)),
        Soort("PROJECT", "Vernieuwend project", ("W6",), r(290), naar="MAATWERK-I", weg=(akkoord(), besluit("directeur")),
              gegevens={**SCHOOL, "bedrag_hoogstens": Decimal(6000)}, vragen=(Vraag("Wat wordt er nieuw?", bron=r(290)),)),
        Soort("ECT", "ECT-consult", ("W8",), r(509), elders="consult", beperking=("Ouders vragen het zelf niet aan.",)),
        Soort("MPO", "Meer Partijen Overleg", ("W11",), r(665), naar="MAATWERK-I", weg=(akkoord(), zitting(orgaan="MPO")),
              termijn=(6, "weken"), gegevens={"vraagt_bedrag": False}, checklist=("ouders", "leerling"),
              vragen=(Vraag("Wat hebt u met elkaar geprobeerd?", bron=aangenomen(665)),)),
        Soort(
            "TLV-VSO", "TLV vso", ("W7",), r(547, 587), weg=(akkoord(), deskundigen(), besluit("directeur")),
            checklist=("gezag", "ouders", "leerling", "opp", "onderzoek"), stukken=(Stuk("verslag van het MPO", bron=aangenomen(665)),),
        ),
        Soort("TLV-PRO", "TLV praktijkonderwijs", ("W7",), aangenomen(665), weg=(akkoord(), deskundigen(), besluit("directeur")),
              checklist=("gezag", "ouders", "leerling", "onderzoek")),
        Soort("DEELVRIJSTELLING", "Gedeeltelijke ontheffing", ("W14",), r(527, 529), naar="MAATWERK-I",
              weg=(akkoord(), controle("consulent", naam="ECT: is alles geprobeerd?")), gegevens={"vraagt_bedrag": False},
              checklist=("ouders", "leerling"), vragen=(Vraag("Wat is er geprobeerd?", bron=r(527)),),
              beperking=("De leerplicht kijkt mee buiten de weg van de aanvraag.",)),
    ),
    verdeling=Verdeling(
        "oppmodel", r(290, 740), tarieven={"te_verdelen": 180_000, "centrale_kosten": 60_000, "innovatie": 12_000},
        tellingen={"opp": {"S1": 40, "S2": 20}},
        uitkomst={"S1": 72_000, "S2": 36_000, "B1": 72_000, "B2": 36_000, "swv": 72_000},
    ),
    budgetten=(
        Budget("Vernieuwing", ("PROJECT",), 12_000, "2026-08-01", "2027-08-01", aangenomen(290)),
        Budget("OPP's van S1", ("BEGROTING",), 72_000, "2026-05-01", "2027-08-01", r(290, 316), school="S1"),
        Budget("OPP's van S2", ("BEGROTING",), 36_000, "2026-05-01", "2027-08-01", r(290, 316), school="S2"),
    ),
    signalen=(("telling_stijgt", 50, "opp", aangenomen(774)),),
    treden=(
        Trede("Overleg school en consulent", aangenomen(703), na=(4, "weken")),
        Trede("Meer Partijen Overleg", r(665), na=(2, "maanden"), tafel="MPO"),
    ),
    matrix=frozenset({"geld naar OPP's", "consult"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-06-15", "S1", "dient begroting €75.000 in")
def te_hoog(t: Toneel) -> None:
    zaak = t.dient_voor_in("S1", "BEGROTING", bedrag=Decimal(75_000), van=date(2026, 8, 1))
    assert (t.rekent()["S1"], t.over("OPP's van S1")) == (72_000, 72_000)
    zaak = t.stap(zaak, "controleren", "consulent", reason="De arrangementen zijn beschreven.")
    data = {"uitkomst": "toegekend", "motivering": "Goed.", "van": zaak.van, "tot_en_met": zaak.tot_en_met}
    reden = t.kan_niet(zaak, "besluiten", "directeur", bedrag=Decimal(75_000), boven_budget="Toch maar.", **data)
    assert "3.000,00 meer dan er is" in reden
    zaak = t.stap(zaak, "teruggeven", "directeur", reason="Het budget is 40 × 1.800 = 72.000.")
    assert (zaak.status, zaak.ontvangen_op) == ("concept", None)
    t.kent["begroting"] = zaak


@jaar.op("2026-06-22", "S1", "past aan, 3 leerlingen zonder OPP erin")
def past_aan(t: Toneel) -> None:
    zaak = t.stuurt(t.past_aan(t.kent["begroting"], bedrag=Decimal(72_000), eigen={ZONDER_OPP: "3"}))
    zaak = t.stap(zaak, "controleren", "consulent", reason="Het klopt nu.")
    besluit = t.kent_toe(zaak)
    assert (besluit.bedrag, besluit.rol) == (72_000, "directeur")
    assert "3" in zaak.antwoorden.values()
    assert t.over("OPP's van S1") == 0


jaar.wacht(
    "2026-09-07", "ouders", "vragen ECT", op=Reden.STARTER, waarom="Ouders beginnen; school ziet het met toestemming."
)


@jaar.op("2026-10-05", "S2", "start begeleiding")
def begeleiding(t: Toneel) -> None:
    opp = t.maakt_opp("S2", t.leerling("S2", opp=False), code="light")
    assert opp is not None
    assert t.zie(opp).evaluatie_voor == date(2026, 12, 14)


@jaar.op("2026-11-02", "S1", "MPO")
def overleg(t: Toneel) -> None:
    leerling = t.leerling("S1")
    zaak = t.verklaart_compleet(t.dient_in("S1", "MPO", leerling))
    assert (zaak.norm_op, zaak.beslisser, zaak.bespreekt) == (date(2026, 12, 14), "", "MPO")
    zitting = t.plant("MPO", date(2026, 11, 23), "de ouders")
    with t.als("secretaris"):
        assert [gast.naam for gast in zitting.gasten.all()] == ["de ouders"]
    t.kent["leerling"], t.kent["zitting"], t.kent["mpo"] = leerling, zitting, t.brengt_in(zaak, zitting)


@jaar.op("2026-11-23", "MPO", "advies: praktijkonderwijs")
def apart_besluit(t: Toneel) -> None:
    t.zit(t.kent["zitting"])
    mpo = t.spreekt(t.kent["mpo"], "Praktijkonderwijs past het best.", "toekennen")
    mpo = t.handelt_af(mpo, "doorverwezen", "Het MPO raadt praktijkonderwijs aan. De ouders melden zelf aan.")
    with as_eigenaar():
        assert mpo.agendapunten.get().gewicht == "bindend_advies"
        assert not mpo.besluiten.exists()
    zaak = t.dient_in("S1", "TLV-PRO", t.kent["leerling"], van=date(2026, 11, 23), tm=date(2029, 7, 31))
    assert t.loopt(zaak).rol == "directeur"  # the TLV is a decision of its own


@jaar.op("2027-01-01", "S1", "BIJ voor 4 extra leerlingen", nog={Reden.BETALERS: "dat de reserve het betaalt"})
def bij(t: Toneel) -> None:
    bedrag = Decimal(4 * 1_800 * 7) / 12
    zaak = t.dient_voor_in("S1", "BIJ", bedrag=bedrag, aantal_leerlingen=4)
    zaak = t.stap(zaak, "controleren", "consulent", reason="Vier leerlingen, zeven maanden.")
    assert t.kent_toe(zaak).bedrag == 4_200


@jaar.op("2027-02-15", "S2", "vraagt project €6.000")
def project(t: Toneel) -> None:
    assert "Ten hoogste € 6.000,00" in t.vraagt_te_veel("S2", "PROJECT", bedrag=Decimal(6001))
    assert t.kent_toe(t.dient_voor_in("S2", "PROJECT", bedrag=Decimal(6000))).uitkomst == "toegekend"
    assert t.over("Vernieuwing") == 6_000


@jaar.op("2027-05-17", "controller", "prognose: S2 van 20 naar 32 OPP's")
def vooruitzicht(t: Toneel) -> None:
    assert (t.rekent()["S1"], t.rekent()["S2"]) == (72_000, 36_000)
    gevonden = t.rekent(tellingen={f"opp|{t.code_van('S2')}": "32"})
    assert (gevonden["S1"], gevonden["S2"]) == (60_000, 48_000)
    meldt_prognose(t, "Inhaalslag", tellingen={f"opp|{t.code_van('S2')}": "32"})
    tekst = "Het aantal leerlingen met een opp van School S2 gaat van 20 naar 32: 60 % meer. De grens is 50 %."
    assert (lees_signalen(t, "bestuurder B2"), lees_signalen(t, "bestuurder B1")) == ([("S2", tekst)], [])
