"""Codes of reference data: stable, stored, never renamed without a migration."""

from collections.abc import Collection, Iterable
from decimal import Decimal

from django.db.models import TextChoices

from financien.referentie.calculations.namen import register_names
from swv.organisatie.enums import Schoolsoort, Sector

# The schools whose pupils the funding of an swv is based on (WVO 2020 5.13-5.16; WPO mirror). Those of so and vso fall
# under another act (WEC): they only count in the deduction.
REGULIERE_SCHOLEN: dict[str, frozenset[str]] = {
    Sector.VO: frozenset({Schoolsoort.VO, Schoolsoort.PRO}),
    Sector.PO: frozenset({Schoolsoort.BAO, Schoolsoort.SBO}),
}


class Cijferstatus(TextChoices):
    """How sure a tariff, count or percentage is: a definitive one goes before a provisional one, both stay."""

    VOORLOPIG = "voorlopig", "voorlopig"
    DEFINITIEF = "definitief", "definitief"


class Tariefsoort(TextChoices):
    """Amounts that the Rijk sets, and those that the swv sets itself."""

    LICHT = "licht", "lichte ondersteuning per leerling"
    ZWAAR = "zwaar", "zware ondersteuning per leerling"
    REGIO = "regio", "regionale ondersteuning per leerling"
    LWOO = "lwoo", "leerwegondersteuning per leerling"
    PRO = "pro", "praktijkonderwijs per leerling"
    SBO = "sbo", "speciaal basisonderwijs per leerling"
    SO_1 = "so_1", "so categorie 1 (laag) per leerling"
    SO_2 = "so_2", "so categorie 2 (midden) per leerling"
    SO_3 = "so_3", "so categorie 3 (hoog) per leerling"
    SO_1_TOT_8 = "so_1_tot_8", "so categorie 1, jonger dan 8 jaar (tot 2023)"
    SO_1_VANAF_8 = "so_1_vanaf_8", "so categorie 1, 8 jaar en ouder (tot 2023)"
    SO_2_TOT_8 = "so_2_tot_8", "so categorie 2, jonger dan 8 jaar (tot 2023)"
    SO_2_VANAF_8 = "so_2_vanaf_8", "so categorie 2, 8 jaar en ouder (tot 2023)"
    SO_3_TOT_8 = "so_3_tot_8", "so categorie 3, jonger dan 8 jaar (tot 2023)"
    SO_3_VANAF_8 = "so_3_vanaf_8", "so categorie 3, 8 jaar en ouder (tot 2023)"
    VSO_1 = "vso_1", "vso categorie 1 (laag) per leerling"
    VSO_2 = "vso_2", "vso categorie 2 (midden) per leerling"
    VSO_3 = "vso_3", "vso categorie 3 (hoog) per leerling"
    TE_VERDELEN = "te_verdelen", "te verdelen bedrag"
    CENTRALE_KOSTEN = "centrale_kosten", "centrale kosten"
    VASTE_VOET = "vaste_voet", "vaste voet per school"
    SCHOOLBUDGET = "schoolbudget", "schoolbudget per leerling"
    BASIS = "basis", "basisondersteuning per leerling"
    EXTRA = "extra", "extra ondersteuning per leerling"
    ARRANGEMENT = "arrangement", "bedrag per arrangement"
    VANGNET = "vangnet", "vangnet per leerling per jaar"
    INNOVATIE = "innovatie", "innovatiefonds en projecten"
    SNEL_GELD = "snel_geld", "snel geld voor scholen"
    EXPERTISETEAM = "expertiseteam", "expertiseteam of expertisecentrum"
    VOORZIENINGEN = "voorzieningen", "bovenschoolse voorzieningen"
    VOORZIENING_DEELNEMERS = "voorziening_deelnemers", "kosten van een voorziening voor wie meedoet"
    DOELGROEP_BEDRAG = "doelgroep_bedrag", "bedrag per leerling van een doelgroep"
    BOVENSCHOOLS_BIJDRAGE = "bovenschools_bijdrage", "bijdrage van de school per leerling in een voorziening"
    MAATWERKPLAATS = "maatwerkplaats", "maatwerkplaats per school"
    SIGNALERINGSWAARDE_MINIMUM = "signaleringswaarde_minimum", "ondergrens van de signaleringswaarde"


