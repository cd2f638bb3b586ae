"""Reporting, the next action, corrections and the end: what is kept, and what is refused in words."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from leerlingen.models import Inschrijving, Toegang
from swv.kern.models import Bericht
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.models import Melding, Thuiszitter, Verzuimperiode
from thuiszitters.services.maandbevestiging import confirm_month
from thuiszitters.services.melding import Verzuim, accept_unknown, link_melding, pass_on_melding, refuse_melding
from thuiszitters.services.verzuimperiode import get_geldige

ZORG, CONS, SECR, DIR, LPA = Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.LEERPLICHT


def valid(zaak: Any) -> list[tuple[str, date, date | None]]:
    with as_eigenaar():
        return [(row.categorie.code, row.van, row.tot) for row in get_geldige(zaak)]


# --- reporting ------------------------------------------------------------------------------------------------------


def test_a_report_gives_a_case_with_somebody_in_charge_and_a_first_action(streek: Any) -> None:
    zaak = t.make_gemeld(streek)

    assert zaak.casusregisseur == streek[CONS]
    assert zaak.volgende_actie.eigenaar == streek[CONS]
    assert t.vandaag() <= zaak.volgende_actie.uiterlijk <= t.vandaag() + timedelta(days=8)
    assert zaak.volgende_actie.uiterlijk.weekday() < 5
    assert zaak.sinds == t.dagen(40)
    assert (zaak.gemeente, zaak.swv) == (streek.gemeente, streek.swv)


def test_a_report_gives_the_swv_the_case_and_the_gemeente_its_limited_part(streek: Any) -> None:
    zaak = t.make_gemeld(streek)

    with as_eigenaar():
        rows = Toegang.objects.filter(leerling=zaak.leerling, grond="thuiszitter").values_list("organisatie", "omvang")
        assert set(rows) == {(streek.swv.pk, "zaak"), (streek.gemeente.pk, "beperkt")}


def test_who_is_concerned_hears_of_it_without_a_name(streek: Any) -> None:
    zaak = t.make_gemeld(streek)

    mails = Bericht.objects.filter(soort="thuiszitter_gemeld")
    assert {mail.gebruiker for mail in mails} == {streek[CONS], streek[LPA]}
    assert not any(zaak.leerling.achternaam in mail.tekst + mail.onderwerp for mail in mails)


def test_the_consulent_with_the_fewest_cases_gets_the_next(streek: Any) -> None:
    tweede = f.make_gebruiker(CONS, streek.swv)

    assert [t.make_gemeld(streek).casusregisseur for _ in range(3)] == [streek[CONS], tweede, streek[CONS]]


@pytest.mark.parametrize(
    ("code", "van", "tot", "veld", "tekst"),
    [
        ("relatief", 0, 1, "tot", "vóór de begindatum"),
        ("relatief", 5, 1, "tot", "Alleen een vrijstelling"),
        ("absoluut", 5, -30, "tot", "Alleen een vrijstelling"),
        ("relatief", -3, None, "van", "moet nog komen"),
        ("vrijstelling_5b", 5, None, "tot", "bepaalde dag"),
        ("absoluut", 5, None, "categorie", "staat ingeschreven bij"),
    ],
)
def test_bad_absence_is_refused_in_words(
    streek: Any, code: str, van: int, tot: int | None, veld: str, tekst: str
) -> None:
    leerling = t.make_leerling(streek)
    verzuim = Verzuim(t.categorie(code), t.dagen(van), None if tot is None else t.dagen(tot))

    with pytest.raises(ValidationError) as fout:
        report(streek, leerling, verzuim)
    assert tekst in fout.value.message_dict[veld][0]


def report(streek: Any, leerling: Any, verzuim: Verzuim, *, school: Any = None, rol: str = ZORG) -> Any:
    from thuiszitters.services.melding import report_thuiszitter

    with als(streek[rol]) as by:
        return report_thuiszitter(
            leerling=leerling,
            swv=streek.swv,
            school=school or streek.school,
            verzuim=verzuim,
            by=by,
            vandaag=t.vandaag(),
        )


def test_relatief_without_inschrijving_is_refused(streek: Any) -> None:
    leerling = f.LeerlingFactory(woongemeente=streek.gemeente)
    f.ToegangFactory(leerling=leerling, organisatie=streek.school)

    with pytest.raises(ValidationError, match="ingeschreven staat"):
        report(streek, leerling, Verzuim(t.categorie("relatief"), t.dagen(30)))


def test_relatief_at_another_school_is_refused(streek: Any) -> None:
    leerling = t.make_leerling(streek, school=streek.zusterschool)
    f.ToegangFactory(leerling=leerling, organisatie=streek.school)

    with pytest.raises(ValidationError, match="op deze school ingeschreven staat"):
        report(streek, leerling, Verzuim(t.categorie("relatief"), t.dagen(30)))


def test_relatief_from_before_the_enrolment_is_refused(streek: Any) -> None:
    leerling = t.make_leerling(streek)
    with as_eigenaar():
        Inschrijving.objects.filter(leerling=leerling).update(van=t.dagen(10))

    with pytest.raises(ValidationError, match="nergens ingeschreven") as fout:
        report(streek, leerling, Verzuim(t.categorie("relatief"), t.dagen(11)))
    assert set(fout.value.message_dict) == {"van"}
    assert report(streek, leerling, Verzuim(t.categorie("relatief"), t.dagen(10))).pk


def test_absoluut_on_days_of_an_enrolment_is_refused(streek: Any) -> None:
    leerling = t.make_leerling(streek)
    with as_eigenaar():
        Inschrijving.objects.filter(leerling=leerling).update(tot=t.dagen(10))

    with pytest.raises(ValidationError, match="stond de leerling ingeschreven bij") as fout:
        report(streek, leerling, Verzuim(t.categorie("absoluut"), t.dagen(11)))
    assert set(fout.value.message_dict) == {"van"}
    assert report(streek, leerling, Verzuim(t.categorie("absoluut"), t.dagen(10))).pk


def test_a_pupil_without_gemeente_is_refused(streek: Any) -> None:
    with pytest.raises(ValidationError, match="woongemeente"):
        report(streek, t.make_leerling(streek, woongemeente=None), Verzuim(t.categorie("relatief"), t.dagen(30)))


def test_a_second_case_for_the_same_pupil_is_refused(streek: Any) -> None:
    zaak = t.make_gemeld(streek)

    with pytest.raises(ValidationError, match=f"loopt al een zaak: {zaak.nummer}"):
        report(streek, zaak.leerling, Verzuim(t.categorie("relatief"), t.dagen(3)))


def test_reports_of_one_pupil_wait_for_each_other(streek: Any) -> None:
    leerling = t.make_leerling(streek)
    with CaptureQueriesContext(connection) as found:
        report(streek, leerling, Verzuim(t.categorie("relatief"), t.dagen(3)))
    words = [row["sql"] for row in found]
    locks = next(nr for nr, sql in enumerate(words) if "FOR UPDATE" in sql and 'FROM "leerlingen_leerling"' in sql)
    looks = next(nr for nr, sql in enumerate(words) if 'FROM "thuiszitters_thuiszitter"' in sql)
    assert locks < looks


def test_a_period_that_overlaps_one_of_an_earlier_case_is_refused(streek: Any) -> None:
    zaak = t.make_afgesloten(streek)

    with pytest.raises(ValidationError, match="overlapt"):
        report(streek, zaak.leerling, Verzuim(t.categorie("relatief"), t.dagen(60)))
    assert report(streek, zaak.leerling, Verzuim(t.categorie("relatief"), t.dagen(50))).pk


def test_the_database_refuses_overlap_and_an_end_before_the_start(streek: Any) -> None:
    zaak = t.make_gemeld(streek)
    fields = {
        "leerling": zaak.leerling,
        "thuiszitter": zaak,
        "categorie": zaak.categorie,
        "vastgelegd_door": streek[ZORG],
    }
    with als(streek[ZORG]):
        for van, tot in ((t.dagen(10), None), (t.dagen(50), t.dagen(39)), (t.dagen(90), t.dagen(91))):
            with pytest.raises(IntegrityError), transaction.atomic():
                Verzuimperiode.objects.create(**fields, van=van, tot=tot)


def test_the_database_wants_a_next_action_as_long_as_the_case_runs(streek: Any) -> None:
    zaak = t.make_actief(streek)
    with als(streek[CONS]), pytest.raises(IntegrityError, match="altijd_volgende_actie"), transaction.atomic():
        Thuiszitter.objects.filter(pk=zaak.pk).update(volgende_actie=None)


# --- actions --------------------------------------------------------------------------------------------------------


def test_the_last_action_is_only_done_together_with_the_next(streek: Any) -> None:
    zaak = t.make_actief(streek)

    with pytest.raises(Incomplete, match="laatste actie"):
        t.step(streek, zaak, "actie_afronden", gedane_actie=zaak.volgende_actie, resultaat="gesproken")
    zaak = t.step(
        streek, zaak, "actie_afronden", gedane_actie=zaak.volgende_actie, resultaat="gesproken", **t.volgende(streek, 9)
    )
    assert zaak.volgende_actie.uiterlijk == t.dagen(-9)


def test_the_first_open_action_is_the_next_one(streek: Any) -> None:
    zaak = t.make_actief(streek)
    zaak = t.step(streek, zaak, "actie_toevoegen", **t.volgende(streek, 2))

    assert zaak.volgende_actie.uiterlijk == t.dagen(-2)
    zaak = t.step(streek, zaak, "actie_afronden", gedane_actie=zaak.volgende_actie, resultaat="klaar")
    assert zaak.volgende_actie.uiterlijk == t.dagen(-5)


def test_an_owner_from_elsewhere_or_a_day_that_was_is_refused(streek: Any) -> None:
    zaak = t.make_actief(streek)
    with pytest.raises(Incomplete, match="werkt niet bij"):
        t.step(streek, zaak, "actie_toevoegen", actie="x", eigenaar=streek.anderen[ZORG], uiterlijk=t.vandaag())
    with pytest.raises(Incomplete, match="al geweest"):
        t.step(streek, zaak, "actie_toevoegen", actie="x", uiterlijk=t.dagen(1))


def test_the_lead_goes_over_with_its_actions(streek: Any) -> None:
    zaak = t.step(streek, t.make_actief(streek), "regisseur_wijzigen", casusregisseur=streek[SECR])

    assert (zaak.casusregisseur, zaak.volgende_actie.eigenaar) == (streek[SECR], streek[SECR])


# --- reports of others ----------------------------------------------------------------------------------------------


def verzuim() -> Verzuim:
    return Verzuim(t.categorie("relatief"), t.dagen(30))


def test_the_school_ties_a_report_to_its_pupil(streek: Any) -> None:
    leerling = t.make_leerling(streek, roepnaam="Sam", achternaam="Duin")
    melding = t.make_melding(streek)
    with als(streek[ZORG]) as by:
        zaak = link_melding(melding=melding, leerling=leerling, by=by, vandaag=t.vandaag(), gegevens=verzuim())

    assert (zaak.bron, zaak.school) == ("leerplicht", streek.school)
    with als(streek[LPA]):
        assert Melding.objects.visible_to(streek[LPA]).get().status == "gekoppeld"
        assert Thuiszitter.objects.visible_to(streek[LPA]).get().pk == zaak.pk


def test_a_report_on_a_pupil_with_a_running_case_adds_to_that_case(streek: Any) -> None:
    zaak = t.make_actief(streek, leerling=t.make_leerling(streek, roepnaam="Sam", achternaam="Duin"), sinds=50)
    with as_eigenaar():
        before = list(zaak.acties.values_list("pk", "gedaan_op").order_by("pk"))
        perioden = list(zaak.perioden.values_list("pk", "van", "vervallen_op"))
    melding = t.make_melding(streek, toelichting="Belt niet terug.")
    with als(streek[ZORG]) as by:
        found = link_melding(melding=melding, leerling=zaak.leerling, by=by, vandaag=t.vandaag(), gegevens=verzuim())

    assert found.pk == zaak.pk
    with as_eigenaar():
        melding.refresh_from_db()
        row = zaak.statussen.get(actie="melding_toegevoegd")
        acties = list(zaak.acties.values_list("pk", "gedaan_op").order_by("pk"))
        assert list(zaak.perioden.values_list("pk", "van", "vervallen_op")) == perioden
        assert Thuiszitter.objects.count() == 1
    assert (melding.status, melding.thuiszitter_id) == ("gekoppeld", zaak.pk)
    assert row.toelichting.startswith("Gemeld door ")
    assert row.toelichting.endswith("Belt niet terug.")
    assert acties[:-1] == before
    assert acties[-1][1] is None
    assert t.reload(zaak).versie == zaak.versie + 1
    # The case goes on as before.
    t.step(streek, zaak, "actie_toevoegen", **t.volgende(streek))


def test_a_running_case_of_another_swv_keeps_the_report_waiting(streek: Any) -> None:
    zaak = t.make_gemeld(streek)
    with as_eigenaar():
        f.AansluitingFactory(swv=streek.ander_swv, organisatie=streek.gemeente)
    melding = t.make_melding(streek, swv=streek.ander_swv)
    with als(streek[ZORG]) as by, pytest.raises(ValidationError, match="loopt al een zaak"):
        link_melding(melding=melding, leerling=zaak.leerling, by=by, vandaag=t.vandaag(), gegevens=verzuim())

    with as_eigenaar():
        melding.refresh_from_db()
    assert melding.status == "nieuw"


def test_a_pupil_who_lives_in_another_gemeente_is_refused(streek: Any) -> None:
    leerling = t.make_leerling(streek, woongemeente=f.GemeenteFactory(naam="Velsen"))
    with als(streek[ZORG]) as by, pytest.raises(ValidationError, match="woont volgens het dossier in Velsen"):
        link_melding(melding=t.make_melding(streek), leerling=leerling, by=by, vandaag=t.vandaag(), gegevens=verzuim())


def test_a_school_passes_on_what_it_does_not_know_and_the_swv_registers_the_pupil(streek: Any) -> None:
    melding = t.make_melding(streek, categorie=t.categorie("absoluut"))
    with als(streek[ZORG]) as by:
        pass_on_melding(melding=melding, by=by, reden="Niet van ons.")
    with als(streek[SECR]) as by:
        absoluut = Verzuim(t.categorie("absoluut"), t.dagen(30))
        zaak = accept_unknown(melding=melding, by=by, vandaag=t.vandaag(), gegevens=absoluut)

    assert (zaak.school, zaak.leerling.achternaam, zaak.categorie.code) == (None, "Duin", "absoluut")
    with als(streek[LPA]) as user:
        assert Thuiszitter.objects.visible_to(user).count() == 1
    with als(streek[ZORG]) as user:
        assert Thuiszitter.objects.count() == 0


def test_a_refused_report_tells_why_and_is_not_handled_twice(streek: Any) -> None:
    melding = t.make_melding(streek)
    with als(streek[SECR]) as by:
        with pytest.raises(ValidationError, match="Schrijf waarom"):
            refuse_melding(melding=melding, by=by, reden=" ")
        refuse_melding(melding=melding, by=by, reden="Gaat gewoon naar school.")
        with pytest.raises(ValidationError, match="al afgehandeld"):
            refuse_melding(melding=melding, by=by, reden="x")


def test_the_same_report_twice_is_one(streek: Any) -> None:
    assert t.make_melding(streek).pk == t.make_melding(streek).pk


# --- the month ------------------------------------------------------------------------------------------------------


def test_a_month_is_confirmed_once_and_only_as_it_was_on_the_page(streek: Any) -> None:
    zaak = t.make_gemeld(streek, sinds=100)
    maand = (t.vandaag().replace(day=1) - timedelta(days=1)).replace(day=1)
    fields = {"school": streek.school, "swv": streek.swv, "maand": maand, "vandaag": t.vandaag()}
    with als(streek[ZORG]) as by:
        with pytest.raises(ValidationError, match="intussen veranderd"):
            confirm_month(**fields, by=by, zaken=[])
        first = confirm_month(**fields, by=by, zaken=[zaak.nummer])
        assert confirm_month(**fields, by=by, zaken=[zaak.nummer]).pk == first.pk
        with pytest.raises(ValidationError, match="nog niet voorbij"):
            confirm_month(**{**fields, "maand": t.vandaag().replace(day=1)}, by=by, zaken=[])
