"""Both gezagdragers: what is recorded of each, what puts a handelingsdeel in and out of force, and where that shows."""

import re
from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager
from opp.brieven import get_context
from opp.enums import Instemmingstand, Status
from opp.models import Opp, OppHandeling, OppStuk
from opp.queries.opp import get_instemming, get_vigerend, with_wet
from opp.services.brief import plan_pdf
from opp.werk import get_werk
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from tests import factories as f
from tests.api.conftest import make_client
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar

ZORG, LEIDER = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER
TOCH_NIET = "Wij denken dat dit te veel wordt."


def load(opp: Any) -> Opp:
    return with_wet(Opp.objects.filter(pk=opp.pk).select_related("vigerend")).get()


def get_gezag(opp: Any) -> list[Gezagdrager]:
    with as_eigenaar():
        return list(Gezagdrager.objects.filter(leerling=opp.leerling_id).order_by("pk"))


def answer(wereld: Any, opp: Any, wie: Any, uitkomst: str = "ingestemd", **meer: Any) -> Any:
    tekst = "" if uitkomst == "ingestemd" else TOCH_NIET
    return w.step(
        wereld, opp, "instemming_vastleggen", **w.gesprek(gezagdrager=wie, uitkomst=uitkomst, tekst=tekst, **meer)
    )


def ask_both(wereld: Any) -> None:
    with as_eigenaar():
        Organisatie.objects.filter(pk=wereld.swv.pk).update(vraagt_beide_gezagdragers=True)


# --- what is recorded -----------------------------------------------------------------------------------------------


def test_answer_of_all_together_is_recorded_of_each(wereld: Any) -> None:
    opp = w.make_concept(wereld, gezag=2)
    answer(wereld, opp, None)
    with als(wereld[ZORG]):
        rows = OppHandeling.objects.filter(opp=opp, soort="instemming").order_by("pk")
        assert [(row.gezagdrager_id, row.gevraagd_op, row.uitkomst) for row in rows] == [
            (each.pk, timezone.localdate(), "ingestemd") for each in get_gezag(opp)
        ]
        assert get_instemming(load(opp), load(opp).versies.all()[0], timezone.localdate()).grond == "allen"


def test_the_only_gezagdrager_is_who_answered(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    answer(wereld, opp, None)
    w.step(wereld, opp, "bespreken", **w.gesprek())
    with als(wereld[ZORG]):
        found = set(OppHandeling.objects.filter(opp=opp).values_list("soort", "gezagdrager"))
    (gezag,) = get_gezag(opp)
    assert found == {("instemming", gezag.pk), ("overleg", gezag.pk)}


@pytest.mark.parametrize(
    ("data", "veld", "melding"),
    [
        ({"uitkomst": "geweigerd", "tekst": ""}, "tekst", "Schrijf waarom niet"),
        ({"uitkomst": "geweigerd", "tekst": "x"}, "tekst", "Schrijf in een paar woorden"),
        ({"uitkomst": "niet_bereikt", "tekst": ""}, "tekst", "Schrijf wat u hebt geprobeerd"),
        ({"uitkomst": "niet_bereikt", "tekst": "Drie keer gebeld."}, "gevraagd_op", "Vul in wanneer u het hebt"),
        ({"uitkomst": "niet_gevraagd", "tekst": ""}, "tekst", "Schrijf waarom u het niet hebt gevraagd"),
    ],
)
def test_what_is_no_consent_needs_its_reason(wereld: Any, data: dict[str, Any], veld: str, melding: str) -> None:
    opp = w.make_concept(wereld)
    with pytest.raises(Incomplete) as refused:
        w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(**data))
    assert refused.value.fouten[veld][0].startswith(melding)
    with als(wereld[ZORG]):
        assert not OppHandeling.objects.filter(opp=opp).exists()


