"""``manage.py versleutel_opnieuw``: everything that stands encrypted, under the first of the keys of now."""

from typing import Any

from allauth.mfa.models import Authenticator
from django.core.management.base import CommandError
from django.db import transaction

from swv.kern.invoer.opdracht import Opdracht
from swv.kern.versleuteling import NietLeesbaar, renew

VELDEN = ("secret", "seed")


class Command(Opdracht):
    help = "Versleutel wat geheim is opnieuw, met de eerste van VERSLEUTELSLEUTELS. Daarna kan de oude sleutel weg."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        """All or nothing. CommandError when a row can't be read with any of the keys."""
        aantal = 0
        for row in Authenticator.objects.select_for_update().exclude(type=Authenticator.Type.WEBAUTHN):
            try:
                row.data.update({naam: renew(row.data[naam]) for naam in VELDEN if naam in row.data})
            except NietLeesbaar as problem:
                raise CommandError(
                    f"De tweede stap van gebruiker {row.user_id} is met geen van de sleutels te lezen. Zet de sleutel terug"
                    " waarmee hij is gemaakt, of wis die tweede stap met tweede_stap_wissen."
                ) from problem
            row.save(update_fields=["data"])
            aantal += 1
        self.stdout.write(f"{aantal} geheimen staan nu onder de eerste sleutel.")
