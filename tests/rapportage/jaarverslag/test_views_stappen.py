"""Pages of a jaarverslag: its steps, its files, and what everybody may read."""

import pytest
from django.urls import reverse

from rapportage.jaarverslag.models import Jaarverslagdocument
from rapportage.jaarverslag.services.document import plan_document
from swv.organisatie.enums import Rol
from tests.rapportage.jaarverslag.test_views import BASIS, page, text
from tests.rapportage.jaarverslag.wereld import ACC, CONTR, DIR, JAAR, RVT, make_concept, make_verslag, pdf_file, reload
from tests.rollen import als

# --- steps and files ------------------------------------------------------------------------------------------------


def test_wrong_file_as_declaration_is_refused_at_its_field(client, auditwereld):
    verslag = make_verslag(auditwereld, "opgemaakt")
    client.force_login(auditwereld[ACC])
    url = f"{BASIS}acties/verklaring_toevoegen/"
    for bestand, melding in ((pdf_file("v.docx", content=b"PK\x03\x04niets"), "v.docx"), (None, "Kies een bestand")):
        data = {"versie": verslag.versie, **({"bestand": bestand} if bestand else {})}
        response = client.post(url, data)
        assert response.status_code == 400
        assert melding in text(response)
    assert client.post(url, {"versie": verslag.versie, "bestand": pdf_file()}).status_code == 302


def test_step_without_reason_is_refused_and_one_too_early_explained(client, auditwereld):
    verslag = make_verslag(auditwereld, "opgemaakt")
    response = page(client, auditwereld[RVT], f"{BASIS}acties/teruggeven/", versie=verslag.versie, reason="")
    assert response.status_code == 400
    assert "Vul «Waarom?» in." in text(response)
    early = page(client, auditwereld[RVT], f"{BASIS}acties/goedkeuren/", versie=verslag.versie)
    assert early.status_code == 409
    assert "De controleverklaring van de accountant ontbreekt nog." in text(early)
    assert page(client, auditwereld[RVT], f"{BASIS}acties/vaststellen/").status_code == 403
    assert page(client, auditwereld[RVT], f"{BASIS}acties/onzin/").status_code == 404


def test_approving_before_it_is_made_up_says_why(client, auditwereld):
    make_verslag(auditwereld, "concept")
    response = page(client, auditwereld[RVT], f"{BASIS}acties/goedkeuren/", versie=0)
    assert response.status_code == 409
    assert "kan niet bij een zaak met de status «concept»" in text(response)


def test_double_click_takes_one_step(client, auditwereld):
    verslag = make_verslag(auditwereld, "verklaard")
    for _ in range(2):
        assert page(client, auditwereld[RVT], f"{BASIS}acties/goedkeuren/", versie=verslag.versie).status_code == 302
    assert reload(verslag).stappen.filter(actie="goedkeuren").count() == 1


def test_somebody_else_was_first_shows_what_happened(client, auditwereld):
    verslag = make_verslag(auditwereld, "verklaard")
    page(client, auditwereld[RVT], f"{BASIS}acties/goedkeuren/", versie=verslag.versie)
    response = page(client, auditwereld[DIR], f"{BASIS}acties/teruggeven/", versie=verslag.versie, reason="Mijn reden.")
    assert response.status_code == 409
    assert "keurde het verslag goed" in text(response)
    assert "Mijn reden." in text(response)


def test_controle_page_names_what_is_wrong(client, wereld):
    make_concept(wereld, teksten=False)
    body = text(page(client, wereld[CONTR], f"{BASIS}controle/"))
    assert "Nog geen tekst: Voorwoord" in body
    assert "De balans sluit" in body


def test_adopted_report_shows_its_checksums_and_gives_its_data(client, auditwereld):
    verslag = make_verslag(auditwereld, "gemaakt")
    body = text(page(client, auditwereld[DIR], BASIS))
    document = verslag.documenten.get()
    assert verslag.sha256 in body
    assert document.sha256 in body
    from hashlib import sha256

    data = client.get(f"{BASIS}gegevens.json").content
    assert sha256(data).hexdigest() == verslag.sha256
    pdf = client.get(f"{BASIS}pdf/{document.uuid}/")
    assert sha256(b"".join(pdf.streaming_content)).hexdigest() == document.sha256


def test_concept_pdf_is_for_who_asked_it(client, wereld):
    verslag = make_concept(wereld, cijfers=False)
    page(client, wereld[CONTR], f"{BASIS}pdf/", x=1)
    document = Jaarverslagdocument.objects.get()
    assert (document.gevraagd_door, document.jaarverslag) == (wereld[CONTR], verslag)
    url = f"{BASIS}pdf/{document.uuid}/"
    assert client.get(url).status_code == 404  # not made yet
    assert page(client, wereld[DIR], f"{url}stop/", x=1).status_code == 404
    assert page(client, wereld[Rol.SECRETARIS], f"{BASIS}pdf/", x=1).status_code == 403
    assert page(client, wereld[CONTR], f"{url}stop/", x=1).status_code == 302
    document.refresh_from_db()
    assert document.geannuleerd_op is not None


def test_progress_and_stop_stand_on_the_page(client, wereld):
    verslag = make_concept(wereld, cijfers=False)
    with als(wereld[CONTR]) as by:
        plan_document(verslag=verslag, soort="concept", by=by)
    body = text(page(client, wereld[CONTR], BASIS))
    assert "Stop met maken" in body
    assert "/taken/" in body or "voortgang" in body


# --- public ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stand", ["concept", "opgemaakt", "goedgekeurd", "gemaakt"])
def test_nothing_is_public_before_it_is_made_public(client, auditwereld, stand):
    make_verslag(auditwereld, stand)
    assert "Er is nog geen openbaar jaarverslag." in text(client.get("/sturing/openbaar/VO2704/"))
    assert client.get(f"/sturing/openbaar/VO2704/{JAAR}/1/").status_code == 404


def test_public_report_is_read_without_login(client, auditwereld):
    verslag = make_verslag(auditwereld, "openbaar")
    body = text(client.get("/sturing/openbaar/VO2704/"))
    assert "Jaarverslag 2025" in body
    assert verslag.documenten.get().sha256 in body
    response = client.get(f"/sturing/openbaar/VO2704/{JAAR}/1/")
    assert b"".join(response.streaming_content).startswith(b"%PDF")
    assert "Er is nog geen openbaar jaarverslag." in text(client.get("/sturing/openbaar/VO2705/"))
    assert client.get("/sturing/openbaar/VO9999/").status_code == 404
    assert client.get(f"/sturing/openbaar/VO2705/{JAAR}/1/").status_code == 404


def test_erratum_opens_the_new_version_with_the_old_texts(client, auditwereld):
    verslag = make_verslag(auditwereld, "openbaar")
    response = page(
        client, auditwereld[DIR], f"{BASIS}acties/erratum/", versie=verslag.versie, reason="Verkeerd bedrag."
    )
    assert response["Location"] == f"/sturing/jaarverslag/{JAAR}/2/"
    body = text(client.get(response["Location"]))
    assert "Verkeerd bedrag." in body
    assert "geschreven" in body
    assert reverse("rapportage:openbaar", args=["VO2704"]) in text(client.get(BASIS))
