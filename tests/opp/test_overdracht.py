"""After a move of school: the next one receives the closed OPP, the old one keeps its own to read and nothing else."""

from datetime import timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone
from time_machine import travel

from leerlingen.models import Inzage, Leerling, Toegang
from leerlingen.services import enrol_leerling, record_aanmelding
from opp.models import Evaluatie, Opp, OppHandeling, OppVersie, Overdracht
from opp.services.begeleiding import add_contactmoment
from opp.services.overdracht import receive_opp
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.opp import wereld as opps
from tests.rollen import als, as_eigenaar

ZORG = Rol.ZORGCOORDINATOR
GEHEIM = "GEHEIM-van-de-nieuwe-school"
# All that stands behind the wall of a pupil: table -> rows the old school may read after the move.
TABELLEN = (
    "leerlingen_gezagdrager", "leerlingen_inschrijving", "opp_afspraak", "opp_contactmoment", "opp_overdracht",
    "leerlingen_deling", "leerlingen_leerlingevent", "opp_oppevent", "opp_oppversieevent", "thuiszitters_thuiszitter",
    "thuiszitters_verzuimperiode", "toewijzing_aanvraag",
)  # fmt: skip


@pytest.fixture
def opp(wereld: Any) -> Any:
    """An evaluated OPP with a PDF of a pupil who moved to the vso today; the vso wrote about the pupil since."""
    leerling = f.LeerlingFactory(school=wereld.school)
    opps.make_afspraak(wereld, leerling)
    opp = opps.make_vastgesteld(wereld, leerling=leerling)
    with als(wereld[ZORG]):
        record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())
    with als(wereld.anderen[ZORG]) as by:
        enrol_leerling(
            school=wereld.vso,
            by=by,
            nummer=leerling.nummer,
            geboortedatum=leerling.geboortedatum,
            van=timezone.localdate(),
        )
        add_contactmoment(leerling=leerling, by=by, datum=timezone.localdate(), met="vader", notitie=GEHEIM)
    f.DocumentFactory(
        leerling=leerling,
        naam=f"{GEHEIM}.pdf",
        organisatie=wereld.vso,
        toegevoegd_door=wereld.anderen[ZORG],
        soort="opp",
    )
    f.DocumentFactory(
        leerling=leerling, naam="eigen-onderzoek.pdf", organisatie=wereld.school, toegevoegd_door=wereld[ZORG],
        soort="onderzoek",
    )  # fmt: skip
    return opps.reload(opp)


def receive(wereld: Any, opp: Any, **kwargs: Any) -> Overdracht:
    gegevens = {"datum": timezone.localdate(), "wijze": "gesprek", **kwargs}
    with als(wereld.anderen[ZORG]) as by:
        return receive_opp(opp=opp, by=by, vandaag=timezone.localdate(), **gegevens)


def sql(query: str, *params: Any) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(query, params)
        return [row[0] for row in cursor.fetchall()]


# --- the old school -------------------------------------------------------------------------------------------------


def test_old_school_reads_its_closed_opp_on_every_page(wereld: Any, opp: Any, client: Any) -> None:
    client.force_login(wereld[ZORG])
    page = client.get(reverse("opp:opp", args=[opp.nummer]))
    html = page.content.decode()

    assert (page.status_code, opp.status) == (200, "afgesloten")
    assert "Einde (ROD)" in html
    assert reverse("werkplek:leerling", args=[opp.leerling.nummer]) not in html
    for tab in ("gesprekken", "tijdlijn"):
        answer = client.get(reverse("opp:opp", args=[opp.nummer]), {"tab": tab})
        assert answer.status_code == 200
        assert GEHEIM not in answer.content.decode()
    assert client.get(reverse("opp:versie", args=[opp.nummer, 1])).status_code == 200
    register = client.get(reverse("opp:register"), {"stand": "afgesloten"}).content.decode()
    assert opp.nummer in register
    assert opp.leerling.naam in register
    with as_eigenaar():
        seen = Inzage.objects.filter(leerling=opp.leerling, gebruiker=wereld[ZORG], pagina="opp")
        assert seen.count() == 3


