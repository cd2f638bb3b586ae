"""Invented pupils of the demo, with parents and documents."""

import itertools
from datetime import date, timedelta

from django.core.files.base import ContentFile

from leerlingen.enums import Documentsoort, Relatie
from leerlingen.models import Leerling
from leerlingen.services import add_document, create_leerling, save_gezagdrager
from swv.kern.muren import act_as
from swv.kern.pdf import render_pdf
from swv.kern.termijnen import get_begin_schooljaar
from swv.organisatie.models import Gebruiker, Organisatie
from werkplek.demo import gegevens as g
from werkplek.demo.basis import Demobasis
from werkplek.demo.plan import SCHOLEN

STUKKEN = {
    Documentsoort.OPP: "Ontwikkelingsperspectief",
    Documentsoort.ONDERZOEK: "Onderzoeksverslag",
    Documentsoort.TOETSGEGEVENS: "Toetsgegevens",
}


class Leerlingverteller(Demobasis):
    """Makes pupils, each with the next name and number; ``stukken`` is {kind of document: its PDF}."""

    def __init__(self, organisaties: dict[str, Organisatie], personen: dict[str, Gebruiker], vandaag: date) -> None:
        super().__init__(organisaties, personen, vandaag)
        self.namen = itertools.cycle(
            (voornaam, *achternaam)
            for voornaam, achternaam in zip(itertools.cycle(g.VOORNAMEN), g.ACHTERNAMEN * 30, strict=False)
        )
        self.teller = itertools.count()
        self.stukken = {
            soort: render_pdf("pdf/demo_stuk.html", {"soort": naam}, titel=naam) for soort, naam in STUKKEN.items()
        }

    def make_leerling(self, school: str) -> Leerling:
        """An invented pupil with parents and documents."""
        naam, login, _ = SCHOLEN[school]
        nummer = next(self.teller)
        roepnaam, tussenvoegsel, achternaam = next(self.namen)
        if enig := g.EEN_NAAM.get(nummer):
            roepnaam, tussenvoegsel, achternaam = "", "", enig
        plaats, postcode = g.PLAATSEN[nummer % 4]
        with act_as(self.personen[login], self.vandaag) as by:
            leerling = create_leerling(
                school=self.organisaties[naam],
                by=by,
                van=get_begin_schooljaar(self.vandaag),
                las_id=f"LAS-{4000 + nummer}",
                leerjaar=str(1 + nummer % 4),
                gegevens={
                    "roepnaam": roepnaam,
                    "tussenvoegsel": tussenvoegsel,
                    "achternaam": achternaam,
                    "geboortedatum": date(2010 + nummer % 4, 1 + nummer % 12, 1 + nummer % 28),
                    "postcode": postcode,
                    "woongemeente": self.organisaties[plaats],
                },
            )
            for volgnummer, relatie in enumerate((Relatie.MOEDER, Relatie.VADER)):
                save_gezagdrager(
                    leerling=leerling,
                    gegevens={
                        "naam": f"{'M.' if volgnummer == 0 else 'J.'} {tussenvoegsel} {achternaam}".replace("  ", " "),
                        "relatie": relatie,
                        "adres": f"{g.STRATEN[nummer % 8]} {nummer + 1 + volgnummer}",
                        "plaats": plaats,
                        "postcode": postcode,
                        "email": f"ouder{nummer}{'ab'[volgnummer]}@voorbeeld.example",
                        **(g.VADER_IN_BUITENLAND.get(nummer, {}) if relatie == Relatie.VADER else {}),
                    },
                )
            for soort, inhoud in self.stukken.items():
                if soort == Documentsoort.OPP:
                    continue  # not a file by itself: see ``record_extern``
                add_document(
                    leerling=leerling,
                    by=by,
                    soort=soort,
                    datum=self.vandaag - timedelta(days=40 + nummer),
                    bestand=ContentFile(inhoud, name=f"{STUKKEN[soort].lower()}.pdf"),
                )
        return leerling
