"""A running request goes over to the newer version of its kind: what stays done, what is kept, who hears, and when it can't."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Bericht
from swv.kern.zaken.engine import get_actions
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.calculations.overgang import match_done
from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap, Status
from toewijzing.models import Aanvraag, Aanvraagsoort, Stapuitvoering, Vraag
from toewijzing.presentatie.tijdlijn import get_timeline
from toewijzing.queries import overgang as regels
from toewijzing.services.route import Soortstap, read_route
from toewijzing.services.soort import publish_row, write_concept
from toewijzing.services.soortversie import drop_concept

SECR, VANDAAG = Rol.SECRETARIS, timezone.localdate()
BOVEN = (Eis("bedrag", Teken.MEER_DAN, (Decimal(1000),)),)


@pytest.mark.parametrize(
    ("oud", "nieuw", "gedaan", "gehouden"),
    [
        ("a b c", "a b c", {1, 2}, {11: 1, 12: 2}),
        ("a b", "b a", {1, 2}, {11: 2, 12: 1}),
        ("a", "a a", {1}, {11: 1}),  # done once is done once
        ("a b", "b", {1}, {}),
        ("a", "a+", {1}, {}),  # under another condition it is another step
        ("a+ b", "b a+", {1}, {12: 1}),
    ],
)
def test_what_is_the_same_stays_done(oud: str, nieuw: str, gedaan: set[int], gehouden: dict[int, int]) -> None:
    def make(text: str, first: int) -> list[Wegstap]:
        return [
            Wegstap(first + n, Stap.CONTROLE, each[0], BOVEN if each.endswith("+") else ())
            for n, each in enumerate(text.split())
        ]

    assert match_done(make(oud, 1), make(nieuw, 11), gedaan) == gehouden


# --- a request ------------------------------------------------------------------------------------------------------

pytestmark = pytest.mark.django_db
LEIDER, CONTROLE = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.CONTROLE, Rol.CONSULENT)
NAZIEN, DIRECTEUR = Soortstap(Stap.CONTROLE, SECR), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)


def renew(
    wereld: Any, code: str, route: list[Soortstap] | None = None, weg: str = "", **gegevens: Any
) -> Aanvraagsoort:
    """A newer version from today on, published; without the question ``weg``. What began keeps the one before."""
    with as_eigenaar():
        oud = Aanvraagsoort.objects.get(pk=wereld.soorten[code].pk)
        Aanvraagsoort.objects.filter(pk=oud.pk).update(van=VANDAAG - timedelta(days=400), tot=VANDAAG)
        nieuw = Aanvraagsoort(swv=wereld.swv, code=code, van=VANDAAG)
        write_concept(nieuw, gegevens, [], read_route(oud) if route is None else route, oud)
        Vraag.objects.filter(aanvraagsoort=nieuw, code=weg).delete()
        Vraag.objects.create(aanvraagsoort=nieuw, code="nieuwe", label="Wat is nieuw?", volgorde=90)
        return publish_row(nieuw)


def start(wereld: Any, route: list[Soortstap] | None = None) -> Aanvraag:
    """A maatwerk request that was declared complete, on this route."""
    if route is not None:
        with as_eigenaar():
            before = Aanvraagsoort.objects.get(pk=wereld.soorten["MAATWERK-I"].pk)
            Aanvraagsoort.objects.filter(pk=before.pk).update(
                van=VANDAAG - timedelta(days=800), tot=VANDAAG - timedelta(days=400)
            )
            oud = Aanvraagsoort(swv=wereld.swv, code="MAATWERK-I", van=VANDAAG - timedelta(days=400))
            wereld.soorten["MAATWERK-I"] = publish_row(write_concept(oud, {}, [], route, before))
    return w.step(wereld, w.make_ingediend(wereld, "MAATWERK-I"), "verklaar_compleet", SECR)


def move(wereld: Any, aanvraag: Aanvraag, by: str = SECR) -> Aanvraag:
    return w.step(wereld, aanvraag, "overzetten", by, reason="De nieuwe regels passen beter.")


def get_taken(aanvraag: Aanvraag) -> list[tuple[int, str, int, bool]]:
    """(kind, what, by whom, lapsed) of every step that was written down."""
    with as_eigenaar():
        rows = Stapuitvoering.objects.filter(aanvraag=aanvraag).order_by("pk")
        return [(row.stap.aanvraagsoort_id, row.stap.doet, row.door_id, row.vervallen_op is not None) for row in rows]


def test_steps_that_are_the_same_stay_done_and_a_new_one_is_next(wereld: Any) -> None:
    aanvraag = w.step(wereld, start(wereld, [LEIDER, CONTROLE, DIRECTEUR]), "stap_afronden", Rol.CONSULENT)
    assert aanvraag.doet == Stap.BESLUIT
    oud = aanvraag.soort_id
    nieuw = renew(wereld, "MAATWERK-I", [LEIDER, NAZIEN, CONTROLE, DIRECTEUR])
    aanvraag = move(wereld, aanvraag)
    assert (aanvraag.soort_id, aanvraag.doet, aanvraag.aan_zet) == (nieuw.pk, Stap.CONTROLE, SECR)
    leider, consulent = wereld[Rol.SCHOOLLEIDER].pk, wereld[Rol.CONSULENT].pk
    assert get_taken(aanvraag) == [
        (oud, Stap.AKKOORD, leider, True), (oud, Stap.CONTROLE, consulent, True),
        (nieuw.pk, Stap.AKKOORD, leider, False), (nieuw.pk, Stap.CONTROLE, consulent, False),
    ]  # fmt: skip
    assert w.step(wereld, aanvraag, "stap_afronden", SECR).doet == Stap.BESLUIT
    with as_eigenaar():
        assert aanvraag.geschiedenis.filter(soort_id=nieuw.pk).exists()
        assert aanvraag.statussen.filter(actie="overzetten", toelichting="De nieuwe regels passen beter.").exists()


def test_the_same_step_under_another_condition_has_to_be_taken_again(wereld: Any) -> None:
    aanvraag = w.step(wereld, start(wereld, [LEIDER, CONTROLE, DIRECTEUR]), "stap_afronden", Rol.CONSULENT)
    renew(wereld, "MAATWERK-I", [LEIDER, Soortstap(Stap.CONTROLE, Rol.CONSULENT, BOVEN), DIRECTEUR])
    aanvraag = move(wereld, aanvraag)  # asks € 3.500
    assert (aanvraag.doet, aanvraag.aan_zet) == (Stap.CONTROLE, Rol.CONSULENT)


def test_school_hears_it_reads_it_in_the_timeline_and_keeps_what_it_answered(client: Any, wereld: Any) -> None:
    aanvraag = start(wereld)
    code = next(code for code in aanvraag.antwoorden if Vraag.objects.filter(aanvraagsoort=aanvraag.soort, code=code))
    label = Vraag.objects.get(aanvraagsoort=aanvraag.soort, code=code).label
    with as_eigenaar():
        row = Aanvraag.objects.get(pk=aanvraag.pk)
        row.antwoorden[code] = "Dit schreef de school"
        row.save()
    renew(wereld, "MAATWERK-I", weg=code)
    aanvraag = move(wereld, aanvraag)
    told = Bericht.objects.filter(soort="overgezet").values_list("gebruiker", flat=True)
    assert set(told) == {wereld[Rol.ZORGCOORDINATOR].pk, wereld[Rol.SCHOOLLEIDER].pk}
    assert w.reload(aanvraag).antwoorden[code] == "Dit schreef de school"
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    page = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]), {"tab": "aanvraag"}).text
    for text in ("Antwoorden op vragen van eerdere regels", label, "Dit schreef de school"):
        assert text in page, text
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        assert "zette de aanvraag over naar de regels van nu" in str(get_timeline(user, aanvraag))


def test_the_page_shows_before_what_differs_and_what_is_still_to_come(client: Any, wereld: Any) -> None:
    aanvraag = start(wereld)
    renew(wereld, "MAATWERK-I", [LEIDER, NAZIEN, DIRECTEUR], naam="Maatwerk nieuw")
    client.force_login(wereld[SECR])
    assert "Zet over naar de regels van nu" in client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])).text
    page = client.get(reverse("toewijzing:actie", args=[aanvraag.nummer, "overzetten"])).text
    for text in (
        "gedaan, en dat blijft zo", "nog te doen", "wordt «Maatwerk nieuw»", "Wat is nieuw?",
        "<strong>Erbij</strong> op plek 2: Controle door de secretaris CvT",
    ):  # fmt: skip
        assert text in page, text


# --- when it can't --------------------------------------------------------------------------------------------------


def get_reason(wereld: Any, aanvraag: Aanvraag) -> str | None:
    """Why the button is grey; "" when it isn't, None without a button."""
    with als(wereld[SECR]) as user:
        seen = Aanvraag.objects.select_related("soort", "school").get(pk=aanvraag.pk)
        return next((each.reason for each in get_actions(seen, user) if each.name == "overzetten"), None)


