"""The mails about accounts and roles in which an swv may use its own words, and what always stands around those."""

from collections.abc import Sequence

from django.conf import settings

from swv.kern.berichtsoorten import Mailsoort, register_mailsoorten

GROEP = "Mail over een account of rol"
ROLPAD = "/beheer/rolvoorstellen/"
NIEUWE_ROL = "U hebt een nieuwe rol in Verband"
ROL_GEWEIGERD = "Een rol die u voorstelde is geweigerd"
ONDERWERP_UITNODIGING = "Uitnodiging voor Verband"
UITNODIGING_WOORDEN = (
    "U bent uitgenodigd voor Verband, als {rol} bij {organisatie}. In Verband werken scholen en het samenwerkingsverband"
    " samen aan passend onderwijs."
)
UITNODIGING = """Goedendag {naam},
{regels}
Kies eerst een wachtwoord:
{url}

De link werkt een week, en één keer. Werkt hij niet meer? Kies dan op de inlogpagina «Wachtwoord vergeten».
{mfa}
U kunt deze mail niet beantwoorden.
"""
UITNODIGING_MFA = """
Daarna stelt u inloggen in twee stappen in: met een app voor inlogcodes op uw telefoon, of met een passkey van uw
computer of telefoon. Houd uw telefoon bij de hand.
"""


def compose_uitnodiging(regels: Sequence[str], *, naam: str, url: str) -> str:
    """The whole invitation: who it is for, the link, how long that works and the second step never depend on the words."""
    mfa = UITNODIGING_MFA if settings.MFA_VERPLICHT else ""
    lines = "".join(f"\n{regel}\n" for regel in regels)
    return UITNODIGING.format(naam=naam, regels=lines, url=url, mfa=mfa)


def show_uitnodiging(regels: Sequence[str]) -> str:
    """The same for who writes the words: with a name and a link that were made up."""
    return compose_uitnodiging(regels, naam="A. Vermeer", url=f"{settings.BASIS_URL}/voorbeeld/")


register_mailsoorten({
    "uitnodiging": Mailsoort(
        "Uitnodiging", "wie een account krijgt", ONDERWERP_UITNODIGING,
        UITNODIGING_WOORDEN.format(rol="((rol))", organisatie="((organisatie))"), heeft_nummer=False, groep=GROEP,
        velden=("rol", "organisatie"), kader=show_uitnodiging,
    ),
    "nieuwe_rol": Mailsoort(
        "Nieuwe rol", "wie de rol krijgt", f"{NIEUWE_ROL}: ((rol))", heeft_nummer=False, groep=GROEP, pad="/",
        velden=("rol", "organisatie"),
    ),
    "rol_voorgesteld": Mailsoort(
        "Rol bevestigen", "wie een rol bevestigt", "Er wacht een rol op uw bevestiging", "U kunt dat doen tot ((datum)).",
        heeft_nummer=False, heeft_dag=True, groep=GROEP, pad=ROLPAD,
    ),
    "rol_geweigerd": Mailsoort(
        "Rol geweigerd", "wie de rol voorstelde", ROL_GEWEIGERD, heeft_nummer=False, groep=GROEP, pad=ROLPAD
    ),
})  # fmt: skip
