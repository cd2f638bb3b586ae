"""What the word of a body weighs for who decides: binding, advice, or only a talk."""

from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.urls import reverse

from organen.enums import Gewicht
from organen.models import Orgaan
from organen.queries import get_commissie
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar, get_reasons
from tests.toewijzing.organen import get_punt
from tests.toewijzing.test_route_lopen import get_names
from tests.toewijzing.test_views_zitting import login
from toewijzing.enums import Status
from toewijzing.models import Agendapunt, Besluit
from toewijzing.queries.aanvraag import find_bindend, last_advice

ANDERS = "De commissie zag de nieuwe stukken niet."


def weigh(wereld: Any, gewicht: str) -> Orgaan:
    with as_eigenaar():
        orgaan = get_commissie(wereld.swv.pk)
        orgaan.stem = gewicht
        orgaan.save()
    return orgaan


def make_advised(wereld: Any, gewicht: str, oordeel: str = "afwijzen", code: str = "BTV") -> Any:
    weigh(wereld, gewicht)
    zaak = w.make_zitting_geweest(wereld, code)
    categorie = 2 if code == "TLV-VSO" and oordeel == "toekennen" else None
    return w.step(
        wereld, zaak, "adviseren", Rol.CVT_VOORZITTER, oordeel=oordeel, motivering="Te vroeg.", categorie=categorie
    )


def decide(wereld: Any, zaak: Any, uitkomst: str, wie: str = Rol.CVT_VOORZITTER, **data: Any) -> Any:
    given = w.TOEGEKEND[zaak.soort.code] if uitkomst == "toegekend" else {}
    filled = {"uitkomst": uitkomst, "motivering": "Omdat het zo is.", **given, **data}
    return w.step(wereld, zaak, "besluiten", wie, **filled)


@pytest.mark.parametrize("gewicht", [Gewicht.BESLUIT, Gewicht.BINDEND_ADVIES])
def test_binding_word_leaves_one_outcome_and_says_the_way_out(wereld: Any, gewicht: str) -> None:
    zaak = make_advised(wereld, gewicht)
    page = reverse("toewijzing:actie", args=[zaak.nummer, "besluiten"])
    html = login(wereld[Rol.CVT_VOORZITTER]).get(page).text
    assert 'value="afgewezen"' in html
    assert 'value="toegekend"' not in html
    assert "Leg de zaak dan opnieuw voor aan dit orgaan" in html
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, "toegekend", afwijking=ANDERS)
    assert "leg de zaak opnieuw voor" in str(refused.value.fouten["uitkomst"])
    done = decide(wereld, zaak, "afgewezen")
    assert done.status == Status.BESLOTEN
    tab = login(wereld[Rol.SECRETARIS]).get(reverse("toewijzing:aanvraag", args=[zaak.nummer]), {"tab": "besluit"}).text
    assert gewicht.label.capitalize() in tab


@pytest.mark.parametrize("columns", ["uitkomst = 'toegekend', begin = '2027-08-01', eind = '2028-07-31'"])
def test_database_refuses_what_departs_from_a_binding_word(wereld: Any, columns: str) -> None:
    decide(wereld, zaak := make_advised(wereld, Gewicht.BINDEND_ADVIES), "afgewezen")
    with als(wereld[Rol.CVT_VOORZITTER]):
        besluit = Besluit.objects.get(aanvraag=zaak)
        besluit.uitkomst, besluit.begin, besluit.eind = "toegekend", w.BEGIN, w.BEGIN
        with pytest.raises(IntegrityError, match="departs from a binding word"), transaction.atomic():
            besluit.save()
        besluit.refresh_from_db()
        besluit.pk, besluit.status = None, "vervallen"
        besluit.uitkomst, besluit.begin, besluit.eind = "toegekend", w.BEGIN, w.BEGIN
        with pytest.raises(IntegrityError, match="departs from a binding word"), transaction.atomic():
            besluit.save(force_insert=True)


def test_category_of_a_binding_word_binds_too(wereld: Any) -> None:
    zaak = make_advised(wereld, Gewicht.BINDEND_ADVIES, "toekennen", "TLV-VSO")
    html = login(wereld[Rol.DIRECTEUR]).get(reverse("toewijzing:actie", args=[zaak.nummer, "besluiten"])).text
    assert html.count('name="categorie"') == 1
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, "toegekend", Rol.DIRECTEUR, afwijking=ANDERS)  # category 1
    assert "dat bindt u" in str(refused.value.fouten["categorie"])
    assert decide(wereld, zaak, "toegekend", Rol.DIRECTEUR, categorie=2, afwijking=ANDERS).status == Status.BESLOTEN


def test_departing_from_an_advice_asks_why_and_the_letter_says_it(wereld: Any) -> None:
    zaak = make_advised(wereld, Gewicht.ADVIES)
    html = login(wereld[Rol.CVT_VOORZITTER]).get(reverse("toewijzing:actie", args=[zaak.nummer, "besluiten"])).text
    assert 'value="toegekend"' in html
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, "toegekend")
    assert "U wijkt af van het advies van de commissie" in str(refused.value.fouten["afwijking"])
    decide(wereld, zaak, "toegekend", afwijking=ANDERS)
    with as_eigenaar():
        besluit = Besluit.objects.get(aanvraag=zaak)
        assert (besluit.afwijking, besluit.motivering) == (ANDERS, "Omdat het zo is.")
        assert {brief.inhoud["besluit"]["afwijking"] for brief in besluit.brieven.all()} == {ANDERS}


