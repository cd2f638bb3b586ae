"""Templates: two people for every text, what was used stays as it was, and a letter remembers by which it was made."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Bericht, Beveiligingsgebeurtenis
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_brieven_besluit import read_text
from toewijzing.brieven.besluit import render_letter
from toewijzing.brieven.inhoud import describe_letters, find_changes
from toewijzing.enums import Hoorwijze, Sjabloonstatus, Standpunt, Vastblok, Zienswijzepartij
from toewijzing.models import (
    Aanvraagsoort,
    Besluit,
    Brief,
    Briefgegevens,
    Briefsjabloon,
    Sjabloonblok,
    Sjabloonversie,
    Zienswijze,
)
from toewijzing.queries.sjabloon import find_versie
from toewijzing.services import sjabloon as services

EIGEN = "Dag ((roepnaam)), dit is **onze** tekst over ((soort))."
GELEZEN = "Dag Sem, dit is onze tekst over TLV praktijkonderwijs."


def make(wereld: Any, tekst: str = EIGEN, voorwaarde: str = "", kop: str = "Eigen kop", **plek: str) -> Sjabloonversie:
    """A concept of the beheerder with one part of the swv's own."""
    with als(wereld[Rol.BEHEERDER]) as by:
        versie = services.create_sjabloon(swv=wereld.swv, by=by, **(plek or {"uitkomst": "toegekend"}))
        services.add_blok(versie=versie, by=by, kop=kop, tekst=tekst, voorwaarde=voorwaarde)
        return versie


def make_mail(wereld: Any, bericht: str, onderwerp: str, tekst: str) -> Sjabloonversie:
    with als(wereld[Rol.BEHEERDER]) as by:
        versie = services.create_sjabloon(swv=wereld.swv, by=by, bericht=bericht)
        blok = versie.blokken.get()
        services.update_blok(blok=blok, by=by, waarden={"kop": onderwerp, "tekst": tekst})
    return use(wereld, versie)


def submit(wereld: Any, versie: Sjabloonversie) -> Sjabloonversie:
    with als(wereld[Rol.BEHEERDER]) as by:
        return services.submit_versie(versie=versie, by=by)


def use(wereld: Any, versie: Sjabloonversie) -> Sjabloonversie:
    submit(wereld, versie)
    with als(wereld[Rol.SECRETARIS]) as by:
        return services.put_in_use(versie=versie, by=by, vandaag=timezone.localdate())


def read(versie: Sjabloonversie) -> Sjabloonversie:
    with as_eigenaar():
        return Sjabloonversie.objects.get(pk=versie.pk)


def get_letter(wereld: Any, aanvraag: Any, aan: str = "school") -> str:
    """The letter of this case as it would be put ready now."""
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.get(besluit__aanvraag=aanvraag, school__isnull=aan != "school", status="concept")
        (inhoud,) = describe_letters(brief.besluit, timezone.localdate(), [brief])
        brief.inhoud = inhoud
        return read_text(render_letter(brief))


def get_delen(wereld: Any, aanvraag: Any, aan: str = "school") -> list[str]:
    """The parts of the letter that would be put ready now: the code of a fixed one, else its text."""
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.get(besluit__aanvraag=aanvraag, school__isnull=aan != "school", status="concept")
        (inhoud,) = describe_letters(brief.besluit, timezone.localdate(), [brief])
    return [blok.get("vast") or blok["tekst"] for blok in inhoud.get("sjabloon", {}).get("blokken", [])]


@pytest.fixture
def besloten(wereld: Any) -> Any:
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Sem", achternaam="Dijk")
    return w.make_besloten(wereld, "TLV-PRO", leerling=leerling)


# --- in the letter --------------------------------------------------------------------------------------------------


