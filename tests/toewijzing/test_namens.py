"""On whose behalf the swv starts a request: who can be named, and where it is told."""

from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Organisatie
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_starten import CODE, begin, let_start
from toewijzing.models import Aanvraag
from toewijzing.queries.starter import get_opdrachtgevers

pytestmark = pytest.mark.django_db


@pytest.fixture
def bekend(wereld: Any) -> Any:
    """A pupil the swv knows; consulent and school may start this kind."""
    leerling = w.make_ingediend(wereld, "TLV-VSO").leerling
    let_start(wereld, Rol.CONSULENT, Rol.ZORGCOORDINATOR)
    return leerling


@pytest.fixture
def gemeente(wereld: Any) -> Any:
    with als(wereld[Rol.CONSULENT]):
        found = get_opdrachtgevers(wereld.swv.pk, timezone.localdate())
        return found.filter(soort=Organisatiesoort.GEMEENTE).get()


def test_gemeenten_and_organisations_from_outside_can_be_named_and_no_school_or_board(wereld: Any) -> None:
    with as_eigenaar():
        Organisatie.objects.create(soort=Organisatiesoort.GEMEENTE, naam="Verweg", code="1999")
    found = get_opdrachtgevers(wereld.swv.pk, timezone.localdate())
    assert {each.soort for each in found} <= {Organisatiesoort.GEMEENTE, Organisatiesoort.EXTERN}
    assert "Verweg" not in [each.naam for each in found]


def test_it_is_kept_told_on_the_page_and_never_changed(client: Any, wereld: Any, bekend: Any, gemeente: Any) -> None:
    zaak = begin(wereld, bekend, namens=gemeente)
    assert zaak.namens_id == gemeente.pk
    with als(wereld[Rol.CONSULENT]), pytest.raises(DatabaseError), transaction.atomic():
        Aanvraag.objects.filter(pk=zaak.pk).update(namens=None)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    page = " ".join(client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode().split())
    assert f"namens gemeente {gemeente.naam}" in page


def test_another_organisation_is_refused(wereld: Any, bekend: Any) -> None:
    for wie in (wereld.school, wereld.bestuur, f.GemeenteFactory()):
        with pytest.raises(ValidationError):
            begin(wereld, bekend, namens=wie)


def test_the_form_offers_it_and_keeps_what_was_chosen(client: Any, wereld: Any, bekend: Any, gemeente: Any) -> None:
    client.force_login(wereld[Rol.CONSULENT])
    url = reverse("toewijzing:voor_school")
    assert "Namens ons samenwerkingsverband" in client.get(url).content.decode()
    data = {
        "soort": wereld.soorten[CODE].pk, "school": wereld.school.pk, "leerling": bekend.nummer, "sleutel": uuid4(),
        "namens": gemeente.pk,
    }  # fmt: skip
    assert client.post(url, data | {"namens": wereld.school.pk}).status_code == 400
    assert client.post(url, data).status_code == 302
    with als(wereld[Rol.CONSULENT]):
        assert Aanvraag.objects.get(begonnen_door="swv").namens_id == gemeente.pk


def test_the_letter_says_on_whose_behalf_and_without_one_what_it_said() -> None:
    inhoud = {"begonnen_door": "het samenwerkingsverband", "aan": "ouder", "school": {"naam": "De Brug"}, "besluit": {}}
    with_one = " ".join(
        render_to_string("pdf/brief_opening.html", inhoud | {"begonnen_namens": "gemeente Velsen"}).split()
    )
    assert "Wij begonnen deze aanvraag namens gemeente Velsen, voor De Brug," in with_one
    assert "Wij begonnen deze aanvraag zelf, voor De Brug," in " ".join(
        render_to_string("pdf/brief_opening.html", inhoud).split()
    )
