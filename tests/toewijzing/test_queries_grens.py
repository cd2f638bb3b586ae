"""Another TLV of the same pupil: who is told of it and on which day it counts; and names of kinds as they were typed."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Inschrijving
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import make_client
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_grens import decide, give_tlv
from toewijzing.models import Aanvraag, Aanvraagsoort, Toekenning
from toewijzing.queries.compleet import with_completeness
from toewijzing.queries.grens import find_andere_tlv
from toewijzing.services.aanvraag import create_aanvraag

pytestmark = pytest.mark.django_db
PRO = "Voor deze leerling loopt al een aanvraag: TLV praktijkonderwijs."
VSO = "Voor deze leerling loopt al een aanvraag: TLV voortgezet speciaal onderwijs."


def read_both_ways(aanvraag: Any) -> list[list[str]]:
    """What is told of a request as it is, and of one that was read with its facts."""
    plain = Aanvraag.objects.get(pk=aanvraag.pk)
    facts = with_completeness(Aanvraag.objects.filter(pk=aanvraag.pk)).get()
    return [find_andere_tlv(each, timezone.localdate()) for each in (plain, facts)]


def test_draft_of_another_school_is_told_to_nobody(wereld: Any) -> None:
    """The school where the pupil was before had begun a request; the school of now opens the dossier, not that request."""
    draft = w.make_concept(wereld, "TLV-VSO")
    with as_eigenaar():
        Inschrijving.objects.filter(leerling=draft.leerling_id).update(tot=timezone.localdate())
        user = f.LidmaatschapFactory(organisatie=wereld.zusterschool, rol=Rol.ZORGCOORDINATOR).gebruiker
        f.InschrijvingFactory(leerling=draft.leerling, school=wereld.zusterschool, van=timezone.localdate())
        f.ToegangFactory(leerling=draft.leerling, organisatie=wereld.zusterschool)
    with als(user):
        own = create_aanvraag(
            leerling=draft.leerling, soort=wereld.soorten["TLV-PRO"], school=wereld.zusterschool, by=user,
            vandaag=timezone.localdate(), sleutel=uuid4(),
        )  # fmt: skip
        assert not Aanvraag.objects.visible_to(user).filter(pk=draft.pk).exists()
        assert read_both_ways(own) == [[], []]


def test_draft_of_the_own_school_is_told_to_the_school_and_not_to_the_swv(wereld: Any) -> None:
    sent = w.make_ingediend(wereld, "TLV-PRO")
    draft = w.make_concept(wereld, "TLV-VSO", leerling=w.reload(sent).leerling)
    second = w.make_concept(wereld, "TLV-PRO", leerling=w.reload(sent).leerling)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert read_both_ways(second) == [[PRO, VSO], [PRO, VSO]]
    with als(wereld[Rol.SECRETARIS]) as user:
        assert not Aanvraag.objects.visible_to(user).filter(pk=draft.pk).exists()
        assert read_both_ways(sent) == [[], []]


def test_decision_that_begins_before_another_tlv_ends_is_asked_back(wereld: Any, client: Any) -> None:
    """Asked for the day after the other one ends, granted from an earlier day: then both hold at once."""
    aanvraag = w.make_geadviseerd(wereld)
    give_tlv(wereld, w.reload(aanvraag).leerling)
    gevraagd = w.reload(aanvraag).gevraagd_van
    with as_eigenaar():
        Toekenning.objects.update(eind=gevraagd - timedelta(days=1))
    client.force_login(wereld[Rol.DIRECTEUR])
    url = reverse("toewijzing:actie", args=[aanvraag.nummer, "besluiten"])
    page = client.get(url)
    assert "naast_andere" not in page.context["form"].fields
    eerder = gevraagd - timedelta(days=30)
    data = {**w.TOEGEKEND["TLV-VSO"], "begin": eerder, "afwijking": "De school kan eerder plaatsen."}

    with pytest.raises(Incomplete) as refused:
        decide(wereld, aanvraag, **data)
    assert set(refused.value.fouten) == {"naast_andere"}

    typed = {name: value.isoformat() if isinstance(value, date) else value for name, value in data.items()}
    typed |= {"uitkomst": "toegekend", "motivering": "Omdat het nodig is.", "versie": page.context["zaak"].versie}
    answer = client.post(url, typed)
    assert (answer.status_code, set(answer.context["form"].errors)) == (400, {"naast_andere"})
    assert 'name="naast_andere"' in answer.text
    api, step = make_client(wereld[Rol.DIRECTEUR]), f"/api/v1/aanvragen/{aanvraag.nummer}/acties/besluiten/"
    told = api.post(step, typed, format="json")
    assert (told.status_code, list(told.json()["fouten"])) == (400, ["naast_andere"])
    for nonsense in (["2027-01-01"], {"dag": 1}, True, 5, "morgen"):
        refused_by_type = api.post(step, {**typed, "begin": nonsense}, format="json")
        assert (refused_by_type.status_code, "begin" in refused_by_type.json()["fouten"]) == (400, True)
    with transaction.atomic():
        done = api.post(step, {**typed, "naast_andere": True}, format="json")
        assert done.status_code == 200, done.json()
        transaction.set_rollback(True)
    assert client.post(url, {**typed, "naast_andere": "on"}).status_code == 302


def test_name_of_a_kind_with_braces_and_percent_is_told_as_it_is(wereld: Any, client: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, geboortedatum=date(2018, 2, 1))
    aanvraag = w.make_concept(wereld, "TLV-PRO", leerling=leerling)
    naam = "TLV {pro} 100% {0} {dag.year}"
    with as_eigenaar():
        Aanvraagsoort.objects.filter(pk=aanvraag.soort_id).update(naam=naam)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    answer = client.post(
        reverse("toewijzing:stap", args=[aanvraag.nummer, "vraag"]),
        {"gevraagd_van": "2027-08-01", "gevraagd_tot_en_met": "2038-08-01"},
    )

    errors = answer.context["form"].errors
    assert (answer.status_code, set(errors)) == (400, {"gevraagd_van", "gevraagd_tot_en_met"})
    assert f"te jong voor: {naam}." in errors["gevraagd_van"][0]
    assert errors["gevraagd_tot_en_met"][0].startswith(f"{naam} kan tot en met ")