def test_letter_has_the_own_text_and_all_that_the_law_asks(wereld: Any, besloten: Any) -> None:
    before = get_letter(wereld, besloten, "ouder")
    versie = use(wereld, make(wereld))
    text = get_letter(wereld, besloten, "ouder")
    assert "Eigen kop" in text
    assert GELEZEN in text
    assert GELEZEN not in before
    for part in (
        "Waarom wij zo besluiten Het is nodig.", "artikel 2.47", "Bezwaar maken", "bezwaar@swv.example",
        f"namens het bestuur van {wereld.swv.naam} {wereld[Rol.DIRECTEUR].naam} directeur", wereld[Rol.DESKUNDIGE].naam,
        "Wij hebben meegewogen wat de betrokkenen vinden",
    ):  # fmt: skip
        assert part in before
        assert part in text
    assert text.index("Bezwaar maken") < text.index(GELEZEN) < text.index("Met vriendelijke groet")
    assert read(versie).van == timezone.localdate()


def test_concept_and_laid_before_change_no_letter(wereld: Any, besloten: Any) -> None:
    versie = make(wereld)
    assert get_delen(wereld, besloten) == []
    submit(wereld, versie)
    assert get_delen(wereld, besloten) == []


def test_template_of_another_swv_is_in_no_letter_of_ours(wereld: Any, besloten: Any) -> None:
    with als(wereld.anderen[Rol.BEHEERDER]) as by:
        versie = services.create_sjabloon(swv=wereld.ander_swv, by=by, uitkomst="toegekend")
        services.add_blok(versie=versie, by=by, kop="", tekst="Van een ander.", voorwaarde="")
        services.submit_versie(versie=versie, by=by)
    with als(wereld.anderen[Rol.SECRETARIS]) as by:
        services.put_in_use(versie=versie, by=by, vandaag=timezone.localdate())
    assert get_delen(wereld, besloten) == []


@pytest.mark.parametrize(
    ("plekken", "school", "ouder"),
    [
        ([{"uitkomst": "afgewezen"}], "", ""),
        ([{"uitkomst": "toegekend", "soort_code": "BTV"}], "", ""),
        ([{"uitkomst": "toegekend", "aan": "ouders"}], "", "0"),
        ([{"uitkomst": "toegekend", "aan": "ontvangende_school"}], "", ""),
        ([{"uitkomst": "toegekend"}, {"uitkomst": "toegekend", "aan": "school"}], "1", "0"),
        (
            [
                {"uitkomst": "toegekend", "aan": "school"},
                {"uitkomst": "toegekend", "soort_code": "TLV-PRO"},
                {"uitkomst": "toegekend", "soort_code": "TLV-PRO", "aan": "ouders"},
            ],
            "1", "2",
        ),
    ],
)  # fmt: skip
def test_most_precise_template_counts(
    wereld: Any, besloten: Any, plekken: list[dict[str, str]], school: str, ouder: str
) -> None:
    for nummer, plek in enumerate(plekken):
        use(wereld, make(wereld, str(nummer), **plek))
    found = [[part for part in get_delen(wereld, besloten, aan) if part.isdigit()] for aan in ("school", "ouder")]
    assert found == [[school] if school else [], [ouder] if ouder else []]


@pytest.mark.parametrize(
    ("voorwaarde", "is_er"),
    [
        ("tlv=ja", True), ("tlv=nee", False), ("bezwaar=ja", True), ("bedrag=ja", False), ("bedrag=nee", True),
        ("afwijking=nee", True), ("commissie=nee", True), ("commissie=ja", False), ("herhaling=nieuw", True),
        ("herhaling=verlenging", False), ("beslistzelf=nee", True), ("categorie=1", False),
    ],
)  # fmt: skip
def test_part_is_there_when_its_condition_holds(wereld: Any, besloten: Any, voorwaarde: str, is_er: bool) -> None:
    versie = make(wereld, "Wel of niet.")
    with as_eigenaar():
        versie.blokken.filter(vast="").update(voorwaarde=voorwaarde)
        Sjabloonversie.objects.filter(pk=versie.pk).update(
            status="in_gebruik", van=timezone.localdate(), in_gebruik_door=wereld[Rol.SECRETARIS]
        )
    assert ("Wel of niet." in get_delen(wereld, besloten)) is is_er


