"""What a place elsewhere costs, beside the own share: for who asks, before sending, and never where a TLV is judged."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from financien.referentie.models import Kostenvergelijking
from financien.referentie.services.vergelijking import add_vergelijking, end_vergelijking
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.financien import wereld as g
from tests.rapportage.indicatoren.wereld import make_tarief, vandaag
from tests.rollen import als
from toewijzing.views.zaak import compare_costs

ZORG, CONTROLLER = Rol.ZORGCOORDINATOR, Rol.CONTROLLER
CODE, TEKST = "MAATWERK-I", "€ 13.500,00"


@pytest.fixture
def prijs(wereld: Any) -> Any:
    """The swv shows it at this kind, with an amount of the day that is asked for; the neighbour has another one."""
    make_tarief(wereld.swv, "vso_1", "13500", w.BEGIN.year)
    make_tarief(wereld.ander_swv, "vso_1", "99999", w.BEGIN.year)
    g.make_vergelijking(wereld, CODE)
    return wereld


def read(client: Any, user: Any, zaak: Any) -> str:
    client.force_login(user)
    text = client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()
    return text.replace("\xa0", " ").replace("&nbsp;", " ")


def test_school_that_writes_the_request_reads_it_as_information_about_the_kind(client: Any, prijs: Any) -> None:
    page = read(client, prijs[ZORG], w.make_concept(prijs, CODE))

    assert TEKST in page
    assert "99.999" not in page
    assert "niet over deze leerling" in page
    assert "Wat de leerling nodig heeft gaat voor." in page


def test_once_it_is_sent_nobody_reads_it(client: Any, prijs: Any) -> None:
    zaak = w.make_ingediend(prijs, CODE)

    for rol in (ZORG, Rol.SCHOOLLEIDER, Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR):
        assert TEKST not in read(client, prijs[rol], zaak), rol


@pytest.mark.parametrize("rol", [Rol.SCHOOLLEIDER, Rol.BESTUURDER])
def test_while_the_school_agrees_it_is_gone(client: Any, prijs: Any, rol: str) -> None:
    assert TEKST not in read(client, prijs[rol], w.make_ter_akkoord(prijs, CODE))


@pytest.mark.parametrize("code", ["TLV-VSO", "TLV-PRO"])
def test_at_a_tlv_no_amount_shows_also_when_it_was_written_there(client: Any, wereld: Any, code: str) -> None:
    make_tarief(wereld.swv, "vso_1", "13500", w.BEGIN.year)
    g.make_vergelijking(wereld, code)

    assert TEKST not in read(client, wereld[ZORG], w.make_concept(wereld, code))


@pytest.mark.parametrize("rol", [Rol.CVT_LID, Rol.CVT_VOORZITTER, Rol.DESKUNDIGE, Rol.SECRETARIS, Rol.CONSULENT])
def test_who_judges_gets_nothing_of_a_concept_either(prijs: Any, rol: str) -> None:
    zaak = w.make_concept(prijs, CODE)
    with als(prijs[rol]) as by:
        assert compare_costs(by, zaak, vandaag()) == []


def test_another_kind_and_an_swv_that_does_not_show_it_have_nothing(client: Any, wereld: Any) -> None:
    make_tarief(wereld.swv, "vso_1", "13500", w.BEGIN.year)
    zaak = w.make_concept(wereld, CODE)
    assert TEKST not in read(client, wereld[ZORG], zaak)

    g.make_vergelijking(wereld, "BTV")
    assert TEKST not in read(client, wereld[ZORG], zaak)


def test_without_an_amount_of_the_day_it_is_left_out(client: Any, wereld: Any) -> None:
    make_tarief(wereld.swv, "vso_1", "13500", w.BEGIN.year - 2)
    g.make_vergelijking(wereld, CODE)

    assert "Om te vergelijken" not in read(client, wereld[ZORG], w.make_concept(wereld, CODE))


def test_controller_turns_it_on_and_off(client: Any, prijs: Any) -> None:
    zaak = w.make_concept(prijs, CODE)
    client.force_login(prijs[CONTROLLER])
    url = reverse("financien:vergelijkingen")
    data = {"soort_code": CODE, "tarief": "vso_2", "toelichting": "Ledenraad van maart"}

    assert client.post(url, data).status_code == 302
    wrong = client.post(url, {**data, "soort_code": "TLV-VSO"})
    assert wrong.status_code == 400
    assert "Ledenraad van maart" in wrong.content.decode()
    row = Kostenvergelijking.objects.get(tarief="vso_1")
    client.post(reverse("financien:vergelijking_einde", args=[row.pk]))

    assert TEKST not in read(client, prijs[ZORG], zaak)


def test_directeur_reads_it_and_changes_nothing(client: Any, prijs: Any) -> None:
    client.force_login(prijs[Rol.DIRECTEUR])
    url = reverse("financien:vergelijkingen")
    assert "Ledenraad" in client.get(url).content.decode()

    client.post(url, {"soort_code": CODE, "tarief": "vso_2", "toelichting": "x"})
    row = Kostenvergelijking.objects.get()
    assert client.post(reverse("financien:vergelijking_einde", args=[row.pk])).status_code == 403
    row.refresh_from_db()
    assert row.tot is None


def test_service_and_database_refuse_what_may_not_be(prijs: Any) -> None:
    with als(prijs[CONTROLLER]):
        with pytest.raises(ValidationError, match="geen TLV"):
            add_vergelijking(
                swv=prijs.swv, soort_code="TLV-VSO", tarief="vso_1", toelichting="Ledenraad", vandaag=vandaag()
            )
        with pytest.raises(IntegrityError), transaction.atomic():
            add_vergelijking(
                swv=prijs.swv, soort_code=CODE, tarief="te_verdelen", toelichting="Ledenraad", vandaag=vandaag()
            )
        row = Kostenvergelijking.objects.get()
        end_vergelijking(vergelijking=row, vandaag=vandaag())
        end_vergelijking(vergelijking=row, vandaag=vandaag())  # twice is once
    assert Kostenvergelijking.objects.get().tot == vandaag()