def test_asked_after_the_answer_is_refused(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    gisteren = timezone.localdate() - timedelta(days=1)
    with pytest.raises(Incomplete, match="niet later hebben gevraagd"):
        w.step(
            wereld, opp, "instemming_vastleggen", datum=gisteren, wijze="gesprek", uitkomst="ingestemd",
            gevraagd_op=timezone.localdate(),
        )  # fmt: skip


def test_without_gezagdrager_the_parents_can_not_agree_but_the_reason_can_be_told(wereld: Any) -> None:
    opp = w.make_concept(wereld, gezag=0)
    for name, data in (("instemming_vastleggen", {"uitkomst": "ingestemd"}), ("bespreken", {})):
        with pytest.raises(Incomplete, match="niemand met gezag"):
            w.step(wereld, opp, name, **w.gesprek(**data))
    reden = "De voogd is aangevraagd en nog niet benoemd."
    w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(uitkomst="niet_gevraagd", tekst=reden))
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Ik wil graag rust."))
    w.step(wereld, opp, "bespreken", datum=timezone.localdate(), wijze="niet", tekst=reden)
    adopted = w.step(wereld, opp, "vaststellen")

    assert adopted.status == Status.VASTGESTELD
    assert w.reload(opp).vigerend.instemming_bij_vaststellen == Instemmingstand.ONBEREIKT


def read_options(page: str, name: str) -> list[str] | None:
    """What can be chosen in the list with this name; None when the page has no such list."""
    found = re.search(rf'<select[^>]*name="{name}".*?</select>', page, re.DOTALL)
    return (
        [label.strip() for label in re.findall(r"<option[^>]*>(.*?)</option>", found[0], re.DOTALL)] if found else None
    )


@pytest.mark.parametrize(
    ("gezag", "keuzes"),
    [
        (0, None),
        (1, ["M. Bakker (moeder)"]),
        (2, ["Kies wie", "De ouders samen", "M. Bakker (moeder)", "V. Bakker (moeder)"]),
    ],
)
def test_together_can_be_chosen_only_of_more_than_one(client: Any, wereld: Any, gezag: int, keuzes: Any) -> None:
    opp = w.make_concept(wereld, gezag=0)
    for naam in ("M. Bakker", "V. Bakker")[:gezag]:
        f.GezagdragerFactory(leerling=opp.leerling, naam=naam, relatie="moeder")
    client.force_login(wereld[ZORG])
    for name in ("bespreken", "instemming_vastleggen"):
        page = client.get(reverse("opp:actie", args=[opp.nummer, name]))
        assert read_options(page.text, "gezagdrager") == keuzes
        assert ("staat niemand met gezag" in page.text) == (gezag == 0)


# --- in force, and out of it ----------------------------------------------------------------------------------------


def test_later_objection_puts_it_out_of_force_from_its_day_and_a_new_yes_in_again(wereld: Any) -> None:
    opp = w.make_concept(wereld, gezag=2)
    moeder, vader = get_gezag(opp)
    adopted = adopt_with(wereld, opp, moeder)
    with als(wereld[ZORG]):
        assert get_instemming(load(opp), get_vigerend(load(opp)), timezone.localdate()).grond == "ene"
    answer(wereld, opp, vader, "geweigerd")
    out = w.reload(opp)

    assert (out.buiten_werking_op, adopted.buiten_werking_op) == (timezone.localdate(), None)
    with als(wereld[ZORG]):
        outcome = get_instemming(load(opp), get_vigerend(load(opp)), timezone.localdate())
        assert (outcome.stand, outcome.grond, outcome.reden) == ("geweigerd", "ingetrokken", TOCH_NIET)
    answer(wereld, opp, vader)
    assert w.reload(opp).buiten_werking_op is None
    with as_eigenaar():
        kept = [row.buiten_werking_op for row in out.geschiedenis.order_by("pgh_id")]
    assert [dag for dag in kept if dag] == [timezone.localdate()]  # the history keeps that it was out of force


