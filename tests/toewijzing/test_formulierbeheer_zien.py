"""What the beheerder looks at of a form, what a change leaves behind, and who may make one."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from swv.kern.models import Beveiligingsgebeurtenis
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import as_eigenaar
from tests.toewijzing.test_formulierbeheer import MORGEN, VRAAG, add, codes, edit, url
from toewijzing.models import Vraag

pytestmark = pytest.mark.django_db

# --- to look at -----------------------------------------------------------------------------------------------------


def test_preview_shows_what_facts_and_answers_bring_and_stores_nothing(beheer: Any, versie: Any) -> None:
    add(
        beheer,
        versie,
        soort="ja_nee",
        label="Is er hulp",
        als0_veld="bedrag",
        als0_teken="meer_dan",
        als0_waarde="5000",
    )
    add(beheer, versie, label="Hoeveel hulp", als0_veld="vraag:is_er_hulp", als0_teken="is", als0_waarde="ja")
    page = url("formulier_voorbeeld", versie.pk)

    def shown(**data: str) -> list[bool]:
        text = beheer.post(page, data).text
        return ["Is er hulp" in text, "Hoeveel hulp" in text, "hangt af van wat nog niet bekend is" in text]

    assert [word in beheer.get(page).text for word in ("Is er hulp", "Hoeveel hulp")] == [True, True]
    assert shown() == [True, True, True]
    assert shown(feit_bedrag="100") == [False, False, False]
    assert shown(feit_bedrag="6000", antwoord_is_er_hulp="nee") == [True, False, False]
    assert shown(feit_bedrag="6000", antwoord_is_er_hulp="ja") == [True, True, False]
    assert "beoordeelt haar daarna" in beheer.post(page, {"rol": "schoolleider"}).text
    with as_eigenaar():
        assert not w.Aanvraag.objects.exists()


def test_empty_form_is_a_pdf_and_holds_no_pupil(beheer: Any, versie: Any) -> None:
    add(beheer, versie, soort="tabel", label="Rooster", kolommen_tekst="Dag\nUren | getal")
    response = beheer.get(url("formulier_leeg", versie.pk))

    assert response.headers["Content-Type"] == "application/pdf"
    assert b"".join(response.streaming_content).startswith(b"%PDF-")


def test_number_of_new_fields_is_told_and_above_eight_it_warns(beheer: Any, versie: Any) -> None:
    page = url("formulier", versie.pk)
    assert "Aantal nieuwe velden als er een OPP is: 0" in beheer.get(page).text  # the OPP answers both
    add(beheer, versie, soort="tekst", label="Uit het OPP", bron="opp:belemmerend")
    for plek in range(8):
        add(beheer, versie, label=f"Nieuw {plek}")
    text = beheer.get(page).text
    assert "Aantal nieuwe velden als er een OPP is: 8" in text
    assert "Dit is veel" not in text
    add(beheer, versie, label="Nog een")
    assert "Dit is veel om in te vullen" in beheer.get(page).text


def test_list_of_forty_questions_takes_as_many_queries_as_of_two(beheer: Any, versie: Any) -> None:
    def count(name: str) -> int:
        beheer.get(url(name, versie.pk))
        with CaptureQueriesContext(
            connection,
        ) as found:
            beheer.get(url(name, versie.pk))
        return len(found)

    names = ("formulier", "formulier_voorbeeld")
    before = [count(name) for name in names]
    Vraag.objects.bulk_create(
        Vraag(aanvraagsoort=versie, code=f"v{plek}", label=f"Vraag {plek}", volgorde=10 + plek) for plek in range(40)
    )
    assert [count(name) for name in names] == before


# --- who may --------------------------------------------------------------------------------------------------------


def test_change_leaves_history_and_a_line_in_the_security_log(beheer: Any, wereld: Any, versie: Any) -> None:
    before = Beveiligingsgebeurtenis.objects.filter(soort="instelling_gewijzigd").count()
    add(beheer, versie)
    edit(beheer, versie, "vragen", "hoeveel_uur", label="Hoe lang?")
    beheer.post(url("deel_weg", versie.pk, "vragen", "hoeveel_uur"))
    with as_eigenaar():
        events = Vraag.pgh_event_model.objects.filter(code="hoeveel_uur").order_by("pgh_id")
        labels = [(event.pgh_label, event.label, event.pgh_context["gebruiker"]) for event in events]
        assert Beveiligingsgebeurtenis.objects.filter(soort="instelling_gewijzigd").count() >= before
    door = wereld[Rol.BEHEERDER].pk
    assert labels == [
        ("insert", "Hoeveel uur?", door), ("update", "Hoe lang?", door), ("delete", "Hoe lang?", door),
    ]  # fmt: skip


PAGINAS = [
    ("formulier", []), ("formulier_versie", []), ("formulier_kort", []), ("formulier_voorbeeld", []), ("formulier_leeg", []),
    ("deel_nieuw", ["vragen"]), ("deel", ["vragen", "doel"]), ("deel_plek", ["vragen", "doel"]),
    ("deel_weg", ["vragen", "doel"]), ("deel", ["checklist", "opp"]), ("deel_weg", ["checklist", "opp"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "args"), PAGINAS)
def test_form_of_another_swv_is_404_and_stays(
    client: Any, wereld: Any, versie: Any, name: str, args: list[str]
) -> None:
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    before = [*codes(versie), *(item.sleutel for item in versie.checklist.all())]
    address = url(name, versie.pk, *args)

    assert client.get(address).status_code in (404, 405)
    assert client.post(address, {**VRAAG, "richting": "omhoog", "van": (MORGEN + timedelta(days=3)).isoformat()}).status_code in (404, 405)  # fmt: skip
    assert [*codes(versie), *(item.sleutel for item in versie.checklist.all())] == before


def test_unknown_part_or_question_is_404(beheer: Any, versie: Any) -> None:
    for address in (
        url("deel_nieuw", versie.pk, "brieven"), url("deel", versie.pk, "vragen", "weg"), url("deel_weg", versie.pk, "checklist", "x"),
    ):  # fmt: skip
        assert beheer.get(address).status_code == 404
