"""A row of a file with pupils, understood as the form of a new pupil does, and whom it looks like."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving, Leerling
from leerlingen.queries import get_aangemeld
from swv.kern.adressen import NEDERLAND
from swv.kern.calculations import to_plain
from swv.kern.inlezen import Fout, Rij
from swv.kern.inlezen.adres import read_adres
from swv.kern.inlezen.soorten import Rijstand
from swv.kern.personen import GEEN_NAAM, LOS_TUSSENVOEGSEL, may_be_born_as, tidy_persoon
from swv.organisatie.models import Gebruiker, Organisatie
from swv.organisatie.queries import find_woongemeente

TEKSTEN = ("roepnaam", "voornamen", "tussenvoegsel", "achternaam", "adres", "postcode", "plaats")
IN_BUITENLAND = "Wie in het buitenland woont, heeft geen woongemeente. Laat deze cel leeg."
LIJKT = "lijkt bekend"
ZELFDE_DAG, ZELFDE_MISSCHIEN = (
    "dezelfde naam en geboortedatum",
    "dezelfde naam, en de geboortedatum kan dezelfde zijn",
)
# {text of the file: the gemeente, or why it is none}
Gemeenten = Mapping[str, Organisatie | str]


@dataclass(frozen=True)
class Leerlingrij:
    """A row that can be added: the pupil it would make (not saved); ``lijkt_op`` says whom it looks like, or is ""."""

    rij: Rij
    leerling: Leerling
    gegevens: Mapping[str, Any]
    lijkt_op: str = ""
    stand: str = Rijstand.NIEUW

    @property
    def nummer(self) -> int:
        """Its row in the file, by which it is chosen."""
        return self.rij.nummer

    @property
    def naam(self) -> str:
        """As one says it."""
        return self.leerling.naam


@dataclass(frozen=True)
class BekendeLeerlingen:
    """What the school knows already: numbers of its own, pupils by their plain name, and those registered here."""

    las_ids: frozenset[str]
    op_naam: Mapping[tuple[str, str], Sequence[Leerling]]
    aangemeld: Mapping[tuple[str, str], Sequence[Leerling]]


def find_gemeenten(rijen: Sequence[Rij]) -> dict[str, Organisatie | str]:
    """Every gemeente in these rows by the text it was written with, each looked up once."""
    dag, found = timezone.localdate(), dict[str, Organisatie | str]()
    for tekst in dict.fromkeys(tekst for rij in rijen if (tekst := rij.get("woongemeente"))):
        try:
            found[tekst] = find_woongemeente(tekst, dag)
        except ValueError as problem:
            found[tekst] = str(problem)
    return found


def read_leerling(rij: Rij, gemeenten: Gemeenten, fouten: list[Fout]) -> Leerlingrij:
    """The pupil in this row; what is wrong with it is added to ``fouten``."""
    gegevens: dict[str, Any] = {name: rij.get(name) or "" for name in TEKSTEN}
    if not gegevens["achternaam"]:
        tekst = LOS_TUSSENVOEGSEL if gegevens["tussenvoegsel"] else GEEN_NAAM
        fouten.append(Fout(tekst, rij.nummer, "Achternaam"))
    gegevens |= read_adres(rij, gegevens, fouten)
    gegevens |= {"geboortedatum": rij["geboortedatum"], "geboorte_onbekend": rij.get("geboorte_onbekend") or ""}
    gegevens["woongemeente"] = _read_gemeente(rij, gegevens.get("land", NEDERLAND), gemeenten, fouten)
    gegevens = tidy_persoon(gegevens)
    return Leerlingrij(rij, Leerling(**gegevens), gegevens)


def _read_gemeente(rij: Rij, land: str, gemeenten: Gemeenten, fouten: list[Fout]) -> Organisatie | None:
    if not (tekst := rij.get("woongemeente")):
        return None
    found: Organisatie | str = gemeenten[tekst] if land == NEDERLAND else IN_BUITENLAND
    if isinstance(found, str):
        fouten.append(Fout(found, rij.nummer, "Woongemeente"))
        return None
    return found


# --- who is here already ----------------------------------------------------------------------------------------------


def get_bekend(school: Organisatie, by: Gebruiker, rijen: Sequence[Leerlingrij]) -> BekendeLeerlingen:
    """Who of the known pupils may be one of these.

    Of who is registered the school does not open the dossier yet: a row has to give the name too, or a file with every
    day of ten years would tell when each of them was born.
    """
    born = may_be_born_as([(row.leerling.geboortedatum, row.leerling.geboorte_onbekend) for row in rijen])
    own = Inschrijving.objects.filter(school=school, soort=Inschrijvingsoort.INSCHRIJVING).exclude(las_id="")
    numbers = own.filter(las_id__in=[row.rij.get("las_id") or "" for row in rijen]).values_list("las_id", flat=True)
    registered = get_aangemeld(by, timezone.localdate()).filter(leerling__in=Leerling.objects.filter(born))
    return BekendeLeerlingen(
        frozenset(numbers),
        _by_name(Leerling.objects.visible_to(by).filter(born).order_by("pk")),
        _by_name(each.leerling for each in registered),
    )


def _by_name(pupils: Iterable[Leerling]) -> dict[tuple[str, str], list[Leerling]]:
    named: dict[tuple[str, str], list[Leerling]] = defaultdict(list)
    for pupil in pupils:
        named[_key(pupil)].append(pupil)
    return named


def _key(leerling: Leerling) -> tuple[str, str]:
    return to_plain(leerling.roepnaam), to_plain(leerling.achternaam)


def _same_day(one: Leerling, other: Leerling) -> bool:
    days = ("geboortedatum", "geboorte_onbekend")
    return all(getattr(one, name) == getattr(other, name) for name in days)


def judge(row: Leerlingrij, bekend: BekendeLeerlingen) -> tuple[str, str]:
    """(what taking the row over would do, whom it looks like)."""
    if row.rij.get("las_id") in bekend.las_ids:
        return Rijstand.GELIJK, ""
    for known in bekend.op_naam.get(_key(row.leerling), ()):
        if known.may_share_birth_date(row.leerling):
            same = ZELFDE_DAG if _same_day(known, row.leerling) else ZELFDE_MISSCHIEN
            return LIJKT, f"Lijkt op {known.nummer}: {same}. Voeg toe als dit een ander is."
    for known in bekend.aangemeld.get(_key(row.leerling), ()):
        if known.may_share_birth_date(row.leerling):
            return LIJKT, f"Lijkt op {known.nummer}, die bij u is aangemeld. Is het dezelfde? Schrijf die in."
    return Rijstand.NIEUW, ""


def find_twice(rijen: Sequence[Leerlingrij]) -> tuple[list[Fout], dict[int, str]]:
    """The same pupil in two rows, by number or by name and birth date; and {row: what it looks like} where that may be so."""
    numbers: dict[str, int] = {}
    named: dict[tuple[str, str], list[Leerlingrij]] = defaultdict(list)
    wrong, alike = [], {}
    for row in rijen:
        others = [each for each in named[_key(row.leerling)] if each.leerling.may_share_birth_date(row.leerling)]
        same = [each.nummer for each in others if _same_day(each.leerling, row.leerling)]
        if las_id := row.rij.get("las_id"):
            same += [numbers[las_id]] if las_id in numbers else []
            numbers.setdefault(las_id, row.nummer)
        if same:
            tekst = f"Deze leerling staat ook in rij {min(same)}. Laat er één staan."
            wrong.append(Fout(tekst, row.nummer, "Leerlingnummer"))
        elif others:
            alike[row.nummer] = f"Lijkt op rij {others[0].nummer}: {ZELFDE_MISSCHIEN}."
        named[_key(row.leerling)].append(row)
    return wrong, alike