def adopt_with(wereld: Any, opp: Any, wie: Any) -> Any:
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Ik wil graag rust."))
    w.step(wereld, opp, "bespreken", **w.gesprek())
    answer(wereld, opp, wie)
    return w.step(wereld, opp, "vaststellen")


def test_objection_to_a_new_text_leaves_the_text_in_force_alone(wereld: Any) -> None:
    opp = w.make_bijgesteld(wereld)
    with als(wereld[ZORG]):
        w.save_doel(opp=opp, gegevens={**w.DOEL, "doel": "Een doel erbij"})
    answer(wereld, opp, None, "geweigerd")
    assert w.reload(opp).buiten_werking_op is None


def test_adopting_a_new_text_ends_being_out_of_force(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    answer(wereld, opp, None, "geweigerd")
    w.step(wereld, opp, "bijstellen")
    with als(wereld[ZORG]):
        w.save_doel(opp=opp, gegevens={**w.DOEL, "doel": "Een kleiner doel"})
    assert w.reload(opp).buiten_werking_op == timezone.localdate()
    adopt_with(wereld, opp, None)
    assert w.reload(opp).buiten_werking_op is None


def test_where_the_swv_asks_each_one_adoption_waits_for_the_other(wereld: Any) -> None:
    opp = w.make_concept(wereld, gezag=2)
    ask_both(wereld)
    moeder, vader = get_gezag(opp)
    with pytest.raises(Exception, match=f"Vraag ook {vader.naam}"):
        adopt_with(wereld, opp, moeder)
    gisteren = timezone.localdate() - timedelta(days=1)
    answer(wereld, opp, vader, "niet_bereikt", gevraagd_op=gisteren)
    assert w.step(wereld, opp, "vaststellen").status == Status.VASTGESTELD


def test_what_was_said_is_kept_as_it_is(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    answer(wereld, opp, None, "geweigerd")
    with als(wereld[ZORG]):
        rows = OppHandeling.objects.filter(opp=opp, uitkomst="geweigerd")
        for change in (lambda: rows.update(uitkomst="ingestemd"), rows.delete):
            with pytest.raises(DatabaseError), transaction.atomic():
                change()
        assert rows.count() == 1


# --- where it shows -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [ZORG, LEIDER])
def test_objection_waits_on_mijn_werk_of_the_school_until_it_is_solved(wereld: Any, rol: str) -> None:
    opp = w.make_vastgesteld(wereld)
    with als(wereld[rol]) as user:
        assert get_werk(user, timezone.localdate()) == []
    answer(wereld, opp, None, "geweigerd")
    with als(wereld[rol]) as user:
        (regel,) = get_werk(user, timezone.localdate())
    assert regel.titel.startswith(opp.nummer)
    assert regel.stand.startswith("bezwaar tegen het handelingsdeel: buiten werking sinds")
    answer(wereld, opp, None)
    with als(wereld[rol]) as user:
        assert get_werk(user, timezone.localdate()) == []


def test_page_pdf_and_api_say_the_ground_and_who_was_not_asked(client: Any, wereld: Any) -> None:
    opp = w.make_concept(wereld, gezag=2)
    moeder, vader = get_gezag(opp)
    adopt_with(wereld, opp, moeder)
    client.force_login(wereld[ZORG])
    for url in (reverse("opp:opp", args=[opp.nummer]), f"{reverse('opp:opp', args=[opp.nummer])}?tab=gesprekken"):
        page = client.get(url).text
        assert "LKC 109095" in page
        assert f"Niet gevraagd: {vader.naam}." in page
    with als(wereld[ZORG]):
        fresh = load(opp)
        context = get_context(fresh, get_vigerend(fresh), timezone.localdate())
    assert [(stem.naam, stem.antwoord.label) for stem in context["stemmen"]] == [
        (moeder.naam, "Stemt in"), (vader.naam, "Nog niet gevraagd"),
    ]  # fmt: skip
    body = make_client(wereld[ZORG]).get(f"/api/v1/opps/{opp.nummer}/").json()
    assert (body["handelingsdeel"], body["handelingsdeel_grond"]) == ("ingestemd", "ene")
    assert [(stem["gezagdrager"], stem["uitkomst"]) for stem in body["instemming"]] == [
        (moeder.pk, "ingestemd"), (vader.pk, ""),
    ]  # fmt: skip


def test_pdf_is_made_again_after_an_objection_and_the_earlier_one_is_kept(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    w.give_pdf(wereld, opp)
    answer(wereld, opp, None, "geweigerd")
    w.give_pdf(wereld, opp, b"%PDF-1.4 later")
    with als(wereld[ZORG]) as by:
        assert plan_pdf(load(opp), load(opp).vigerend, by=by) is not None
        namen = list(OppStuk.objects.filter(versie__opp=opp).order_by("pk").values_list("document__naam", flat=True))
    vandaag = timezone.localdate()
    assert namen == [
        f"{opp.nummer}-versie-1.pdf", f"{opp.nummer}-versie-1-aangevuld-{vandaag:%Y-%m-%d}.pdf",
    ]  # fmt: skip


def test_beheerder_sets_whether_each_is_asked(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    url = reverse("organisatie:instellingen")
    form = client.get(url).context["form"]
    filled = {field.html_name: field.value() for field in form if field.value() not in (None, False)}
    assert client.post(url, {**filled, "vraagt_beide_gezagdragers": "on"}).status_code == 302
    with as_eigenaar():
        assert Organisatie.objects.get(pk=wereld.swv.pk).vraagt_beide_gezagdragers is True


def test_upgrade_finds_since_when_what_was_agreed_to_is_out_of_force(wereld: Any) -> None:
    """What was recorded before the day was kept: consent that was taken back, and not what was refused from the start."""
    ingetrokken, geweigerd, hersteld = (w.make_concept(wereld, gezag=2) for _ in range(3))
    for opp, uitkomsten in (
        (ingetrokken, ("ingestemd", "geweigerd")), (geweigerd, ("geweigerd",)), (hersteld, ("ingestemd", "geweigerd", "ingestemd")),
    ):  # fmt: skip
        moeder, _ = get_gezag(opp)
        adopt = adopt_with if uitkomsten[0] == "ingestemd" else adopt_refused
        adopt(wereld, opp, moeder)
        for uitkomst in uitkomsten[1:]:
            answer(wereld, opp, moeder, uitkomst)
    with as_eigenaar(), connection.cursor() as cursor:
        Opp.objects.update(buiten_werking_op=None)
        cursor.execute(import_module("opp.migrations.0006_buiten_werking").BUITEN_WERKING)
        found = dict(Opp.objects.values_list("nummer", "buiten_werking_op"))
    assert found == {ingetrokken.nummer: timezone.localdate(), geweigerd.nummer: None, hersteld.nummer: None}


def adopt_refused(wereld: Any, opp: Any, wie: Any) -> None:
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Ik wil graag rust."))
    w.step(wereld, opp, "bespreken", **w.gesprek())
    answer(wereld, opp, wie, "geweigerd")
    w.step(wereld, opp, "vaststellen")


def test_of_two_gezagdragers_one_chooses_whose_answer_it_is(wereld: Any) -> None:
    """Nobody agrees by default: page and API ask, and «samen» is an answer of its own."""
    opp = w.make_concept(wereld, gezag=2)
    client, url = make_client(wereld[ZORG]), f"/api/v1/opps/{opp.nummer}/acties/instemming_vastleggen/"
    body = client.get(f"/api/v1/opps/{opp.nummer}/").json()
    data = {
        "datum": timezone.localdate().isoformat(), "wijze": "gesprek", "uitkomst": "ingestemd",
        "hash": body["handelingsdeel_hash"], "versie": body["versie"],
    }  # fmt: skip
    open_ = client.post(url, data)
    assert (open_.status_code, list(open_.json()["fouten"])) == (400, ["gezagdrager"])
    done = client.post(url, {**data, "gezagdrager": "samen"})
    assert done.status_code == 200, done.json()
    assert [stem["uitkomst"] for stem in done.json()["instemming"]] == ["ingestemd", "ingestemd"]


def test_objection_of_who_lost_authority_waits_no_longer(client: Any, wereld: Any) -> None:
    """The day on which it went out of force is stored; who objected may lose authority without a step in the OPP."""
    opp = w.make_concept(wereld, gezag=2)
    moeder, vader = get_gezag(opp)
    adopt_with(wereld, opp, moeder)
    answer(wereld, opp, vader, "geweigerd")
    with as_eigenaar():
        Gezagdrager.objects.filter(pk=vader.pk).update(tot=timezone.localdate())
    url = reverse("opp:opp", args=[opp.nummer])

    for rol in (ZORG, LEIDER):
        with als(wereld[rol]) as user:
            assert get_werk(user, timezone.localdate()) == []
    client.force_login(wereld[ZORG])
    page = client.get(url).text
    body = make_client(wereld[ZORG]).get(f"/api/v1/opps/{opp.nummer}/").json()
    assert ("De enige gezagdrager stemt in." in page, "buiten werking sinds" in page) == (True, False)
    assert (body["handelingsdeel"], body["buiten_werking_op"]) == ("ingestemd", None)


def test_objection_still_waits_while_the_other_lost_authority(wereld: Any) -> None:
    opp = w.make_concept(wereld, gezag=2)
    moeder, vader = get_gezag(opp)
    adopt_with(wereld, opp, moeder)
    answer(wereld, opp, vader, "geweigerd")
    with as_eigenaar():
        Gezagdrager.objects.filter(pk=moeder.pk).update(tot=timezone.localdate())
    for rol in (ZORG, LEIDER):
        with als(wereld[rol]) as user:
            (regel,) = get_werk(user, timezone.localdate())
        assert regel.stand.startswith("bezwaar tegen het handelingsdeel")


def test_objection_after_the_swv_began_to_ask_each_puts_it_out_of_force(wereld: Any) -> None:
    """It was adopted on one consent; that the swv asks more since then takes nothing of that back."""
    opp = w.make_concept(wereld, gezag=2)
    moeder, vader = get_gezag(opp)
    adopt_with(wereld, opp, moeder)
    ask_both(wereld)
    answer(wereld, opp, vader, "geweigerd")
    assert w.reload(opp).buiten_werking_op == timezone.localdate()
    with als(wereld[ZORG]) as user:
        assert len(get_werk(user, timezone.localdate())) == 1


def test_consent_of_the_parents_is_not_recorded_where_the_pupil_is_asked(client: Any, wereld: Any) -> None:
    """Eighteen since yesterday: a day of before that was one on which the parents decided."""
    vandaag = timezone.localdate()
    leerling = f.LeerlingFactory(school=wereld.school, geboortedatum=vandaag - relativedelta(years=18, days=1))
    opp = w.make_concept(wereld, gezag=2, leerling=leerling)
    client.force_login(wereld[ZORG])
    url = reverse("opp:actie", args=[opp.nummer, "instemming_vastleggen"])
    page = client.get(url)
    typed = {
        "hash": page.context["form"].fields["hash"].initial, "wijze": "gesprek", "uitkomst": "ingestemd",
        "versie": page.context["zaak"].versie, "datum": (vandaag - timedelta(days=2)).isoformat(),
    }  # fmt: skip

    answer = client.post(url, typed)

    assert (answer.status_code, set(answer.context["form"].errors)) == (400, {"datum"})
    with as_eigenaar():
        assert not OppHandeling.objects.filter(opp=opp).exists()
    assert client.post(url, {**typed, "datum": vandaag.isoformat()}).status_code == 302
    with as_eigenaar():
        assert OppHandeling.objects.get(opp=opp).partij == "leerling"