def test_without_a_newer_version_that_holds_nothing_is_offered(wereld: Any) -> None:
    aanvraag = start(wereld)
    assert get_reason(wereld, aanvraag) is None
    nieuw = renew(wereld, "MAATWERK-I")
    assert get_reason(wereld, aanvraag) == ""
    with as_eigenaar():  # only from tomorrow on
        Aanvraagsoort.objects.filter(pk=nieuw.pk).update(van=VANDAAG + timedelta(days=1))
    assert get_reason(wereld, aanvraag) is None
    with as_eigenaar():  # a concept is nobody's rule
        Aanvraagsoort.objects.filter(pk=nieuw.pk).update(van=VANDAAG, status="concept")
    assert get_reason(wereld, aanvraag) is None
    with as_eigenaar():
        drop_concept(soort=nieuw)
    with pytest.raises(NotPossible):
        move(wereld, aanvraag)


def test_what_was_moved_is_not_moved_again_and_never_back(wereld: Any) -> None:
    aanvraag = start(wereld)
    renew(wereld, "MAATWERK-I")
    aanvraag = move(wereld, aanvraag)
    assert get_reason(wereld, aanvraag) is None


@pytest.mark.parametrize(
    ("gegevens", "route", "reden"),
    [
        ({"geeft_tlv": True}, None, regels.ANDER_BESLUIT),
        ({"is_awb_besluit": True}, None, regels.ANDER_BESLUIT),
        ({}, [LEIDER, Soortstap(Stap.AKKOORD, Rol.BESTUURDER), DIRECTEUR], "akkoord van de bestuurder"),
        ({}, [LEIDER, Soortstap(Stap.AKKOORD, Rol.BESTUURDER, (Eis("bedrag", Teken.HOOGSTENS, (Decimal(5),)),)), DIRECTEUR], ""),
    ],
)  # fmt: skip
def test_another_kind_of_decision_or_akkoord_is_refused_with_the_way_out(
    wereld: Any, gegevens: dict[str, Any], route: Any, reden: str
) -> None:
    aanvraag = start(wereld)
    renew(wereld, "MAATWERK-I", route, **gegevens)
    found = get_reason(wereld, aanvraag)
    assert found is not None
    assert reden in found
    assert bool(reden) == bool(found)
    if reden:
        with pytest.raises(NotPossible):
            move(wereld, aanvraag)
        assert w.reload(aanvraag).soort_id == aanvraag.soort_id


