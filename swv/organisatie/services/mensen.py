"""Many people at once: a list is read as it is, corrected on the page, and invited by the services that invite one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from swv.kern.inlezen import Kolom, Kolomsoort, Koppeling, Onleesbaar, read_file
from swv.kern.inlezen.cellen import find_choice
from swv.organisatie.calculations import (
    MAX_ACHTERNAAM,
    MAX_ROEPNAAM,
    MAX_TITEL,
    MAX_TUSSENVOEGSEL,
    split_naam,
)
from swv.organisatie.enums import AuditorScope, Discipline, Rol, ToezichtScope
from swv.organisatie.models import Gebruiker, Lidmaatschap, Rolvoorstel
from swv.organisatie.services.uitnodiging import invite_gebruiker
from swv.organisatie.services.voorstel import tell_waiting

MAX_MENSEN = 60
TE_VEEL = f"In deze lijst staan meer dan {MAX_MENSEN} mensen. Verdeel haar over meer lijsten."
LEEG = "In deze lijst staat niemand. Onder de koppen hoort per rij één persoon."
GEPLAKT = "geplakt.csv"
# What people call a role besides its own name.
ROLWOORDEN = {
    "ib": Rol.ZORGCOORDINATOR, "ib er": Rol.ZORGCOORDINATOR, "intern begeleider": Rol.ZORGCOORDINATOR,
    "zorgcoordinator": Rol.ZORGCOORDINATOR,
    "ondersteuningscoordinator": Rol.ZORGCOORDINATOR, "kwaliteitscoordinator": Rol.ZORGCOORDINATOR,
    "directeur school": Rol.SCHOOLLEIDER, "schooldirecteur": Rol.SCHOOLLEIDER, "locatieleider": Rol.SCHOOLLEIDER,
    "secretaris": Rol.SECRETARIS, "voorzitter": Rol.CVT_VOORZITTER, "commissielid": Rol.CVT_LID,
    "leerplicht": Rol.LEERPLICHT, "financieel medewerker": Rol.CONTROLLER,
}  # fmt: skip
NAAMDELEN = ("titel", "roepnaam", "tussenvoegsel", "achternaam")
KEUZES: dict[str, dict[str, str]] = {
    "rol": dict(Rol.choices),
    "scope": dict([*AuditorScope.choices, *ToezichtScope.choices]),
    "discipline": dict(Discipline.choices),
}


def _column(code: str, label: str, *ook: str, verplicht: bool = False, **anders: Any) -> Kolom:
    """A column whose cells are judged on the page, where they can be corrected: here any text will do."""
    return Kolom(code, label, Kolomsoort.TEKST, verplicht=verplicht, mag_leeg=True, ook=ook, **anders)


KOLOMMEN = (
    _column("email", "E-mailadres", "e-mail", "email", "mail", "mailadres", verplicht=True, max_lengte=254),
    _column("titel", "Titel", "titulatuur", max_lengte=MAX_TITEL),
    _column("roepnaam", "Roepnaam", "voornaam", "voorletters", max_lengte=MAX_ROEPNAAM),
    _column("tussenvoegsel", "Tussenvoegsel", "voorvoegsel", "tussenvoegsels", max_lengte=MAX_TUSSENVOEGSEL),
    _column("achternaam", "Achternaam", verplicht=True, tenzij=("naam",), max_lengte=MAX_ACHTERNAAM),
    _column("naam", "Naam", "volledige naam", "naam medewerker", max_lengte=150),
    _column("rol", "Rol", "functie", verplicht=True),
    _column("organisatie", "Organisatie", "school", "waar", "brin", "bestuur", "gemeente"),
    _column("van", "Eerste dag", "vanaf", "ingangsdatum"),
    _column("laatste_dag", "Laatste dag", "tot en met", "einddatum"),
    _column("scope", "Waarvoor", "onderwerp"),
    _column("discipline", "Discipline", "beroep"),
    _column("registratie", "Registratie", "registratienummer", "big"),
)
VOORBEELDEN = (
    (
        "fatima.elamrani@voorbeeldcollege.nl",
        "",
        "Fatima",
        "el",
        "Amrani",
        "",
        "{zorgcoordinator}",
        "02VG00",
        "",
        "",
        "",
        "",
        "",
    ),
    (
        "w.hoekstra@praktijkhoekstra.nl",
        "drs.",
        "Wim",
        "",
        "Hoekstra",
        "",
        "deskundige",
        "",
        "",
        "",
        "",
        "orthopedagoog",
        "NVO 12345",
    ),
)


@dataclass(frozen=True)
class Mensenlijst:
    """The rows of a list as texts by the names of the form, and what is to be told about how it was read."""

    rijen: list[dict[str, str]]
    meldingen: list[str]


def paste_to_csv(tekst: str) -> bytes:
    """What somebody pasted from a spreadsheet or typed, as the bytes of a file. Empty lines go."""
    return "\n".join(line for line in tekst.splitlines() if line.strip(" \t;,")).encode()


def read_mensen(*, data: bytes, naam: str, vandaag: date, koppeling: Koppeling | None = None) -> Mensenlijst:
    """The people of this file, with roles and disciplines as codes where they are known; nothing is judged yet.

    Raises Onleesbaar when it is no list of people.
    """
    voorbeeld = read_file(data, naam, KOLOMMEN, koppeling=koppeling)
    if fouten := [fout.tekst for fout in voorbeeld.fouten if fout.rij is None]:
        raise Onleesbaar(*fouten)
    codes = [kolom.code for kolom in voorbeeld.kolommen]
    found = [dict(zip(codes, teksten, strict=True)) for _, teksten in voorbeeld.cellen]
    found = [rij for rij in found if any(rij.values())]
    if not found:
        raise Onleesbaar(LEEG)
    if len(found) > MAX_MENSEN:
        raise Onleesbaar(TE_VEEL)
    return Mensenlijst([_prepare(rij, vandaag) for rij in found], voorbeeld.meldingen)


def _prepare(rij: Mapping[str, str], vandaag: date) -> dict[str, str]:
    """A row as the form has it: codes for words that are known, today when no first day is given."""
    known = {code: _recognise(code, rij[code]) for code in KEUZES if rij.get(code)}
    if not rij.get("achternaam") and rij.get("naam"):
        naam = split_naam(rij["naam"])
        known |= {part: getattr(naam, part) for part in NAAMDELEN}
    return {**rij, **known, "van": rij.get("van") or f"{vandaag.day}-{vandaag.month}-{vandaag.year}"}


def _recognise(code: str, tekst: str) -> str:
    """The code of a role, scope or discipline by its code, its name or another word for it; else the text itself."""
    kolom = Kolom(code, code, Kolomsoort.KEUZE, keuzes=KEUZES[code], ook_keuzes=ROLWOORDEN if code == "rol" else {})
    return find_choice(tekst, kolom, {}) or tekst


# --- inviting -------------------------------------------------------------------------------------------------------


class MensenGeweigerd(Exception):
    """Nobody was invited: ``fouten`` is {place in the list: why}."""

    def __init__(self, fouten: Mapping[int, ValidationError]) -> None:
        super().__init__()
        self.fouten = dict(fouten)


@dataclass(frozen=True)
class Uitgenodigd:
    """How many were invited at once, and how many roles wait for a second person."""

    direct: int
    wacht: int


def invite_mensen(
    *, mensen: Sequence[Mapping[str, Any]], by: Gebruiker, request: HttpRequest | None = None
) -> Uitgenodigd:
    """Invite everybody on the list, or nobody. Raises MensenGeweigerd with every refusal.

    Each as ``invite_gebruiker`` has it. Who confirms roles gets one mail for the whole list.
    """
    fouten: dict[int, ValidationError] = {}
    given: list[Lidmaatschap | Rolvoorstel] = []
    with transaction.atomic():
        for place, mens in enumerate(mensen):
            try:
                with transaction.atomic():
                    given.append(_invite(mens, by, request))
            except ValidationError as problem:
                fouten[place] = problem
        if fouten:
            raise MensenGeweigerd(fouten)
        waiting = [each for each in given if isinstance(each, Rolvoorstel)]
        tell_waiting(waiting, timezone.localdate())
    return Uitgenodigd(len(given) - len(waiting), len(waiting))


def _invite(mens: Mapping[str, Any], by: Gebruiker, request: HttpRequest | None) -> Lidmaatschap | Rolvoorstel:
    gebruiker, _ = invite_gebruiker(by=by, request=request, stil=True, **mens)
    voorstel = gebruiker.rolvoorstellen.filter(rol=mens["rol"], organisatie=mens["organisatie"]).order_by("-pk").first()
    if voorstel is not None and voorstel.lidmaatschap_id is None:
        return voorstel
    rollen = gebruiker.lidmaatschap_set.filter(rol=mens["rol"], organisatie=mens["organisatie"])
    return rollen.order_by("-pk")[0]
