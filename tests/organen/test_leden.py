"""Members: by a role in the commission, by hand, and what ends with a role."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.utils import timezone

from organen.models import Orgaan, Orgaanlid, get_eigen_organen
from organen.queries import get_commissie
from organen.services import save_lid
from swv.kern.historie import get_events
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.services.organisatie import create_swv
from swv.organisatie.services.rol import end_lidmaatschap
from swv.organisatie.signals import swv_opgericht
from tests import factories as f
from tests.rollen import als, as_eigenaar

VANDAAG = timezone.localdate()
MORGEN = VANDAAG + timedelta(days=1)


def get_stand(swv: Any) -> set[tuple[int | None, str, bool]]:
    """(person, function, vote) of who is in the commission today."""
    with as_eigenaar():
        leden = get_commissie(swv.pk).leden.filter(van__lte=VANDAAG).exclude(tot__lte=VANDAAG)
        return {(lid.gebruiker_id, lid.functie, lid.stemrecht) for lid in leden}


def make_orgaan(swv: Any, code: str = "OTG", **fields: Any) -> Orgaan:
    with as_eigenaar():
        return Orgaan.objects.create(swv=swv, code=code, naam=f"Orgaan {code}", van=f.LANG_GELEDEN, **fields)


def make_lid(orgaan: Orgaan, gebruiker: Any, functie: str = "lid", **fields: Any) -> Orgaanlid:
    with as_eigenaar():
        common = {"van": f.LANG_GELEDEN, **fields}
        return Orgaanlid.objects.create(orgaan=orgaan, gebruiker=gebruiker, functie=functie, **common)


def test_founding_an_swv_gives_it_one_commission_also_when_it_is_told_twice(db: None) -> None:
    with as_eigenaar():
        swv, _ = create_swv(
            naam="SWV Nieuw", code="PO9999", sector="po", email="b@swv.example", beheerder="B. Heer", vandaag=VANDAAG
        )
        swv_opgericht.send(sender=Organisatie, swv=swv, van=VANDAAG)
        (found,) = Orgaan.objects.filter(swv=swv)
    assert (found.code, found.naam, found.van) == ("CVT", "Commissie voor toelaatbaarheid", VANDAAG)


def test_a_role_in_the_commission_makes_a_member_of_the_own_commission_only(wereld: Any) -> None:
    expected = {
        (wereld[Rol.CVT_VOORZITTER].pk, "voorzitter", True),
        (wereld[Rol.CVT_LID].pk, "lid", True),
        (wereld["cvt_lid_2"].pk, "lid", True),
    }
    assert get_stand(wereld.swv) == expected
    assert not get_stand(wereld.ander_swv) & expected


def test_another_role_makes_nobody_a_member(wereld: Any) -> None:
    consulent = f.make_gebruiker(Rol.CONSULENT, wereld.swv)
    assert consulent.pk not in {pk for pk, _, _ in get_stand(wereld.swv)}


def test_the_end_of_the_role_ends_the_membership_and_the_history_keeps_both(wereld: Any) -> None:
    lid = wereld[Rol.CVT_LID]
    with als(wereld[Rol.BEHEERDER]) as by:
        end_lidmaatschap(lidmaatschap=lid.lidmaatschap_set.get(), by=by, vandaag=VANDAAG)
    assert lid.pk not in {pk for pk, _, _ in get_stand(wereld.swv)}
    with as_eigenaar():
        row = Orgaanlid.objects.get(gebruiker=lid)
        kept = list(get_events(Orgaanlid).filter(pgh_obj_id=row.pk).order_by("pgh_id").values_list("tot", flat=True))
    assert kept == [None, VANDAAG]


def test_who_becomes_chair_besides_member_is_chair_and_member_again_afterwards(wereld: Any) -> None:
    lid = wereld[Rol.CVT_LID]
    chair = f.LidmaatschapFactory(gebruiker=lid, rol=Rol.CVT_VOORZITTER, organisatie=wereld.swv, van=VANDAAG)
    assert (lid.pk, "voorzitter", True) in get_stand(wereld.swv)
    assert (lid.pk, "lid", True) not in get_stand(wereld.swv)
    with als(wereld[Rol.BEHEERDER]) as by:
        end_lidmaatschap(lidmaatschap=chair, by=by, vandaag=VANDAAG)
    assert {functie for pk, functie, _ in get_stand(wereld.swv) if pk == lid.pk} == {"lid"}


def test_the_last_role_at_the_swv_ends_every_membership_there_and_another_role_keeps_it(wereld: Any) -> None:
    orgaan, lid, ander = make_orgaan(wereld.swv), wereld[Rol.CVT_LID], wereld["cvt_lid_2"]
    f.LidmaatschapFactory(gebruiker=ander, rol=Rol.CONSULENT, organisatie=wereld.swv)
    rows = {who.pk: make_lid(orgaan, who) for who in (lid, ander)}
    with als(wereld[Rol.BEHEERDER]) as by:
        for who in (lid, ander):
            end_lidmaatschap(lidmaatschap=who.lidmaatschap_set.get(rol=Rol.CVT_LID), by=by, vandaag=VANDAAG)
    with as_eigenaar():
        assert {pk: Orgaanlid.objects.get(pk=row.pk).tot for pk, row in rows.items()} == {
            lid.pk: VANDAAG,
            ander.pk: None,
        }


def test_nobody_is_twice_in_one_body_on_one_day_also_not_past_the_service(wereld: Any) -> None:
    orgaan, lid = make_orgaan(wereld.swv), wereld[Rol.CVT_LID]
    make_lid(orgaan, lid, tot=MORGEN)
    fields = {"gebruiker": lid, "functie": "adviseur", "stemrecht": False, "van": VANDAAG, "tot": None}
    with als(wereld[Rol.BEHEERDER]), pytest.raises(ValidationError, match="zit al in dit orgaan"):
        save_lid(lid=Orgaanlid(orgaan=orgaan), gegevens=fields)
    with als(wereld[Rol.BEHEERDER]):
        assert save_lid(lid=Orgaanlid(orgaan=orgaan), gegevens=fields | {"van": MORGEN}).pk
    with pytest.raises(IntegrityError):
        make_lid(orgaan, lid, van=MORGEN)


@pytest.mark.parametrize(
    "fields",
    [
        {"functie": "adviseur", "stemrecht": True},
        {"functie": "van_buiten", "stemrecht": False},
        {"functie": "lid", "gebruiker": None, "naam": "J. Visser", "organisatie": "GGD"},
        {"functie": "van_buiten", "gebruiker": None, "naam": "J. Visser", "stemrecht": False},
    ],
)
def test_the_database_refuses_a_member_that_can_not_be(wereld: Any, fields: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError):
        make_lid(make_orgaan(wereld.swv), **{"gebruiker": wereld[Rol.CVT_LID], **fields})


@pytest.mark.parametrize("fields", [{"quorum": 0}, {"wijze": "een_lid", "quorum": 2}, {"kring": "school"}])
def test_the_database_refuses_a_body_without_quorum_or_circle(wereld: Any, fields: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError):
        make_orgaan(wereld.swv, **fields)


def test_own_bodies_are_those_of_today_at_the_swv_where_one_acts(wereld: Any) -> None:
    lid, otg, ander = wereld[Rol.CVT_LID], make_orgaan(wereld.swv), make_orgaan(wereld.ander_swv, "ECT")
    was = make_orgaan(wereld.swv, "WAS")
    make_lid(otg, lid, "secretaris")
    make_lid(ander, lid)
    make_lid(was, lid, tot=VANDAAG)
    own = get_eigen_organen(lid)
    assert {orgaan.code for orgaan in own.organen} == {"CVT", "OTG"}
    assert own.leidt == {otg.pk}
    assert own.in_commissie
    assert own.zijn_er_andere
