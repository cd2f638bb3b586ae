"""The quarterly return in words: rows with definitions, and small numbers hidden from who may not see them."""

from dataclasses import dataclass
from typing import Any

from swv.kern.kleine_cellen import MIN_CEL, hide_cells
from swv.organisatie.models import get_logo_url
from thuiszitters.enums import Opgavekolom
from thuiszitters.models import Kwartaalopgave
from thuiszitters.services.opgave import verify_opgave

DEFINITIES = {
    Opgavekolom.KORT: "De leerling staat ingeschreven en is langer dan vier weken niet op school geweest, en nog geen drie maanden.",
    Opgavekolom.LANG: "De leerling staat ingeschreven en is drie maanden of langer niet op school geweest.",
    Opgavekolom.ABSOLUUT: "De leerling is leerplichtig en staat op geen enkele school ingeschreven.",
    Opgavekolom.VRIJSTELLING: "De leerling heeft een vrijstelling (Leerplichtwet artikel 5 onder a, b of c, of artikel 15).",
}
VERBORGEN = f"minder dan {MIN_CEL}, of weggelaten"


@dataclass(frozen=True)
class Cijfer:
    """One figure: its name, what it means, the number (None: hidden) and where its list is."""

    code: str
    naam: str
    definitie: str
    aantal: int | None
    url: str = ""

    @property
    def tekst(self) -> str:
        """The number, or that it is hidden because it is small or would give a small one away."""
        return VERBORGEN if self.aantal is None else str(self.aantal)


def get_cijfers(aantallen: dict[str, int], *, alles: bool) -> tuple[list[Cijfer], int | None]:
    """The figures of a return and their total, for someone who may see all of them or not."""
    shown: dict[str, int | None] = dict(aantallen)
    total: int | None = sum(aantallen.values())
    if not alles:
        shown, total = hide_cells(aantallen)
    rows = [Cijfer(kolom.value, kolom.label, DEFINITIES[kolom], shown[kolom.value]) for kolom in Opgavekolom]
    return rows, total


STROOM = (
    ("begin", "Thuiszitters aan het begin"),
    ("instroom", "Erbij gekomen"),
    ("uitstroom", "Terug, geplaatst of niet meer leerplichtig"),
    ("eind", "Thuiszitters aan het einde"),
    ("langer_dan_drie_maanden", "Langer dan drie maanden thuis"),
    ("met_plan_op_tijd", "Daarvan met een plan binnen drie maanden"),
)


def get_stroom(stroom: dict[str, Any], *, alles: bool) -> list[tuple[str, str]]:
    """(name, number in words) of the flow.

    For someone who may not see small numbers every number from 1 to 4 is hidden; because begin, in, out and end
    give each other away, one of these four that is small hides all four, and so do the last two.
    """
    groups = (("begin", "instroom", "uitstroom", "eind"), ("langer_dan_drie_maanden", "met_plan_op_tijd"))
    hidden: set[str] = set()
    if not alles:
        for group in groups:
            values = [stroom[name] for name in group]
            if len(group) == 2:  # those without a plan are the difference
                values.append(values[0] - values[1])
            if any(0 < value < MIN_CEL for value in values):
                hidden |= set(group)
    rows = [(naam, VERBORGEN if code in hidden else str(stroom[code])) for code, naam in STROOM]
    if not hidden:
        rows += [
            ("Gemiddeld aantal dagen thuis", str(stroom["dagen_gemiddeld"])),
            ("Mediaan aantal dagen thuis", str(stroom["dagen_mediaan"])),
        ]
    return rows


def get_aandeel_plan(stroom: dict[str, Any]) -> str:
    """«7 van de 9 (78 %)», or that nobody was at home for so long."""
    lang, plan = stroom["langer_dan_drie_maanden"], stroom["met_plan_op_tijd"]
    if not lang:
        return "Niemand was langer dan drie maanden thuis."
    return f"{plan} van de {lang} ({round(100 * plan / lang)} %) had binnen drie maanden een plan."


def get_oorzaken(oorzaken: dict[str, int], *, alles: bool) -> list[tuple[str, str]]:
    """(cause, number in words), most first."""
    shown: dict[str, int | None] = dict(oorzaken)
    if not alles:
        # A pupil may have several causes, so there is no total to subtract from.
        shown = {naam: None if aantal < MIN_CEL else aantal for naam, aantal in oorzaken.items()}
    return [(naam, VERBORGEN if aantal is None else str(aantal)) for naam, aantal in shown.items()]


def get_pdf_context(opgave: Kwartaalopgave) -> dict[str, Any]:
    """Everything the PDF says: figures and case numbers, no names."""
    cijfers, totaal = get_cijfers(opgave.cijfers["aantallen"], alles=True)
    overzicht = opgave.cijfers["overzicht"]
    return {
        "titel": f"Kwartaalopgave thuiszitters {opgave.peildatum:%d-%m-%Y}",
        "opgave": opgave,
        "afzender": opgave.swv,
        "kleur_merk": opgave.swv.kleur_merk,
        "logo": get_logo_url(opgave.swv),
        "cijfers": cijfers,
        "totaal": totaal,
        "stroom": get_stroom(overzicht["stroom"], alles=True),
        "plan": get_aandeel_plan(overzicht["stroom"]),
        "oorzaken": get_oorzaken(overzicht["oorzaken"], alles=True),
        "overzicht": overzicht,
        "regels": opgave.regels.select_related("thuiszitter__school").order_by("kolom", "sinds", "pk"),
        "kolommen": dict(Opgavekolom.choices),
        "klopt": verify_opgave(opgave),
    }
