"""What ./start says once Verband runs: where it is, how to log in, and what is still to do."""

from dataclasses import dataclass, field

from opzet import nacht, postgres
from opzet.omgeving import manage
from opzet.plaats import DATA, recall, remember
from opzet.scherm import say

FIRST_ACCOUNT = """Er zijn geen demogegevens. Maak in een ander venster het eerste account:

    ./start --beheer eerste_beheerder --swv-naam "NAAM VAN HET SWV" --swv-code VO0000 --sector vo \\
        --email ADRES --naam "UW NAAM"

Voor primair onderwijs: --swv-code PO0000 --sector po."""
NOBODY_YET = """Het eerste account is gemaakt, maar er logde nog niemand in. Klopt het adres niet, of werkt de link niet meer? Geef
dezelfde opdracht opnieuw met de goede gegevens (uitleg: ./start --beheer eerste_beheerder --help)."""
MAIL_STAYS = f"""Verband verstuurt nog geen mail: berichten komen in de map {DATA / "post"}. Zet EMAIL_URL om ze te versturen (README)."""
BACKUPS = """Elke nacht komt er een reservekopie in {folder}. Bewaar de sleutel ervan ook buiten deze computer:

    ./start --beheer reservekopie --toon-sleutel"""
NO_SCANNER = (
    """Bestanden worden nog niet op virussen gecontroleerd. Zet CLAMD_SOCKET op het adres van ClamAV (README)."""
)


@dataclass
class Installatie:
    """What a start has found out: where everything is and how it runs."""

    demo: bool
    port: int
    env: dict[str, str] = field(default_factory=dict)
    own: postgres.Postgres | None = None


def makes_backups(env: dict[str, str]) -> bool:
    """Whether a back-up is made every night. The demo holds invented data, which is made again."""
    return env.get("DEMO") == "0" and nacht.parse_hour(env.get("RESERVEKOPIE_TIJD", nacht.STANDARD)) is not None


def describe_first_account(env: dict[str, str], own: postgres.Postgres | None) -> str:
    """What is still to do for the first account, until somebody logged in; from then on it is not asked again."""
    if recall("ingelogd"):
        return ""
    accounts, logins = own.count_accounts() if own else count_accounts(env)
    remember(ingelogd=logins > 0)
    if logins:
        return ""
    return NOBODY_YET if accounts else FIRST_ACCOUNT


def count_accounts(env: dict[str, str]) -> tuple[int, int]:
    """How many accounts there are in a database elsewhere, and in how many somebody logged in."""
    code = (
        "from swv.organisatie.models import Gebruiker as g;"
        "print(g.objects.count(), g.objects.filter(last_login__isnull=False).count())"
    )
    output = manage("shell", "--no-imports", "-c", code, env=env, what="In de database kijken")
    accounts, logins = output.strip().splitlines()[-1].split()
    return int(accounts), int(logins)


def show_ready(found: Installatie) -> None:
    """Tell where Verband is and how to log in."""
    lines = [recall("logins")] if found.demo else []
    if not found.demo and not found.env.get("EMAIL_URL"):
        lines.append(MAIL_STAYS)
    if makes_backups(found.env):
        folder = found.env.get("RESERVEKOPIE_MAP", DATA / "reservekopie")
        lines.append(BACKUPS.format(folder=folder))
    if not found.demo and not found.env.get("CLAMD_SOCKET"):
        lines.append(NO_SCANNER)
    if not found.demo and (first := describe_first_account(found.env, found.own)):
        lines.append(first)
    say(f"Verband draait op {found.env['BASIS_URL']}\n")
    print("\n\n".join([*lines, "Stoppen: Ctrl+C"]), flush=True)
