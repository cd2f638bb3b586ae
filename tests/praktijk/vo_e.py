"""VO-E: strongly positive verevening, eighteen boards, AB and DB; arrangements on request, and a pilot with a budget.

Source: «Passend onderwijs in de praktijk deel 2» (2020).
"""

from datetime import date
from decimal import Decimal

from tests.praktijk.bouw import at
from tests.praktijk.gegevens import (
    Oppregel,
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
from tests.praktijk.toneel_cijfer import per_duizend
from tests.rollen import as_eigenaar

GEDAAN = "Wat is er gedaan in de basisondersteuning?"
# «School buiten pilot» starts (274, 497): S1 has a budget of its own.
BUITEN_DE_PILOT = ("niet", ("S1",), "Uw school doet mee aan de pilot en heeft hiervoor een eigen budget.")
jaar = Schooljaar()

SWV = Swv(
    code="VO-E", nummer="VO9905", naam="SWV VO-E", sector="vo",
    scholen=(School("S1", "B1", "vo", 500), School("S2", "B2", "vo", 400)),
    organen=(
        Orgaan("plaatsingstafel", r(665), code="TAFEL", stem="bespreken", partijen=("school",)),
        Orgaan("toewijzing swv", r(497), commissie=True, stem="besluit"),
    ),
    soorten=(
        Soort(
            "ARR-I", "Individueel arrangement", ("W1",), r(497, 738, 740), naar="MAATWERK-I",
            weg=(akkoord(), zitting(), besluit("cvt_voorzitter", naam="toewijzing swv")), termijn=(6, "weken"),
            checklist=("ouders", "leerling", "opp"),
            vragen=(Vraag(GEDAAN, bron=r(740)), Vraag("Wat is het doel?", bron=aangenomen(497))), scholen=BUITEN_DE_PILOT,
        ),
        Soort(
            "ARR-G", "Groepsarrangement", ("W2",), r(497), naar="MAATWERK-I", gegevens={"onderwerp": "groep"},
            weg=(akkoord(), zitting(), besluit("cvt_voorzitter", naam="toewijzing swv")),
            vragen=(Vraag("Wat is het plan voor de groep?", bron=r(497)),), scholen=BUITEN_DE_PILOT,
        ),
        Soort("PILOT", "Pilotbudget", ("W3",), r(274, 312, 497), elders="regel van de verdeling"),
        Soort(
            "OPDC", "OPDC of rebound", ("W9",), r(577, 1048),
            weg=(akkoord(), zitting(), besluit("cvt_voorzitter", naam="toewijzing swv")),
            gegevens={"max_weken": 13, "max_dagen_per_week": 5}, checklist=("ouders", "leerling", "opp"),
        ),
        Soort("TLV-VSO", "TLV vso", ("W7",), r(573),
              weg=(akkoord(), deskundigen(), zitting(), besluit("cvt_voorzitter", naam="toewijzing swv")),
              checklist=("gezag", "ouders", "leerling", "opp", "onderzoek")),
        Soort("TAFEL", "Plaatsingstafel", ("W11",), r(665), naar="MAATWERK-I", weg=(akkoord(), zitting(orgaan="TAFEL")),
              termijn=(3, "weken"), gegevens={"vraagt_bedrag": False}, checklist=("ouders", "leerling"),
              vragen=(Vraag("Wat maakt het lastig?", bron=r(665)),)),
    ),
    verdeling=Verdeling(
        "pilotmodel", r(274, 497),
        tarieven={"te_verdelen": 200_000, "centrale_kosten": 50_000, "doelgroep_bedrag": 120},
        tellingen={"doelgroep": {"S1": 500, "S2": 0}},
        uitkomst={"S1": 60_000, "S2": 0, "B1": 60_000, "B2": 0, "swv": 50_000},
    ),
    oppregels=(Oppregel("aanvraag", r(738, 740), wat="ARR-I"),),
    treden=(
        Trede("Overleg school en consulent", r(701), na=(4, "weken")),
        Trede("Plaatsingstafel", r(665), na=(3, "maanden"), tafel="plaatsingstafel"),
    ),
    matrix=frozenset({"plaatsingstafel", "pilot"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    assert t.stelt_verdeling_vast()["S1"] == 60_000
    assert t.rekent()["S2"] == 0  # the rest follows requests


@jaar.op("2026-09-14", "S1", "vraagt ARR-I")
def pilotschool(t: Toneel) -> None:
    assert "Uw school doet mee aan de pilot en heeft hiervoor een eigen budget." in t.kan_niet_kiezen("S1", "ARR-I")
    assert "eigen budget" in t.kan_niet_kiezen_voor("S1", "ARR-G")
    assert t.rekent()["S1"] == 60_000


@jaar.op("2026-09-21", "S2", "vraagt ARR-I, 'gedaan' leeg")
def gedaan_leeg(t: Toneel) -> None:
    zaak = t.vraagt("S2", "ARR-I", leeg=(GEDAAN,), bedrag=3000)
    (tekst,) = t.ontbreekt(zaak)
    assert GEDAAN.rstrip("?") in tekst
    t.kan_niet(zaak, "vraag_akkoord", "zorgcoordinator S2")
    t.kent["zaak"] = zaak


@jaar.op("2026-09-28", "S2", "dient volledig in")
def volledig(t: Toneel) -> None:
    zaak = t.kent["zaak"]
    with t.als("zorgcoordinator S2"):
        t.vult_in(t.zie(zaak))
    zaak = t.gaat_weg(zaak)
    assert zaak.norm_op == date(2026, 11, 9)
    besluit = t.loopt(zaak)
    assert (besluit.bedrag, besluit.rol) == (Decimal(3000), "cvt_voorzitter")


@jaar.op("2026-10-19", "S2", "groepsarrangement 8 leerlingen")
def groep(t: Toneel) -> None:
    zaak = t.dient_voor_in("S2", "ARR-G", groep="klas 2b", aantal_leerlingen=8, bedrag=Decimal(9000))
    besluit = t.kent_toe(t.adviseert_over(zaak, "CVT", "Een goed plan."))
    assert (besluit.bedrag, besluit.rol) == (9_000, "cvt_voorzitter")
    brief = besluit.brief.inhoud
    assert brief["gaat_over"] == "klas 2b"
    assert "1.125" in brief["toegekend"][0]  # for each of the eight


@jaar.op("2026-11-16", "S2", "leerling naar plaatsingstafel, komt zelf niet")
def niet_gekomen(t: Toneel) -> None:
    leerling = t.leerling("S2")
    with at(date(2026, 11, 9)):
        zaak = t.verklaart_compleet(t.dient_in("S2", "TAFEL", leerling))
    nu = t.plant("TAFEL")
    zaak = t.brengt_in(zaak, nu)
    t.zit(nu)
    # Without the school nothing is discussed; the case moves to the next table, with the reason.
    weg = t.kan_niet(zaak, "bespreken", "cvt_voorzitter", motivering="Wat is er nodig?")
    assert "de school die de aanvraag deed" in weg
    assert "Plan die eerst" in t.kan_niet(
        zaak, "doorschuiven", "secretaris", zitting=nu, reason="De school is er niet."
    )
    zitting = t.plant("TAFEL", date(2026, 12, 7))
    zaak = t.stap(
        zaak, "doorschuiven", "secretaris", zitting=zitting, reason="De school die de leerling inbrengt, is er niet."
    )
    with as_eigenaar():
        assert (zaak.status, zaak.uitvoeringen.filter(stap__doet="zitting").count()) == ("geagendeerd", 0)
    assert (zaak.zitting_op - t.vandaag).days == 21
    t.kent["leerling"], t.kent["zitting"], t.kent["tafel"] = leerling, zitting, zaak


@jaar.op("2026-12-07", "S2", "komt wel")
def rebound(t: Toneel) -> None:
    t.zit(t.kent["zitting"])
    tafel = t.spreekt(t.kent["tafel"], "Rebound, 13 weken vanaf 14 december.", erbij=["school"])
    tafel = t.handelt_af(tafel, "wordt_aanvraag", "Afspraak: rebound, 13 weken vanaf 14 december.")
    with as_eigenaar():
        assert (tafel.status, tafel.afhandeling.afloop) == ("afgehandeld", "wordt_aanvraag")
    besluit = t.loopt(t.dient_in("S2", "OPDC", t.kent["leerling"], weken=13, van=date(2026, 12, 14)))
    assert (besluit.begin, besluit.eind) == (date(2026, 12, 14), date(2027, 3, 14))


@jaar.op("2027-02-01", "directeur", "vergelijkt aanvragen per 1.000")
def per_1000(t: Toneel) -> None:
    gevonden = per_duizend(t, "directeur")
    # The arrangement, the group and the OPDC; what the table only discussed is no request.
    assert (gevonden["S2"], gevonden["B2"]) == (Decimal("7.5"), Decimal("7.5"))
    # The pilot school, whose kinds leave it out and that asks nothing, and its board: neither is compared.
    assert (gevonden["S1"], gevonden["B1"]) == ("n.v.t.", "n.v.t.")


jaar.wacht("2027-07-05", "directeur", "kengetallen", op=Reden.VERANTWOORDING,
           waarom="Afstroom en uitstroom per school zijn nog geen indicator.")  # fmt: skip
