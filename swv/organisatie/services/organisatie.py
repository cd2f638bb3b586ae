"""The organisations of a samenwerkingsverband: founding it, its settings, and who is connected to it from when to when.

An organisation exists once, whatever the number of swv's it belongs to. The swv that connected it first looks after it:
only its beheerder changes particulars and gives people a role there (see ``queries.get_beheerde_organisaties``).
Refusals are ValidationErrors with a Dutch reason and, where one is to blame, the field.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Q
from django.db.models.functions import Greatest
from django.utils.formats import date_format

from swv.kern.adressen import with_adres
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.calculations import Persoonsnaam
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Aansluiting, Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.queries import get_beheerde_organisaties
from swv.organisatie.services.controle import start_controle
from swv.organisatie.services.gebruiker import send_uitnodiging
from swv.organisatie.services.voorstel import add_first_beheerder
from swv.organisatie.signals import swv_opgericht

# By what an organisation is known, so that it is made only once. What comes from outside has no number.
IDENTITEIT: dict[str, tuple[str, ...]] = {
    Organisatiesoort.BESTUUR: ("code",),
    Organisatiesoort.SCHOOL: ("brin", "vestiging"),
    Organisatiesoort.GEMEENTE: ("code",),
}
NIET_BEHEERD = (
    "Een ander samenwerkingsverband sloot deze organisatie eerder aan en beheert de gegevens. Vraag de beheerder daar om"
    " de wijziging."
)
SCHOLEN_NOG = "Deze scholen van het bestuur zijn dan nog aangesloten: {}. Vink aan dat zij op dezelfde dag eindigen."


@dataclass
class Aangesloten:
    """An organisation that was connected: is it new, which board came along with it, and the rows that were made."""

    organisatie: Organisatie
    is_new: bool
    bestuur_erbij: Organisatie | None = None
    aansluitingen: list[Aansluiting] = field(default_factory=list)


@dataclass
class Beeindigd:
    """What ended with a connection: those of schools, and roles of people."""

    scholen: list[str] = field(default_factory=list)
    rollen: int = 0


# --- the swv itself ---------------------------------------------------------------------------------------------------


@transaction.atomic
def create_swv(
    *, naam: str, code: str, sector: str, email: str, beheerder: str | Persoonsnaam, vandaag: date
) -> tuple[Organisatie, str]:
    """A new samenwerkingsverband with its first beheerder; returns it and the link to choose a password.

    Every room gives it the kinds, terms and other data an swv starts with (signal ``swv_opgericht``).
    Raises ValidationError when there already is an swv with this code or an account with this address.
    """
    swv = Organisatie(soort=Organisatiesoort.SWV, naam=naam, code=code, sector=sector)
    swv.full_clean()
    swv.save()
    if Gebruiker.objects.filter(email=email.lower()).exists():
        raise ValidationError({"email": "Er is al een account met dit e-mailadres."})
    gebruiker = Gebruiker.objects.create_user(email, naam=beheerder)
    lid = add_first_beheerder(gebruiker=gebruiker, swv=swv, van=vandaag)
    swv_opgericht.send(sender=Organisatie, swv=swv, van=vandaag)
    start_controle(swv=swv, vandaag=vandaag)
    return swv, send_uitnodiging(gebruiker=gebruiker, lidmaatschap=lid)


@transaction.atomic
def update_swv(*, swv: Organisatie, gegevens: dict[str, Any]) -> Organisatie:
    """Name, address and colours of the samenwerkingsverband."""
    for name, value in gegevens.items():
        setattr(swv, name, value)
    swv.full_clean()
    swv.save(update_fields=with_adres(gegevens))
    record_event(Beveiligingssoort.INSTELLING_GEWIJZIGD, wat="organisatie.swv", id=swv.pk)
    return swv


# --- connecting -------------------------------------------------------------------------------------------------------


@transaction.atomic
def connect_organisatie(*, swv: Organisatie, soort: str, gegevens: dict[str, Any], van: date) -> Aangesloten:
    """Connect an organisation to this swv, and make it first when nobody has it yet.

    One that exists keeps the particulars it has. The board of a school is connected along with it when it isn't yet.
    Raises ValidationError.
    """
    sleutel = {name: gegevens[name] for name in IDENTITEIT.get(soort, ())}
    organisatie = _find(swv, soort, gegevens)
    is_new = organisatie is None
    if organisatie is None:
        Organisatie(soort=soort, **gegevens).full_clean()
        overig = {name: value for name, value in gegevens.items() if name not in sleutel}
        if sleutel:
            organisatie, is_new = Organisatie.objects.get_or_create(soort=soort, **sleutel, defaults=overig)
        else:
            organisatie = Organisatie.objects.create(soort=soort, **gegevens)
    made = [_connect(swv, organisatie, van)]
    bestuur = organisatie.bestuur
    if bestuur is None or get_overlap(swv, bestuur, van):
        return Aangesloten(organisatie, is_new, aansluitingen=made)
    return Aangesloten(organisatie, is_new, bestuur, [*made, _connect(swv, bestuur, van)])


def _find(swv: Organisatie, soort: str, gegevens: dict[str, Any]) -> Organisatie | None:
    """The organisation these particulars are about, when somebody made it before. Raises ValidationError."""
    rows = Organisatie.objects.filter(soort=soort)
    if sleutel := IDENTITEIT.get(soort):
        found = rows.filter(**{name: gegevens[name] for name in sleutel}).first()
        if found is None and soort == Organisatiesoort.GEMEENTE:
            found = rows.filter(code="", naam__iexact=gegevens["naam"]).first()
        return found
    if rows.filter(naam__iexact=gegevens["naam"], aangesloten_bij__swv=swv).exists():
        raise ValidationError({"naam": "Een organisatie met deze naam staat al in uw lijst."})
    return None


def get_overlap(swv: Organisatie, organisatie: Organisatie, van: date) -> Aansluiting | None:
    """A connection of this organisation with this swv that holds on or after this day."""
    rows = Aansluiting.objects.filter(swv=swv, organisatie=organisatie).filter(Q(tot__isnull=True) | Q(tot__gt=van))
    return rows.order_by("van").first()


def _connect(swv: Organisatie, organisatie: Organisatie, van: date) -> Aansluiting:
    # Two beheerders at the same moment: the second one waits here and then sees the row of the first.
    Organisatie.objects.select_for_update(of=("self",)).get(pk=organisatie.pk)
    if other := get_overlap(swv, organisatie, van):
        einde = f" tot {date_format(other.tot)}" if other.tot else ""
        raise ValidationError(f"{organisatie.naam} is al aangesloten, van {date_format(other.van)}{einde}.")
    return Aansluiting.objects.create(swv=swv, organisatie=organisatie, van=van)


@transaction.atomic
def connect_scholen(*, swv: Organisatie, bestuur: Organisatie, scholen: Iterable[Organisatie], van: date) -> int:
    """Connect schools of one board; returns how many. Raises ValidationError."""
    aantal = 0
    for school in scholen:
        if school.bestuur_id != bestuur.pk:
            raise ValidationError(f"{school.naam} hoort niet bij dit bestuur.")
        _connect(swv, school, van)
        aantal += 1
    return aantal


# --- changing and ending ----------------------------------------------------------------------------------------------


@transaction.atomic
def update_organisatie(
    *, swv: Organisatie, organisatie: Organisatie, gegevens: dict[str, Any], vandaag: date
) -> Organisatie:
    """Other particulars. They are the same for every swv, so only the one that looks after it changes them.

    Raises ValidationError.
    """
    if not get_beheerde_organisaties(swv.pk, vandaag).filter(pk=organisatie.pk).exists():
        raise ValidationError(NIET_BEHEERD)
    locked = Organisatie.objects.select_for_update(of=("self",)).get(pk=organisatie.pk)
    for name, value in gegevens.items():
        setattr(locked, name, value)
    locked.full_clean()
    locked.save(update_fields=with_adres(gegevens))
    return locked


@transaction.atomic
def end_aansluiting(*, aansluiting: Aansluiting, tot: date, met_scholen: bool = False) -> Beeindigd:
    """End a connection; ``tot`` is the first day on which it no longer holds. Running requests go on.

    Where an organisation then belongs to no swv at all, the roles of people there end on that day too: nobody would be
    left to end them. Raises ValidationError.
    """
    locked = (
        Aansluiting.objects.select_for_update(of=("self",)).select_related("organisatie", "swv").get(pk=aansluiting.pk)
    )
    if locked.tot is not None and locked.tot < tot:
        raise ValidationError({"laatste_dag": f"Deze aansluiting is al geëindigd op {date_format(locked.tot)}."})
    if tot < locked.van:
        raise ValidationError(
            {"laatste_dag": f"De aansluiting begint pas op {date_format(locked.van)}. Kies een latere dag."}
        )
    scholen = list(_get_scholen_after(locked, tot))
    if scholen and not met_scholen:
        raise ValidationError({"met_scholen": SCHOLEN_NOG.format(", ".join(each.organisatie.naam for each in scholen))})
    for each in [*scholen, locked]:
        each.tot = max(each.van, tot)
        each.save(update_fields=["tot"])
    rollen = sum(_end_rollen(each.organisatie, tot) for each in [*scholen, locked])
    return Beeindigd([each.organisatie.naam for each in scholen], rollen)


def _get_scholen_after(aansluiting: Aansluiting, tot: date) -> Iterable[Aansluiting]:
    rows = Aansluiting.objects.filter(swv=aansluiting.swv, organisatie__bestuur=aansluiting.organisatie)
    rows = rows.filter(Q(tot__isnull=True) | Q(tot__gt=tot)).select_related("organisatie")
    return rows.select_for_update(of=("self",)).order_by("organisatie__sorteernaam", "pk")


def _end_rollen(organisatie: Organisatie, tot: date) -> int:
    """End the roles at an organisation that from this day on belongs to no swv; returns how many."""
    later = Q(tot__isnull=True) | Q(tot__gt=tot)
    if Aansluiting.objects.filter(
        later, organisatie__in=[organisatie.pk, organisatie.bestuur_id or organisatie.pk]
    ).exists():
        return 0
    rows = Lidmaatschap.objects.filter(later, organisatie=organisatie)
    ended = list(rows.order_by("pk").values_list("gebruiker", "rol", "pk"))
    for gebruiker, rol, pk in ended:
        record_event(
            Beveiligingssoort.ROL_BEEINDIGD, betreft_id=gebruiker, rol=rol, van_rol=pk, organisatie=organisatie.pk
        )
    return rows.update(tot=Greatest(F("van"), tot))
