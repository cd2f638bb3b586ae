"""Who is leerplichtig or kwalificatieplichtig on a day, what the return does with it, and what can hardly be so."""

from datetime import date, timedelta
from importlib import import_module
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from leerlingen.models import Kwalificatie
from leerlingen.services import record_kwalificatie, withdraw_kwalificatie
from swv.kern.historie import get_geschiedenis
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.calculations import (
    Drempels,
    Duur,
)
from thuiszitters.models import Actie
from thuiszitters.queries.opgave import get_opgave, get_opvallend
from thuiszitters.services.leeftijd import name_aged_out

D = date
DREMPELS = Drempels(Duur(4, "weken"), Duur(3, "maanden"))
SECR, CONS = Rol.SECRETARIS, Rol.CONSULENT


# --- with the database ------------------------------------------------------------------------------------------------


def years_ago(jaren: int, dagen: int = 0) -> date:
    today = t.vandaag()
    return today.replace(year=today.year - jaren, day=min(today.day, 28)) + timedelta(days=dagen)


def total(streek: Any) -> int:
    with als(streek[SECR]):
        return sum(get_opgave(streek.swv.pk, t.vandaag(), timezone.now()).aantallen.values())


def test_a_case_leaves_the_return_at_eighteen_and_is_named(streek: Any) -> None:
    t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(18, 20)))
    oud = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(18, -1)))

    assert total(streek) == 1
    with als(streek[SECR]) as user:
        assert [(rij.zaak.pk, rij.wat[:24]) for rij in get_opvallend(user, t.vandaag())] == [
            (oud.pk, "Niet meer leerplichtig, ")
        ]


def record(streek: Any, zaak: Any, vanaf: date, soort: str = "startkwalificatie") -> Kwalificatie:
    with als(streek[Rol.ZORGCOORDINATOR]):
        return record_kwalificatie(leerling=zaak.leerling, soort=soort, vanaf=vanaf, bron="Diploma gezien.")


def test_a_startkwalificatie_takes_the_case_out_of_the_return(streek: Any) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    assert total(streek) == 1

    record(streek, zaak, t.vandaag())

    assert total(streek) == 0


@pytest.mark.parametrize("soort", ["startkwalificatie", "praktijkonderwijs", "vso_arbeid", "vso_dagbesteding"])
@pytest.mark.parametrize(
    ("jaren", "dagen_geleden", "geteld"),
    [
        (17, 0, 0),
        (17, 5, 0),
        (15, 0, 1),  # leerplichtig: no diploma ends that
    ],
)
def test_every_kind_ends_kwalificatieplicht_and_none_ends_leerplicht(
    streek: Any, soort: str, jaren: int, dagen_geleden: int, geteld: int
) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(jaren)))
    record(streek, zaak, t.dagen(dagen_geleden), soort)

    assert total(streek) == geteld


def test_a_diploma_of_after_the_day_that_is_counted_changes_nothing_on_that_day(streek: Any) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)), sinds=90)
    record(streek, zaak, t.vandaag())

    with als(streek[SECR]):
        eerder, nu = (get_opgave(streek.swv.pk, dag, timezone.now()).regels for dag in (t.dagen(1), t.vandaag()))
    assert [(regel.zaak, regel.plicht) for regel in eerder] == [(zaak.pk, "kwalificatieplicht")]
    assert nu == []


def test_what_was_recorded_later_or_withdrawn_is_counted_as_it_was_known_then(streek: Any) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    voor = timezone.now()
    row = record(streek, zaak, t.dagen(2))
    tussen = timezone.now()
    with als(streek[Rol.ZORGCOORDINATOR]):
        withdraw_kwalificatie(kwalificatie=row)

    with als(streek[SECR]):
        found = [
            len(get_opgave(streek.swv.pk, t.vandaag(), moment).regels) for moment in (voor, tussen, timezone.now())
        ]
    assert found == [1, 0, 1]


def test_a_diploma_of_another_pupil_takes_nobody_out(streek: Any) -> None:
    t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    ander = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    record(streek, ander, t.vandaag())

    assert total(streek) == 1