@pytest.mark.parametrize(
    ("standpunt", "wijze", "feit"),
    [
        (Standpunt.EENS, Hoorwijze.GESPREK, "eens"),
        (Standpunt.ONEENS, Hoorwijze.GESPREK, "oneens"),
        (Standpunt.DEELS, Hoorwijze.GESPREK, "oneens"),
        (Standpunt.GEEN, Hoorwijze.GESPREK, "onbekend"),
        ("", Hoorwijze.NIET_BEREIKT, "onbekend"),
    ],
)
def test_what_parents_think_is_yes_no_or_not_known(
    wereld: Any, besloten: Any, standpunt: str, wijze: str, feit: str
) -> None:
    with as_eigenaar():
        Zienswijze.objects.filter(aanvraag=besloten, partij=Zienswijzepartij.OUDERS).update(
            standpunt=standpunt, wijze=wijze, datum=None if not standpunt else timezone.localdate(),
            **({} if standpunt else {"reden_niet_gehoord": "Niet te bereiken op drie dagen."}),
        )  # fmt: skip
    versie = make(wereld, "Ouders: eens", "ouders=eens")
    with als(wereld[Rol.BEHEERDER]) as by:
        for each in ("oneens", "onbekend"):
            services.add_blok(versie=versie, by=by, kop="", tekst=f"Ouders: {each}", voorwaarde=f"ouders={each}")
    use(wereld, versie)
    assert [part for part in get_delen(wereld, besloten) if "Ouders" in part] == [f"Ouders: {feit}"]


def test_kind_that_becomes_an_awb_decision_has_remedies_although_its_template_lacks_them(
    wereld: Any, besloten: Any
) -> None:
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=wereld.swv).update(is_awb_besluit=False)
    versie = make(wereld)
    with als(wereld[Rol.BEHEERDER]) as by:
        services.remove_blok(blok=versie.blokken.get(vast=Vastblok.ONEENS), by=by)
    use(wereld, versie)
    assert Vastblok.ONEENS not in get_delen(wereld, w.reload(besloten))
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=wereld.swv).update(is_awb_besluit=True)
    assert "Bezwaar maken" in get_letter(wereld, w.reload(besloten), "ouder")


def test_letter_remembers_its_version_and_stays_as_it_was(wereld: Any, besloten: Any) -> None:
    first = use(wereld, make(wereld))
    w.step(wereld, besloten, "brieven_opnieuw", Rol.SECRETARIS)
    w.mark_letters_made(besloten)
    w.step(wereld, besloten, "bekendmaken", Rol.SECRETARIS)
    with as_eigenaar():
        before = list(Brief.objects.filter(besluit__aanvraag=besloten).values("sjabloonversie", "inhoud", "sha256"))
    assert {row["sjabloonversie"] for row in before} == {first.pk}

    with als(wereld[Rol.BEHEERDER]) as by:
        second = services.create_versie(sjabloon=first.sjabloon, by=by)
        services.update_blok(blok=second.blokken.get(vast=""), by=by, waarden={"tekst": "Heel anders."})
    use(wereld, second)
    with as_eigenaar():
        assert list(Brief.objects.filter(besluit__aanvraag=besloten).values(*before[0])) == before


def test_letters_that_are_ready_are_made_anew_when_the_template_changes(wereld: Any, klaar: Any) -> None:
    use(wereld, make(wereld))
    with als(wereld[Rol.SECRETARIS]):
        found = find_changes(Besluit.objects.get(aanvraag=klaar), timezone.localdate())
    assert {verschil.wat for verschil in found} == {"Eigen tekst"}


