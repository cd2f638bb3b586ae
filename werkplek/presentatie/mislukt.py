"""Words for what failed in the background: the reason in plain Dutch, and the names of nightly jobs."""

import re

# {job of Celery: what it does}
NACHTTAKEN = {
    "toewijzing.herinner_deskundigen": "De dagelijkse herinnering aan deskundigen",
    "thuiszitters.dagelijks": "De dagelijkse ronde langs de thuiszitters",
    "rapportage.dagelijks": "Cijfers tellen voor Sturing",
    "kern.ruim_logboek_op": "Het beveiligingslogboek opruimen",
    "kern.ruim_sessies_op": "Verlopen sessies opruimen",
    "organisatie.ruim_logins_op": "Oude gegevens van inloggen opruimen",
    "organisatie.ruim_inleesbestanden_op": "Oude bestanden van het inlezen opruimen",
}
# {class of an exception: what that means}
FOUTEN = {
    "ConnectionRefusedError": "de mailserver is niet bereikbaar",
    "gaierror": "de mailserver is niet te vinden",
    "SMTPServerDisconnected": "de mailserver verbrak de verbinding",
    "SMTPConnectError": "de mailserver nam de verbinding niet aan",
    "SMTPRecipientsRefused": "de mailserver neemt het adres nu niet aan",
    "SMTPDataError": "de mailserver neemt de mail nu niet aan",
    "SMTPAuthenticationError": "de mailserver neemt ons wachtwoord niet aan",
    "TimeoutError": "er kwam geen antwoord",
    "SoftTimeLimitExceeded": "het duurde te lang",
    "OperationalError": "de database was niet bereikbaar",
    "MemoryError": "er was te weinig geheugen",
    "OSError": "een bestand of verbinding was niet bereikbaar",
}
ONBEKEND = "er ging bij ons iets mis"
NIET_GEDRAAID = "De taak is niet gestart. Waarschijnlijk staat de achtergronddienst uit. Meld dit bij uw systeembeheer."
_KLASSE = re.compile(r" \((\w+)\)\.$")


def explain_fout(fout: str) -> str:
    """The reason as it was kept, with what the class of an exception means instead of its name."""
    found = _KLASSE.search(fout)
    return f"{fout[: found.start()]}: {FOUTEN.get(found[1], ONBEKEND)}." if found else fout


def explain_nacht(fout: str) -> str:
    """Why a nightly job did not do its work: it failed with this class of error, or "" when it never began."""
    return f"De taak is mislukt: {FOUTEN.get(fout, ONBEKEND)}." if fout else NIET_GEDRAAID
