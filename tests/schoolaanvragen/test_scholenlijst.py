"""A kind for some schools, asked for a group or school: by page, service and API, and as quick money."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from schoolaanvragen.models import Schoolaanvraag, Snellehulp
from schoolaanvragen.services.aanvraag import begin_aanvraag
from schoolaanvragen.services.hulp import Hulpvraag, give_hulp
from swv.organisatie.enums import Rol
from tests.api.conftest import make_client
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s
from toewijzing.models import Aanvraagsoort

pytestmark = pytest.mark.django_db
UITLEG = "Uw school doet mee aan de pilot en heeft een eigen budget."


@pytest.fixture
def beperkt(wereld: Any) -> Any:
    """GROEP and SNEL are not for the board of the school."""
    s.make_soorten(wereld)
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=wereld.swv, code__in=["GROEP", "SNEL"]).update(
            scholenkeuze="niet", scholenlijst=[wereld.bestuur.pk], scholenuitleg=UITLEG
        )
    return wereld


def test_the_school_reads_why_and_can_choose_the_others(beperkt: Any, client: Any) -> None:
    soort = s.get_soort(beperkt.swv, "GROEP")
    client.force_login(beperkt[Rol.ZORGCOORDINATOR])
    page = client.get(reverse("schoolaanvragen:nieuw"))
    offered = {each.code for each in page.context["form"].fields["soort"].queryset}

    assert page.text.count(UITLEG) == 2
    assert "FONDS" in offered
    assert not {"GROEP", "SNEL"} & offered
    assert client.post(reverse("schoolaanvragen:nieuw"), {"soort": soort.pk}).status_code == 400
    assert not Schoolaanvraag.objects.exists()


@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.CONSULENT])
def test_nobody_begins_it_for_that_school(beperkt: Any, rol: Rol) -> None:
    soort = s.get_soort(beperkt.swv, "GROEP")
    with als(beperkt[rol]) as by, pytest.raises(ValidationError, match="eigen budget"):
        begin_aanvraag(soort=soort, school=beperkt.school, by=by, vandaag=s.vandaag())


@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.CONSULENT])
def test_the_api_says_it_in_the_words_of_the_swv(beperkt: Any, rol: Rol) -> None:
    school = {"school": f"{beperkt.school.brin}{beperkt.school.vestiging}"} if rol == Rol.CONSULENT else {}
    answer = make_client(beperkt[rol]).post("/api/v1/schoolaanvragen/", {"soort": "GROEP", **school}, format="json")
    assert answer.status_code == 400
    assert UITLEG in answer.json()["fouten"]["soort"][0]


def test_no_quick_money_of_that_kind_for_that_school(beperkt: Any) -> None:
    vraag = Hulpvraag(Decimal(500), 4, s.vandaag(), "Extra toezicht in de pauzes")
    with als(beperkt[Rol.DIRECTEUR]) as by, pytest.raises(ValidationError, match="eigen budget"):
        give_hulp(soort=s.get_soort(beperkt.swv, "SNEL"), school=beperkt.school, hulp=vraag, by=by, vandaag=s.vandaag())
    assert not Snellehulp.objects.exists()
