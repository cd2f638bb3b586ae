"""Which demo cases there are: of which kind, at which school, and how far each gets."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Plan:
    """A case to make: kind, school, how far it gets, how many days ago it was received, and who objects."""

    soort: str
    tot: str
    dagen: int
    school: str = "bonhoeffer"
    swv: str = "VO2704"
    bedrag: int = 3500
    naar: str = ""
    bezwaar: str = ""


# Who at which school; the first is the zorgcoördinator, the second the schoolleider.
SCHOLEN = {
    "bonhoeffer": ("Bonhoeffer College", "zorgcoordinator", "schoolleider"),
    "thijsse": ("Jac. P. Thijsse College", "thijsse", "thijsseleider"),
    "castricum": ("Clusius College Castricum", "castricum", "castricumleider"),
    "heliomare": ("Heliomare Onderwijs", "heliomare", "heliomareleider"),
}
PLANNEN = (
    Plan("TLV-VSO", "concept", 2),
    Plan("TLV-VSO", "leeg", 1),
    Plan("MAATWERK-I", "bij_ouders", 4),
    Plan("TLV-VSO", "ter_akkoord", 1),
    Plan("BTV", "ter_akkoord", 3, "thijsse"),
    Plan("TLV-VSO", "ingediend", 3),
    Plan("TLV-PRO", "ingediend", 5, "castricum"),
    Plan("MAATWERK-I", "ingediend", 8),
    Plan("MAATWERK-I", "ingediend", 2, "thijsse", bedrag=8200),
    Plan("BTV", "compleet", 6),
    Plan("TLV-VSO", "onvolledig", 20),
    Plan("TLV-VSO", "onvolledig", 34, "castricum"),
    Plan("TLV-VSO", "bij_deskundigen", 30, naar="Heliomare Onderwijs"),
    Plan("TLV-VSO", "een_advies", 36, "thijsse"),
    Plan("TLV-PRO", "bij_deskundigen", 12),
    Plan("TLV-PRO", "adviezen", 24, "castricum"),
    Plan("TLV-VSO", "adviezen", 28),
    Plan("TLV-VSO", "geagendeerd", 40, naar="Heliomare Onderwijs"),
    Plan("TLV-VSO", "geagendeerd", 38, "thijsse"),
    Plan("BTV", "geagendeerd", 15),
    Plan("BTV", "geagendeerd", 18, "castricum"),
    Plan("TLV-VSO", "aangehouden", 54),
    Plan("TLV-VSO", "geadviseerd", 48),
    Plan("BTV", "geadviseerd", 30, "thijsse"),
    Plan("TLV-VSO", "besloten", 50),
    Plan("MAATWERK-I", "besloten", 12),
    Plan("TLV-VSO", "bekendgemaakt", 52, naar="Heliomare Onderwijs"),
    Plan("TLV-VSO", "bekendgemaakt", 60, "thijsse"),
    Plan("TLV-PRO", "bekendgemaakt", 58, bezwaar="gezagdrager"),
    Plan("BTV", "bekendgemaakt", 45),
    Plan("MAATWERK-I", "bekendgemaakt", 33),
    Plan("MAATWERK-I", "bekendgemaakt", 26, "castricum"),
    Plan("TLV-VSO", "afgewezen", 57, bezwaar="school"),
    Plan("TLV-VSO", "ingetrokken", 25),
    Plan("TLV-VSO", "ingediend", 4, "heliomare"),
    Plan("TLV-VSO", "bekendgemaakt", 55, "heliomare"),
    Plan("TLV-VSO", "ingediend", 6, "heliomare", swv="VO2706"),
    Plan("TLV-VSO", "onvolledig", 16, "heliomare", swv="VO2706"),
    # Of kinds that are made for the demo (``tafels``): further than «compleet» they are taken there.
    Plan("HULP-OT", "compleet", 7),
    Plan("MEEDENKEN", "compleet", 22, "thijsse"),
)
