"""The amount of a request by the rule of its kind: asked, shown, decided, in the letter and in parts."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraagsoort, Bedragtarief, Besluit, Stapvoorwaarde
from toewijzing.queries.compleet import get_missing
from toewijzing.services.aanvraag import save_fields

CODE = "MAATWERK-I"
UREN = {"bedrag_wijze": "aantal", "bedrag_eenheid": "uren", "bedrag_tarief": "UUR"}
HELFT = [{"procent": "50", "moment": "toekenning"}, {"procent": "50", "moment": "evaluatie"}]
ZORG, CONS, SECR, LEID = Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.SECRETARIS, Rol.SCHOOLLEIDER


def day(over: int = 0) -> Any:
    return timezone.localdate() + timedelta(days=over)


def set_rule(wereld: Any, **columns: Any) -> None:
    with as_eigenaar():
        Aanvraagsoort.objects.filter(pk=wereld.soorten[CODE].pk).update(**columns)


def set_rate(wereld: Any, bedrag: str, *, van: Any = None, tot: Any = None) -> None:
    with as_eigenaar():
        Bedragtarief.objects.create(
            swv=wereld.swv, code="UUR", naam="Begeleiding", bedrag=Decimal(bedrag), van=van or day(-400), tot=tot,
            door=wereld[Rol.CONTROLLER],
        )  # fmt: skip


def ask(wereld: Any, **velden: Any) -> Any:
    """A request of this kind that is filled in, still at the school."""
    zaak = w.make_concept(wereld, CODE)
    with als(wereld[ZORG]):
        save_fields(aanvraag=zaak, velden={"gevraagd_bedrag": None, **velden})
    return w.reload(zaak)


def send(wereld: Any, **velden: Any) -> Any:
    """The same, with the swv and complete."""
    zaak = ask(wereld, **velden)
    zaak = w.step(wereld, zaak, "vraag_akkoord", ZORG)
    zaak = w.step(wereld, zaak, "indienen", LEID)
    return w.step(wereld, zaak, "verklaar_compleet", CONS)


def decide(wereld: Any, zaak: Any, **data: Any) -> Besluit:
    begin = {"begin": zaak.gevraagd_van, "eind": zaak.gevraagd_tot_en_met}
    w.step(wereld, zaak, "besluiten", CONS, uitkomst="toegekend", motivering="Het is nodig.", **{**begin, **data})
    with as_eigenaar():
        rows = Besluit.objects.exclude(status="vervallen").select_related("aanvraag__soort", "aanvraag__swv")
        return rows.get(aanvraag=zaak)


def log_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def make_known(wereld: Any, besluit: Besluit) -> Besluit:
    w.mark_letters_made(besluit.aanvraag)
    w.step(wereld, w.reload(besluit.aanvraag), "bekendmaken", CONS)
    return besluit


# --- asking -----------------------------------------------------------------------------------------------------------


def test_number_times_the_rate_of_the_first_day_is_what_is_asked(wereld: Any) -> None:
    set_rule(wereld, **UREN, bedrag_deel_bestuur=Decimal(50))
    zaak = w.make_concept(wereld, CODE)
    set_rate(wereld, "80", tot=zaak.gevraagd_van)
    set_rate(wereld, "90", van=zaak.gevraagd_van)
    zaak = ask(wereld, gevraagd_aantal=Decimal("12.5"))
    assert (zaak.gevraagd_tarief, zaak.gevraagd_bedrag, zaak.gevraagd_deel_swv) == (90, 1125, Decimal("562.50"))
    with als(wereld[ZORG]):
        earlier = save_fields(aanvraag=zaak, velden={"gevraagd_van": zaak.gevraagd_van - timedelta(days=1)})
    assert (earlier.gevraagd_tarief, earlier.gevraagd_bedrag) == (80, 1000)


def test_what_is_kept_of_the_rate_outlives_another_rate(wereld: Any) -> None:
    set_rule(wereld, **UREN)
    set_rate(wereld, "80")
    zaak = send(wereld, gevraagd_aantal=Decimal(10))
    with as_eigenaar():
        Bedragtarief.objects.update(bedrag=Decimal(200))
    besluit = decide(wereld, zaak, aantal=Decimal(10))
    assert (besluit.tarief, besluit.bedrag) == (80, 800)


def test_a_request_that_is_supplemented_keeps_its_rate_as_long_as_its_first_day_stays(wereld: Any) -> None:
    set_rule(wereld, **UREN)
    set_rate(wereld, "80")
    zaak = ask(wereld, gevraagd_aantal=Decimal(10))
    zaak = w.step(wereld, w.step(wereld, zaak, "vraag_akkoord", ZORG), "indienen", LEID)
    w.step(wereld, zaak, "vraag_aanvulling", CONS, onderwerp="Hoeveel uur?", uiterlijk=day(14))
    with as_eigenaar():
        Bedragtarief.objects.update(bedrag=Decimal(200))
    with als(wereld[ZORG]):
        assert save_fields(aanvraag=zaak, velden={"gevraagd_aantal": Decimal(9)}).gevraagd_bedrag == 720
        later = save_fields(aanvraag=zaak, velden={"gevraagd_van": zaak.gevraagd_van + timedelta(days=1)})
    assert (later.gevraagd_tarief, later.gevraagd_bedrag) == (200, 1800)


def test_without_a_rate_on_the_first_day_the_request_stays_with_who_adds_it(wereld: Any) -> None:
    set_rule(wereld, **UREN)
    set_rate(wereld, "80", tot=day(-300))
    zaak = ask(wereld, gevraagd_aantal=Decimal(10))
    assert (zaak.gevraagd_bedrag, zaak.gevraagd_tarief) == (None, None)
    with als(wereld[ZORG]):
        (missing,) = [each for each in get_missing(zaak, day()) if each.code == "veld:gevraagd_tarief"]
    assert "geen tarief «UUR»" in missing.tekst
    assert "Budgetten › Tarieven" in missing.tekst
    assert missing.stap == "vraag"
    set_rate(wereld, "80", van=day(-300))
    with als(wereld[ZORG]):
        assert not [each for each in get_missing(zaak, day()) if each.code == "veld:gevraagd_tarief"]
    zaak = w.step(wereld, w.reload(zaak), "vraag_akkoord", ZORG)
    assert w.step(wereld, zaak, "indienen", LEID).gevraagd_bedrag == 800


def test_the_number_is_asked_instead_of_the_amount_and_the_sum_told_at_once(wereld: Any) -> None:
    set_rule(wereld, **UREN, bedrag_eigen_risico=Decimal(100), bedrag_hoogstens_aantal=Decimal(60))
    set_rate(wereld, "85.50")
    zaak = ask(wereld)
    client, url = log_in(wereld[ZORG]), reverse("toewijzing:stap", args=[zaak.nummer, "vraag"])
    page = client.get(url).text
    assert "Hoeveel uren vraagt u?" in page
    assert "Ten hoogste 60 uren per aanvraag." in page
    assert "Welk bedrag vraagt u?" not in page
    data = {
        "gevraagd_van": zaak.gevraagd_van.isoformat(), "gevraagd_tot_en_met": zaak.gevraagd_tot_en_met.isoformat(),
        "gevraagd_aantal": "12",
    }  # fmt: skip
    told = client.post(url, data, follow=True).text
    assert "12 uren × € 85,50 per uur = € 1.026,00." in told
    assert "Het schoolbestuur betaalt € 100,00 (de eerste € 100,00), het samenwerkingsverband € 926,00." in told
    refused = client.post(url, {**data, "gevraagd_aantal": "-1"})
    assert refused.status_code == 400
    assert "gevraagd_aantal" in refused.context["form"].errors
    assert "12 uren × € 85,50" in client.get(reverse("toewijzing:stap", args=[zaak.nummer, "controle"])).text
    case = client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).text
    assert "12 uren, € 1.026,00" in case
    assert "12 uren × € 85,50" in case


def test_hours_without_euro_need_no_rate_and_have_no_amount(wereld: Any) -> None:
    set_rule(
        wereld, bedrag_wijze="uren", bedrag_eenheid="uren", bedrag_hoogstens_aantal=Decimal(60), vraagt_bedrag=False
    )
    with as_eigenaar():  # whoever decides does so whatever the amount: there is none
        Stapvoorwaarde.objects.filter(stap__aanvraagsoort=wereld.soorten[CODE]).delete()
    besluit = decide(wereld, send(wereld, gevraagd_aantal=Decimal(40)), aantal=Decimal(40))
    assert (besluit.aantal, besluit.bedrag, besluit.deel_swv) == (40, None, None)
    assert besluit.berekening == "40 uren."


def test_a_fixed_amount_is_not_asked_and_granted_by_itself(wereld: Any) -> None:
    set_rule(wereld, bedrag_wijze="vast", bedrag_vast=Decimal(750), bedrag_deel_bestuur=Decimal(10))
    zaak = send(wereld)
    assert (zaak.gevraagd_bedrag, zaak.gevraagd_deel_swv) == (750, 675)
    besluit = decide(wereld, zaak)
    assert (besluit.bedrag, besluit.deel_bestuur, besluit.deel_swv) == (750, 75, 675)


# --- deciding ---------------------------------------------------------------------------------------------------------


def test_who_decides_grants_another_number_with_a_reason_and_it_is_kept(wereld: Any) -> None:
    set_rule(wereld, **UREN, bedrag_deel_bestuur=Decimal(50))
    set_rate(wereld, "85.50")
    zaak = send(wereld, gevraagd_aantal=Decimal(12))
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, aantal=Decimal(9))
    assert list(refused.value.fouten) == ["afwijking"]
    besluit = decide(wereld, zaak, aantal=Decimal(9), afwijking="Negen is genoeg.")
    assert (besluit.aantal, besluit.tarief, besluit.bedrag) == (9, Decimal("85.50"), Decimal("769.50"))
    assert (besluit.deel_bestuur, besluit.deel_swv) == (Decimal("384.75"), Decimal("384.75"))
    assert besluit.berekening.startswith("9 uren × € 85,50 per uur = € 769,50.")


def test_form_of_the_decision_starts_with_what_the_rule_allows(wereld: Any) -> None:
    set_rule(wereld, **UREN, bedrag_hoogstens_aantal=Decimal(10))
    set_rate(wereld, "100")
    zaak = send(wereld, gevraagd_aantal=Decimal(12))
    page = log_in(wereld[CONS]).get(reverse("toewijzing:actie", args=[zaak.nummer, "besluiten"]))
    fields = page.context["form"].fields
    assert "bedrag" not in fields
    assert fields["aantal"].initial == 10
    assert "Ten hoogste 10 uren per aanvraag: gevraagd zijn er 12." in fields["aantal"].help_text
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, aantal=Decimal(12))
    assert "Vul een lager aantal in" in refused.value.fouten["aantal"][0]
    # What the rule cuts is no departure of who decides.
    assert decide(wereld, zaak, aantal=Decimal(10)).bedrag == 1000


@pytest.mark.parametrize("aantal", [None, Decimal(0)])
def test_granting_without_a_number_is_refused_at_the_number(wereld: Any, aantal: Any) -> None:
    set_rule(wereld, **UREN)
    set_rate(wereld, "100")
    with pytest.raises(Incomplete) as refused:
        decide(wereld, send(wereld, gevraagd_aantal=Decimal(12)), aantal=aantal, afwijking="Omdat.")
    assert list(refused.value.fouten) == ["aantal"]


def test_begin_without_a_rate_is_refused_with_where_to_add_it(wereld: Any) -> None:
    set_rule(wereld, **UREN)
    zaak = w.make_concept(wereld, CODE)
    set_rate(wereld, "100", tot=zaak.gevraagd_van + timedelta(days=1))
    zaak = send(wereld, gevraagd_aantal=Decimal(12))
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, aantal=Decimal(12), begin=zaak.gevraagd_van + timedelta(days=1))
    assert "Budgetten › Tarieven" in refused.value.fouten["aantal"][0]


def test_amount_above_the_bound_is_refused_with_what_can_be(wereld: Any) -> None:
    set_rule(wereld, bedrag_hoogstens=Decimal(2000))
    zaak = send(wereld, gevraagd_bedrag=Decimal(3000))
    with pytest.raises(Incomplete) as refused:
        decide(wereld, zaak, bedrag=Decimal(3000))
    assert "Vul ten hoogste € 2.000,00 in." in refused.value.fouten["bedrag"][0]
    assert decide(wereld, zaak, bedrag=Decimal(2000)).deel_swv == 2000


def test_bound_per_pupil_counts_what_was_granted_in_the_same_schooljaar_only(wereld: Any) -> None:
    set_rule(wereld, bedrag_hoogstens_leerling=Decimal(4000))
    eerste = send(wereld, gevraagd_bedrag=Decimal(3000))
    decide(wereld, eerste, bedrag=Decimal(3000))
    with als(wereld[ZORG]):
        tweede = w.make_concept(wereld, CODE, leerling=eerste.leerling)
        tweede = save_fields(aanvraag=tweede, velden={
            "gevraagd_van": eerste.gevraagd_van, "gevraagd_tot_en_met": eerste.gevraagd_tot_en_met,
            "gevraagd_bedrag": Decimal(1500),
        })  # fmt: skip
        assert tweede.gevraagd_deel_swv == 1000
        volgend = {
            name: getattr(eerste, name).replace(year=getattr(eerste, name).year + 1)
            for name in ("gevraagd_van", "gevraagd_tot_en_met")
        }
        assert save_fields(aanvraag=tweede, velden=volgend).gevraagd_deel_swv == 1500
        ander = w.make_concept(wereld, CODE)
        assert save_fields(aanvraag=ander, velden={"gevraagd_bedrag": Decimal(1500)}).gevraagd_deel_swv == 1500


def test_what_was_decided_does_not_change_by_raw_sql(wereld: Any) -> None:
    set_rule(wereld, **UREN)
    set_rate(wereld, "100")
    besluit = make_known(wereld, decide(wereld, send(wereld, gevraagd_aantal=Decimal(12)), aantal=Decimal(12)))
    for change in ({"aantal": 1}, {"tarief": 1}, {"berekening": "x"}, {"deel_bestuur": 600, "deel_swv": 600}):
        with als(wereld[SECR]), pytest.raises(DatabaseError), transaction.atomic():
            Besluit.objects.filter(pk=besluit.pk).update(**change)


def test_parts_of_a_decision_add_up_in_the_database(wereld: Any) -> None:
    set_rule(wereld)
    besluit = decide(wereld, send(wereld, gevraagd_bedrag=Decimal(1000)), bedrag=Decimal(1000))
    with as_eigenaar(), pytest.raises(DatabaseError), transaction.atomic():
        Besluit.objects.filter(pk=besluit.pk).update(deel_swv=Decimal("999.99"))


# --- file -------------------------------------------------------------------------------------------------------------


def test_columns_about_the_amount_go_along_and_a_school_reads_a_decision_only_when_known(wereld: Any) -> None:
    set_rule(wereld, **UREN, bedrag_deel_bestuur=Decimal(25))
    set_rate(wereld, "85.50")
    besluit = decide(wereld, send(wereld, gevraagd_aantal=Decimal(10)), aantal=Decimal(10))
    chosen = ["gevraagd aantal", "eenheid", "gevraagd tarief", "toegekend bedrag", "deel bestuur", "deel swv"]
    query = {"kolom": ["nummer", *chosen], "status": "afgerond"}
    url = reverse("toewijzing:aanvragen_export")

    def read(rol: str) -> str:
        return log_in(wereld[rol]).get(url, query).text

    assert "10,00;uren;85,50;855,00;213,75;641,25" in read(SECR)
    assert "10,00;uren;85,50;;;" in read(ZORG)
    make_known(wereld, besluit)
    assert "10,00;uren;85,50;855,00;213,75;641,25" in read(ZORG)
