"""The three duties of an innovatiefonds, as an swv can take them over; from then on they are its own list."""

STANDAARDPLICHTEN: tuple[tuple[str, str, int], ...] = (
    ("Nieuwsbrief", "Schrijf voor de nieuwsbrief wat u deed en wat het opleverde.", 26),
    ("Informatiemarkt", "Laat op de informatiemarkt van het samenwerkingsverband zien wat u deed.", 40),
    ("School open voor bezoek", "Laat collega's van andere scholen een dagdeel meekijken.", 52),
)
