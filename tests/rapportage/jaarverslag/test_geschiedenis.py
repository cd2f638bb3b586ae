"""Every change of a report leaves what it was, what it became and who did it."""

from typing import Any

from rapportage.jaarverslag.models import (
    Hoofdstuk,
    Jaarverslag,
    Jaarverslagbijlage,
    Jaarverslagcijfer,
    Jaarverslagdocument,
)
from tests.rapportage.jaarverslag.wereld import (
    CONTR,
    DIR,
    JAAR,
    RVT,
    add_auditors,
    history,
    make_concept,
    make_verslag,
    pdf_file,
)

BASIS = f"/sturing/jaarverslag/{JAAR}/1/"


def last(model: Any) -> tuple[str, int | None]:
    event = history(model)[-1]
    return event.pgh_label, (event.pgh_context or {}).get("gebruiker")


def test_who_began_wrote_and_assigned(client, wereld):
    client.force_login(wereld[CONTR])
    client.post("/sturing/jaarverslag/nieuw/", {"jaar": JAAR})
    assert last(Jaarverslag) == ("insert", wereld[CONTR].pk)
    client.force_login(wereld[DIR])
    client.post(f"{BASIS}hoofdstukken/voorwoord/", {"tekst": "Een nieuwe tekst."})
    assert last(Hoofdstuk) == ("update", wereld[DIR].pk)
    assert [event.tekst for event in history(Hoofdstuk, code="voorwoord")] == ["", "Een nieuwe tekst."]
    client.post(f"{BASIS}hoofdstukken/voorwoord/schrijver/", {"eigenaar": wereld[CONTR].pk})
    assert history(Hoofdstuk, code="voorwoord")[-1].eigenaar_id == wereld[CONTR].pk


def test_who_added_which_document_and_asked_for_a_pdf(client, wereld):
    verslag = make_concept(wereld, cijfers=False)
    client.force_login(wereld[CONTR])
    for _ in range(2):
        verslag.refresh_from_db()
        client.post(f"{BASIS}acties/jaarrekening_toevoegen/", {"versie": verslag.versie, "bestand": pdf_file()})
    labels = [event.pgh_label for event in history(Jaarverslagbijlage)]
    assert labels == ["insert", "update", "insert"]  # the first one was replaced and is kept
    client.post(f"{BASIS}pdf/")
    assert last(Jaarverslagdocument) == ("insert", wereld[CONTR].pk)


def test_who_took_each_step(client, wereld):
    verslag = make_verslag(add_auditors(wereld), "verklaard")
    client.force_login(wereld[RVT])
    client.post(f"{BASIS}acties/goedkeuren/", {"versie": verslag.versie})
    assert last(Jaarverslag) == ("update", wereld[RVT].pk)
    assert [event.status for event in history(Jaarverslag)][-2:] == ["opgemaakt", "goedgekeurd"]
    stap = verslag.stappen.last()
    assert (stap.door, stap.lidmaatschap.rol, stap.van, stap.naar) == (wereld[RVT], RVT, "opgemaakt", "goedgekeurd")


def test_figures_keep_what_they_were(wereld):
    make_concept(wereld)
    assert {event.pgh_label for event in history(Jaarverslagcijfer)} == {"insert"}
