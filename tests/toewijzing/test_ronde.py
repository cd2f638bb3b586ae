"""Rounds of requests: what a school may hand in when, from when the norm counts, and who makes and sees the rounds."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_route_lopen import DIRECTEUR, LEIDER, SECR, ZORG, give_route, step
from toewijzing.enums import Status
from toewijzing.forms.zitting import AgendaForm
from toewijzing.models import Aanvraagronde
from toewijzing.queries.ronde import get_rondekeuze, get_sluitend
from toewijzing.services.ronde import change_ronde, delete_ronde

pytestmark = pytest.mark.django_db
CODE = "MAATWERK-I"
VANDAAG = timezone.localdate


def day(dagen: int) -> date:
    """So many days from today."""
    return VANDAAG() + timedelta(days=dagen)


def make_ronde(wereld: Any, opent: int, sluit: int, behandeld: int | None = None, **velden: Any) -> Any:
    """A round of the own swv, in days from today."""
    values = {"swv": wereld.swv, "soort_code": CODE, "naam": "Ronde 1", **velden}
    with as_eigenaar():
        return Aanvraagronde.objects.create(
            opent_op=day(opent),
            sluit_op=day(sluit),
            behandeld_op=day(sluit + 30 if behandeld is None else behandeld),
            **values,
        )


def use_rondes(wereld: Any, code: str = CODE, **gegevens: Any) -> None:
    """Requests of this kind that begin now are taken in rounds."""
    give_route(wereld, code, LEIDER, DIRECTEUR, in_rondes=True, norm_aantal=2, norm_eenheid="weken", **gegevens)


def open_nieuw(client: Any, wereld: Any) -> str:
    """The page on which a school chooses what it asks."""
    client.force_login(wereld[ZORG])
    leerling = f.LeerlingFactory(school=wereld.school)
    return client.get(reverse("toewijzing:nieuw"), {"leerling": leerling.nummer}).content.decode()


# --- handing in -----------------------------------------------------------------------------------------------------


def test_request_in_an_open_round_has_its_norm_from_the_closing_day(wereld: Any) -> None:
    use_rondes(wereld)
    ronde = make_ronde(wereld, -10, 12)
    zaak = w.make_ingediend(wereld, CODE)

    assert (zaak.ronde_id, zaak.ontvangen_op) == (ronde.pk, VANDAAG())
    assert ronde.sluit_op + timedelta(weeks=2) <= zaak.norm_op < ronde.sluit_op + timedelta(weeks=3)


def test_request_after_the_closing_day_goes_into_the_next_round_and_is_told_so_before(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -40, -1)
    volgende = make_ronde(wereld, 60, 90, naam="Ronde 2")
    zaak = w.make_ter_akkoord(wereld, CODE)
    client.force_login(wereld[Rol.SCHOOLLEIDER])
    page = client.get(reverse("toewijzing:actie", args=[zaak.nummer, "indienen"])).content.decode()

    assert "Ronde 1 is op" in page
    assert "wacht de aanvraag op Ronde 2" in page
    zaak = step(wereld, zaak, "indienen", Rol.SCHOOLLEIDER)
    assert (zaak.ronde_id, zaak.norm_op > volgende.sluit_op) == (volgende.pk, True)


def test_without_a_round_nothing_is_offered_and_nothing_can_be_handed_in(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    ronde = make_ronde(wereld, -10, 10)
    zaak = w.make_ter_akkoord(wereld, CODE)
    naam = wereld.soorten[CODE].naam
    assert f'value="{wereld.soorten[CODE].pk}"' in open_nieuw(client, wereld)
    with as_eigenaar():
        Aanvraagronde.objects.filter(pk=ronde.pk).update(opent_op=day(-10), sluit_op=day(-1))
    page = open_nieuw(client, wereld)

    assert f'value="{wereld.soorten[CODE].pk}"' not in page
    assert f"{naam}: er is geen" in " ".join(page.split())
    with pytest.raises(NotPossible, match="geen ronde open"):
        step(wereld, zaak, "indienen", Rol.SCHOOLLEIDER)


def test_a_round_of_another_swv_or_another_kind_is_none(wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 10, swv=wereld.ander_swv)
    make_ronde(wereld, -10, 10, soort_code="BTV")
    zaak = w.make_concept(wereld, CODE)

    with pytest.raises(NotPossible, match="geen ronde open"):
        step(wereld, zaak, "vraag_akkoord", ZORG)


def test_what_the_law_gives_a_right_to_can_be_asked_without_a_round_and_counts_from_receipt(
    client: Any, wereld: Any
) -> None:
    give_route(
        wereld, "TLV-VSO", LEIDER, DIRECTEUR, in_rondes=True, aantal_deskundigen=0, norm_aantal=2, norm_eenheid="weken"
    )
    assert f'value="{wereld.soorten["TLV-VSO"].pk}"' in open_nieuw(client, wereld)
    make_ronde(wereld, 20, 40, soort_code="TLV-VSO")
    zaak = w.make_ingediend(wereld, "TLV-VSO")

    assert zaak.ronde_id is not None
    assert zaak.uiterlijk_op < VANDAAG() + timedelta(weeks=9)
    assert zaak.norm_op < VANDAAG() + timedelta(weeks=3)


def test_start_page_tells_when_a_round_closes_and_is_treated(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 12, 40)
    page = " ".join(open_nieuw(client, wereld).split())

    assert "Ronde 1 sluit op" in page
    assert "behandeld uiterlijk op" in page


def test_page_of_the_request_tells_its_round(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 12)
    zaak = w.make_ingediend(wereld, CODE)
    client.force_login(wereld[ZORG])
    page = client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()

    assert "vanaf de sluiting van de ronde op" in page
    assert "Ronde 1: sluit op" in page


def test_a_kind_without_rounds_has_none(wereld: Any) -> None:
    make_ronde(wereld, -10, 12)
    zaak = w.make_ingediend(wereld, CODE)

    assert zaak.ronde_id is None


# --- making and changing ----------------------------------------------------------------------------------------------


def make_data(*rondes: tuple[int, int, int], **velden: Any) -> dict[str, Any]:
    """What the form for a year sends."""
    data: dict[str, Any] = {"codes": [CODE], **velden}
    for plek, dagen in enumerate(rondes):
        data[f"ronde_{plek}_naam"] = f"Ronde {plek + 1}"
        for name, dag in zip(("opent_op", "sluit_op", "behandeld_op"), dagen, strict=True):
            data[f"ronde_{plek}_{name}"] = day(dag).isoformat()
    return data


@pytest.mark.parametrize("rol", [Rol.BEHEERDER, Rol.SECRETARIS])
def test_rounds_of_a_year_are_made_in_one_go(client: Any, wereld: Any, rol: str) -> None:
    use_rondes(wereld)
    client.force_login(wereld[rol])
    response = client.post(reverse("toewijzing:rondes_nieuw"), make_data((1, 30, 60), (90, 120, 150)))

    assert (response.status_code, response.url) == (302, reverse("toewijzing:rondes"))
    rows = Aanvraagronde.objects.filter(swv=wereld.swv).values_list("naam", "soort_code", "sluit_op")
    assert list(rows) == [("Ronde 1", CODE, day(30)), ("Ronde 2", CODE, day(120))]
    with als(wereld[rol]):
        assert "Ronde 2" in client.get(response.url).content.decode()


@pytest.mark.parametrize(
    ("rondes", "velden", "veld", "zin"),
    [
        ([(1, 30, 60), (30, 50, 70)], {}, "ronde_1_opent_op", "tegelijk met «Ronde 1»"),
        ([(30, 1, 60)], {}, "ronde_0_sluit_op", "sluit voordat zij opent"),
        ([(1, 30, 20)], {}, "ronde_0_behandeld_op", "vóór de sluitingsdag"),
        ([(1, 30, 60)], {"ronde_0_sluit_op": ""}, "ronde_0_sluit_op", "maak de hele regel leeg"),
        ([(1, 30, 60)], {"codes": []}, "codes", "ten minste één soort"),
        ([(1, 30, 60)], {"codes": ["TLV-VSO"]}, "codes", "TLV-VSO"),
        ([], {}, "ronde_0_naam", "ten minste één ronde"),
    ],
)
def test_impossible_rounds_are_refused_at_their_field(client: Any, wereld: Any, rondes: Any, velden: Any, veld: str, zin: str) -> None:  # fmt: skip
    use_rondes(wereld)
    client.force_login(wereld[Rol.BEHEERDER])
    response = client.post(reverse("toewijzing:rondes_nieuw"), {**make_data(*rondes), **velden})

    assert response.status_code == 400
    assert zin in " ".join(response.context["form"].errors[veld])
    assert not Aanvraagronde.objects.exists()


def test_a_round_that_clashes_with_one_that_is_there_is_refused(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, 10, 20, naam="Al gepland")
    client.force_login(wereld[Rol.BEHEERDER])
    response = client.post(reverse("toewijzing:rondes_nieuw"), make_data((15, 30, 60)))

    assert response.status_code == 400
    assert "«Al gepland» is dan al open" in response.content.decode()


def test_the_database_refuses_two_open_rounds_of_one_kind(wereld: Any) -> None:
    make_ronde(wereld, 0, 10)
    make_ronde(wereld, 11, 20)
    make_ronde(wereld, 0, 10, soort_code="BTV")
    with pytest.raises(IntegrityError), transaction.atomic():
        make_ronde(wereld, 10, 15)


def test_last_years_rounds_come_back_a_year_later(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    vorig = make_ronde(wereld, -300, -290, -280)
    client.force_login(wereld[Rol.BEHEERDER])
    forms = [
        client.get(reverse("toewijzing:rondes_nieuw"), {"herhaal": each}).context["form"] for each in ("dit", "vorig")
    ]

    assert vorig.sluit_op + timedelta(weeks=52) in [form.initial.get("ronde_0_sluit_op") for form in forms]


def test_other_days_of_a_round_move_the_norm_of_its_requests_and_no_legal_term(wereld: Any) -> None:
    use_rondes(wereld)
    ronde = make_ronde(wereld, -10, 12)
    zaak = w.make_ingediend(wereld, CODE)
    with als(wereld[SECR]):
        change_ronde(
            ronde=ronde, naam="Ronde 1", opent_op=day(-10), sluit_op=day(40), behandeld_op=day(80), vandaag=VANDAAG()
        )

    assert w.reload(zaak).norm_op >= day(40) + timedelta(weeks=2)
    assert w.reload(zaak).uiterlijk_op is None


def test_round_with_requests_stays_and_an_empty_one_goes(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    ronde, leeg = make_ronde(wereld, -10, 12), make_ronde(wereld, 20, 30, naam="Leeg")
    w.make_ingediend(wereld, CODE)
    with als(wereld[SECR]), pytest.raises(NotPossible, match="zitten aanvragen"):
        delete_ronde(ronde=ronde)
    client.force_login(wereld[SECR])

    assert client.post(reverse("toewijzing:ronde_weg", args=[leeg.pk])).status_code == 302
    with as_eigenaar():
        assert list(Aanvraagronde.objects.values_list("pk")) == [(ronde.pk,)]
        assert list(Aanvraagronde.pgh_event_model.objects.filter(pgh_obj_id=leeg.pk).order_by("pgh_id").values_list(
            "pgh_label", flat=True
        )) == ["insert", "delete"]  # fmt: skip


def test_round_of_another_swv_is_not_there(client: Any, wereld: Any) -> None:
    ander = make_ronde(wereld, 1, 2, swv=wereld.ander_swv, naam="Geheim van de buren")
    client.force_login(wereld[Rol.BEHEERDER])

    assert client.get(reverse("toewijzing:ronde", args=[ander.pk])).status_code == 404
    assert client.post(reverse("toewijzing:ronde_weg", args=[ander.pk])).status_code == 404
    assert "Geheim van de buren" not in client.get(reverse("toewijzing:rondes")).content.decode()


def test_a_round_that_breaks_the_legal_term_is_told_on_the_page(client: Any, wereld: Any) -> None:
    give_route(wereld, "TLV-VSO", LEIDER, DIRECTEUR, in_rondes=True, aantal_deskundigen=0)
    make_ronde(wereld, 0, 30, 50, soort_code="TLV-VSO")
    client.force_login(wereld[SECR])
    assert "moet uiterlijk op" not in client.get(reverse("toewijzing:rondes")).content.decode()
    make_ronde(wereld, 31, 60, 130, soort_code="TLV-VSO", naam="Te lang")
    page = client.get(reverse("toewijzing:rondes")).content.decode()

    assert "moet uiterlijk op" in page
    assert "Awb 4:13" in page


# --- lists, agenda and Mijn werk ------------------------------------------------------------------------------------


def test_list_is_narrowed_down_to_a_round(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    ronde = make_ronde(wereld, -10, 12)
    erin, ander = w.make_ingediend(wereld, CODE), w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    page = client.get(reverse("toewijzing:aanvragen"), {"ronde": ronde.pk}).content.decode()

    assert (erin.nummer in page, ander.nummer in page) == (True, False)
    client.force_login(wereld[ZORG])
    assert 'name="ronde"' not in client.get(reverse("toewijzing:aanvragen")).content.decode()


def test_agenda_offers_the_requests_of_a_round_together_and_without_rounds_one_list(wereld: Any) -> None:
    los = w.make_ingediend(wereld)
    use_rondes(wereld)
    make_ronde(wereld, -10, 12)
    een, twee = w.make_ingediend(wereld, CODE), w.make_ingediend(wereld, CODE)
    with as_eigenaar():
        (naam, samen), (rest, zonder) = AgendaForm(klaar=[een, los, twee]).fields["aanvragen"].choices
        html = str(AgendaForm(klaar=[een, los, twee])["aanvragen"])
        kaal = AgendaForm(klaar=[los]).fields["aanvragen"].choices

    assert naam == f"Ronde 1, {een.soort.naam}"
    assert [key.partition(":")[0] for key, _ in samen] == [een.nummer, twee.nummer]
    assert (rest, [key.partition(":")[0] for key, _ in zonder]) == ("Zonder ronde", [los.nummer])
    assert naam in html
    assert [key.partition(":")[0] for key, _ in kaal] == [los.nummer]


def test_rounds_to_choose_are_those_of_the_own_swv(wereld: Any) -> None:
    eigen = make_ronde(wereld, -10, 12)
    make_ronde(wereld, -10, 12, swv=wereld.ander_swv)

    assert get_rondekeuze(wereld[SECR], {CODE: "Maatwerk"}) == [(str(eigen.pk), "Ronde 1, Maatwerk")]
    assert get_rondekeuze(wereld[ZORG], {}) == []


@pytest.mark.parametrize(("sluit", "gezien"), [(0, True), (7, True), (8, False), (-1, False)])
def test_school_with_a_concept_is_told_that_its_round_closes_within_a_week(
    wereld: Any, sluit: int, gezien: bool
) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, sluit)
    w.make_concept(wereld, CODE)
    with als(wereld[ZORG]) as user:
        found = get_sluitend(user, VANDAAG())

    assert [(each["naam"], each["aantal"]) for each in found] == ([("Ronde 1", 1)] if gezien else [])


def test_school_without_a_concept_and_another_school_are_not_told(wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 5)
    ingediend = w.make_ingediend(wereld, CODE)
    assert ingediend.status == Status.INGEDIEND
    with als(wereld[ZORG]) as user:
        assert get_sluitend(user, VANDAAG()) == []
    w.make_concept(wereld, CODE)
    with als(wereld[SECR]) as user:
        assert get_sluitend(user, VANDAAG()) == []


def test_mijn_werk_says_when_a_round_closes(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 7)
    w.make_concept(wereld, CODE)
    client.force_login(wereld[ZORG])
    page = client.get(reverse("werkplek:mijn_werk")).content.decode()

    assert "Ronde 1 sluit over 7 dagen" in page
    assert "1 aanvraag is nog niet ingediend" in page


@pytest.mark.parametrize("aantal", [1, 30])
def test_page_of_rounds_takes_as_many_queries_for_thirty_as_for_one(client: Any, wereld: Any, aantal: int, django_assert_max_num_queries: Any) -> None:  # fmt: skip
    use_rondes(wereld)
    for nummer in range(aantal):
        make_ronde(wereld, 2 * nummer, 2 * nummer + 1, naam=f"Ronde {nummer}")
    client.force_login(wereld[SECR])
    client.get(reverse("toewijzing:rondes"))
    with django_assert_max_num_queries(14):
        client.get(reverse("toewijzing:rondes"))
