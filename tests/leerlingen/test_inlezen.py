"""Pupils from a file: what is read, who is added, what is never kept, and taking it back."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager, Inschrijving, Leerling
from leerlingen.services import record_aanmelding
from leerlingen.services.inlezen import join_group, take_over_leerlingen
from swv.kern.inlezen import write_csv
from swv.kern.models import ValsAlarm
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand, Inlezing
from tests import factories as f
from tests.rollen import als, as_eigenaar

EDEXML = Path(__file__).parents[1] / "gevallen" / "15-edexml" / "edexml-2.1.xml"
KOPPEN = ("Stamnummer", "Roepnaam", "Tussenvoegsel", "Achternaam", "Geboortedatum", "Klas", "Inschrijfdatum")
NOOR = ("10001", "Noor", "de", "Boer", "3-12-2012", "2B", "1-8-2026")
SEM = ("10002", "Sem", "", "Öztürk", "4-1-2013", "2B", "1-8-2026")
BSN = "123456782"
pytestmark = pytest.mark.django_db


@pytest.fixture
def school(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    return client


def offer(
    client: Any, *rows: Any, koppen: Any = KOPPEN, data: bytes | None = None, naam: str = "lijst.csv", **extra: Any
) -> Any:
    bestand = SimpleUploadedFile(naam, data if data is not None else write_csv(koppen, rows))
    return client.post(reverse("leerlingen:inlezen"), {"bestand": bestand, **extra})


def names(user: Any) -> set[str]:
    with als(user):
        return {leerling.naam for leerling in Leerling.objects.visible_to(user)}


def choices(page: Any) -> list[tuple[str, str]]:
    return [(row.naam, row.lijkt_op) for row, _ in page.context["leerlingen"]]


def test_chosen_pupils_are_added_and_the_others_are_not_kept(school: Any, wereld: Any) -> None:
    url = offer(school, NOOR, SEM).url
    assert choices(school.get(url)) == [("Noor de Boer", ""), ("Sem Öztürk", "")]

    response = school.post(url, {"rij": ["3"]})

    assert response.url == reverse("leerlingen:lijst")
    assert names(wereld[Rol.ZORGCOORDINATOR]) == {"Sem Öztürk"}
    with als(wereld[Rol.ZORGCOORDINATOR]):
        row = Inschrijving.objects.get(leerling__achternaam="Öztürk")
        assert (row.las_id, row.leerjaar, row.van, row.school) == ("10002", "2B", date(2026, 8, 1), wereld.school)
        assert not Inleesbestand.objects.exists()
        inlezing = Inlezing.objects.get()
        assert (inlezing.rijen, inlezing.resultaat) == (1, "1 leerling is toegevoegd.")
        assert inlezing.wijzigingen == [row.pk]
    assert school.get(url).status_code == 404


def test_file_that_was_taken_over_meanwhile_adds_nobody_twice(school: Any, wereld: Any) -> None:
    """A double click: the second waits for the first, and then there is no file any more."""
    url = offer(school, NOOR).url
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        waiting = Inleesbestand.objects.get()
    school.post(url, {"rij": ["2"]})
    with als(user), pytest.raises(NotPossible, match="al overgenomen"):
        take_over_leerlingen(bestand=waiting, by=user, gekozen={2})
    assert names(user) == {"Noor de Boer"}


def test_nobody_chosen_adds_nobody(school: Any, wereld: Any) -> None:
    url = offer(school, NOOR).url

    response = school.post(url, {"rij": ["99", "x", "²", "-1"]})

    assert response.status_code == 400
    assert "Kies minstens één leerling." in response.content.decode()
    assert names(wereld[Rol.ZORGCOORDINATOR]) == set()


def test_everybody_new_is_ticked_when_asked(school: Any) -> None:
    url = offer(school, NOOR, SEM).url

    assert [ticked for _, ticked in school.get(url).context["leerlingen"]] == [False, False]
    assert [ticked for _, ticked in school.get(f"{url}?alles=1").context["leerlingen"]] == [True, True]


def test_edexml_is_kept_as_a_list_without_numbers_of_persons(school: Any, wereld: Any) -> None:
    response = offer(school, data=EDEXML.read_bytes(), naam="edex.xml")

    with als(wereld[Rol.ZORGCOORDINATOR]):
        kept = Inleesbestand.objects.get()
    inhoud = bytes(kept.inhoud).decode("utf-8-sig")
    assert "111222333" not in inhoud
    assert "uitstroom" not in inhoud.lower()
    assert "Leerkracht" not in inhoud
    page = school.get(response.url)
    assert [each for each in page.context["meldingen"] if each.startswith("Gelezen als")] == [
        "Gelezen als EDEXML 2.1, schooljaar 2026-2027."
    ]
    assert any("het bestand is van school 99PA00" in each for each in page.context["meldingen"])
    # Zoë is nine, too young for this school; of Bram nothing but a first name is known.
    assert {(fout.rij, fout.kolom) for fout in page.context["fouten"]} == {
        (2, "Ingeschreven sinds"), (3, "Achternaam"), (3, "Geboortedatum"), (3, "Ingeschreven sinds")
    }  # fmt: skip


def test_edexml_of_a_primary_school_is_added_with_group_and_address(school: Any, wereld: Any) -> None:
    with as_eigenaar():
        wereld.school.schoolsoort = "bao"
        wereld.school.save()
    url = offer(school, data=EDEXML.read_bytes(), naam="edex.xml").url

    school.post(url, {"rij": ["2"]})

    with als(wereld[Rol.ZORGCOORDINATOR]):
        row = Inschrijving.objects.select_related("leerling").get()
        pupil = row.leerling
    assert (pupil.naam, pupil.geboortedatum, pupil.postcode) == ("Zoë van 't Voorbeeld", date(2017, 3, 4), "9901 AD")
    assert (row.las_id, row.leerjaar, row.van) == ("10001", "5, 4/5", date(2021, 8, 23))


def test_xml_that_is_hostile_or_something_else_is_refused_by_name(school: Any) -> None:
    hostile = b'<?xml version="1.0"?><!DOCTYPE EDEX [<!ENTITY a "b">]><EDEX><leerlingen/></EDEX>'

    for data, reason in ((hostile, "verwijst naar iets erbuiten"), (b"<auditfile/>", "is een auditfile")):
        response = offer(school, data=data, naam="x.xml")
        assert (response.status_code, reason in response.content.decode()) == (400, True)


def test_pupil_that_is_here_already_is_not_offered_and_a_likely_one_is_named(school: Any, wereld: Any) -> None:
    offer_url = offer(school, NOOR).url
    school.post(offer_url, {"rij": ["2"]})
    with als(wereld[Rol.ZORGCOORDINATOR]):
        nummer = Leerling.objects.get().nummer

    page = school.get(offer(school, NOOR, ("10009", *NOOR[1:]), SEM, ("10010", "Ander", *NOOR[2:])).url)

    assert page.context["tellingen"] == {"nieuw": 2, "gelijk": 1, "fout": 1}
    assert [name for name, _ in choices(page)] == ["Sem Öztürk", "Ander de Boer"]
    likely = school.get(offer(school, ("10009", "noor", "", "BOER", *NOOR[4:])).url)
    expected = f"Lijkt op {nummer}: dezelfde naam en geboortedatum. Voeg toe als dit een ander is."
    assert choices(likely) == [("noor BOER", expected)]


def test_pupil_registered_here_by_another_school_is_named_by_its_name_and_birth_date(school: Any, wereld: Any) -> None:
    other = f.LeerlingFactory(
        school=wereld.zusterschool, roepnaam="Sem", achternaam="Ozturk", geboortedatum=date(2013, 1, 4)
    )
    with as_eigenaar():
        record_aanmelding(leerling=other, school=wereld.school, van=timezone.localdate())

    found = choices(school.get(offer(school, NOOR, SEM).url))

    assert [bool(text) for _, text in found] == [False, True]
    assert other.nummer in found[1][1]


def test_list_of_every_day_does_not_tell_when_a_registered_pupil_was_born(school: Any, wereld: Any) -> None:
    """The school opens no dossier of it yet; with number and birth date it would enrol the pupil, and open it."""
    other = f.LeerlingFactory(school=wereld.zusterschool, geboortedatum=date(2013, 1, 4))
    with as_eigenaar():
        record_aanmelding(leerling=other, school=wereld.school, van=timezone.localdate())
    days = [date(2013, 1, 1) + timedelta(days=each) for each in range(7)]

    page = school.get(offer(school, *[(str(day), f"X{day:%d}", "", "Y", str(day), "", "1-8-2026") for day in days]).url)

    assert [text for _, text in choices(page)] == [""] * 7
    assert other.nummer not in page.content.decode()


def test_more_than_can_be_added_at_once_is_told_in_words(school: Any, wereld: Any) -> None:
    """Also past the number of fields that Django takes of itself (1,000)."""
    rows = [(str(each), f"N{each}", "", "Proef", "1-2-2012", "", "1-8-2026") for each in range(10_000, 11_200)]
    url = offer(school, *rows).url

    response = school.post(url, {"rij": [str(each) for each in range(2, 1_202)]})

    assert (response.status_code, "Kies hoogstens 300 leerlingen tegelijk." in response.content.decode()) == (400, True)
    assert names(wereld[Rol.ZORGCOORDINATOR]) == set()


def test_bsn_is_never_kept(school: Any, wereld: Any) -> None:
    with_column = offer(school, (*NOOR, BSN), koppen=(*KOPPEN, "BSN"))
    in_text = offer(school, (BSN, *NOOR[1:]))

    assert (with_column.status_code, in_text.status_code) == (400, 400)
    assert "burgerservicenummers" in with_column.content.decode()
    assert BSN not in in_text.content.decode()
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert not Inleesbestand.objects.exists()


@pytest.mark.parametrize(
    ("koppen", "erbij", "waar"),
    [
        ((*KOPPEN, "Opmerking"), f"Bij DUO bekend onder {BSN}", "Opmerking, rij 2"),
        ((*KOPPEN, "Kenmerk"), BSN, "Kenmerk, rij 2"),
        (
            ("Nr", "Voornaam", "Tussen", "Familienaam", "Geboren", "Klas", "Sinds", "Notitie"),
            f"bsn {BSN}",
            "Notitie, rij 2",
        ),
    ],
)
def test_bsn_in_a_column_that_is_not_read_is_not_kept_either(
    school: Any, wereld: Any, koppen: tuple[str, ...], erbij: str, waar: str
) -> None:
    answer = offer(school, (*NOOR, erbij), koppen=koppen)

    assert (answer.status_code, list(answer.context["form"].errors)) == (400, ["bestand"])
    assert f"In {waar} staat iets dat op een BSN lijkt." in answer.context["form"].errors["bestand"][0]
    assert BSN not in answer.content.decode()
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert not Inleesbestand.objects.exists()
    assert offer(school, (*NOOR, "Zit graag vooraan."), koppen=koppen).status_code == 302


def test_false_alarm_is_kept_with_its_reason(school: Any, wereld: Any) -> None:
    form = offer(school, (BSN, *NOOR[1:])).context["form"]
    key = form.fields["rijen_zonder_bsn"].choices[0][0]

    url = offer(school, (BSN, *NOOR[1:]), rijen_zonder_bsn=key, reden_zonder_bsn="Nummer uit Magister.").url
    school.post(url, {"rij": ["2"]})

    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert Inschrijving.objects.get().las_id == BSN
        assert ValsAlarm.objects.get().reden == "Nummer uit Magister."


def test_bad_rows_are_named_and_go_back_while_good_ones_can_be_added(school: Any, wereld: Any) -> None:
    url = offer(school, NOOR, ("", "Jop", "", "Wit", "31-2-2012", "", "1-8-2026"), NOOR).url
    page = school.get(url)

    assert [(fout.rij, fout.kolom) for fout in page.context["fouten"]] == [(3, "Geboortedatum"), (4, "Leerlingnummer")]
    pk = page.context["bestand"].pk
    assert school.get(reverse("leerlingen:inlezen_fouten", args=[pk])).status_code == 200
    school.post(url, {"rij": ["2", "3", "4"]})
    assert names(wereld[Rol.ZORGCOORDINATOR]) == {"Noor de Boer"}


def test_unknown_heading_is_asked_and_remembered(school: Any) -> None:
    koppen = ("Nr", "Voornaam", "Tussen", "Familienaam", "Geboren", "Klas", "Sinds")
    url = offer(school, NOOR, koppen=koppen).url
    assert "/kolommen/" in url
    form = school.get(url).context["form"]
    filled = {field.html_name: field.initial or "" for field in form}
    chosen = {"Nr": "las_id", "Tussen": "tussenvoegsel", "Familienaam": "achternaam", "Geboren": "geboortedatum",
              "Sinds": "van"}  # fmt: skip
    filled |= {field.html_name: chosen[str(field.label)] for field in form.kolomvelden if str(field.label) in chosen}

    page = school.get(school.post(url, filled).url)

    assert choices(page) == [("Noor de Boer", "")]
    assert "/kolommen/" not in offer(school, NOOR, koppen=koppen).url


def test_same_file_is_named_with_when_and_who(school: Any, wereld: Any) -> None:
    school.post(offer(school, NOOR, SEM).url, {"rij": ["2"]})

    page = school.get(offer(school, NOOR, SEM).url)

    door = wereld[Rol.ZORGCOORDINATOR].naam
    assert len(page.context["eerder"]) == 1
    assert f"door {door}. Toen: 1 leerling is toegevoegd." in page.context["eerder"][0]
    assert "Dit bestand is al ingelezen" in page.content.decode()
    assert school.get(offer(school, SEM).url).context["eerder"] == []


def test_file_of_somebody_else_is_not_there(school: Any, wereld: Any) -> None:
    url = offer(school, NOOR).url
    school.force_login(wereld.anderen[Rol.ZORGCOORDINATOR])

    assert [school.get(url).status_code, school.post(url, {"rij": ["2"]}).status_code] == [404, 404]


def test_group_is_left_out_when_both_are_too_long() -> None:
    assert join_group(["8", "Vlinders"]) == "8, Vlinders"
    assert join_group(["8", "De vrolijke bovenbouw"]) == "8"
    assert join_group(["2B", "2B"]) == "2B"
    assert join_group(["", ""]) == ""


# --- taking back ------------------------------------------------------------------------------------------------------


def read_in(client: Any, wereld: Any) -> Inlezing:
    client.post(offer(client, NOOR, SEM).url, {"rij": ["2", "3"]})
    with als(wereld[Rol.ZORGCOORDINATOR]):
        return Inlezing.objects.get()


def test_import_is_taken_back_as_a_whole_on_a_later_day_too(school: Any, wereld: Any) -> None:
    inlezing = read_in(school, wereld)
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute("update leerlingen_inschrijving set vastgelegd_op = now() - interval '3 days'")

    response = school.post(inlezing.get_absolute_url())

    assert response.url == inlezing.get_absolute_url()
    assert names(wereld[Rol.ZORGCOORDINATOR]) == set()
    with as_eigenaar():
        assert not Inschrijving.objects.exists()
        assert Inschrijving.alle.count() == 2
        row = Inlezing.objects.get()
        assert (row.ongedaan_door_id, row.ongedaan_op is not None) == (wereld[Rol.ZORGCOORDINATOR].pk, True)


def test_import_with_something_built_on_it_says_per_pupil_why_not(school: Any, wereld: Any) -> None:
    inlezing = read_in(school, wereld)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        noor = Leerling.objects.get(roepnaam="Noor")
        Gezagdrager.objects.create(leerling=noor, naam="M. Boer", relatie="moeder")

    page = school.get(inlezing.get_absolute_url())
    response = school.post(inlezing.get_absolute_url())

    text = f"Noor de Boer ({noor.nummer})"
    assert [(each.wat, each.tekst) for each in page.context["bezwaren"]] == [
        (text, "Er zijn sindsdien gezagdragers vastgelegd.")
    ]
    assert (response.status_code, "Neem de hele inlezing terug" in page.content.decode()) == (400, False)
    assert names(wereld[Rol.ZORGCOORDINATOR]) == {"Noor de Boer", "Sem Öztürk"}


def test_import_of_another_school_can_not_be_seen_or_taken_back(school: Any, wereld: Any) -> None:
    inlezing = read_in(school, wereld)
    for other in (wereld.anderen[Rol.ZORGCOORDINATOR], wereld[Rol.CONTROLLER]):
        school.force_login(other)
        url = inlezing.get_absolute_url()
        assert [school.get(url).status_code, school.post(url).status_code] == [404, 404]
        assert b"lijst.csv" not in school.get(reverse("organisatie:inlezingen")).content
