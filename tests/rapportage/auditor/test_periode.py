"""Each scope sees the days it looks into and nothing before or after, though the access itself goes on."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from financien.begroten.models import Begroting
from leerlingen.models import Inzage
from leerlingen.services import log_inzage
from rapportage.auditor.models import Steekproef
from rapportage.jaarverslag.models import Jaarverslag
from swv.organisatie import services
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Lidmaatschap
from tests import wereld as w
from tests.rapportage.auditor.test_steekproef import draw
from tests.rapportage.auditor.test_toegang import AUDITOR, VERSLAG, body
from tests.rapportage.jaarverslag.wereld import JAAR, make_verslag
from tests.rollen import als, as_eigenaar
from tests.thuiszitters.wereld import prepare, vandaag
from thuiszitters.models import Kwartaalopgave
from thuiszitters.services.opgave import send_opgave


def look_into(user: Any, van: date, tot: date) -> None:
    """The beheerder fills in the period; the access stays as it was."""
    with as_eigenaar():
        user.lidmaatschap_set.update(onderzoek_van=van, onderzoek_tot=tot)
    user.lidmaatschap.refresh_from_db()


def test_without_a_period_it_is_the_year_before_until_the_end_of_the_access() -> None:
    lid = Lidmaatschap(rol=Rol.AUDITOR, scope=AuditorScope.FG, van=date(2026, 3, 1), tot=date(2026, 9, 1))
    assert lid.onderzoek == (date(2025, 1, 1), date(2026, 9, 1))
    assert lid.onderzoeksjaren == (2025, 2026)
    lid.onderzoek_van, lid.onderzoek_tot = date(2024, 1, 1), date(2025, 1, 1)
    assert lid.onderzoek == (date(2024, 1, 1), date(2025, 1, 1))
    assert lid.onderzoeksjaren == (2024, 2024)


@pytest.mark.parametrize("scope", ["accountant", "inspectie"])
def test_report_and_money_of_another_year_are_not_there(client: Any, auditwereld: Any, scope: str) -> None:
    make_verslag(auditwereld, "openbaar")
    user = auditwereld[scope]
    assert Jaarverslag.objects.visible_to(user).count() == 1
    look_into(user, date(JAAR + 1, 1, 1), date(JAAR + 2, 1, 1))
    client.force_login(user)
    assert not Jaarverslag.objects.visible_to(user).exists()
    assert not Begroting.objects.visible_to(user).exists()
    assert client.get(VERSLAG).status_code == 404
    assert client.get(f"{VERSLAG}gegevens.json").status_code == 404
    assert f"Jaarverslag {JAAR}" not in body(client.get(AUDITOR))


def test_sample_is_drawn_from_decisions_within_the_period(client: Any, auditwereld: Any) -> None:
    inside, outside = (w.make_bekendgemaakt(auditwereld, "MAATWERK-I") for _ in range(2))
    vandaag_ = timezone.localdate()
    with as_eigenaar():
        outside.besluiten.update(bekendgemaakt_op=date(vandaag_.year, 1, 1))
    if vandaag_ <= date(vandaag_.year, 1, 2):
        pytest.skip("The year has one day yet.")
    look_into(auditwereld["accountant"], date(vandaag_.year, 1, 2), vandaag_ + timedelta(days=1))

    draw(client, auditwereld["accountant"], aantal=5)

    row = Steekproef.objects.get()
    assert row.populatie == 1
    data = client.get(f"/sturing/auditor/steekproef/{row.pk}.csv").content.decode()
    assert inside.nummer in data
    assert outside.nummer not in data
    look_into(auditwereld["accountant"], date(2020, 1, 1), date(2021, 1, 1))
    assert client.get(f"/sturing/auditor/steekproef/{row.pk}.csv").status_code == 404


def test_inspectie_sees_returns_of_its_period_only(client: Any, auditwereld: Any) -> None:
    prepare(auditwereld)
    with als(auditwereld[Rol.SECRETARIS]) as by:
        opgaven = [
            send_opgave(swv=auditwereld.swv, peildatum=dag, by=by, nu=timezone.now())
            for dag in (vandaag() - timedelta(days=400), vandaag() - timedelta(days=100), vandaag())
        ]
    user = auditwereld["inspectie"]
    look_into(user, vandaag() - timedelta(days=200), vandaag())
    client.force_login(user)
    assert list(Kwartaalopgave.objects.visible_to(user)) == [opgaven[1]]
    page = body(client.get(AUDITOR))
    urls = [reverse("thuiszitters:opgave", args=[opgave.pk]) for opgave in opgaven]
    assert [url in page for url in urls] == [False, True, False]
    assert [client.get(url).status_code for url in urls] == [404, 200, 404]
    lijst = body(client.get(reverse("thuiszitters:opgaven")))
    assert [url in lijst for url in urls] == [False, True, False]
    # Who works at the swv goes on seeing all of them.
    assert Kwartaalopgave.objects.visible_to(auditwereld[Rol.SECRETARIS]).count() == 3
    assert not Kwartaalopgave.objects.visible_to(auditwereld["accountant"]).exists()


def test_fg_reads_what_happened_in_the_period_only(client: Any, auditwereld: Any) -> None:
    aanvraag = w.make_ingediend(auditwereld)
    with as_eigenaar():
        leerling = aanvraag.leerling
        Inzage.objects.filter(leerling=leerling).delete()
    for rol in (Rol.SECRETARIS, Rol.CONSULENT):
        with als(auditwereld[rol]) as by:
            log_inzage(leerling=leerling, by=by, pagina="leerling")
    early = timezone.make_aware(datetime(2001, 6, 1))
    event = type(leerling).pgh_event_model
    with as_eigenaar():
        Inzage.objects.filter(gebruiker=auditwereld[Rol.SECRETARIS]).update(op=early)
        event.objects.filter(pgh_obj=leerling.pk).update(pgh_created_at=early, roepnaam="Vroegere")
    client.force_login(auditwereld[Rol.AUDITOR])
    inzagen, historie = (reverse(f"leerlingen:{naam}", args=[leerling.nummer]) for naam in ("inzagelog", "historie"))

    seen = {regel.gebruiker for regel, _ in client.get(inzagen).context["rijen"]}
    assert auditwereld[Rol.CONSULENT] in seen
    assert auditwereld[Rol.SECRETARIS] not in seen
    page = client.get(historie)
    assert page.context["wijzigingen"]
    assert all(each.op.year > 2001 for each in page.context["wijzigingen"])
    assert "Vroegere" not in body(page)

    look_into(auditwereld[Rol.AUDITOR], date(2001, 1, 1), date(2002, 1, 1))
    client.force_login(auditwereld[Rol.AUDITOR])
    assert {regel.gebruiker for regel, _ in client.get(inzagen).context["rijen"]} == {auditwereld[Rol.SECRETARIS]}
    assert {each.op.year for each in client.get(historie).context["wijzigingen"]} == {2001}
    # Who works at the swv reads all of it.
    client.force_login(auditwereld[Rol.SECRETARIS])
    assert {auditwereld[Rol.SECRETARIS], auditwereld[Rol.CONSULENT]} <= {
        regel.gebruiker for regel, _ in client.get(inzagen).context["rijen"]
    }


# --- filling it in --------------------------------------------------------------------------------------------------


def form_data(lid: Any, **changes: Any) -> dict[str, Any]:
    return {
        "van": lid.van.isoformat(), "laatste_dag": (lid.tot - timedelta(days=1)).isoformat(), "scope": lid.scope, **changes,
    }  # fmt: skip


def test_beheerder_fills_in_the_period(client: Any, auditwereld: Any) -> None:
    lid = auditwereld["inspectie"].lidmaatschap
    client.force_login(auditwereld[Rol.BEHEERDER])
    url = reverse("organisatie:lidmaatschap", args=[lid.pk])
    assert "Onderzoek vanaf" in body(client.get(url))
    data = form_data(lid, onderzoek_van="2024-01-01", onderzoek_laatste_dag="2024-12-31")
    assert client.post(url, data).status_code == 302
    lid.refresh_from_db()
    assert lid.onderzoek == (date(2024, 1, 1), date(2025, 1, 1))

    wrong = client.post(url, form_data(lid, onderzoek_van="2024-06-01", onderzoek_laatste_dag="2024-01-31"))
    assert wrong.status_code == 400
    assert "Het onderzoek eindigt voor het begint." in body(wrong)
    lid.refresh_from_db()
    assert lid.onderzoek_van == date(2024, 1, 1)


def test_only_an_auditor_has_a_period_of_investigation(client: Any, auditwereld: Any) -> None:
    client.force_login(auditwereld[Rol.BEHEERDER])
    lid = auditwereld[Rol.CONTROLLER].lidmaatschap
    assert "Onderzoek vanaf" not in body(client.get(reverse("organisatie:lidmaatschap", args=[lid.pk])))
    with pytest.raises(ValidationError, match="Alleen een auditor"):
        services.change_lidmaatschap(
            lidmaatschap=lid,
            van=lid.van,
            tot=None,
            scope="",
            by=auditwereld[Rol.BEHEERDER],
            onderzoek_van=date(2024, 1, 1),
        )
    with pytest.raises(IntegrityError), as_eigenaar(), transaction.atomic():
        Lidmaatschap.objects.filter(pk=lid.pk).update(onderzoek_van=date(2024, 1, 1))
