"""Signing asks the password again, and someone who guesses is stopped."""

from django.core.cache import cache

from swv.organisatie.models import Gebruiker

MAX_POGINGEN = 5
RUST_SECONDEN = 5 * 60


def check_wachtwoord(user: Gebruiker, wachtwoord: str) -> str:
    """ "" when this is the user's password, else what is wrong (Dutch). After five wrong ones there is a pause."""
    key = f"ondertekenen:{user.pk}"
    pogingen = cache.get(key, 0)
    if pogingen >= MAX_POGINGEN:
        return "U vulde te vaak een verkeerd wachtwoord in. Wacht vijf minuten en probeer het opnieuw."
    if user.check_password(wachtwoord):
        cache.delete(key)
        return ""
    cache.set(key, pogingen + 1, RUST_SECONDEN)
    return "Dit wachtwoord klopt niet. Vul het wachtwoord in waarmee u inlogt."
