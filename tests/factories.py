"""One factory per model. They write as the owner: only what they make is outside the wall, never what is tested."""

from datetime import date, timedelta
from typing import Any

import factory
from factory.django import DjangoModelFactory
from knox.models import AuthToken

from leerlingen import models as leerlingen
from leerlingen.enums import Documentsoort, Grond, Inschrijvingsoort, Kwalificatiesoort, Omvang, Relatie
from swv.organisatie import models as organisatie
from swv.organisatie.enums import Kamer, Organisatiesoort, Rol, Schoolsoort
from tests.rollen import as_eigenaar

LANG_GELEDEN = date(2020, 8, 1)


class VerbandFactory(DjangoModelFactory):
    class Meta:
        abstract = True

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **kwargs: Any) -> Any:
        with as_eigenaar():
            return super()._create(model_class, *args, **kwargs)


class OrganisatieFactory(VerbandFactory):
    class Meta:
        model = organisatie.Organisatie

    naam = factory.Sequence(lambda n: f"Organisatie {n}")


class SwvFactory(OrganisatieFactory):
    soort = Organisatiesoort.SWV
    sector = "vo"
    code = factory.Sequence(lambda n: f"VO{3000 + n % 6000}")  # tests that fix a code take one outside this range
    naam = factory.Sequence(lambda n: f"Samenwerkingsverband {n}")
    adres, postcode, plaats = "Breestraat 1", "1941 AA", "Beverwijk"
    telefoon, email = "0251 000 000", "info@swv.example"


class BestuurFactory(OrganisatieFactory):
    soort = Organisatiesoort.BESTUUR
    code = factory.Sequence(lambda n: f"{50000 + n % 40000}")  # tests that fix a code take one outside this range


class GemeenteFactory(OrganisatieFactory):
    soort = Organisatiesoort.GEMEENTE


class ExternFactory(OrganisatieFactory):
    soort = Organisatiesoort.EXTERN


class LogoFactory(VerbandFactory):
    class Meta:
        model = organisatie.Logo

    soort, inhoud, sha256, breedte, hoogte = "image/png", b"\x89PNG", "0" * 64, 40, 40


class SchoolFactory(OrganisatieFactory):
    soort = Organisatiesoort.SCHOOL
    schoolsoort = Schoolsoort.VO
    bestuur = factory.SubFactory(BestuurFactory)
    brin = factory.Sequence(lambda n: f"{n % 100:02d}Y{chr(65 + n // 100 % 26)}")  # tests fix none with a Y in this place
    vestiging = "00"
    naam = factory.Sequence(lambda n: f"School {n}")
    adres, postcode, plaats = "Schoolstraat 2", "1942 BB", "Beverwijk"


class AansluitingFactory(VerbandFactory):
    class Meta:
        model = organisatie.Aansluiting

    van = LANG_GELEDEN


class GebruikerFactory(VerbandFactory):
    class Meta:
        model = organisatie.Gebruiker

    naam = factory.Sequence(lambda n: f"Persoon {n}")
    email = factory.Sequence(lambda n: f"persoon{n}@voorbeeld.example")
    password = factory.django.Password("een lang wachtwoord")


class LidmaatschapFactory(VerbandFactory):
    class Meta:
        model = organisatie.Lidmaatschap

    gebruiker = factory.SubFactory(GebruikerFactory)
    rol = Rol.ZORGCOORDINATOR
    van = LANG_GELEDEN


class LijstcontroleFactory(VerbandFactory):
    class Meta:
        model = organisatie.Lijstcontrole

    uiterlijk = factory.LazyFunction(lambda: date.today() + timedelta(days=200))


class RolvoorstelFactory(VerbandFactory):
    class Meta:
        model = organisatie.Rolvoorstel

    gebruiker = factory.SubFactory(GebruikerFactory)
    rol = Rol.SECRETARIS
    organisatie = factory.SelfAttribute("swv")
    van = LANG_GELEDEN
    vervalt_op = factory.LazyFunction(lambda: date.today() + timedelta(days=21))


def make_token(gebruiker: Any, **bereik: Any) -> tuple[Any, str]:
    """A token of this person and its scope: to read and write everything unless told otherwise."""
    expiry = bereik.pop("expiry", timedelta(days=1))
    with as_eigenaar():
        row, secret = AuthToken.objects.create(gebruiker, expiry=expiry)
        defaults = {"naam": "Proef", "schrijven": True, "kamers": Kamer.values}
        return organisatie.Tokenbereik.objects.create(token=row, **(defaults | bereik)), secret


def make_gebruiker(rol: str, bij: Any, **kwargs: Any) -> Any:
    """A person with one lidmaatschap."""
    lid = {key: kwargs.pop(key) for key in ("scope", "van", "tot") if key in kwargs}
    gebruiker = GebruikerFactory(**kwargs)
    LidmaatschapFactory(gebruiker=gebruiker, rol=rol, organisatie=bij, **lid)
    return gebruiker


class LeerlingFactory(VerbandFactory):
    """A pupil enrolled at ``school``, with the access that comes from it."""

    class Meta:
        model = leerlingen.Leerling

    nummer = factory.Sequence(lambda n: f"L-{n:07d}")
    roepnaam = factory.Sequence(lambda n: f"Roepnaam{n}")
    achternaam = factory.Sequence(lambda n: f"Achternaam{n}")
    geboortedatum = date(2012, 3, 14)
    postcode = "1943 AB"

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **kwargs: Any) -> Any:
        school = kwargs.pop("school", None)
        leerling = super()._create(model_class, *args, **kwargs)
        if school is not None:
            inschrijving = InschrijvingFactory(leerling=leerling, school=school)
            ToegangFactory(leerling=leerling, organisatie=school, bron_id=inschrijving.pk)
        return leerling


class InschrijvingFactory(VerbandFactory):
    class Meta:
        model = leerlingen.Inschrijving

    soort = Inschrijvingsoort.INSCHRIJVING
    van = LANG_GELEDEN


class ToegangFactory(VerbandFactory):
    class Meta:
        model = leerlingen.Toegang

    grond = Grond.INSCHRIJVING
    omvang = Omvang.DOSSIER
    bron_id = factory.Sequence(lambda n: 900_000 + n)
    van = LANG_GELEDEN


class GezagdragerFactory(VerbandFactory):
    class Meta:
        model = leerlingen.Gezagdrager

    naam = factory.Sequence(lambda n: f"Ouder {n}")
    relatie = Relatie.MOEDER
    adres, postcode, plaats = "Dorpsstraat 3", "1943 AB", "Beverwijk"
    email = factory.Sequence(lambda n: f"ouder{n}@voorbeeld.example")


class KwalificatieFactory(VerbandFactory):
    class Meta:
        model = leerlingen.Kwalificatie

    soort = Kwalificatiesoort.STARTKWALIFICATIE
    vanaf = factory.LazyFunction(date.today)
    bron = "Diploma gezien."


class DocumentFactory(VerbandFactory):
    class Meta:
        model = leerlingen.Document

    soort = Documentsoort.OPP
    datum = factory.LazyFunction(date.today)
    naam = "opp.pdf"
    mime = "application/pdf"
    grootte = 1000
    sha256 = "0" * 64
    bestand = factory.django.FileField(data=b"%PDF-1.4 test", filename="opp.pdf")
