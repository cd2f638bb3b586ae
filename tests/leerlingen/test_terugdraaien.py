"""An enrolment that was a mistake is undone on the day itself: no trace in a count, one in the history."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from time_machine import travel

from leerlingen.historie import get_historie
from leerlingen.models import Inschrijving, Leerling, Toegang
from leerlingen.services import create_leerling, enrol_leerling, record_aanmelding
from leerlingen.services.terugdraaien import undo_inschrijving
from opp.models import Opp, OppStatus
from opp.services.begeleiding import add_afspraak
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.opp import wereld as opps
from tests.rollen import als, as_eigenaar

ZORG, SECR = Rol.ZORGCOORDINATOR, Rol.SECRETARIS


def toegangen(leerling: Any) -> set[tuple[int, str, Any, Any]]:
    with as_eigenaar():
        rows = Toegang.objects.filter(leerling=leerling).exclude(grond="opp")
        return set(rows.values_list("organisatie", "grond", "van", "tot"))


def enrol(wereld: Any, leerling: Any, **kwargs: Any) -> Inschrijving:
    gegevens = {
        "nummer": leerling.nummer,
        "geboortedatum": leerling.geboortedatum,
        "van": timezone.localdate(),
        **kwargs,
    }
    with als(wereld.anderen[ZORG]) as by:
        return enrol_leerling(school=wereld.vso, by=by, **gegevens)


def undo(wereld: Any, inschrijving: Inschrijving, by: Any = None) -> None:
    with als(by or wereld.anderen[ZORG]) as user:
        undo_inschrijving(inschrijving=inschrijving, by=user)


@pytest.fixture
def leerling(wereld: Any) -> Any:
    """Enrolled at the old school with an adopted OPP, and registered at the vso."""
    leerling = f.LeerlingFactory(school=wereld.school)
    opps.make_vastgesteld(wereld, leerling=leerling)
    with als(wereld[ZORG]):
        record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())
    return leerling


def test_everything_is_as_before_and_the_history_knows(wereld: Any, leerling: Any) -> None:
    with as_eigenaar():
        before = list(Inschrijving.objects.filter(leerling=leerling).order_by("pk").values_list("pk", "van", "tot"))
    access = toegangen(leerling)
    nieuw = enrol(wereld, leerling)
    undo(wereld, nieuw)

    with as_eigenaar():
        assert (
            list(Inschrijving.objects.filter(leerling=leerling).order_by("pk").values_list("pk", "van", "tot"))
            == before
        )
        assert Inschrijving.alle.filter(leerling=leerling).count() == len(before) + 1
        events = type(nieuw).pgh_event_model.objects.filter(pgh_obj=nieuw.pk).order_by("pgh_id")
        assert events.first().pgh_label == "insert"
        assert events.last().tot == nieuw.van
    vandaag = timezone.localdate()
    assert toegangen(leerling) == access | {(wereld.vso.pk, "inschrijving", vandaag, vandaag)}


def test_the_old_school_has_its_pupil_and_opp_again_and_the_other_school_nothing(wereld: Any, leerling: Any) -> None:
    nieuw = enrol(wereld, leerling)
    with as_eigenaar():
        assert Opp.objects.get(leerling=leerling).status == "afgesloten"
    undo(wereld, nieuw)

    with als(wereld[ZORG]) as user:
        assert Leerling.objects.visible_to(user).filter(pk=leerling.pk).exists()
        opp = Opp.objects.visible_to(user).get(leerling=leerling)
        assert (opp.status, opp.eind) == ("vastgesteld", None)
        assert opp.versie == OppStatus.objects.get(opp=opp, actie="heropenen").versie
        assert any(row.soort == "inschrijving" for row in get_historie(leerling, user)[0])
    with als(wereld.anderen[ZORG]) as user:
        assert not Leerling.objects.visible_to(user).filter(pk=leerling.pk).exists()
    # The OPP goes on.
    opps.step(wereld, opp, "bijstellen")
    with as_eigenaar():
        assert Bericht.objects.get(soort="inschrijving_teruggedraaid").aan == wereld[ZORG].email
        assert not Toegang.objects.filter(leerling=leerling, grond="opp", tot__gt=timezone.localdate()).exists()


def test_a_text_that_was_being_changed_can_be_written_in_again(wereld: Any, leerling: Any) -> None:
    with as_eigenaar():
        opp = Opp.objects.get(leerling=leerling)
    opps.step(wereld, opp, "bijstellen")
    undo(wereld, enrol(wereld, leerling))

    with as_eigenaar():
        opp = Opp.objects.get(leerling=leerling)
        assert opp.status == "bijgesteld"
        assert opp.versies.get(vastgesteld_op__isnull=True).is_open


def test_the_right_pupil_can_be_enrolled_after_it(wereld: Any, leerling: Any) -> None:
    undo(wereld, enrol(wereld, leerling))
    nieuw = enrol(wereld, leerling, leerjaar="2")

    with as_eigenaar():
        assert Inschrijving.objects.get(leerling=leerling, school=wereld.vso, soort="inschrijving").pk == nieuw.pk


def test_a_pupil_entered_by_mistake_is_gone_for_the_school(wereld: Any) -> None:
    gegevens = {"roepnaam": "Fout", "achternaam": "Ingevoerd", "geboortedatum": f.LeerlingFactory.geboortedatum}
    with als(wereld[ZORG]) as by:
        leerling = create_leerling(school=wereld.school, by=by, van=timezone.localdate(), gegevens=gegevens)
        row = leerling.inschrijving_set.get()
    undo(wereld, row, wereld[ZORG])

    with als(wereld[ZORG]) as user:
        assert not Leerling.objects.visible_to(user).filter(pk=leerling.pk).exists()
    with as_eigenaar():
        assert not Inschrijving.objects.filter(leerling=leerling).exists()


def test_what_was_written_meanwhile_refuses_it_with_a_way_out(wereld: Any, leerling: Any) -> None:
    nieuw = enrol(wereld, leerling)
    with als(wereld.anderen[ZORG]) as by:
        add_afspraak(leerling=leerling, by=by, wat="Bellen", wie="mentor", voor=timezone.localdate())
        with pytest.raises(ValidationError, match=r"een afspraak.*Beëindig de inschrijving"):
            undo_inschrijving(inschrijving=nieuw, by=by)

    with as_eigenaar():
        assert Inschrijving.objects.filter(pk=nieuw.pk, tot__isnull=True).exists()


def test_a_document_added_meanwhile_refuses_it(wereld: Any, leerling: Any) -> None:
    nieuw = enrol(wereld, leerling)
    f.DocumentFactory(
        leerling=leerling, organisatie=wereld.vso, toegevoegd_door=wereld.anderen[ZORG], soort="onderzoek"
    )
    with pytest.raises(ValidationError, match="een document"):
        undo(wereld, nieuw)


def test_a_day_later_it_is_refused(wereld: Any, leerling: Any) -> None:
    nieuw = enrol(wereld, leerling)
    with travel(timezone.now() + timedelta(days=1)), pytest.raises(ValidationError, match="alleen op de dag"):
        undo(wereld, nieuw)


def test_a_colleague_of_that_school_does_it_on_the_page_and_nobody_else(
    wereld: Any, leerling: Any, client: Any
) -> None:
    nieuw = enrol(wereld, leerling)
    url = reverse("leerlingen:inschrijving_terugdraaien", args=[leerling.nummer, nieuw.pk])
    client.force_login(wereld[ZORG])
    assert client.post(url).status_code == 404
    client.force_login(f.make_gebruiker(Rol.SCHOOLLEIDER, wereld.vso))
    assert client.post(url).status_code == 403
    collega = f.make_gebruiker(ZORG, wereld.vso)
    client.force_login(collega)
    dossier = client.get(reverse("leerlingen:dossier", args=[leerling.nummer])).content.decode()
    assert url in dossier
    assert client.get(url).status_code == 200
    assert client.post(url).status_code == 302

    with as_eigenaar():
        assert not Inschrijving.objects.filter(pk=nieuw.pk).exists()


def test_an_enrolment_of_before_is_not_offered(wereld: Any, client: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    with as_eigenaar():
        row = leerling.inschrijving_set.get()
        Inschrijving.objects.filter(pk=row.pk).update(vastgelegd_op=None)
    client.force_login(wereld[ZORG])

    url = reverse("leerlingen:inschrijving_terugdraaien", args=[leerling.nummer, row.pk])
    assert url not in client.get(reverse("leerlingen:dossier", args=[leerling.nummer])).content.decode()
    assert client.post(url).status_code == 403
