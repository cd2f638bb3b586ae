"""The vangnet: what a school for special education gets when more TLV's than usual come after the count of 1 February."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from financien.verdelen.calculations.regel.vast import write_bron
from financien.verdelen.calculations.stand import Rekenstand, write_tarief
from financien.verdelen.calculations.typen import Bijdrage, Modelregel, Spoorregel
from financien.verdelen.calculations.vangnet import MAANDEN_PER_JAAR, Vangnet, calculate_vangnet
from financien.verdelen.calculations.velden import (
    BEDRAG,
    LEEG_IS_NUL,
    NIVEAU,
    POT,
    TARIEF,
    TARIEF_OF_BEDRAG,
    TELDATUM,
    Veld,
    regelsoort,
)
from swv.kern.geld import write_aantal


def _describe(parameters: Mapping[str, Any]) -> str:
    who = "Een school" if parameters["niveau"] == "school" else "Een bestuur"
    margins = []
    if parameters["marge_procent"]:
        margins.append(f"{write_aantal(parameters['marge_procent'])}%")
    if parameters["marge_aantal"]:
        margins.append(f"{write_aantal(parameters['marge_aantal'])} leerling(en)")
    margin = f" plus {' en '.join(margins)}" if margins else ""
    return (
        f"{who} met meer nieuwe tlv's dan gewoon{margin} krijgt voor elke leerling daarboven {write_bron(parameters)}, "
        f"voor {write_aantal(parameters['maanden'])} van de 12 maanden."
    )


@regelsoort(
    code="vangnet",
    label="Vangnet bij groei na 1 februari",
    uitleg=(
        "Een bijdrage voor scholen waar na 1 februari meer nieuwe tlv's bij komen dan in een gewoon jaar. Het "
        "ondersteuningsplan moet zo'n vangnet hebben; de marge, het bedrag en de maanden kiest het samenwerkingsverband zelf."
    ),
    velden=(
        NIVEAU,
        TARIEF,
        Veld("bedrag", BEDRAG.label, "bedrag", "Per leerling voor een heel jaar."),
        Veld(
            "maanden", "Voor hoeveel maanden", "aantal", verplicht=True, geheel=True, maximum=Decimal(MAANDEN_PER_JAAR)
        ),
        Veld("marge_procent", "Marge", "procent", "Van het aantal in een gewoon jaar.", standaard=Decimal(0)),
        Veld("marge_aantal", "Marge in leerlingen", "aantal", standaard=Decimal(0)),
        Veld(
            "telling_nieuw",
            "Telling: nieuwe tlv's",
            "tekst",
            standaard="tlv_nieuw",
            verplicht=True,
            verwijst="telling",
        ),
        Veld(
            "telling_gewoon",
            "Telling: een gewoon jaar",
            "tekst",
            "Bijvoorbeeld het gemiddelde van drie jaar.",
            standaard="tlv_gewoon",
            verplicht=True,
            verwijst="telling",
        ),
        Veld(
            "telling_uitgezonderd",
            "Telling: zonder vangnet",
            "tekst",
            "Leerlingen van WEC artikel 40 lid 16. Niet ingevuld telt als nul.",
            standaard="tlv_uitgezonderd",
            verwijst="telling",
        ),
        Veld(
            "schoolsoorten",
            "Alleen voor schoolsoorten",
            "lijst",
            "Leeg: sbo, so en vso.",
            standaard=("sbo", "so", "vso"),
            verwijst="schoolsoort",
        ),
        TELDATUM,
        LEEG_IS_NUL,
        POT,
    ),
    beschrijf=_describe,
    een_van=TARIEF_OF_BEDRAG,
)
def give_safety_net(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """New TLV's above the usual number and its margin × amount × months / 12 (WVO 2020 art. 2.47 lid 9 g)."""
    p = regel.parameters
    units = stand.get_eenheden(p)
    amount, source = stand.get_tarief(p)
    net = Vangnet(amount, int(p["maanden"]), p["marge_procent"], p["marge_aantal"])
    usual = stand.get_aantallen(p["telling_gewoon"], units, p)
    new = stand.get_aantallen(p["telling_nieuw"], units, p)
    excepted = stand.get_aantallen(p["telling_uitgezonderd"], units, {**p, "leeg_is_nul": True})
    steps: list[Spoorregel] = []
    for unit in units:
        found = calculate_vangnet(net, usual[unit.code], new[unit.code], excepted[unit.code])
        if not found.boven:
            continue
        text = (
            f"{write_aantal(new[unit.code] - excepted[unit.code])} nieuwe tlv's, {write_aantal(found.drempel)} is gewoon: "
            f"{write_aantal(found.boven)} × {write_tarief(amount)} × {net.maanden}/12"
        )
        steps.append(stand.make_step(regel, unit, bedrag=found.bedrag, uitleg=text, bron=source, aantal=found.boven))
    return Bijdrage(tuple(steps))