EIGEN_TARIEVEN = frozenset(
    {Tariefsoort.TE_VERDELEN, Tariefsoort.CENTRALE_KOSTEN, Tariefsoort.VASTE_VOET, Tariefsoort.SCHOOLBUDGET,
     Tariefsoort.BASIS, Tariefsoort.EXTRA, Tariefsoort.ARRANGEMENT, Tariefsoort.VANGNET,
     Tariefsoort.INNOVATIE, Tariefsoort.SNEL_GELD, Tariefsoort.EXPERTISETEAM, Tariefsoort.VOORZIENINGEN,
     Tariefsoort.VOORZIENING_DEELNEMERS, Tariefsoort.DOELGROEP_BEDRAG, Tariefsoort.BOVENSCHOOLS_BIJDRAGE,
     Tariefsoort.MAATWERKPLAATS}
)  # fmt: skip


# What only vo knows: nothing of it is offered in po. Tariffs, counts and placements share these codes.
ALLEEN_VO = frozenset({"regio", "lwoo", "pro", "vso_1", "vso_2", "vso_3"})


def choose_for(
    sector: str, choices: Iterable[tuple[str, str]], ook: Collection[str | None] = ()
) -> list[tuple[str, str]]:
    """Those of these (code, label) that a sector knows, and what is there already (``ook``)."""
    return [each for each in choices if sector != Sector.PO or each[0] not in ALLEEN_VO or each[0] in ook]


def get_tarief_groepen(choices: Collection[tuple[str, str]]) -> list[tuple[str, list[tuple[str, str]]]]:
    """These kinds of tariff to choose from: those of the Rijk and the swv's own."""
    own = [(code, label) for code, label in choices if code in EIGEN_TARIEVEN]
    rijk = [(code, label) for code, label in choices if code not in EIGEN_TARIEVEN]
    return [("Van het Rijk", rijk), ("Van uw samenwerkingsverband", own)]


class Tellingsoort(TextChoices):
    """What is counted. Counts of one school stand at the school, counts of the region at the swv."""

    LEERLINGEN = "leerlingen", "leerlingen"
    LWOO = "lwoo", "leerlingen met lwoo"
    PRO = "pro", "leerlingen in het praktijkonderwijs"
    SBO = "sbo", "leerlingen in het sbo"
    SO_1 = "so_1", "so-leerlingen categorie 1"
    SO_2 = "so_2", "so-leerlingen categorie 2"
    SO_3 = "so_3", "so-leerlingen categorie 3"
    VSO_1 = "vso_1", "vso-leerlingen categorie 1"
    VSO_2 = "vso_2", "vso-leerlingen categorie 2"
    VSO_3 = "vso_3", "vso-leerlingen categorie 3"
    LOCATIES = "locaties", "locaties"
    OPP = "opp", "leerlingen met een opp"
    EXTRA_STEUN = "extra_steun", "leerlingen aangemeld met extra ondersteuning"
    DOELGROEP = "doelgroep", "leerlingen van een doelgroep die u zelf aanwijst"
    BOVENSCHOOLS = "bovenschools", "leerlingen in een bovenschoolse voorziening"
    GEWOGEN = "gewogen", "gewogen leerlingen (bijvoorbeeld schoolgewicht)"
    DEELNAME_REGULIER = "deelname_regulier", "leerlingen van het bestuur in het regulier onderwijs"
    DEELNAME_TOTAAL = "deelname_totaal", "alle leerlingen van het bestuur, ook in sbo en (v)so"
    TLV_GEWOON = "tlv_gewoon", "nieuwe tlv's na 1 februari in een gewoon jaar"
    TLV_NIEUW = "tlv_nieuw", "nieuwe tlv's na 1 februari"
    TLV_UITGEZONDERD = "tlv_uitgezonderd", "nieuwe tlv's zonder vangnet (WEC art. 40 lid 16)"
    FTE_BESTUUR = "fte_bestuur", "formatie bestuur en management (fte)"
    FTE_OP = "fte_op", "formatie onderwijzend personeel (fte)"
    FTE_OOP = "fte_oop", "formatie ondersteunend personeel (fte)"


