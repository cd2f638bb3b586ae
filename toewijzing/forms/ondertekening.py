"""Signing asks the password again, and someone who guesses is stopped."""

from django.core.cache import caches

from swv.organisatie.models import Gebruiker

MAX_POGINGEN = 5
# One holds for all processes; the other one also counts when the API rolls the refused call back.
CACHES = ("default", "snelheid")
RUST_SECONDEN = 5 * 60


def check_wachtwoord(user: Gebruiker, wachtwoord: str) -> str:
    """ "" when this is the user's password, else what is wrong (Dutch). After five wrong ones there is a pause."""
    key = f"ondertekenen:{user.pk}"
    pogingen = max(caches[name].get(key, 0) for name in CACHES)
    if pogingen >= MAX_POGINGEN:
        return "U vulde te vaak een verkeerd wachtwoord in. Wacht vijf minuten en probeer het opnieuw."
    if user.check_password(wachtwoord):
        for name in CACHES:
            caches[name].delete(key)
        return ""
    for name in CACHES:
        caches[name].set(key, pogingen + 1, RUST_SECONDEN)
    return "Dit wachtwoord klopt niet. Vul het wachtwoord in waarmee u inlogt."
