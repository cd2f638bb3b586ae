"""The name of a person in the database and on the pages: its parts, who corrects it, and how one is addressed."""

import importlib

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Bericht, Beveiligingsgebeurtenis, Beveiligingssoort
from swv.organisatie import services
from swv.organisatie.calculations import Persoonsnaam
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from tests import factories as f
from tests.pagina import read_heading
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
HANNEKE = {"titel": "dr.", "roepnaam": "Hanneke", "tussenvoegsel": "de", "achternaam": "Wit"}


def parts(gebruiker):
    return {name: getattr(gebruiker, name) for name in HANNEKE}


def read(client, *address):
    return " ".join(client.get(reverse(*address)).content.decode().split())


# --- the database ---------------------------------------------------------------------------------------------------


def test_whole_name_follows_from_its_parts_and_sorts_on_the_surname():
    user = f.GebruikerFactory(naam="dr. Hanneke de Wit")
    assert (parts(user), user.naam_nazien) == (HANNEKE, False)
    user.achternaam = "Öz"
    with als(user):
        user.save(update_fields=["achternaam"])
    user.refresh_from_db()
    assert (user.naam, user.sorteernaam, user.get_full_name()) == ("dr. Hanneke de Öz", "oz hanneke de", user.naam)


def test_person_with_one_name_has_it_as_surname():
    user = Gebruiker.objects.create_user("s@voorbeeld.example", naam=Persoonsnaam("Sukarno"))
    assert (user.naam, user.achternaam, user.persoonsnaam.aanspreek, user.naam_nazien) == (
        "Sukarno", "Sukarno", "Sukarno", False,
    )  # fmt: skip


@pytest.mark.parametrize(
    "sql",
    [
        "update organisatie_gebruiker set naam = 'Iemand anders' where id = %s",
        "update organisatie_gebruiker set achternaam = 'Anders' where id = %s",
        "update organisatie_gebruiker set achternaam = '', naam = 'dr. Hanneke de' where id = %s",
        "update organisatie_gebruiker set titel='', roepnaam='', tussenvoegsel='', achternaam='', naam='' where id = %s",
    ],
)
def test_database_refuses_a_whole_name_that_is_not_its_parts_or_is_empty(sql):
    user = f.GebruikerFactory(naam="dr. Hanneke de Wit")
    refused = pytest.raises(IntegrityError, match="gebruiker_naam_uit_delen")
    with refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, [user.pk])


def test_names_of_before_are_taken_apart_and_what_is_uncertain_keeps_its_text():
    texts = ["Hanneke de Wit", "Dr. Samira Yilmaz", "Anna Maria Jansen", "Koppeling", "J.P. van der Meer", "x" * 150]
    pks = [f.GebruikerFactory().pk for _ in texts]
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute("set constraints all immediate")
        cursor.execute("alter table organisatie_gebruiker drop constraint gebruiker_naam_uit_delen")
        for pk, tekst in zip(pks, texts, strict=True):
            cursor.execute(
                "update organisatie_gebruiker set titel='', roepnaam='', tussenvoegsel='', achternaam='', naam=%s"
                " where id = %s",
                [tekst, pk],
            )
        migration = importlib.import_module("swv.organisatie.migrations.0009_namen_gegevens")
        with connection.schema_editor(atomic=False) as editor:
            migration.split_names(apps, editor)
    rows = [Gebruiker.objects.get(pk=pk) for pk in pks]
    assert [row.naam for row in rows] == texts
    assert [tuple(parts(row).values()) for row in rows] == [
        ("", "Hanneke", "de", "Wit"), ("Dr.", "Samira", "", "Yilmaz"), ("", "", "", "Anna Maria Jansen"),
        ("", "", "", "Koppeling"), ("", "J.P.", "van der", "Meer"), ("", "", "", "x" * 150),
    ]  # fmt: skip
    assert [row.naam_nazien for row in rows] == [False, False, True, True, False, True]


# --- correcting -----------------------------------------------------------------------------------------------------


def test_person_corrects_the_own_name_and_the_log_tells(client, wereld):
    user = wereld[Rol.CONSULENT]
    client.force_login(user)
    response = client.post(reverse("organisatie:naam"), HANNEKE)
    user.refresh_from_db()
    assert (response.url, user.naam) == (reverse("organisatie:account"), "dr. Hanneke de Wit")
    row = Beveiligingsgebeurtenis.objects.filter(soort=Beveiligingssoort.INSTELLING_GEWIJZIGD).latest("pk")
    assert (row.gebruiker_id, row.betreft_id, row.gegevens) == (user.pk, user.pk, {"wat": "organisatie.naam"})
    assert "dr. Hanneke de Wit" in read(client, "organisatie:account")


