"""Invented people and texts for the demo. Nobody here exists; the organisations do."""

from dataclasses import dataclass

WACHTWOORD = "welkom-bij-verband"


@dataclass(frozen=True)
class Persoon:
    """A demo login: name, e-mail before the at-sign, role, organisation (key), and an expert's particulars."""

    naam: str
    login: str
    rol: str
    bij: str
    discipline: str = ""
    registratie: str = ""
    scope: str = ""


PERSONEN = (
    Persoon("Fatima el Amrani", "zorgcoordinator", "zorgcoordinator", "Bonhoeffer College"),
    Persoon("Jeroen Stam", "schoolleider", "schoolleider", "Bonhoeffer College"),
    Persoon("Marjolein Bakker", "bestuurder", "bestuurder", "41009"),
    Persoon("Petra de Graaf", "secretaris", "secretaris", "VO2704"),
    Persoon("Dr. Samira Yilmaz", "deskundige", "deskundige", "VO2704", "orthopedagoog", "NVO 28417"),
    Persoon("Wim Hoekstra", "deskundige2", "deskundige", "extern", "maatschappelijk_werker", "SKJ 100482"),
    Persoon("Annelies Kok", "deskundige3", "deskundige", "extern", "kinderpsycholoog", "NIP 55210"),
    Persoon("Karin Visser", "voorzitter", "cvt_voorzitter", "VO2704"),
    Persoon("Tom Brouwer", "cvtlid", "cvt_lid", "VO2704"),
    Persoon("Nadia Haddou", "cvtlid2", "cvt_lid", "VO2704"),
    Persoon("Erik Zonneveld", "cvtlid3", "cvt_lid", "VO2704"),
    Persoon("Sanne Duin", "consulent", "consulent", "VO2704"),
    Persoon("Hanneke de Wit", "directeur", "directeur", "VO2704"),
    Persoon("Rob Tervoort", "controller", "controller", "VO2704"),
    Persoon("Ilse Molenaar", "leerplicht", "leerplicht", "Beverwijk"),
    Persoon("Hugo Schipper", "toezichthouder", "toezichthouder", "VO2704", scope="rvt"),
    Persoon("Mieke Schoon", "opr", "toezichthouder", "VO2704", scope="opr"),
    Persoon("Lotte Prins", "fg", "auditor", "VO2704", scope="fg"),
    Persoon("Peter Kaandorp", "accountant", "auditor", "VO2704", scope="accountant"),
    Persoon("Bea Rooijens", "beheerder", "beheerder", "VO2704"),
    Persoon("Mark Admiraal", "heliomare", "zorgcoordinator", "Heliomare Onderwijs"),
    Persoon("Ria Nijman", "heliomareleider", "schoolleider", "Heliomare Onderwijs"),
    Persoon("Joost Kuiper", "thijsse", "zorgcoordinator", "Jac. P. Thijsse College"),
    Persoon("Anja Groot", "thijsseleider", "schoolleider", "Jac. P. Thijsse College"),
    Persoon("Dirk Bruin", "castricum", "zorgcoordinator", "Clusius College Castricum"),
    Persoon("Ellen Schut", "castricumleider", "schoolleider", "Clusius College Castricum"),
    Persoon("Yvonne Tol", "secretaris.nk", "secretaris", "VO2706"),
    Persoon("Bas Ruiter", "directeur.nk", "directeur", "VO2706"),
)

VOORNAMEN = (
    "Daan",
    "Noor",
    "Mees",
    "Yara",
    "Sem",
    "Lina",
    "Finn",
    "Amira",
    "Lars",
    "Saar",
    "Bilal",
    "Jip",
    "Mila",
    "Thijs",
    "Zoë",
    "Ruben",
    "Fleur",
    "Adam",
    "Isa",
    "Joris",
    "Esra",
    "Luuk",
    "Nina",
    "Olaf",
    "Pien",
    "Rayan",
    "Stijn",
    "Tess",
    "Vera",
    "Xavi",
)
ACHTERNAMEN = (
    ("", "Jansen"),
    ("de", "Boer"),
    ("van der", "Meer"),
    ("", "Öztürk"),
    ("", "Molenaar"),
    ("van", "Dijk"),
    ("", "Kuiper"),
    ("", "Benali"),
    ("de", "Vries"),
    ("", "Zonneveld"),
    ("van den", "Berg"),
    ("", "Castricum"),
    ("", "Hassan"),
    ("", "Schilder"),
    ("", "Duin"),
    ("ten", "Brink"),
    ("", "Pereira"),
    ("", "Tromp"),
    ("", "Wagenaar"),
    ("", "Koster"),
    ("", "Nguyen"),
)
STRATEN = ("Breestraat", "Koningstraat", "Zeestraat", "Plantage", "Marquettelaan", "Dorpsstraat", "Duinlaan", "Kerkweg")
PLAATSEN = (("Beverwijk", "1942 AK"), ("Heemskerk", "1964 BC"), ("Castricum", "1901 DH"), ("Uitgeest", "1911 GB"))

ANTWOORDEN = {
    "gedaan": (
        "Vanaf november kreeg de leerling twee keer per week begeleiding van de ondersteuningscoördinator en een "
        "time-outplek. In maart kwam daar een aangepast rooster bij. Het verzuim daalde eerst van 11 naar 6 uur per week, "
        "maar steeg in mei weer naar 14 uur. In een volle klas lukt leren nu niet."
    ),
    "waarom": (
        "De leerling heeft een kleine, voorspelbare groep nodig, met een vaste begeleider en behandeling onder schooltijd. "
        "Dat kan onze school niet bieden. Het OPP is drie keer bijgesteld; de doelen zijn niet gehaald."
    ),
    "doel": "Over een half jaar volgt de leerling weer alle vakken in de eigen klas en vraagt zelf om hulp als het te druk wordt.",
    "onderzoeksvraag": "Welke begeleiding heeft de leerling nodig om een hele schooldag in de eigen klas te kunnen volgen?",
    "overige_dagen": "Op de andere twee dagen volgt de leerling Nederlands, Engels en gym in de eigen klas, met een vaste plek om tot rust te komen.",
}
GRONDEN = (
    "Ik sprak de leerling en de ouders, observeerde een ochtend in de klas en las het OPP en het onderzoeksverslag. De "
    "leerling raakt overprikkeld in groepen boven twaalf leerlingen. De onderwijsbehoefte past bij de criteria uit het "
    "ondersteuningsplan."
)
GEEN_ARRANGEMENT = "Twee eerdere arrangementen brachten geen blijvende verbetering. Meer steun in de eigen klas neemt de prikkels niet weg."
ADVIES = "De commissie vindt dat de leerling op een school voor voortgezet speciaal onderwijs het beste tot leren komt. De steun die de school gaf, was passend en is aantoonbaar niet genoeg."
BESLUIT = "Uw school gaf langer dan een schooljaar extra steun. Beide deskundigen zien dat dit niet genoeg is. De leerling heeft een kleinere groep en behandeling onder schooltijd nodig."
