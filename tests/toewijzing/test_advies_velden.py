"""How long, with which goals and when back: written, signed, read, and compared with the decision."""

from datetime import date
from hashlib import sha256
from json import dumps
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import reverse

from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.brieven.inhoud import describe_expert
from toewijzing.enums import Status
from toewijzing.models import Deskundigenadvies
from toewijzing.presentatie.omschrijving import describe_advies
from toewijzing.services.advies import calculate_hash
from toewijzing.services.zitting import record_presence

DESK, EXTERN = Rol.DESKUNDIGE, "deskundige_extern"
EIND = date(2028, 7, 31)
ADVIES = {
    "oordeel": "toekennen", "categorie": 1, "gronden": "Onderzoek van mei.", "waarom_geen_arrangement": "Geprobeerd.",
    "verklaart_onafhankelijk": True,
}  # fmt: skip
EXTRA = {
    "duur_tot_en_met": EIND,
    "doelen": "Weer elke dag naar school.",
    "terugplaatsing": "Als de toetsen op niveau zijn.",
}


def sign(wereld: Any, aanvraag: Any, wie: str, **changes: Any) -> Deskundigenadvies:
    w.step(wereld, aanvraag, "advies_ondertekenen", wie, **{**ADVIES, **changes})
    with as_eigenaar():
        return Deskundigenadvies.objects.get(aanvraag=aanvraag, deskundige=wereld[wie])


@pytest.fixture
def aanvraag(wereld: Any) -> Any:
    return w.make_bij_deskundigen(wereld)


def test_draft_keeps_how_long_goals_and_return_and_signing_starts_with_them(wereld: Any, aanvraag: Any) -> None:
    client = Client()
    client.force_login(wereld[DESK])
    page = reverse("toewijzing:advies", args=[aanvraag.nummer])
    data = {"oordeel": "toekennen", "duur_tot_en_met": EIND.isoformat(), "doelen": EXTRA["doelen"],
            "terugplaatsing": EXTRA["terugplaatsing"]}  # fmt: skip
    assert client.post(page, data).status_code == 302
    form = client.get(reverse("toewijzing:actie", args=[aanvraag.nummer, "advies_ondertekenen"])).context["form"]
    assert {name: form[name].initial for name in EXTRA} == EXTRA
    one = {"veld": "doelen", "doelen": "Nieuw doel.", "was-doelen": EXTRA["doelen"]}
    assert client.post(page, one, headers={"X-Autosave": "1", "Accept": "application/json"}).status_code == 200
    with als(wereld[DESK]):
        assert Deskundigenadvies.objects.get(deskundige=wereld[DESK]).doelen == "Nieuw doel."


def test_only_ends_of_a_schooljaar_can_be_chosen_for_a_tlv(wereld: Any, aanvraag: Any) -> None:
    client = Client()
    client.force_login(wereld[DESK])
    page = reverse("toewijzing:advies", args=[aanvraag.nummer])
    assert client.post(page, {"duur_tot_en_met": "2028-06-30"}).status_code == 400


def test_signed_advice_tells_them_on_every_page_and_paper(wereld: Any, aanvraag: Any) -> None:
    advies = sign(wereld, aanvraag, DESK, **EXTRA)
    assert describe_advies(advies) == "Toekennen, categorie 1 (laag), tot en met 31 juli 2028"
    paper = describe_expert(advies)
    assert (paper["doelen"], paper["terugplaatsing"]) == (EXTRA["doelen"], EXTRA["terugplaatsing"])
    client = Client()
    client.force_login(wereld[Rol.SECRETARIS])
    tab = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]), {"tab": "adviezen"}).text
    whole = client.get(reverse("toewijzing:advies_lezen", args=[aanvraag.nummer, advies.pk])).text
    for text in ("tot en met 31 juli 2028", EXTRA["doelen"], EXTRA["terugplaatsing"]):
        assert text in tab
        assert text in whole


def test_advice_without_them_says_on_paper_what_it_said_before(wereld: Any, aanvraag: Any) -> None:
    assert {"doelen", "terugplaatsing"}.isdisjoint(describe_expert(sign(wereld, aanvraag, DESK)))


@pytest.mark.parametrize("kolom", ["doelen", "terugplaatsing", "duur_tot_en_met"])
def test_signature_covers_what_was_filled_in_and_what_was_left_empty(wereld: Any, aanvraag: Any, kolom: str) -> None:
    filled, empty = sign(wereld, aanvraag, DESK, **EXTRA), sign(wereld, aanvraag, EXTERN)
    assert (calculate_hash(filled), calculate_hash(empty)) == (filled.hash, empty.hash)
    setattr(empty, kolom, EXTRA[kolom])
    setattr(filled, kolom, None if kolom == "duur_tot_en_met" else "")
    assert calculate_hash(filled) != filled.hash
    assert calculate_hash(empty) != empty.hash