def test_beheerder_corrects_a_name_that_is_in_use(client, wereld):
    user = wereld[Rol.SECRETARIS]
    client.force_login(wereld[Rol.BEHEERDER])
    response = client.post(reverse("organisatie:gebruiker_naam", args=[user.pk]), HANNEKE)
    user.refresh_from_db()
    assert (response.url, parts(user)) == (reverse("organisatie:gebruiker", args=[user.pk]), HANNEKE)


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"achternaam": " "}, "Vul «Achternaam» in"), ({"achternaam": "Wit 123456782"}, "burgerservicenummer"),
        ({"roepnaam": "H" * 61}, "60"), ({"achternaam": "Wi\u202et"}, "leesrichting"),
    ],
)  # fmt: skip
def test_name_that_can_not_be_is_refused_and_what_was_typed_stays(client, wereld, changes, melding):
    user = wereld[Rol.SECRETARIS]
    client.force_login(user)
    response = client.post(reverse("organisatie:naam"), {**HANNEKE, **changes})
    page = response.content.decode()
    assert (response.status_code, melding in page, 'value="dr."' in page) == (400, True, True)
    user.refresh_from_db()
    assert user.achternaam not in ("Wit", "")


def test_somebody_who_works_for_another_swv_too_is_renamed_only_where_the_name_is_uncertain(wereld):
    user, beheerder = wereld[Rol.SECRETARIS], wereld[Rol.BEHEERDER]
    f.LidmaatschapFactory(gebruiker=user, rol=Rol.SECRETARIS, organisatie=wereld.ander_swv)
    naam = Persoonsnaam("Wit", "Hanneke", "de")
    with als(beheerder):
        with pytest.raises(ValidationError):
            services.rename_gebruiker(gebruiker=user, naam=naam, by=beheerder, vandaag=VANDAAG)
        with as_eigenaar():
            Gebruiker.objects.filter(pk=user.pk).update(naam_nazien=True)
        user.refresh_from_db()
        services.rename_gebruiker(gebruiker=user, naam=naam, by=beheerder, vandaag=VANDAAG)
        assert (user.naam, user.naam_nazien) == ("Hanneke de Wit", False)


def test_person_of_another_swv_is_not_there_for_the_beheerder(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    vreemd = wereld.anderen[Rol.SECRETARIS]
    assert client.post(reverse("organisatie:gebruiker_naam", args=[vreemd.pk]), HANNEKE).status_code == 404


def test_uncertain_names_stand_on_mijn_werk_of_the_beheerder_until_looked_at(client, wereld):
    unsure = f.make_gebruiker(Rol.SECRETARIS, wereld.swv, naam="Anna Maria Jansen")
    f.make_gebruiker(Rol.SECRETARIS, wereld.ander_swv, naam="Bea Maria Jansen")
    client.force_login(wereld[Rol.DIRECTEUR])
    assert "Kijk deze namen na" not in read(client, "werkplek:mijn_werk")
    client.force_login(wereld[Rol.BEHEERDER])
    assert "van 1 persoon is niet zeker wat de achternaam is" in read(client, "werkplek:mijn_werk")
    lijst = client.get(reverse("organisatie:gebruikers"), {"stand": "naam"})
    assert [each.pk for each in lijst.context["rijen"]] == [unsure.pk]
    # It stays as it is: somebody looked.
    data = {"titel": "", "roepnaam": "", "tussenvoegsel": "", "achternaam": "Anna Maria Jansen"}
    client.post(reverse("organisatie:gebruiker_naam", args=[unsure.pk]), data)
    assert "Kijk deze namen na" not in read(client, "werkplek:mijn_werk")


# --- addressing -----------------------------------------------------------------------------------------------------


def test_greeting_takes_the_given_name_and_no_title(client, wereld):
    user = f.make_gebruiker(Rol.SECRETARIS, wereld.swv, naam="Dr. Samira el Amrani")
    client.force_login(user)
    response = client.get(reverse("werkplek:mijn_werk"))
    assert read_heading(response).endswith(", Samira")


def test_invitation_is_addressed_without_title(wereld):
    beheerder = wereld[Rol.BEHEERDER]
    with als(beheerder):
        gebruiker, _ = services.invite_gebruiker(
            email="h@voorbeeld.example", naam=Persoonsnaam(**HANNEKE), by=beheerder, rol=Rol.CONTROLLER,
            organisatie=wereld.swv, van=VANDAAG,
        )  # fmt: skip
    bericht = Bericht.objects.filter(aan="h@voorbeeld.example").latest("pk")
    assert bericht.tekst.startswith("Goedendag Hanneke de Wit,\n")
    assert gebruiker.naam == "dr. Hanneke de Wit"


@pytest.mark.parametrize(
    "template", ["account/email/email_changed", "account/email/account_already_exists", "mfa/email/totp_activated"]
)
def test_no_mail_of_the_login_library_greets_from_nobody(template):
    """«Hallo van !» came from its own frame with the name of a site that there is not."""
    text = render_to_string(f"{template}_message.txt", {"current_site": {"name": "", "domain": ""}})
    assert text.startswith("Goedendag,\n\n")
    assert "Hallo van" not in text
