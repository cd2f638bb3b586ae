"""Tasks at labels, rules for signals and compared costs: what comes, what it says, what is refused, and the way back."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from financien.referentie.models import Kostenvergelijking
from financien.verdelen.models import Signaal, Signaalregel
from opp.models import Label, Taakregel
from organen.models import Mandaat, Orgaan
from overnemen.models import Overname
from overnemen.services.overname import take_back_overname
from schoolaanvragen.models import Soortplicht
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand
from tests import factories as f
from tests.financien import wereld as g
from tests.overnemen import inrichting as i
from tests.rapportage.indicatoren.wereld import make_tarief
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraagsoort

pytestmark = pytest.mark.django_db
TAAK, SIGNAAL, KOSTEN = f"taakregel:Zwaarte 2|{i.TAAK}", "signaalregel:houdt_over|", "vergelijking:MAATWERK-I|vso_1"
Change = Callable[[Any], None]


@pytest.fixture
def buren() -> tuple[Any, bytes]:
    """A neighbour of vo with one of each, and its file."""
    bron = i.make_swv("vo")
    i.enrich(bron, i.make_people(bron))
    return bron, i.make_file(bron)


@pytest.fixture
def hier() -> Any:
    """An swv of vo with the standard kinds, and its beheerder."""
    swv = i.make_swv("vo")
    return swv, i.make_people(swv)[Rol.BEHEERDER]


def on(soort: str, /, **values: Any) -> Change:
    return lambda delen: delen[soort][0].update(values)


# --- what comes -------------------------------------------------------------------------------------------------------


def test_they_hold_from_today_at_the_own_label_and_kind_as_the_neighbour_wrote_them(buren: Any, hier: Any) -> None:
    bron, data = buren
    swv, by = hier
    i.take(swv, by, data, ["label:Zwaarte 2", TAAK, SIGNAAL, KOSTEN])

    with as_eigenaar():
        taak = Taakregel.objects.select_related("label").get(swv=swv)
        assert (taak.wat, taak.rol, taak.aantal, taak.eenheid) == (i.TAAK, "zorgcoordinator", 6, "weken")
        assert (taak.label.swv_id, taak.label.naam) == (swv.pk, "Zwaarte 2")
        regel = Signaalregel.objects.get(swv=swv)
        assert (regel.grens, regel.ontvanger, regel.uitleg) == (Decimal("25.0"), "bestuur", i.UITLEG)
        kosten = Kostenvergelijking.objects.get(swv=swv)
        assert (kosten.soort_code, kosten.tarief) == ("MAATWERK-I", "vso_1")
        assert kosten.toelichting == f"Overgenomen van {bron.naam}"
        assert {row.van for row in (taak, regel, kosten)} == {i.VANDAAG}
        assert {row.geschiedenis.count() for row in (taak, regel, kosten)} == {1}


def test_where_the_neighbour_agreed_on_costs_is_not_in_the_file_and_no_amount_is(buren: Any) -> None:
    bron, _ = buren
    make_tarief(bron, "vso_1", "13579.24", i.VANDAAG.year)
    data = i.make_file(bron)
    assert i.AFGESPROKEN not in data.decode()
    assert "13579" not in data.decode()
    assert i.get_delen(data)["vergelijking"] == [{"soort_code": "MAATWERK-I", "tarief": "vso_1"}]


def test_costs_come_with_a_kind_that_is_a_concept_until_somebody_publishes_it(buren: Any) -> None:
    leeg = i.make_swv("vo", ingericht=False)
    by = i.make_people(leeg)[Rol.BEHEERDER]
    i.take(leeg, by, buren[1], [KOSTEN, "aanvraagsoort:MAATWERK-I"])
    with as_eigenaar():
        assert Kostenvergelijking.objects.filter(swv=leeg).count() == 1
        assert not Aanvraagsoort.objects.filter(swv=leeg).exists()


def test_the_page_says_what_each_does_from_when_and_which_amount_is_missing(
    buren: Any, hier: Any, client: Client
) -> None:
    swv, by = hier
    bestand = i.offer(swv, by, buren[1])
    client.force_login(by)
    page = client.get(reverse("overnemen:bekijken", args=[bestand.pk])).text.replace("\xa0", " ")

    assert f"Zwaarte 2: {i.TAAK}" in page
    assert "Heeft label «Zwaarte 2» nodig" in page
    assert "Houdt een school of bestuur minder dan 25 % over van wat zij krijgt, dan hoort het bestuur dat." in page
    assert i.UITLEG in page
    assert "Waar het is afgesproken, komt niet mee" in page
    assert "dat staat hier nog niet. Vul het in bij «Geld»." in page
    make_tarief(swv, "vso_1", "13000", i.VANDAAG.year)
    assert not [each for each in i.list_dingen(swv, buren[1])[KOSTEN].let_op if "nog niet" in each]


def test_a_file_without_them_is_read_as_before(buren: Any, hier: Any) -> None:
    def strip(delen: Any) -> None:
        for soort in ("taakregel", "signaalregel", "vergelijking"):
            del delen[soort]

    swv, by = hier
    overname = i.take(swv, by, i.change_file(buren[1], strip))
    with as_eigenaar():
        assert {"label", "oppregel"} <= set(overname.delen.values_list("soort", flat=True))
        assert not Signaalregel.objects.filter(swv=swv).exists()


# --- what is here already ---------------------------------------------------------------------------------------------


def test_a_label_here_in_other_capitals_is_the_label_that_is_meant(buren: Any, hier: Any) -> None:
    swv, by = hier
    with as_eigenaar():
        label = Label.objects.create(swv=swv, naam="ZWAARTE 2", zwaarte=2, van=f.LANG_GELEDEN)
        Label.objects.create(swv=f.SwvFactory(), naam="Zwaarte 2", zwaarte=2, van=f.LANG_GELEDEN)
    rule = next(each for each in i.list_dingen(swv, buren[1]) if each.startswith("oppregel:vol|label"))
    i.take(swv, by, buren[1], [TAAK, rule])

    with as_eigenaar():
        assert Taakregel.objects.get(swv=swv).label_id == label.pk
    dingen = i.list_dingen(swv, buren[1])
    assert (dingen[TAAK].stand, dingen[TAAK].is_te_kiezen) == ("anders", False)
    assert "Stop er eerst mee" in dingen[rule].reden


def test_the_rule_of_the_own_controller_about_a_figure_stays(buren: Any, hier: Any) -> None:
    swv, by = hier
    with as_eigenaar():
        eigen = Signaalregel.objects.create(
            swv=swv, soort="houdt_over", grens=Decimal("40"), ontvanger="beide", uitleg="Eigen.", van=f.LANG_GELEDEN
        )
    ding = i.list_dingen(swv, buren[1])[SIGNAAL]
    assert ("grens in procent", "40.0", "25.0") in [(each.veld, each.oud, each.nieuw) for each in ding.verschillen]
    assert "Vraag de controller om die te stoppen" in ding.reden

    with pytest.raises(ValidationError, match="Vink aan wat u overneemt"):
        i.take(swv, by, buren[1], [SIGNAAL])
    eigen.refresh_from_db()
    assert (eigen.tot, eigen.grens) == (None, Decimal("40.0"))


def test_a_duty_in_other_capitals_is_here_already_and_keeps_nothing_else_from_coming(buren: Any, hier: Any) -> None:
    bron, _ = buren
    swv, by = hier
    with as_eigenaar():
        for place, naam in ((bron, "Deel wat u leerde"), (swv, "DEEL WAT U LEERDE")):
            Soortplicht.objects.create(
                swv=place, soort_code="MAATWERK-I", naam=naam, uitleg="Kort.", binnen_weken=8, van=f.LANG_GELEDEN
            )
    data = i.make_file(bron)
    ding = i.list_dingen(swv, data)["plicht:MAATWERK-I|Deel wat u leerde"]
    assert (ding.stand, ding.is_te_kiezen) == ("anders", False)
    i.take(swv, by, data, ["orgaan:OTG"])


def test_mandates_in_another_order_are_the_same(buren: Any, hier: Any) -> None:
    swv, by = hier
    i.take(swv, by, buren[1], ["orgaan:OTG"])
    with as_eigenaar():
        for place, amounts in ((buren[0], ("100", "900")), (swv, ("900", "100"))):
            orgaan = Orgaan.objects.get(swv=place, code="OTG")
            for amount in amounts:
                Mandaat.objects.create(orgaan=orgaan, tot_bedrag=amount, momenten=["verlenging"], van=f.LANG_GELEDEN)
    assert i.list_dingen(swv, i.make_file(buren[0]))["orgaan:OTG"].stand == "gelijk"


# --- what can't come --------------------------------------------------------------------------------------------------


def test_a_task_whose_label_is_nowhere_and_costs_of_a_kind_that_is_nowhere_are_refused(buren: Any) -> None:
    leeg = i.make_swv("vo", ingericht=False)
    by = i.make_people(leeg)[Rol.BEHEERDER]
    zonder = i.make_file(buren[0], [TAAK, KOSTEN])
    for waarde in (TAAK, KOSTEN):
        with pytest.raises(ValidationError, match="Dat staat niet in het bestand; maak het eerst"):
            i.take(leeg, by, zonder, [waarde])
        with pytest.raises(ValidationError, match="Vink dat ook aan"):
            i.take(leeg, by, buren[1], [waarde])
    with as_eigenaar():
        assert not Taakregel.objects.filter(swv=leeg).exists()
        assert not Kostenvergelijking.objects.filter(swv=leeg).exists()
        assert not Overname.objects.filter(swv=leeg).exists()


def test_where_a_tlv_is_asked_no_costs_come_whatever_the_file_says(buren: Any, hier: Any) -> None:
    swv, by = hier
    data = i.change_file(buren[1], on("vergelijking", soort_code="TLV-VSO"))
    ding = i.list_dingen(swv, data)["vergelijking:TLV-VSO|vso_1"]
    assert not ding.is_te_kiezen
    assert "die geen TLV geeft" in ding.reden
    i.take(swv, by, data, ["orgaan:OTG", "vergelijking:TLV-VSO|vso_1"])
    with as_eigenaar():
        assert not Kostenvergelijking.objects.filter(swv=swv).exists()


def test_costs_at_a_kind_that_here_has_no_amount_are_refused_with_the_reason(buren: Any, hier: Any) -> None:
    swv, by = hier
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=swv, code="MAATWERK-I").update(vraagt_bedrag=False)
    with pytest.raises(ValidationError, match="heeft hier geen bedrag of geeft een TLV"):
        i.take(swv, by, buren[1], [KOSTEN])


def test_a_count_and_costs_of_vo_do_not_come_in_po_and_a_signal_does(buren: Any) -> None:
    bron, _ = buren
    po = i.make_swv("po")
    with as_eigenaar():
        Signaalregel.objects.create(
            swv=bron, soort="telling_stijgt", telling="lwoo", grens=Decimal("10"), ontvanger="school", uitleg="Bel.",
            van=f.LANG_GELEDEN,
        )  # fmt: skip
    data = i.make_file(bron)
    dingen = i.list_dingen(po, data)
    assert "leerlingen met lwoo" in dingen["signaalregel:telling_stijgt|lwoo"].reden
    assert "van het voortgezet onderwijs" in dingen[KOSTEN].reden
    assert {dingen[each].is_te_kiezen for each in (SIGNAAL, TAAK)} == {True}
    i.take(po, i.make_people(po)[Rol.BEHEERDER], data)
    with as_eigenaar():
        assert [each.soort for each in Signaalregel.objects.filter(swv=po)] == ["houdt_over"]


def twice(soort: str, /, **values: Any) -> Change:
    return lambda delen: delen[soort].append({**delen[soort][0], **values})


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (on("signaalregel", grens="veel"), ["regel voor een signaal «houdt_over», grens", "een getal als tekst"]),
        (on("signaalregel", grens=25), ["grens", "een getal als tekst"]),
        (on("signaalregel", grens="NaN"), ["grens", "een getal als tekst"]),
        (on("signaalregel", grens=None), ["grens", "mag niet leeg zijn"]),
        (on("signaalregel", grens="0.5"), ["houdt minder over", "1 tot en met 1000 procent", "Maak het bestand"]),
        (on("signaalregel", grens="-25"), ["1 tot en met 1000 procent"]),
        (on("signaalregel", grens="1000.1"), ["1 tot en met 1000 procent"]),
        (on("signaalregel", soort="regent"), ["regel voor een signaal «regent», soort"]),
        (on("signaalregel", soort="telling_stijgt"), ["een telling hoort bij een telling die stijgt"]),
        (on("signaalregel", soort="telling_stijgt", telling="verzonnen"), ["telling"]),
        (on("signaalregel", telling="leerlingen"), ["een telling hoort bij een telling die stijgt"]),
        (on("signaalregel", ontvanger="jan@duin.nl"), ["ontvanger"]),
        (on("signaalregel", uitleg=""), ["uitleg"]),
        (on("signaalregel", gebruiker=3), ["staat «gebruiker»: dat hoort bij een persoon"]),
        (on("signaalregel", gezien_door=3), ["staat «gezien_door»"]),
        (twice("signaalregel"), ["staat er twee keer"]),
        (twice("signaalregel", grens="30.0"), ["staat er twee keer"]),
        (on("taakregel", label=3), ["label", "hier hoort tekst"]),
        (on("taakregel", label=None), ["label", "mag niet leeg zijn"]),
        (on("taakregel", rol="koning"), ["rol"]),
        (on("taakregel", rol="beheerder"), ["rol"]),
        (on("taakregel", aantal="zes"), ["aantal", "een heel getal"]),
        (on("taakregel", aantal=0), [f"taak «{i.TAAK}»", "1 tot en met 52 weken"]),
        (on("taakregel", aantal=53), ["1 tot en met 52 weken"]),
        (on("taakregel", aantal=366, eenheid="dagen"), ["1 tot en met 365 dagen"]),
        (on("taakregel", eenheid="maanden"), ["eenheid"]),
        (on("taakregel", gebruiker_id=3), ["staat «gebruiker_id»"]),
        (twice("taakregel"), ["staat er twee keer"]),
        (twice("taakregel", wat=i.TAAK.upper()), ["staat er twee keer"]),
        (on("vergelijking", tarief="verzonnen"), ["tarief"]),
        (on("vergelijking", tarief="lwoo"), ["alleen met een plaats in het sbo, so of vso"]),
        (on("vergelijking", toelichting="Ledenraad"), ["het veld «toelichting» kent Verband niet", "Werk Verband"]),
        (twice("vergelijking"), ["staat er twee keer"]),
        (twice("label", naam="ZWAARTE 2"), ["staat er twee keer"]),
    ],
)  # fmt: skip
def test_a_rule_that_can_not_be_is_refused_with_the_place(change: Change, words: list[str], buren: Any) -> None:
    swv = i.make_swv("vo", ingericht=False)
    by = i.make_people(swv)[Rol.BEHEERDER]

    with pytest.raises(ValidationError) as caught:
        i.offer(swv, by, i.change_file(buren[1], change))

    said = " ".join(caught.value.messages)
    assert [each for each in words if each not in said] == [], said
    with as_eigenaar():
        assert not Inleesbestand.objects.exists()
        assert not Taakregel.objects.filter(swv=swv).exists()
        assert not Signaalregel.objects.filter(swv=swv).exists()


# --- back -------------------------------------------------------------------------------------------------------------


def test_they_are_taken_back_and_can_be_taken_over_again(buren: Any, hier: Any) -> None:
    swv, by = hier
    chosen = ["label:Zwaarte 2", TAAK, SIGNAAL, KOSTEN]
    for _ in range(2):
        overname = i.take(swv, by, buren[1], chosen)
        with als(by):
            take_back_overname(overname=overname, by=by, vandaag=i.VANDAAG)
        with as_eigenaar():
            for model in (Label, Taakregel, Signaalregel, Kostenvergelijking):
                assert not model.objects.filter(swv=swv, tot=None).exists()
    assert all(i.list_dingen(swv, buren[1])[each].stand == "nieuw" for each in chosen)


def test_a_rule_by_which_a_signal_was_told_is_not_taken_back_and_says_who_stops_it(wereld: Any, buren: Any) -> None:
    wereld, by = g.add_money(wereld), wereld[Rol.BEHEERDER]
    overname = i.take(wereld.swv, by, buren[1], [SIGNAAL])
    verdeling = g.make_concept(wereld)
    with as_eigenaar():
        regel = Signaalregel.objects.get(swv=wereld.swv)
        Signaal.objects.create(
            swv=wereld.swv, regel=regel, verdeling=verdeling, organisatie=wereld.school, ontvanger="bestuur",
            moment="prognose", was=100, wordt=20, waarde=20, op=i.VANDAAG,
        )  # fmt: skip
    with als(by), pytest.raises(ValidationError, match="al een signaal mee gemeld"):
        take_back_overname(overname=overname, by=by, vandaag=i.VANDAAG)
    regel.refresh_from_db()
    assert regel.tot is None
