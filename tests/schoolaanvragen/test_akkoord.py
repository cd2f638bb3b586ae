"""An akkoord of a school goes as far as what was asked when it was given, also of a request that names no pupil."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from schoolaanvragen.enums import Status
from schoolaanvragen.models import Schoolstap
from schoolaanvragen.presentatie import get_timeline
from schoolaanvragen.services.aanvraag import write_aanvraag
from schoolaanvragen.werk import find_beurt, get_werk
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_bericht import get_mails
from tests.schoolaanvragen.wereld import LEIDER, SECR, ZORG
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Begonnen, Stap
from toewijzing.services.route import Soortstap


def change(wereld: Any, zaak: Any, **velden: Any) -> Any:
    with als(wereld[ZORG]) as by:
        write_aanvraag(aanvraag=zaak, by=by, velden=velden, antwoorden={}, vandaag=s.vandaag())
    return s.reload(zaak)


def is_turn(wereld: Any, zaak: Any, rol: str) -> bool:
    with als(wereld[rol]) as user:
        return find_beurt(user, s.vandaag()).filter(pk=zaak.pk, aan_zet=rol, doet=Stap.AKKOORD).exists()


@pytest.mark.parametrize("meer", [{"bedrag": Decimal(10000)}, {"tot_en_met": s.vandaag() + timedelta(days=300)}])
def test_who_agreed_to_less_agrees_anew_before_the_answer_is_sent(wereld: Any, meer: dict[str, Any]) -> None:
    zaak = change(wereld, s.make_onvolledig(wereld), **meer)
    assert (zaak.doet, is_turn(wereld, zaak, LEIDER)) == (Stap.AKKOORD, False)
    with pytest.raises(Incomplete) as refused:
        s.step(wereld, zaak, "aanvullen", ZORG, reason="Het werd meer.")
    assert "Kies «Vraag akkoord op wat nu gevraagd wordt»" in refused.value.fouten["reason"][0]
    with pytest.raises((NotAllowed, NotPossible)):
        s.step(wereld, zaak, "akkoord_aanvulling", LEIDER)
    zaak = s.step(wereld, zaak, "vraag_akkoord_opnieuw", ZORG)
    assert is_turn(wereld, zaak, LEIDER)
    with als(wereld[LEIDER]) as user:
        assert any("akkoord van de schoolleider op wat nu" in each.stand for each in get_werk(user, s.vandaag()))
    with pytest.raises(NotAllowed):
        s.step(wereld, zaak, "akkoord_aanvulling", ZORG)
    zaak = s.step(wereld, zaak, "akkoord_aanvulling", LEIDER)
    assert len(get_mails("schoolaanvraag_akkoord_op"))
    zaak = s.step(wereld, zaak, "aanvullen", ZORG, reason="Het werd meer.")
    assert (zaak.status, zaak.doet) == (Status.INGEDIEND, Stap.CONTROLE)
    with as_eigenaar():
        given = Schoolstap.objects.filter(aanvraag=zaak, stap__doet=Stap.AKKOORD)
        assert list(given.values_list("vervallen_op", flat=True)) == [s.vandaag(), None]
        assert any("een eerder akkoord geldt daar niet voor" in each.zin for each in get_timeline(zaak))


def test_less_or_only_words_need_no_akkoord_anew(wereld: Any) -> None:
    zaak = change(wereld, s.make_onvolledig(wereld), bedrag=Decimal(8000), aantal_leerlingen=40)
    zaak = s.step(wereld, zaak, "aanvullen", ZORG, reason="Het kan met minder.")
    assert (zaak.status, zaak.doet) == (Status.INGEDIEND, Stap.CONTROLE)


def test_more_after_the_akkoord_anew_is_asked_once_more(wereld: Any) -> None:
    zaak = s.step(
        wereld, change(wereld, s.make_onvolledig(wereld), bedrag=Decimal(9500)), "vraag_akkoord_opnieuw", ZORG
    )
    zaak = s.step(wereld, zaak, "akkoord_aanvulling", LEIDER)
    zaak = change(wereld, zaak, bedrag=Decimal(9600))
    assert (zaak.doet, zaak.aan_zet) == (Stap.AKKOORD, "")
    with pytest.raises(Incomplete):
        s.step(wereld, zaak, "aanvullen", ZORG, reason="Nog iets meer.")


def test_going_on_without_the_answer_is_about_what_was_agreed_to(wereld: Any) -> None:
    zaak = change(wereld, s.make_onvolledig(wereld), bedrag=Decimal(10000))
    later = s.vandaag() + timedelta(days=20)
    zaak = s.step(wereld, zaak, "verder_zonder_aanvulling", SECR, reason="Niets gehoord.", vandaag=later)
    assert (zaak.status, zaak.doet, zaak.bedrag) == (Status.INGEDIEND, Stap.CONTROLE, Decimal(9000))


def test_a_school_that_changes_board_after_sending_needs_no_akkoord_of_the_new_one(wereld: Any) -> None:
    with as_eigenaar():
        andere = f.BestuurFactory()
    bij_de_nieuwe = Eis("bestuur", Teken.IS, (str(andere.pk),))
    s.make_soort(
        wereld.swv, "WISSEL", route=(
            Soortstap(Stap.AKKOORD, LEIDER), Soortstap(Stap.AKKOORD, Rol.BESTUURDER, (bij_de_nieuwe,)),
            Soortstap(Stap.CONTROLE, SECR), Soortstap(Stap.BESLUIT, s.DIR),
        ),
    )  # fmt: skip
    zaak = s.make_ingediend(wereld, "WISSEL")
    with as_eigenaar():
        type(wereld.school).objects.filter(pk=wereld.school.pk).update(bestuur=andere)
    zaak = s.step(wereld, s.reload(zaak), "controleren", SECR)
    assert (zaak.status, zaak.doet, zaak.aan_zet) == (Status.INGEDIEND, Stap.BESLUIT, s.DIR)


def test_who_decides_by_one_case_does_not_grant_up_to_the_amount_of_another(wereld: Any) -> None:
    gevallen = (
        Eis("bedrag", Teken.HOOGSTENS, (Decimal(5000),)), Eis("begonnen_door", Teken.IS, (Begonnen.SCHOOL,)),
        Eis("bedrag", Teken.HOOGSTENS, (Decimal(10_000),), 1), Eis("begonnen_door", Teken.IS, (Begonnen.SWV,), 1),
    )  # fmt: skip
    route = (Soortstap(Stap.AKKOORD, LEIDER), Soortstap(Stap.BESLUIT, s.CONS, gevallen), Soortstap(Stap.BESLUIT, s.DIR))
    s.make_soort(wereld.swv, "GEVALLEN", route=route)
    zaak = s.make_ingediend(wereld, "GEVALLEN", bedrag=Decimal(4000))
    with pytest.raises(Incomplete) as refused:
        s.grant(wereld, zaak, s.CONS, bedrag=Decimal(9000))
    assert "Over meer dan € 5.000 beslist iemand anders" in refused.value.fouten["bedrag"][0]
