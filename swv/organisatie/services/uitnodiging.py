"""Inviting people, and correcting or opening an account. Refusals are ValidationErrors with a Dutch reason."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest

from swv.kern.berichten import is_refused
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.calculations import Persoonsnaam
from swv.organisatie.enums import Rol, needs_second_person
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.services.adres import GEWIJZIGD_OUD, set_address
from swv.organisatie.services.gebruiker import (
    is_unused,
    refuse_elsewhere,
    refuse_self,
    send_uitnodiging,
    update_deskundige,
)
from swv.organisatie.services.melding import send_melding
from swv.organisatie.services.naam import rename_gebruiker
from swv.organisatie.services.voorstel import add_lidmaatschap, repropose_rollen, tell_new_role

GEBRUIKT = (
    "Dit account is al gebruikt. Wijzig de naam en het adres los van elkaar, bij «Account», of nodig iemand anders uit."
)


@transaction.atomic
def invite_gebruiker(
    *, email: str, naam: str | Persoonsnaam, by: Gebruiker, request: HttpRequest | None = None, **gegevens: Any
) -> tuple[Gebruiker, bool]:
    """Give somebody a role, and an account when there is none yet; returns (person, is new).

    ``gegevens`` as in ``give_rol``. Somebody who has an account keeps the own name. The mail goes out when the role is
    given: for a role that takes a second person, once that one confirmed it.
    """
    email = Gebruiker.objects.normalize_email(email).lower()
    gebruiker = Gebruiker.objects.filter(email=email).first()
    if gebruiker and not gebruiker.is_active:
        raise ValidationError({"email": "Dit account is gesloten. Open het eerst weer bij «Gebruikers»."})
    is_new = gebruiker is None
    gebruiker = gebruiker or Gebruiker.objects.create_user(email, naam=naam)
    given = give_rol(gebruiker=gebruiker, by=by, request=request, **gegevens)
    if isinstance(given, Lidmaatschap) and not given.bevestiging.exists():
        tell_new_role(given, by.lid.organisatie_id)
    return gebruiker, is_new


@transaction.atomic
def give_rol(
    *, gebruiker: Gebruiker, by: Gebruiker, deskundige: dict[str, Any] | None = None, request: HttpRequest | None = None,
    **lidmaatschap: Any,
) -> Any:  # fmt: skip
    """A role as in ``add_lidmaatschap``, with what it needs: discipline and registration of an expert."""
    given = add_lidmaatschap(gebruiker=gebruiker, by=by, request=request, **lidmaatschap)
    if deskundige and lidmaatschap["rol"] == Rol.DESKUNDIGE:
        werkgever: Organisatie | None = deskundige.get("werkgever", gebruiker.werkgever)
        update_deskundige(
            gebruiker=gebruiker, discipline=deskundige["discipline"], registratie=deskundige["registratie"],
            werkgever=werkgever, by=by,
        )  # fmt: skip
    return given


@transaction.atomic
def correct_gebruiker(
    *, gebruiker: Gebruiker, naam: Persoonsnaam | str, email: str, by: Gebruiker, vandaag: date,
    request: HttpRequest | None = None,
) -> int:  # fmt: skip
    """Another name or address for an account that was never used; returns how many roles wait for a second person again.

    With another address it may be another person's: roles given by four eyes were not given to that one. An earlier
    link no longer works. Raises ValidationError.
    """
    refuse_self(gebruiker, by)
    refuse_elsewhere(gebruiker, by, vandaag)
    if not is_unused(gebruiker):
        raise ValidationError(GEBRUIKT)
    email = Gebruiker.objects.normalize_email(email).lower()
    oud = gebruiker.email
    rename_gebruiker(gebruiker=gebruiker, naam=naam, by=by, vandaag=vandaag, request=request)
    if email == oud:
        return 0
    set_address(gebruiker, email, verified=False, field="email")
    if not is_refused(oud):
        send_melding(gebruiker, GEWIJZIGD_OUD, aan=oud)
    record_event(Beveiligingssoort.ADRES_GEWIJZIGD, request=request, gebruiker_id=by.pk, betreft_id=gebruiker.pk)
    rows = gebruiker.lidmaatschap_set.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag)).select_related("organisatie")
    if kept := next((lid for lid in rows.order_by("pk") if not needs_second_person(lid.rol, lid.scope)), None):
        send_uitnodiging(gebruiker=gebruiker, lidmaatschap=kept, swv_id=by.lid.organisatie_id)
    return repropose_rollen(gebruiker=gebruiker, by=by, vandaag=vandaag, request=request)


@transaction.atomic
def reactivate_gebruiker(
    *, gebruiker: Gebruiker, by: Gebruiker, vandaag: date, request: HttpRequest | None = None
) -> Gebruiker:
    """Open this account again, with the password it had. Roles that take a second person wait for one again.

    Raises ValidationError.
    """
    refuse_self(gebruiker, by)
    refuse_elsewhere(gebruiker, by, vandaag)
    gebruiker.is_active = True
    gebruiker.save(update_fields=["is_active"])
    record_event(
        Beveiligingssoort.ACCOUNT_GESLOTEN, request=request, gebruiker_id=by.pk, betreft_id=gebruiker.pk, stand="open"
    )
    repropose_rollen(gebruiker=gebruiker, by=by, vandaag=vandaag, request=request)
    return gebruiker
