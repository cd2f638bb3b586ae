"""What the secretaris read is what goes out: whatever changed since is shown, and the letters are made and read anew."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager, Leerling
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from tests import factories as f
from tests import wereld as w
from tests.kern.bestanden.bouwen import make_image
from tests.rollen import als, as_eigenaar
from toewijzing.brieven.besluit import render_letter
from toewijzing.brieven.inhoud import find_changes
from toewijzing.models import Aanvraagsoort, Besluit, Brief, Briefgegevens

ADRES = {"adres": "Kade 1", "postcode": "1941 BB", "plaats": "Beverwijk"}


def change(model: Any, pk: int, **values: Any) -> None:
    with as_eigenaar():
        model.objects.filter(pk=pk).update(**values)


def get_letters(aanvraag: Any) -> list[Brief]:
    with as_eigenaar():
        return list(Brief.objects.filter(besluit__aanvraag=aanvraag).order_by("pk"))


def get_changes(wereld: Any, aanvraag: Any) -> list[tuple[str, str, str]]:
    with als(wereld[Rol.SECRETARIS]):
        besluit = Besluit.objects.exclude(status="vervallen").get(aanvraag=aanvraag)
        found = find_changes(besluit, timezone.localdate())
        return sorted({(verschil.wat, verschil.oud, verschil.nieuw) for verschil in found})


def make_known(wereld: Any, aanvraag: Any) -> Any:
    return w.step(wereld, aanvraag, "bekendmaken", Rol.SECRETARIS)


def refuse(wereld: Any, aanvraag: Any, reden: str) -> None:
    """Making it known is not possible, and nothing was sent."""
    with pytest.raises(NotPossible, match=reden), transaction.atomic():
        make_known(wereld, aanvraag)
    assert {brief.status for brief in get_letters(aanvraag)} == {"concept"}


def renew(wereld: Any, aanvraag: Any) -> None:
    w.step(wereld, aanvraag, "brieven_opnieuw", Rol.SECRETARIS)
    w.mark_letters_made(aanvraag)


# --- what changed since ---------------------------------------------------------------------------------------------


def test_nothing_changed_and_the_letters_go_out(wereld: Any, klaar: Any) -> None:
    assert get_changes(wereld, klaar) == []
    make_known(wereld, klaar)
    assert {brief.status for brief in get_letters(klaar)} == {"vrijgegeven"}


def test_changed_address_is_shown_and_only_goes_out_after_it_was_read(wereld: Any, klaar: Any) -> None:
    with als(wereld[Rol.SECRETARIS]):
        ouder = Gezagdrager.objects.get(leerling=klaar.leerling_id)
    change(Gezagdrager, ouder.pk, adres="Nieuwe Weg 9")
    oud = f"{ouder.naam}\nDorpsstraat 3\n1943 AB  Beverwijk"
    nieuw = f"{ouder.naam}\nNieuwe Weg 9\n1943 AB  Beverwijk"
    assert get_changes(wereld, klaar) == [("Adres", oud, nieuw)]
    refuse(wereld, klaar, "veranderde: adres. Maak de brieven opnieuw.")

    client = Client()
    client.force_login(wereld[Rol.SECRETARIS])
    page = client.get(reverse("toewijzing:actie", args=[klaar.nummer, "brieven_opnieuw"])).content.decode()
    assert "Dorpsstraat 3" in page
    assert "Nieuwe Weg 9" in page

    renew(wereld, klaar)
    make_known(wereld, klaar)
    (naar_ouder,) = [brief for brief in get_letters(klaar) if brief.gezagdrager_id]
    assert naar_ouder.inhoud["geadresseerde"] == nieuw.split("\n")


CHANGES = {
    "name of the pupil": (Leerling, "leerling_id", {"achternaam": "Anders"}, "Leerling: naam"),
    "birth": (Leerling, "leerling_id", {"geboortedatum": date(2013, 1, 2)}, "Leerling: geboortedatum"),
    "name of the school": (Organisatie, "school_id", {"naam": "Nieuwe School"}, "School: naam"),
    "telephone of the swv": (Organisatie, "swv_id", {"telefoon": "0251 222 222"}, "Samenwerkingsverband: telefoon"),
    "house style": (Organisatie, "swv_id", {"kleur_merk": "#000000"}, "Kleur"),
    "text of the kind": (Aanvraagsoort, "soort_id", {"brief_tekst": "Anders."}, "Vaste tekst van deze soort"),
}


@pytest.mark.parametrize("naam", CHANGES)
def test_whatever_a_letter_is_built_of_stops_it_when_it_changed(wereld: Any, klaar: Any, naam: str) -> None:
    model, column, values, wat = CHANGES[naam]
    change(model, getattr(klaar, column), **values)
    assert wat in {found for found, _, _ in get_changes(wereld, klaar)}
    refuse(wereld, klaar, "Maak de brieven opnieuw.")


@pytest.mark.parametrize(
    ("values", "wat"),
    [({"motivering": "Toch anders."}, "Besluit: motivering"), ({"ondertekenaar": "Een ander"}, "Ondertekening: naam")],
)
def test_changed_decision_or_signer_stops_the_letters(wereld: Any, klaar: Any, values: Any, wat: str) -> None:
    with as_eigenaar():
        change(Besluit, Besluit.objects.get(aanvraag=klaar).pk, **values)
    assert [found for found, _, _ in get_changes(wereld, klaar)] == [wat]
    refuse(wereld, klaar, "Maak de brieven opnieuw.")


def test_change_in_every_letter_is_shown_once_and_another_with_whose_letter_it_is(wereld: Any, klaar: Any) -> None:
    with als(wereld[Rol.SECRETARIS]):
        ouder = Gezagdrager.objects.get(leerling=klaar.leerling_id)
    change(Gezagdrager, ouder.pk, adres="Nieuwe Weg 9")
    change(Organisatie, wereld.swv.pk, telefoon="0251 222 222")
    with als(wereld[Rol.SECRETARIS]):
        found = find_changes(Besluit.objects.get(aanvraag=klaar), timezone.localdate())
    assert [(verschil.brief, verschil.wat) for verschil in found] == [
        ("alle brieven", "Samenwerkingsverband: telefoon"),
        ("alle brieven", "Contactpersoon: telefoon"),
        (f"brief aan {ouder.naam}", "Adres"),
    ]


def test_changed_setting_stops_the_letters(wereld: Any, klaar: Any) -> None:
    change(Briefgegevens, wereld.swv.briefgegevens.pk, bezwaar_email="nieuw@swv.example")
    assert get_changes(wereld, klaar) == [("Bezwaar: email", "bezwaar@swv.example", "nieuw@swv.example")]
    refuse(wereld, klaar, "Maak de brieven opnieuw.")


def test_letter_of_yesterday_does_not_go_out_today(wereld: Any, klaar: Any) -> None:
    morgen = timezone.localdate() + timedelta(days=1)
    with (
        als(wereld[Rol.SECRETARIS]) as by,
        pytest.raises(NotPossible, match="datum van de brief"),
        transaction.atomic(),
    ):
        w.execute_transition(w.reload(klaar), "bekendmaken", by=by, vandaag=morgen)
    with als(wereld[Rol.SECRETARIS]) as by:
        w.execute_transition(w.reload(klaar), "brieven_opnieuw", by=by, vandaag=morgen)
    w.mark_letters_made(klaar)
    with als(wereld[Rol.SECRETARIS]) as by:
        w.execute_transition(w.reload(klaar), "bekendmaken", by=by, vandaag=morgen)
    assert {(brief.datum, brief.verzonden_op) for brief in get_letters(klaar)} == {(morgen, morgen)}


def test_letters_that_are_being_made_anew_wait(wereld: Any, klaar: Any) -> None:
    w.step(wereld, klaar, "brieven_opnieuw", Rol.SECRETARIS)
    refuse(wereld, klaar, "De brieven worden nog gemaakt.")


def test_file_that_is_not_the_one_that_was_put_ready_does_not_go_out(wereld: Any, klaar: Any) -> None:
    brief = get_letters(klaar)[0]
    with brief.bestand.storage.open(brief.bestand.name, "wb") as stream:
        stream.write(b"%PDF-1.7 something else")
    refuse(wereld, klaar, "niet meer wat er is klaargezet")


def test_file_that_is_gone_does_not_go_out(wereld: Any, klaar: Any) -> None:
    brief = get_letters(klaar)[0]
    brief.bestand.storage.delete(brief.bestand.name)
    refuse(wereld, klaar, "niet meer wat er is klaargezet")


def test_database_releases_no_letter_without_its_file(wereld: Any) -> None:
    aanvraag = w.make_besloten(wereld, "MAATWERK-I")
    sent = {"status": "vrijgegeven", "route": "post", "verzonden_op": timezone.localdate()}
    with als(wereld[Rol.SECRETARIS]), pytest.raises(IntegrityError, match="not made"), transaction.atomic():
        Brief.objects.filter(besluit__aanvraag=aanvraag).update(**sent)


def test_letters_that_went_out_are_not_made_anew(wereld: Any, klaar: Any) -> None:
    make_known(wereld, klaar)
    with pytest.raises(NotPossible, match="al bekendgemaakt"), transaction.atomic():
        w.step(wereld, klaar, "brieven_opnieuw", Rol.SECRETARIS)


# --- what is missing ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "reden"),
    [
        ({"bezwaar_email": ""}, "digitaal bezwaar maakt. Dat doet u of de beheerder bij Beheer › Brieven."),
        ({"steunpunt_naam": ""}, "ouder- en jeugdsteunpunt"),
        ({"steunpunt_telefoon": ""}, "ouder- en jeugdsteunpunt"),
        ({"bestuursorgaan": ""}, "namens wie"),
    ],
)
def test_nothing_is_sent_while_the_swv_has_something_to_fill_in(
    wereld: Any, klaar: Any, values: Any, reden: str
) -> None:
    change(Briefgegevens, wereld.swv.briefgegevens.pk, **values)
    refuse(wereld, klaar, reden)


@pytest.mark.parametrize("field", ["adres", "telefoon", "email"])
def test_nothing_is_sent_without_the_swv_own_address(wereld: Any, klaar: Any, field: str) -> None:
    change(Organisatie, wereld.swv.pk, **{field: ""})
    refuse(wereld, klaar, "Vul eerst in: .*bij Beheer › Instellingen")


def test_nothing_is_sent_to_who_has_no_address(wereld: Any, klaar: Any) -> None:
    with als(wereld[Rol.SECRETARIS]):
        ouder = Gezagdrager.objects.get(leerling=klaar.leerling_id)
    change(Gezagdrager, ouder.pk, plaats="")
    refuse(wereld, klaar, rf"het adres van {ouder.naam} \(plaats\). Dat doet u in het dossier")


def test_support_without_awb_asks_no_address_for_bezwaar(wereld: Any) -> None:
    change(Briefgegevens, wereld.swv.briefgegevens.pk, bezwaar_email="", bestuursorgaan="")
    aanvraag = w.make_brieven_klaar(wereld, "MAATWERK-I")
    w.step(wereld, aanvraag, "bekendmaken", Rol.CONSULENT)
    assert {brief.status for brief in get_letters(aanvraag)} == {"vrijgegeven"}


# --- the logo -------------------------------------------------------------------------------------------------------


def use_logo(wereld: Any, content: bytes | None) -> None:
    """A logo of its own for the swv, or none."""
    logo = content and f.LogoFactory(swv=wereld.swv, door=wereld[Rol.BEHEERDER], inhoud=content)
    change(Organisatie, wereld.swv.pk, logo=logo)


def test_letter_keeps_the_logo_it_was_made_ready_with_until_it_is_made_ready_anew(wereld: Any, klaar: Any) -> None:
    first, second = make_image("PNG", (60, 30)), make_image("PNG", (90, 30))
    assert get_changes(wereld, klaar) == []
    use_logo(wereld, first)
    assert get_changes(wereld, klaar) == [("Logo", "", "het logo van nu")]
    renew(wereld, klaar)
    brief = get_letters(klaar)[-1]
    with als(wereld[Rol.SECRETARIS]):
        before = render_letter(brief)

    use_logo(wereld, second)

    assert get_changes(wereld, klaar) == [("Logo", "het logo van toen", "het logo van nu")]
    with als(wereld[Rol.SECRETARIS]):
        assert render_letter(brief) == before
    assert b"/Subtype /Image" in before
    refuse(wereld, klaar, "veranderde: logo. Maak de brieven opnieuw.")


def test_letter_of_before_there_were_logos_is_the_same_letter(wereld: Any, klaar: Any) -> None:
    assert {"logo_id" in brief.inhoud for brief in get_letters(klaar)} == {False}
    assert get_changes(wereld, klaar) == []
    make_known(wereld, klaar)
