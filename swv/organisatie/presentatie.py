"""Words of this room: the colours of an swv, a device, where a role exists, and what a line of the security log says."""

import re
from typing import Any

from swv.organisatie.enums import ROL_ORGANISATIES, AuditorScope, Organisatiesoort, Rol, ToezichtScope

KLEUR = re.compile(r"#[0-9a-fA-F]{6}")
# WCAG 2.2, success criterion 1.4.3: text of ordinary size.
MIN_CONTRAST = 4.5
# Most telling first: every browser also names others that it resembles.
BROWSERS = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"),
            ("Chrome/", "Chrome"), ("Safari/", "Safari"))  # fmt: skip
SYSTEMEN = (("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "Chromebook"),
            ("Mac OS X", "Mac"), ("Linux", "Linux"))  # fmt: skip


def describe_device(user_agent: str) -> str:
    """What somebody logs in with, from what the browser says of itself: «Firefox op Windows»."""
    browser = next((naam for teken, naam in BROWSERS if teken in user_agent), "")
    systeem = next((naam for teken, naam in SYSTEMEN if teken in user_agent), "")
    if browser and systeem:
        return f"{browser} op {systeem}"
    return browser or systeem or "onbekend apparaat"


def _luminance(kleur: str) -> float:
    """Relative luminance (WCAG 2.2) of a colour like #1f5f8b, from 0 (black) to 1 (white)."""
    channels = [int(kleur[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def compute_contrast(kleur: str, andere: str) -> float:
    """Contrast ratio of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(kleur), _luminance(andere)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def render_css(swv: Any) -> str:
    """The stylesheet of this swv; a colour that isn't one is left out, so that nothing else can get in."""
    names = {"--v-merk": swv.kleur_merk, "--v-merk-op": swv.kleur_merk_op}
    lines = [f"  {name}: {kleur};" for name, kleur in names.items() if KLEUR.fullmatch(kleur)]
    return "\n".join([":root {", *lines, "}", ""])


# --- the log of security events -------------------------------------------------------------------------------------

# What the keys of ``Beveiligingsgebeurtenis.gegevens`` are called; one that is not here is shown by its own name.
GEGEVENS = {
    "wat": "waar", "vorm": "soort bestand", "rijen": "regels", "code": "antwoord", "van_rol": "rol nr.",
    "organisatie": "organisatie nr.", "id": "nr.", "hoeveel": "hoeveel", "was": "was", "nu": "nu",
}  # fmt: skip
CODES: dict[str, str] = {**dict(Rol.choices), **dict(AuditorScope.choices), **dict(ToezichtScope.choices)}


def describe_gegevens(gegevens: dict[str, Any]) -> str:
    """What a line of the log holds besides who, when and what: «rol: directeur · regels: 12»."""
    parts = [f"{GEGEVENS.get(key, key)}: {_to_word(value)}" for key, value in gegevens.items() if value is not None]
    return " · ".join(parts)


def _to_word(value: Any) -> str:
    text = str(value)
    return CODES.get(text) or text.rpartition(":")[2].replace("_", " ")


# --- roles -----------------------------------------------------------------------------------------------------------

GEEN_SCOPE = "Alleen een auditor of een toezichthouder heeft dit. Laat het leeg."


def explain_plaats(rol: str) -> str:
    """At which kinds of organisation this role exists, as a refusal."""
    soorten = " of ".join(Organisatiesoort(soort).label for soort in sorted(ROL_ORGANISATIES[rol]))
    return f"De rol {Rol(rol).label} bestaat alleen bij: {soorten}."