def test_a_longer_legal_term_is_refused_and_a_shorter_one_counts_from_receipt(wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld, "TLV-VSO")
    with as_eigenaar():
        Aanvraagsoort.objects.filter(pk=aanvraag.soort_id).update(wettelijke_weken=6)
    nieuw = renew(wereld, "TLV-VSO", wettelijke_weken=8)
    assert get_reason(wereld, aanvraag) == regels.LANGERE_TERMIJN
    with as_eigenaar():
        Aanvraagsoort.objects.filter(pk=nieuw.pk).update(wettelijke_weken=4)
    moved = move(wereld, aanvraag)
    assert moved.uiterlijk_op is not None
    assert aanvraag.uiterlijk_op is not None
    assert moved.uiterlijk_op < aanvraag.uiterlijk_op


@pytest.mark.parametrize("make", [w.make_geagendeerd, w.make_aangehouden])
def test_what_lies_with_the_commission_waits_for_its_advice(wereld: Any, make: Any) -> None:
    aanvraag = make(wereld)
    renew(wereld, "TLV-VSO")
    assert get_reason(wereld, aanvraag) == regels.BIJ_COMMISSIE


def test_advices_and_the_word_of_the_commission_stay(wereld: Any) -> None:
    aanvraag = w.make_geadviseerd(wereld)
    renew(wereld, "TLV-VSO")
    moved = move(wereld, aanvraag)
    assert (moved.status, moved.doet, moved.adviezen_binnen) == (Status.GEADVISEERD, Stap.BESLUIT, 2)


