"""The first account of a samenwerkingsverband, made on the server: founding it, or correcting what was typed.

As long as nobody logged in, the same command with better words corrects the swv it made. Refusals are ValidationErrors
with a Dutch reason.
"""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from swv.organisatie.calculations import split_naam
from swv.organisatie.enums import Organisatiesoort, Rol, Sector
from swv.organisatie.models import NAAMVELDEN, Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.services.adres import set_address
from swv.organisatie.services.gebruiker import send_uitnodiging
from swv.organisatie.services.organisatie import create_swv
from swv.organisatie.signals import swv_opgericht

# As DUO writes the number of a samenwerkingsverband: PO or VO and four digits (VO2704).
SWV_CODE = re.compile(r"(PO|VO)([0-9]{4})")
# What ``./start`` prints as an example, typed over as it stands.
VOORBEELDEN = {"NAAM VAN HET SWV", "UW NAAM", "VO0000", "PO0000"}
AL_INGELOGD = (
    "{naam} ({code}) is er al, en er is al ingelogd. Naam en adres wijzigt u in Verband, bij «Beheer». Een account erbij"
    " maakt de beheerder daar met «Nodig iemand uit»."
)
WELKE = "Dit past op meer dan één samenwerkingsverband: {}. Typ de code van het verband dat u bedoelt."


@dataclass(frozen=True)
class EersteAccount:
    """What was typed about an swv and its first beheerder."""

    swv_naam: str
    code: str
    sector: str
    email: str
    naam: str


@dataclass(frozen=True)
class Opgericht:
    """The swv, the link with which its beheerder chooses a password ("" when there is one), and what was corrected."""

    swv: Organisatie
    url: str
    is_new: bool
    verbeterd: tuple[str, ...] = ()


def check_gegevens(gegevens: EersteAccount) -> EersteAccount:
    """What was typed, with code and address written one way. Raises ValidationError with every refusal."""
    code, email = gegevens.code.upper().replace(" ", ""), gegevens.email.lower()
    fouten = [*_judge_code(code, gegevens.sector), *_judge_email(email)]
    fouten += _judge_naam("--swv-naam", gegevens.swv_naam, {"naam": gegevens.swv_naam}, Organisatie)
    fouten += _judge_naam("--naam", gegevens.naam, asdict(split_naam(gegevens.naam)), Gebruiker)
    if fouten:
        raise ValidationError(fouten)
    return EersteAccount(gegevens.swv_naam, code, gegevens.sector, email, gegevens.naam)


def _judge_naam(option: str, naam: str, delen: dict[str, Any], model: type[Organisatie] | type[Gebruiker]) -> list[str]:
    """What is wrong with a name; ``delen`` is how it is kept, {field: text}."""
    if len(naam) < 2 or naam in VOORBEELDEN or not any(sign.isalpha() for sign in naam):
        return [f"{option}: vul de echte naam in."]
    for field, text in delen.items():
        longest = getattr(model._meta.get_field(field), "max_length", None) if isinstance(text, str) else None
        if longest is not None and len(text) > longest:
            return [f"{option}: hoogstens {longest} tekens."]
    return []


def _judge_code(code: str, sector: str) -> list[str]:
    found = SWV_CODE.fullmatch(code)
    if not found or code in VOORBEELDEN:
        return [f"--swv-code: {code or 'leeg'} is geen nummer van een samenwerkingsverband. Typ PO of VO en vier cijfers, zoals VO2704."]  # fmt: skip
    if found[1].lower() != sector:
        label = Sector(sector).label
        return [f"--swv-code: {code} hoort niet bij --sector {sector} ({label}). Controleer welke van de twee klopt."]
    return []


def _judge_email(email: str) -> list[str]:
    try:
        Gebruiker._meta.get_field("email").clean(email, None)
    except ValidationError:
        return [f"--email: {email or 'leeg'} is geen e-mailadres. Typ het hele adres, zoals naam@swv.example."]
    return []


