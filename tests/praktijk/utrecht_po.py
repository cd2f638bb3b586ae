"""Utrecht PO: eighteen boards, one gemeente; consulenten who arrange themselves, and no money to schools.

Source: «Hoe ziet de samenwerking eruit in de praktijk?»
"""

from datetime import date
from decimal import Decimal

from django.urls import reverse

from tests.praktijk.bouw import at
from tests.praktijk.gegevens import (
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
from toewijzing.queries.urenstand import get_urenstanden

TLV = (akkoord(), deskundigen(), zitting(naam="toelaatbaarheid"), besluit("cvt_voorzitter"))
TLV_LIJST = ("gezag", "ouders", "leerling", "opp", "onderzoek")
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
            weg=(akkoord(), besluit("consulent")), termijn=(10, "werkdagen"),
            gegevens={"vraagt_bedrag": False, "bedrag_wijze": "uren", "bedrag_eenheid": "uren",
                      "bedrag_hoogstens_aantal": Decimal(60)},
            checklist=("ouders", "leerling", "opp"), vragen=(Vraag("Wat is het doel?", bron=aangenomen(67)),),
        ),
        Soort(
            "ARR-EXTRA-CLUSTER", "Arrangement extra ondersteuning voor een cluster", ("W1", "W2"), r(67), uit="ARR-EXTRA",
            naar="ARRANGEMENT-I", weg=(akkoord(), besluit("consulent")), termijn=(10, "werkdagen"),
            gegevens={"onderwerp": "groep", "vraagt_bedrag": False, "vraagt_uren": True, "bedrag_wijze": "uren",
                      "bedrag_eenheid": "uren", "bedrag_hoogstens_aantal": Decimal(60)},
            vragen=(Vraag("Wat is het doel?", bron=aangenomen(67)),),
            plichten=(Plicht("Leereffect", 40, aangenomen(67)),),
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


@jaar.op("2026-09-24", "S1", "ARR-EXTRA voor één leerling")
def extra(t: Toneel) -> None:
    leerling = t.leerling("S1", opp=False)
    zaak = t.vraagt("S1", "ARR-EXTRA", leerling, aantal=40)
    assert [tekst for tekst in t.ontbreekt(zaak) if "OPP" in tekst]
    t.maakt_opp("S1", leerling)
    zaak = t.gaat_weg(zaak)
    assert (zaak.norm_op, zaak.beslisser) == (date(2026, 10, 8), "consulent")
    found = t.loopt(zaak)
    assert (found.aantal, found.bedrag, found.rol) == (40, None, "consulent")
    t.kent["zaak"], t.kent["besluit"] = zaak, found


@jaar.op("2026-10-15", "S2", "ARR-EXTRA voor cluster van 5")
def cluster(t: Toneel) -> None:
    assert "Ten hoogste 60 uur" in t.vraagt_te_veel("S2", "ARR-EXTRA-CLUSTER", groep="zes", uren=Decimal(61))
    zaak = t.dient_voor_in(
        "S2", "ARR-EXTRA-CLUSTER", groep="vijf leerlingen", aantal_leerlingen=5, uren=Decimal(50)
    )  # fmt: skip
    found = t.kent_toe(zaak)
    assert (found.uren, found.bedrag, found.rol) == (50, None, "consulent")
    assert "50 uur, dat is 10 uur per leerling" in found.brief.inhoud["toegekend"]
    t.kent["cluster"] = zaak


@jaar.op("2026-11-05", "consulent", "wil zelf vraag starten en beslissen")
def zelf(t: Toneel) -> None:
    assert t.begint_niet("consulent")
    assert not t.begint_niet("zorgcoordinator S1")


@jaar.op("2027-01-14", "S1", "tussentijds: 25 uur gebruikt")
def tussentijds(t: Toneel) -> None:
    for dag in range(4, 9):
        with at(date(2027, 1, dag)):
            t.schrijft_uren("S1", 300, aanvraag=t.kent["zaak"])
    assert t.uren("S1") == 25
    zaak = t.zie(t.kent["zaak"])
    pagina = t.browser("zorgcoordinator S1").get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()
    assert "Toegekend 40 uur, geschreven 25 uur: nog 15 uur." in pagina
    with t.als("consulent") as by:
        assert get_urenstanden(by, [zaak])[zaak.pk].over == 15


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


@jaar.op("2027-06-17", "S2", "sluit cluster af")
def sluit_af(t: Toneel) -> None:
    zaak = t.kent["cluster"]
    for dag in range(7, 17):
        with at(date(2027, 6, dag)):
            t.schrijft_uren("S2", 300, groep=zaak)
    assert "50 uur, nog 0 uur" in " ".join(t.browser("zorgcoordinator S2").get(t.adres_school(zaak)).text.split())
    assert t.zie(zaak).status == "loopt"
    zaak = t.doet_plicht(zaak, "Leereffect", "De leraar begeleidt het cluster nu zelf.")
    assert (zaak.status, zaak.uren - t.uren("S2")) == ("afgerond", 0)
