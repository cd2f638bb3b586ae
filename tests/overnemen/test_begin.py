"""A new samenwerkingsverband begins from a neighbour's: its kinds and no others, once each, and the way back."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from overnemen.enums import Deelstand
from overnemen.models import Overname
from overnemen.services.overname import take_back_overname
from overnemen.services.terugnemen import find_bezwaren
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand, holds_on
from swv.organisatie.services.organisatie import create_swv
from tests import factories as f
from tests.overnemen import inrichting as i
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraagsoort
from toewijzing.services.soort import change_soort, end_soort
from toewijzing.services.soortversie import publish_versie, submit_concept

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture
def nieuw() -> Any:
    """A po-swv that was founded today, with its people."""
    with as_eigenaar():
        swv, _ = create_swv(
            naam="SWV Nieuw", code="PO9901", sector="po", email="b@po.example", beheerder="Bea Heer", vandaag=VANDAAG
        )
    return swv, i.make_people(swv)


@pytest.fixture
def buur() -> Any:
    """A neighbour of po that is long set up: without some of the standard kinds, with a TLV of its own making."""
    swv = i.make_swv("po")
    with as_eigenaar():
        for soort in Aanvraagsoort.objects.filter(swv=swv, code__in=["ARRANGEMENT-I", "JONGE-KIND", "TLV-EMB"]):
            end_soort(soort=soort, tot=VANDAAG, vandaag=VANDAAG)
        Aanvraagsoort.objects.filter(swv=swv, code="ARRANGEMENT-G").update(code="GROEPSHULP", naam="Groepshulp")
        Aanvraagsoort.objects.filter(swv=swv, code="TLV-SO").update(norm_aantal=3)
    return swv


def get_codes(swv: Any) -> list[str]:
    with as_eigenaar():
        rows = Aanvraagsoort.objects.filter(holds_on(VANDAAG), swv=swv)
        return sorted(rows.values_list("code", flat=True))


def publish_all(swv: Any, mensen: Any) -> None:
    """What came is laid before the secretaris, who publishes it today."""
    with as_eigenaar():
        concepten = list(Aanvraagsoort.alle.filter(swv=swv, status="concept"))
    for concept in concepten:
        with als(mensen[Rol.BEHEERDER]) as by:
            submit_concept(soort=concept, by=by, vandaag=VANDAAG)
        with als(mensen[Rol.SECRETARIS]) as by:
            publish_versie(soort=concept, by=by, van=VANDAAG, vandaag=VANDAAG)


def test_a_po_founded_from_a_neighbour_has_the_kinds_of_the_neighbour_and_none_twice(nieuw: Any, buur: Any) -> None:
    swv, mensen = nieuw
    assert "ARRANGEMENT-I" in get_codes(swv)
    i.take(swv, mensen[Rol.BEHEERDER], i.make_file(buur))
    publish_all(swv, mensen)

    assert get_codes(swv) == get_codes(buur)
    assert len(set(get_codes(swv))) == len(get_codes(swv))
    with as_eigenaar():
        assert Aanvraagsoort.objects.get(holds_on(VANDAAG), swv=swv, code="TLV-SO").norm_aantal == 3


def test_what_stops_is_named_with_the_reason_and_stays_when_the_box_is_unticked(nieuw: Any, buur: Any) -> None:
    swv, mensen = nieuw
    data = i.make_file(buur)
    dingen = i.list_dingen(swv, data)
    stopt = {each.waarde: each for each in dingen.values() if each.stand == Deelstand.WEG}
    assert set(stopt) == {f"weg:{code}" for code in ("ARRANGEMENT-I", "ARRANGEMENT-G", "JONGE-KIND", "TLV-EMB")}
    assert all(f"{buur.naam} heeft het niet" in each.let_op[0] for each in stopt.values())

    i.take(swv, mensen[Rol.BEHEERDER], data, ["aanvraagsoort:GROEPSHULP", "weg:TLV-EMB"])
    assert {"ARRANGEMENT-I", "JONGE-KIND"} <= set(get_codes(swv))
    assert "TLV-EMB" not in get_codes(swv)


def test_taking_it_back_lets_the_standard_kinds_hold_again(nieuw: Any, buur: Any) -> None:
    swv, mensen = nieuw
    before = get_codes(swv)
    overname = i.take(swv, mensen[Rol.BEHEERDER], i.make_file(buur))
    assert get_codes(swv) != before
    with als(mensen[Rol.BEHEERDER]) as by:
        take_back_overname(overname=overname, by=by, vandaag=VANDAAG)
    assert get_codes(swv) == before


def test_it_is_not_taken_back_over_a_new_version_of_what_stopped(nieuw: Any, buur: Any) -> None:
    swv, mensen = nieuw
    overname = i.take(swv, mensen[Rol.BEHEERDER], i.make_file(buur), ["weg:TLV-EMB", "aanvraagsoort:GROEPSHULP"])
    with as_eigenaar():
        oud = Aanvraagsoort.objects.get(swv=swv, code="TLV-EMB")
        Aanvraagsoort.objects.filter(pk=oud.pk).update(tot=None)
        oud.refresh_from_db()
        change_soort(soort=oud, gegevens={"norm_aantal": 2}, checklist=[], van=VANDAAG, vandaag=VANDAAG)
        bezwaren = {deel.sleutel: reden for deel, reden in find_bezwaren(overname, VANDAAG)}
    assert "nieuwe versie" in bezwaren["weg:TLV-EMB"]


def test_an_swv_that_is_long_set_up_or_wrote_a_kind_itself_loses_nothing(nieuw: Any, buur: Any) -> None:
    oud, (swv, mensen) = i.make_swv("po"), nieuw
    assert not [each for each in i.list_dingen(oud, i.make_file(buur)).values() if each.stand == Deelstand.WEG]

    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=swv, code="TLV-EMB").update(
            schrijvers=[mensen[Rol.BEHEERDER].pk], gepubliceerd_door=mensen[Rol.DIRECTEUR]
        )
    assert "weg:TLV-EMB" not in i.list_dingen(swv, i.make_file(buur))


def test_a_file_without_kinds_or_of_the_other_sector_stops_nothing(nieuw: Any, buur: Any) -> None:
    swv, _ = nieuw
    vo = i.list_dingen(swv, i.make_file(i.make_swv("vo")))
    zonder = i.list_dingen(swv, i.make_file(buur, ["orgaan:CVT"]))
    assert not [each for each in [*vo.values(), *zonder.values()] if each.stand == Deelstand.WEG]


# --- the page -------------------------------------------------------------------------------------------------------


def test_the_set_up_page_takes_the_file_right_there(nieuw: Any, buur: Any, client: Client) -> None:
    swv, mensen = nieuw
    client.force_login(mensen[Rol.BEHEERDER])
    page = client.get(reverse("werkplek:inrichten")).text
    assert "Waarmee begint u?" in page
    assert "10 soorten aanvragen" in page
    assert f'action="{reverse("overnemen:inlezen")}"' in page

    answer = client.post(
        reverse("overnemen:inlezen"),
        {"bestand": SimpleUploadedFile("buur.json", i.make_file(buur), "application/json")},
    )
    shown = client.get(answer.url).text
    assert "Uit het standaardpakket, en daar niet" in shown
    gekozen = [each.split('"')[0] for each in shown.split('name="deel" value="')[1:]]
    gezien = shown.split('name="gezien" value="')[1].split('"')[0]
    with als(mensen[Rol.BEHEERDER]):
        pk = Inleesbestand.objects.get().pk
    done = client.post(reverse("overnemen:bekijken", args=[pk]), {"deel": gekozen, "gezien": gezien})
    assert "(gestopt)" in client.get(done.url).text
    assert "Waarmee begint u?" not in client.get(reverse("werkplek:inrichten")).text
    with as_eigenaar():
        assert Overname.objects.get().swv == swv


def test_one_button_for_another_swv_where_this_person_works_and_none_for_others(
    nieuw: Any, buur: Any, client: Client
) -> None:
    _, mensen = nieuw
    vreemd = i.make_swv("po")
    client.force_login(mensen[Rol.BEHEERDER])
    assert "Begin zoals" not in client.get(reverse("werkplek:inrichten")).text

    f.LidmaatschapFactory(gebruiker=mensen[Rol.BEHEERDER], organisatie=buur, rol=Rol.DIRECTEUR)
    page = client.get(reverse("werkplek:inrichten")).text
    assert f"Begin zoals {buur.naam}" in page
    assert vreemd.naam not in page
    answer = client.post(reverse("overnemen:uit"), {"bron": buur.pk})
    assert "Uit het standaardpakket, en daar niet" in client.get(answer.url).text
