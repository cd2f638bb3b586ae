"""The pupil page and the overview of a school."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Inzage
from opp.models import Afspraak, Contactmoment
from opp.services.begeleiding import add_contactmoment
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as zaken
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar
from tests.thuiszitters.wereld import make_gemeld, step
from thuiszitters.models import Overlegafspraak

ZORG = Rol.ZORGCOORDINATOR
MAX_QUERIES = 22  # one for the consultations about the pupil, one for what this person can start


def page_of(client: Any, leerling: Any) -> Any:
    return client.get(reverse("werkplek:leerling", args=[leerling.nummer]))


def test_everything_of_one_pupil_is_on_one_page(client: Any, wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    w.give_pdf(wereld, opp)
    leerling = opp.leerling
    aanvraag = zaken.make_bekendgemaakt(wereld, leerling=leerling)
    w.make_afspraak(wereld, leerling)
    with als(wereld[ZORG]) as by:
        add_contactmoment(
            leerling=leerling, by=by, datum=timezone.localdate(), met="moeder", notitie="Gaat beter thuis."
        )
    client.force_login(wereld[ZORG])
    response = page_of(client, leerling)
    text = response.content.decode()

    for wanted in (
        leerling.naam,
        wereld.school.naam,
        opp.nummer,
        aanvraag.nummer,
        "Bellen met de ouders",
        "Gaat beter thuis.",
        f"{opp.nummer}-versie-1.pdf",
        "verleend",
    ):
        assert wanted in text, wanted
    wat = [dag.wat for dag, _ in response.context["dagen"]]
    assert wat[0] == "Bellen met de ouders (mentor)"
    assert any("loopt af" in each for each in wat)
    assert any("OPP evalueren" in each for each in wat)
    with als(wereld[ZORG]):
        assert Inzage.objects.filter(leerling=leerling, pagina="leerling").count() == 1


def test_a_running_case_of_thuiszitten_stands_there_with_its_next_action(client: Any, wereld: Any) -> None:
    zaak = make_gemeld(wereld)
    ander = make_gemeld(wereld)
    with as_eigenaar():
        actie = type(zaak).objects.select_related("volgende_actie").get(pk=zaak.pk).volgende_actie
    client.force_login(wereld[ZORG])
    response = page_of(client, zaak.leerling)
    assert [each.nummer for each, _ in response.context["thuiszitten"]] == [zaak.nummer]
    assert actie.wat in [dag.wat for dag, _ in response.context["dagen"]]
    assert ander.nummer not in response.text
    assert "Meld als thuiszitter" not in response.text


def test_agreements_of_meetings_about_a_thuiszitter_stand_there_with_their_status(client: Any, wereld: Any) -> None:
    zaak = make_gemeld(wereld)
    afspraken = [("Rooster maken", "mentor", timezone.localdate()), ("Huisarts bellen", "ouders", timezone.localdate())]
    step(
        wereld,
        zaak,
        "overleg_vastleggen",
        soort="gesprek",
        datum=timezone.localdate(),
        aanwezig="x",
        afspraken=afspraken,
    )
    with als(wereld[ZORG]):
        done = Overlegafspraak.objects.get(wat="Huisarts bellen")
    step(wereld, zaak, "afspraak_bijwerken", afspraak=done, afspraakstatus="nagekomen")
    client.force_login(wereld[ZORG])
    response = page_of(client, zaak.leerling)

    assert "Huisarts bellen" in response.text
    assert "nagekomen" in response.text
    wat = [dag.wat for dag, _ in response.context["dagen"]]
    assert "Rooster maken (mentor)" in wat
    assert "Huisarts bellen (ouders)" not in wat


def test_swv_sees_the_page_without_opp_and_without_notes_of_the_school(client: Any, wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    zaken.make_ingediend(wereld, leerling=opp.leerling)
    w.make_afspraak(wereld, opp.leerling)
    client.force_login(wereld[Rol.SECRETARIS])
    text = page_of(client, opp.leerling).content.decode()

    assert opp.leerling.naam in text
    assert "Bellen met de ouders" not in text
    assert f"/opp/{opp.nummer}/" not in text


@pytest.mark.parametrize("rol", [ZORG, Rol.SECRETARIS])
def test_pupil_of_another_is_404(client: Any, wereld: Any, rol: str) -> None:
    client.force_login(wereld.anderen[rol])
    assert page_of(client, f.LeerlingFactory(school=wereld.school)).status_code == 404


def test_agreements_and_contacts_are_noted_and_finished_from_the_page(client: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    client.force_login(wereld[ZORG])
    morgen = (timezone.localdate() + timedelta(days=1)).isoformat()
    added = client.post(
        reverse("opp:afspraak", args=[leerling.nummer]), {"wat": "Bellen", "wie": "mentor", "voor": morgen}
    )
    noted = client.post(
        reverse("opp:contact", args=[leerling.nummer]),
        {"datum": timezone.localdate().isoformat(), "met": "vader", "notitie": "Gebeld."},
    )
    wrong = client.post(
        reverse("opp:contact", args=[leerling.nummer]), {"datum": morgen, "met": "vader", "notitie": "Straks."}
    )
    with as_eigenaar():
        afspraak = Afspraak.objects.get()
        assert Contactmoment.objects.get().met == "vader"
    done = client.post(reverse("opp:afspraak_af", args=[leerling.nummer, afspraak.pk]), {"status": "gedaan"})
    again = client.post(
        reverse("opp:afspraak_af", args=[leerling.nummer, afspraak.pk]), {"status": "vervallen"}, follow=True
    )

    assert {added.status_code, noted.status_code, done.status_code} == {302}
    assert wrong.status_code == 400
    assert "Straks." in wrong.content.decode()
    assert "al afgerond" in again.content.decode()


def test_page_takes_as_many_queries_for_thirty_rows_as_for_one(client: Any, wereld: Any) -> None:
    leerling = w.make_vastgesteld(wereld).leerling
    w.make_afspraak(wereld, leerling)
    client.force_login(wereld[ZORG])
    one = count(client, reverse("werkplek:leerling", args=[leerling.nummer]))
    for _ in range(29):
        w.make_afspraak(wereld, leerling)
        f.DocumentFactory(leerling=leerling, organisatie=wereld.school, toegevoegd_door=wereld[ZORG])
    many = count(client, reverse("werkplek:leerling", args=[leerling.nummer]))

    assert many == one
    assert one <= MAX_QUERIES


def count(client: Any, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_school_sees_who_has_support_and_what_is_due_first(client: Any, wereld: Any) -> None:
    late = w.make_concept(wereld, aanleiding_op=timezone.localdate() - timedelta(days=60))
    fine = w.make_vastgesteld(wereld)
    without = zaken.make_concept(wereld, compleet=False)
    f.LeerlingFactory(school=wereld.school)
    client.force_login(wereld[ZORG])
    address = reverse("werkplek:ondersteuning")
    shown = [rij.leerling for rij in client.get(address).context["rijen"]]

    assert shown == [late.leerling, fine.leerling, without.leerling]
    assert [r.leerling for r in client.get(f"{address}?stand=te_laat").context["rijen"]] == [late.leerling]
    assert [r.leerling for r in client.get(f"{address}?stand=zonder_opp").context["rijen"]] == [without.leerling]


def test_overview_takes_as_many_queries_for_thirty_as_for_one(client: Any, wereld: Any) -> None:
    client.force_login(wereld[ZORG])
    w.make_concept(wereld)
    one = count(client, reverse("werkplek:ondersteuning"))
    for _ in range(29):
        w.make_leeg(wereld)
    assert count(client, reverse("werkplek:ondersteuning")) == one
