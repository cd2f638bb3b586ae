"""The chapters of a jaarverslag, with who writes them, what the law asks of them and which figures stand in them.

The order follows the bestuursverslag of a real samenwerkingsverband; the obligatory parts come from BW 2:391, WVO 2020
art. 5.46 and the continuïteitsparagraaf of the Regeling jaarverslaggeving onderwijs (A1 to B3).
"""

from dataclasses import dataclass

from swv.organisatie.enums import Rol


@dataclass(frozen=True)
class Hoofdstuksoort:
    """One chapter: ``niveau`` 1 starts on a new page, 2 is a part of the one before. ``geld``: holds amounts."""

    code: str
    titel: str
    rol: str
    uitleg: str
    blokken: tuple[str, ...] = ()
    niveau: int = 1
    verplicht: bool = True
    geld: bool = False


HOOFDSTUKKEN: tuple[Hoofdstuksoort, ...] = (
    Hoofdstuksoort(
        "voorwoord", "Voorwoord", Rol.DIRECTEUR,
        "Het jaar in een halve bladzijde: wat is gelukt, wat niet en wat volgt daaruit?",
        blokken=("kerncijfers",),
    ),
    Hoofdstuksoort(
        "toezicht", "Verslag van het toezichthoudend orgaan", Rol.TOEZICHTHOUDER,
        "De raad van toezicht legt zelf verantwoording af: samenstelling, vergaderingen, wat is goedgekeurd, de keuze van de "
        "accountant en hoe is gelet op rechtmatige en doelmatige besteding (continuïteitsparagraaf B3).",
    ),
    Hoofdstuksoort(
        "organisatie", "Algemene informatie", Rol.DIRECTEUR,
        "Wie zijn wij: opdracht, rechtsvorm, besturen en scholen, mensen, medezeggenschap, code goed bestuur en afwijkingen daarvan.",
        blokken=("besturen", "scholen"),
    ),
    Hoofdstuksoort(
        "bestuur", "Bestuur, toezicht en medezeggenschap", Rol.DIRECTEUR,
        "Hoe bestuur, toezicht en de ondersteuningsplanraad zijn ingericht, en waar u afwijkt van de code goed bestuur.", niveau=2,
    ),
    Hoofdstuksoort(
        "beleid", "Verantwoording van het beleid", Rol.DIRECTEUR,
        "Per doel uit het ondersteuningsplan: wat is gedaan, wat heeft het opgeleverd en wat kostte het.",
    ),
    Hoofdstuksoort(
        "kwaliteit", "Kwaliteitszorg, privacy en toegankelijkheid", Rol.DIRECTEUR,
        "Hoe u kwaliteit volgt, en wat er is gebeurd rond privacy (aantal datalekken, adviezen van de FG).", niveau=2,
    ),
    Hoofdstuksoort(
        "leerlingstromen", "Ontwikkeling van het aantal leerlingen", Rol.SECRETARIS,
        "Hoeveel leerlingen zijn er, en hoeveel gaan er naar het (v)so en praktijkonderwijs? Verklaar de verschillen met vorig jaar.",
        blokken=("leerlingen_jaren", "leerlingen_schoolsoort", "leerlingen", "deelname", "categorieen", "stromen", "tlv_lopend"),
    ),
    Hoofdstuksoort(
        "toewijzing", "Toewijzing van ondersteuning", Rol.SECRETARIS,
        "Aanvragen, besluiten en doorlooptijden. Zeg waarom besluiten buiten de termijn vielen en wat u eraan doet.",
        blokken=(
            "aanvragen_soort", "aanvragen_kwartaal", "besluiten_soort", "besluiten_bestuur", "tlv_categorie", "doorlooptijd",
            "toekenning_bedrag", "consulten", "schoolaanvragen",
        ),
    ),
    Hoofdstuksoort(
        "thuiszitters", "Thuiszitters", Rol.CONSULENT,
        "Hoeveel leerlingen zaten thuis, hoe lang, en wie had binnen drie maanden een plan.",
        blokken=("thuiszitters_kwartaal", "thuiszitters_stroom", "thuiszitters_oorzaken"),
    ),
    Hoofdstuksoort(
        "opp", "Ontwikkelingsperspectieven", Rol.CONSULENT,
        "Hoeveel leerlingen hebben een OPP en zijn deze op tijd vastgesteld en geëvalueerd.",
        blokken=("opp_scholen",),
    ),
    Hoofdstuksoort(
        "bezwaar", "Bezwaar, klachten en geschillen", Rol.SECRETARIS,
        "Bezwaren tegen besluiten, de uitkomst en het advies van de landelijke bezwaaradviescommissie; klachten en geschillen."
        " Van klachten en geschillen houdt Verband geen register bij: schrijf die aantallen zelf, en geen aantal onder de vijf.",
        blokken=("bezwaren",),
    ),
    Hoofdstuksoort(
        "financien", "Financiën", Rol.CONTROLLER,
        "Het resultaat tegenover de begroting en vorig jaar, met de verklaring van de grootste verschillen.",
        blokken=("baten_lasten", "lasten_verschil"), geld=True,
    ),
    Hoofdstuksoort(
        "programmas", "Doelen en bestedingen per programma", Rol.CONTROLLER,
        "Wat is per programma uitgegeven en wat is ermee bereikt (doelmatigheid).",
        blokken=("programmas",), niveau=2, geld=True,
    ),
    Hoofdstuksoort(
        "allocatie", "Verdeling van de middelen over de schoolbesturen", Rol.CONTROLLER,
        "Volgens welk model is verdeeld, wat kreeg elk bestuur en hoe verantwoorden de besturen het.",
        blokken=("verdeling_besturen", "verdeling_regels"), niveau=2, geld=True,
    ),
    Hoofdstuksoort(
        "balans", "Balans, vermogen en kengetallen", Rol.CONTROLLER,
        "De vermogenspositie, de reserves met hun doel, en de kengetallen naast de signaleringswaarden van de inspectie.",
        blokken=("balans", "eigen_vermogen", "kengetallen"), niveau=2, geld=True,
    ),
    Hoofdstuksoort(
        "continuiteit", "Continuïteitsparagraaf", Rol.CONTROLLER,
        "Inleiding: waarop de vooruitblik rust en welke aannames erin zitten.", geld=True,
    ),
    Hoofdstuksoort(
        "continuiteit_a1", "A1 Leerlingen en formatie", Rol.CONTROLLER,
        "De verwachte aantallen leerlingen en de formatie (bestuur en management, overig personeel) voor de komende jaren.",
        blokken=("prognose", "formatie"), niveau=2, geld=True,
    ),
    Hoofdstuksoort(
        "continuiteit_a2", "A2 Meerjarenbegroting", Rol.CONTROLLER,
        "De staat van baten en lasten en de balans voor de komende jaren, met een toelichting op de ontwikkeling.",
        blokken=("meerjarenbegroting", "meerjarenbalans", "meerjarenvermogen"), niveau=2, geld=True,
    ),
    Hoofdstuksoort(
        "continuiteit_b1", "B1 Intern systeem van risicobeheersing", Rol.CONTROLLER,
        "Hoe u risico's kent en beheerst, en hoe dat dit jaar heeft gewerkt.", niveau=2, geld=True,
    ),
    Hoofdstuksoort(
        "continuiteit_b2", "B2 Risico's en maatregelen", Rol.CONTROLLER,
        "De belangrijkste risico's en onzekerheden, met kans, gevolg en maatregel.",
        niveau=2, geld=True,
    ),
    Hoofdstuksoort(
        "continuiteit_b3", "B3 Toezicht op de continuïteit", Rol.TOEZICHTHOUDER,
        "Hoe het toezichthoudend orgaan het bestuur ondersteunt en adviseert over beleid en financiën.", niveau=2, geld=True,
    ),
    Hoofdstuksoort(
        "verantwoording", "Verantwoording van de cijfers", Rol.CONTROLLER,
        "Waar de cijfers vandaan komen. Dit hoofdstuk vult Verband zelf; u kunt er iets aan toevoegen.",
        blokken=("bronnen",), verplicht=False,
    ),
)  # fmt: skip
PER_CODE: dict[str, Hoofdstuksoort] = {soort.code: soort for soort in HOOFDSTUKKEN}


def number_chapters(soorten: tuple[Hoofdstuksoort, ...] = HOOFDSTUKKEN) -> dict[str, str]:
    """{code: number}: 1, 2, 2.1 …"""
    numbers: dict[str, str] = {}
    hoofd = deel = 0
    for soort in soorten:
        if soort.niveau == 1:
            hoofd, deel = hoofd + 1, 0
            numbers[soort.code] = str(hoofd)
        else:
            deel += 1
            numbers[soort.code] = f"{hoofd}.{deel}"
    return numbers


NUMMERS = number_chapters()
