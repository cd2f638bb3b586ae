"""Schools that were read from a file: the same file named, and taken back as a whole."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models.signals import post_save
from django.urls import reverse
from django.utils import timezone

from financien.referentie.models import Telling
from swv.organisatie.enums import Rol
from swv.organisatie.models import Aansluiting, Inlezing, Organisatie
from swv.organisatie.services.inlezing import record_inlezing
from swv.organisatie.services.school import undo
from swv.organisatie.views.inlezing import KOPPEN
from tests import factories as f
from tests.rollen import als, as_eigenaar

LIJST = b"""BRIN;Vestiging;Naam;Schoolsoort;Bestuursnummer;Bestuur
97AA;00;De Duinroos;vo;97001;Stichting Kust
97AB;00;De Zeester;vo;97001;Stichting Kust
"""
pytestmark = pytest.mark.django_db


@pytest.fixture
def beheer(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.BEHEERDER])
    return client


def offer(client: Any) -> Any:
    bestand = SimpleUploadedFile("scholen.csv", LIJST)
    return client.post(reverse("organisatie:scholen_inlezen"), {"bestand": bestand, "van": "2026-08-01"})


def take_over(client: Any, wereld: Any) -> Inlezing:
    client.post(reverse("organisatie:scholen_overnemen"), {"lading": offer(client).context["lading"]})
    with als(wereld[Rol.BEHEERDER]):
        return Inlezing.objects.get()


def connected() -> list[str]:
    today = timezone.localdate()
    rows = Aansluiting.objects.filter(organisatie__in=new_ones(), van__lte=today, tot=None)
    return sorted(rows.values_list("organisatie__naam", flat=True))


def new_ones() -> Any:
    schools = Organisatie.objects.filter(brin__startswith="97A").values_list("pk", flat=True)
    boards = Organisatie.objects.filter(code="97001").values_list("pk", flat=True)
    return [*schools, *boards]


def test_schools_are_taken_back_with_their_board_and_can_be_read_again(beheer: Any, wereld: Any) -> None:
    inlezing = take_over(beheer, wereld)
    assert (inlezing.naam, inlezing.resultaat, len(inlezing.wijzigingen)) == (
        "scholen.csv", "Er zijn 2 scholen aangesloten.", 3
    )  # fmt: skip
    assert connected() == ["De Duinroos", "De Zeester", "Stichting Kust"]

    assert beheer.post(inlezing.get_absolute_url()).url == inlezing.get_absolute_url()

    assert connected() == []
    assert offer(beheer).context["eerder"] == []
    beheer.post(reverse("organisatie:scholen_overnemen"), {"lading": offer(beheer).context["lading"]})
    assert connected() == ["De Duinroos", "De Zeester", "Stichting Kust"]


def test_school_where_somebody_works_keeps_the_import_as_it_is(beheer: Any, wereld: Any) -> None:
    inlezing = take_over(beheer, wereld)
    f.make_gebruiker(Rol.ZORGCOORDINATOR, Organisatie.objects.get(brin="97AB"))

    page = beheer.get(inlezing.get_absolute_url())
    response = beheer.post(inlezing.get_absolute_url())

    assert [(each.wat, each.tekst) for each in page.context["bezwaren"]] == [
        ("De Zeester", "Hier heeft of had iemand een rol.")
    ]
    assert response.status_code == 400
    assert connected() == ["De Duinroos", "De Zeester", "Stichting Kust"]


def test_school_that_was_counted_since_keeps_the_import_as_it_is(beheer: Any, wereld: Any) -> None:
    """The swv counts its schools also where nobody has a role; what another swv counted of the same one is not its own."""
    inlezing = take_over(beheer, wereld)
    own, other = Organisatie.objects.get(brin="97AB"), Organisatie.objects.get(brin="97AA")
    with as_eigenaar():
        for swv, school in ((wereld.swv, own), (wereld.ander_swv, other)):
            Telling.objects.create(
                swv=swv, organisatie=school, code="leerlingen", datum=date(2026, 10, 1), aantal=1, status="definitief", bron="DUO"
            )  # fmt: skip

    page = beheer.get(inlezing.get_absolute_url())

    assert [(each.wat, each.tekst) for each in page.context["bezwaren"]] == [
        ("De Zeester", f"Hier hangt al een {Telling._meta.verbose_name} aan.")
    ]
    assert beheer.post(inlezing.get_absolute_url()).status_code == 400
    assert connected() == ["De Duinroos", "De Zeester", "Stichting Kust"]


def test_board_with_other_schools_and_ended_connection_say_so(beheer: Any, wereld: Any) -> None:
    inlezing = take_over(beheer, wereld)
    other = f.SchoolFactory(bestuur=Organisatie.objects.get(code="97001"))
    f.AansluitingFactory(swv=wereld.swv, organisatie=other)
    Aansluiting.objects.filter(organisatie__brin="97AA").update(tot=timezone.localdate())

    page = beheer.get(inlezing.get_absolute_url())

    assert [(each.wat, each.tekst) for each in page.context["bezwaren"]] == [
        ("De Duinroos", "De aansluiting is al beëindigd."),
        ("Stichting Kust", "Van dit bestuur zijn sindsdien nog andere scholen aangesloten."),
    ]


def test_connection_that_ends_between_the_question_and_the_answer_keeps_its_day(beheer: Any, wereld: Any) -> None:
    inlezing = take_over(beheer, wereld)
    rows = Aansluiting.objects.filter(organisatie__brin="97AB")
    rows.update(tot=date(2026, 10, 1))

    with als(wereld[Rol.BEHEERDER]) as by, pytest.raises(ValidationError, match="Iemand wijzigde dit intussen"):
        undo(inlezing, by)

    assert rows.get().tot == date(2026, 10, 1)


def test_connection_that_somebody_else_makes_meanwhile_is_no_part_of_the_import(beheer: Any, wereld: Any) -> None:
    """What an import made is what its own rows made, not what is new since it began."""
    others: list[Aansluiting] = []

    def connect_elsewhere(instance: Aansluiting, **kwargs: Any) -> None:
        if not others:
            others.append(instance)
            others[0] = f.AansluitingFactory(swv=wereld.swv, organisatie=f.SchoolFactory(brin="98ZZ"))

    post_save.connect(connect_elsewhere, sender=Aansluiting)
    try:
        inlezing = take_over(beheer, wereld)
    finally:
        post_save.disconnect(connect_elsewhere, sender=Aansluiting)

    made = Aansluiting.objects.filter(organisatie__in=new_ones()).order_by("pk").values_list("pk", flat=True)
    assert (inlezing.wijzigingen, others[0].tot) == (list(made), None)


def test_same_list_is_named_before_it_is_read_twice(beheer: Any, wereld: Any) -> None:
    take_over(beheer, wereld)

    page = offer(beheer)

    assert f"door {wereld[Rol.BEHEERDER].naam}. Toen: Er zijn 2 scholen aangesloten." in page.context["eerder"][0]
    assert "Dit bestand is al ingelezen" in page.content.decode()


def test_import_is_seen_by_the_same_role_of_the_same_organisation_only(beheer: Any, wereld: Any) -> None:
    take_over(beheer, wereld)
    seen = {}
    for who in (wereld[Rol.BEHEERDER], wereld[Rol.CONTROLLER], wereld.anderen[Rol.BEHEERDER]):
        with als(who) as user:
            seen[who.pk] = (Inlezing.objects.visible_to(user).count(), Inlezing.objects.count())

    # The controller of the same swv passes the wall, but not the role.
    assert list(seen.values()) == [(1, 1), (0, 1), (0, 0)]


@pytest.mark.parametrize("number", [1, 30])
def test_list_takes_as_many_queries_with_thirty_rows_as_with_one(
    beheer: Any, wereld: Any, number: int, django_assert_num_queries: Any
) -> None:
    with als(wereld[Rol.BEHEERDER]) as door:
        for each in range(number):
            record_inlezing(
                organisatie=wereld.swv, door=door, soort="scholen", naam=f"{each}.csv", sha256="0" * 64, rijen=1,
                resultaat="Klaar.", wijzigingen=[],
            )  # fmt: skip
    url = reverse("organisatie:inlezingen")
    beheer.get(url)
    with django_assert_num_queries(10):
        page = beheer.get(url)
    assert len(page.context["rijen"]) == number


def test_list_goes_along_as_a_file(beheer: Any, wereld: Any) -> None:
    take_over(beheer, wereld)

    response = beheer.get(reverse("organisatie:inlezingen"), {"bestand": "csv"})

    kop, row, *rest = response.content.decode("utf-8-sig").splitlines()
    assert (kop.split(";"), rest) == (list(KOPPEN), [])
    assert row.split(";")[1:] == ["Scholen", "scholen.csv", wereld[Rol.BEHEERDER].naam, "2", "overgenomen"]