def test_letter_tells_that_the_advice_was_binding(wereld: Any) -> None:
    decide(wereld, zaak := make_advised(wereld, Gewicht.BINDEND_ADVIES), "afgewezen")
    with als(wereld[Rol.SECRETARIS]):
        (brief, *_) = Besluit.objects.get(aanvraag=zaak).brieven.all()
    assert brief.inhoud["commissie"]["gewicht"] == "bindend advies"


# --- laid before it again -------------------------------------------------------------------------------------------


def test_who_decides_lays_it_before_the_body_again_and_follows_the_new_word(wereld: Any) -> None:
    zaak = make_advised(wereld, Gewicht.BINDEND_ADVIES)
    assert "opnieuw_voorleggen" in get_names(wereld, zaak, Rol.CVT_VOORZITTER)
    assert "opnieuw_voorleggen" not in get_names(wereld, zaak, Rol.SECRETARIS)
    zaak = w.step(wereld, zaak, "opnieuw_voorleggen", Rol.CVT_VOORZITTER, reason="Er zijn nieuwe stukken.")
    assert (zaak.status, zaak.doet, zaak.zitting_op) == (Status.AANGEHOUDEN, "zitting", None)
    with pytest.raises(NotPossible):
        decide(wereld, zaak, "afgewezen")
    zitting = w.make_zitting(wereld, over_dagen=1)
    zaak = w.step(wereld, zaak, "agenderen", Rol.SECRETARIS, zitting=zitting)
    assert zaak.status == Status.GEAGENDEERD


def test_without_a_binding_word_there_is_nothing_to_lay_before_anybody(wereld: Any) -> None:
    zaak = make_advised(wereld, Gewicht.ADVIES)
    assert "opnieuw_voorleggen" not in get_names(wereld, zaak, Rol.CVT_VOORZITTER)
    with pytest.raises(NotPossible):
        w.step(wereld, zaak, "opnieuw_voorleggen", Rol.CVT_VOORZITTER, reason="Ik wil anders.")


def test_weight_is_that_of_the_day_it_came_on_the_agenda_and_never_changes(wereld: Any) -> None:
    zaak = make_advised(wereld, Gewicht.BINDEND_ADVIES)
    weigh(wereld, Gewicht.ADVIES)
    with als(wereld[Rol.SECRETARIS]):
        assert find_bindend(zaak) is not None
        with pytest.raises(DatabaseError), transaction.atomic():
            Agendapunt.objects.filter(aanvraag=zaak).update(gewicht="advies")


# --- only discussed -------------------------------------------------------------------------------------------------


def test_a_body_that_only_discusses_gives_no_advice_and_leaves_the_decision_free(wereld: Any) -> None:
    weigh(wereld, Gewicht.BESPREKEN)
    zaak = w.make_zitting_geweest(wereld, "BTV")
    assert get_names(wereld, zaak, Rol.CVT_VOORZITTER) == {"aanhouden", "bespreken"}
    with pytest.raises(NotPossible):
        w.step(wereld, zaak, "adviseren", Rol.CVT_VOORZITTER, oordeel="toekennen", motivering="Past.")
    agenda = login(wereld[Rol.CVT_VOORZITTER]).get(reverse("toewijzing:zitting", args=[get_punt(zaak).zitting.pk])).text
    assert reverse("toewijzing:actie", args=[zaak.nummer, "bespreken"]) in agenda
    assert 'name="oordeel"' not in agenda
    zaak = w.step(wereld, zaak, "bespreken", Rol.CVT_VOORZITTER, motivering="Wij spraken over rust.")
    assert (zaak.status, zaak.doet) == (Status.GEADVISEERD, "besluit")
    with as_eigenaar():
        punt = Agendapunt.objects.get(aanvraag=zaak)
        assert (punt.oordeel, punt.categorie, last_advice(zaak)) == ("besproken", None, None)
    tab = login(wereld[Rol.DIRECTEUR]).get(reverse("toewijzing:aanvraag", args=[zaak.nummer]), {"tab": "adviezen"}).text
    assert "Wij spraken over rust." in tab
    assert decide(wereld, zaak, "toegekend").status == Status.BESLOTEN


def test_a_body_that_advises_can_not_only_discuss(wereld: Any) -> None:
    zaak = w.make_zitting_geweest(wereld, "BTV")
    assert "bespreken" not in get_reasons(wereld[Rol.CVT_VOORZITTER], zaak)
    with pytest.raises(NotPossible):
        w.step(wereld, zaak, "bespreken", Rol.CVT_VOORZITTER, motivering="Besproken.")
    with als(wereld[Rol.SECRETARIS]), pytest.raises(IntegrityError), transaction.atomic():
        Agendapunt.objects.filter(aanvraag=zaak).update(oordeel="besproken", motivering="Besproken.")
