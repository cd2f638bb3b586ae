"""What can't be together in a kind of request, by what it is about. Pure: no database, no clock."""

from collections.abc import Mapping
from typing import Any

from swv.organisatie.enums import Rol
from toewijzing.enums import Aanvraagonderwerp

# {what only a request about a pupil has: why}, by the field of the form of a kind.
ALLEEN_LEERLING = {
    "geeft_tlv": "Een TLV is voor één leerling. Haal dit weg, of kies bij «Waar gaat het over?» een leerling.",
    "vraagt_categorie": "Een bekostigingscategorie hoort bij één leerling. Haal dit weg, of kies een leerling.",
    "aantal_deskundigen": "Deskundigen adviseren over één leerling. Kies «geen», of kies een leerling.",
    "leeftijd_vanaf": "Een leeftijd hoort bij één leerling. Laat dit leeg, of kies een leerling.",
    "leeftijd_tot": "Een leeftijd hoort bij één leerling. Laat dit leeg, of kies een leerling.",
}
ALLEEN_SCHOOL = {
    "vraagt_uren": "Uren vraagt een school voor een groep, klas, school of locatie. Haal dit weg, of kies zo'n onderwerp.",
    "snel_tot": "Snelle hulp is voor een school, niet voor een leerling. Laat dit leeg, of kies een ander onderwerp.",
    "snel_weken": "Snelle hulp is voor een school, niet voor een leerling. Laat dit leeg, of kies een ander onderwerp.",
}
ZONDER_CHECKLIST = (
    "Een aanvraag die niet over een leerling gaat, heeft geen checklist: wat hier staat, wordt niet gevraagd."
)


def find_onderwerpfouten(data: Mapping[str, Any]) -> dict[str, str]:
    """{field: what can't be so beside what the kind is about, and the way out}."""
    about_pupil = data.get("onderwerp", Aanvraagonderwerp.LEERLING) == Aanvraagonderwerp.LEERLING
    refused = ALLEEN_SCHOOL if about_pupil else ALLEEN_LEERLING
    fouten = {name: text for name, text in refused.items() if data.get(name)}
    if not about_pupil and Rol.BESTUURDER in (data.get("indieners") or ()):
        fouten["indieners"] = (
            "Een bestuur begint alleen een aanvraag over een leerling. Haal het vinkje bij bestuurder weg."
        )
    if bool(data.get("snel_tot")) != bool(data.get("snel_weken")) and not about_pupil:
        name = "snel_weken" if data.get("snel_tot") else "snel_tot"
        fouten[name] = "Snelle hulp heeft een bedrag en een aantal weken. Vul allebei in, of laat allebei leeg."
    return fouten