def test_without_template_nothing_about_it_is_in_the_letter(wereld: Any, klaar: Any) -> None:
    with as_eigenaar():
        rows = list(Brief.objects.filter(besluit__aanvraag=klaar))
    assert all("sjabloon" not in brief.inhoud and brief.sjabloonversie_id is None for brief in rows)
    assert len(rows) > 1


def test_name_with_a_field_or_markup_in_it_is_printed_as_it_is(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="((school)) <b>*Sem*</b>", achternaam="Dijk")
    aanvraag = w.make_besloten(wereld, "MAATWERK-I", leerling=leerling)
    use(wereld, make(wereld, "Dag ((roepnaam)), welkom."))
    assert "Dag ((school)) <b>*Sem*</b>, welkom." in get_letter(wereld, aanvraag)


def test_signer_is_who_decided_by_mandate_also_with_a_template(wereld: Any) -> None:
    aanvraag = w.make_besloten(wereld, "MAATWERK-I")
    use(wereld, make(wereld, "Besloten door ((beslisser)), ((functie)), namens ((namens))."))
    consulent = wereld[Rol.CONSULENT].naam
    text = get_letter(wereld, aanvraag)
    assert f"Besloten door {consulent}, consulent, namens het bestuur van {wereld.swv.naam}." in text
    assert f"namens het bestuur van {wereld.swv.naam} {consulent} consulent Deze brief" in text
    assert wereld[Rol.DIRECTEUR].naam not in text


def test_colour_of_letters_is_used_for_letters(wereld: Any, besloten: Any) -> None:
    with as_eigenaar():
        Briefgegevens.objects.filter(swv=wereld.swv).update(kleur="#7a1f5f")
    with als(wereld[Rol.SECRETARIS]):
        besluit = Besluit.objects.get(aanvraag=besloten)
        inhoud = describe_letters(besluit, timezone.localdate(), list(besluit.brieven.all()))[0]
    assert (inhoud["kleur_merk"], inhoud["kleur_naam"]) == ("#7a1f5f", True)


# --- two people -----------------------------------------------------------------------------------------------------


def test_who_wrote_does_not_put_it_into_use(wereld: Any) -> None:
    versie = make(wereld)
    with als(wereld[Rol.SECRETARIS]) as by:  # somebody who holds both roles wrote a word of it
        services.update_blok(blok=versie.blokken.get(vast=""), by=by, waarden={"tekst": "Anders."})
    submit(wereld, versie)
    with als(wereld[Rol.SECRETARIS]) as by, pytest.raises(ValidationError, match="U schreef zelf aan deze tekst"):
        services.put_in_use(versie=versie, by=by, vandaag=timezone.localdate())
    with als(wereld[Rol.DIRECTEUR]) as by:
        services.put_in_use(versie=versie, by=by, vandaag=timezone.localdate())
    assert read(versie).in_gebruik_door == wereld[Rol.DIRECTEUR]


def test_database_refuses_that_who_wrote_puts_it_into_use(wereld: Any) -> None:
    versie = submit(wereld, make(wereld))
    with als(wereld[Rol.BEHEERDER]) as by, transaction.atomic():
        with pytest.raises(IntegrityError, match="sjabloonversie_vier_ogen"), transaction.atomic():
            Sjabloonversie.objects.filter(pk=versie.pk).update(
                status="in_gebruik", van=timezone.localdate(), in_gebruik_door=by
            )
        # And nobody takes himself from the list first.
        with pytest.raises(IntegrityError, match="this change is not made"), transaction.atomic():
            Sjabloonversie.objects.filter(pk=versie.pk).update(schrijvers=[by.pk + 1])
    assert read(versie).status == Sjabloonstatus.VOORGELEGD