def test_advice_signed_before_these_fields_keeps_its_checksum(wereld: Any, aanvraag: Any) -> None:
    """The text that was hashed then, written out: name by name, in order."""
    advies = sign(wereld, aanvraag, DESK)
    names = ("naam", "discipline", "registratie", "werkgever", "oordeel", "categorie", "gronden",
             "waarom_geen_arrangement", "verklaart_onafhankelijk")  # fmt: skip
    content = {name: getattr(advies, name) for name in names}
    content |= {"aanvraag": advies.aanvraag_id, "deskundige": advies.deskundige_id}
    content["ondertekend_op"] = advies.ondertekend_op.isoformat()
    assert sha256(dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest() == advies.hash


def test_number_of_weeks_beyond_the_kind_is_refused_at_signing(wereld: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld)
    with pytest.raises(Incomplete) as refused:
        sign(wereld, aanvraag, DESK, duur_weken=99)
    assert list(refused.value.fouten) == ["duur_weken"]


# --- the decision beside the advices ---------------------------------------------------------------------------------


def decide(wereld: Any, aanvraag: Any, **changes: Any) -> Any:
    data = {"uitkomst": "toegekend", "motivering": "Het is nodig.", **w.TOEGEKEND["TLV-VSO"], **changes}
    return w.step(wereld, aanvraag, "besluiten", Rol.DIRECTEUR, **data)


def make_advised(wereld: Any, **eerste: Any) -> Any:
    """Both experts signed, the first with these changes, and the commission advised category 1."""
    aanvraag = w.make_bij_deskundigen(wereld)
    sign(wereld, aanvraag, DESK, **eerste)
    sign(wereld, aanvraag, EXTERN)
    zitting = w.make_zitting(wereld)
    w.step(wereld, aanvraag, "agenderen", Rol.SECRETARIS, zitting=zitting)
    with als(wereld[Rol.SECRETARIS]):
        record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))
    return w.step(
        wereld, aanvraag, "adviseren", Rol.CVT_VOORZITTER, oordeel="toekennen", motivering="Past.", categorie=1
    )


@pytest.mark.parametrize(
    "eerste",
    [{"categorie": 2}, {"oordeel": "afwijzen"}, {"duur_tot_en_met": date(2029, 7, 31)}],
    ids=["categorie", "oordeel", "duur"],
)
def test_with_a_commission_too_departing_from_an_expert_needs_a_reason(wereld: Any, eerste: dict[str, Any]) -> None:
    aanvraag = make_advised(wereld, **eerste)
    with pytest.raises(Incomplete) as refused:
        decide(wereld, aanvraag)
    (text,) = refused.value.fouten["afwijking"]
    assert text == f"U wijkt af van het advies van orthopedagoog {wereld[DESK].naam}. Schrijf waarom (Awb 3:50)."
    assert decide(wereld, aanvraag, afwijking="Eén jaar is genoeg om het te zien.").status == Status.BESLOTEN


def test_following_commission_and_experts_needs_no_more_reason(wereld: Any) -> None:
    assert decide(wereld, make_advised(wereld, duur_tot_en_met=EIND)).status == Status.BESLOTEN


def test_refusal_against_both_experts_and_the_commission_names_all_three(wereld: Any) -> None:
    aanvraag = make_advised(wereld)
    with pytest.raises(Incomplete) as refused:
        w.step(wereld, aanvraag, "besluiten", Rol.DIRECTEUR, uitkomst="afgewezen", motivering="Niet nodig.")
    (text,) = refused.value.fouten["afwijking"]
    assert all(naam in text for naam in ("de commissie", wereld[DESK].naam, wereld[EXTERN].naam))


def test_advice_that_an_addition_replaced_is_not_what_one_departs_from(wereld: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld, "TLV-PRO")
    eerder = sign(wereld, aanvraag, DESK, oordeel="afwijzen", categorie=None)
    sign(wereld, aanvraag, EXTERN, categorie=None)
    w.step(wereld, aanvraag, "advies_aanvulling_vragen", Rol.SECRETARIS, advies=eerder, reason="Er is nieuw onderzoek.")
    w.step(wereld, aanvraag, "advies_ondertekenen", DESK, **{**ADVIES, "categorie": None})
    data = {"uitkomst": "toegekend", "motivering": "Het is nodig.", **w.TOEGEKEND["TLV-PRO"]}
    assert w.step(wereld, aanvraag, "besluiten", Rol.DIRECTEUR, **data).status == Status.BESLOTEN


def test_fixed_fields_of_an_advice_are_not_changed_with_raw_sql(wereld: Any, aanvraag: Any) -> None:
    advies = sign(wereld, aanvraag, DESK, **EXTRA)
    for kolom in ("doelen", "terugplaatsing"):
        with als(wereld[DESK]), pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"update toewijzing_deskundigenadvies set {kolom} = 'Anders.' where id = %s", [advies.pk])
