"""An OPP in the dossier: beginning, kept elsewhere, its PDF, around a pupil, its history."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction

from leerlingen.enums import Documentsoort
from leerlingen.models import Document
from opp.enums import Herkomst
from opp.models import Opp, OppStatus, Schoolstand
from opp.queries.opp import get_tekorten
from opp.services.begeleiding import add_contactmoment, finish_afspraak
from opp.services.schoolstand import update_schoolstand
from opp.services.tekst import create_opp, save_bijlage, save_doel, save_tekst, take_steps
from swv.kern.models import Taak
from swv.kern.pdf import is_tagged, render_pdf
from swv.kern.taken import run_taak
from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.opp import wereld as w
from tests.opp.test_paden import VANDAAG, ZORG, _load
from tests.rollen import als, as_eigenaar

# --- beginning ------------------------------------------------------------------------------------------------------


def test_second_running_opp_is_refused_and_a_double_click_gives_the_first(wereld: Any) -> None:
    opp = w.make_leeg(wereld)
    with als(wereld[ZORG]):
        same = w.make_leeg(wereld, leerling=opp.leerling)
        assert same == opp
    w.step(wereld, opp, "afsluiten", eind=VANDAAG(), reason="Zo is het.")
    new = w.make_concept(wereld, leerling=opp.leerling)
    w.step(wereld, new, "bespreken", **w.gesprek())
    with pytest.raises(ValidationError, match=new.nummer):
        w.make_leeg(wereld, leerling=opp.leerling)


def test_plan_that_is_no_opp_runs_already_and_says_how_it_becomes_one(wereld: Any) -> None:
    plan = w.make_leeg(wereld, code="handelingsplan")
    with pytest.raises(ValidationError, match=f"{plan.nummer}.*Maak er een OPP van"):
        w.make_leeg(wereld, leerling=plan.leerling)


def test_database_refuses_two_running_opps(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    with als(wereld[ZORG]), pytest.raises(IntegrityError, match="opp_een_lopend_per_school"), transaction.atomic():
        Opp.objects.create(
            leerling=opp.leerling, school=opp.school, soort=opp.soort, nummer="OPP-X", aanleiding_op=VANDAAG(),
            uiterlijk_op=VANDAAG(), aangemaakt_door=wereld[ZORG],
        )  # fmt: skip


def test_six_weeks_count_from_the_enrolment(wereld: Any) -> None:
    opp = w.make_leeg(wereld, aanleiding="inschrijving", aanleiding_op=None)
    assert (opp.aanleiding_op, opp.uiterlijk_op) == (f.LANG_GELEDEN, date(2020, 9, 12))


def test_six_weeks_count_from_the_enrolment_where_every_pupil_has_an_opp(wereld: Any) -> None:
    with as_eigenaar():
        wereld.school.schoolsoort = "vso"
        wereld.school.save()
    later = w.make_leeg(wereld, aanleiding="ondersteuning", aanleiding_op=VANDAAG())
    geplaatst = w.make_leeg(wereld, aanleiding="plaatsing", aanleiding_op=VANDAAG())

    assert (later.aanleiding, later.aanleiding_op) == ("inschrijving", f.LANG_GELEDEN)
    assert (geplaatst.aanleiding, geplaatst.aanleiding_op) == ("plaatsing", VANDAAG())


@pytest.mark.parametrize("aanleiding", ["plaatsing", "ondersteuning"])
def test_six_weeks_do_not_count_from_a_day_that_is_yet_to_come(wereld: Any, aanleiding: str) -> None:
    with pytest.raises(ValidationError, match="moet nog komen"):
        w.make_leeg(wereld, aanleiding=aanleiding, aanleiding_op=VANDAAG() + timedelta(days=1))


def test_without_enrolment_the_day_has_to_be_given(wereld: Any) -> None:
    leerling = f.LeerlingFactory()
    f.ToegangFactory(leerling=leerling, organisatie=wereld.school)
    with pytest.raises(ValidationError, match="vanaf welke dag"):
        w.make_leeg(wereld, leerling=leerling, aanleiding="inschrijving")


def test_too_long_text_and_destination_of_another_kind_of_school_are_refused(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    with als(wereld[ZORG]):
        with pytest.raises(ValidationError, match="ten hoogste 1500 tekens; nu 1501"):
            save_tekst(opp=opp, velden={"belemmerend": "x" * 1501})
        with pytest.raises(ValidationError, match="bij uw soort school"):
            save_tekst(opp=opp, velden={"uitstroombestemming": "profiel_arbeid"})
        with pytest.raises(ValidationError, match="vóór de begindatum"):
            save_doel(opp=opp, gegevens={**w.DOEL, "tot_en_met": date(2026, 1, 1)})


# --- kept elsewhere -------------------------------------------------------------------------------------------------


def test_external_opp_is_a_pdf_with_the_facts_of_the_law(wereld: Any) -> None:
    opp = w.make_extern(wereld)
    content = render_pdf("pdf/demo_stuk.html", {"soort": "OPP"}, titel="OPP")
    alles = [
        "uitstroom",
        "bevorderend",
        "belemmerend",
        "basisondersteuning",
        "ondersteuningsbehoefte",
        "handelingsdeel",
    ]
    with pytest.raises(NotPossible, match="nog niets om te bespreken"):
        w.step(wereld, opp, "bespreken", **w.gesprek())
    with als(wereld[ZORG]) as by:
        save_bijlage(
            opp=opp, by=by, bestand=ContentFile(content, name="opp.pdf"), onderdelen=alles[:-1], datum=VANDAAG()
        )
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Het is goed zo."))
    w.step(wereld, opp, "bespreken", **w.gesprek())
    with pytest.raises(NotPossible, match="ontbreekt het handelingsdeel"):
        w.step(wereld, opp, "vaststellen")
    with als(wereld[ZORG]) as by:
        save_bijlage(opp=opp, by=by, bestand=None, onderdelen=alles, datum=VANDAAG())
    w.step(wereld, opp, "bespreken", **w.gesprek())
    w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(uitkomst="ingestemd"))
    opp = w.step(wereld, opp, "vaststellen")

    with als(wereld[ZORG]):
        assert opp.vigerend.stukken.get().document == opp.vigerend.bijlage
        assert get_tekorten(_load(opp), VANDAAG()) == []
        assert Document.objects.filter(leerling=opp.leerling_id, soort=Documentsoort.OPP).count() == 1


def test_external_opp_takes_only_a_pdf(wereld: Any) -> None:
    opp = w.make_extern(wereld)
    with als(wereld[ZORG]) as by, pytest.raises(ValidationError):
        save_bijlage(opp=opp, by=by, bestand=ContentFile(b"geen pdf", name="opp.pdf"), onderdelen=[], datum=VANDAAG())
    assert w.reload(opp).herkomst == Herkomst.EXTERN


# --- the PDF --------------------------------------------------------------------------------------------------------


def test_pdf_is_made_once_tagged_and_put_in_the_dossier(echte_wereld: Any) -> None:
    with transaction.atomic():
        opp = w.make_vastgesteld(echte_wereld)
    taak = Taak.objects.get(soort="opp_pdf")
    run_taak(taak.pk)
    run_taak(taak.pk)

    taak.refresh_from_db()
    assert taak.status == "gereed", taak.fout
    with transaction.atomic(), als(echte_wereld[ZORG]):
        document = Document.objects.get(leerling=opp.leerling_id, soort=Documentsoort.OPP)
        with document.bestand.open("rb") as file:
            content = file.read()
        assert (document.organisatie_id, document.datum) == (echte_wereld.school.pk, VANDAAG())
        assert document.grootte == len(content)
    assert is_tagged(content)


# --- around a pupil -------------------------------------------------------------------------------------------------


def test_agreement_is_finished_once(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    afspraak = w.make_afspraak(wereld, leerling)
    with als(wereld[ZORG]):
        done = finish_afspraak(afspraak=afspraak, status="gedaan", vandaag=VANDAAG())
        assert finish_afspraak(afspraak=afspraak, status="gedaan", vandaag=VANDAAG()).afgerond_op == done.afgerond_op
        with pytest.raises(NotPossible, match="al afgerond"):
            finish_afspraak(afspraak=afspraak, status="vervallen", vandaag=VANDAAG())


def test_notes_are_of_the_own_organisation_only(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    f.ToegangFactory(leerling=leerling, organisatie=wereld.swv)
    afspraak = w.make_afspraak(wereld, leerling)
    with als(wereld[Rol.SECRETARIS]) as secretaris:
        assert list(type(afspraak).objects.visible_to(secretaris)) == []
    with als(wereld[ZORG]) as own:
        assert list(type(afspraak).objects.visible_to(own)) == [afspraak]


def test_numbers_are_counted_per_school_and_seen_by_its_swv_without_a_pupil(wereld: Any) -> None:
    for _ in range(3):
        w.make_vastgesteld(wereld)
    w.make_concept(wereld, aanleiding_op=VANDAAG() - timedelta(days=60))
    with als(wereld[ZORG]):
        update_schoolstand(school_id=wereld.school.pk, vandaag=VANDAAG())

    with als(wereld[Rol.DIRECTEUR]):
        stand = Schoolstand.objects.get(school=wereld.school)
        assert (stand.lopend, stand.vastgesteld, stand.te_laat, stand.voldoet) == (4, 3, 1, 3)
        assert list(Opp.objects.all()) == []


# --- history --------------------------------------------------------------------------------------------------------


def last_event(model: str, **match: Any) -> Any:
    with as_eigenaar():
        return apps.get_model(model).objects.filter(**match).order_by("-pgh_id").first()


@pytest.mark.parametrize(
    ("make", "model", "field", "value"),
    [
        (w.make_leeg, "opp.OppEvent", "status", "concept"),
        (w.make_concept, "opp.OppVersieEvent", "belemmerend", w.TEKST["belemmerend"]),
        (w.make_concept, "opp.DoelEvent", "doel", w.DOEL["doel"]),
        (w.make_besproken, "opp.OppEvent", "status", "besproken"),
        (w.make_vastgesteld, "opp.OppEvent", "status", "vastgesteld"),
        (w.make_vastgesteld, "opp.OppVersieEvent", "vastgesteld_op", VANDAAG()),
        (w.make_geevalueerd, "opp.OppEvent", "geevalueerd_op", VANDAAG()),
        (w.make_bijgesteld, "opp.OppVersieEvent", "nummer", 2),
        (w.make_afgesloten, "opp.OppEvent", "eind", VANDAAG()),
    ],
)
def test_every_mutation_leaves_a_history_row(wereld: Any, make: Any, model: str, field: str, value: Any) -> None:
    opp = make(wereld)
    assert getattr(last_event(model, leerling_id=opp.leerling_id), field) == value


def test_notes_have_a_history_with_the_acting_user(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    with als(wereld[ZORG]) as user:
        afspraak = w.make_afspraak(wereld, leerling)
        finish_afspraak(afspraak=afspraak, status="vervallen", vandaag=VANDAAG())
        add_contactmoment(leerling=leerling, by=user, datum=VANDAAG(), met="vader", notitie="Gebeld.")

    event = last_event("opp.AfspraakEvent", leerling_id=leerling.pk)
    assert (event.pgh_label, event.status, event.pgh_context["gebruiker"]) == ("update", "vervallen", user.pk)
    assert last_event("opp.ContactmomentEvent", leerling_id=leerling.pk).met == "vader"


def test_steps_together_are_all_taken_or_none(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    with als(wereld[ZORG]) as by, pytest.raises(NotPossible):
        take_steps(opp, by, [("horen", w.gesprek(tekst="Het is goed zo.")), ("vaststellen", {})])

    with as_eigenaar():
        assert OppStatus.objects.filter(opp=opp).count() == 0


def test_new_opp_of_a_foreign_pupil_is_not_possible(wereld: Any) -> None:
    vreemd = f.LeerlingFactory(school=wereld.vso)
    soort = w.get_soort(wereld)
    with als(wereld[ZORG]) as by, pytest.raises(Exception, match="does not exist"):
        create_opp(leerling=vreemd, soort=soort, school=wereld.school, by=by, vandaag=VANDAAG())


def test_step_of_somebody_else_in_between_is_noticed(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    w.step(wereld, opp, "horen", Rol.SCHOOLLEIDER, **w.gesprek(tekst="Het is goed zo."))
    with als(wereld[ZORG]) as by, pytest.raises(NotPossible, match="net voor"):
        execute_transition(_load(opp), "horen", by=by, expected=0, **w.gesprek(tekst="Ik wil het anders."))
