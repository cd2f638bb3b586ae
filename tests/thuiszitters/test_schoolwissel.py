"""A pupil at home goes to another school: the case keeps somebody in charge, and the new school reads nothing of it."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from leerlingen.models import Inschrijving, Leerling, Toegang
from leerlingen.services import end_inschrijving, enrol_leerling, record_aanmelding
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.models import Actie, Situatie, Thuiszitter
from thuiszitters.services.melding import Verzuim, report_thuiszitter

ZORG = Rol.ZORGCOORDINATOR


def enrol(streek: Any, zaak: Any, over: int = 0) -> None:
    """At the vso, so many days from now."""
    leerling = zaak.leerling
    with als(streek[ZORG]):
        record_aanmelding(leerling=leerling, school=streek.vso, van=t.vandaag())
    with als(streek.anderen[ZORG]) as by:
        enrol_leerling(
            school=streek.vso, by=by, nummer=leerling.nummer, geboortedatum=leerling.geboortedatum,
            van=t.vandaag() + timedelta(days=over),
        )  # fmt: skip


def seen(user: Any) -> tuple[int, int, int, int]:
    """How many pupils, cases, situations and actions."""
    with als(user):
        return tuple(kind.objects.visible_to(user).count() for kind in (Leerling, Thuiszitter, Situatie, Actie))


def test_who_leads_the_case_at_the_old_school_keeps_it_and_not_the_dossier(client: Any, streek: Any) -> None:
    zaak = t.make_actief(streek)
    enrol(streek, zaak)

    with als(streek[ZORG]) as user:
        assert [row.pk for row in Thuiszitter.objects.visible_to(user)] == [zaak.pk]
        assert list(Leerling.objects.visible_to(user)) == []
    client.force_login(streek[ZORG])
    page = client.get(reverse("thuiszitters:zaak", args=[zaak.nummer]))
    assert page.status_code == 200
    assert "Een andere school schreef de leerling in" in page.text
    assert streek.vso.naam not in page.text


def test_new_school_reads_nothing_of_the_case(client: Any, streek: Any) -> None:
    zaak = t.make_actief(streek)
    enrol(streek, zaak)

    assert seen(streek.anderen[ZORG]) == (1, 0, 0, 0)
    client.force_login(streek.anderen[ZORG])
    assert client.get(reverse("thuiszitters:zaak", args=[zaak.nummer])).status_code == 404
    assert t.GEHEIM not in client.get(reverse("werkplek:leerling", args=[zaak.leerling.nummer])).text


@pytest.mark.parametrize("over", [0, 30])
def test_who_leads_the_case_checks_it_on_the_first_day(streek: Any, over: int) -> None:
    zaak = t.make_actief(streek)
    enrol(streek, zaak, over)

    with as_eigenaar():
        actie = Actie.objects.filter(thuiszitter=zaak, wat__startswith="Een andere school").get()
    assert (actie.eigenaar, actie.uiterlijk) == (zaak.casusregisseur, t.vandaag() + timedelta(days=over))
    first = t.reload(zaak).volgende_actie
    assert first.uiterlijk == min(actie.uiterlijk, zaak.volgende_actie.uiterlijk)
    mail = Bericht.objects.filter(soort="thuiszitter_actie", aan=zaak.casusregisseur.email).latest("pk")
    assert zaak.leerling.achternaam not in mail.onderwerp + mail.tekst


def test_old_school_loses_the_case_when_it_is_closed(streek: Any) -> None:
    zaak = t.make_actief(streek)
    enrol(streek, zaak)
    t.step(streek, zaak, "geen_thuiszitter", t.CONSULENT, reason="De leerling gaat naar de nieuwe school.")

    assert seen(streek[ZORG]) == (0, 0, 0, 0)
    with as_eigenaar():
        open_rows = Toegang.objects.filter(leerling=zaak.leerling, grond="thuiszitter", tot__isnull=True)
        assert [row.organisatie_id for row in open_rows] == [streek.swv.pk]


def test_closed_case_gives_the_old_school_nothing(streek: Any) -> None:
    zaak = t.make_afgesloten(streek)
    enrol(streek, zaak)
    assert seen(streek[ZORG]) == (0, 0, 0, 0)


def test_pupil_who_leaves_for_no_known_school_is_asked_after(streek: Any) -> None:
    zaak = t.make_actief(streek)
    with als(streek[ZORG]) as by:
        inschrijving = Inschrijving.objects.get(leerling=zaak.leerling)
        end_inschrijving(inschrijving=inschrijving, tot=t.vandaag(), by=by)

    with as_eigenaar():
        actie = Actie.objects.filter(thuiszitter=zaak, wat__startswith="De leerling is uitgeschreven").get()
    assert (actie.eigenaar, actie.uiterlijk) == (zaak.casusregisseur, t.vandaag())
    assert seen(streek[ZORG])[:2] == (0, 1)


def test_transfer_gives_one_action(streek: Any) -> None:
    zaak = t.make_actief(streek)
    with as_eigenaar():
        before = Actie.objects.filter(thuiszitter=zaak).count()
    enrol(streek, zaak)
    with as_eigenaar():
        assert Actie.objects.filter(thuiszitter=zaak).count() == before + 1


# --- the new school goes on with the case ---------------------------------------------------------------------------


@pytest.mark.parametrize("maker", [t.make_actief, t.make_nazorg])
def test_swv_hands_the_case_over_to_the_new_school(streek: Any, maker: Any) -> None:
    zaak = maker(streek)
    t.step(streek, zaak, "actie_toevoegen", actie="Rooster", eigenaar=streek[ZORG], uiterlijk=t.dagen(-1))
    enrol(streek, zaak)
    zaak = t.step(streek, zaak, "school_overdragen", t.CONSULENT)

    assert (zaak.school, zaak.casusregisseur) == (streek.vso, streek[t.CONSULENT])
    assert seen(streek[ZORG]) == (0, 0, 0, 0)
    assert seen(streek.anderen[ZORG])[:3] == (1, 1, 1)
    with as_eigenaar():
        owners = set(Actie.objects.filter(thuiszitter=zaak, gedaan_op=None).values_list("eigenaar", flat=True))
    assert owners == {streek[t.CONSULENT].pk}
    mail = Bericht.objects.get(soort="thuiszitter_school")
    assert mail.aan == streek.anderen[ZORG].email
    assert zaak.leerling.achternaam not in mail.onderwerp + mail.tekst


def test_regisseur_of_the_old_school_hands_over_to_who_takes_the_step(streek: Any) -> None:
    zaak = t.make_actief(streek)
    t.step(streek, zaak, "regisseur_wijzigen", casusregisseur=streek[ZORG])
    enrol(streek, zaak)
    assert t.step(streek, zaak, "school_overdragen", Rol.SECRETARIS).casusregisseur == streek[Rol.SECRETARIS]


def test_new_school_that_reports_reads_that_the_case_can_be_handed_over(streek: Any) -> None:
    zaak = t.make_actief(streek)
    enrol(streek, zaak)
    verzuim = Verzuim(t.categorie("relatief"), t.vandaag())
    with als(streek.anderen[ZORG]) as by, pytest.raises(ValidationError, match="aan uw school overdragen"):
        report_thuiszitter(
            leerling=zaak.leerling, swv=streek.swv, school=streek.vso, verzuim=verzuim, by=by, vandaag=t.vandaag()
        )


def test_first_enrolment_of_a_pupil_in_absoluut_verzuim_is_told_to_who_leads_the_case(client: Any, streek: Any) -> None:
    leerling = f.LeerlingFactory(woongemeente=streek.gemeente)
    f.ToegangFactory(leerling=leerling, organisatie=streek.swv)
    zaak = t.make_gemeld(streek, leerling=leerling, code="absoluut", school=None, door=streek[Rol.SECRETARIS])
    with als(streek[Rol.SECRETARIS]):
        record_aanmelding(leerling=leerling, school=streek.vso, van=t.vandaag())
    with als(streek.anderen[ZORG]) as by:
        enrol_leerling(
            school=streek.vso, by=by, nummer=leerling.nummer, geboortedatum=leerling.geboortedatum, van=t.vandaag()
        )

    with as_eigenaar():
        actie = Actie.objects.get(thuiszitter=zaak, wat__startswith="Een school schreef de leerling in")
    assert actie.eigenaar == zaak.casusregisseur
    client.force_login(streek[t.CONSULENT])
    page = client.get(reverse("thuiszitters:stap", args=[zaak.nummer, "school_overdragen"]))
    assert streek.vso.naam in page.text
    assert t.step(streek, zaak, "school_overdragen", t.CONSULENT).school == streek.vso
    assert seen(streek.anderen[ZORG])[1] == 1
