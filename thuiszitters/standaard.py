"""What an swv starts with: categories and terms of the law, causes, and a ladder. From then on they are data."""

from datetime import date
from typing import Any

from django.db import transaction
from django.dispatch import receiver

from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht
from thuiszitters.enums import Eenheid, Groep, Macht, Termijncode
from thuiszitters.models import Escalatietrede, Oorzaak, Termijn, Verzuimcategorie

# code, name, group, article, needs an inschrijving, needs an end date
CATEGORIEEN = (
    ("relatief", "Relatief verzuim", Groep.RELATIEF, "Leerplichtwet art. 4, 21 en 21a", True, False,
     "De leerling staat ingeschreven en komt niet. Telt mee na vier weken."),
    ("absoluut", "Absoluut verzuim", Groep.ABSOLUUT, "Leerplichtwet art. 2 en 3", False, False,
     "De leerling is leerplichtig en staat op geen enkele school ingeschreven."),
    ("dreigend", "Dreigend thuiszitten", Groep.DREIGEND, "", True, False,
     "De leerling komt nog deels, of dreigt uit te vallen. Telt niet mee in de kwartaalopgave."),
    ("vrijstelling_5a", "Vrijstelling om lichamelijke of psychische redenen (5a)", Groep.VRIJSTELLING,
     "Leerplichtwet art. 5 onder a", False, True, "Met een verklaring van een onafhankelijke arts, pedagoog of psycholoog. Elk jaar opnieuw, vóór 1 juli; blijvend"
     " voor wie nooit naar school kan (artikel 6 lid 3)."),
    ("vrijstelling_5b", "Vrijstelling om richtingsbezwaar (5b)", Groep.VRIJSTELLING, "Leerplichtwet art. 5 onder b", False,
     True, "Elk jaar opnieuw, vóór 1 juli."),
    ("vrijstelling_5c", "Vrijstelling om onderwijs in het buitenland (5c)", Groep.VRIJSTELLING,
     "Leerplichtwet art. 5 onder c", False, True, "Elk jaar opnieuw, vóór 1 juli."),
    ("vrijstelling_15", "Vrijstelling om ander onderwijs (15)", Groep.VRIJSTELLING, "Leerplichtwet art. 15", False, True,
     "Bij bijzondere omstandigheden, als de jongere op een andere manier onderwijs krijgt."),
)  # fmt: skip
# May be without an end: Leerplichtwet 6 lid 3.
BLIJVEND = frozenset({"vrijstelling_5a"})
OORZAKEN = (
    ("angst", "angst of schoolweigering"),
    ("somberheid", "somberheid of depressie"),
    ("gedrag", "gedrag of conflict op school"),
    ("prikkels", "overprikkeling of autisme"),
    ("ziekte", "lichamelijke ziekte"),
    ("gezin", "problemen thuis of in het gezin"),
    ("pesten", "pesten of onveiligheid"),
    ("geen_plek", "wacht op een plek op school"),
    ("geen_zorg", "wacht op zorg of behandeling"),
    ("schorsing", "schorsing of verwijdering"),
)
# What the law or the inspectie says (from when an absence counts) is a fact: ``swv/kern/feiten.toml``.
TERMIJNEN = (
    (Termijncode.NAZORG, 6, Eenheid.WEKEN, "Werkwijze samenwerkingsverbanden"),
    (Termijncode.EERSTE_ACTIE, 5, Eenheid.DAGEN, "Eigen norm"),
    (Termijncode.NAAR_DIRECTEUR, 7, Eenheid.DAGEN, "Eigen norm"),
)
TREDEN = (
    ("Overleg school en consulent", 4, Eenheid.WEKEN, [Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.LEERPLICHT], "",
     "School, ouders, consulent en leerplicht maken een plan."),
    ("Thuiszitterstafel", 3, Eenheid.MAANDEN, [Rol.SCHOOLLEIDER, Rol.CONSULENT, Rol.DIRECTEUR, Rol.LEERPLICHT], "",
     "De tafel zoekt een plek waar de leerling binnen drie maanden begint."),
    ("Doorzettingsmacht", None, "", [Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.LEERPLICHT], Rol.DIRECTEUR,
     "De directeur hakt de knoop door. Helpt niet als ouders of leerling niet willen."),
)  # fmt: skip
# {step: (table, who has doorzettingsmacht)}
TAFEL = {"Thuiszitterstafel": ("thuiszitterstafel", ""), "Doorzettingsmacht": ("", Macht.SWV)}


@transaction.atomic
def create_standaardgegevens(*, van: date) -> None:
    """Categories, causes and terms that hold for every swv; what is there stays."""
    for volgorde, (code, naam, groep, artikel, ingeschreven, einddatum, uitleg) in enumerate(CATEGORIEEN):
        Verzuimcategorie.objects.get_or_create(
            code=code,
            defaults={"naam": naam, "groep": groep, "artikel": artikel, "vraagt_inschrijving": ingeschreven,
                      "vraagt_einddatum": einddatum, "blijvend": code in BLIJVEND, "uitleg": uitleg, "volgorde": volgorde, "van": van},
        )  # fmt: skip
    for volgorde, (code, naam) in enumerate(OORZAKEN):
        Oorzaak.objects.get_or_create(code=code, defaults={"naam": naam, "volgorde": volgorde, "van": van})
    for code, aantal, eenheid, bron in TERMIJNEN:
        Termijn.objects.get_or_create(
            code=code, swv=None, defaults={"aantal": aantal, "eenheid": eenheid, "bron": bron, "van": van}
        )


@transaction.atomic
def create_ladder(*, swv: Organisatie, van: date) -> None:
    """The escalation ladder a new swv starts with; what is there stays."""
    for volgorde, (naam, aantal, eenheid, rollen, beslisser, uitleg) in enumerate(TREDEN):
        tafel, macht = TAFEL.get(naam, ("", ""))
        Escalatietrede.objects.get_or_create(
            swv=swv, naam=naam,
            defaults={"tafel": tafel, "macht": macht, "na_aantal": aantal, "na_eenheid": eenheid, "rollen": rollen, "beslisser": beslisser,
                      "uitleg": uitleg, "volgorde": volgorde, "van": van},
        )  # fmt: skip


@receiver(swv_opgericht, dispatch_uid="thuiszitters_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded gets a ladder; categories, causes and terms for all come where they are missing."""
    create_standaardgegevens(van=van)
    create_ladder(swv=swv, van=van)
