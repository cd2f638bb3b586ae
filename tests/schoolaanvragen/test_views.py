"""Pages of requests of schools: beginning, filling in, sending, the letter, and how many queries a list takes."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolaanvragen.brieven import render_letter
from schoolaanvragen.models import Schoolaanvraag, Schoolbrief
from schoolaanvragen.queries.aanvraag import offer_soorten
from schoolaanvragen.services.aanvraag import begin_aanvraag
from schoolaanvragen.services.besluit import save_letter
from schoolaanvragen.werk import get_werk
from swv.kern.historie import get_events
from swv.kern.models import Taak
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.aanvraag import get_soorten
from toewijzing.services.aanvraag import create_aanvraag
from toewijzing.services.soort import OVERGENOMEN

ZORG, LEIDER, SECR, CONS, DIR = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR
BSN = "111222333"


# --- about whom -----------------------------------------------------------------------------------------------------


def test_kinds_of_other_subjects_are_not_offered_at_a_pupil_and_the_other_way_round(wereld: Any) -> None:
    s.make_soorten(wereld)
    bij_leerling = set(get_soorten(wereld.school, s.vandaag()).values_list("code", flat=True))
    bij_school = set(offer_soorten(wereld[ZORG], s.vandaag()).values_list("code", flat=True))

    assert "BTV" in bij_leerling
    standaard = {"MAATWERK-G", "MAATWERK-S", "INNOVATIEFONDS", "SNELLE-HULP"}
    assert bij_school == {"GROEP", "FONDS", "CLUSTER", "SNEL", *standaard}
    assert not bij_leerling & bij_school
    with als(wereld[ZORG]) as by:
        leerling = f.LeerlingFactory(school=wereld.school)
        with pytest.raises(ValidationError, match="gaat niet over een leerling"):
            create_aanvraag(
                leerling=leerling,
                soort=s.get_soort(wereld.swv, "GROEP"),
                school=wereld.school,
                by=by,
                vandaag=s.vandaag(),
            )
        with pytest.raises(ValidationError):
            begin_aanvraag(soort=s.get_soort(wereld.swv, "BTV"), school=wereld.school, by=by, vandaag=s.vandaag())


@pytest.mark.parametrize(
    "kwargs", [{"geeft_tlv": True}, {"vraagt_categorie": True}, {"aantal_deskundigen": 1}, {"leeftijd_tot": 12}]
)
def test_the_database_refuses_a_kind_about_a_group_with_what_is_of_a_pupil(wereld: Any, kwargs: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError, match="aanvraagsoort_zonder_leerling"), transaction.atomic():
        s.make_soort(wereld.swv, "FOUT", **kwargs)


def test_the_swv_begins_only_kinds_that_allow_it(wereld: Any) -> None:
    s.make_soorten(wereld)

    assert [each.code for each in offer_soorten(wereld[CONS], s.vandaag())] == ["GROEP"]
    with als(wereld[CONS]) as by:
        assert begin_aanvraag(
            soort=s.get_soort(wereld.swv, "GROEP"), school=wereld.school, by=by, vandaag=s.vandaag()
        ).door_swv
        with pytest.raises(ValidationError):
            begin_aanvraag(soort=s.get_soort(wereld.swv, "FONDS"), school=wereld.school, by=by, vandaag=s.vandaag())


def test_a_school_begins_none_for_another_school_or_of_another_swv(wereld: Any) -> None:
    s.make_soorten(wereld)
    with als(wereld[ZORG]) as by:
        for swv, school in ((wereld.swv, wereld.zusterschool), (wereld.ander_swv, wereld.school)):
            with pytest.raises(ValidationError):
                begin_aanvraag(soort=s.get_soort(swv, "GROEP"), school=school, by=by, vandaag=s.vandaag())


# --- writing --------------------------------------------------------------------------------------------------------


def test_a_school_begins_fills_in_and_sends(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)
    client.force_login(wereld[ZORG])
    soort = s.get_soort(wereld.swv, "GROEP")
    begun = client.post("/schoolaanvragen/nieuw/", {"soort": soort.pk})
    with as_eigenaar():
        zaak = Schoolaanvraag.objects.get()
    assert begun.url == reverse("schoolaanvragen:invullen", args=[zaak.nummer])

    data = {"groep": "groep 5b", "aantal_leerlingen": "8", "van": "2027-08-01", "bedrag": "9.000"}
    half = client.post(begun.url, data, follow=True)
    assert "Nog in te vullen: Tot en met?, Waarom is dit nodig?" in half.text
    whole = client.post(begun.url, {**data, "tot_en_met": "2028-07-31", "antwoord_waarom": s.WAAROM}, follow=True)
    assert "U kunt haar nu indienen." in whole.text
    assert "€ 9.000,00, € 1.125,00 per leerling" in whole.text.replace("\xa0", " ")
    sent = client.post(reverse("schoolaanvragen:stap", args=[zaak.nummer, "indienen"]), {"versie": 0})
    assert sent.status_code == 302
    assert s.reload(zaak).status == "ter_akkoord"


@pytest.mark.parametrize("veld", ["groep", "antwoord_waarom"])
def test_a_bsn_is_refused_at_its_field_and_nothing_is_lost(client: Any, wereld: Any, veld: str) -> None:
    zaak = s.make_concept(wereld)
    client.force_login(wereld[ZORG])
    url = reverse("schoolaanvragen:invullen", args=[zaak.nummer])
    data = {
        "groep": "groep 5b",
        "bedrag": "8.500",
        "antwoord_waarom": "Er is hulp nodig in de groep.",
        veld: f"Voor {BSN}.",
    }
    response = client.post(url, data)

    assert response.status_code == 400
    assert f"Voor {BSN}." in response.text
    assert "8.500" in response.text
    assert s.reload(zaak).bedrag == Decimal(9000)


def test_what_was_sent_is_not_written_any_more(client: Any, wereld: Any) -> None:
    zaak = s.make_ter_akkoord(wereld)
    client.force_login(wereld[ZORG])
    response = client.post(reverse("schoolaanvragen:invullen", args=[zaak.nummer]), {"bedrag": "1"}, follow=True)

    assert "De aanvraag is al verstuurd." in response.text
    assert s.reload(zaak).bedrag == Decimal(9000)


def test_hours_of_a_cluster_are_shown_for_each(client: Any, wereld: Any) -> None:
    zaak = s.make_ingediend(wereld, "CLUSTER", scholen=[wereld.zusterschool], aantal_leerlingen=5)
    client.force_login(wereld[CONS])
    text = client.get(reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])).text

    assert "50 uur, 10 uur per leerling" in text
    assert wereld.zusterschool.naam in text


# --- the letter -----------------------------------------------------------------------------------------------------


def test_the_letter_is_planned_fixed_and_read_by_the_school(client: Any, wereld: Any) -> None:
    zaak = s.make_toegekend(wereld)
    with as_eigenaar():
        brief = Schoolbrief.objects.get(besluit__aanvraag=zaak)
        assert Taak.objects.filter(soort="schoolbrief", object_id=brief.pk).exists()
    assert brief.inhoud["bezwaar"]["email"] == "bezwaar@swv.example"
    assert "€ 9.000,00, dat is € 1.125,00 per leerling" in brief.inhoud["toegekend"][0].replace("\xa0", " ")
    url = reverse("schoolaanvragen:brief", args=[zaak.nummer])
    client.force_login(wereld[ZORG])
    assert client.get(url).status_code == 404
    content = render_letter(brief)
    with as_eigenaar():
        save_letter(brief=brief, content=content)

    assert content.startswith(b"%PDF")
    response = client.get(url)
    assert (response.status_code, b"".join(response.streaming_content)) == (200, content)
    client.force_login(wereld.anderen[ZORG])
    assert client.get(url).status_code == 404


def test_without_the_awb_the_letter_names_no_remedies_and_with_duties_it_names_those(wereld: Any) -> None:
    zaak = s.make_loopt(wereld)
    with as_eigenaar():
        inhoud = Schoolbrief.objects.get(besluit__aanvraag=zaak).inhoud

    assert inhoud["bezwaar"] == {}
    assert [text.split(",")[0] for text in inhoud["plichten"]] == [
        "Nieuwsbrief",
        "Informatiemarkt",
        "School open voor bezoek",
    ]


# --- Mijn werk and lists --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("maak", "wie"),
    [
        (s.make_concept, {ZORG}), (s.make_ter_akkoord, {LEIDER}), (s.make_ingediend, {CONS}),
        (s.make_gecontroleerd, {SECR, Rol.CVT_VOORZITTER}), (s.make_geadviseerd, {DIR}), (s.make_toegekend, set()),
    ],
)  # fmt: skip
def test_it_waits_in_mijn_werk_for_whose_turn_it_is(wereld: Any, maak: Any, wie: set[str]) -> None:
    zaak = maak(wereld)
    found = set()
    for name, user in wereld.mensen.items():
        with als(user):
            if any(zaak.nummer in regel.titel for regel in get_werk(user, s.vandaag())):
                found.add(name)

    assert found == wie


@pytest.mark.parametrize("adres", ["lijst", "plichten", "hulpen"])
def test_a_list_takes_as_many_queries_with_one_row_as_with_more(client: Any, wereld: Any, adres: str) -> None:
    make = {"lijst": s.make_ter_akkoord, "plichten": s.make_loopt, "hulpen": s.make_hulp}[adres]
    url = reverse(f"schoolaanvragen:{adres}")
    make(wereld)
    client.force_login(wereld[ZORG])
    client.get(url)
    with CaptureQueriesContext(connection) as one:
        client.get(url)
    for _ in range(6):
        make(wereld)
    with CaptureQueriesContext(connection) as more:
        assert client.get(url).status_code == 200

    assert len(more) == len(one)


def test_the_page_takes_as_many_queries_with_three_duties_as_with_none(client: Any, wereld: Any) -> None:
    counts = []
    for zaak in (s.make_toegekend(wereld), s.make_afgerond(wereld)):
        client.force_login(wereld[CONS])
        url = reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])
        client.get(url)
        with CaptureQueriesContext(connection) as found:
            assert client.get(url).status_code == 200
        counts.append(len(found))

    assert counts[0] == counts[1]


def test_history_keeps_every_change_of_what_is_asked(wereld: Any) -> None:
    zaak = s.make_toegekend(wereld)
    with as_eigenaar():
        events = list(get_events(Schoolaanvraag).filter(pgh_obj=zaak.pk).order_by("pgh_id"))
    assert [event.status for event in events][-1] == "toegekend"
    assert {event.pgh_label for event in events} == {"insert", "update"}


def test_kinds_keep_their_subject_in_the_next_version(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)

    assert {"onderwerp", "vraagt_uren", "snel_tot", "snel_weken"} <= set(OVERGENOMEN)
    client.force_login(wereld[Rol.BEHEERDER])
    soort = Aanvraagsoort.objects.get(swv=wereld.swv, code="SNEL")
    assert "hoogstens 10 weken, zonder aanvraag" in client.get(reverse("toewijzing:soort", args=[soort.pk])).text
