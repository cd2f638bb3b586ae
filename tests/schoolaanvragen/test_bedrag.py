"""Bounds of a kind per request, what the board bears, and the parts in which a grant of a school is paid."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, ProgrammingError, transaction
from django.urls import reverse

from schoolaanvragen.models import Schoolaanvraag, Schoolbesluit, Schooltermijn
from schoolaanvragen.queries.bedrag import find_te_veel
from schoolaanvragen.services.aanvraag import write_aanvraag
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar, get_reasons
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_api import URL, make_client
from tests.schoolaanvragen.test_budget import give
from tests.schoolaanvragen.wereld import DIR, ZORG
from toewijzing.calculations.bedrag import Bedragregel, Bedragwijze
from toewijzing.calculations.betaaltermijn import check_regel
from toewijzing.calculations.drager import Dragerkader
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.budget import get_standen

DELEN = [
    {"procent": "60", "moment": "toekenning"}, {"procent": "30", "moment": "weken", "weken": 12},
    {"procent": "10", "moment": "evaluatie"},
]  # fmt: skip


def make_kind(wereld: Any, code: str = "GRENS", **regels: Any) -> None:
    """A kind with a rule for money: at most € 4.000, unless something else is said."""
    s.make_soorten(wereld)
    s.make_soort(wereld.swv, code, **{"bedrag_hoogstens": Decimal(4000), **regels})


def get_besluit(zaak: Any) -> Any:
    with as_eigenaar():
        return Schoolbesluit.objects.prefetch_related("termijnen").get(aanvraag=zaak)


# --- bounds ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("regels", "veld", "grens", "teveel", "tekst"),
    [
        ({}, "bedrag", "4000", "4000.01", "Ten hoogste € 4.000,00 per aanvraag. Vul een lager bedrag in."),
        (
            {"vraagt_bedrag": False, "vraagt_uren": True, "bedrag_hoogstens_aantal": Decimal(60)}, "uren", "60", "60.25",
            "Ten hoogste 60 uur per aanvraag. Vul minder uren in.",
        ),
        (
            {"bedrag_eenheid": "leerlingen", "bedrag_hoogstens_aantal": Decimal(8), "bedrag_hoogstens": None}, "aantal_leerlingen", "8", "9",
            "Ten hoogste 8 leerlingen per aanvraag. Vul minder leerlingen in.",
        ),
        (
            {"bedrag_eenheid": "weken", "bedrag_hoogstens_aantal": Decimal(10), "bedrag_hoogstens": None, "vraagt_weken": True}, "weken", "10", "11",
            "Ten hoogste 10 weken per aanvraag. Vul minder weken in.",
        ),
    ],
)  # fmt: skip
def test_up_to_the_bound_it_is_taken_and_above_it_refused_at_form_service_and_api(
    client: Any, wereld: Any, regels: dict[str, Any], veld: str, grens: str, teveel: str, tekst: str
) -> None:
    make_kind(wereld, **regels)
    zaak = s.make_concept(wereld, "GRENS", **{veld: Decimal(grens) if veld in ("bedrag", "uren") else int(grens)})
    client.force_login(wereld[ZORG])
    url = reverse("schoolaanvragen:invullen", args=[zaak.nummer])
    page = client.post(url, {veld: teveel.replace(".", ","), "groep": "groep 5b"})
    assert page.status_code == 400
    assert tekst in page.text
    assert tekst.partition(". ")[0] in client.get(url).text
    with als(wereld[ZORG]) as by, pytest.raises(ValidationError) as refused:
        write_aanvraag(aanvraag=zaak, by=by, velden={veld: Decimal(teveel)}, antwoorden={}, vandaag=s.vandaag())
    assert refused.value.message_dict == {veld: [tekst]}
    answer = make_client(wereld[ZORG]).patch(f"{URL}{zaak.nummer}/", {veld: teveel}, format="json")
    assert (answer.status_code, tekst in str(answer.json())) == (400, True)

    assert getattr(s.reload(zaak), veld) == Decimal(grens)
    assert s.step(wereld, zaak, "indienen", ZORG).status == "ter_akkoord"


ZOMAAR = date(2027, 3, 1)


@pytest.mark.parametrize(
    ("eenheid", "grens", "omvang", "expected"),
    [
        ("", 60, {"uren": 60, "weken": 61, "aantal_leerlingen": 61}, {}),
        ("uren", 60, {"uren": 61}, {"uren": "Ten hoogste 60 uur per aanvraag. Vul minder uren in."}),
        ("uren", 1, {"uren": 2}, {"uren": "Ten hoogste 1 uur per aanvraag. Vul minder uren in."}),
        # Hours are no places, weeks or dagdelen: what is counted otherwise does not bound them.
        ("leerlingen", 8, {"uren": 40, "weken": 40, "aantal_leerlingen": 8}, {}),
        ("leerlingen", 1, {"aantal_leerlingen": 2}, {"aantal_leerlingen": "Ten hoogste 1 leerling per aanvraag. Vul minder leerlingen in."}),
        ("weken", 10, {"uren": 40, "aantal_leerlingen": 40, "weken": 10}, {}),
        ("weken", 10, {"weken": 11}, {"weken": "Ten hoogste 10 weken per aanvraag. Vul minder weken in."}),
        ("weken", 10, {"van": ZOMAAR, "tot_en_met": ZOMAAR + timedelta(days=69)}, {}),
        ("weken", 10, {"van": ZOMAAR, "tot_en_met": ZOMAAR + timedelta(days=70)}, {"tot_en_met": "Ten hoogste 10 weken per aanvraag. Kies een eerdere laatste dag."}),
        ("weken", 10, {"van": ZOMAAR}, {}),
        ("dagdelen", 10, {"uren": 40, "weken": 40, "aantal_leerlingen": 40}, {}),
        ("leerlingen", None, {"aantal_leerlingen": 400}, {}),
    ],
)  # fmt: skip
def test_bound_on_a_number_holds_for_what_the_kind_counts(
    eenheid: str, grens: int | None, omvang: dict[str, Any], expected: dict[str, str]
) -> None:
    soort = Aanvraagsoort(bedrag_eenheid=eenheid, bedrag_hoogstens_aantal=None if grens is None else Decimal(grens))
    assert find_te_veel(soort, omvang) == expected


def test_bound_on_pupils_asks_how_many_there_are(wereld: Any) -> None:
    make_kind(wereld, bedrag_eenheid="leerlingen", bedrag_hoogstens_aantal=Decimal(8))
    zaak = s.make_concept(wereld, "GRENS", bedrag=Decimal(4000), aantal_leerlingen=None)
    assert "Voor hoeveel leerlingen?" in get_reasons(wereld[ZORG], zaak)["indienen"]


def test_grant_of_more_weeks_than_its_kind_gives_is_refused_by_service_and_database(client: Any, wereld: Any) -> None:
    weken = {"bedrag_eenheid": "weken", "bedrag_hoogstens_aantal": Decimal(10), "vraagt_uren": True}
    make_kind(wereld, **weken, bedrag_hoogstens=None)
    tien = s.vandaag() + timedelta(days=69)
    zaak = s.make_ingediend(wereld, "GRENS", bedrag=Decimal(100), uren=Decimal(40), tot_en_met=tien)
    client.force_login(wereld[DIR])
    assert "Ten hoogste 10 weken" in client.get(reverse("schoolaanvragen:stap", args=[zaak.nummer, "besluiten"])).text
    with pytest.raises(Incomplete) as refused:
        s.grant(wereld, zaak, tot_en_met=tien + timedelta(days=1))
    assert refused.value.fouten == {"tot_en_met": ["Ten hoogste 10 weken per aanvraag. Kies een eerdere laatste dag."]}
    with als(wereld[DIR]) as by, pytest.raises(IntegrityError), transaction.atomic():
        Schoolbesluit.objects.create(
            aanvraag=zaak, uitkomst="toegekend", motivering="x", op=s.vandaag(), rol=DIR, van=zaak.van,
            tot_en_met=tien + timedelta(days=1), door=by, bedrag=Decimal(100),
        )  # fmt: skip

    assert s.grant(wereld, zaak).status == "toegekend"


@pytest.mark.parametrize(("over_leerling", "refused"), [(True, False), (False, True)])
def test_bound_in_dagdelen_is_refused_of_a_kind_that_no_school_asks_dagdelen_of(
    over_leerling: bool, refused: bool
) -> None:
    kader = Dragerkader(geeft_tlv=False, over_leerling=over_leerling)
    regel = Bedragregel(Bedragwijze.UREN, "dagdelen", hoogstens_aantal=Decimal(10))
    assert ("hoogstens_aantal" in check_regel(regel, "", kader=kader)) == refused
    assert check_regel(replace(regel, hoogstens_aantal=None), "", kader=kader) == {}


def test_what_stood_above_the_bound_already_is_refused_when_it_is_sent(wereld: Any) -> None:
    make_kind(wereld, bedrag_hoogstens=None)
    zaak = s.make_concept(wereld, "GRENS", bedrag=Decimal(9000))
    with as_eigenaar():
        nieuw = Aanvraagsoort.alle.create(
            swv=wereld.swv, code="GRENS-2", naam="Grens", van=f.LANG_GELEDEN, route=["akkoord", "besluit"],
            onderwerp="groep", vraagt_bedrag=True, bedrag_hoogstens=Decimal(4000), is_awb_besluit=False,
        )  # fmt: skip
        Schoolaanvraag.objects.filter(pk=zaak.pk).update(soort=nieuw)

    assert "Ten hoogste € 4.000,00" in get_reasons(wereld[ZORG], s.reload(zaak))["indienen"]
    with pytest.raises(NotPossible, match=r"Ten hoogste € 4\.000,00"):
        s.step(wereld, zaak, "indienen", ZORG)


def test_a_grant_above_the_bound_is_refused_by_service_and_database(wereld: Any) -> None:
    make_kind(wereld)
    zaak = s.make_ingediend(wereld, "GRENS", bedrag=Decimal(4000))
    with pytest.raises(Incomplete) as refused:
        s.grant(wereld, zaak, bedrag=Decimal("4000.01"))
    assert refused.value.fouten == {"bedrag": ["Ten hoogste € 4.000,00 per aanvraag. Vul een lager bedrag in."]}
    besluit = {
        "aanvraag": zaak, "uitkomst": "toegekend", "motivering": "x", "op": s.vandaag(), "rol": DIR, "van": zaak.van,
        "tot_en_met": zaak.tot_en_met,
    }  # fmt: skip
    with als(wereld[DIR]) as by, pytest.raises(IntegrityError), transaction.atomic():
        Schoolbesluit.objects.create(**besluit, door=by, bedrag=Decimal("4000.01"))

    assert s.grant(wereld, zaak).status == "toegekend"


def test_hours_above_the_bound_are_refused_by_service_and_database(wereld: Any) -> None:
    make_kind(wereld, vraagt_bedrag=False, vraagt_uren=True, bedrag_hoogstens=None, bedrag_hoogstens_aantal=Decimal(60))
    zaak = s.make_ingediend(wereld, "GRENS", uren=Decimal(60))
    with pytest.raises(Incomplete) as refused:
        s.grant(wereld, zaak, uren=Decimal(61))
    assert set(refused.value.fouten) == {"uren"}
    with als(wereld[DIR]) as by, pytest.raises(IntegrityError), transaction.atomic():
        Schoolbesluit.objects.create(
            aanvraag=zaak, uitkomst="toegekend", motivering="x", op=s.vandaag(), rol=DIR, van=zaak.van,
            tot_en_met=zaak.tot_en_met, door=by, uren=Decimal(61),
        )  # fmt: skip

    assert s.grant(wereld, zaak).status == "toegekend"


def test_the_decision_form_tells_the_bound(client: Any, wereld: Any) -> None:
    make_kind(wereld, bedrag_deel_bestuur=Decimal(25))
    zaak = s.make_ingediend(wereld, "GRENS", bedrag=Decimal(4000))
    client.force_login(wereld[DIR])
    page = client.get(reverse("schoolaanvragen:stap", args=[zaak.nummer, "besluiten"])).text

    assert "Ten hoogste € 4.000,00 per aanvraag." in page
    assert "Het schoolbestuur betaalt 25%." in page


# --- who bears it ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("regels", "bedrag", "delen"),
    [
        ({}, "4000", ("0", "4000")),
        ({"bedrag_deel_bestuur": Decimal(50)}, "4000", ("2000", "2000")),
        ({"bedrag_eigen_risico": Decimal(500)}, "4000", ("500", "3500")),
        ({"bedrag_eigen_risico": Decimal(500), "bedrag_deel_bestuur": Decimal(10)}, "4000", ("850", "3150")),
        ({"bedrag_eigen_risico": Decimal(500)}, "300", ("300", "0")),
        ({"bedrag_deel_bestuur": Decimal("33.33")}, "100.01", ("33.33", "66.68")),
    ],
)
def test_decision_keeps_what_board_and_swv_bear_and_only_the_swv_part_comes_out_of_its_budget(
    wereld: Any, regels: dict[str, Any], bedrag: str, delen: tuple[str, str]
) -> None:
    make_kind(wereld, **regels)
    budget = give(wereld, 10_000, soorten=["GRENS"])
    zaak = s.make_ingediend(wereld, "GRENS", bedrag=Decimal(bedrag))
    with als(wereld[Rol.CONTROLLER]):
        gevraagd = get_standen([budget], s.vandaag())[0].gevraagd
    besluit = get_besluit(s.grant(wereld, zaak))

    assert (besluit.deel_bestuur, besluit.deel_swv) == tuple(map(Decimal, delen))
    assert besluit.deel_bestuur + besluit.deel_swv == besluit.bedrag == Decimal(bedrag)
    assert gevraagd == besluit.deel_swv
    with als(wereld[Rol.CONTROLLER]):
        stand = get_standen([budget], s.vandaag())[0]
    assert (stand.toegekend, stand.gevraagd) == (besluit.deel_swv, Decimal(0))


def test_a_grant_of_which_the_swv_part_fits_in_the_budget_needs_no_reason(wereld: Any) -> None:
    make_kind(wereld, bedrag_deel_bestuur=Decimal(50))
    give(wereld, 2000, soorten=["GRENS"])

    assert s.grant(wereld, s.make_ingediend(wereld, "GRENS", bedrag=Decimal(4000))).status == "toegekend"
    with pytest.raises(Incomplete) as refused:
        s.grant(wereld, s.make_ingediend(wereld, "GRENS", bedrag=Decimal(10)))
    assert set(refused.value.fouten) == {"boven_budget"}


def test_a_rejection_and_hours_have_no_parts(wereld: Any) -> None:
    make_kind(wereld, bedrag_deel_bestuur=Decimal(50), bedrag_termijnen=DELEN)
    nee = get_besluit(s.grant(wereld, s.make_ingediend(wereld, "GRENS", bedrag=Decimal(100)), uitkomst="afgewezen"))
    uren = get_besluit(s.grant(wereld, s.make_ingediend(wereld, "CLUSTER", scholen=[wereld.zusterschool])))

    for besluit in (nee, uren):
        assert (besluit.deel_bestuur, besluit.deel_swv, list(besluit.termijnen.all())) == (None, None, [])


def test_parts_that_do_not_add_up_are_refused_by_the_database(wereld: Any) -> None:
    make_kind(wereld)
    zaak = s.make_ingediend(wereld, "GRENS", bedrag=Decimal(4000))
    with als(wereld[DIR]) as by, pytest.raises(IntegrityError), transaction.atomic():
        Schoolbesluit.objects.create(
            aanvraag=zaak, uitkomst="toegekend", motivering="x", op=s.vandaag(), rol=DIR, van=zaak.van, door=by,
            tot_en_met=zaak.tot_en_met, bedrag=Decimal(100), deel_bestuur=Decimal(50), deel_swv=Decimal("50.01"),
        )  # fmt: skip


# --- instalments ----------------------------------------------------------------------------------------------------


def test_what_the_swv_bears_is_paid_in_the_parts_of_the_kind_to_the_cent(client: Any, wereld: Any) -> None:
    make_kind(wereld, bedrag_deel_bestuur=Decimal(50), bedrag_termijnen=DELEN)
    begin = s.vandaag() + timedelta(days=30)
    zaak = s.make_ingediend(wereld, "GRENS", bedrag=Decimal("2000.02"), van=begin)
    zaak = s.grant(wereld, zaak)
    besluit = get_besluit(zaak)

    found = [(each.bedrag, each.op, each.voorwaarde) for each in besluit.termijnen.all()]
    assert found == [
        (Decimal("600.01"), s.vandaag(), "bij de toekenning"),
        (Decimal("300.00"), begin + timedelta(weeks=12), "12 weken na het begin"),
        (Decimal("100.00"), None, "na de evaluatie"),
    ]
    assert sum(bedrag for bedrag, _, _ in found) == besluit.deel_swv
    client.force_login(wereld[ZORG])
    page = client.get(reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])).text
    assert "600,01 bij de toekenning" in page
    assert "Betaalt het schoolbestuur" in page
    answer = make_client(wereld[ZORG]).get(f"{URL}{zaak.nummer}/").json()["besluit"]
    assert (answer["deel_bestuur"], answer["deel_swv"], len(answer["termijnen"])) == ("1000.01", "1000.01", 3)
    with as_eigenaar():
        inhoud = besluit.brief.inhoud
    assert any("daarvan betaalt uw schoolbestuur" in regel for regel in inhoud["toegekend"])
    assert len(inhoud["termijnen"]) == 3


def test_no_instalment_is_added_changed_or_removed_after_the_decision(wereld: Any) -> None:
    make_kind(wereld, bedrag_termijnen=DELEN)
    besluit = get_besluit(s.grant(wereld, s.make_ingediend(wereld, "GRENS", bedrag=Decimal(1000))))
    with als(wereld[DIR]):
        with pytest.raises(IntegrityError), transaction.atomic():
            Schooltermijn.objects.create(besluit=besluit, volgorde=9, bedrag=Decimal(1), voorwaarde="later")
        with pytest.raises(ProgrammingError), transaction.atomic():
            Schooltermijn.objects.update(bedrag=Decimal(1))
        with pytest.raises(ProgrammingError), transaction.atomic():
            Schooltermijn.objects.all().delete()


def test_instalments_are_seen_by_who_sees_the_request(wereld: Any) -> None:
    make_kind(wereld, bedrag_termijnen=DELEN)
    s.grant(wereld, s.make_ingediend(wereld, "GRENS", bedrag=Decimal(1000)))
    elders = f.make_gebruiker(ZORG, wereld.zusterschool)

    assert Schooltermijn.objects.visible_to(wereld[ZORG]).count() == 3
    assert Schooltermijn.objects.visible_to(wereld[Rol.CONTROLLER]).count() == 3
    for user in (elders, wereld.anderen[Rol.CONTROLLER], wereld.anderen[DIR]):
        assert not Schooltermijn.objects.visible_to(user).exists()


def test_what_was_decided_before_there_were_parts_counts_whole(wereld: Any) -> None:
    make_kind(wereld)
    budget = give(wereld, 10_000, soorten=["GRENS"])
    zaak = s.make_ingediend(wereld, "GRENS", bedrag=Decimal(3000))
    with as_eigenaar():
        Schoolbesluit.objects.create(
            aanvraag=zaak, uitkomst="toegekend", motivering="Van vroeger.", op=s.vandaag(), rol=DIR, van=date(2026, 1, 1),
            tot_en_met=date(2026, 2, 1), door=wereld[DIR], bedrag=Decimal(3000),
        )  # fmt: skip
        Schoolaanvraag.objects.filter(pk=zaak.pk).update(status="toegekend")
    with als(wereld[Rol.CONTROLLER]):
        assert get_standen([budget], s.vandaag())[0].toegekend == 3000
