"""The cards on top: a number, its line over the years, the target, and one sentence that says whether it is good."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rapportage.indicatoren.calculations import Indicatoruitkomst, Landelijk
from rapportage.indicatoren.enums import Code, Indicatoreenheid, Richting
from rapportage.indicatoren.models import Streefwaarde
from rapportage.indicatoren.presentatie.getal import describe_breuk, write_deel, write_value
from swv.kern.grafiek import Grafiek, sparkline
from swv.kern.templatetags.verband import datum
from swv.organisatie.enums import Rol

STUURKAARTEN = (
    Code.DEELNAME_VSO, Code.DEELNAME_SO, Code.OP_TIJD_WET, Code.DOORLOOPTIJD, Code.HONORERING, Code.THUISZITTERS,
    Code.DOORBETALING,
)  # fmt: skip
PROCESKAARTEN = (
    Code.OP_TIJD_WET, Code.OP_TIJD_NORM, Code.DOORLOOPTIJD, Code.AANVRAGEN, Code.THUISZITTERS, Code.OPP_OP_TIJD,
)  # fmt: skip
SCHOOLKAARTEN = (
    Code.DEELNAME_VSO, Code.DEELNAME_SO, Code.AANVRAGEN, Code.HONORERING, Code.DOORLOOPTIJD, Code.OP_TIJD_WET, Code.OPP_OP_TIJD, Code.THUISZITTERS,
)  # fmt: skip


def choose_cards(rol: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Those of this role, as far as this swv has them."""
    wanted: tuple[Code, ...] = STUURKAARTEN if rol in (Rol.DIRECTEUR, Rol.CONTROLLER) else SCHOOLKAARTEN
    if rol in (Rol.SECRETARIS, Rol.CONSULENT):
        wanted = PROCESKAARTEN
    return tuple(code for code in wanted if code in codes)


@dataclass(frozen=True)
class Kaartoordeel:
    """What a card says about its number: tone and words."""

    toon: str
    woorden: str


@dataclass(frozen=True)
class Kaart:
    """One card. ``lijn`` is None when there are fewer than two years to draw."""

    uitkomst: Indicatoruitkomst
    getal: str
    breuk: str
    oordeel: Kaartoordeel
    streef: str
    lijn: Grafiek | None
    peil: str


def make_card(uitkomsten: list[Indicatoruitkomst], streef: Streefwaarde | None, vandaag: date) -> Kaart:
    """The card of the last of these years."""
    nu = uitkomsten[-1]
    known = [uitkomst for uitkomst in uitkomsten if uitkomst.waarde is not None]
    lijn = None
    if len(known) > 1:
        years = f"{known[0].periode.label} tot en met {known[-1].periode.label}"
        values = ", ".join(write_value(each.indicator, each.waarde) for each in known)
        lijn = sparkline(f"{nu.indicator.naam}, {years}: {values}", [each.waarde for each in uitkomsten])
    return Kaart(
        uitkomst=nu,
        getal=write_deel(nu.indicator, nu),
        breuk=describe_breuk(nu),
        oordeel=judge(nu, uitkomsten[-2] if len(uitkomsten) > 1 else None, streef),
        streef=f"streefwaarde {write_value(nu.indicator, streef.waarde)}" if streef else "",
        lijn=lijn,
        peil=describe_day(nu, vandaag),
    )


def describe_day(uitkomst: Indicatoruitkomst, vandaag: date) -> str:
    """On which day, or until when, this figure holds."""
    if uitkomst.peildatum is not None:
        return f"op {datum(uitkomst.peildatum)}"
    if uitkomst.periode.contains(vandaag):
        return f"{uitkomst.periode.label}, tot en met {datum(vandaag)}"
    return uitkomst.periode.label


def judge(nu: Indicatoruitkomst, vorig: Indicatoruitkomst | None, streef: Streefwaarde | None) -> Kaartoordeel:
    """One sentence: against the target, else against the country, else against the year before."""
    if nu.ontbreekt:
        return Kaartoordeel("neutraal", nu.ontbreekt[0])
    if nu.nvt:
        return Kaartoordeel(
            "neutraal", "Niet van toepassing: een soort aanvraag is er hier niet, en iets anders is niet gevraagd."
        )
    if nu.verborgen or nu.waarde is None:
        return Kaartoordeel("neutraal", "Te klein om te tonen: het getal zou iets over een leerling zeggen.")
    if streef is not None and nu.indicator.richting != Richting.GEEN:
        return _against_target(nu, nu.waarde, streef)
    if nu.landelijk is not None and nu.landelijk.gemiddelde is not None:
        return _against_country(nu, nu.waarde, nu.landelijk, nu.landelijk.gemiddelde)
    if vorig is not None and vorig.waarde is not None:
        return Kaartoordeel("neutraal", f"In {vorig.periode.label} was dit {write_value(nu.indicator, vorig.waarde)}.")
    return Kaartoordeel("neutraal", "Er is nog geen jaar om mee te vergelijken.")


def _against_target(nu: Indicatoruitkomst, waarde: Decimal, streef: Streefwaarde) -> Kaartoordeel:
    better = waarde - streef.waarde if nu.indicator.richting == Richting.HOGER else streef.waarde - waarde
    if better >= 0:
        return Kaartoordeel("ok", "Goed: de streefwaarde is gehaald.")
    missed = ""
    if nu.indicator.is_deel and nu.noemer is not None and nu.teller is not None:
        rest = int(nu.noemer - nu.teller)
        missed = f" {rest} van de {int(nu.noemer)} {'was' if rest == 1 else 'waren'} te laat."
    return Kaartoordeel("let-op", f"De streefwaarde is nog niet gehaald.{missed}")


def _against_country(nu: Indicatoruitkomst, waarde: Decimal, land: Landelijk, gemiddelde: Decimal) -> Kaartoordeel:
    mean = f"het landelijk gemiddelde van {write_value(nu.indicator, gemiddelde)} ({land.jaar})"
    verschil = waarde - gemiddelde
    if land.sd is not None and abs(verschil) >= land.sd:
        way = "boven" if verschil > 0 else "onder"
        return Kaartoordeel("let-op", f"Ver {way} {mean}: meer dan één standaardafwijking.")
    way = "Boven" if verschil > 0 else "Onder" if verschil < 0 else "Gelijk aan"
    return Kaartoordeel("ok", f"{way} {mean}, binnen de gewone spreiding.")


EENHEDEN: dict[str, str] = {
    Indicatoreenheid.PROCENT: "%",
    Indicatoreenheid.DAGEN: "dagen",
    Indicatoreenheid.EURO: "euro",
    Indicatoreenheid.PER_1000: "per 1.000",
}
