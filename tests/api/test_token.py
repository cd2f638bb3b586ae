"""What a token may do, at every address of the API, and when it ends."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.urls import URLPattern, get_resolver, reverse
from django.utils import timezone
from knox.models import AuthToken
from rest_framework.test import APIClient

from swv.organisatie import services
from swv.organisatie.enums import Kamer, Rol
from swv.organisatie.models import Lidmaatschap, Tokenbereik
from tests import factories as f
from tests.api.conftest import make_client
from tests.rollen import as_eigenaar

DUMMY = {"int": 1, "str": "x", "slug": "x", "uuid": UUID(int=1)}
LEERLINGEN = "/api/v1/leerlingen/"
ONVEILIG = ("POST", "PUT", "PATCH", "DELETE")


def api_patterns() -> list[URLPattern]:
    resolver = next(each for each in get_resolver().url_patterns if getattr(each, "app_name", "") == "api")
    return list(resolver.url_patterns)


def fill_in(pattern: URLPattern) -> str:
    kinds = {
        name: type(each).__name__.removesuffix("Converter").lower() for name, each in pattern.pattern.converters.items()
    }
    kinds = {name: {"string": "str"}.get(kind, kind) for name, kind in kinds.items()}
    return reverse(f"api:{pattern.name}", kwargs={name: DUMMY.get(kind, "x") for name, kind in kinds.items()})


def pick_rol(wereld: Any, rollen: frozenset[str]) -> str:
    """Somebody who may call it, so that it is the token that refuses; an auditor has a gate of its own before it."""
    return min(set(rollen) & set(wereld.mensen) - {Rol.AUDITOR})


PATTERNS = api_patterns()
IDS = [str(each.name) for each in PATTERNS]


def test_every_address_belongs_to_a_part_for_which_a_token_can_be_made() -> None:
    found = {each.name: each.callback.cls.get_kamers() for each in PATTERNS}
    assert {name for name, kamers in found.items() if not kamers} == {"schema"}
    assert frozenset().union(*found.values()) == set(Kamer.values)


@pytest.mark.parametrize("pattern", PATTERNS, ids=IDS)
def test_token_to_read_changes_nothing(wereld: Any, pattern: URLPattern) -> None:
    url = fill_in(pattern)
    rollen = pattern.callback.cls.rollen
    client = make_client(wereld[pick_rol(wereld, frozenset().union(*rollen.values()))], bereik={"schrijven": False})
    for method in ONVEILIG:
        if method in rollen:
            response = client.generic(method, url, "{}", content_type="application/json")
            assert (method, response.status_code) == (method, 403)
            assert response.json()["reden"].startswith("Dit token mag alleen lezen")


@pytest.mark.parametrize("pattern", PATTERNS, ids=IDS)
def test_token_for_another_part_opens_nothing(wereld: Any, pattern: URLPattern) -> None:
    view, url = pattern.callback.cls, fill_in(pattern)
    others = [kamer for kamer in Kamer.values if kamer not in view.get_kamers()]
    for method, rollen in view.rollen.items():
        client = make_client(wereld[pick_rol(wereld, rollen)], bereik={"kamers": others})
        response = client.generic(method, url, "{}", content_type="application/json")
        if pattern.name == "schema":
            assert response.status_code == 200
            return
        assert (method, response.status_code) == (method, 403)
        assert response.json()["reden"].startswith("Dit token is voor: ")


def test_token_for_this_part_opens_it(wereld: Any) -> None:
    client = make_client(wereld[Rol.ZORGCOORDINATOR], bereik={"kamers": ["leerlingen"], "schrijven": False})
    assert client.get(LEERLINGEN).status_code == 200


def test_token_without_scope_is_refused(wereld: Any) -> None:
    with as_eigenaar():
        _, token = AuthToken.objects.create(wereld[Rol.ZORGCOORDINATOR])
    client = APIClient(headers={"Authorization": f"Token {token}"})
    assert client.get(LEERLINGEN).status_code == 401


def test_token_works_in_its_own_role_only(wereld: Any) -> None:
    user = wereld[Rol.ZORGCOORDINATOR]
    other = f.LidmaatschapFactory(gebruiker=user, rol=Rol.CONTROLLER, organisatie=wereld.swv)
    client = make_client(user, bereik={"lidmaatschap": other})
    assert client.get(LEERLINGEN).status_code == 403
    own = make_client(user, bereik={"lidmaatschap": user.lidmaatschap}, HTTP_VERBAND_LIDMAATSCHAP=str(other.pk))
    assert own.get(LEERLINGEN).status_code == 401


def test_token_ends_with_its_role_and_not_by_falling_back_on_another(wereld: Any) -> None:
    user = wereld[Rol.ZORGCOORDINATOR]
    lid = f.LidmaatschapFactory(gebruiker=user, rol=Rol.CONTROLLER, organisatie=wereld.swv)
    client = make_client(user, bereik={"lidmaatschap": lid})
    with as_eigenaar():
        Lidmaatschap.objects.filter(pk=lid.pk).update(tot=timezone.localdate())
    assert client.get(LEERLINGEN).status_code == 401
    services.end_lidmaatschap(lidmaatschap=lid, by=wereld[Rol.BEHEERDER], vandaag=timezone.localdate())
    assert not AuthToken.objects.exists()


@pytest.mark.parametrize(("minuten", "bijgewerkt"), [(None, True), (4, False), (6, True)])
def test_last_use_is_written_at_most_once_per_five_minutes(wereld: Any, minuten: int | None, bijgewerkt: bool) -> None:
    client = make_client(wereld[Rol.ZORGCOORDINATOR])
    was = None if minuten is None else timezone.now() - timedelta(minutes=minuten)
    Tokenbereik.objects.update(laatst_gebruikt=was)
    client.get(LEERLINGEN)
    assert (Tokenbereik.objects.get().laatst_gebruikt != was) == bijgewerkt


# --- the pages ------------------------------------------------------------------------------------------------------


@pytest.fixture
def eigen(client: Any, wereld: Any) -> Any:
    """Somebody who has just shown the password again."""
    user = wereld[Rol.SECRETARIS]
    client.post(reverse("account_login"), {"login": user.email, "password": "een lang wachtwoord"})
    client.post(reverse("account_reauthenticate"), {"password": "een lang wachtwoord"})
    return client


def make(client: Any, wereld: Any, **changes: Any) -> Any:
    lid = wereld[Rol.SECRETARIS].lidmaatschap
    data = {"naam": "Koppeling", "lidmaatschap": lid.pk, "recht": "lezen", "kamers": ["leerlingen"],
            "einde": timezone.localdate() + timedelta(days=9), **changes}  # fmt: skip
    return client.post(reverse("organisatie:token_nieuw"), data)


def test_token_is_made_shown_once_and_works(eigen: Any, wereld: Any) -> None:
    page = make(eigen, wereld)
    token = page.context["token"]
    assert token in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    assert token not in eigen.get(reverse("organisatie:tokens")).content.decode()
    assert "Koppeling" in eigen.get(reverse("organisatie:tokens")).content.decode()
    assert APIClient(headers={"Authorization": f"Token {token}"}).get(LEERLINGEN).status_code == 200


@pytest.mark.parametrize(
    ("changes", "veld"),
    [
        ({"naam": ""}, "naam"),
        ({"kamers": []}, "kamers"),
        ({"kamers": ["alles"]}, "kamers"),
        ({"lidmaatschap": 0}, "lidmaatschap"),
        ({"recht": "alles"}, "recht"),
        ({"einde": timezone.localdate() - timedelta(days=1)}, "einde"),
        ({"einde": timezone.localdate() + timedelta(days=365)}, "einde"),
    ],
)
def test_token_is_refused_at_the_field(eigen: Any, wereld: Any, changes: dict[str, Any], veld: str) -> None:
    page = make(eigen, wereld, **changes)
    assert page.status_code == 400
    assert set(page.context["form"].errors) == {veld}
    assert not AuthToken.objects.exists()


def test_token_is_made_only_by_who_just_showed_the_password(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.SECRETARIS])
    response = make(client, wereld)
    assert response.status_code == 302
    assert response.url.startswith(reverse("account_reauthenticate"))
    assert not AuthToken.objects.exists()


def test_token_of_somebody_else_is_neither_shown_nor_ended(eigen: Any, wereld: Any) -> None:
    bereik, _ = f.make_token(wereld[Rol.CONSULENT], naam="Van een ander")
    assert "Van een ander" not in eigen.get(reverse("organisatie:tokens")).content.decode()
    assert eigen.post(reverse("organisatie:token_intrekken", args=[bereik.pk])).status_code == 404
    assert AuthToken.objects.count() == 1


def test_own_token_is_ended(eigen: Any, wereld: Any) -> None:
    bereik, _ = f.make_token(wereld[Rol.SECRETARIS])
    eigen.post(reverse("organisatie:token_intrekken", args=[bereik.pk]))
    assert not AuthToken.objects.exists()


def test_beheerder_sees_and_ends_tokens_of_people_of_the_own_swv_only(client: Any, wereld: Any) -> None:
    own, _ = f.make_token(wereld[Rol.SECRETARIS], naam="Van ons")
    other, _ = f.make_token(wereld.anderen[Rol.SECRETARIS], naam="Van hen")
    client.force_login(wereld[Rol.BEHEERDER])
    page = client.get(reverse("organisatie:gebruiker", args=[wereld[Rol.SECRETARIS].pk])).content.decode()
    assert "Van ons" in page
    assert client.post(reverse("organisatie:token_beeindigen", args=[other.pk])).status_code == 404
    client.post(reverse("organisatie:token_beeindigen", args=[own.pk]))
    assert list(Tokenbereik.objects.all()) == [other]


def test_beheerder_does_not_see_tokens_for_a_role_elsewhere(client: Any, wereld: Any) -> None:
    user = wereld[Rol.DESKUNDIGE]
    lid = f.LidmaatschapFactory(gebruiker=user, rol=Rol.DESKUNDIGE, organisatie=wereld.ander_swv)
    bereik, _ = f.make_token(user, naam="Elders", lidmaatschap=lid)
    client.force_login(wereld[Rol.BEHEERDER])
    assert "Elders" not in client.get(reverse("organisatie:gebruiker", args=[user.pk])).content.decode()
    assert client.post(reverse("organisatie:token_beeindigen", args=[bereik.pk])).status_code == 404


def test_password_change_ends_all_tokens(eigen: Any, wereld: Any) -> None:
    f.make_token(wereld[Rol.SECRETARIS])
    f.make_token(wereld[Rol.CONSULENT])
    nieuw = "zeven groene paraplu's op zee"
    eigen.post(
        reverse("account_change_password"),
        {"oldpassword": "een lang wachtwoord", "password1": nieuw, "password2": nieuw},
    )
    assert get_user_model().objects.get(pk=wereld[Rol.SECRETARIS].pk).check_password(nieuw)
    assert [token.user for token in AuthToken.objects.all()] == [wereld[Rol.CONSULENT]]


@pytest.mark.parametrize("dagen", [0, 366])
def test_token_lasts_a_day_to_a_year(wereld: Any, dagen: int) -> None:
    with pytest.raises(ValidationError, match="hoogstens 365"):
        services.make_token(
            gebruiker=wereld[Rol.SECRETARIS], naam="X", lidmaatschap=None, schrijven=False, kamers=["opp"], dagen=dagen
        )