def test_what_was_laid_before_or_used_is_written_no_more(wereld: Any) -> None:
    versie = submit(wereld, make(wereld))
    blok = versie.blokken.get(vast="")
    with als(wereld[Rol.BEHEERDER]) as by:
        with pytest.raises(ValidationError, match="intussen voorgelegd"):
            services.update_blok(blok=blok, by=by, waarden={"tekst": "Toch anders."})
        for write in (
            lambda: Sjabloonblok.objects.filter(pk=blok.pk).update(tekst="Toch anders."),
            lambda: Sjabloonblok.objects.filter(pk=blok.pk).delete(),
            lambda: Sjabloonblok.objects.create(versie=versie, tekst="Erbij."),
        ):
            with pytest.raises(IntegrityError), transaction.atomic():
                write()
    with als(wereld[Rol.SECRETARIS]) as by:
        services.put_in_use(versie=versie, by=by, vandaag=timezone.localdate())
        for values in ({"status": "concept"}, {"schrijvers": [1]}, {"van": None}):
            with pytest.raises(IntegrityError), transaction.atomic():
                Sjabloonversie.objects.filter(pk=versie.pk).update(**values)
    with as_eigenaar():
        assert Sjabloonblok.objects.get(pk=blok.pk).tekst == EIGEN


def test_given_back_is_written_again_and_the_reason_is_read(wereld: Any) -> None:
    versie = submit(wereld, make(wereld))
    with als(wereld[Rol.DIRECTEUR]):
        with pytest.raises(ValidationError, match="Schrijf wat er anders moet"):
            services.give_back(versie=versie, reden=" ")
        services.give_back(versie=versie, reden="Zeg ook wie u belt.")
    assert (read(versie).status, read(versie).opmerking) == ("concept", "Zeg ook wie u belt.")
    submit(wereld, versie)
    assert read(versie).opmerking == ""


def test_new_version_takes_over_and_stopping_gives_the_standard_letter(wereld: Any, besloten: Any) -> None:
    first = use(wereld, make(wereld, "Eerste."))
    with als(wereld[Rol.BEHEERDER]) as by:
        second = services.create_versie(sjabloon=first.sjabloon, by=by)
        assert [blok.tekst for blok in second.blokken.filter(vast="")] == ["Eerste."]
        with pytest.raises(ValidationError, match="Er is al een versie in de maak: versie 2"):
            services.create_versie(sjabloon=first.sjabloon, by=by)
        services.update_blok(blok=second.blokken.get(vast=""), by=by, waarden={"tekst": "Tweede."})
    assert "Eerste." in get_delen(wereld, besloten)
    use(wereld, second)
    assert (read(first).status, read(first).tot) == ("vervallen", timezone.localdate())
    assert "Tweede." in get_delen(wereld, besloten)
    with als(wereld[Rol.DIRECTEUR]) as by:
        services.end_use(versie=second, by=by, vandaag=timezone.localdate())
    assert get_delen(wereld, besloten) == []


def test_version_that_is_wrong_by_now_is_not_laid_before_and_not_used(wereld: Any) -> None:
    versie = make(wereld, "Dag ((leerlng)).")
    with als(wereld[Rol.BEHEERDER]) as by, pytest.raises(ValidationError, match="Bedoelt u «leerling»"):
        services.submit_versie(versie=versie, by=by)
    with als(wereld[Rol.BEHEERDER]) as by:
        services.update_blok(
            blok=versie.blokken.get(vast=""), by=by, waarden={"tekst": "x", "voorwaarde": "bezwaar=nee"}
        )
    submit(wereld, versie)
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=wereld.swv).update(is_awb_besluit=True)
    with als(wereld[Rol.SECRETARIS]) as by, pytest.raises(ValidationError, match="komt hier nooit voor"):
        services.put_in_use(versie=versie, by=by, vandaag=timezone.localdate())