def test_old_school_gets_no_dossier_page(wereld: Any, opp: Any, client: Any) -> None:
    client.force_login(wereld[ZORG])
    for name in ("leerlingen:dossier", "werkplek:leerling", "leerlingen:historie"):
        assert client.get(reverse(name, args=[opp.leerling.nummer])).status_code in (403, 404)
    assert client.post(reverse("opp:actie", args=[opp.nummer, "bijstellen"])).status_code in (400, 403, 404, 409)


def test_database_gives_the_old_school_its_opp_and_nothing_of_the_new_school(wereld: Any, opp: Any) -> None:
    with als(wereld[ZORG]):
        assert sql("select id from opp_opp") == [opp.pk]
        assert Opp.objects.count() == OppVersie.objects.count() == 1
        assert OppHandeling.objects.count() > 0
        assert sql("select id from leerlingen_leerling") == [opp.leerling_id]
        assert sql("select naam from leerlingen_document where naam like %s", "%GEHEIM%") == []
        assert sql("select naam from leerlingen_document where soort = 'onderzoek'") == []
        assert {name: sql(f"select count(*) from {name}") for name in TABELLEN} == {name: [0] for name in TABELLEN}
        assert set(sql("select gebruiker_id from leerlingen_inzage")) <= set(
            sql("select gebruiker_id from organisatie_lidmaatschap where organisatie_id = %s", wereld.school.pk)
        )
    # There was something to leak.
    with als(wereld.anderen[ZORG]):
        assert sql("select notitie from opp_contactmoment where notitie = %s", GEHEIM) == [GEHEIM]
        assert sql("select count(*) from leerlingen_document where naam like %s", "%GEHEIM%") == [1]
        assert sql("select count(*) from leerlingen_inzage where gebruiker_id = %s", wereld.anderen[ZORG].pk)[0] > 0


def test_a_second_opp_at_the_new_school_stays_out_of_sight(wereld: Any, opp: Any) -> None:
    with as_eigenaar():
        row = Opp.objects.get(pk=opp.pk)
        nieuw = Opp.objects.create(
            leerling=row.leerling, school=wereld.vso, soort=row.soort, nummer="OPP-GEHEIM", aanleiding_op=row.aanleiding_op,
            uiterlijk_op=row.uiterlijk_op, aangemaakt_door=wereld.anderen[ZORG],
        )  # fmt: skip
        OppVersie.objects.create(leerling=row.leerling, opp=nieuw, nummer=1, uitstroom=GEHEIM)
    with als(wereld[ZORG]):
        assert sql("select nummer from opp_opp") == [opp.nummer]
        assert sql("select uitstroom from opp_oppversie where uitstroom = %s", GEHEIM) == []


@pytest.mark.parametrize(
    "statement",
    [
        "update opp_opp set eind = current_date where id = %(opp)s",
        "update leerlingen_leerling set roepnaam = 'Anders' where id = %(leerling)s",
        "update opp_oppversie set uitstroom = 'anders' where opp_id = %(opp)s",
    ],
)
def test_old_school_changes_nothing_any_more(wereld: Any, opp: Any, statement: str) -> None:
    with als(wereld[ZORG]), connection.cursor() as cursor:
        cursor.execute(statement, {"opp": opp.pk, "leerling": opp.leerling_id})
        assert cursor.rowcount == 0


def test_old_school_adds_nothing_any_more(wereld: Any, opp: Any) -> None:
    with als(wereld[ZORG]) as by, pytest.raises(DatabaseError), transaction.atomic():
        Evaluatie.objects.create(
            leerling_id=opp.leerling_id, opp=opp, versie=opp.vigerend, datum=timezone.localdate(), wijze="gesprek",
            conclusie="x", vervolg="doorgaan", vastgelegd_door=by,
        )  # fmt: skip


def test_old_school_reads_it_for_the_term_and_no_longer(wereld: Any, opp: Any) -> None:
    vandaag = timezone.localdate()
    with as_eigenaar():
        kept = Toegang.objects.get(leerling=opp.leerling, organisatie=wereld.school, grond="opp")
    assert (kept.omvang, kept.van, kept.tot) == ("register", vandaag, vandaag + relativedelta(years=3))
    for dag, found in ((kept.tot - timedelta(days=1), 1), (kept.tot, 0)):
        with travel(timezone.now() + (dag - vandaag)), als(wereld[ZORG]) as user:
            assert (Opp.objects.count(), Opp.objects.visible_to(user).count()) == (found, found)
            assert Leerling.objects.count() == found


