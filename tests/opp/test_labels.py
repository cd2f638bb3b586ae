"""Labels: who gives, who sees, and what the database keeps; and the pages of the beheerder."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Leerling
from opp.models import Label, Leerlinglabel, Oppregel
from opp.services.label import end_leerlinglabel, give_label
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as zaken
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar

ZORG, LEIDER = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER
VANDAAG = timezone.localdate()


def url(name: str, *args: Any) -> str:
    return reverse(f"opp:{name}", args=args)


def labels_of(user: Any, leerling: Any) -> list[str]:
    with als(user):
        return sorted(
            Leerlinglabel.objects.visible_to(user).filter(leerling=leerling).values_list("label__naam", flat=True)
        )


# --- of a pupil -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [ZORG, LEIDER])
def test_school_gives_and_ends_a_label_with_history(client: Any, wereld: Any, rol: str) -> None:
    leerling, label = f.LeerlingFactory(school=wereld.school), w.make_label(wereld)
    client.force_login(wereld[rol])
    page = client.get(reverse("werkplek:leerling", args=[leerling.nummer])).content.decode()
    assert "Geef een label" in page

    data = {"label": label.pk, "van": VANDAAG - timedelta(days=3)}
    assert client.post(url("leerlinglabel", leerling.nummer), data).status_code == 302
    with als(wereld[rol]):
        gegeven = Leerlinglabel.objects.get(leerling=leerling)
    assert label.naam in client.get(reverse("werkplek:leerling", args=[leerling.nummer])).content.decode()

    einde = client.post(url("leerlinglabel_einde", leerling.nummer, gegeven.pk), {"laatste_dag": VANDAAG})
    assert einde.status_code == 302
    with as_eigenaar():
        events = Leerlinglabel.pgh_event_model.objects.filter(pgh_obj_id=gegeven.pk).order_by("pgh_id")
        assert list(events.values_list("pgh_label", "tot")) == [
            ("insert", None),
            ("update", VANDAAG + timedelta(days=1)),
        ]


def test_nobody_but_the_school_gives_one(client: Any, wereld: Any) -> None:
    leerling = zaken.make_bekendgemaakt(wereld).leerling
    gegeven = w.label_pupil(wereld, leerling)
    for wie, user in wereld.mensen.items():
        if wie in (ZORG, LEIDER):
            continue
        client.force_login(user)
        for address in (url("leerlinglabel", leerling.nummer), url("leerlinglabel_einde", leerling.nummer, gegeven.pk)):
            assert client.post(address, {"laatste_dag": VANDAAG}).status_code in (403, 404), wie
    for user in wereld.anderen.values():
        client.force_login(user)
        assert client.get(url("leerlinglabel", leerling.nummer)).status_code in (403, 404)
    with as_eigenaar():
        assert Leerlinglabel.objects.get().tot is None


def test_swv_sees_it_only_of_a_pupil_whose_dossier_it_may_open(wereld: Any) -> None:
    label = w.make_label(wereld)
    asked, unknown = zaken.make_bekendgemaakt(wereld).leerling, f.LeerlingFactory(school=wereld.school)
    for leerling in (asked, unknown):
        w.label_pupil(wereld, leerling, label)

    for rol in (Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR):
        assert labels_of(wereld[rol], asked) == [label.naam]
        assert labels_of(wereld[rol], unknown) == []
    for rol in (Rol.BEHEERDER, Rol.CONTROLLER, Rol.BESTUURDER, Rol.CVT_VOORZITTER):
        assert labels_of(wereld[rol], asked) == []
    for user in wereld.anderen.values():
        assert labels_of(user, asked) == labels_of(user, unknown) == []


def test_next_school_does_not_read_what_the_school_before_gave(wereld: Any) -> None:
    """A person of another school with access to the same dossier: the label is of who gave it."""
    leerling = f.LeerlingFactory(school=wereld.school)
    w.label_pupil(wereld, leerling)
    user = f.GebruikerFactory()
    f.LidmaatschapFactory(gebruiker=user, rol=ZORG, organisatie=wereld.zusterschool)
    f.ToegangFactory(leerling=leerling, organisatie=wereld.zusterschool)
    with als(user):
        assert Leerling.objects.visible_to(user).filter(pk=leerling.pk).exists()
    assert labels_of(user, leerling) == []


def test_one_label_with_a_weight_at_a_time(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    zwaar, vrij = w.make_label(wereld, "Ondersteuning 4", 4), w.make_label(wereld, "Anderstalig", None)
    first = w.label_pupil(wereld, leerling, dagen=10)
    w.label_pupil(wereld, leerling, vrij, dagen=9)
    w.label_pupil(wereld, leerling, zwaar, dagen=2)

    with as_eigenaar():
        first.refresh_from_db()
        running = set(Leerlinglabel.objects.filter(tot=None).values_list("label__naam", flat=True))
    assert first.tot == VANDAAG - timedelta(days=2)
    assert running == {"Ondersteuning 4", "Anderstalig"}
    with pytest.raises(ValidationError, match="heeft dit label al"):
        w.label_pupil(wereld, leerling, zwaar)
    with pytest.raises(ValidationError, match="begon later"):
        w.label_pupil(wereld, leerling, w.make_label(wereld, "Ondersteuning 5", 5), dagen=5)


def test_label_that_ended_is_not_ended_again_and_not_before_its_begin(wereld: Any) -> None:
    gegeven = w.label_pupil(wereld, f.LeerlingFactory(school=wereld.school))
    with als(wereld[ZORG]):
        with pytest.raises(ValidationError, match="vóór het begin"):
            end_leerlinglabel(gegeven=gegeven, laatste_dag=VANDAAG - timedelta(days=2))
        end_leerlinglabel(gegeven=gegeven, laatste_dag=VANDAAG)
        with pytest.raises(NotPossible, match="al beëindigd"):
            end_leerlinglabel(gegeven=gegeven, laatste_dag=VANDAAG)


def test_label_of_another_swv_or_one_that_stopped_is_not_offered(client: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    own, old = w.make_label(wereld), w.make_label(wereld, "Oud", 1, tot=VANDAAG)
    with as_eigenaar():
        foreign = Label.objects.create(swv=wereld.ander_swv, naam="Van de buren", van=f.LANG_GELEDEN)
    client.force_login(wereld[ZORG])

    page = client.get(url("leerlinglabel", leerling.nummer)).content.decode()
    assert own.naam in page
    assert "Van de buren" not in page
    for label in (old, foreign):
        assert (
            client.post(url("leerlinglabel", leerling.nummer), {"label": label.pk, "van": VANDAAG}).status_code == 400
        )
    with as_eigenaar():
        assert not Leerlinglabel.objects.exists()
    with pytest.raises(ValidationError, match="geldt nog niet"), als(wereld[ZORG]) as by:
        give_label(leerling=leerling, label=old, school=wereld.school, van=VANDAAG, by=by)


def test_pupil_page_has_no_labels_where_the_swv_has_none(client: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    client.force_login(wereld[ZORG])
    assert 'id="labels"' not in client.get(reverse("werkplek:leerling", args=[leerling.nummer])).content.decode()
    w.make_label(wereld)
    assert 'id="labels"' in client.get(reverse("werkplek:leerling", args=[leerling.nummer])).content.decode()


# --- of the swv -------------------------------------------------------------------------------------------------------


@pytest.fixture
def beheer(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.BEHEERDER])
    return client


def test_beheerder_makes_a_label_and_a_rule_and_stops_them(beheer: Any, wereld: Any) -> None:
    w.get_soort(wereld)
    assert beheer.post(url("label_nieuw"), {"naam": "Ondersteuning 3", "zwaarte": 3, "van": VANDAAG}).status_code == 302
    label = Label.objects.get(swv=wereld.swv)
    regel = {"soortcode": "vol", "grond": "label", "label": label.pk, "wat": "", "weken": 6, "van": VANDAAG}
    assert beheer.post(url("regel_nieuw"), regel).status_code == 302
    page = " ".join(beheer.get(url("labels")).content.decode().split())
    assert "«Ondersteuning 3» of zwaarder" in page

    rule = Oppregel.objects.get(swv=wereld.swv)
    for name, row in (("label_einde", label), ("regel_einde", rule)):
        assert beheer.post(url(name, row.pk), {"laatste_dag": VANDAAG}).status_code == 302
        row.refresh_from_db()
        assert row.tot == VANDAAG + timedelta(days=1)
        with as_eigenaar():
            events = type(row).pgh_event_model.objects.filter(pgh_obj_id=row.pk).order_by("pgh_id")
            assert list(events.values_list("pgh_label", flat=True)) == ["insert", "update"]


@pytest.mark.parametrize(
    ("velden", "melding"),
    [
        ({"grond": "label", "label": ""}, "Kies het label"),
        ({"grond": "steun"}, "hoort alleen bij «label van de leerling»"),
        ({"grond": "besproken", "label": "", "wat": "MAATWERK-I"}, "hoort alleen bij «aanvraag ingediend»"),
        ({"weken": 7}, "6"),
        ({"soortcode": "handelingsplan"}, "soortcode"),
        ({"van": VANDAAG - timedelta(days=1)}, "voorbij"),
    ],
)
def test_rule_that_does_not_fit_is_refused_in_words(
    beheer: Any, wereld: Any, velden: dict[str, Any], melding: str
) -> None:
    w.get_soort(wereld)
    label = w.make_label(wereld)
    data = {"soortcode": "vol", "grond": "label", "label": label.pk, "wat": "", "weken": 6, "van": VANDAAG, **velden}
    response = beheer.post(url("regel_nieuw"), data)

    assert response.status_code == 400
    assert melding in response.content.decode()
    assert not Oppregel.objects.exists()


def test_same_label_or_rule_twice_is_refused(beheer: Any, wereld: Any) -> None:
    w.get_soort(wereld)
    w.make_label(wereld)
    response = beheer.post(url("label_nieuw"), {"naam": "ondersteuning 3", "van": VANDAAG})
    assert response.status_code == 400
    assert "al een label met deze naam" in response.content.decode()
    data = {"soortcode": "vol", "grond": "steun", "label": "", "wat": "", "weken": 4, "van": VANDAAG}
    assert beheer.post(url("regel_nieuw"), data).status_code == 302
    again = beheer.post(url("regel_nieuw"), data)
    assert again.status_code == 400
    assert "Deze regel is er al" in again.content.decode()


def test_settings_of_another_swv_are_404_and_stay(client: Any, wereld: Any) -> None:
    label = w.make_label(wereld)
    with as_eigenaar():
        regel = Oppregel.objects.create(swv=wereld.swv, soortcode="vol", grond="steun", van=f.LANG_GELEDEN)
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    for name, row in (("label_einde", label), ("regel_einde", regel)):
        assert client.post(url(name, row.pk), {"laatste_dag": VANDAAG}).status_code == 404
        row.refresh_from_db()
        assert row.tot is None
    assert label.naam not in client.get(url("labels")).content.decode()


def test_page_of_labels_reads_as_often_for_thirty(beheer: Any, wereld: Any, django_assert_num_queries: Any) -> None:
    label = w.make_label(wereld)
    with as_eigenaar():
        Oppregel.objects.create(swv=wereld.swv, soortcode="vol", grond="label", label=label, van=f.LANG_GELEDEN)
    beheer.get(url("labels"))
    with django_assert_num_queries(13) as first:
        beheer.get(url("labels"))
    with as_eigenaar():
        for nummer in range(30):
            more = Label.objects.create(swv=wereld.swv, naam=f"Label {nummer}", van=f.LANG_GELEDEN)
            Oppregel.objects.create(swv=wereld.swv, soortcode="vol", grond="label", label=more, van=f.LANG_GELEDEN)
    with django_assert_num_queries(len(first)):
        assert "Label 29" in beheer.get(url("labels")).content.decode()