def test_who_is_done_by_diploma_is_named_before_sending_and_gives_an_action(streek: Any) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    with als(streek[SECR]) as user:
        assert get_opvallend(user, t.vandaag()) == []
        assert name_aged_out(swv=streek.swv, vandaag=t.vandaag()) == 0
    record(streek, zaak, t.dagen(3), "praktijkonderwijs")

    with als(streek[SECR]) as user:
        assert [(rij.zaak.pk, rij.wat[:24]) for rij in get_opvallend(user, t.vandaag())] == [
            (zaak.pk, "Niet meer leerplichtig, ")
        ]
        assert name_aged_out(swv=streek.swv, vandaag=t.vandaag()) == 1


def test_the_case_shows_what_was_recorded(streek: Any, client: Any) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    record(streek, zaak, t.vandaag(), "vso_arbeid")
    client.force_login(streek[CONS])

    html = client.get(f"/thuiszitters/{zaak.nummer}/", {"tab": "verzuim"}).content.decode()
    html = " ".join(html.split())

    assert "vso afgerond, uitstroomprofiel arbeidsmarkt, geldt vanaf" in html


HAVO = {"kwalificatie": "startkwalificatie", "kwalificatie_bron": "Diploma gezien."}


def read_kwalificaties(zaak: Any) -> list[tuple[str, date, bool]]:
    with as_eigenaar():
        rows = Kwalificatie.objects.filter(leerling=zaak.leerling).order_by("pk")
        return [(row.soort, row.vanaf, row.vervallen_op is None) for row in rows]


def test_the_swv_records_and_corrects_it_with_the_case_of_a_pupil_whose_dossier_it_does_not_open(streek: Any) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    t.step(streek, zaak, "situatie_wijzigen", **HAVO, kwalificatie_vanaf=t.dagen(9))
    assert total(streek) == 0
    with as_eigenaar():
        pk = str(Kwalificatie.objects.get().pk)
    t.step(streek, zaak, "situatie_wijzigen", **HAVO, kwalificatie_vanaf=t.dagen(8), kwalificatie_intrekken=[pk])

    assert read_kwalificaties(zaak) == [
        ("startkwalificatie", t.dagen(9), False), ("startkwalificatie", t.dagen(8), True)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("invoer", "velden"),
    [
        ({"kwalificatie": "startkwalificatie"}, ["kwalificatie_vanaf", "kwalificatie_bron"]),
        ({**HAVO, "kwalificatie_vanaf": "1-6-2018"}, ["kwalificatie_vanaf"]),
        ({**HAVO, "kwalificatie_vanaf": "1-6-2099"}, ["kwalificatie_vanaf"]),
        ({**HAVO, "kwalificatie_vanaf": "1-6-2026", "kwalificatie_bron": "x"}, ["kwalificatie_bron"]),
        ({**HAVO, "kwalificatie": "vmbo", "kwalificatie_vanaf": "1-6-2026"}, ["kwalificatie"]),
        ({"kwalificatie_intrekken": ["12345"]}, ["kwalificatie_intrekken"]),
    ],
)
def test_what_cannot_be_so_is_refused_at_its_field_of_the_step(
    streek: Any, client: Any, invoer: dict[str, Any], velden: list[str]
) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    client.force_login(streek[CONS])

    page = client.post(f"/thuiszitters/{zaak.nummer}/stappen/situatie_wijzigen/", {"versie": zaak.versie, **invoer})

    assert (page.status_code, sorted(page.context["form"].errors)) == (400, sorted(velden))
    assert read_kwalificaties(zaak) == []


@pytest.mark.parametrize(("jaren", "gevraagd"), [(14, False), (15, True)])
def test_step_asks_for_a_diploma_from_the_fifteenth_birthday_and_refuses_it_before(
    streek: Any, client: Any, jaren: int, gevraagd: bool
) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(jaren)))
    client.force_login(streek[CONS])
    step = f"/thuiszitters/{zaak.nummer}/stappen/situatie_wijzigen/"
    data = {**HAVO, "kwalificatie_vanaf": t.vandaag().isoformat(), "versie": zaak.versie}

    assert ("kwalificatie" in client.get(step).context["form"].fields) is gevraagd
    assert client.post(step, data).status_code == (302 if gevraagd else 400)
    assert len(read_kwalificaties(zaak)) == gevraagd


