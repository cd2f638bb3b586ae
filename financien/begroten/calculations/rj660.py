"""Names of the codes of RJ 660 (Richtlijn Onderwijsinstellingen), as the jaarrekening of an swv uses them.

Only names to show beside a code: a swv may use deeper codes with names of its own. Check them yearly with the
taxonomy of OCW.
"""

NAMEN: dict[str, str] = {
    "1.1": "Immateriële vaste activa",
    "1.2": "Materiële vaste activa",
    "1.3": "Financiële vaste activa",
    "1.4": "Voorraden",
    "1.5": "Vorderingen",
    "1.6": "Effecten",
    "1.7": "Liquide middelen",
    "2.1": "Eigen vermogen",
    "2.2": "Voorzieningen",
    "2.3": "Langlopende schulden",
    "2.4": "Kortlopende schulden",
    "3.1": "Rijksbijdragen",
    "3.1.1": "Rijksbijdragen OCW",
    "3.1.2": "Overige subsidies OCW",
    "3.1.3": "Ontvangen doorbetalingen rijksbijdragen",
    "3.2": "Overige overheidsbijdragen",
    "3.5": "Overige baten",
    "4.1": "Personeelslasten",
    "4.2": "Afschrijvingen",
    "4.3": "Huisvestingslasten",
    "4.4": "Overige lasten",
    "4.5": "Doorbetalingen aan schoolbesturen",
    "4.5.1": "Verplichte afdrachten, uit te voeren door OCW",
    "4.5.1.1": "Verplichte afdracht (v)so",
    "4.5.1.2": "Verplichte afdracht lwoo",
    "4.5.1.3": "Verplichte afdracht praktijkonderwijs",
    "4.5.2": "Doorbetalingen op basis van 1 februari",
    "4.5.3": "Overige doorbetalingen aan schoolbesturen",
    "5": "Financiële baten en lasten",
}


def get_naam(code: str) -> str:
    """The name of this code; "" when RJ 660 has none for it."""
    return NAMEN.get(code, "")
