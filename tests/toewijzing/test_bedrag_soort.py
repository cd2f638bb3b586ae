"""The rule about amounts of a version: written by the beheerder in a concept, kept with it, and through the API."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.api.conftest import aanvraag_url, make_client
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_bedrag import CODE, CONS, HELFT, UREN, ZORG, log_in, send, set_rate, set_rule
from tests.toewijzing.test_formulierbeheer import url
from tests.toewijzing.versies import publish
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.versiecontrole import check_soortversie
from toewijzing.services.formulierbeheer import open_versie

VANDAAG = timezone.localdate()
INVOER = {
    "wijze": "aantal", "eenheid": "uren", "tarief": "UUR", "hoogstens_aantal": "60", "hoogstens": "4.000",
    "eigen_risico": "250", "deel_bestuur": "33,5", "tekort": "weigeren",
    "termijn0_procent": "40", "termijn0_moment": "toekenning", "termijn1_procent": "35", "termijn1_moment": "weken",
    "termijn1_wanneer": "12", "termijn2_procent": "25", "termijn2_moment": "datum", "termijn2_wanneer": "31-7",
}  # fmt: skip


@pytest.fixture
def tarief(wereld: Any) -> None:
    set_rate(wereld, "85.50")


def save(client: Any, versie: Any, **changes: Any) -> Any:
    return client.post(url("bedragregel", versie.pk), {**INVOER, **changes})


@pytest.mark.usefixtures("tarief")
def test_beheerder_writes_the_rule_and_reads_it_back_in_words(beheer: Any, versie: Any) -> None:
    assert save(beheer, versie).status_code == 302
    row = Aanvraagsoort.alle.get(pk=versie.pk)
    assert (row.bedrag_wijze, row.bedrag_eenheid, row.bedrag_tarief) == ("aantal", "uren", "UUR")
    assert (row.bedrag_deel_bestuur, row.bedrag_eigen_risico) == (Decimal("33.50"), 250)
    assert [(each["procent"], each["moment"]) for each in row.bedrag_termijnen] == [
        ("40", "toekenning"), ("35", "weken"), ("25", "datum"),
    ]  # fmt: skip
    told = beheer.get(url("formulier", versie.pk)).text
    for zin in (
        "Een aantal keer een tarief: uren, tarief UUR.", "Ten hoogste 60 uren per aanvraag.",
        "De eerste € 250,00 betaalt het schoolbestuur.", "Het schoolbestuur betaalt 33,5% van de rest.",
        "Betaald: 40% bij de toekenning, 35% 12 weken na het begin, 25% op 31 juli.",
    ):  # fmt: skip
        assert zin in told
    form = beheer.get(url("bedragregel", versie.pk)).context["form"]
    assert (form["termijn2_wanneer"].value(), form["hoogstens"].value()) == ("31-7", "4000,00")


@pytest.mark.usefixtures("tarief")
@pytest.mark.parametrize(
    ("changes", "veld"),
    [
        ({"deel_bestuur": "100,01"}, "deel_bestuur"),
        ({"deel_bestuur": "-1"}, "deel_bestuur"),
        ({"eigen_risico": "-1"}, "eigen_risico"),
        ({"eigen_risico": "4.000,01"}, "hoogstens"),
        ({"eenheid": ""}, "eenheid"),
        ({"tarief": ""}, "tarief"),
        ({"tarief": "ONZIN"}, "tarief"),
        ({"wijze": "vast", "vast": ""}, "vast"),
        ({"termijn0_procent": "41"}, "termijn0_procent"),
        ({"termijn0_procent": ""}, "termijn0_procent"),
        ({"termijn1_wanneer": ""}, "termijn1_wanneer"),
        ({"termijn2_wanneer": "31-2"}, "termijn2_wanneer"),
        ({"termijn2_wanneer": "²-7"}, "termijn2_wanneer"),
        ({"termijn0_wanneer": "12"}, "termijn0_wanneer"),
    ],
)
def test_a_rule_that_cannot_be_is_refused_at_its_field_and_nothing_is_lost(
    beheer: Any, versie: Any, changes: Any, veld: str
) -> None:
    if veld == "termijn0_procent" and changes[veld] == "":
        changes = {**changes, "termijn0_wanneer": "12"}
    page = save(beheer, versie, **changes)
    assert page.status_code == 400
    assert veld in page.context["form"].errors
    assert page.context["form"]["hoogstens_aantal"].value() == "60"
    assert Aanvraagsoort.alle.get(pk=versie.pk).bedrag_wijze == "totaal"


@pytest.mark.usefixtures("tarief")
def test_hours_only_asks_no_amount_and_another_way_leaves_nothing_behind(beheer: Any, versie: Any) -> None:
    with as_eigenaar():
        for stap in versie.stappen.all():
            stap.voorwaarden.all().delete()
    leeg = dict.fromkeys((f"termijn{plek}_{deel}" for plek in range(3) for deel in ("procent", "wanneer")), "")
    assert save(beheer, versie, wijze="uren", **leeg).status_code == 302
    row = Aanvraagsoort.alle.get(pk=versie.pk)
    assert (row.vraagt_bedrag, row.bedrag_tarief, row.bedrag_hoogstens_aantal) == (False, "", 60)
    assert save(beheer, versie, wijze="totaal", **leeg).status_code == 302
    row.refresh_from_db()
    assert (row.vraagt_bedrag, row.bedrag_eenheid, row.bedrag_hoogstens_aantal) == (True, "", None)


@pytest.mark.usefixtures("tarief")
def test_a_published_version_keeps_its_rule_and_the_next_one_takes_it_along(
    beheer: Any, wereld: Any, versie: Any
) -> None:
    save(beheer, versie)
    versie = publish(wereld, Aanvraagsoort.alle.get(pk=versie.pk))
    answer = save(beheer, versie, hoogstens="9.000")
    assert answer.status_code == 400
    assert "Deze versie is in gebruik" in answer.text
    with als(wereld[Rol.BEHEERDER]), pytest.raises(DatabaseError), transaction.atomic():
        Aanvraagsoort.objects.filter(pk=versie.pk).update(bedrag_hoogstens=9000)
    later = VANDAAG + timedelta(days=9)
    nieuw = open_versie(soort=versie, van=later, vandaag=VANDAAG)
    assert (nieuw.bedrag_tarief, nieuw.bedrag_hoogstens, len(nieuw.bedrag_termijnen)) == ("UUR", 4000, 3)


def test_check_of_a_version_names_a_missing_rate_and_an_amount_that_is_not_asked(wereld: Any, versie: Any) -> None:
    def tell(**columns: Any) -> list[tuple[str, bool]]:
        Aanvraagsoort.alle.filter(pk=versie.pk).update(**columns)
        punten = check_soortversie(Aanvraagsoort.alle.get(pk=versie.pk), VANDAAG)
        return [(punt.tekst, punt.blokkeert) for punt in punten if punt.plek == "bedragen"]

    assert tell() == []
    ((tekst, blokkeert),) = tell(**UREN)
    assert "geen tarief «UUR»" in tekst
    assert not blokkeert
    set_rate(wereld, "80")
    assert tell() == []
    assert tell(bedrag_termijnen=[HELFT[0]])[0] == ("De termijnen tellen op tot 50%. Samen zijn zij 100%.", True)
    assert tell(bedrag_termijnen=[], vraagt_bedrag=False)[0][1]
    assert tell(bedrag_wijze="uren", bedrag_tarief="", vraagt_bedrag=True)[0][1]


@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.CONTROLLER, Rol.DIRECTEUR, ZORG])
def test_only_the_beheerder_writes_the_rule(wereld: Any, versie: Any, rol: str) -> None:
    assert save(log_in(wereld[rol]), versie).status_code == 403
    assert save(log_in(wereld.anderen[Rol.BEHEERDER]), versie).status_code == 404


# --- who bears --------------------------------------------------------------------------------------------------------

DRAGERS = {
    "deel_bestuur": "", "drager0_wie": "gemeente", "drager0_naam": "Gemeente Duin", "drager0_wijze": "besluit",
    "drager2_wie": "ander", "drager2_naam": "pgb", "drager2_wijze": "procent", "drager2_waarde": "25",
    "drager2_ook_ouders": "on", "drager3_wie": "swv", "drager3_wijze": "rest",
}  # fmt: skip


@pytest.mark.usefixtures("tarief")
def test_beheerder_says_who_bears_and_reads_it_back_in_words(beheer: Any, versie: Any) -> None:
    assert save(beheer, versie, **DRAGERS).status_code == 302
    row = Aanvraagsoort.alle.get(pk=versie.pk)
    assert [(each["wie"], each["wijze"], each["waarde"], each["ook_ouders"]) for each in row.bedrag_dragers] == [
        ("gemeente", "besluit", None, False), ("ander", "procent", "25", True), ("swv", "rest", None, False),
    ]  # fmt: skip
    told = beheer.get(url("formulier", versie.pk)).text
    assert "Gemeente Duin betaalt een bedrag dat bij het besluit wordt ingevuld, pgb betaalt 25%" in told
    form = beheer.get(url("bedragregel", versie.pk)).context["form"]
    assert (form["drager1_naam"].value(), form["drager1_ook_ouders"].value()) == ("pgb", True)


@pytest.mark.usefixtures("tarief")
@pytest.mark.parametrize(
    ("changes", "veld"),
    [
        ({"drager3_wie": ""}, "drager0_wie"),  # nobody bears the rest
        ({"drager2_naam": ""}, "drager2_wie"),
        ({"drager2_waarde": ""}, "drager2_wie"),
        ({"drager2_waarde": "100,01"}, "drager2_wie"),
        ({"drager3_waarde": "5"}, "drager3_waarde"),
        ({"drager2_wie": ""}, "drager2_wie"),
        ({"drager3_wie": "wie dan ook"}, "drager3_wie"),
        ({"deel_bestuur": "10"}, "drager0_wie"),
        ({"wijze": "geen"}, "termijn0_procent"),
    ],
)
def test_who_bears_that_cannot_be_is_refused_at_its_row(
    beheer: Any, versie: Any, changes: dict[str, str], veld: str
) -> None:
    page = save(beheer, versie, **{**DRAGERS, **changes})
    assert page.status_code == 400
    assert veld in page.context["form"].errors
    assert Aanvraagsoort.alle.get(pk=versie.pk).bedrag_dragers == []


def test_kind_without_amount_says_so_and_names_only_who_bears_own_costs(beheer: Any, versie: Any) -> None:
    only = {"wijze": "geen", "tekort": "weigeren", "drager0_wie": "gemeente", "drager0_wijze": "zelf"}
    assert beheer.post(url("bedragregel", versie.pk), only).status_code == 302
    row = Aanvraagsoort.alle.get(pk=versie.pk)
    assert (row.vraagt_bedrag, row.regel, [each.wie for each in row.dragerregels]) == (False, None, ["gemeente"])
    assert beheer.get(url("bedragregel", versie.pk)).context["form"]["wijze"].value() == "geen"
    assert "De gemeente draagt de eigen kosten zelf." in beheer.get(url("formulier", versie.pk)).text
    refused = beheer.post(url("bedragregel", versie.pk), {**only, "drager0_wijze": "rest"})
    assert "drager0_wie" in refused.context["form"].errors


# --- API --------------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("tarief")
def test_program_gives_the_number_and_reads_what_comes_of_it(wereld: Any) -> None:
    set_rule(wereld, **UREN, bedrag_deel_bestuur=Decimal(50))
    zaak = w.make_concept(wereld, CODE)
    client = make_client(wereld[ZORG])
    body = client.patch(aanvraag_url(zaak), {"gevraagd_aantal": "12.00"}).json()["velden"]
    assert (body["gevraagd_aantal"], body["eenheid"], body["gevraagd_tarief"]) == ("12.00", "uren", "85.50")
    assert (body["gevraagd_bedrag"], body["gevraagd_deel_swv"]) == ("1026.00", "513.00")
    for wrong in ({"gevraagd_aantal": "-1"}, {"gevraagd_bedrag": "100.00"}):
        assert client.patch(aanvraag_url(zaak), wrong).status_code == 400
    # What follows from the rule is not for who asks to say.
    assert client.patch(aanvraag_url(zaak), {"gevraagd_tarief": "1"}).json()["velden"]["gevraagd_tarief"] == "85.50"


@pytest.mark.usefixtures("tarief")
def test_program_decides_on_a_number_and_the_school_reads_the_parts(wereld: Any) -> None:
    set_rule(wereld, **UREN, bedrag_deel_bestuur=Decimal(50), bedrag_termijnen=HELFT)
    zaak = send(wereld, gevraagd_aantal=Decimal(12))
    data = {
        "versie": zaak.versie, "uitkomst": "toegekend", "motivering": "Het is nodig.", "aantal": "12",
        "begin": zaak.gevraagd_van.isoformat(), "eind": zaak.gevraagd_tot_en_met.isoformat(),
    }  # fmt: skip
    answer = make_client(wereld[CONS]).post(aanvraag_url(zaak, "acties", "besluiten"), data)
    assert answer.status_code == 200, answer.json()
    besluit = make_client(wereld[CONS]).get(aanvraag_url(zaak)).json()["besluit"]
    assert (besluit["aantal"], besluit["tarief"], besluit["bedrag"]) == ("12.00", "85.50", "1026.00")
    assert (besluit["deel_bestuur"], besluit["deel_swv"]) == ("513.00", "513.00")
    assert besluit["termijnen"] == ["€ 256,50 bij de toekenning", "€ 256,50 na de evaluatie"]
    assert make_client(wereld[ZORG]).get(aanvraag_url(zaak)).json()["besluit"] is None
