"""Taking the decision: what has to be motivated, and a question that comes up late."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import as_eigenaar
from toewijzing.enums import Status
from toewijzing.models import Aanvraag

# --- what has to be motivated (Awb 3:50) ------------------------------------------------------------------------------


def advise(wereld: Any, aanvraag: Any, **oordelen: str) -> Any:
    """Let each expert give this opinion."""
    for wie, oordeel in oordelen.items():
        w.step(
            wereld, aanvraag, "advies_ondertekenen", wie, oordeel=oordeel, gronden="Gronden.",
            waarom_geen_arrangement="Al geprobeerd.", verklaart_onafhankelijk=True,
        )  # fmt: skip
    return w.reload(aanvraag)


def decide(wereld: Any, aanvraag: Any, **data: Any) -> Any:
    return w.step(wereld, aanvraag, "besluiten", Rol.DIRECTEUR, motivering="Het is nodig.", **data)


@pytest.mark.parametrize(
    ("eerste", "tweede", "uitkomst"),
    [("afwijzen", "afwijzen", "toegekend"), ("toekennen", "afwijzen", "toegekend"), ("toekennen", "toekennen", "afgewezen")],
)  # fmt: skip
def test_without_a_commission_departing_from_an_expert_needs_a_reason(
    wereld: Any, eerste: str, tweede: str, uitkomst: str
) -> None:
    aanvraag = advise(wereld, w.make_bij_deskundigen(wereld, "TLV-PRO"), deskundige=eerste, deskundige_extern=tweede)
    velden = w.TOEGEKEND["TLV-PRO"] if uitkomst == "toegekend" else {}
    with pytest.raises(Incomplete) as refused:
        decide(wereld, aanvraag, uitkomst=uitkomst, **velden)
    granted = uitkomst == "toegekend"
    departed = [wereld[wie].naam for wie, oordeel in (("deskundige", eerste), ("deskundige_extern", tweede))
                if (oordeel == "toekennen") != granted]  # fmt: skip
    (text,) = refused.value.fouten["afwijking"]
    assert text.startswith("U wijkt af van het advies van ")
    assert text.endswith(". Schrijf waarom (Awb 3:50).")
    assert [naam for naam in (wereld["deskundige"].naam, wereld["deskundige_extern"].naam) if naam in text] == departed
    assert decide(wereld, aanvraag, uitkomst=uitkomst, afwijking="Omdat.", **velden).status == Status.BESLOTEN


def test_following_both_experts_needs_no_more_reason(wereld: Any) -> None:
    aanvraag = advise(
        wereld, w.make_bij_deskundigen(wereld, "TLV-PRO"), deskundige="afwijzen", deskundige_extern="afwijzen"
    )
    assert decide(wereld, aanvraag, uitkomst="afgewezen").status == Status.BESLOTEN


def test_granting_a_shorter_period_than_asked_needs_a_reason(wereld: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld, "TLV-PRO")
    velden = w.TOEGEKEND["TLV-PRO"]
    with as_eigenaar():
        later = velden["eind"].replace(year=velden["eind"].year + 2)
        Aanvraag.objects.filter(pk=aanvraag.pk).update(gevraagd_tot_en_met=later)
    with pytest.raises(Incomplete) as refused:
        decide(wereld, aanvraag, uitkomst="toegekend", **velden)
    assert list(refused.value.fouten) == ["afwijking"]
    assert (
        decide(wereld, aanvraag, uitkomst="toegekend", afwijking="Eerst één jaar.", **velden).status == Status.BESLOTEN
    )


def test_question_after_the_commission_deferred_stops_the_clock_and_leads_back(wereld: Any) -> None:
    aanvraag = w.make_aangehouden(wereld)
    morgen = timezone.localdate() + timedelta(days=7)
    aanvraag = w.step(wereld, aanvraag, "vraag_aanvulling", Rol.SECRETARIS, onderwerp="Het verslag", uiterlijk=morgen)
    assert aanvraag.status == Status.ONVOLLEDIG
    aanvraag = w.step(wereld, aanvraag, "aanvullen", Rol.ZORGCOORDINATOR, reason="Het verslag zit erbij.")
    aanvraag = w.step(wereld, aanvraag, "naar_deskundigen", Rol.SECRETARIS)
    aanvraag = w.step(wereld, aanvraag, "agenderen", Rol.SECRETARIS, zitting=w.make_zitting(wereld, over_dagen=3))
    assert aanvraag.status == Status.GEAGENDEERD
