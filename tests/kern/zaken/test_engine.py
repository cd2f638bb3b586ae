"""Who was first: a step is taken beside what does not hinder it, once, and else the person is told."""

import pytest

from swv.kern.zaken.engine import was_taken
from swv.kern.zaken.fouten import Changed, Incomplete, NotAllowed
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar, get_reasons
from toewijzing.workflow import AANVRAAG

ADVIES = {
    "oordeel": "toekennen", "categorie": 1, "gronden": "Gronden.", "waarom_geen_arrangement": "Al geprobeerd.",
    "verklaart_onafhankelijk": True,
}  # fmt: skip
STRAKS = w.timezone.localdate() + w.timedelta(days=7)
UITSTEL = {"datum": w.timezone.localdate(), "tot": w.timezone.localdate(), "reason": "Brief van vandaag."}


def statussen(aanvraag):
    with as_eigenaar():
        return [(row.actie, row.versie) for row in aanvraag.statussen.filter(versie__gt=aanvraag.versie)]


def test_second_expert_signs_beside_the_first(wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    for wie in (Rol.DESKUNDIGE, "deskundige_extern"):
        w.step(wereld, aanvraag, "advies_ondertekenen", wie, expected=aanvraag.versie, **ADVIES)

    assert statussen(aanvraag) == [
        ("advies_ondertekenen", aanvraag.versie + 1), ("advies_ondertekenen", aanvraag.versie + 2),
    ]  # fmt: skip


def test_same_step_again_after_a_colleague_is_still_the_same_step(wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    taken = [
        w.step(wereld, aanvraag, "advies_ondertekenen", wie, expected=aanvraag.versie, **ADVIES)
        for wie in (Rol.DESKUNDIGE, "deskundige_extern", "deskundige_extern", Rol.DESKUNDIGE)
    ]

    assert len(statussen(aanvraag)) == 2
    assert [each.versie - aanvraag.versie for each in taken] == [1, 2, 2, 2]


def test_uitstel_is_recorded_while_an_expert_signs_and_the_other_way_round(wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    w.step(wereld, aanvraag, "advies_ondertekenen", Rol.DESKUNDIGE, expected=aanvraag.versie, **ADVIES)
    w.step(wereld, aanvraag, "uitstel_vastleggen", Rol.SECRETARIS, expected=aanvraag.versie, **UITSTEL)
    w.step(wereld, aanvraag, "advies_ondertekenen", "deskundige_extern", expected=aanvraag.versie, **ADVIES)

    assert [actie for actie, _ in statussen(aanvraag)] == [
        "advies_ondertekenen", "uitstel_vastleggen", "advies_ondertekenen",
    ]  # fmt: skip


def test_step_that_hinders_is_told_even_after_one_that_does_not(wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    w.step(wereld, aanvraag, "uitstel_vastleggen", Rol.SECRETARIS, **UITSTEL)
    w.step(wereld, aanvraag, "vraag_aanvulling", Rol.SECRETARIS, onderwerp="Het OPP", uiterlijk=STRAKS)

    with pytest.raises(Changed, match="Iemand anders was u net voor") as told:
        w.step(wereld, aanvraag, "advies_ondertekenen", Rol.DESKUNDIGE, expected=aanvraag.versie, **ADVIES)
    assert (told.value.since, told.value.status) == (aanvraag.versie, "onvolledig")


def test_who_acted_in_another_window_is_told_so(wereld):
    aanvraag = w.make_ingediend(wereld)
    w.step(wereld, aanvraag, "naar_deskundigen", Rol.SECRETARIS)

    with pytest.raises(Changed, match="U deed zelf intussen"):
        w.step(
            wereld,
            aanvraag,
            "vraag_aanvulling",
            Rol.SECRETARIS,
            expected=aanvraag.versie,
            onderwerp="x",
            uiterlijk=None,
        )


@pytest.mark.parametrize("verschil", [-1, 1, 5])
def test_version_that_never_was_or_is_older_is_told(wereld, verschil):
    aanvraag = w.make_concept(wereld)
    aanvraag = w.step(wereld, aanvraag, "voorleggen_ouders", Rol.ZORGCOORDINATOR)
    with als(wereld[Rol.SCHOOLLEIDER]) as user, pytest.raises(Changed):
        was_taken(aanvraag, AANVRAAG.get("intrekken"), by=user, expected=aanvraag.versie + verschil)


def test_somebody_without_the_right_hears_that_and_not_what_changed(wereld):
    aanvraag = w.make_ingediend(wereld)
    w.step(wereld, aanvraag, "naar_deskundigen", Rol.SECRETARIS)
    with als(wereld[Rol.ZORGCOORDINATOR]) as user, pytest.raises(NotAllowed):
        was_taken(w.reload(aanvraag), AANVRAAG.get("vraag_aanvulling"), by=user, expected=aanvraag.versie)


def test_step_beside_another_still_needs_what_it_needs(wereld):
    """The colleague took the expert off the case while the secretaris chose the same one."""
    aanvraag = w.make_bij_deskundigen(wereld)
    collega = f.make_gebruiker(Rol.SECRETARIS, wereld.swv)
    wereld.mensen["collega"] = collega
    w.step(wereld, aanvraag, "advies_ondertekenen", "deskundige_extern", **ADVIES)

    with pytest.raises(Incomplete, match="Van deze deskundige staat geen open advies"):
        w.step(
            wereld, aanvraag, "deskundige_intrekken", "collega", expected=aanvraag.versie, reason="Ziek.",
            deskundige=wereld["deskundige_extern"],
        )  # fmt: skip


# --- known before the form opens --------------------------------------------------------------------------------------


def refusals(wereld, aanvraag, rol):
    return {name: reason for name, reason in get_reasons(wereld[rol], aanvraag).items() if reason}


def test_advice_waits_for_presence_before_anything_is_typed(wereld):
    aanvraag = w.make_geagendeerd(wereld)

    assert refusals(wereld, aanvraag, Rol.CVT_VOORZITTER) == {
        "adviseren": "Voor een advies zijn 2 aanwezige leden nodig die niet verschoond zijn; nu 0. "
        "Leg bij de zitting vast wie aanwezig is. Zijn het er te weinig? Schuif de zaak bij de aanvraag door naar een andere"
        " dag, of naar een schriftelijke ronde.",
        "doorschuiven": "Er is geen volgende zitting van dit orgaan waarvan de agenda nog open is. Plan die eerst, of houd de"
        " zaak aan.",
    }


def test_expert_who_signed_is_not_asked_to_sign_again(wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    w.step(wereld, aanvraag, "advies_ondertekenen", Rol.DESKUNDIGE, **ADVIES)

    assert refusals(wereld, aanvraag, Rol.DESKUNDIGE) == dict.fromkeys(
        ("advies_ondertekenen", "advies_teruggeven"), "U hebt dit advies al ondertekend."
    )
    assert refusals(wereld, aanvraag, "deskundige_extern") == {}


def test_agenda_needs_a_meeting_that_is_open(wereld):
    aanvraag = w.make_adviezen_binnen(wereld)
    assert refusals(wereld, aanvraag, Rol.CVT_VOORZITTER) == {
        "agenderen": "Er is geen zitting gepland waarvan de agenda nog open is. Plan eerst een zitting."
    }
    w.make_zitting(wereld)
    assert refusals(wereld, aanvraag, Rol.CVT_VOORZITTER) == {}
