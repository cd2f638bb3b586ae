"""Who starts a request: the school, its board, or the swv for it, which then sees nothing of the school's dossier."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Toegang
from swv.kern.models import Bericht
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_route_lopen import CONTROLE, DIRECTEUR, LEIDER, give_route
from toewijzing.brieven.inhoud import describe_letters
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Begonnen, Stap, Status, Uitkomst
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.queries.versiecontrole import check_soortversie
from toewijzing.queries.werk import find_werk, get_soorten_en_aflopend
from toewijzing.services.aanvraag import create_aanvraag, save_fields
from toewijzing.services.opp import attach_opp, fill_in_from_opp
from toewijzing.services.route import Soortstap
from toewijzing.services.starten import begin_for_bestuur, begin_for_school

pytestmark = pytest.mark.django_db
CODE = "MAATWERK-I"
ALLEN = [rol.value for rol in (
    Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER, Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR,
)]  # fmt: skip
# The school agrees on what it starts itself, and on nothing the swv starts.
ALS_DE_SCHOOL = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER, (Eis("begonnen_door", Teken.IS_NIET, (Begonnen.SWV,)),))


def let_start(wereld: Any, *rollen: str, route: tuple[Soortstap, ...] = (LEIDER, DIRECTEUR)) -> None:
    give_route(wereld, CODE, *route, indieners=list(rollen))


@pytest.fixture
def bekend(wereld: Any) -> Any:
    """A pupil the swv knows by a running case; the school has an OPP, documents and a parent in the dossier."""
    return w.make_ingediend(wereld, "TLV-VSO").leerling


def begin(wereld: Any, leerling: Any, rol: str = Rol.CONSULENT, **kwargs: Any) -> Any:
    with als(wereld[rol]) as by:
        zaak = begin_for_school(
            by=by, soort=wereld.soorten[CODE], school=wereld.school, vandaag=timezone.localdate(), sleutel=uuid4(),
            leerling=leerling, **kwargs,
        )  # fmt: skip
    return w.reload(zaak)


def fill(wereld: Any, zaak: Any, rol: str = Rol.CONSULENT) -> None:
    with als(wereld[rol]):
        vragen = [each for each in zaak.soort.vragen.all() if each.soort == "tekst"]
        save_fields(
            aanvraag=zaak, velden=w.GEVRAAGD[CODE], antwoorden={each.code: "Door ons gezien." for each in vragen},
            bij_swv=True,
        )  # fmt: skip


def can(wereld: Any, zaak: Any, rol: str) -> set[str]:
    """The steps this person has, allowed or grey, whoever sees the case."""
    with als(wereld[rol]) as user:
        found = Aanvraag.objects.select_related("soort", "school").filter(pk=zaak.pk).first()
        return {each.name for each in get_actions(found, user)} if found else set()


# --- who starts -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("starter", [Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER])
def test_only_the_role_of_the_school_that_the_kind_names_starts_it(wereld: Any, client: Any, starter: Rol) -> None:
    let_start(wereld, starter)
    other = Rol.SCHOOLLEIDER if starter == Rol.ZORGCOORDINATOR else Rol.ZORGCOORDINATOR
    leerling = f.LeerlingFactory(school=wereld.school)
    data = {"soort": wereld.soorten[CODE].pk, "sleutel": str(uuid4())}
    url = f"{reverse('toewijzing:nieuw')}?leerling={leerling.nummer}"

    client.force_login(wereld[other])
    assert wereld.soorten[CODE].naam not in client.get(url).content.decode()
    # A schoolleider whom no kind names starts nothing at all; the zorgcoördinator starts the other kinds.
    assert client.post(url, data).status_code == (403 if other == Rol.SCHOOLLEIDER else 400)
    client.force_login(wereld[starter])
    assert wereld.soorten[CODE].naam in client.get(url).content.decode()
    assert client.post(url, data).status_code == 302
    with as_eigenaar():
        zaak = Aanvraag.objects.get(leerling=leerling)
    assert (zaak.begonnen_door, zaak.aangemaakt_door_id) == (Begonnen.SCHOOL, wereld[starter].pk)


@pytest.mark.parametrize("rol", ALLEN)
def test_service_refuses_who_the_kind_does_not_name_and_says_who_does(wereld: Any, rol: str) -> None:
    let_start(wereld, *(each for each in ALLEN if each != rol))
    leerling = f.LeerlingFactory(school=wereld.school)
    with als(wereld[rol]) as by, pytest.raises(ValidationError) as refused:
        create_aanvraag(
            leerling=leerling, soort=wereld.soorten[CODE], school=wereld.school, by=by, vandaag=timezone.localdate()
        )
    assert "begint u niet met de rol" in str(refused.value)
    with as_eigenaar():
        assert not Aanvraag.objects.filter(leerling=leerling).exists()


@pytest.mark.parametrize(("rol", "starters", "shown"), [
    (Rol.ZORGCOORDINATOR, [Rol.ZORGCOORDINATOR], True), (Rol.SCHOOLLEIDER, [Rol.ZORGCOORDINATOR], False),
    (Rol.SCHOOLLEIDER, [Rol.SCHOOLLEIDER], True), (Rol.BESTUURDER, [Rol.ZORGCOORDINATOR], False),
    (Rol.BESTUURDER, [Rol.BESTUURDER], True), (Rol.CONSULENT, [Rol.SECRETARIS], False),
    (Rol.CONSULENT, [Rol.CONSULENT], True), (Rol.SECRETARIS, [Rol.SECRETARIS], True),
    (Rol.DIRECTEUR, [Rol.DIRECTEUR], True), (Rol.DIRECTEUR, [Rol.CONSULENT], False),
])  # fmt: skip
def test_button_stands_where_this_role_can_start_something(
    wereld: Any, client: Any, rol: Rol, starters: list[Rol], shown: bool
) -> None:
    let_start(wereld, *starters)
    client.force_login(wereld[rol])
    for address in ("werkplek:mijn_werk", "toewijzing:aanvragen"):
        assert ("Nieuwe aanvraag" in client.get(reverse(address)).content.decode()) is shown


def test_api_starts_what_the_page_starts_and_refuses_with_who_does(wereld: Any, client: Any) -> None:
    let_start(wereld, Rol.SCHOOLLEIDER)
    leerling = f.LeerlingFactory(school=wereld.school)
    body = {"leerling": leerling.nummer, "soort": CODE}
    answers = {}
    for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.CONSULENT):
        client.force_login(wereld[rol])
        answers[rol] = client.post(reverse("api:aanvragen"), body, content_type="application/json")
    assert [each.status_code for each in answers.values()] == [403, 201, 403]
    assert "schoolleider" in answers[Rol.ZORGCOORDINATOR].content.decode()


def test_schoolleider_who_starts_fills_in_and_sends(wereld: Any) -> None:
    let_start(wereld, Rol.SCHOOLLEIDER)
    with als(wereld[Rol.SCHOOLLEIDER]) as by:
        zaak = create_aanvraag(
            leerling=f.LeerlingFactory(school=wereld.school), soort=wereld.soorten[CODE], school=wereld.school, by=by,
            vandaag=timezone.localdate(),
        )  # fmt: skip
    assert can(wereld, zaak, Rol.SCHOOLLEIDER) == {"voorleggen_ouders", "vraag_akkoord", "intrekken"}
    assert can(wereld, zaak, Rol.ZORGCOORDINATOR) == {"voorleggen_ouders", "vraag_akkoord", "intrekken"}


# --- the board ------------------------------------------------------------------------------------------------------


def begin_as_board(client: Any, wereld: Any, leerling: Any, school: Any) -> Any:
    client.force_login(wereld[Rol.BESTUURDER])
    data = {"school": school.pk, "soort": wereld.soorten[CODE].pk, "nummer": leerling.nummer, "sleutel": str(uuid4())}
    return client.post(reverse("toewijzing:namens_bestuur"), data)


def test_board_starts_for_its_school_which_is_told_and_fills_in(wereld: Any, client: Any) -> None:
    let_start(wereld, Rol.BESTUURDER)
    leerling = f.LeerlingFactory(school=wereld.school, achternaam="Geheimman")
    response = begin_as_board(client, wereld, leerling, wereld.school)
    assert response.status_code == 302, response.context["form"].errors

    with as_eigenaar():
        zaak = Aanvraag.objects.get(leerling=leerling)
        told = set(Bericht.objects.filter(soort="begonnen_door_bestuur").values_list("aan", flat=True))
    assert (zaak.begonnen_door, zaak.zonder_school, zaak.status) == (Begonnen.BESTUUR, False, Status.CONCEPT)
    assert told == {wereld[Rol.ZORGCOORDINATOR].email, wereld[Rol.SCHOOLLEIDER].email}
    assert "Geheimman" not in client.get(reverse("toewijzing:aanvragen")).content.decode()
    assert client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).status_code == 404
    assert "vraag_akkoord" in can(wereld, zaak, Rol.ZORGCOORDINATOR)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert "begonnen door uw bestuur" in client.get(reverse("werkplek:mijn_werk")).content.decode()


@pytest.mark.parametrize("where", ["sister", "outside"])
def test_board_names_no_pupil_of_another_school(wereld: Any, client: Any, where: str) -> None:
    let_start(wereld, Rol.BESTUURDER)
    elsewhere = wereld.zusterschool if where == "sister" else wereld.vso
    leerling = f.LeerlingFactory(school=elsewhere, achternaam="Geheimman")
    response = begin_as_board(client, wereld, leerling, wereld.school)
    assert (response.status_code, set(response.context["form"].errors)) == (400, {"nummer"})
    assert "Geheimman" not in response.content.decode()
    with als(wereld[Rol.BESTUURDER]) as by, pytest.raises(ValidationError):
        begin_for_bestuur(
            by=by, soort=wereld.soorten[CODE], school=wereld.vso, leerling=leerling, vandaag=timezone.localdate(),
            sleutel=uuid4(),
        )  # fmt: skip


# --- the swv, for a school ------------------------------------------------------------------------------------------


def test_what_the_swv_starts_holds_nothing_of_the_schools_dossier(wereld: Any, bekend: Any) -> None:
    let_start(wereld, Rol.ZORGCOORDINATOR, Rol.CONSULENT)
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:  # what would come along
        own = create_aanvraag(
            leerling=bekend, soort=wereld.soorten["TLV-VSO"], school=wereld.school, by=by, vandaag=timezone.localdate()
        )
        assert own.bijlagen.exists()
    zaak = begin(wereld, bekend)

    with as_eigenaar():
        assert (zaak.begonnen_door, zaak.zonder_school, zaak.status) == (Begonnen.SWV, True, Status.CONCEPT)
        assert (zaak.bijlagen.count(), zaak.antwoorden, zaak.klad) == (0, {}, {})
        attach_opp(zaak)
        fill_in_from_opp(zaak)
        assert (zaak.bijlagen.count(), zaak.antwoorden) == (0, {})


def test_page_of_the_swv_names_nobody_with_authority_no_document_and_no_opp(
    wereld: Any, client: Any, bekend: Any
) -> None:
    with as_eigenaar():
        gezag = bekend.gezagdrager_set.get()
        gezag.achternaam = "Geheimouder"
        gezag.save()
        documenten = [each.naam for each in bekend.document_set.all()]
    let_start(wereld, Rol.CONSULENT)
    zaak = begin(wereld, bekend)
    client.force_login(wereld[Rol.CONSULENT])
    page = client.get(reverse("toewijzing:voor_school_invullen", args=[zaak.nummer])).content.decode()

    assert bekend.achternaam in page
    assert "Geheimouder" not in page
    assert documenten
    assert not [naam for naam in documenten if naam in page]
    assert "uit het OPP" not in page


@pytest.mark.parametrize("address", ["aanvraag", "stap", "later_gehoord", "document_toevoegen", "actie"])
def test_pages_of_the_case_are_not_there_for_the_swv_until_it_is_received(
    wereld: Any, client: Any, bekend: Any, address: str
) -> None:
    let_start(wereld, Rol.CONSULENT)
    zaak = begin(wereld, bekend)
    client.force_login(wereld[Rol.CONSULENT])
    extra = {"stap": ["gehoord"], "actie": ["naar_school"]}.get(address, [])
    assert client.get(reverse(f"toewijzing:{address}", args=[zaak.nummer, *extra])).status_code in {403, 404, 405}
    assert client.get(reverse("api:aanvraag", args=[zaak.nummer])).status_code == 404
    with als(wereld[Rol.CONSULENT]) as user:
        assert not Aanvraag.objects.visible_to(user).filter(pk=zaak.pk).exists()


def test_school_sees_it_at_once_is_told_and_changes_nothing_yet(wereld: Any, client: Any, bekend: Any) -> None:
    let_start(wereld, Rol.CONSULENT)
    zaak = begin(wereld, bekend)
    with as_eigenaar():
        told = set(Bericht.objects.filter(soort="begonnen_door_swv").values_list("aan", flat=True))
    assert told == {wereld[Rol.ZORGCOORDINATOR].email, wereld[Rol.SCHOOLLEIDER].email}

    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    page = client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()
    assert "Het samenwerkingsverband begon deze aanvraag" in page
    assert "Verder invullen" not in page
    assert client.get(reverse("toewijzing:stap", args=[zaak.nummer, "vraag"])).status_code == 302
    assert can(wereld, zaak, Rol.ZORGCOORDINATOR) == {"intrekken"}
    with als(wereld[Rol.ZORGCOORDINATOR]), pytest.raises(NotPossible):
        save_fields(aanvraag=zaak, velden={"gevraagd_van": date(2027, 8, 1)})
    body = {"gevraagd_van": "2027-08-01"}
    answer = client.patch(reverse("api:aanvraag", args=[zaak.nummer]), body, content_type="application/json")
    assert answer.status_code == 409
    client.force_login(wereld.anderen[Rol.ZORGCOORDINATOR])
    assert client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).status_code == 404


def test_another_school_of_the_same_board_and_another_swv_see_nothing(wereld: Any, client: Any, bekend: Any) -> None:
    let_start(wereld, Rol.CONSULENT)
    zaak = begin(wereld, bekend)
    sister = f.make_gebruiker(Rol.ZORGCOORDINATOR, wereld.zusterschool)
    for user in (sister, wereld.anderen[Rol.CONSULENT], wereld[Rol.BESTUURDER]):
        client.force_login(user)
        assert client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).status_code == 404
    client.force_login(wereld.anderen[Rol.CONSULENT])
    assert client.get(reverse("toewijzing:voor_school_invullen", args=[zaak.nummer])).status_code == 404


def test_pupil_the_swv_does_not_know_is_not_found(wereld: Any, client: Any) -> None:
    let_start(wereld, Rol.CONSULENT)
    f.LeerlingFactory(school=wereld.school, roepnaam="Kim", achternaam="Onbekendman")
    client.force_login(wereld[Rol.CONSULENT])
    data = {
        "leerling": "Onbekendman", "school": wereld.school.pk, "soort": wereld.soorten[CODE].pk,
        "sleutel": str(uuid4()),
    }  # fmt: skip
    response = client.post(reverse("toewijzing:voor_school"), data)
    assert (response.status_code, set(response.context["form"].errors)) == (400, {"leerling"})
    assert "Kim" not in response.content.decode()


NIEUW = {"roepnaam": "Noor", "achternaam": "Boer", "geboortedatum": "3-12-2012"}


def send(client: Any, wereld: Any, **kwargs: Any) -> Any:
    data = {"school": wereld.school.pk, "soort": wereld.soorten[CODE].pk, "sleutel": str(uuid4()), **NIEUW}
    return client.post(reverse("toewijzing:voor_school"), {**data, **kwargs})


def test_new_pupil_by_the_page_is_made_once_and_handed_to_the_school_that_then_completes_it(
    wereld: Any, client: Any
) -> None:
    let_start(wereld, Rol.SECRETARIS)
    client.force_login(wereld[Rol.SECRETARIS])
    sleutel = str(uuid4())
    first, second = (send(client, wereld, sleutel=sleutel) for _ in range(2))
    assert first.status_code == 302, first.context["form"].errors
    assert first.url == second.url
    with as_eigenaar():
        zaak = Aanvraag.objects.get()
    response = client.post(first.url, {"stap": "naar_school"})
    assert (response.status_code, response.url) == (302, reverse("toewijzing:voor_school"))

    zaak = w.reload(zaak)
    assert (zaak.zonder_school, zaak.status) == (False, Status.CONCEPT)
    assert client.get(first.url).status_code == 404
    with als(wereld[Rol.SECRETARIS]) as user:
        assert not Aanvraag.objects.visible_to(user).exists()
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert "begonnen door het samenwerkingsverband" in client.get(reverse("werkplek:mijn_werk")).content.decode()
    assert client.get(reverse("toewijzing:stap", args=[zaak.nummer, "leerling"])).status_code == 200
    assert client.get(reverse("leerlingen:dossier", args=[zaak.leerling.nummer])).status_code == 200
    assert "vraag_akkoord" in can(wereld, zaak, Rol.ZORGCOORDINATOR)


def test_handing_over_opens_no_dossier_of_a_pupil_somebody_knows(wereld: Any) -> None:
    """A pupil of another school: who asks for it reads the case and not the dossier."""
    elsewhere = f.LeerlingFactory(school=wereld.vso)
    with as_eigenaar():
        Toegang.objects.create(
            leerling=elsewhere,
            organisatie=wereld.swv,
            grond="aanvraag",
            bron_id=0,
            omvang="dossier",
            van=f.LANG_GELEDEN,
        )
    let_start(wereld, Rol.CONSULENT)
    zaak = begin(wereld, elsewhere)
    w.step(wereld, zaak, "naar_school", Rol.CONSULENT)
    with as_eigenaar():
        rows = Toegang.objects.filter(leerling=elsewhere, organisatie=wereld.school)
        assert set(rows.values_list("omvang", flat=True)) == {"zaak"}


# {starter: the steps it has on what it began for a school}; all others have none but the school, which may stop it.
EERSTE = {
    Rol.CONSULENT: {"naar_school", "meteen_behandelen", "niet_doorgaan"},
    Rol.SECRETARIS: {"naar_school", "meteen_behandelen", "niet_doorgaan"},
    Rol.DIRECTEUR: {"naar_school", "meteen_behandelen", "niet_doorgaan"},
}


@pytest.mark.parametrize("starter", list(EERSTE))
@pytest.mark.parametrize("direct", [True, False])
def test_first_steps_are_of_who_starts_that_kind_only(wereld: Any, bekend: Any, starter: Rol, direct: bool) -> None:
    let_start(wereld, starter, route=((ALS_DE_SCHOOL if direct else LEIDER), DIRECTEUR))
    zaak = begin(wereld, bekend, starter)
    expected = {**{rol: {"intrekken"} for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER)}, starter: EERSTE[starter]}
    found = {rol: steps for rol in wereld.mensen if (steps := can(wereld, zaak, rol))}
    if not direct:
        expected[starter] = expected[starter] - {"meteen_behandelen"}
    assert found == expected
    for rol in set(wereld.mensen) - {starter}:
        with als(wereld[rol]) as by, pytest.raises((NotAllowed, Aanvraag.DoesNotExist)):
            execute_transition(zaak, "naar_school", by=by)


def handle(wereld: Any, leerling: Any, starter: str = Rol.CONSULENT, **kwargs: Any) -> Any:
    let_start(wereld, starter, **{"route": (ALS_DE_SCHOOL, DIRECTEUR), **kwargs})
    zaak = begin(wereld, leerling, starter)
    fill(wereld, zaak, starter)
    return w.step(wereld, zaak, "meteen_behandelen", starter)


def test_handled_at_once_is_received_today_without_a_document_and_stays_so(wereld: Any, bekend: Any) -> None:
    zaak = w.reload(handle(wereld, bekend))
    assert (zaak.status, zaak.ontvangen_op, zaak.zonder_school) == (Status.INGEDIEND, timezone.localdate(), True)
    with as_eigenaar():
        attach_opp(zaak)
        assert not zaak.bijlagen.exists()
        assert Bericht.objects.filter(soort="swv_behandelt", aan=wereld[Rol.ZORGCOORDINATOR].email).exists()


def test_what_is_not_filled_in_is_not_handled(wereld: Any, bekend: Any, client: Any) -> None:
    let_start(wereld, Rol.CONSULENT, route=(ALS_DE_SCHOOL, DIRECTEUR))
    zaak = begin(wereld, bekend)
    with pytest.raises(NotPossible, match="Er ontbreekt nog iets"):
        w.step(wereld, zaak, "meteen_behandelen", Rol.CONSULENT)
    client.force_login(wereld[Rol.CONSULENT])
    url = reverse("toewijzing:voor_school_invullen", args=[zaak.nummer])
    response = client.post(url, {"stap": "niet_doorgaan", "reason": ""})
    assert (response.status_code, "Schrijf waarom" in response.content.decode()) == (409, True)
    assert client.post(url, {"stap": "niet_doorgaan", "reason": "De ouders willen het niet."}).status_code == 302
    assert w.reload(zaak).status == Status.INGETROKKEN


# --- not start and decide alone -------------------------------------------------------------------------------------


def test_who_started_neither_checks_nor_decides_and_a_colleague_does(wereld: Any, bekend: Any) -> None:
    zaak = handle(wereld, bekend, Rol.DIRECTEUR)
    zaak = w.step(wereld, zaak, "verklaar_compleet", Rol.SECRETARIS)
    data = {"uitkomst": "afgewezen", "motivering": "Er is geen reden voor extra steun op deze school.", "reden": ""}
    with pytest.raises(NotAllowed, match="begon deze aanvraag zelf"):
        w.step(wereld, zaak, "besluiten", Rol.DIRECTEUR, **data)
    assert "besluiten" not in can(wereld, zaak, Rol.DIRECTEUR)
    wereld.mensen["directeur_2"] = f.make_gebruiker(Rol.DIRECTEUR, wereld.swv)
    assert "besluiten" in can(wereld, zaak, "directeur_2")


def test_secretaris_who_started_does_not_declare_it_complete(wereld: Any, bekend: Any) -> None:
    zaak = handle(wereld, bekend, Rol.SECRETARIS)
    assert "verklaar_compleet" not in can(wereld, zaak, Rol.SECRETARIS)
    with pytest.raises(NotAllowed, match="begon deze aanvraag zelf"):
        w.step(wereld, zaak, "verklaar_compleet", Rol.SECRETARIS)
    assert "verklaar_compleet" in can(wereld, zaak, Rol.CONSULENT)


def test_consulent_who_started_does_not_take_the_check_on_the_route(wereld: Any, bekend: Any) -> None:
    zaak = handle(wereld, bekend, Rol.CONSULENT, route=(ALS_DE_SCHOOL, CONTROLE, DIRECTEUR))
    zaak = w.step(wereld, zaak, "verklaar_compleet", Rol.SECRETARIS)
    assert "stap_afronden" not in can(wereld, zaak, Rol.CONSULENT)
    wereld.mensen["consulent_2"] = f.make_gebruiker(Rol.CONSULENT, wereld.swv)
    assert "stap_afronden" in can(wereld, zaak, "consulent_2")


def test_mijn_werk_offers_who_started_nothing_that_will_be_refused(wereld: Any, bekend: Any) -> None:
    zaak = handle(wereld, bekend, Rol.SECRETARIS)
    for rol, waits in ((Rol.SECRETARIS, False), (Rol.CONSULENT, True)):
        with als(wereld[rol]) as user:
            vandaag = timezone.localdate()
            soorten, *_ = get_soorten_en_aflopend(user, vandaag)
            codes = [rij.code for rij in find_werk(user, vandaag, soorten, 50) if rij.pk == zaak.pk]
        assert ("controleren" in codes) is waits


def test_paper_that_the_secretaris_records_stays_the_schools_own(wereld: Any) -> None:
    """The school signed it: who records it handles it as before."""
    with as_eigenaar():
        zaak = w.make_ingediend(wereld, CODE)
        assert zaak.begonnen_door == Begonnen.SCHOOL
    assert "verklaar_compleet" in can(wereld, zaak, Rol.SECRETARIS)


def test_letter_does_not_say_that_the_school_asked_what_the_swv_began(wereld: Any, bekend: Any) -> None:
    zaak = w.step(wereld, handle(wereld, bekend), "verklaar_compleet", Rol.SECRETARIS)
    motivering = "Er is geen reden voor extra steun op deze school."
    zaak = w.step(wereld, zaak, "besluiten", Rol.DIRECTEUR, uitkomst=Uitkomst.AFGEWEZEN, motivering=motivering)
    with as_eigenaar():
        besluit = zaak.besluiten.get()
        letters = describe_letters(besluit, timezone.localdate(), list(besluit.brieven.all()))
    for letter in letters:
        text = render_to_string("pdf/brief_opening.html", letter)
        assert ("Wij begonnen deze aanvraag zelf" in text, "vroeg dit" in text) == (True, False)
    assert letters


def test_page_of_the_swv_takes_no_file(wereld: Any, client: Any) -> None:
    let_start(wereld, Rol.CONSULENT)
    client.force_login(wereld[Rol.CONSULENT])
    page = client.get(reverse("toewijzing:voor_school")).content.decode()
    assert ('name="achternaam"' in page, 'type="file"' in page) == (True, False)


# --- the law and the database ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "indieners"), [
    ("TLV-VSO", ["zorgcoordinator", "consulent"]), ("TLV-VSO", ["directeur"]), (CODE, []), (CODE, ["beheerder"]),
    (CODE, ["deskundige", "zorgcoordinator"]),
])  # fmt: skip
def test_database_refuses_starters_that_cannot_be(wereld: Any, code: str, indieners: list[str]) -> None:
    rows = Aanvraagsoort.alle.filter(pk=wereld.soorten[code].pk)
    with as_eigenaar():
        rows.update(status="concept")
        with pytest.raises(IntegrityError, match=r"aanvraagsoort_(iemand_begint|indieners|tlv_vraagt_de_school)"):
            rows.update(indieners=indieners)


@pytest.mark.parametrize("values", [{"begonnen_door": "swv"}, {"zonder_school": True}])
def test_who_began_never_changes(wereld: Any, values: dict[str, Any]) -> None:
    zaak = w.make_concept(wereld, CODE)
    with als(wereld[Rol.ZORGCOORDINATOR]), pytest.raises(DatabaseError), transaction.atomic():
        Aanvraag.objects.filter(pk=zaak.pk).update(**values)


def test_history_keeps_that_it_went_to_the_school(wereld: Any, bekend: Any) -> None:
    let_start(wereld, Rol.CONSULENT)
    zaak = begin(wereld, bekend)
    w.step(wereld, zaak, "naar_school", Rol.CONSULENT)
    with as_eigenaar():
        kept = Aanvraag.pgh_event_model.objects.filter(pgh_obj=zaak.pk).order_by("pgh_id")
        assert list(dict.fromkeys(kept.values_list("begonnen_door", "zonder_school"))) == [
            ("swv", True),
            ("swv", False),
        ]


# --- lists ----------------------------------------------------------------------------------------------------------


def test_list_is_narrowed_down_to_what_the_swv_began(wereld: Any, client: Any, bekend: Any) -> None:
    zaak = handle(wereld, bekend)
    client.force_login(wereld[Rol.SECRETARIS])
    page = client.get(reverse("toewijzing:aanvragen"), {"begonnen_door": "swv"}).content.decode()
    with as_eigenaar():
        other = Aanvraag.objects.exclude(pk=zaak.pk).get()
    assert zaak.nummer in page
    assert other.nummer not in page
    page = client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()
    assert "het samenwerkingsverband (zonder documenten van de school)" in " ".join(page.split())


@pytest.mark.parametrize("aantal", [1, 5])
def test_page_of_begun_requests_takes_as_many_queries_for_one_as_for_more(
    wereld: Any, client: Any, aantal: int, django_assert_max_num_queries: Any
) -> None:
    let_start(wereld, Rol.CONSULENT)
    for number in range(aantal):
        gegevens = {"roepnaam": "Noor", "achternaam": f"Boer{number}", "geboortedatum": date(2012, 12, 3)}
        begin(wereld, None, gegevens=gegevens)
    client.force_login(wereld[Rol.CONSULENT])
    client.get(reverse("toewijzing:voor_school"))
    with django_assert_max_num_queries(24):
        assert client.get(reverse("toewijzing:voor_school")).status_code == 200


# --- how a kind is made ---------------------------------------------------------------------------------------------


def test_form_keeps_starters_in_the_concept_and_its_page_says_them(beheer: Any, wereld: Any) -> None:
    soort = wereld.soorten[CODE]
    page = beheer.get(reverse("toewijzing:soort_wijzigen", args=[soort.pk]))
    data = {bound.html_name: value for bound in page.context["form"] if (value := bound.value()) is not None}
    address = reverse("toewijzing:soort_wijzigen", args=[soort.pk])

    assert "Vink aan wie" in beheer.post(address, {**data, "indieners": []}).content.decode()
    response = beheer.post(address, {**data, "indieners": ["zorgcoordinator", "consulent"]})
    assert response.status_code == 302, response.context["form"].errors
    concept = Aanvraagsoort.alle.get(swv=wereld.swv, code=CODE, status="concept")
    assert concept.indieners == ["zorgcoordinator", "consulent"]
    assert "zorgcoördinator of consulent" in beheer.get(reverse("toewijzing:soort", args=[concept.pk])).content.decode()


def test_form_of_a_tlv_refuses_the_swv_with_the_article(beheer: Any, wereld: Any) -> None:
    address = reverse("toewijzing:soort_wijzigen", args=[wereld.soorten["TLV-VSO"].pk])
    form = beheer.get(address).context["form"]
    data = {bound.html_name: value for bound in form if (value := bound.value()) is not None}
    response = beheer.post(address, {**data, "indieners": ["zorgcoordinator", "directeur"]})
    assert (response.status_code, "WVO 2020 2.47" in response.content.decode()) == (400, True)
    assert not Aanvraagsoort.alle.filter(swv=wereld.swv, code="TLV-VSO", status="concept").exists()


@pytest.mark.parametrize("second", [False, True])
def test_check_tells_when_one_person_could_start_and_decide(wereld: Any, second: bool) -> None:
    let_start(wereld, Rol.DIRECTEUR)
    if second:
        f.make_gebruiker(Rol.DIRECTEUR, wereld.swv)
    punten = check_soortversie(wereld.soorten[CODE], timezone.localdate())
    told = [punt for punt in punten if "is de enige directeur" in punt.tekst]
    assert bool(told) is not second
    assert not any(punt.blokkeert for punt in told)


@pytest.mark.parametrize(("rol", "fills_in", "dossier"), [
    (Rol.ZORGCOORDINATOR, True, True), (Rol.SCHOOLLEIDER, True, True), (Rol.BESTUURDER, False, False),
    (Rol.CONSULENT, True, False), (Rol.SECRETARIS, False, False), (Rol.DESKUNDIGE, False, False),
    (Rol.CVT_LID, False, False), (Rol.DIRECTEUR, False, False), (Rol.CVT_VOORZITTER, False, False),
])  # fmt: skip
def test_preview_shows_each_role_what_it_fills_in_or_reads(
    beheer: Any, wereld: Any, rol: Rol, fills_in: bool, dossier: bool
) -> None:
    let_start(wereld, Rol.ZORGCOORDINATOR, Rol.CONSULENT)
    page = reverse("toewijzing:formulier_voorbeeld", args=[wereld.soorten[CODE].pk])
    facts = {"rol": rol, "feit_bedrag": "6000", "gevraagd_van": "2027-08-01", "gevraagd_tot_en_met": "2028-07-31"}
    text = beheer.post(page, facts).text
    with as_eigenaar():
        assert not Aanvraag.objects.exists()
    assert 'name="gevraagd_van"' in text
    assert ("Robin Voorbeeld" in text) is dossier
    assert ("voorbeeld-ouders-wijze" in text) is dossier
    assert ("Wat vinden ouders, leerling en ontvangende school?" in text) is not fills_in
    assert ("van 1 augustus 2027 tot en met 31 juli 2028" in text) is not fills_in
    assert ("Hier staat wat de school antwoordt." in text) is not fills_in