def test_an_expert_who_was_asked_and_is_no_longer_needed_comes_first(wereld: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld)
    kort = [LEIDER, Soortstap(Stap.ZITTING), DIRECTEUR]
    renew(wereld, "TLV-VSO", kort, aantal_deskundigen=0)
    assert get_reason(wereld, aanvraag) == regels.NOG_ADVIES


def test_an_answer_that_would_not_fit_its_question_any_more_is_refused(wereld: Any) -> None:
    aanvraag = start(wereld)
    code = next(code for code in aanvraag.antwoorden if Vraag.objects.filter(aanvraagsoort=aanvraag.soort, code=code))
    nieuw = renew(wereld, "MAATWERK-I")
    with as_eigenaar():
        Vraag.objects.filter(aanvraagsoort=nieuw, code=code).update(soort="getal")
    assert "vraagt in de nieuwe regels een ander soort antwoord" in str(get_reason(wereld, aanvraag))


def test_nobody_else_moves_it_and_a_decided_one_stays(wereld: Any) -> None:
    aanvraag, besloten = start(wereld), w.make_besloten(wereld, "MAATWERK-I")
    renew(wereld, "MAATWERK-I")
    for rol in (Rol.CONSULENT, Rol.DIRECTEUR, Rol.CVT_VOORZITTER, Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER):
        with pytest.raises(NotAllowed):
            move(wereld, aanvraag, rol)
    with pytest.raises(NotPossible):
        move(wereld, besloten)
    with als(wereld.anderen[SECR]) as user:
        assert not Aanvraag.objects.visible_to(user).filter(pk=aanvraag.pk).exists()


def test_a_long_route_takes_as_many_queries_as_a_short_one_on_the_case_page(client: Any, wereld: Any) -> None:
    aanvraag = start(wereld)
    nieuw = renew(wereld, "MAATWERK-I")
    client.force_login(wereld[SECR])
    pages = [
        reverse("toewijzing:aanvraag", args=[aanvraag.nummer]),
        reverse("toewijzing:actie", args=[aanvraag.nummer, "overzetten"]),
    ]
    client.get(pages[0])
    before = []
    for page in pages:
        with CaptureQueriesContext(connection) as queries:
            client.get(page)
        before.append(len(queries))
    with as_eigenaar():
        for soort in (nieuw, Aanvraagsoort.objects.get(pk=aanvraag.soort_id)):
            for number in range(40):
                Vraag.objects.create(aanvraagsoort=soort, code=f"v{number}", soort="ja_nee", label=f"V{number}?")
            for number in range(30):
                stap = soort.stappen.create(volgorde=10 + number, doet=Stap.CONTROLE, rol=Rol.CONSULENT)
                stap.voorwaarden.create(veld="bedrag", teken="meer_dan", waarden=["10"])
    after = []
    for page in pages:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(page).status_code == 200
        after.append(len(queries))
    assert after == before
