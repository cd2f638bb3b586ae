"""Pages: asking, reading, the list, the pupil page, the request, figures, Mijn werk; with what may not be seen."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from consulten.enums import Consultonderwerp
from consulten.models import Consult, Consultinhoud
from consulten.queries.cijfer import count_consulten, sum_uren
from consulten.services.uren import Urenzaak
from consulten.werk import get_werk
from leerlingen.models import Inzage
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.consulten import wereld as c
from tests.rollen import als, as_eigenaar

ZORG, CONS, SECR, CONTROLLER = Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.SECRETARIS, Rol.CONTROLLER


def count_queries(client: Any, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(
        connection,
    ) as found:
        assert client.get(url).status_code == 200
    return len(found)


def page_of(consult: Any) -> str:
    return reverse("consulten:consult", args=[consult.nummer])


# --- asking ---------------------------------------------------------------------------------------------------------


def ask(client: Any, wereld: Any, **data: Any) -> Any:
    with als(wereld[ZORG]):
        soort = c.get_soort(wereld.swv).pk
    url = f"{reverse('consulten:nieuw')}?swv={wereld.swv.pk}"
    return client.post(url, {"onderwerp": "school", "soort": soort, "vraag": "Hoe gaan we om met telefoons?", **data})


def test_a_school_asks_without_naming_a_pupil(client: Any, wereld: Any) -> None:
    client.force_login(wereld[ZORG])
    response = ask(client, wereld)

    with als(wereld[ZORG]):
        consult = Consult.objects.get()
    assert response.url == page_of(consult)
    assert consult.nummer.startswith("C")
    assert (consult.school, consult.swv, consult.onderwerp) == (wereld.school, wereld.swv, "school")


def test_a_question_about_a_pupil_of_the_school_is_logged_in_its_dossier(client: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    client.force_login(wereld[ZORG])
    assert ask(client, wereld, onderwerp="leerling", leerling=leerling.nummer).status_code == 302

    with as_eigenaar():
        assert Inzage.objects.filter(leerling=leerling, pagina="consult_nieuw").count() == 1


@pytest.mark.parametrize(
    ("data", "veld"),
    [
        ({"onderwerp": "leerling"}, "leerling"), ({"onderwerp": "groep"}, "groep"), ({"vraag": "x"}, "vraag"),
        ({"soort": "999999"}, "soort"), ({"onderwerp": "buren"}, "onderwerp"), ({"vraag": ""}, "vraag"),
        ({"aan": "999999"}, "aan"),
    ],
)  # fmt: skip
def test_what_misses_is_asked_at_its_field_and_nothing_typed_is_lost(
    client: Any, wereld: Any, data: dict[str, str], veld: str
) -> None:
    client.force_login(wereld[ZORG])
    response = ask(client, wereld, **{"vraag": "Hoe gaan we om met telefoons?", **data})

    assert response.status_code == 400
    assert list(response.context["form"].errors) == [veld]
    assert veld == "vraag" or "Hoe gaan we om met telefoons?" in response.text


def test_a_pupil_of_another_school_can_not_be_chosen(client: Any, wereld: Any) -> None:
    elders = f.LeerlingFactory(school=wereld.vso)
    client.force_login(wereld[ZORG])
    response = ask(client, wereld, onderwerp="leerling", leerling=elders.nummer)

    assert response.status_code == 400
    assert elders.achternaam not in response.text


def test_mails_say_the_number_and_nothing_of_the_question(client: Any, wereld: Any) -> None:
    consult = c.make_beantwoord(wereld, aan=wereld[CONS])

    with as_eigenaar():
        berichten = list(Bericht.objects.filter(over_soort="consult"))
        leerling = Consultinhoud.objects.get().leerling
    assert {bericht.soort for bericht in berichten} == {"consult_gesteld", "consult_beantwoord"}
    for bericht in berichten:
        assert consult.nummer in bericht.onderwerp
        assert not any(
            word in f"{bericht.onderwerp} {bericht.tekst}" for word in (leerling.achternaam, "GEHEIM", "Gedrag")
        )


# --- reading --------------------------------------------------------------------------------------------------------


def test_school_and_swv_read_question_and_answer_and_that_is_logged(client: Any, wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    for rol in (ZORG, CONS):
        client.force_login(wereld[rol])
        page = client.get(page_of(consult))
        assert "GEHEIM-vraag" in page.text
        assert "GEHEIM-advies" in page.text
    with as_eigenaar():
        assert Inzage.objects.filter(pagina="consult").count() == 2


def test_after_closing_the_swv_sees_that_it_was_and_not_what(client: Any, wereld: Any) -> None:
    consult = c.make_gesloten(wereld)
    with as_eigenaar():
        inhoud = Consultinhoud.objects.select_related("leerling").get()
        inhoud.leerling.toegang_set.filter(grond="consult").update(van=c.dagen(9), tot=c.vandaag())
    client.force_login(wereld[CONS])
    page = client.get(page_of(consult))

    assert page.status_code == 200
    assert consult.nummer in page.text
    assert not any(word in page.text for word in ("GEHEIM", inhoud.leerling.achternaam, inhoud.leerling.nummer))
    client.force_login(wereld[ZORG])
    assert "GEHEIM-advies" in client.get(page_of(consult)).text


def test_answering_on_the_page_writes_the_hours_too(client: Any, wereld: Any) -> None:
    consult = c.make_opgepakt(wereld)
    client.force_login(wereld[CONS])
    with als(wereld[CONS]):
        activiteit = c.get_activiteit(wereld.swv).pk
    url = reverse("consulten:stap", args=[consult.nummer, "beantwoorden"])
    data = {"versie": consult.versie, "advies": c.ADVIES, "uren": "0,5"}

    assert client.post(url, data).status_code == 400  # what was done is missing
    assert client.post(url, {**data, "activiteit": activiteit}).status_code == 302
    assert client.get(page_of(consult)).context["uren"] == "0,5"


def test_the_way_to_a_request_leads_to_its_form_and_both_point_at_each_other(client: Any, wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    client.force_login(wereld[ZORG])
    url = reverse("consulten:stap", args=[consult.nummer, "aanvraag_maken"])
    response = client.post(url, {"versie": consult.versie, "aanvraagsoort": wereld.soorten["BTV"].pk})
    aanvraag = c.reload(consult).aanvraag

    assert response.url == reverse("toewijzing:stap", args=[aanvraag.nummer, "leerling"])
    assert reverse("toewijzing:aanvraag", args=[aanvraag.nummer]) in client.get(page_of(consult)).text
    assert page_of(consult) in client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])).text


def test_somebody_else_was_first_and_the_answer_that_was_typed_stays(client: Any, wereld: Any) -> None:
    consult = c.make_opgepakt(wereld)
    c.step(wereld, consult, "oppakken", SECR)
    client.force_login(wereld[CONS])
    url = reverse("consulten:stap", args=[consult.nummer, "beantwoorden"])
    response = client.post(url, {"versie": consult.versie, "advies": c.ADVIES})

    assert response.status_code == 409
    assert "GEHEIM-advies" in response.text
    assert "pakte de vraag op" in response.text


# --- lists and other pages ------------------------------------------------------------------------------------------


def read_csv(response: Any) -> list[list[str]]:
    assert response.status_code == 200
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig")), delimiter=";"))


def test_list_and_file_name_no_pupil(client: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, achternaam="Verzonnenstein")
    consult = c.make_gesteld(wereld, leerling=leerling)
    client.force_login(wereld[SECR])
    page = client.get(reverse("consulten:lijst"))
    rows = read_csv(client.get(reverse("consulten:lijst"), {"bestand": "csv"}))

    assert consult.nummer in page.text
    assert len(rows) == 2
    assert "Verzonnenstein" not in page.text + str(rows)
    assert "GEHEIM" not in page.text + str(rows)


def test_a_school_reads_the_hours_spent_on_it_and_no_notes(client: Any, wereld: Any) -> None:
    c.make_uren(wereld, minuten=105, notitie="alleen voor mij")
    c.make_uren(wereld, minuten=600, zaak=Urenzaak(wereld.vso))
    client.force_login(wereld[ZORG])
    page = client.get(reverse("consulten:lijst"))

    assert page.context["schooluren"] == "1,75"
    assert "alleen voor mij" not in page.text


def test_the_pupil_page_shows_its_questions_to_the_school(client: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    own, other = c.make_gesteld(wereld, leerling=leerling), c.make_gesteld(wereld)
    client.force_login(wereld[ZORG])
    page = client.get(reverse("werkplek:leerling", args=[leerling.nummer])).text

    assert own.nummer in page
    assert other.nummer not in page


def test_figures_count_per_school_and_kind_with_median_days_and_hours(wereld: Any) -> None:
    consult = c.make_opgepakt(wereld, "school", op=c.dagen(5))
    c.step(wereld, consult, "beantwoorden", advies=c.ADVIES)
    c.step(wereld, c.make_opgepakt(wereld, "school", op=c.dagen(2)), "beantwoorden", advies=c.ADVIES)
    c.make_gesteld(wereld, "school")
    c.make_gesteld(wereld, "school", soort="Verzuim")
    c.make_uren(wereld, minuten=30, zaak=Urenzaak(wereld.school, consult=consult))
    c.make_uren(wereld, minuten=60, soort="Reistijd")
    with als(wereld[CONTROLLER]) as user:
        rows = count_consulten(user, c.dagen(30), c.vandaag())
        uren = {
            per: sum_uren(user, c.dagen(30), c.vandaag(), per) for per in ("school", "bestuur", "activiteit", "vraag")
        }
        before = count_consulten(user, c.dagen(60), c.dagen(31))

    found = [(row.soort, row.gesteld, row.beantwoord, row.dagen, row.minuten) for row in rows]
    assert found == [("Gedrag", 3, 2, 3.5, 30), ("Verzuim", 1, 0, None, 0)]
    assert [(each.naam, each.minuten) for each in uren["school"]] == [(wereld.school.naam, 90)]
    assert [(each.naam, each.minuten) for each in uren["bestuur"]] == [(wereld.bestuur.naam, 90)]
    assert [(each.naam, each.minuten) for each in uren["activiteit"]] == [("Overleg", 30), ("Reistijd", 60)]
    assert [(each.naam, each.minuten) for each in uren["vraag"]] == [("Gedrag", 30), ("geen consult", 60)]
    assert before == []


def test_figures_of_another_swv_hold_nothing(wereld: Any) -> None:
    c.make_gesteld(wereld, "school")
    c.make_uren(wereld)

    with als(wereld.anderen[CONTROLLER]) as user:
        assert count_consulten(user, c.dagen(30), c.vandaag()) == []
        assert sum_uren(user, c.dagen(30), c.vandaag(), "school") == []


def test_a_controller_opens_the_figures_and_their_files_without_a_pupil(client: Any, wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, achternaam="Verzonnenstein")
    consult = c.make_opgepakt(wereld, leerling=leerling)
    c.make_uren(wereld, minuten=90, zaak=Urenzaak(wereld.school, consult=consult), notitie="eigen woorden")
    client.force_login(wereld[CONTROLLER])
    url, lijst = reverse("consulten:cijfers"), reverse("consulten:urenlijst")
    texts = [client.get(url).text, client.get(lijst).text]
    files = [
        read_csv(client.get(url, {"bestand": "csv"})), read_csv(client.get(lijst, {"bestand": "csv"})),
        read_csv(client.get(url, {"bestand": "csv", "wat": "uren", "per": "activiteit"})),
    ]  # fmt: skip

    assert files[0][1][2:] == ["Gedrag", "1", "0", "", "1,5"]
    assert files[1][1][5:] == [consult.nummer, wereld[CONS].naam, "1,5"]
    assert files[2] == [["activiteit", "uren", "regels"], ["Overleg", "1,5", "1"]]
    assert not any(word in f"{texts}{files}" for word in ("Verzonnenstein", "eigen woorden", "GEHEIM"))
    assert client.get(page_of(consult)).status_code == 403


def test_a_period_that_ends_before_it_begins_is_refused(client: Any, wereld: Any) -> None:
    client.force_login(wereld[CONTROLLER])
    response = client.get(reverse("consulten:cijfers"), {"van": "2026-11-01", "tot_en_met": "2026-10-01"})

    assert response.status_code == 400


@pytest.mark.parametrize(
    ("adres", "rol"),
    [
        ("consulten:lijst", ZORG), ("consulten:lijst", CONS), ("consulten:uren", CONS), ("consulten:urenlijst", CONTROLLER),
        ("consulten:cijfers", CONTROLLER), ("werkplek:mijn_werk", CONS), ("werkplek:mijn_werk", ZORG),
    ],
)  # fmt: skip
def test_a_page_costs_the_same_with_one_and_with_thirty_rows(client: Any, wereld: Any, adres: str, rol: str) -> None:
    client.force_login(wereld[rol])
    url = reverse(adres)
    counts = []
    for aantal in (1, 29):
        for _ in range(aantal):
            c.make_gesteld(wereld, "school")
        beantwoord = c.make_beantwoord(wereld, "school")
        for _ in range(aantal):
            c.make_uren(wereld, minuten=15, zaak=Urenzaak(wereld.school, consult=beantwoord))
        counts.append(count_queries(client, url))

    assert counts[0] == counts[1]


# --- Mijn werk ------------------------------------------------------------------------------------------------------


def titles(user: Any) -> list[str]:
    with als(user):
        return [row.titel.removeprefix("Consult ") for row in get_werk(user, c.vandaag())]


def test_who_answers_sees_the_open_questions_and_the_school_the_answers(wereld: Any) -> None:
    tweede = f.make_gebruiker(CONS, wereld.swv)
    vrij = c.make_gesteld(wereld, op=c.dagen(3))
    mijn = c.make_opgepakt(wereld, op=c.dagen(1))
    gericht = c.make_gesteld(wereld, aan=tweede)
    klaar = c.make_beantwoord(wereld)
    c.make_gesloten(wereld)

    assert titles(wereld[CONS]) == [vrij.nummer, mijn.nummer]
    assert titles(tweede) == [vrij.nummer, gericht.nummer]
    assert titles(wereld[SECR]) == []
    assert titles(wereld[ZORG]) == titles(wereld[Rol.SCHOOLLEIDER]) == [klaar.nummer]
    assert not any(titles(user) for user in wereld.anderen.values())


def test_hours_of_tomorrow_are_no_choice(client: Any, wereld: Any) -> None:
    client.force_login(wereld[CONS])
    page = client.get(reverse("consulten:uren"))

    days = [value for value, _ in page.context["rijen"][0].fields["dag"].choices]
    assert c.vandaag().isoformat() in days
    assert (c.vandaag() + timedelta(days=1)).isoformat() not in days


def test_about_a_group_the_name_of_the_group_stands_with_the_question(client: Any, wereld: Any) -> None:
    consult = c.make_gesteld(wereld, Consultonderwerp.GROEP)
    client.force_login(wereld[CONS])

    assert "klas 2b" in client.get(page_of(consult)).text