def test_step_that_comes_back_with_a_mistake_asks_no_more_than_it_did(streek: Any, client: Any) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(14)))
    client.force_login(streek[CONS])
    step = f"/thuiszitters/{zaak.nummer}/stappen/situatie_wijzigen/"
    asked = list(client.get(step).context["form"].fields)

    page = client.post(step, {"zorg_wacht_sinds": "31-2-2026", "versie": zaak.versie})

    assert (page.status_code, list(page.context["form"].errors)) == (400, ["zorg_wacht_sinds"])
    assert list(page.context["form"].fields) == asked
    assert [name for name in asked if name.startswith("kwalificatie")] == []


def test_the_same_kind_twice_is_refused_at_its_field_of_the_step(streek: Any) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    record(streek, zaak, t.dagen(9))

    with pytest.raises(Incomplete) as caught:
        t.step(streek, zaak, "situatie_wijzigen", **HAVO, kwalificatie_vanaf=t.dagen(8))

    assert list(caught.value.fouten) == ["kwalificatie"]


def test_what_stood_with_a_case_moves_to_the_pupil_once_with_who_wrote_it(streek: Any) -> None:
    zaak = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    zonder = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(17)))
    migratie = import_module("thuiszitters.migrations.0007_kwalificatie")
    tables = ("thuiszitters_thuiszitter", "thuiszitters_thuiszitterevent")
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute("set constraints all immediate")
        for table in tables:  # as it was before the column went
            cursor.execute(f"alter table {table} add column startkwalificatie_op date")
        cursor.execute(
            "update thuiszitters_thuiszitter set startkwalificatie_op = %s where id = %s", [t.dagen(9), zaak.pk]
        )
        cursor.execute(
            "update thuiszitters_thuiszitterevent set startkwalificatie_op = %s, pgh_context = '{\"gebruiker\": 7}'"
            " where pgh_obj_id = %s",
            [t.dagen(9), zaak.pk],
        )
        for _ in range(2):
            for sql in (migratie.OVERNEMEN, migratie.GESCHIEDENIS):
                cursor.execute(sql)
        cursor.execute("set constraints all immediate")
        for table in tables:
            cursor.execute(f"alter table {table} drop column startkwalificatie_op")
        rows = Kwalificatie.objects.filter(leerling__in=(zaak.leerling_id, zonder.leerling_id))
        assert [(row.leerling_id, row.soort, row.vanaf, row.bron) for row in rows] == [
            (zaak.leerling_id, "startkwalificatie", t.dagen(9), f"Vastgelegd bij zaak {zaak.nummer}")
        ]
        assert [(row.pgh_label, row.pgh_context) for row in get_geschiedenis(rows[0])] == [("insert", {"gebruiker": 7})]


def test_who_leads_a_case_that_aged_out_gets_one_action(streek: Any) -> None:
    t.make_gemeld(streek)
    oud = t.make_gemeld(streek, leerling=t.make_leerling(streek, geboortedatum=years_ago(19)))
    with als(streek[SECR]):
        assert name_aged_out(swv=streek.swv, vandaag=t.vandaag()) == 1
        assert name_aged_out(swv=streek.swv, vandaag=t.vandaag()) == 0

    with as_eigenaar():
        asked = Actie.objects.filter(wat__contains="niet meer leerplichtig")
        assert [(row.thuiszitter_id, row.eigenaar_id) for row in asked] == [(oud.pk, oud.casusregisseur_id)]


@pytest.mark.parametrize("dag", ["2019-10-01", "2012-01-01"])
def test_the_return_answers_for_a_day_before_everything(streek: Any, client: Any, dag: str) -> None:
    client.force_login(streek[SECR])

    assert client.get("/thuiszitters/opgaven/tellen/", {"peildatum": dag}).status_code == 200
    assert client.get("/thuiszitters/overzicht/", {"van": dag, "tot_en_met": dag}).status_code == 200


def test_the_page_names_cases_before_sending(streek: Any, client: Any) -> None:
    zaak = t.make_gemeld(streek)
    with as_eigenaar():
        type(zaak.leerling).objects.filter(pk=zaak.leerling_id).update(geboortedatum=D(1912, 3, 14))
    client.force_login(streek[SECR])

    html = client.get("/thuiszitters/opgaven/tellen/", {"peildatum": t.vandaag().isoformat()}).content.decode()

    assert "Kijk eerst naar deze zaken" in html
    assert f"{zaak.nummer}</a>" in html
    assert "Laat de school haar verbeteren in het dossier." in html
