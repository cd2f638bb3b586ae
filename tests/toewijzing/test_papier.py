"""A request on paper: recorded by the secretaris, on the day it came in, for a school of the region or from outside."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Inschrijving, Leerling, Toegang
from swv.kern.models import Bericht
from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Aansluiting, Organisatie
from tests import factories as f
from tests import wereld as w
from tests.kern.bestanden.bouwen import MS_REL, make_docx
from tests.leerlingen.test_services import upload
from tests.rollen import als, as_eigenaar
from toewijzing.enums import Status
from toewijzing.models import Aanvraag, Papieraanvraag

pytestmark = pytest.mark.django_db
BUITEN = {
    "school": "", "schoolnaam": "Het Verre College", "brin": "31zz-01", "schoolsoort": "vo", "bestuursnummer": "31001",
    "bestuur": "Stichting Ver",
}  # fmt: skip


@pytest.fixture
def secretaris(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.SECRETARIS])
    return client


def send(client: Any, wereld: Any, **kwargs: Any) -> Any:
    data = {
        "roepnaam": "Noor", "tussenvoegsel": "de", "achternaam": "Boer", "geboortedatum": "3-12-2012",
        "school": wereld.school.pk, "soort": wereld.soorten["TLV-VSO"].pk, "gevraagde_categorie": "1",
        "ontvangen_op": (timezone.localdate() - timedelta(days=5)).isoformat(), "wijze": "post",
        "ondertekend_door": "K. Vos, directeur", "scan": upload("aanvraag.png"), "sleutel": str(uuid4()),
    }  # fmt: skip
    return client.post(reverse("toewijzing:papier"), {**data, **kwargs})


def get_zaak() -> Aanvraag:
    with as_eigenaar():
        return Aanvraag.objects.select_related("soort", "school", "leerling").get()


def test_term_runs_from_the_day_the_paper_came_in(secretaris: Any, wereld: Any) -> None:
    vandaag = timezone.localdate()
    response = send(secretaris, wereld)
    assert response.status_code == 302, response.context["form"].errors

    zaak = get_zaak()
    assert response.url == reverse("toewijzing:aanvraag", args=[zaak.nummer])
    assert (zaak.status, zaak.ontvangen_op, zaak.school_id) == (
        Status.INGEDIEND, vandaag - timedelta(days=5), wereld.school.pk
    )  # fmt: skip
    assert zaak.uiterlijk_op is not None
    assert timedelta(weeks=7) < zaak.uiterlijk_op - zaak.ontvangen_op < timedelta(weeks=10)
    page = secretaris.get(response.url).content.decode()
    assert "Op papier binnengekomen" in page
    assert "K. Vos, directeur" in page


def test_school_sees_the_request_and_the_paper_and_is_told(secretaris: Any, wereld: Any, client: Any) -> None:
    send(secretaris, wereld)
    zaak = get_zaak()

    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        assert [each.pk for each in Aanvraag.objects.visible_to(user)] == [zaak.pk]
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    page = client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer]))
    assert (page.status_code, "K. Vos, directeur" in page.content.decode()) == (200, True)
    with as_eigenaar():
        told = Bericht.objects.filter(soort="op_papier").values_list("aan", flat=True)
        assert set(told) == {wereld[Rol.ZORGCOORDINATOR].email, wereld[Rol.SCHOOLLEIDER].email}
    with als(wereld.anderen[Rol.ZORGCOORDINATOR]):
        assert not Aanvraag.objects.filter(pk=zaak.pk).exists()
        assert not Papieraanvraag.objects.exists()


def test_pupil_the_swv_knows_is_found_by_name_and_not_made_twice(secretaris: Any, wereld: Any) -> None:
    known = w.make_ingediend(wereld)
    with as_eigenaar():
        naam, number = known.leerling.naam, Leerling.objects.count()
    empty = {"roepnaam": "", "tussenvoegsel": "", "achternaam": "", "geboortedatum": ""}

    assert send(secretaris, wereld, leerling=naam, **empty).status_code == 302

    with as_eigenaar():
        assert Leerling.objects.count() == number
        assert Papieraanvraag.objects.get().aanvraag.leerling_id == known.leerling_id


def test_school_outside_the_region_is_made_once_and_joins_nobody(secretaris: Any, wereld: Any) -> None:
    send(secretaris, wereld, **BUITEN)
    send(secretaris, wereld, **{**BUITEN, "schoolnaam": "Anders geschreven"}, achternaam="Tweede", deze_school="on")

    school = Organisatie.objects.get(brin="31ZZ", vestiging="01")
    assert (school.naam, school.bestuur.naam) == ("Het Verre College", "Stichting Ver")
    assert not Aansluiting.objects.filter(organisatie__in=[school, school.bestuur]).exists()
    with as_eigenaar():
        assert Aanvraag.objects.filter(school=school, status=Status.INGEDIEND).count() == 2


def test_double_click_makes_one_request(secretaris: Any, wereld: Any) -> None:
    sleutel = str(uuid4())
    first, second = (send(secretaris, wereld, sleutel=sleutel) for _ in range(2))

    assert first.url == second.url
    with as_eigenaar():
        assert (Aanvraag.objects.count(), Leerling.objects.filter(achternaam="Boer").count()) == (1, 1)


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"achternaam": "", "geboortedatum": ""}, {"achternaam", "geboortedatum"}),
        ({"leerling": "bestaat niet"}, {"leerling"}),
        ({"school": ""}, {"schoolnaam", "brin", "schoolsoort", "bestuursnummer"}),
        ({**BUITEN, "brin": "ABC"}, {"brin"}),
        ({**BUITEN, "bestuursnummer": "1"}, {"bestuursnummer"}),
        ({"ondertekend_door": " "}, {"ondertekend_door"}),
        ({"ondertekend_door": "BSN 123456782"}, {"ondertekend_door"}),
        ({"ontvangen_op": (date.today() + timedelta(days=2)).isoformat()}, {"ontvangen_op"}),
        ({"ontvangen_op": "2011-01-01"}, {"ontvangen_op"}),
        ({"scan": ""}, {"scan"}),
        ({"wijze": "duif"}, {"wijze"}),
        ({"sleutel": "x"}, {"sleutel"}),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_kept(
    secretaris: Any, wereld: Any, change: dict[str, str], fields: set[str]
) -> None:
    response = send(secretaris, wereld, **change)

    assert (response.status_code, set(response.context["form"].errors)) == (400, fields)
    with as_eigenaar():
        assert (Aanvraag.objects.count(), Leerling.objects.count(), Papieraanvraag.objects.count()) == (0, 0, 0)


def test_school_of_the_region_is_not_typed_as_one_from_outside(secretaris: Any, wereld: Any) -> None:
    own = f"{wereld.school.brin}{wereld.school.vestiging}"

    response = send(secretaris, wereld, **{**BUITEN, "brin": own})

    assert set(response.context["form"].errors) == {"brin"}


def test_kind_of_another_swv_can_not_be_chosen(secretaris: Any, wereld: Any) -> None:
    with as_eigenaar():
        foreign = type(wereld.soorten["TLV-VSO"]).objects.filter(swv=wereld.ander_swv).first()

    assert set(send(secretaris, wereld, soort=foreign.pk).context["form"].errors) == {"soort"}


def test_concept_of_a_school_is_not_received_on_paper(wereld: Any) -> None:
    zaak = w.make_concept(wereld)
    with als(wereld[Rol.ZORGCOORDINATOR]) as zorg, pytest.raises(NotAllowed):
        execute_transition(zaak, "papier_ontvangen", by=zorg)
    with as_eigenaar(), pytest.raises(NotPossible):
        execute_transition(zaak, "papier_ontvangen", by=wereld[Rol.SECRETARIS])


def test_history_keeps_who_recorded_it_and_the_row_never_changes(secretaris: Any, wereld: Any) -> None:
    send(secretaris, wereld)
    with as_eigenaar():
        labels = Papieraanvraag.pgh_event_model.objects.values_list("pgh_label", flat=True)
        assert list(labels) == ["insert"]
        zaak = Aanvraag.objects.get()
        grounds = Toegang.objects.filter(leerling=zaak.leerling_id).values_list("organisatie", "omvang")
        assert set(grounds) == {(wereld.swv.pk, "dossier"), (wereld.school.pk, "zaak")}
        assert zaak.statussen.get(actie="papier_ontvangen").door == wereld[Rol.SECRETARIS]


def test_scan_that_is_no_safe_file_is_refused_and_nothing_is_made(secretaris: Any, wereld: Any) -> None:
    macro = make_docx("", (f"{MS_REL}vbaProject", "a.dat"), parts={"word/a.dat": b"x"})
    response = send(secretaris, wereld, scan=SimpleUploadedFile("aanvraag.docx", macro))
    assert (response.status_code, Aanvraag.objects.count(), Papieraanvraag.objects.count()) == (400, 0, 0)
    assert "macro" in response.context["form"].errors.as_text()


def test_slip_in_the_number_of_a_school_shows_nothing_to_another_school(secretaris: Any, wereld: Any) -> None:
    """A school of another swv would see the pupil and the scan."""
    with as_eigenaar():
        foreign = f.SchoolFactory(naam="Het Andere College", brin="44AA", vestiging="00")
        f.AansluitingFactory(swv=wereld.ander_swv, organisatie=foreign)
    fields = {**BUITEN, "brin": "44AA00"}

    response = send(secretaris, wereld, **fields)

    assert (response.status_code, set(response.context["form"].errors)) == (400, {"brin"})
    assert "Het Andere College" in response.context["form"].errors["brin"][0]
    assert 'name="deze_school"' in response.content.decode()
    with as_eigenaar():
        assert (Leerling.objects.count(), Toegang.objects.count()) == (0, 0)
    assert send(secretaris, wereld, **{**fields, "schoolnaam": "het andere college"}).status_code == 302
    assert send(secretaris, wereld, **fields, achternaam="Tweede", deze_school="on").status_code == 302


def test_school_where_the_pupil_is_not_enrolled_is_asked_back(secretaris: Any, wereld: Any) -> None:
    known = w.make_ingediend(wereld)
    fields = {
        "leerling": known.leerling.nummer, "roepnaam": "", "achternaam": "", "tussenvoegsel": "", "geboortedatum": "",
        "school": wereld.zusterschool.pk,
    }  # fmt: skip

    response = send(secretaris, wereld, **fields)

    assert set(response.context["form"].errors) == {"school"}
    assert wereld.school.naam in response.context["form"].errors["school"][0]
    with as_eigenaar():
        assert not Toegang.objects.filter(organisatie=wereld.zusterschool).exists()
    assert send(secretaris, wereld, **fields, deze_school="on").status_code == 302


def test_pupil_the_swv_knows_is_not_made_twice_by_typing_its_name(secretaris: Any, wereld: Any) -> None:
    send(secretaris, wereld)
    with as_eigenaar():
        number = Leerling.objects.get().nummer

    response = send(secretaris, wereld, roepnaam="NOOR")

    form = response.context["form"]
    assert (set(form.errors), [each.nummer for each in form.passend]) == ({"leerling"}, [number])
    with as_eigenaar():
        assert Leerling.objects.count() == 1
    assert send(secretaris, wereld, roepnaam="NOOR", andere_leerling="on").status_code == 302
    with as_eigenaar():
        assert Leerling.objects.count() == 2


def test_pupil_the_swv_may_not_see_is_neither_found_nor_betrayed(secretaris: Any, wereld: Any) -> None:
    with as_eigenaar():
        hidden = f.LeerlingFactory(
            school=wereld.school, roepnaam="Noor", achternaam="Boer", geboortedatum=date(2012, 12, 3)
        )
    by_number = send(secretaris, wereld, leerling=hidden.nummer)

    assert set(by_number.context["form"].errors) == {"leerling"}
    assert send(secretaris, wereld).status_code == 302


# --- a new pupil of whom not everything is known ------------------------------------------------------------------------

JAARLING = {"roepnaam": "", "tussenvoegsel": "", "achternaam": "Sukarno", "geboorte_onbekend": "dag_maand"}


def test_pupil_with_one_name_and_a_year_of_birth_is_made_with_an_address_abroad(secretaris: Any, wereld: Any) -> None:
    abroad = {"land": "BE", "adres": "Grotestraat 12", "postcode": "3600", "plaats": "Genk"}

    response = send(secretaris, wereld, **JAARLING, **abroad)

    assert response.status_code == 302, response.context["form"].errors
    pupil = get_zaak().leerling
    assert (pupil.naam, pupil.geboren) == ("Sukarno", "2012, dag en maand onbekend")
    assert (pupil.geboortedatum, pupil.adreszin) == (date(2012, 1, 1), "Grotestraat 12, 3600 Genk, België")


@pytest.mark.parametrize("tekst", ["Vaals", "0981", "GM0981"])
def test_pupil_lives_in_any_gemeente_by_name_or_code(secretaris: Any, wereld: Any, tekst: str) -> None:
    send(secretaris, wereld, woongemeente=tekst, postcode="6291ab")

    zaak = get_zaak()
    with as_eigenaar():
        pupil = Leerling.objects.select_related("woongemeente").get(pk=zaak.leerling_id)
    assert (pupil.woongemeente.naam, pupil.postcode, pupil.land) == ("Vaals", "6291 AB", "NL")
    assert Organisatie.objects.filter(soort="gemeente", code="0981").count() == 1


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"achternaam": ""}, {"achternaam"}),
        ({"roepnaam": "", "achternaam": ""}, {"achternaam"}),
        ({"geboorte_onbekend": "uur"}, {"geboorte_onbekend"}),
        ({"geboortedatum": "2012"}, {"geboortedatum"}),
        ({"land": "XX"}, {"land"}),
        ({"postcode": "3600"}, {"postcode"}),
        ({"adres": "1\n2\n3\n4\n5", "land": "BE"}, {"adres"}),
        ({"woongemeente": "Atlantis"}, {"woongemeente"}),
        ({"woongemeente": "Vaals", "land": "BE"}, {"woongemeente"}),
    ],
)
def test_what_a_new_pupil_can_not_have_is_told_and_nothing_is_kept(
    secretaris: Any, wereld: Any, change: dict[str, str], fields: set[str]
) -> None:
    response = send(secretaris, wereld, **change)

    assert (response.status_code, set(response.context["form"].errors)) == (400, fields)
    with as_eigenaar():
        assert (Aanvraag.objects.count(), Leerling.objects.count()) == (0, 0)
        assert not Organisatie.objects.filter(code="0981").exists()


def test_pupil_that_may_be_known_is_asked_once_and_can_be_chosen(secretaris: Any, wereld: Any) -> None:
    send(secretaris, wereld, achternaam="Sukarno", roepnaam="", tussenvoegsel="")
    first = get_zaak().leerling

    asked = send(secretaris, wereld, **JAARLING)
    assert (asked.status_code, [each.pk for each in asked.context["form"].passend]) == (400, [first.pk])
    assert "Dit is een andere leerling" in asked.text
    chosen = send(secretaris, wereld, **JAARLING, leerling=first.nummer)

    assert chosen.status_code == 302
    with als(wereld[Rol.SECRETARIS]):
        assert (Leerling.objects.count(), Aanvraag.objects.filter(leerling=first).count()) == (1, 2)


def test_pupil_that_is_somebody_else_is_made(secretaris: Any, wereld: Any) -> None:
    send(secretaris, wereld, achternaam="Sukarno", roepnaam="", tussenvoegsel="")

    assert send(secretaris, wereld, **JAARLING, andere_leerling="on").status_code == 302
    with als(wereld[Rol.SECRETARIS]):
        assert Leerling.objects.filter(achternaam="Sukarno").count() == 2


def test_pupil_that_is_only_registered_elsewhere_is_not_said_to_be_enrolled_there(secretaris: Any, wereld: Any) -> None:
    """Registered at two schools and enrolled at one: what is said of «ingeschreven» is of that one, whichever was first."""
    known = w.make_ingediend(wereld)
    vandaag = timezone.localdate()
    with as_eigenaar():
        other = f.SchoolFactory(naam="Een Derde School", bestuur=wereld.bestuur)
        f.InschrijvingFactory(leerling=known.leerling, school=other, soort="aanmelding", van=vandaag)
    fields = {
        "leerling": known.leerling.nummer, "roepnaam": "", "achternaam": "", "tussenvoegsel": "", "geboortedatum": "",
        "school": wereld.zusterschool.pk,
    }  # fmt: skip

    (told,) = send(secretaris, wereld, **fields).context["form"].errors["school"]
    assert f"staat ingeschreven op {wereld.school.naam}." in told

    with as_eigenaar():
        Inschrijving.objects.filter(leerling=known.leerling, school=wereld.school).update(tot=vandaag)
    (told,) = send(secretaris, wereld, **fields).context["form"].errors["school"]
    assert "is aangemeld bij Een Derde School." in told


@pytest.mark.parametrize(
    ("code", "typed", "field"),
    [
        ("TLV-PRO", {"gevraagde_categorie": "1"}, "gevraagde_categorie"),
        ("BTV", {"gevraagde_categorie": "", "gevraagd_tot_en_met": "2027-07-31"}, "gevraagd_tot_en_met"),
    ],
)
def test_what_a_kind_does_not_ask_is_told_and_not_kept(
    secretaris: Any, wereld: Any, code: str, typed: dict[str, str], field: str
) -> None:
    answer = send(secretaris, wereld, soort=wereld.soorten[code].pk, **typed)
    assert (answer.status_code, set(answer.context["form"].errors)) == (400, {field})
    assert send(secretaris, wereld, soort=wereld.soorten[code].pk, **{**typed, field: ""}).status_code == 302
