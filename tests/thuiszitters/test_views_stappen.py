"""Pages on which a pupil is reported and a step is taken."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests import factories as f
from tests.pagina import read_heading, read_open_tab
from tests.rollen import als
from tests.thuiszitters import wereld as t
from tests.thuiszitters.test_schoolwissel import enrol
from tests.thuiszitters.test_views import CONS, DIR, LPA, ZORG, open_page, post
from thuiszitters.models import Melding

# --- reporting ------------------------------------------------------------------------------------------------------


def melding(pupil: Any, /, **data: Any) -> dict[str, Any]:
    base = {"leerling": pupil.nummer, "categorie": t.categorie("relatief").pk, "van": t.dagen(20).isoformat(),
            "geoorloofd": "onbekend", "toelichting": "Komt niet meer."}  # fmt: skip
    return {**base, **data}


def test_school_reports_from_the_page_of_the_pupil(streek: Any, client: Any) -> None:
    leerling = t.make_leerling(streek)
    client.force_login(streek[ZORG], backend="django.contrib.auth.backends.ModelBackend")
    dossier = client.get(reverse("leerlingen:dossier", args=[leerling.nummer])).content.decode()
    url = f"{reverse('thuiszitters:nieuw')}?leerling={leerling.nummer}"

    assert url in dossier
    assert leerling.naam in client.get(url).content.decode()
    response = client.post(url, melding(leerling))
    assert response.status_code == 302
    page = client.get(response["Location"]).content.decode()
    assert "pakt de melding op" in page


@pytest.mark.parametrize(
    ("data", "tekst"),
    [
        ({"van": t.dagen(-2).isoformat()}, "moet nog komen"),
        ({"tot": t.dagen(30).isoformat()}, "vóór de begindatum"),
        ({"van": "31-02-2026"}, "bestaande datum"),
        ({"van": ""}, "Vul «Eerste dag» in"),
        ({"leerling": "L-0000000"}, "Deze leerling kent u niet"),
        ({"toelichting": "Zijn nummer is 111222333."}, "BSN"),
    ],
)
def test_bad_report_is_refused_in_words_and_keeps_what_was_typed(
    streek: Any, client: Any, data: dict[str, str], tekst: str
) -> None:
    leerling = t.make_leerling(streek)
    typed = melding(leerling, **data)
    response = post(client, streek[ZORG], "nieuw", **typed)
    page = response.content.decode()

    assert response.status_code == 400
    assert tekst in page
    assert typed["toelichting"] in page


def test_report_of_a_pupil_of_another_school_is_refused(streek: Any, client: Any) -> None:
    elders = t.make_leerling(streek, school=streek.zusterschool)
    response = post(client, streek[ZORG], "nieuw", **melding(elders))

    assert response.status_code == 400
    assert "Een school meldt alleen leerlingen die bij haar ingeschreven staan" in response.content.decode()
    assert elders.achternaam not in response.content.decode()


def test_absoluut_of_an_enrolled_pupil_is_refused_at_the_field(streek: Any, client: Any) -> None:
    response = post(
        client, streek[ZORG], "nieuw", **melding(t.make_leerling(streek), categorie=t.categorie("absoluut").pk)
    )

    assert response.status_code == 400
    assert "Dan is het geen absoluut verzuim" in response.content.decode()


def test_leerplicht_reports_by_name_and_the_school_ties_it(streek: Any, client: Any) -> None:
    leerling = t.make_leerling(streek, roepnaam="Sam", achternaam="Duin", geboortedatum=date(2012, 3, 14))
    data = {"roepnaam": "Sam", "achternaam": "Duin", "geboortedatum": "14-03-2012", "school": streek.school.pk,
            "categorie": t.categorie("relatief").pk, "van": t.dagen(30).isoformat()}  # fmt: skip
    assert post(client, streek[LPA], "melding_nieuw", **data).status_code == 302
    with als(streek[ZORG]):
        found = Melding.objects.get()

    page = open_page(client, streek[ZORG], "melding", found.pk).content.decode()
    assert leerling.nummer in page
    assert open_page(client, streek.anderen[ZORG], "melding", found.pk).status_code == 404
    tied = {
        "leerling": leerling.nummer,
        "categorie": data["categorie"],
        "van": data["van"],
        "geoorloofd": "onbekend",
        "wat": "koppel",
    }
    assert post(client, streek[ZORG], "melding", found.pk, **tied).status_code == 302
    assert "in behandeling genomen" in open_page(client, streek[LPA], "lijst").content.decode()


def test_leerplicht_does_not_report_a_pupil_of_another_gemeente(streek: Any, client: Any) -> None:
    """The gemeente is not asked: it is the own one, and who lives elsewhere is refused when tied."""
    leerling = t.make_leerling(streek, woongemeente=f.GemeenteFactory(naam="Velsen"))
    found = t.make_melding(streek)
    data = {"leerling": leerling.nummer, "categorie": t.categorie("relatief").pk, "van": t.dagen(30).isoformat(),
            "geoorloofd": "onbekend", "wat": "koppel"}  # fmt: skip
    response = post(client, streek[ZORG], "melding", found.pk, **data)

    assert response.status_code == 400
    assert "woont volgens het dossier in Velsen" in response.content.decode()
    assert leerling.nummer in response.content.decode()


# --- steps ----------------------------------------------------------------------------------------------------------


def test_a_step_by_its_form(streek: Any, client: Any) -> None:
    zaak = t.make_gemeld(streek)
    data = {"versie": zaak.versie, "casusregisseur": streek[CONS].pk, "actie": "Bel.", "eigenaar": streek[CONS].pk,
            "uiterlijk": t.dagen(-3).isoformat()}  # fmt: skip
    assert post(client, streek[CONS], "stap", zaak.nummer, "oppakken", **data).status_code == 302
    assert t.reload(zaak).status == "in_onderzoek"
    # the back button: the same step on the same version is not taken twice
    assert post(client, streek[CONS], "stap", zaak.nummer, "oppakken", **data).status_code == 302
    assert t.reload(zaak).versie == zaak.versie + 1


def test_somebody_else_was_first_and_nothing_typed_is_lost(streek: Any, client: Any) -> None:
    zaak = t.make_actief(streek)
    t.step(streek, zaak, "actie_toevoegen", Rol.SECRETARIS, **t.volgende(streek))
    data = {"versie": zaak.versie, "reason": "Mijn lange tekst"}
    response = post(client, streek[CONS], "stap", zaak.nummer, "geen_thuiszitter", **data)

    assert response.status_code == 409
    assert "Mijn lange tekst" in response.content.decode()
    assert "plande een actie" in response.content.decode()
    assert "De status is nu «in begeleiding»." in response.content.decode()


@pytest.mark.parametrize(
    ("stap", "data", "tekst"),
    [
        ("beeindigen", {"einddatum": t.dagen(100).isoformat(), "bestemming": "eigen_school"}, "Kies een latere datum"),
        ("beeindigen", {"einddatum": t.dagen(-1).isoformat(), "bestemming": "eigen_school"}, "moet nog komen"),
        ("beeindigen", {"einddatum": t.vandaag().isoformat()}, "Maak een keuze"),
        ("actie_toevoegen", {"actie": "Bel", "uiterlijk": t.dagen(1).isoformat()}, "Maak een keuze bij «Wie doet dit?»"),
        ("interventie_toevoegen", {"soort": "aanbod", "wat": "plek", "van": "2026-10-10", "tot": "2026-10-01"}, "vóór de begindatum"),
        ("terugkeer_plannen", {"stap_1_van": "2026-12-01", "stap_1_uren": "4", "stap_2_van": "2026-11-30", "stap_2_uren": "8"}, "Zet ze op volgorde"),
        ("terugkeer_plannen", {"stap_1_van": "2026-12-01", "stap_1_uren": "41"}, "40"),
        ("overleg_vastleggen", {"soort": "gesprek", "datum": "2026-10-10", "aanwezig": "x", "afspraak_1_wat": "iets"}, "wat, wie en uiterlijk"),
        ("overleg_vastleggen", {"soort": "gesprek", "datum": t.dagen(-9).isoformat(), "aanwezig": "x"}, "moet nog komen"),
        ("periode_wijzigen", {"van": t.dagen(-9).isoformat(), "geoorloofd": "onbekend"}, "Maak een keuze"),
        ("situatie_wijzigen", {"zorg_wacht_sinds": "2026-10-10", "zorg_gestart_op": "2026-10-01"}, "vóór het wachten"),
    ],
)  # fmt: skip
def test_bad_step_is_refused_in_words(streek: Any, client: Any, stap: str, data: dict[str, str], tekst: str) -> None:
    zaak = t.make_actief(streek)
    response = post(client, streek[ZORG], "stap", zaak.nummer, stap, versie=zaak.versie, **data)

    assert response.status_code == 400
    assert tekst in response.content.decode()
    assert t.reload(zaak).versie == zaak.versie


def test_every_step_has_a_form_that_opens(streek: Any, client: Any) -> None:
    zaak = t.add_everything(streek, t.make_actief(streek))
    enrol(streek, zaak)
    steps = [name for name in zaak.workflow.transitions if zaak.status in name.sources]
    for transition in steps:
        page = open_page(client, streek[DIR], "stap", zaak.nummer, transition.name)
        assert read_heading(page) == transition.label, transition.name


@pytest.mark.parametrize(
    ("tab", "open_blad"),
    [
        ("", "Begeleiding"), ("verzuim", "Verzuim en oorzaak"), ("overleg", "Overleg en afspraken"),
        ("tijdlijn", "Tijdlijn"), ("onzin", "Begeleiding"),
    ],
)  # fmt: skip
def test_every_tab_opens_for_school_and_swv(streek: Any, client: Any, tab: str, open_blad: str) -> None:
    zaak = t.add_everything(streek, t.make_actief(streek))
    for rol in (ZORG, CONS):
        page = open_page(client, streek[rol], "zaak", zaak.nummer, tab=tab)
        assert (read_heading(page), read_open_tab(page)) == (zaak.leerling.naam, open_blad)
