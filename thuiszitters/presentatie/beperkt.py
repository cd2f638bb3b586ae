"""What a gemeente sees of a case: name, category, dates and agreements. Nothing else gets into page or API.

Pages and API of the leerplichtambtenaar are given these objects only, never a case itself.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from swv.organisatie.models import Gebruiker
from thuiszitters.enums import Status
from thuiszitters.models import Overlegafspraak, Thuiszitter


@dataclass(frozen=True)
class BeperkteAfspraak:
    wat: str
    wie: str
    uiterlijk: date
    status: str


@dataclass(frozen=True)
class BeperkteZaak:
    """A case for a gemeente. ``regisseur`` is whom to call."""

    nummer: str
    naam: str
    categorie: str
    status: str
    sinds: date
    gemeld_op: date
    terug_op: date | None
    controle_op: date | None
    regisseur: str
    afspraken: tuple[BeperkteAfspraak, ...] = ()


# Only these columns are read: a template can't show what isn't there.
KOLOMMEN = (
    "pk", "nummer", "leerling__roepnaam", "leerling__tussenvoegsel", "leerling__achternaam", "categorie__naam", "status",
    "sinds", "gemeld_op", "einddatum", "nazorg_op", "casusregisseur__naam",
)  # fmt: skip


def to_beperkt(row: dict[str, Any], afspraken: tuple[BeperkteAfspraak, ...] = ()) -> BeperkteZaak:
    """What a gemeente may read of a case, out of a row of ``values(*KOLOMMEN)``."""
    parts = (row["leerling__roepnaam"], row["leerling__tussenvoegsel"], row["leerling__achternaam"])
    return BeperkteZaak(
        nummer=row["nummer"], naam=" ".join(part for part in parts if part), categorie=row["categorie__naam"],
        status=Status(row["status"]).label, sinds=row["sinds"], gemeld_op=row["gemeld_op"], terug_op=row["einddatum"],
        controle_op=row["nazorg_op"], regisseur=row["casusregisseur__naam"], afspraken=afspraken,
    )  # fmt: skip


def get_beperkt(user: Gebruiker, nummer: str) -> tuple[BeperkteZaak, int, int] | None:
    """(case, id of the pupil, id of the case) for the log, or None when this person may not see it."""
    row = Thuiszitter.objects.visible_to(user).filter(nummer=nummer).values(*KOLOMMEN, "leerling_id").first()
    if row is None:
        return None
    afspraken = Overlegafspraak.objects.visible_to(user).filter(thuiszitter=row["pk"])
    labels = dict(Overlegafspraak._meta.get_field("status").flatchoices)
    agreed = tuple(
        BeperkteAfspraak(wat, wie, uiterlijk, labels[status])
        for wat, wie, uiterlijk, status in afspraken.values_list("wat", "wie", "uiterlijk", "status")
    )
    return to_beperkt(row, agreed), row["leerling_id"], row["pk"]
