"""Beheer of the kinds of request: a change is a new row from a day on, and what runs keeps the old one."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from swv.organisatie.services.geldigheid import get_versies as versies_of
from swv.organisatie.services.geldigheid import pick_current
from tests import wereld as w
from tests.rollen import as_eigenaar
from tests.toewijzing.versies import get_concept, publish
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.aanvraag import get_soorten
from toewijzing.services.route import list_doet, read_route, write_route
from toewijzing.services.soort import OVERGENOMEN, change_soort, end_soort

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
MORGEN, STRAKS = VANDAAG + timedelta(days=1), VANDAAG + timedelta(days=30)


def url(name, *args):
    return reverse(f"toewijzing:{name}", args=args)


@pytest.fixture
def beheer(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    return client


@pytest.fixture
def tlv(wereld):
    return wereld.soorten["TLV-VSO"]


def get_form_data(client, name, soort):
    """What the browser sends when nothing is changed."""
    form = client.get(url(name, soort.pk)).context["form"]
    values = {bound.name: bound.value() for bound in form}
    return {name: value for name, value in values.items() if value is not None and value is not False}


def labels(pk):
    with as_eigenaar():
        events = Aanvraagsoort.pgh_event_model.objects.filter(pgh_obj_id=pk).order_by("pgh_id")
        return list(events.values_list("pgh_label", flat=True))


def get_versies(swv_id, code):
    return versies_of(Aanvraagsoort.objects.filter(swv=swv_id, code=code).first())


def rules(soort):
    """Everything a request gets from its kind, without what makes this row another one."""
    columns = {name: getattr(soort, name) for name in OVERGENOMEN}
    vragen = list(soort.vragen.values_list("code", "stap", "label", "uitleg", "verplicht", "max_tekens", "volgorde"))
    stappen = read_route(soort)
    items = {(c.soort, c.documentsoort, c.label, c.verplicht, c.max_leeftijd_maanden) for c in soort.checklist.all()}
    return columns, vragen, items, stappen


@pytest.mark.parametrize("code", ["TLV-VSO", "TLV-PRO", "BTV", "MAATWERK-I"])
def test_saving_without_a_change_gives_the_same_rules(beheer, wereld, code):
    soort = wereld.soorten[code]
    assert (
        beheer.post(url("soort_wijzigen", soort.pk), get_form_data(beheer, "soort_wijzigen", soort)).status_code == 302
    )
    concept = get_concept(wereld, code)
    assert get_versies(wereld.swv.pk, code) == [soort]  # nothing changes for schools yet
    assert (
        beheer.post(url("soort_wijzigen", concept.pk), get_form_data(beheer, "soort_wijzigen", concept)).status_code
        == 302
    )
    publish(wereld, concept)
    nieuw, oud = get_versies(wereld.swv.pk, code)
    assert rules(nieuw) == rules(oud)
    assert (oud.tot, nieuw.van, nieuw.tot) == (MORGEN, MORGEN, None)


def test_change_holds_from_its_day_and_leaves_history(beheer, wereld, tlv):
    data = get_form_data(beheer, "soort_wijzigen", tlv)
    data |= {"van": STRAKS, "norm_aantal": 5, "check_opp": "gewenst", "check_onderzoek": "nee", "check_overig": "verplicht",
             "check_overig_maanden": 3}  # fmt: skip
    assert beheer.post(url("soort_wijzigen", tlv.pk), data).status_code == 302
    publish(wereld, get_concept(wereld, "TLV-VSO"))
    nieuw, oud = get_versies(wereld.swv.pk, "TLV-VSO")
    assert (nieuw.van, nieuw.norm_aantal, oud.tot, oud.norm_aantal) == (STRAKS, 5, STRAKS, 6)
    documents = {
        c.documentsoort: (c.verplicht, c.max_leeftijd_maanden) for c in nieuw.checklist.exclude(documentsoort="")
    }
    assert documents == {"opp": (False, 12), "overig": (True, 3)}
    assert set(oud.checklist.values_list("documentsoort", flat=True)) == {"", "opp", "onderzoek"}
    # Made and published; written, laid before, published.
    assert (labels(oud.pk), labels(nieuw.pk)) == (["insert", "update", "update"], ["insert", "update", "update"])
    for dag, row in ((VANDAAG, oud), (STRAKS - timedelta(days=1), oud), (STRAKS, nieuw)):
        assert get_soorten(wereld.school, dag).get(code="TLV-VSO", swv=wereld.swv) == row


def test_running_request_keeps_its_rules(beheer, wereld, tlv):
    running = w.make_ingediend(wereld, "TLV-VSO")
    data = get_form_data(beheer, "soort_wijzigen", tlv) | {"stap_3_wat": "besluit:cvt_voorzitter", "naam": "TLV nieuw"}
    beheer.post(url("soort_wijzigen", tlv.pk), data)
    publish(wereld, get_concept(wereld, "TLV-VSO"))
    kept = w.reload(running)
    assert (kept.soort_id, kept.beslisser, kept.soort.naam) == (tlv.pk, Rol.DIRECTEUR, tlv.naam)
    assert get_versies(wereld.swv.pk, "TLV-VSO")[0].stappen.last().rol == Rol.CVT_VOORZITTER


def test_change_on_the_first_day_leaves_what_began_that_day_alone(wereld, tlv):
    """Rules of today are changed today: what a school began this morning still refers to the old ones."""
    soort = change_soort(soort=tlv, gegevens={"norm_aantal": 5}, checklist=[], van=VANDAAG, vandaag=VANDAAG)
    wereld.soorten["TLV-VSO"] = soort
    running = w.make_concept(wereld, "TLV-VSO", compleet=False)
    change_soort(soort=soort, gegevens={"norm_aantal": 4}, checklist=[], van=VANDAAG, vandaag=VANDAAG)
    assert w.reload(running).soort.norm_aantal == 5
    assert get_soorten(wereld.school, VANDAAG).get(code="TLV-VSO").norm_aantal == 4
    rows = [(row.van, row.tot, row.norm_aantal) for row in get_versies(wereld.swv.pk, "TLV-VSO")]
    assert rows == [(VANDAAG, None, 4), (tlv.van, VANDAAG, 6)]
    assert [
        row.norm_aantal
        for row in pick_current(Aanvraagsoort.objects.filter(swv=wereld.swv), VANDAAG)
        if row.code == "TLV-VSO"
    ] == [4]


def test_change_before_the_rules_themselves_begin_is_refused(wereld, tlv):
    straks = change_soort(soort=tlv, gegevens={}, checklist=[], van=STRAKS, vandaag=VANDAAG)
    with pytest.raises(ValidationError, match="gelden pas vanaf"):
        change_soort(soort=straks, gegevens={}, checklist=[], van=MORGEN, vandaag=VANDAAG)


def test_change_between_two_versions_ends_where_the_next_begins(wereld, tlv):
    change_soort(soort=tlv, gegevens={"norm_aantal": 5}, checklist=[], van=STRAKS, vandaag=VANDAAG)
    change_soort(soort=tlv, gegevens={"norm_aantal": 4}, checklist=[], van=MORGEN, vandaag=VANDAAG)
    rows = [(row.van, row.tot, row.norm_aantal) for row in get_versies(wereld.swv.pk, "TLV-VSO")]
    assert rows == [(STRAKS, None, 5), (MORGEN, STRAKS, 4), (tlv.van, MORGEN, 6)]
    with pytest.raises(ValidationError, match="Er is al een versie"):
        change_soort(soort=tlv, gegevens={}, checklist=[], van=STRAKS, vandaag=VANDAAG)


def test_kind_stops_and_starts_again(beheer, wereld, tlv):
    assert beheer.post(url("soort_einde", tlv.pk), {"laatste_dag": VANDAAG}).status_code == 302
    assert "TLV-VSO" in get_soorten(wereld.school, VANDAAG).values_list("code", flat=True)
    assert "TLV-VSO" not in get_soorten(wereld.school, MORGEN).values_list("code", flat=True)
    assert labels(tlv.pk) == ["insert", "update", "update"]
    with pytest.raises(ValidationError, match="eindigt al"):
        end_soort(soort=tlv, tot=STRAKS, vandaag=VANDAAG)
    tlv.refresh_from_db()
    change_soort(soort=tlv, gegevens={}, checklist=[], van=STRAKS, vandaag=VANDAAG)
    assert [(row.van, row.tot) for row in get_versies(wereld.swv.pk, "TLV-VSO")] == [(STRAKS, None), (tlv.van, MORGEN)]


def test_a_day_that_has_passed_is_refused(wereld, tlv):
    gisteren = VANDAAG - timedelta(days=1)
    with pytest.raises(ValidationError, match="voorbij"):
        change_soort(soort=tlv, gegevens={}, checklist=[], van=gisteren, vandaag=VANDAAG)
    with pytest.raises(ValidationError, match="voorbij"):
        end_soort(soort=tlv, tot=gisteren, vandaag=VANDAAG)


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"aantal_deskundigen": "0"}, "De weg vraagt advies van deskundigen"),
        ({"aantal_deskundigen": "1"}, "twee deskundigen"),
        ({"stap_1_wat": ""}, "staan niet in de weg"),
        ({"stap_1_leeftijd_vanaf": "12"}, "Bij een TLV adviseren altijd twee deskundigen"),
        ({"stap_3_wat": ""}, "eindigt niet met een besluit"),
        ({"stap_3_wat": "besluit:beheerder"}, "Selecteer een geldige keuze"),
        ({"stap_3_plek": "1"}, "Na het besluit komt geen andere stap"),
        ({"stap_0_plek": "3"}, "komt vóór alles wat het samenwerkingsverband doet"),
        ({"stap_4_wat": "zitting:", "stap_4_plek": "3"}, "Kies bij elke bespreking welk orgaan dat doet"),
        ({"stap_3_bedrag_tot": "5000"}, "maar dat vraagt deze soort niet"),
        ({"stap_3_leeftijd_vanaf": "12"}, "In dit geval beslist niemand: de leeftijd van de leerling is 11 jaar."),
        ({"stap_0_leeftijd_vanaf": "12", "stap_0_leeftijd_tot": "11"}, "kan nooit allemaal waar zijn"),
        ({"stap_4_wat": "besluit:secretaris", "stap_4_plek": "5"}, "Hier komt een aanvraag nooit"),
        ({"is_awb_besluit": ""}, "besluit in de zin van de Awb. Vink"),
        ({"wettelijke_weken": "9"}, "8"),
        ({"norm_aantal": "0"}, "1"),
        ({"naam": ""}, "Vul «Naam» in"),
        ({"van": "31-2-2027"}, "bestaande datum"),
        ({"brief_tekst": "Nummer 123456782"}, "burgerservicenummer"),
    ],
)
def test_rules_that_do_not_fit_are_refused_in_words(beheer, wereld, tlv, changes, melding):
    data = get_form_data(beheer, "soort_wijzigen", tlv) | changes
    response = beheer.post(url("soort_wijzigen", tlv.pk), data)
    assert response.status_code == 400
    assert melding in response.content.decode()
    assert [rules(row) for row in get_versies(wereld.swv.pk, "TLV-VSO")] == [rules(tlv)]


def test_kept_false_alarm_is_logged(beheer, wereld, tlv):
    data = get_form_data(beheer, "soort_wijzigen", tlv)
    data |= {"brief_tekst": "Kenmerk 123456782", "geen_bsn": "on", "geen_bsn_reden": "Een kenmerk van ons."}
    assert beheer.post(url("soort_wijzigen", tlv.pk), data).status_code == 302
    alarm = ValsAlarm.objects.get()
    assert (alarm.door, alarm.object_soort) == (wereld[Rol.BEHEERDER], "aanvraagsoort")


def test_new_kind_after_an_example_can_be_asked_for(beheer, wereld):
    voorbeeld = wereld.soorten["MAATWERK-I"]
    data = get_form_data(beheer, "soort_nieuw", voorbeeld) | {"code": "GROEP", "naam": "Groepsarrangement"}
    assert beheer.post(url("soort_nieuw", voorbeeld.pk), data).status_code == 302
    assert not get_soorten(wereld.school, VANDAAG).filter(code="GROEP").exists()
    publish(wereld, get_concept(wereld, "GROEP"))
    nieuw = get_soorten(wereld.school, VANDAAG).get(code="GROEP")
    assert (nieuw.swv, nieuw.naam) == (wereld.swv, "Groepsarrangement")
    assert rules(nieuw)[1:] == rules(voorbeeld)[1:]
    assert beheer.post(url("soort_nieuw", voorbeeld.pk), data).status_code == 400
    assert len(get_versies(wereld.swv.pk, "GROEP")) == 1


def test_the_summary_of_every_route_is_what_its_steps_do(wereld):
    for soort in Aanvraagsoort.objects.all():
        assert soort.route == list_doet(read_route(soort))
        assert soort.stappen.last().doet == Stap.BESLUIT


@pytest.mark.parametrize("name", ["soort", "soort_wijzigen", "soort_nieuw", "soort_einde"])
def test_kind_of_another_swv_is_404_and_stays(client, wereld, tlv, name):
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    assert client.get(url(name, tlv.pk)).status_code == 404
    assert client.post(url(name, tlv.pk), {"laatste_dag": VANDAAG}).status_code in (404, 405)
    assert labels(tlv.pk) == ["insert", "update"]


def test_list_shows_own_kinds_once(beheer, wereld, tlv):
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=wereld.ander_swv).update(naam="Van de buren")
    change_soort(soort=tlv, gegevens={"naam": "TLV straks"}, checklist=[], van=STRAKS, vandaag=VANDAAG)
    assert {row.pk for row in pick_current(Aanvraagsoort.objects.filter(swv=wereld.swv), VANDAAG)} == {
        row.pk for row in wereld.soorten.values()
    }
    page = beheer.get(url("soorten")).content.decode()
    assert page.count(tlv.naam) == 1
    assert "Van de buren" not in page
    assert "TLV straks" not in page


@pytest.mark.parametrize("aantal", [1, 30])
def test_list_takes_the_same_number_of_queries(beheer, wereld, tlv, aantal, django_assert_num_queries):
    with as_eigenaar():
        for n in range(aantal):
            soort = Aanvraagsoort.objects.create(
                swv=wereld.swv, code=f"X{n}", naam=f"Soort {n}", van=date(2026, 1, 1), route=tlv.route, is_awb_besluit=False,
            )  # fmt: skip
            write_route(soort, read_route(tlv))
    beheer.get(url("soorten"))
    # One for the steps of all routes, one for what somebody still works at.
    with django_assert_num_queries(12):
        beheer.get(url("soorten"))


def test_filter_of_requests_names_every_kind_once(client, wereld, tlv):
    change_soort(soort=tlv, gegevens={"naam": "TLV straks"}, checklist=[], van=STRAKS, vandaag=VANDAAG)
    client.force_login(wereld[Rol.SECRETARIS])
    choices = client.get(url("aanvragen")).context["form"].fields["soort"].choices
    assert [code for code, _ in choices].count("TLV-VSO") == 1


def test_kinds_that_are_not_used_end_together_and_the_others_go_on(beheer, wereld):
    first, second, *rest = Aanvraagsoort.objects.filter(swv=wereld.swv).order_by("pk")
    page = beheer.post(url("soorten_einde"), {"soorten": [first.pk, second.pk], "laatste_dag": VANDAAG}, follow=True)
    assert "Scholen kunnen deze 2 soorten na die dag niet meer aanvragen." in page.content.decode()
    ended = Aanvraagsoort.objects.filter(swv=wereld.swv, tot=MORGEN)
    assert {each.pk for each in ended} == {first.pk, second.pk}
    assert rest
    assert all(Aanvraagsoort.objects.get(pk=each.pk).tot is None for each in rest)


def test_nothing_ends_when_one_of_the_chosen_kinds_is_of_another_swv(beheer, wereld):
    own, foreign = (Aanvraagsoort.objects.filter(swv=swv).first() for swv in (wereld.swv, wereld.ander_swv))
    response = beheer.post(url("soorten_einde"), {"soorten": [own.pk, foreign.pk], "laatste_dag": VANDAAG})
    assert response.status_code == 400
    with as_eigenaar():
        assert {Aanvraagsoort.objects.get(pk=each.pk).tot for each in (own, foreign)} == {None}
    assert foreign.pk not in {each.pk for each in response.context["form"].fields["soorten"].queryset}