def test_legally_needed_part_is_neither_taken_out_nor_rewritten(wereld: Any) -> None:
    versie = make(wereld)
    with als(wereld[Rol.BEHEERDER]) as by:
        for vast in Vastblok:
            if vast == Vastblok.VERVOLG:
                continue
            with pytest.raises(ValidationError, match=f"blijft staan: {vast.label}"):
                services.remove_blok(blok=versie.blokken.get(vast=vast), by=by)
            with pytest.raises(ValidationError, match="van Verband en verandert niet"):
                services.update_blok(blok=versie.blokken.get(vast=vast), by=by, waarden={"tekst": "Geen bezwaar."})
            with pytest.raises(IntegrityError, match="vast_zonder_tekst"), transaction.atomic():
                versie.blokken.filter(vast=vast).update(tekst="Geen bezwaar.")
        services.remove_blok(blok=versie.blokken.get(vast=Vastblok.VERVOLG), by=by)
        services.restore_vast(versie=versie, vast=Vastblok.VERVOLG, by=by)
    assert versie.blokken.filter(vast=Vastblok.VERVOLG).count() == 1


def test_parts_move_between_greeting_and_signature(wereld: Any) -> None:
    versie = make(wereld)

    def order() -> list[str]:
        with als(wereld[Rol.BEHEERDER]):
            return [blok.vast or "eigen" for blok in find_versie(wereld[Rol.BEHEERDER], versie.pk).blokken.all()]

    assert order()[-2:] == ["eigen", "ondertekening"]
    with als(wereld[Rol.BEHEERDER]) as by:
        blok = versie.blokken.get(vast="")
        services.move_blok(blok=blok, by=by, omlaag=True)  # not below the signature
        assert order()[-2:] == ["eigen", "ondertekening"]
        for _ in range(9):
            services.move_blok(blok=blok, by=by, omlaag=False)
    assert order()[:3] == ["opening", "eigen", "overzicht"]


def test_history_tells_who_wrote_and_who_put_into_use(wereld: Any) -> None:
    versie = use(wereld, make(wereld))
    with as_eigenaar():
        events = list(Sjabloonversie.pgh_event_model.objects.filter(pgh_obj_id=versie.pk).order_by("pgh_id"))
        blokken = Sjabloonblok.pgh_event_model.objects.filter(versie_id=versie.pk)
        assert [event.status for event in events][-2:] == ["voorgelegd", "in_gebruik"]
        assert [event.pgh_context["gebruiker"] for event in events][-2:] == [
            wereld[Rol.BEHEERDER].pk, wereld[Rol.SECRETARIS].pk,
        ]  # fmt: skip
        assert blokken.filter(pgh_label="insert", tekst=EIGEN).count() == 1
        assert Briefsjabloon.pgh_event_model.objects.filter(pgh_obj_id=versie.sjabloon_id).count() == 1
        logged = Beveiligingsgebeurtenis.objects.filter(gegevens__wat="toewijzing.briefsjabloon")
        assert [event.gebruiker_id for event in logged] == [wereld[Rol.SECRETARIS].pk]


def test_one_template_per_place_also_in_the_database(wereld: Any) -> None:
    make(wereld)
    with als(wereld[Rol.BEHEERDER]) as by:
        with pytest.raises(ValidationError, match="Dit sjabloon is er al"):
            services.create_sjabloon(swv=wereld.swv, by=by, uitkomst="toegekend")
        with pytest.raises(ValidationError, match="kent uw samenwerkingsverband niet"):
            services.create_sjabloon(swv=wereld.swv, by=by, uitkomst="toegekend", soort_code="VAN-EEN-ANDER")
        for values in (
            {"uitkomst": "toegekend"},
            {},
            {"uitkomst": "toegekend", "bericht": "onvolledig"},
            {"uitkomst": "x"},
        ):
            with pytest.raises(IntegrityError), transaction.atomic():
                Briefsjabloon.objects.create(swv=wereld.swv, **values)


# --- mails ----------------------------------------------------------------------------------------------------------


def get_mails(soort: str) -> list[Bericht]:
    with as_eigenaar():
        return list(Bericht.objects.filter(soort=soort).order_by("pk"))


