"""A version of a kind: a concept that schools don't see, published by a second person, and then never changed."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from organen.models import Orgaanlid
from swv.kern.models import Bericht
from swv.kern.vast import is_refused_as_final
from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.versies import publish
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort, Voorwaarde, Vraag
from toewijzing.queries.aanvraag import get_soorten
from toewijzing.queries.versiecontrole import check_soortversie
from toewijzing.services import soortversie as dienst
from toewijzing.services.formulierbeheer import move_vraag, open_versie
from toewijzing.services.route import Soortstap
from toewijzing.werk import get_werk

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
MORGEN, STRAKS = VANDAAG + timedelta(days=1), VANDAAG + timedelta(days=30)
AKKOORD, DIRECTEUR = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)


def url(name: str, *args: Any) -> str:
    return reverse(f"toewijzing:{name}", args=args)


@pytest.fixture
def concept(wereld: Any) -> Aanvraagsoort:
    """Of the maatwerk kind, written by the beheerder."""
    return open_versie(soort=wereld.soorten["MAATWERK-I"], van=MORGEN, vandaag=VANDAAG, by=wereld[Rol.BEHEERDER])


def write(wereld: Any, soort: Aanvraagsoort, gegevens: dict[str, Any], route: list[Soortstap]) -> Aanvraagsoort:
    return dienst.update_concept(
        soort=soort, gegevens=gegevens, checklist=[], route=route, van=soort.van, by=wereld[Rol.BEHEERDER]
    )


def reload(soort: Aanvraagsoort) -> Aanvraagsoort:
    return Aanvraagsoort.alle.get(pk=soort.pk)


def submit(wereld: Any, soort: Aanvraagsoort) -> Aanvraagsoort:
    return dienst.submit_concept(soort=soort, by=wereld[Rol.BEHEERDER], vandaag=VANDAAG)


# --- who sees it ----------------------------------------------------------------------------------------------------


def test_concept_is_not_there_for_schools_lists_and_api_until_it_is_published(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    with as_eigenaar():
        Aanvraagsoort.alle.filter(pk=concept.pk).update(van=VANDAAG - timedelta(days=3), naam="Geheim concept")
    assert concept.pk not in get_soorten(wereld.school, VANDAAG).values_list("pk", flat=True)
    assert not Aanvraagsoort.objects.filter(naam="Geheim concept").exists()
    assert not wereld.swv.aanvraagsoorten.filter(naam="Geheim concept").exists()
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert "Geheim concept" not in client.get(url("nieuw")).text
    client.force_login(wereld[Rol.SECRETARIS])
    assert "Geheim concept" not in client.get(url("aanvragen")).text


@pytest.mark.parametrize("name", ["soort", "versie", "soort_wijzigen", "formulier"])
def test_concept_of_another_swv_is_404(client: Any, wereld: Any, concept: Aanvraagsoort, name: str) -> None:
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    assert client.get(url(name, concept.pk)).status_code == 404


@pytest.mark.parametrize(
    ("name", "actie"),
    [
        ("versie_schrijven", "voorleggen"), ("versie_schrijven", "weghalen"), ("versie_beoordelen", "publiceren"),
        ("versie_beoordelen", "teruggeven"),
    ],
)  # fmt: skip
def test_beheerder_of_another_swv_judges_nothing(
    client: Any, wereld: Any, concept: Aanvraagsoort, name: str, actie: str
) -> None:
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    assert client.post(url(name, concept.pk, actie), {"van": MORGEN, "opmerking": "x"}).status_code == 404
    assert reload(concept).status == "concept"


# --- four eyes ------------------------------------------------------------------------------------------------------


def test_publishing_ends_the_version_before_by_itself_and_what_runs_keeps_it(
    wereld: Any, concept: Aanvraagsoort
) -> None:
    old = wereld.soorten["MAATWERK-I"]
    running = w.make_concept(wereld, "MAATWERK-I")
    write(wereld, concept, {"naam": "Anders"}, [AKKOORD, DIRECTEUR])
    assert Aanvraagsoort.objects.get(pk=old.pk).tot is None
    done = publish(wereld, concept, STRAKS)
    assert (done.van, done.tot, done.gepubliceerd_door) == (STRAKS, None, wereld[Rol.SECRETARIS])
    assert Aanvraagsoort.objects.get(pk=old.pk).tot == STRAKS
    for dag, row in ((STRAKS - timedelta(days=1), old), (STRAKS, done)):
        assert get_soorten(wereld.school, dag).get(code="MAATWERK-I", swv=wereld.swv) == row
    assert w.reload(running).soort == old


def test_who_wrote_at_it_never_publishes_it_not_even_a_little(wereld: Any, concept: Aanvraagsoort) -> None:
    secretaris = wereld[Rol.SECRETARIS]
    move_vraag(soort=concept, code="doel", richting="omhoog", by=secretaris)
    voor = submit(wereld, concept)
    for by in (wereld[Rol.BEHEERDER], secretaris):
        with pytest.raises(ValidationError, match="schreef zelf"):
            dienst.publish_versie(soort=voor, by=by, van=MORGEN, vandaag=VANDAAG)
    done = dienst.publish_versie(soort=voor, by=wereld[Rol.DIRECTEUR], van=MORGEN, vandaag=VANDAAG)
    assert reload(done).gepubliceerd_door == wereld[Rol.DIRECTEUR]


@pytest.mark.parametrize("door", ["gepubliceerd_door_id = null", "gepubliceerd_door_id = schrijvers[1]"])
def test_database_refuses_what_a_writer_publishes_alone(wereld: Any, concept: Aanvraagsoort, door: str) -> None:
    sql = f"update toewijzing_aanvraagsoort set status = 'gepubliceerd', van = '2040-01-01', {door} where id = {concept.pk}"
    with pytest.raises(IntegrityError, match=r"vier_ogen|door_een_ander"), transaction.atomic():
        connection.cursor().execute(sql)


def test_second_beheerder_publishes_on_the_page_and_the_first_does_not(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    assert "Leg voor" in client.get(url("versie", concept.pk)).text
    assert client.post(url("versie_schrijven", concept.pk, "voorleggen")).status_code == 302
    page = client.get(url("versie", concept.pk)).text
    assert "U schreef zelf aan deze versie" in page
    assert ">Publiceer<" not in page
    assert client.post(url("versie_beoordelen", concept.pk, "publiceren"), {"van": MORGEN}).status_code == 400
    with as_eigenaar():
        tweede = f.GebruikerFactory()
        f.LidmaatschapFactory(gebruiker=tweede, rol=Rol.BEHEERDER, organisatie=wereld.swv)
    client.force_login(tweede)
    assert "Publiceer" in client.get(url("versie", concept.pk)).text
    assert client.post(url("versie_beoordelen", concept.pk, "publiceren"), {"van": MORGEN}).status_code == 302
    assert reload(concept).status == "gepubliceerd"


def test_giving_back_asks_why_and_tells_the_writer_who_can_go_on(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    submit(wereld, concept)
    assert Bericht.objects.filter(soort="aanvraagsoort", gebruiker=wereld[Rol.SECRETARIS]).exists()
    assert not Bericht.objects.filter(soort="aanvraagsoort", gebruiker=wereld[Rol.BEHEERDER]).exists()
    client.force_login(wereld[Rol.DIRECTEUR])
    back = url("versie_beoordelen", concept.pk, "teruggeven")
    assert client.post(back, {"opmerking": " "}).status_code == 400
    assert client.post(back, {"opmerking": "Vraag ook de groep."}).status_code == 302
    assert (reload(concept).status, reload(concept).opmerking) == ("concept", "Vraag ook de groep.")
    assert Bericht.objects.filter(soort="aanvraagsoort", gebruiker=wereld[Rol.BEHEERDER]).exists()
    write(wereld, reload(concept), {}, [AKKOORD, DIRECTEUR])


def test_one_version_of_a_kind_is_in_the_making_and_the_page_leads_to_it(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    old = wereld.soorten["MAATWERK-I"]
    with pytest.raises(ValidationError, match="al een nieuwe versie in de maak"):
        open_versie(soort=old, van=STRAKS, vandaag=VANDAAG, by=wereld[Rol.BEHEERDER])
    client.force_login(wereld[Rol.BEHEERDER])
    assert client.get(url("soort_wijzigen", old.pk)).url == url("soort_wijzigen", concept.pk)
    assert "In de maak" in client.get(url("soorten")).text
    assert client.post(url("versie_schrijven", concept.pk, "weghalen")).status_code == 302
    assert not Aanvraagsoort.alle.filter(pk=concept.pk).exists()
    assert Aanvraagsoort.objects.get(pk=old.pk).vragen.count() == 2


def test_dropping_a_concept_takes_its_conditions_along(wereld: Any, concept: Aanvraagsoort) -> None:
    """A condition of the checklist on a question keeps neither of the two."""
    vraag = concept.vragen.get(code="doel")
    item = concept.checklist.first()
    Voorwaarde.objects.create(item=item, veld="vraag", over=vraag, teken="bekend", waarden=[])
    dienst.drop_concept(soort=concept)
    assert not Voorwaarde.objects.filter(item=item).exists()
    assert not Aanvraagsoort.alle.filter(pk=concept.pk).exists()


def test_new_kind_that_somebody_writes_after_an_example_is_published_by_another(client: Any, wereld: Any) -> None:
    naar = wereld.soorten["MAATWERK-I"]
    nieuw = dienst.create_concept(
        naar=naar, gegevens={"naam": "Groep"}, checklist=[], van=VANDAAG, vandaag=VANDAAG, by=wereld[Rol.BEHEERDER],
        code="GROEP",
    )  # fmt: skip
    with pytest.raises(ValidationError, match="al van een andere soort"):
        dienst.create_concept(
            naar=naar, gegevens={}, checklist=[], van=VANDAAG, vandaag=VANDAAG, by=wereld[Rol.BEHEERDER], code="GROEP"
        )
    assert publish(wereld, nieuw) in get_soorten(wereld.school, VANDAAG)
    assert Aanvraagsoort.objects.get(pk=naar.pk).tot is None


# --- what is published is final ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sql",
    [
        "update toewijzing_aanvraagsoort set norm_aantal = 1 where id = {}",
        "update toewijzing_vraag set label = 'x' where aanvraagsoort_id = {}",
        "delete from toewijzing_checklistitem where aanvraagsoort_id = {}",
        "update toewijzing_routestap set rol = 'secretaris' where doet = 'besluit' and aanvraagsoort_id = {}",
        "delete from toewijzing_stapvoorwaarde where stap_id in"
        " (select id from toewijzing_routestap where aanvraagsoort_id = {})",
        "insert into toewijzing_voorwaarde (vraag_id, veld, teken, waarden)"
        " select id, 'bedrag', 'meer_dan', array['5'] from toewijzing_vraag where aanvraagsoort_id = {}",
    ],
)
@pytest.mark.parametrize("laid_before", [False, True])
def test_raw_sql_changes_nothing_of_what_is_published_or_laid_before(
    wereld: Any, concept: Aanvraagsoort, sql: str, laid_before: bool
) -> None:
    soort = submit(wereld, concept) if laid_before else wereld.soorten["MAATWERK-I"]
    with pytest.raises(IntegrityError) as problem, transaction.atomic():
        connection.cursor().execute(sql.format(soort.pk))
    assert is_refused_as_final(problem.value)


def test_what_is_published_never_becomes_a_concept_again(wereld: Any) -> None:
    pk = wereld.soorten["MAATWERK-I"].pk
    with pytest.raises(IntegrityError) as problem, transaction.atomic():
        connection.cursor().execute(f"update toewijzing_aanvraagsoort set status = 'concept' where id = {pk}")
    assert is_refused_as_final(problem.value)


def test_concept_is_changed_in_place_and_keeps_conditions_and_own_documents(
    wereld: Any, concept: Aanvraagsoort
) -> None:
    before = list(concept.vragen.values_list("pk", flat=True))
    write(wereld, concept, {"norm_aantal": 3}, [AKKOORD, DIRECTEUR])
    after = reload(concept)
    assert (after.norm_aantal, after.route, after.checklist.count()) == (3, ["akkoord", "besluit"], 0)
    assert list(after.vragen.values_list("pk", flat=True)) == before


# --- the check ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gegevens", "route", "tekst"),
    [
        ({}, [AKKOORD], "eindigt niet met een besluit"),
        ({}, [DIRECTEUR, AKKOORD], "Stap 2: Een akkoord van de school komt vóór"),
        ({}, [AKKOORD, Soortstap(Stap.BESLUIT, Rol.DIRECTEUR, (Eis("bedrag", Teken.HOOGSTENS, (5,)),))],
         "In dit geval beslist niemand"),
        ({"vraagt_bedrag": False}, [AKKOORD, Soortstap(Stap.BESLUIT, Rol.CONSULENT, (Eis("bedrag", Teken.HOOGSTENS, (5,)),)),
                                    DIRECTEUR], "Stap 2: Deze stap kijkt naar het gevraagde bedrag"),
        ({"aantal_deskundigen": 1}, [AKKOORD, DIRECTEUR], "staan niet in de weg"),
        ({"geeft_tlv": True}, [AKKOORD, DIRECTEUR], "Een besluit over een TLV is een besluit in de zin van de Awb"),
        ({"leeftijd_vanaf": 4}, [AKKOORD, DIRECTEUR], "Er zijn grenzen, maar er staat niet bij waar die staan"),
    ],
)  # fmt: skip
def test_what_is_wrong_blocks_in_words_and_is_not_laid_before(
    client: Any, wereld: Any, concept: Aanvraagsoort, gegevens: Any, route: Any, tekst: str
) -> None:
    soort = write(wereld, concept, gegevens, route)
    assert any(punt.blokkeert and tekst in punt.tekst for punt in check_soortversie(soort, VANDAAG))
    with pytest.raises(ValidationError, match=tekst[:20]):
        submit(wereld, soort)
    client.force_login(wereld[Rol.BEHEERDER])
    page = client.get(url("versie", soort.pk)).text
    assert tekst in page
    assert ">Leg voor<" not in page
    assert url("soort_wijzigen", soort.pk) in page


def test_a_role_that_nobody_has_warns_and_does_not_block(wereld: Any, concept: Aanvraagsoort) -> None:
    tekst = "Vandaag is niemand directeur"
    assert not any(tekst in punt.tekst for punt in check_soortversie(concept, VANDAAG))
    with as_eigenaar():
        Lidmaatschap.objects.filter(rol=Rol.DIRECTEUR, organisatie=wereld.swv).update(tot=VANDAAG)
    (punt,) = [punt for punt in check_soortversie(concept, VANDAAG) if tekst in punt.tekst]
    assert not punt.blokkeert


def test_a_route_past_a_body_without_members_warns_and_one_past_no_body_does_not(
    wereld: Any, concept: Aanvraagsoort
) -> None:
    with as_eigenaar():
        Orgaanlid.objects.filter(orgaan__swv=wereld.swv).update(tot=VANDAAG)
    assert not any("geen leden" in punt.tekst for punt in check_soortversie(concept, VANDAAG))
    soort = write(wereld, concept, {}, [AKKOORD, Soortstap(Stap.ZITTING), DIRECTEUR])
    found = [punt for punt in check_soortversie(soort, VANDAAG) if "geen leden" in punt.tekst]
    assert found
    assert not any(punt.blokkeert for punt in found)


# --- Mijn werk ------------------------------------------------------------------------------------------------------


def get_waiting(user: Any) -> list[str]:
    """Names of the versions that wait for this person on Mijn werk."""
    with als(user):
        return [each.titel for each in get_werk(user, VANDAAG) if getattr(each, "knop", "") == "Beoordeel"]


def test_version_that_was_laid_before_waits_for_who_may_judge_it_and_not_for_its_writers(
    wereld: Any, concept: Aanvraagsoort
) -> None:
    assert get_waiting(wereld[Rol.SECRETARIS]) == []
    move_vraag(soort=concept, code="doel", richting="omhoog", by=wereld[Rol.DIRECTEUR])
    submit(wereld, concept)
    assert get_waiting(wereld[Rol.SECRETARIS]) == [concept.naam]
    others = (Rol.BEHEERDER, Rol.DIRECTEUR, Rol.CONSULENT, Rol.CVT_VOORZITTER, Rol.ZORGCOORDINATOR)
    for user in [*(wereld[rol] for rol in others), wereld.anderen[Rol.SECRETARIS], wereld.anderen[Rol.BEHEERDER]]:
        assert get_waiting(user) == []
    dienst.give_back(soort=concept, reden="Nog niet.")
    assert get_waiting(wereld[Rol.SECRETARIS]) == []


def test_mijn_werk_takes_as_many_queries_for_long_versions_and_more_of_them(
    client: Any, wereld: Any, concept: Aanvraagsoort
) -> None:
    w.make_ingediend(wereld, "MAATWERK-I")
    submit(wereld, concept)
    client.force_login(wereld[Rol.SECRETARIS])
    client.get(reverse("werkplek:mijn_werk"))
    with CaptureQueriesContext(connection) as short:
        assert concept.naam in client.get(reverse("werkplek:mijn_werk")).text
    tlv = open_versie(soort=wereld.soorten["TLV-VSO"], van=MORGEN, vandaag=VANDAAG, by=wereld[Rol.BEHEERDER])
    with as_eigenaar():
        for soort in (wereld.soorten["MAATWERK-I"], tlv):
            for number in range(40):
                Vraag.objects.create(aanvraagsoort=soort, code=f"v{number}", soort="ja_nee", label=f"V{number}?")
            for number in range(30):
                stap = soort.stappen.create(volgorde=10 + number, doet=Stap.CONTROLE, rol=Rol.CONSULENT)
                stap.voorwaarden.create(veld="bedrag", teken="meer_dan", waarden=["10"])
        Aanvraagsoort.alle.filter(pk=tlv.pk).update(status="voorgelegd")
    with CaptureQueriesContext(connection) as long:
        page = client.get(reverse("werkplek:mijn_werk")).text
    assert page.count(">Beoordeel<") == 2
    assert len(long) == len(short)