@transaction.atomic
def found_swv(gegevens: EersteAccount, *, vandaag: date) -> Opgericht:
    """A new samenwerkingsverband, or the one this is about with what was typed now. Raises ValidationError.

    It is about an swv with the same number, or with two of the same sector, name and address of the beheerder.
    """
    gegevens = check_gegevens(gegevens)
    lid = _find_beheerder(gegevens)
    if lid is None:
        swv, url = create_swv(
            naam=gegevens.swv_naam, code=gegevens.code, sector=gegevens.sector, email=gegevens.email,
            beheerder=gegevens.naam, vandaag=vandaag,
        )  # fmt: skip
        return Opgericht(swv, url, is_new=True)
    swv = lid.organisatie
    if Lidmaatschap.objects.filter(organisatie=swv, gebruiker__last_login__isnull=False).exists():
        raise ValidationError(AL_INGELOGD.format(naam=swv.naam, code=swv.code))
    verbeterd = [*_correct_swv(swv, gegevens, vandaag), *_correct_beheerder(lid.gebruiker, gegevens)]
    url = "" if lid.gebruiker.has_usable_password() else send_uitnodiging(gebruiker=lid.gebruiker, lidmaatschap=lid)
    return Opgericht(swv, url, is_new=False, verbeterd=tuple(verbeterd))


def _find_beheerder(gegevens: EersteAccount) -> Lidmaatschap | None:
    """The first beheerder of the swv this is about; None when it is a new one."""
    rows = Lidmaatschap.objects.filter(rol=Rol.BEHEERDER, organisatie__soort=Organisatiesoort.SWV)
    first = list(
        rows.select_related("organisatie", "gebruiker").order_by("organisatie_id", "pk").distinct("organisatie_id")
    )
    found = [lid for lid in first if lid.organisatie.code == gegevens.code] or [
        lid for lid in first if _count_equal(lid, gegevens) >= 2
    ]
    if len(found) > 1:
        raise ValidationError(WELKE.format(_join([lid.organisatie.code for lid in found])))
    return found[0] if found else None


def _count_equal(lid: Lidmaatschap, gegevens: EersteAccount) -> int:
    swv = lid.organisatie
    return sum(
        (
            swv.sector == gegevens.sector,
            swv.naam.casefold() == gegevens.swv_naam.casefold(),
            lid.gebruiker.email == gegevens.email,
        )
    )


def _correct_swv(swv: Organisatie, gegevens: EersteAccount, vandaag: date) -> list[str]:
    """Name, number and sector as typed now; what a sector starts with comes along."""
    new = {"naam": gegevens.swv_naam, "code": gegevens.code, "sector": gegevens.sector}
    changed = [name for name, value in new.items() if getattr(swv, name) != value]
    said = [f"{name} {getattr(swv, name)} → {new[name]}" for name in changed]
    for name in changed:
        setattr(swv, name, new[name])
    if changed:
        swv.save(update_fields=changed)
    if "sector" in changed:
        swv_opgericht.send(sender=Organisatie, swv=swv, van=vandaag)
    return said


def _correct_beheerder(gebruiker: Gebruiker, gegevens: EersteAccount) -> list[str]:
    """Name and address of the beheerder as typed now. With another address, whoever had the old link is out."""
    said = []
    if gebruiker.naam != gegevens.naam:
        said.append(f"naam van de beheerder {gebruiker.naam} → {gegevens.naam}")
        gebruiker.set_naam(gegevens.naam)
        gebruiker.save(update_fields=NAAMVELDEN)
    if gebruiker.email != gegevens.email:
        said.append(f"e-mailadres {gebruiker.email} → {gegevens.email}")
        gebruiker.set_unusable_password()
        gebruiker.save(update_fields=["password"])
        set_address(gebruiker, gegevens.email, verified=False, field="email")
    return said


def _join(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + f" en {words[-1]}"