def test_mail_has_the_words_of_the_swv_with_link_and_privacy_below(wereld: Any) -> None:
    w.make_onvolledig(wereld)
    (standaard, *_) = get_mails("onvolledig")
    make_mail(
        wereld,
        "onvolledig",
        "((samenwerkingsverband)) mist iets bij ((kenmerk))",
        "Kijk mee.\n\nBel ons op ((telefoon)).",
    )
    aanvraag = w.make_onvolledig(wereld, "BTV")
    mail = get_mails("onvolledig")[-1]
    assert standaard.onderwerp.startswith("Een aanvraag heeft een aanvulling nodig (")
    assert mail.onderwerp == f"{wereld.swv.naam} mist iets bij {aanvraag.nummer}"
    assert "Kijk mee." in mail.tekst
    assert f"Bel ons op {wereld.swv.telefoon}." in mail.tekst
    assert reverse("toewijzing:aanvraag", args=[aanvraag.nummer]) in mail.tekst
    assert "staat er in deze mail niet om wie het gaat" in mail.tekst
    assert aanvraag.leerling.achternaam not in mail.tekst


def test_mail_to_a_parent_has_the_words_of_the_swv(wereld: Any) -> None:
    make_mail(wereld, "post_onderweg", "Post van ((samenwerkingsverband))", "Er komt een brief.")
    aanvraag = w.make_brieven_klaar(wereld, "TLV-PRO")
    with as_eigenaar():
        aanvraag.leerling.gezagdrager_set.update(email="ouder@thuis.example")
    w.step(wereld, aanvraag, "bekendmaken", Rol.SECRETARIS)
    (mail,) = get_mails("post_onderweg")
    assert (mail.aan, mail.onderwerp) == ("ouder@thuis.example", f"Post van {wereld.swv.naam}")
    assert "Er komt een brief." in mail.tekst
    assert aanvraag.nummer not in mail.tekst


def test_mail_is_one_text_that_is_not_taken_out(wereld: Any) -> None:
    with als(wereld[Rol.BEHEERDER]) as by:
        versie = services.create_sjabloon(swv=wereld.swv, by=by, bericht="onvolledig")
        with pytest.raises(ValidationError, match="Een mail heeft één tekst"):
            services.remove_blok(blok=versie.blokken.get(), by=by)
        with pytest.raises(ValidationError, match="bestaat niet"):
            services.restore_vast(versie=versie, vast="oneens", by=by)


def test_who_can_judge_hears_that_a_text_waits_and_who_laid_it_before_that_it_came_back(wereld: Any) -> None:
    versie = make(wereld)
    with als(wereld[Rol.DIRECTEUR]) as by:  # wrote a word, so won't be asked
        services.update_blok(blok=versie.blokken.get(vast=""), by=by, waarden={"tekst": "Anders."})
    submit(wereld, versie)
    with als(wereld[Rol.SECRETARIS]):
        services.give_back(versie=versie, reden="Noem ook het steunpunt.")
    mails = get_mails("briefsjabloon")
    assert [(mail.aan, mail.onderwerp) for mail in mails] == [
        (wereld[Rol.SECRETARIS].email, "Een tekst voor brieven of mails wacht op uw oordeel"),
        (wereld[Rol.BEHEERDER].email, "Een tekst voor brieven of mails is teruggegeven"),
    ]
    assert all(reverse("toewijzing:sjabloonversie", args=[versie.pk]) in mail.tekst for mail in mails)


# --- somebody else's ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [Rol.BEHEERDER, Rol.SECRETARIS, Rol.DIRECTEUR])
def test_template_of_another_swv_is_not_there(wereld: Any, rol: str) -> None:
    versie = make(wereld, "Geheim van ons.")
    client = Client()
    client.force_login(wereld.anderen[rol])
    assert client.get(reverse("toewijzing:sjabloonversie", args=[versie.pk])).status_code == 404
    page = client.get(reverse("toewijzing:sjablonen"))
    assert (page.status_code, page.context["brieven"]) == (200, [])
