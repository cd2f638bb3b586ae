"""Who gets a letter of a decision, also on the request of an adult."""

from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager, Leerling
from leerlingen.services import record_aanmelding
from opp.models import Opp
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_brieven_klaarzetten import ADRES, change, get_changes, get_letters, make_known, refuse, renew
from toewijzing.enums import Hoorwijze, Standpunt, Zienswijzepartij
from toewijzing.models import Zienswijze
from toewijzing.queries.compleet import get_missing

# --- who gets one ---------------------------------------------------------------------------------------------------


def test_each_gezagdrager_gets_an_own_letter_and_who_came_later_too(wereld: Any, klaar: Any) -> None:
    vader = f.GezagdragerFactory(leerling=klaar.leerling, naam="Vader", **ADRES)
    assert get_changes(wereld, klaar) == [("Nieuwe ontvanger", "", "Vader")]
    refuse(wereld, klaar, "nieuwe ontvanger")
    renew(wereld, klaar)
    addressed = {brief.gezagdrager_id: brief.inhoud["geadresseerde"] for brief in get_letters(klaar)}
    assert len(addressed) == 3
    assert addressed[vader.pk] == ["Vader", "Kade 1", "1941 BB  Beverwijk"]


def test_letter_to_who_lost_authority_lapses(wereld: Any, klaar: Any) -> None:
    with as_eigenaar():
        Gezagdrager.objects.filter(leerling=klaar.leerling_id).update(tot=timezone.localdate())
    refuse(wereld, klaar, "geen ontvanger meer")
    renew(wereld, klaar)
    assert [(brief.school_id, brief.status) for brief in get_letters(klaar)] == [
        (klaar.school_id, "concept"),
        (None, "vervallen"),
    ]
    make_known(wereld, klaar)
    assert [brief.status for brief in get_letters(klaar)] == ["vrijgegeven", "vervallen"]


def make_adult(wereld: Any, aanvraag: Any, **values: Any) -> None:
    geboren = timezone.localdate() - relativedelta(years=18)
    change(Leerling, aanvraag.leerling_id, geboortedatum=geboren, **values)


def test_pupil_of_eighteen_gets_the_letter_and_the_parents_none(wereld: Any, klaar: Any) -> None:
    make_adult(wereld, klaar, **ADRES)
    renew(wereld, klaar)
    letters = [brief for brief in get_letters(klaar) if brief.status == "concept"]
    assert [(brief.school_id, brief.gezagdrager_id, brief.aan_leerling) for brief in letters] == [
        (klaar.school_id, None, False),
        (None, None, True),
    ]
    inhoud = letters[1].inhoud
    naam = w.reload(klaar).leerling.naam
    assert inhoud["geadresseerde"] == [naam, "Kade 1", "1941 BB  Beverwijk"]
    assert (inhoud["aan"], inhoud["aanhef"]) == ("leerling", f"Geachte {naam},")
    make_known(wereld, klaar)
    assert [brief.route for brief in get_letters(klaar) if brief.aan_leerling] == ["post"]


def test_pupil_who_turned_eighteen_since_the_decision_stops_the_letters(wereld: Any, klaar: Any) -> None:
    make_adult(wereld, klaar, **ADRES)
    refuse(wereld, klaar, "Maak de brieven opnieuw.")


def test_pupil_of_eighteen_who_is_represented_leaves_the_letters_to_the_gezagdragers(wereld: Any, klaar: Any) -> None:
    make_adult(wereld, klaar)
    vertegenwoordigd = {
        "leerling_bekwaam": False, "onbekwaam_sinds": date(2026, 1, 1), "onbekwaam_reden": "curatele",
        "vertegenwoordiger": "B. Curator",
    }  # fmt: skip
    with as_eigenaar():
        give_representative(wereld, klaar, vertegenwoordigd)
    renew(wereld, klaar)
    assert [bool(brief.gezagdrager_id) for brief in get_letters(klaar)] == [False, True]


def give_representative(wereld: Any, aanvraag: Any, values: dict[str, Any]) -> None:
    opp = w.give_opp(wereld, aanvraag.leerling)
    with as_eigenaar():
        Opp.objects.filter(pk=opp.pk).update(**values)


def test_receiving_school_that_gave_its_view_gets_the_decision_without_the_papers(wereld: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld, "TLV-PRO")
    with als(wereld[Rol.ZORGCOORDINATOR]):
        record_aanmelding(leerling=aanvraag.leerling, school=wereld.vso, van=timezone.localdate())
    with as_eigenaar():
        type(wereld.vso).objects.filter(pk=wereld.vso.pk).update(schoolsoort="pro")
        type(aanvraag).objects.filter(pk=aanvraag.pk).update(ontvangende_school=wereld.vso)
        Zienswijze.objects.create(
            leerling_id=aanvraag.leerling_id, aanvraag=aanvraag, partij=Zienswijzepartij.ONTVANGENDE_SCHOOL,
            wijze=Hoorwijze.SCHRIFTELIJK, datum=timezone.localdate(), standpunt=Standpunt.EENS, inhoud="Er is plaats.",
            vastgelegd_door=wereld.anderen[Rol.ZORGCOORDINATOR],
        )  # fmt: skip
    w.step(
        wereld, aanvraag, "besluiten", Rol.DIRECTEUR, uitkomst="toegekend", motivering="Ja.", **w.TOEGEKEND["TLV-PRO"]
    )
    w.mark_letters_made(aanvraag)
    (brief,) = [each for each in get_letters(aanvraag) if each.school_id == wereld.vso.pk]
    assert (brief.inhoud["aan"], brief.inhoud["adviezen"], brief.inhoud["gehoord"]) == ("school", [], [])
    url = reverse("toewijzing:brief", args=[aanvraag.nummer, brief.pk])
    client = Client()
    client.force_login(wereld.anderen[Rol.ZORGCOORDINATOR])
    assert client.get(url).status_code == 404
    make_known(wereld, aanvraag)
    assert b"".join(client.get(url).streaming_content).startswith(b"%PDF")
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert client.get(url).status_code == 404


# --- the request of an adult ----------------------------------------------------------------------------------------


def get_codes(wereld: Any, aanvraag: Any) -> set[str]:
    with als(wereld[Rol.ZORGCOORDINATOR]):
        return {item.code for item in get_missing(w.reload(aanvraag), timezone.localdate())}


def test_request_of_an_adult_asks_no_gezagdrager_and_no_view_of_parents(wereld: Any) -> None:
    aanvraag = w.make_concept(wereld, "TLV-PRO", compleet=False)
    assert {"gezagdragers", "zienswijze_ouders"} <= get_codes(wereld, aanvraag)
    make_adult(wereld, aanvraag)
    codes = get_codes(wereld, aanvraag)
    assert "adres_leerling" in codes
    assert not {"gezagdragers", "zienswijze_ouders"} & codes
    make_adult(wereld, aanvraag, **ADRES)
    assert "adres_leerling" not in get_codes(wereld, aanvraag)
    assert "leerling_gehoord" in get_codes(wereld, aanvraag)


def test_day_before_eighteen_the_parents_are_still_asked(wereld: Any) -> None:
    aanvraag = w.make_concept(wereld, "TLV-PRO", compleet=False)
    geboren = timezone.localdate() - relativedelta(years=18) + timedelta(days=1)
    change(Leerling, aanvraag.leerling_id, geboortedatum=geboren, **ADRES)
    assert {"gezagdragers", "zienswijze_ouders"} <= get_codes(wereld, aanvraag)
