"""Pages of indicators: the rows behind a figure, counting, targets."""

from datetime import timedelta
from typing import Any

import pytest

from opp.models import Schoolstand
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.models import Streefwaarde, Telmoment
from swv.kern.models import Taak
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.pagina import read_heading
from tests.rapportage.indicatoren import wereld as r
from tests.rapportage.indicatoren.test_views import DASHBOARD, login, pagina, shown
from tests.rollen import as_eigenaar
from tests.thuiszitters import wereld as t

# --- rows -----------------------------------------------------------------------------------------------------------


def test_rows_behind_a_figure_are_those_that_were_counted(client: Any, wereld: Any) -> None:
    late = w.make_bekendgemaakt(wereld)
    in_time = w.make_bekendgemaakt(wereld, "TLV-PRO")
    w.make_ingediend(wereld)
    with as_eigenaar():
        type(late).objects.filter(pk=late.pk).update(uiterlijk_op=r.vandaag() - timedelta(days=1))
    r.tel(wereld.swv)
    login(client, wereld, Rol.DIRECTEUR)

    def numbers(code: str, **query: str) -> set[str]:
        return {rij.cellen[0][0] for rij in client.get(pagina(code, "rijen/"), query).context["rijen"]}

    assert len(numbers(Code.AANVRAGEN)) == shown(client, code=Code.AANVRAGEN).waarde == 3
    assert numbers(Code.OP_TIJD_WET) == {late.nummer, in_time.nummer}
    assert numbers(Code.OP_TIJD_WET, stand="niet") == {late.nummer}
    assert numbers(Code.OP_TIJD_WET, stand="wel") == {in_time.nummer}
    assert shown(client, code=Code.OP_TIJD_WET).teller == 1


@pytest.mark.parametrize(
    "code",
    [Code.HONORERING, Code.DOORLOOPTIJD, Code.INSTROOM, Code.UITSTROOM, Code.TERUGSTROOM, Code.AANVRAGEN_PER_1000],
)
def test_every_list_of_rows_opens(client: Any, wereld: Any, code: str) -> None:
    w.make_bekendgemaakt(wereld)
    r.tel(wereld.swv)
    login(client, wereld, Rol.SECRETARIS)

    page = client.get(pagina(code, "rijen/"))

    assert read_heading(page).startswith("Rijen achter «")
    assert "Roepnaam" not in page.content.decode()


def test_rows_of_thuiszitters(client: Any, wereld: Any) -> None:
    t.prepare(wereld)
    zaak = t.make_gemeld(wereld, sinds=40)
    r.tel(wereld.swv)
    login(client, wereld, Rol.CONSULENT)

    page = client.get(pagina(Code.THUISZITTERS, "rijen/"))

    assert zaak.nummer in page.content.decode()
    assert zaak.leerling.achternaam not in page.content.decode()


def test_rows_are_for_who_sees_the_pupils(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.CONTROLLER)
    assert client.get(pagina(Code.AANVRAGEN, "rijen/")).status_code == 404
    assert "rijen/" not in client.get(pagina(Code.AANVRAGEN)).content.decode()

    login(client, cijfers, Rol.BESTUURDER)
    assert client.get(pagina(Code.THUISZITTERS, "rijen/")).status_code == 404
    login(client, cijfers, Rol.DIRECTEUR)
    assert client.get(pagina(Code.OPP_OP_TIJD, "rijen/")).status_code == 404
    login(client, cijfers, Rol.SECRETARIS)
    assert client.get(pagina(Code.DEELNAME_VSO, "rijen/")).status_code == 404
    for rol in (Rol.SECRETARIS, Rol.BESTUURDER, Rol.SCHOOLLEIDER, Rol.ZORGCOORDINATOR):
        login(client, cijfers, rol)
        for code in (Code.DOORBETALING, Code.BESTEDING):
            assert client.get(pagina(code, "rijen/")).status_code == 404


def test_rows_of_another_swv_never_show(client: Any, wereld: Any) -> None:
    aanvraag = w.make_bekendgemaakt(wereld)
    client.force_login(wereld.anderen[Rol.DIRECTEUR])

    assert aanvraag.nummer not in client.get(pagina(Code.AANVRAGEN, "rijen/")).content.decode()