# People who work at the swv: for the jaarverslag, and nothing to distribute money on.
FORMATIE = (Tellingsoort.FTE_BESTUUR, Tellingsoort.FTE_OP, Tellingsoort.FTE_OOP)


class Percentagesoort(TextChoices):
    VEREVENING_POSITIEF = "verevening_positief", "overgang verevening, correctie boven nul"
    VEREVENING_NEGATIEF = "verevening_negatief", "overgang verevening, correctie onder nul"
    SIGNALERINGSWAARDE = "signaleringswaarde", "signaleringswaarde, van de totale baten"
    DREMPEL = "drempel", "drempel voor deelname of groei"
    AANDEEL = "aandeel", "aandeel in kosten of budget"
    GROEI = "groei", "groei van een telling of bedrag per jaar"
    INDEXERING = "indexering", "indexering van bedragen"
    VEREVENING_OMVANG = "verevening_omvang", "omvang van de verevening, van het budget van 2011"


# Kinds that may lie outside 0 to 100.
PERCENTAGE_GRENZEN: dict[str, tuple[Decimal, Decimal]] = {
    Percentagesoort.GROEI: (Decimal(-100), Decimal(1000)),
    Percentagesoort.INDEXERING: (Decimal(-100), Decimal(1000)),
    Percentagesoort.VEREVENING_OMVANG: (Decimal(-100), Decimal(1000)),
}


class Plaatsingscategorie(TextChoices):
    """Where pupils are placed; also the code of the tariff that goes with it."""

    SBO = "sbo", "sbo"
    SO_1 = "so_1", "so categorie 1 (laag)"
    SO_2 = "so_2", "so categorie 2 (midden)"
    SO_3 = "so_3", "so categorie 3 (hoog)"
    VSO_1 = "vso_1", "vso categorie 1 (laag)"
    VSO_2 = "vso_2", "vso categorie 2 (midden)"
    VSO_3 = "vso_3", "vso categorie 3 (hoog)"


class Plaatsingsreden(TextChoices):
    """Grounds on which a model may leave a placement out of what the referrer pays (solidarity)."""

    GEEN_VERWIJZER = "geen_verwijzer", "geen verwijzer aan te wijzen"
    ERNSTIGE_BEPERKING = "ernstige_beperking", "ernstige (meervoudige) beperking"
    KORT_OP_SCHOOL = "kort_op_school", "korter dan een jaar op school"
    MKD = "mkd", "komt van een medisch kinderdagverblijf"
    RESIDENTIEEL = "residentieel", "residentiële plaatsing"


class Beschikkingsoort(TextChoices):
    """What DUO decided, to put next to the forecast."""

    LICHT_BRUTO = "licht_bruto", "lichte ondersteuning vóór aftrek"
    LICHT_AFTREK = "licht_aftrek", "aftrek lichte ondersteuning"
    ZWAAR_BRUTO = "zwaar_bruto", "zware ondersteuning vóór aftrek"
    ZWAAR_AFTREK = "zwaar_aftrek", "aftrek (v)so"
    NETTO = "netto", "te ontvangen"


# Of a category of placement the name goes before that of its tariff or count. What has no underscore is a word already.
register_names(
    {
        str(code): str(label)
        for soort in (
            Percentagesoort,
            Tellingsoort,
            Tariefsoort,
            Plaatsingscategorie,
            Plaatsingsreden,
            Beschikkingsoort,
        )
        for code, label in soort.choices
        if "_" in code
    }
)
