"""Duties of the innovatiefonds: what a grant brings, reporting with a file, accepting and returning."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from schoolaanvragen.enums import Plichtstatus, Status
from schoolaanvragen.models import Schoolplicht, Soortplicht
from schoolaanvragen.services.plicht import add_plicht, end_plicht
from schoolaanvragen.werk import get_plichtwerk
from swv.kern.bestanden.weigering import TEKSTEN
from swv.kern.historie import get_events
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from swv.organisatie.signals import swv_opgericht
from tests import factories as f
from tests.kern.bestanden.bouwen import MS_REL, make_docx
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s

ZORG, SECR, CONS, DIR, BEHEER = Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR, Rol.BEHEERDER
TEKST = "Wij schreven een stuk over lezen in de klas."


def test_a_grant_brings_the_three_duties_with_the_last_day_of_each(wereld: Any) -> None:
    zaak = s.make_loopt(wereld)

    assert zaak.status == Status.LOOPT
    with als(wereld[ZORG]) as user:
        rows = list(Schoolplicht.objects.visible_to(user))
    assert [(row.naam, row.uiterlijk_op - s.vandaag()) for row in rows] == [
        ("Nieuwsbrief", timedelta(weeks=26)), ("Informatiemarkt", timedelta(weeks=40)),
        ("School open voor bezoek", timedelta(weeks=52)),
    ]  # fmt: skip


def test_a_grant_of_a_kind_without_duties_is_done_at_once(wereld: Any) -> None:
    zaak = s.make_toegekend(wereld)

    assert (zaak.status, zaak.plichten.count()) == (Status.TOEGEKEND, 0)


def test_the_case_runs_until_the_last_duty_is_accepted(wereld: Any) -> None:
    zaak = s.make_loopt(wereld)
    standen = []
    for plek in range(3):
        plicht = s.get_plicht(zaak, plek)
        s.step(wereld, zaak, "plicht_melden", ZORG, plicht=plicht, datum=s.vandaag(), tekst=TEKST)
        standen.append(s.step(wereld, zaak, "plicht_aanvaarden", CONS, plicht=plicht).status)

    assert standen == [Status.LOOPT, Status.LOOPT, Status.AFGEROND]


def test_what_is_returned_is_to_do_again_and_says_why(wereld: Any) -> None:
    zaak = s.make_gemeld(wereld)
    plicht = s.get_plicht(zaak)
    s.step(wereld, zaak, "plicht_teruggeven", SECR, plicht=plicht, reason="Schrijf ook wat het opleverde.")
    plicht = s.get_plicht(zaak)

    assert (plicht.status, plicht.teruggave) == (Plichtstatus.OPEN, "Schrijf ook wat het opleverde.")
    s.step(wereld, zaak, "plicht_melden", ZORG, plicht=plicht, datum=s.vandaag(), tekst=TEKST)
    assert s.get_plicht(zaak).teruggave == ""


def test_a_duty_that_moved_on_meanwhile_is_refused(wereld: Any) -> None:
    zaak = s.make_gemeld(wereld)

    with pytest.raises(Incomplete, match="plicht"):
        s.step(wereld, zaak, "plicht_melden", ZORG, plicht=s.get_plicht(zaak), datum=s.vandaag(), tekst=TEKST)


def test_a_duty_of_another_request_is_refused(wereld: Any) -> None:
    zaak, ander = s.make_loopt(wereld), s.make_loopt(wereld)

    with pytest.raises(Incomplete):
        s.step(wereld, zaak, "plicht_melden", ZORG, plicht=s.get_plicht(ander), datum=s.vandaag(), tekst=TEKST)


def report(client: Any, wereld: Any, zaak: Any, bestand: Any) -> Any:
    client.force_login(wereld[ZORG])
    url = reverse("schoolaanvragen:stap", args=[zaak.nummer, "plicht_melden"])
    data = {
        "plicht": s.get_plicht(zaak).pk,
        "datum": s.vandaag(),
        "tekst": TEKST,
        "bestand": bestand,
        "versie": zaak.versie,
    }
    return client.post(url, data)


def test_a_file_goes_along_and_is_read_by_who_sees_the_request_only(client: Any, wereld: Any) -> None:
    zaak = s.make_loopt(wereld)
    inhoud = make_docx("")
    goed = SimpleUploadedFile("stuk.docx", inhoud)

    assert report(client, wereld, zaak, goed).status_code == 302
    plicht = s.get_plicht(zaak)
    assert (plicht.status, plicht.bestandsnaam) == (Plichtstatus.GEMELD, "stuk.docx")
    url = reverse("schoolaanvragen:bewijs", args=[zaak.nummer, plicht.pk])
    mensen = {"school": wereld[ZORG], "swv": wereld[CONS], "ander": wereld.anderen[ZORG], "elders": wereld.anderen[DIR]}
    codes = {}
    for wie, user in mensen.items():
        client.force_login(user)
        response = client.get(url)
        codes[wie] = response.status_code
        if response.status_code == 200:
            assert b"".join(response.streaming_content) == inhoud
    assert codes == {"school": 200, "swv": 200, "ander": 404, "elders": 404}


def test_a_file_with_a_macro_is_refused_at_its_field_and_what_was_typed_stays(client: Any, wereld: Any) -> None:
    zaak = s.make_loopt(wereld)
    slecht = SimpleUploadedFile(
        "stuk.docx", make_docx("", (f"{MS_REL}vbaProject", "a.dat"), parts={"word/a.dat": b"x"})
    )
    response = report(client, wereld, zaak, slecht)

    assert response.status_code == 400
    assert TEKSTEN["macro"].split(".")[0] in response.text.replace("&#x27;", "'")
    assert TEKST in response.text
    assert s.get_plicht(zaak).status == Plichtstatus.OPEN


def test_history_keeps_what_the_school_wrote_before_it_was_returned(wereld: Any) -> None:
    zaak = s.make_gemeld(wereld)
    plicht = s.get_plicht(zaak)
    s.step(wereld, zaak, "plicht_teruggeven", SECR, plicht=plicht, reason="Schrijf ook wat het opleverde.")
    s.step(wereld, zaak, "plicht_melden", ZORG, plicht=s.get_plicht(zaak), datum=s.vandaag(), tekst="Een ander stuk.")

    with as_eigenaar():
        texts = [row.tekst for row in get_events(Schoolplicht).filter(pgh_obj=plicht.pk).order_by("pgh_id")]
    assert "Wij schreven een stuk over GEHEIM-lezen in de klas." in texts
    assert texts[-1] == "Een ander stuk."


def test_mijn_werk_asks_the_school_to_do_and_the_swv_to_accept(wereld: Any) -> None:
    zaak = s.make_gemeld(wereld)

    def lines(user: Any) -> list[str]:
        with als(user):
            return [regel.titel for regel in get_plichtwerk(user, s.vandaag())]

    assert lines(wereld[ZORG]) == [f"Informatiemarkt: {zaak.nummer}", f"School open voor bezoek: {zaak.nummer}"]
    assert lines(wereld[CONS]) == [f"Nieuwsbrief: {zaak.nummer}"]
    assert lines(wereld.anderen[ZORG]) == lines(wereld.anderen[CONS]) == []
    assert lines(f.make_gebruiker(ZORG, wereld.zusterschool)) == []


# --- the list of a kind ---------------------------------------------------------------------------------------------


def test_the_beheerder_adds_and_stops_a_duty_and_what_is_owed_stays(client: Any, wereld: Any) -> None:
    zaak = s.make_loopt(wereld)
    client.force_login(wereld[BEHEER])
    page = reverse("schoolaanvragen:plichtbeheer")
    data = {"soort_code": "FONDS", "naam": "Webinar", "uitleg": "Vertel het online.", "binnen_weken": 30}

    assert client.post(page, data).status_code == 302
    with as_eigenaar():
        webinar, brief = (
            Soortplicht.objects.get(swv=wereld.swv, soort_code="FONDS", naam=naam)
            for naam in ("Webinar", "Nieuwsbrief")
        )
    assert webinar.van == s.vandaag()
    assert client.post(reverse("schoolaanvragen:plicht_einde", args=[brief.pk])).status_code == 302
    with as_eigenaar():
        assert Soortplicht.objects.get(pk=brief.pk).tot == s.vandaag()
        assert zaak.plichten.filter(naam="Nieuwsbrief").exists()
    assert client.post(page, {**data, "naam": "webinar"}).status_code == 400


def test_a_duty_of_another_swv_is_not_found(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)
    with as_eigenaar():
        ander = Soortplicht.objects.filter(swv=wereld.ander_swv).first()
    client.force_login(wereld[BEHEER])

    assert client.post(reverse("schoolaanvragen:plicht_einde", args=[ander.pk])).status_code == 404


def test_the_standard_three_are_added_once(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)
    client.force_login(wereld[BEHEER])
    for _ in range(2):
        client.post(reverse("schoolaanvragen:plicht_standaard"), {"standaard-soort_code": "GROEP"})

    with as_eigenaar():
        assert Soortplicht.objects.filter(swv=wereld.swv, soort_code="GROEP").count() == 3


def test_a_duty_that_was_added_today_goes_when_it_is_stopped(wereld: Any) -> None:
    with als(wereld[BEHEER]):
        row = add_plicht(swv=wereld.swv, soort_code="X", naam="Kort", uitleg="", binnen_weken=2, van=s.vandaag())
        with pytest.raises(ValidationError):
            add_plicht(swv=wereld.swv, soort_code="X", naam="KORT", uitleg="", binnen_weken=2, van=s.vandaag())
        end_plicht(plicht=row, vandaag=s.vandaag())
        assert not Soortplicht.objects.filter(soort_code="X").exists()


# --- at the founding ------------------------------------------------------------------------------------------------


def get_plichten(swv: Any) -> list[str]:
    with as_eigenaar():
        rows = Soortplicht.objects.filter(swv=swv, soort_code="INNOVATIEFONDS", tot__isnull=True)
        return [row.naam for row in rows]


def test_a_new_swv_has_an_innovatiefonds_with_the_duties_of_sharing(wereld: Any) -> None:
    assert get_plichten(wereld.swv) == ["Nieuwsbrief", "Informatiemarkt", "School open voor bezoek"]
    assert get_plichten(wereld.swv) == get_plichten(wereld.ander_swv)


def test_a_founding_that_is_told_again_leaves_the_own_list_alone(wereld: Any) -> None:
    with as_eigenaar():
        Soortplicht.objects.filter(swv=wereld.swv, naam="Informatiemarkt").update(tot=s.vandaag())
        swv_opgericht.send(sender=type(wereld.swv), swv=wereld.swv, van=s.vandaag())
    assert get_plichten(wereld.swv) == ["Nieuwsbrief", "School open voor bezoek"]
