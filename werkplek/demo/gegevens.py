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
# {number of the pupil: the only name he or she has}, and {number of the pupil: where the father lives}.
EEN_NAAM = {5: "Wulandari"}
VADER_IN_BUITENLAND = {26: {"land": "BE", "adres": "Grotestraat 12", "postcode": "3600", "plaats": "Genk"}}
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


@dataclass(frozen=True)
class Redenen:
    """Why this kind is granted, in the words of experts, commission and who decides; each argues for that kind only."""

    besluit: str
    advies: str = ""
    gronden: str = ""
    geen_arrangement: str = ""
    afgewezen: str = "De steun op de eigen school kan nog slagen. Wij bieden een arrangement aan."
    advies_afwijzen: str = "De steun op de eigen school is nog niet afgerond; een arrangement past beter."


REDENEN = {
    "TLV-VSO": Redenen(
        gronden="Ik sprak de leerling en de ouders, observeerde een ochtend in de klas en las het OPP en het "
        "onderzoeksverslag. De leerling raakt overprikkeld in groepen boven twaalf leerlingen. Dat past bij de criteria "
        "voor voortgezet speciaal onderwijs uit het ondersteuningsplan.",
        geen_arrangement="Twee eerdere arrangementen brachten geen blijvende verbetering. Meer steun in de eigen klas "
        "neemt de prikkels niet weg.",
        advies="De commissie vindt dat de leerling op een school voor voortgezet speciaal onderwijs het beste tot leren "
        "komt. De steun die de school gaf, was passend en is aantoonbaar niet genoeg.",
        besluit="De school gaf langer dan een schooljaar extra steun. Beide deskundigen zien dat dit niet genoeg is. De "
        "leerling heeft een kleinere groep en behandeling onder schooltijd nodig, zoals het voortgezet speciaal onderwijs "
        "die biedt.",
        afgewezen="De steun op de eigen school kan nog slagen; die liep nog geen half jaar. Daarom is voortgezet speciaal "
        "onderwijs nu niet nodig, ook al adviseren de deskundigen dat. Wij bieden een arrangement aan.",
        advies_afwijzen="De steun op de eigen school is nog niet afgerond. De commissie vindt voortgezet speciaal onderwijs "
        "nu te vroeg; een arrangement past beter.",
    ),
    "TLV-PRO": Redenen(
        gronden="Ik las de toetsgegevens en sprak de leerling en de ouders. Het IQ ligt tussen 55 en 80. Bij begrijpend "
        "lezen en inzichtelijk rekenen is de leerachterstand meer dan de helft. Daarmee voldoet de leerling aan de "
        "criteria voor praktijkonderwijs.",
        geen_arrangement="Met extra begeleiding in de klas nam de achterstand niet af. De leerling leert door te doen, en "
        "dat kan het vmbo niet bieden.",
        besluit="De leerachterstand en het IQ vallen binnen de grenzen voor praktijkonderwijs. Beide deskundigen "
        "adviseren dit ook. De leerling leert het beste in de praktijk, in kleine stappen en met vaste begeleiding.",
    ),
    "BTV": Redenen(
        advies="De vraag van de school is helder en past bij de bovenschoolse trajectvoorziening. Dertien weken zijn genoeg "
        "om te zien welke begeleiding de leerling nodig heeft om weer hele dagen naar school te gaan.",
        besluit="De school weet niet welke begeleiding de leerling nodig heeft om een hele dag in de klas te zijn. In de "
        "bovenschoolse trajectvoorziening zoeken wij dat met de leerling uit. Op de andere dagen blijft de leerling op de "
        "eigen school. Aan het einde krijgt de school een plan waarmee zij verder kan.",
    ),
    "MAATWERK-I": Redenen(
        besluit="De basisondersteuning van de school is voor deze leerling niet genoeg. Met dit arrangement kan de school "
        "een begeleider inzetten, zodat de leerling weer alle lessen op de eigen school volgt. Het plan is haalbaar en het "
        "bedrag past bij de uren die de school vraagt.",
    ),
}  # fmt: skip
