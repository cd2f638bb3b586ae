"""Mail about requests of schools: the board hears of a decision too, and an swv has its own words."""

from typing import Any

from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.toewijzing.test_sjabloon import make_mail

ZORG, LEIDER, BESTUUR, DIR = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER, Rol.DIRECTEUR


def get_mails(soort: str) -> list[Bericht]:
    with as_eigenaar():
        return list(Bericht.objects.filter(soort=soort).order_by("pk"))


def test_the_board_of_the_school_hears_of_a_decision_as_the_school_does_and_no_other_board(wereld: Any) -> None:
    elders = f.make_gebruiker(BESTUUR, f.BestuurFactory())
    zaak = s.make_toegekend(wereld)

    assert {each.gebruiker_id for each in get_mails("schoolaanvraag_besluit")} == {wereld[ZORG].pk, wereld[LEIDER].pk}
    (mail,) = get_mails("schoolaanvraag_besluit_bestuur")
    assert mail.gebruiker_id == wereld[BESTUUR].pk != elders.pk
    assert mail.onderwerp == f"Er is een besluit op een aanvraag van uw school ({zaak.nummer})"
    assert "GEHEIM" not in mail.tekst


def test_the_words_of_the_swv_are_used_for_a_decision_and_for_quick_money(wereld: Any) -> None:
    make_mail(wereld, "schoolaanvraag_besluit", "Nieuws over ((kenmerk))", "Bel ((telefoon)) als u vragen hebt.")
    make_mail(wereld, "snellehulp_gegeven", "Smeerolie ((kenmerk))", "Veel succes.")
    zaak, hulp = s.make_toegekend(wereld), s.make_hulp(wereld)

    besluit, snel = get_mails("schoolaanvraag_besluit")[-1], get_mails("snellehulp_gegeven")[-1]
    assert besluit.onderwerp == f"Nieuws over {zaak.nummer}"
    assert f"Bel {wereld.swv.telefoon} als u vragen hebt." in besluit.tekst
    assert (snel.onderwerp, "Veel succes." in snel.tekst) == (f"Smeerolie {hulp.nummer}", True)
