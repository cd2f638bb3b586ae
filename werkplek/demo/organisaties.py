"""The demo swv, Midden-Kennemerland, as it is (public data), its small neighbour, and invented people."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from django.contrib.auth.hashers import make_password

from swv.kern.muren import act_as
from swv.organisatie.enums import Inrichtpunt, Organisatiesoort, Schoolsoort, Sector
from swv.organisatie.models import Aansluiting, Gebruiker, Lidmaatschap, Lijstcontrole, Organisatie
from swv.organisatie.services.inrichten import skip_punt
from swv.organisatie.signals import swv_opgericht
from toewijzing.models import Briefgegevens
from werkplek.demo.gegevens import PERSONEN, WACHTWOORD

BRON = Path(__file__).parent / "midden-kennemerland.json"
VAN = date(2021, 8, 1)
DOMEIN = "demo.example"
BUUR = {"code": "VO2706", "naam": "Samenwerkingsverband VO Noord-Kennemerland", "plaats": "Alkmaar"}


def read_gegevens() -> dict[str, Any]:
    """The public data of the demo swv."""
    return json.loads(BRON.read_text())


def make_organisaties() -> dict[str, Organisatie]:
    """All organisations by their key: name, or code for swv's and boards."""
    bron = read_gegevens()
    swv = make_swv(bron["samenwerkingsverband"], kleur="#1f5f8b")
    buur = make_swv({**BUUR, "sector": "vo"}, kleur="#6b3f7a")
    found = {swv.code: swv, buur.code: buur}
    for gemeente in bron["gemeenten"]:
        found[gemeente["naam"]] = Organisatie.objects.create(soort=Organisatiesoort.GEMEENTE, naam=gemeente["naam"])
    for gegevens in bron["schoolbesturen"]:
        found |= make_bestuur(gegevens, found)
    found |= make_bestuur(
        {
            "bevoegd_gezag_nummer": "90001",
            "naam": "Stichting Duinrand (verzonnen)",
            "scholen": [{"brin": "99ZZ", "vestiging": "00", "naam": "Duinrand College (verzonnen)", "soort": "vo"}],
        },
        found,
    )
    found["extern"] = Organisatie.objects.create(
        soort=Organisatiesoort.EXTERN, naam="Praktijk Kennemer Advies (verzonnen)"
    )
    connect(found, swv, buur)
    for each in (swv, buur):
        swv_opgericht.send(sender=Organisatie, swv=each, van=VAN)
        make_briefgegevens(each)
    return found


def make_swv(gegevens: dict[str, Any], *, kleur: str) -> Organisatie:
    """An swv with the real name, code and town of ``gegevens``; address, mail and telephone are invented."""
    return Organisatie.objects.create(
        soort=Organisatiesoort.SWV,
        code=gegevens["code"],
        naam=gegevens["naam"],
        sector=Sector(gegevens["sector"]),
        plaats=gegevens["plaats"],
        adres="Postbus 123",
        postcode="1940 AC",
        email=f"info@{gegevens['code'].lower()}.example",
        telefoon="0251 000 000",
        kleur_merk=kleur,
    )


def make_briefgegevens(swv: Organisatie) -> None:
    """What stands in every letter of this swv; addresses and telephone are invented."""
    domein = f"{swv.code.lower()}.example"
    Briefgegevens.objects.create(
        swv=swv,
        directeur_is_bestuur=True,
        bezwaar_email=f"bezwaar@{domein}",
        steunpunt_naam=f"Ouder- en jeugdsteunpunt {swv.plaats}",
        steunpunt_telefoon="0251 000 111",
        steunpunt_email=f"steunpunt@{domein}",
        steunpunt_site=f"steunpunt.{domein}",
    )


def make_bestuur(gegevens: dict[str, Any], found: dict[str, Organisatie]) -> dict[str, Organisatie]:
    """A board with its schools."""
    nummer = gegevens["bevoegd_gezag_nummer"]
    bestuur = Organisatie.objects.create(soort=Organisatiesoort.BESTUUR, code=nummer, naam=gegevens["naam"])
    scholen = {
        school["naam"]: Organisatie.objects.create(
            soort=Organisatiesoort.SCHOOL,
            naam=school["naam"],
            brin=school["brin"],
            vestiging=school["vestiging"],
            schoolsoort=Schoolsoort(school["soort"]),
            bestuur=bestuur,
        )
        for school in gegevens["scholen"]
    }
    return {nummer: bestuur, **scholen}


def connect(found: dict[str, Organisatie], swv: Organisatie, buur: Organisatie) -> None:
    """Who belongs to which swv. Heliomare and its board belong to both."""
    samen = {"40837", "Heliomare Onderwijs"}
    alleen_buur = {"90001", "Duinrand College (verzonnen)"}
    for sleutel, organisatie in found.items():
        if organisatie.soort in (Organisatiesoort.SWV, Organisatiesoort.EXTERN):
            continue
        for each in (swv, buur):
            if (each == swv and sleutel not in alleen_buur) or (each == buur and sleutel in samen | alleen_buur):
                Aansluiting.objects.create(swv=each, organisatie=organisatie, van=VAN)


def make_personen(found: dict[str, Organisatie], vandaag: date) -> dict[str, Gebruiker]:
    """The demo logins by their login name."""
    personen = {}
    password = make_password(WACHTWOORD)  # once: it is the same for everybody, and made to be slow
    for persoon in PERSONEN:
        gebruiker = Gebruiker.objects.create(
            email=f"{persoon.login}@{DOMEIN}",
            password=password,
            naam=persoon.naam,
            discipline=persoon.discipline,
            registratie=persoon.registratie,
        )
        Lidmaatschap.objects.create(
            gebruiker=gebruiker,
            rol=persoon.rol,
            organisatie=found[persoon.bij],
            scope=persoon.scope,
            van=VAN,
            tot=vandaag + timedelta(days=180) if persoon.rol == "auditor" else None,
        )
        personen[persoon.login] = gebruiker
    for code in ("VO2704", BUUR["code"]):
        Lijstcontrole.objects.create(swv=found[code], uiterlijk=vandaag + timedelta(days=120))
    # One person with two roles, for the switch in the header; and a member tied to a board, who is recused.
    Lidmaatschap.objects.create(gebruiker=personen["consulent"], rol="deskundige", organisatie=found["VO2704"], van=VAN)
    Lidmaatschap.objects.create(
        gebruiker=personen["cvtlid3"], rol="schoolleider", organisatie=found["Kennemercollege MAVO"], van=VAN
    )
    return personen


def make_inrichting(swv: Organisatie, beheerder: Gebruiker, vandaag: date) -> None:
    """What of setting up does not concern the demo: its swv is a real one, so it gets no invented logo."""
    with act_as(beheerder, vandaag) as by:
        skip_punt(swv=swv, punt=Inrichtpunt.LOGO, reden="De demo gebruikt geen logo.", by=by)