def test_school_goes_to_its_register_for_opps_with_what_was_chosen(client: Any, wereld: Any) -> None:
    r.geteld(wereld.swv)
    f.AansluitingFactory(swv=wereld.ander_swv, organisatie=wereld.school)
    vorig = r.dit_jaar().vorige()
    with as_eigenaar():
        Schoolstand.objects.create(
            school=wereld.school, swv=wereld.ander_swv, peildatum=vorig.laatste_dag, lopend=10, te_laat=2
        )
    login(client, wereld, Rol.ZORGCOORDINATOR)
    swv = wereld.ander_swv.pk

    now = client.get(pagina(Code.OPP_OP_TIJD, "rijen/"), {"swv": swv})["Location"]
    then = client.get(pagina(Code.OPP_OP_TIJD, "rijen/"), {"swv": swv, "jaar": vorig.label})["Location"]

    assert now == f"/opp/?stand=te_laat&swv={swv}"
    assert then == f"/opp/?stand=te_laat&swv={swv}&op={vorig.laatste_dag}"
    assert "Te laat met vaststellen op " in client.get(then).content.decode()


# --- counting, targets ----------------------------------------------------------------------------------------------


def test_first_visit_says_that_counting_began(client: Any, wereld: Any) -> None:
    login(client, wereld, Rol.DIRECTEUR)

    page = client.get(DASHBOARD)

    assert "Er wordt voor het eerst geteld" in page.content.decode()
    assert Taak.objects.filter(soort="cijfers_tellen", object_id=wereld.swv.pk).count() == 1


def test_fresh_count_is_not_done_again_and_an_old_one_is(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.DIRECTEUR)
    client.get(DASHBOARD)
    assert not Taak.objects.filter(soort="cijfers_tellen").exists()

    with as_eigenaar():
        Telmoment.objects.update(op=Telmoment.objects.get().op - timedelta(minutes=11))
    page = client.get(DASHBOARD)
    client.get(DASHBOARD)

    assert Taak.objects.filter(soort="cijfers_tellen").count() == 1
    assert "Er wordt nu opnieuw geteld" in page.content.decode()


def test_target_is_set_kept_and_judged(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.CONTROLLER)
    begin = r.dit_jaar().vorige().van
    url = pagina(Code.OP_TIJD_NORM, "streefwaarde/")
    for waarde, van in (("90", begin), ("99,5", r.vandaag())):
        response = client.post(url, {"waarde": waarde, "van": van.isoformat(), "toelichting": "OP, bladzijde 12"})
        assert response.status_code == 302

    rows = Streefwaarde.objects.order_by("van")
    assert [(row.waarde, row.van, row.tot) for row in rows] == [
        (90, begin, r.vandaag()),
        (rows[1].waarde, r.vandaag(), None),
    ]
    page = client.get(url).content.decode()
    assert "99,50" in page
    assert cijfers[Rol.CONTROLLER].naam in page
    assert "Goed: de streefwaarde is gehaald." in client.get(pagina(Code.OP_TIJD_NORM)).content.decode()


@pytest.mark.parametrize(
    ("waarde", "van", "zin"),
    [
        ("101", "2026-01-01", "ten hoogste 100"),
        ("-1", "2026-01-01", ""),
        ("veel", "2026-01-01", "Vul een getal in"),
        ("50", "", "Geldt vanaf"),
        ("50", "2020-01-01", "later begint"),
    ],
)
def test_wrong_target_is_refused_in_words(client: Any, cijfers: Any, waarde: str, van: str, zin: str) -> None:
    with as_eigenaar():
        Streefwaarde.objects.create(
            swv=cijfers.swv, indicator=Code.OP_TIJD_NORM, waarde=80, van=r.dit_jaar().vorige().van
        )
    login(client, cijfers, Rol.DIRECTEUR)

    page = client.post(pagina(Code.OP_TIJD_NORM, "streefwaarde/"), {"waarde": waarde, "van": van})

    assert page.status_code == 400
    assert zin in page.content.decode()
    assert Streefwaarde.objects.count() == 1


def test_target_in_numbers_holds_for_the_whole_swv(client: Any, cijfers: Any) -> None:
    with as_eigenaar():
        for code in (Code.THUISZITTERS, Code.OP_TIJD_NORM):
            Streefwaarde.objects.create(swv=cijfers.swv, indicator=code, waarde=15, van=r.dit_jaar().van)

    login(client, cijfers, Rol.SCHOOLLEIDER)
    assert client.get(pagina(Code.THUISZITTERS)).context["streef"] is None
    assert client.get(pagina(Code.OP_TIJD_NORM)).context["streef"].waarde == 15
    assert client.get(pagina(Code.THUISZITTERS, "streefwaarde/")).status_code == 403
