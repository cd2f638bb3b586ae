"""Imports of figures taken back as a whole, or refused row by row; the same file named before it is read twice."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from financien.begroten.models import Balanspost, Realisatieregel
from financien.begroten.services.import_realisatie import BALANS, REALISATIE
from financien.referentie.enums import Tariefsoort
from financien.referentie.models import Tarief, Telling
from financien.referentie.services.import_gegevens import TARIEVEN, TELLINGEN
from financien.referentie.services.importeren import import_file, undo
from financien.verdelen.models import Verdeling
from rapportage.jaarverslag.models import Jaarverslag
from swv.kern.inlezen import write_csv
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inlezing
from swv.organisatie.services.inlezing import find_objections, take_back_inlezing
from tests.financien.referentie.test_import import KOPPEN, TARIEFKOPPEN, unit
from tests.financien.wereld import make_gedeeld
from tests.rollen import als, as_eigenaar

ZWAAR_2027 = f"tarief {Tariefsoort.ZWAAR.label} 1 januari 2027"
REALISATIEKOPPEN = ("Jaar", "Maand", "RJ-code", "Omschrijving", "Bedrag")
BALANSKOPPEN = ("Jaar", "Stand per", "RJ-code", "Omschrijving", "Bedrag")


def read(geldwereld: Any, soort: Any, koppen: Any, *rijen: Any) -> Inlezing:
    with als(geldwereld[Rol.CONTROLLER]) as by:
        import_file(soort=soort, swv=geldwereld.swv, by=by, data=write_csv(koppen, rijen), naam="bestand.csv")
        return Inlezing.objects.order_by("pk").last()


def object_to(geldwereld: Any, inlezing: Inlezing) -> list[tuple[str, str]]:
    with als(geldwereld[Rol.CONTROLLER]) as by:
        return [(each.wat, each.tekst) for each in find_objections(inlezing, by)]


def take_back(geldwereld: Any, inlezing: Inlezing) -> Inlezing:
    with als(geldwereld[Rol.CONTROLLER]) as by:
        return take_back_inlezing(inlezing=inlezing, by=by)


def refetch(geldwereld: Any, inlezing: Inlezing) -> Inlezing:
    with als(geldwereld[Rol.CONTROLLER]):
        return Inlezing.objects.get(pk=inlezing.pk)


def begin_report(geldwereld: Any, jaar: int) -> Jaarverslag:
    with als(geldwereld[Rol.CONTROLLER]) as by:
        return Jaarverslag.objects.create(swv=geldwereld.swv, jaar=jaar, aangemaakt_door=by)


def adopt(verslag: Jaarverslag, op: date) -> None:
    with as_eigenaar():
        Jaarverslag.objects.filter(pk=verslag.pk).update(
            status="vastgesteld", snapshot={}, sha256="0" * 64, vastgesteld_op=op
        )


def stand(swv: Any, model: Any) -> list[dict[str, Any]]:
    return list(model.objects.filter(swv=swv).order_by("pk").values())


def test_counts_stand_as_they_were_after_taking_back(geldwereld: Any) -> None:
    before = stand(geldwereld.swv, Telling)
    inlezing = read(
        geldwereld, TELLINGEN, KOPPEN,
        ("leerlingen", unit(geldwereld.school), "01-10-2026", "412", "definitief", "DUO"),
        ("opp", unit(geldwereld.school), "01-10-2026", "31", "voorlopig", "DUO"),
        ("leerlingen", geldwereld.swv.code, "01-10-2012", "1000", "definitief", "DUO"),
    )  # fmt: skip
    assert stand(geldwereld.swv, Telling) != before
    assert len(inlezing.wijzigingen) == 3

    take_back(geldwereld, inlezing)

    assert stand(geldwereld.swv, Telling) == before
    with as_eigenaar():
        events = Telling.pgh_event_model.objects.filter(bron="DUO").values_list("pgh_label", flat=True)
        assert sorted(events) == ["delete", "delete", "insert", "insert", "update"]


def test_import_that_was_taken_back_stays_so_and_can_be_read_again(geldwereld: Any) -> None:
    rij = ("zwaar", "01-01-2027", "31-12-2027", "742,00", "definitief", "Stcrt.")
    inlezing = take_back(geldwereld, read(geldwereld, TARIEVEN, TARIEFKOPPEN, rij))

    assert object_to(geldwereld, inlezing) == [("", "Deze inlezing is al teruggenomen.")]
    with pytest.raises(IntegrityError), transaction.atomic(), als(geldwereld[Rol.CONTROLLER]):
        Inlezing.objects.filter(pk=inlezing.pk).update(ongedaan_op=None, ongedaan_door=None)
    read(geldwereld, TARIEVEN, TARIEFKOPPEN, rij)
    assert Tarief.objects.get(code="zwaar").bedrag == Decimal("742.00")


def test_row_that_was_corrected_since_says_so_and_nothing_is_taken_back(geldwereld: Any) -> None:
    inlezing = read(
        geldwereld, TARIEVEN, TARIEFKOPPEN, ("zwaar", "01-01-2027", "31-12-2027", "742,00", "definitief", "brief"),
        ("licht", "01-01-2027", "31-12-2027", "100,00", "definitief", "brief"),
    )  # fmt: skip
    Tarief.objects.filter(code="zwaar").update(bedrag=Decimal("743.00"))

    assert object_to(geldwereld, inlezing) == [(ZWAAR_2027, "Dit is daarna gewijzigd: «bedrag».")]
    with pytest.raises(ValidationError, match="Dit is daarna gewijzigd"):
        take_back(geldwereld, inlezing)
    assert Tarief.objects.filter(code__in=("zwaar", "licht"), van__year=2027).count() == 2


def test_row_that_somebody_changes_between_the_question_and_the_answer_is_not_overwritten(geldwereld: Any) -> None:
    """Who looked saw nothing in the way; the row is held and compared once more before it is put back."""
    inlezing = read(
        geldwereld, TARIEVEN, TARIEFKOPPEN, ("zwaar", "01-01-2027", "31-12-2027", "742,00", "definitief", "brief")
    )
    assert object_to(geldwereld, inlezing) == []
    Tarief.objects.filter(code="zwaar", van__year=2027).update(bedrag=Decimal("743.00"))

    with als(geldwereld[Rol.CONTROLLER]) as by, pytest.raises(ValidationError, match="Iemand wijzigde dit intussen"):
        undo(inlezing, by)

    assert Tarief.objects.get(code="zwaar", van__year=2027).bedrag == Decimal("743.00")


def test_row_that_was_removed_since_says_so(geldwereld: Any) -> None:
    inlezing = read(
        geldwereld, TARIEVEN, TARIEFKOPPEN, ("zwaar", "01-01-2027", "31-12-2027", "742,00", "definitief", "brief")
    )
    Tarief.objects.filter(code="zwaar", van__year=2027).delete()

    expected = "Dit is daarna verwijderd of door een ander bestand vervangen."
    assert object_to(geldwereld, inlezing) == [(ZWAAR_2027, expected)]


def test_month_that_was_replaced_comes_back(geldwereld: Any) -> None:
    read(geldwereld, REALISATIE, REALISATIEKOPPEN, ("2026", "1", "4.1", "Personeel", "100"))
    before = stand(geldwereld.swv, Realisatieregel)
    second = read(
        geldwereld, REALISATIE, REALISATIEKOPPEN, ("2026", "1", "4.1", "Personeel", "120"),
        ("2026", "1", "4.3", "Huisvesting", "20"),
    )  # fmt: skip

    take_back(geldwereld, second)

    assert stand(geldwereld.swv, Realisatieregel) == before


def test_older_import_of_a_month_is_not_taken_back_under_a_newer_one(geldwereld: Any) -> None:
    first = read(geldwereld, REALISATIE, REALISATIEKOPPEN, ("2026", "1", "4.1", "Personeel", "100"))
    read(geldwereld, REALISATIE, REALISATIEKOPPEN, ("2026", "1", "4.1", "Personeel", "120"))

    assert [tekst for _, tekst in object_to(geldwereld, first)] == [
        "Dit is daarna verwijderd of door een ander bestand vervangen."
    ]


def test_balans_is_taken_back_unless_the_report_of_that_year_was_adopted(geldwereld: Any) -> None:
    rijen = (("2026", "31 december", "1.7", "Bank", "5"), ("2026", "31 december", "2.1", "EV", "5"))
    inlezing = read(geldwereld, BALANS, BALANSKOPPEN, *rijen)
    verslag = begin_report(geldwereld, 2026)
    assert object_to(geldwereld, inlezing) == []

    adopt(verslag, timezone.localdate())

    assert object_to(geldwereld, inlezing) == [("", "Het jaarverslag 2026 is daarna vastgesteld, met deze cijfers.")]
    with pytest.raises(ValidationError, match="daarna vastgesteld"):
        take_back(geldwereld, inlezing)
    assert Balanspost.objects.filter(swv=geldwereld.swv, jaar=2026).count() == 2


@pytest.mark.parametrize(
    ("jaar", "dag", "built"),
    [(2026, date(2027, 3, 2), True), (2026, date(2027, 3, 1), False), (2025, date(2027, 3, 2), False)],
)
def test_counts_in_the_report_of_that_year_stay_once_it_was_adopted_on_a_dutch_day_since(
    geldwereld: Any, jaar: int, dag: date, built: bool
) -> None:
    rij = ("leerlingen", unit(geldwereld.school), "01-10-2026", "412", "definitief", "DUO")
    inlezing = read(geldwereld, TELLINGEN, KOPPEN, rij)
    with as_eigenaar():  # half past midnight here, still 1 March in UTC
        Inlezing.objects.filter(pk=inlezing.pk).update(op=datetime(2027, 3, 1, 23, 30, tzinfo=UTC))
    adopt(begin_report(geldwereld, jaar), dag)

    found = object_to(geldwereld, refetch(geldwereld, inlezing))

    assert found == ([("", "Het jaarverslag 2026 is daarna vastgesteld, met deze cijfers.")] if built else [])


def test_counts_with_which_a_shared_distribution_was_computed_stay(geldwereld: Any) -> None:
    verdeling = make_gedeeld(geldwereld)
    with as_eigenaar():
        Verdeling.objects.filter(pk=verdeling.pk).update(gedeeld_op=timezone.now() - timedelta(days=1))
    inlezing = read(
        geldwereld, TELLINGEN, KOPPEN, ("opp", unit(geldwereld.school), "01-10-2026", "31", "voorlopig", "DUO")
    )
    assert object_to(geldwereld, inlezing) == []
    with as_eigenaar():
        Verdeling.objects.filter(pk=verdeling.pk).update(gedeeld_op=timezone.now() + timedelta(minutes=1))

    assert [tekst for _, tekst in object_to(geldwereld, inlezing)] == [
        f"Verdeling «{verdeling.naam}» is daarna gedeeld met de besturen, en kan met deze cijfers zijn berekend."
    ]


def test_page_names_the_same_file_and_takes_back(client: Any, geldwereld: Any) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])
    data = write_csv(TARIEFKOPPEN, [("zwaar", "01-01-2027", "31-12-2027", "742,00", "definitief", "Stcrt.")])

    def offer() -> Any:
        bestand = SimpleUploadedFile("tarieven.csv", data, "text/csv")
        return client.post(reverse("financien:importeren", args=["tarieven"]), {"bestand": bestand}).url

    client.post(offer())
    page = client.get(offer())
    inlezing_url = client.get(reverse("organisatie:inlezingen")).context["rijen"][0].url

    assert "Dit bestand is al ingelezen" in page.content.decode()
    assert f"door {geldwereld[Rol.CONTROLLER].naam}. Toen: 1 tarieven zijn overgenomen" in page.context["eerder"][0]
    assert client.post(inlezing_url).url == inlezing_url
    assert not Tarief.objects.filter(code="zwaar", van__year=2027).exists()
    assert "Dit bestand is al ingelezen" not in client.get(offer()).content.decode()