def test_mails_name_the_opp_that_can_be_opened_and_no_pupil_that_cannot(wereld: Any, opp: Any) -> None:
    with as_eigenaar():
        moved, closed = (Bericht.objects.get(soort=soort) for soort in ("leerling_overgegaan", "opp_afgesloten"))
    assert opp.leerling.nummer not in moved.onderwerp + moved.tekst
    assert opp.nummer in closed.onderwerp
    assert opp.leerling.nummer not in closed.onderwerp + closed.tekst


# --- the next school ------------------------------------------------------------------------------------------------


def test_next_school_reads_it_only_after_the_parents_were_told(wereld: Any, opp: Any, client: Any) -> None:
    client.force_login(wereld.anderen[ZORG])
    url, pupil = reverse("opp:opp", args=[opp.nummer]), reverse("werkplek:leerling", args=[opp.leerling.nummer])
    assert client.get(url).status_code == 404
    assert reverse("opp:overnemen", args=[opp.pk]) in client.get(pupil).content.decode()
    answer = client.post(
        reverse("opp:overnemen", args=[opp.pk]),
        {"datum": timezone.localdate().isoformat(), "wijze": "telefonisch", "toelichting": "Vinden het goed."},
    )

    assert (answer.status_code, answer["Location"]) == (302, url)
    html = client.get(url, {"tab": "gesprekken"}).content.decode()
    assert "Bellen met de ouders" in html
    assert url in client.get(pupil).content.decode()
    with as_eigenaar():
        row = Overdracht.objects.get(opp=opp)
    assert (row.wijze, row.datum, row.vastgelegd_door, row.school) == (
        "telefonisch", timezone.localdate(), wereld.anderen[ZORG], wereld.vso
    )  # fmt: skip


def test_next_school_counts_it_nowhere_and_changes_nothing(wereld: Any, opp: Any, client: Any) -> None:
    receive(wereld, opp)
    with als(wereld.anderen[ZORG]) as user:
        assert list(Opp.objects.visible_to(user)) == []
        assert list(Opp.objects.received_by(user)) == [opp]
    client.force_login(wereld.anderen[ZORG])
    assert client.get(reverse("opp:tekst", args=[opp.nummer])).status_code == 404
    assert client.get(reverse("opp:actie", args=[opp.nummer, "bijstellen"])).status_code == 404


@pytest.mark.parametrize(
    ("gegevens", "tekst"),
    [
        ({"wijze": "niet"}, "Vertel het de ouders eerst"),
        ({"datum": timezone.localdate() + timedelta(days=2)}, "."),
    ],
)
def test_telling_the_parents_is_refused_when_it_cannot_be(
    wereld: Any, opp: Any, gegevens: dict[str, Any], tekst: str
) -> None:
    with pytest.raises(ValidationError, match=tekst):
        receive(wereld, opp, **gegevens)


def test_a_gezagdrager_of_another_pupil_is_refused(wereld: Any, opp: Any) -> None:
    ander = f.GezagdragerFactory(leerling=f.LeerlingFactory(school=wereld.vso))
    with pytest.raises(ValidationError, match="andere leerling"):
        receive(wereld, opp, gezagdrager=ander)


def test_others_cannot_receive_it(wereld: Any, opp: Any, client: Any) -> None:
    url = reverse("opp:overnemen", args=[opp.pk])
    client.force_login(f.make_gebruiker(Rol.SCHOOLLEIDER, wereld.vso))
    assert client.get(url).status_code == 403
    client.force_login(wereld[ZORG])
    assert client.get(url).status_code == 404
    with als(wereld[ZORG]) as by, pytest.raises(ValidationError, match="er niet om over te nemen"):
        receive_opp(opp=opp, by=by, vandaag=timezone.localdate(), datum=timezone.localdate(), wijze="gesprek")


def test_a_running_opp_is_not_there_to_receive(wereld: Any) -> None:
    opp = opps.make_vastgesteld(wereld)
    with als(wereld.anderen[ZORG]) as by, pytest.raises(ValidationError, match="er niet om over te nemen"):
        receive_opp(opp=opp, by=by, vandaag=timezone.localdate(), datum=timezone.localdate(), wijze="gesprek")
