"""Beginning, writing, counting, adopting and correcting a report; and that nothing adopted ever changes."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from rapportage.jaarverslag.blokken import BLOKKEN
from rapportage.jaarverslag.calculations.hoofdstuk import HOOFDSTUKKEN, NUMMERS
from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag, Jaarverslagbijlage, Jaarverslagcijfer
from rapportage.jaarverslag.queries.versie import get_tekst, get_versies
from rapportage.jaarverslag.queries.verslag import check_against_registers, run_checks
from rapportage.jaarverslag.services.cijfer import count_figures, plan_count
from rapportage.jaarverslag.services.maken import create_jaarverslag
from rapportage.jaarverslag.services.tekst import assign_hoofdstuk, save_tekst
from rapportage.jaarverslag.werk import get_werk
from swv.kern.models import Taak
from swv.kern.taken.taak import TaakMislukt
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests.rapportage.jaarverslag.wereld import (
    ACC,
    CONTR,
    DIR,
    JAAR,
    RVT,
    TEKST,
    history,
    make_concept,
    make_verslag,
    pdf_file,
    reload,
    step,
)
from tests.rollen import als, as_eigenaar


def stil(percent: int, fase: str = "") -> None:
    """Progress that nobody looks at."""


# --- beginning ------------------------------------------------------------------------------------------------------


def test_a_new_report_has_all_chapters_of_a_real_one_and_its_figures_are_planned(wereld):
    verslag = make_concept(wereld, teksten=False, cijfers=False)

    codes = list(verslag.hoofdstukken.values_list("code", flat=True))
    assert codes == [soort.code for soort in HOOFDSTUKKEN]
    assert {"toezicht", "leerlingstromen", "thuiszitters", "opp", "bezwaar", "balans"} <= set(codes)
    assert [code for code in codes if code.startswith("continuiteit_")] == [
        f"continuiteit_{n}" for n in ("a1", "a2", "b1", "b2", "b3")
    ]
    taak = Taak.objects.get(soort="jaarverslag.cijfers")
    assert (taak.object_id, taak.queue, taak.organisaties) == (verslag.pk, "verslag", [wereld.swv.pk])


def test_a_year_has_one_report(wereld):
    make_concept(wereld, cijfers=False)
    with als(wereld[CONTR]) as by, pytest.raises(ValidationError, match="al een jaarverslag over 2025"):
        create_jaarverslag(swv=wereld.swv, jaar=JAAR, by=by)


def test_every_chapter_has_blocks_that_exist_and_every_block_a_chapter():
    used = [code for soort in HOOFDSTUKKEN for code in soort.blokken]
    assert sorted(used) == sorted(BLOKKEN)
    assert (NUMMERS["voorwoord"], NUMMERS["bestuur"], NUMMERS["continuiteit_b2"]) == ("1", "3.1", "11.4")


# --- figures --------------------------------------------------------------------------------------------------------


def test_every_block_is_filled_or_says_in_words_what_is_missing(wereld):
    verslag = make_concept(wereld)
    blokken = {row.code: row.gegevens for row in verslag.cijfers.all()}
    assert set(blokken) == set(BLOKKEN)
    for code, blok in blokken.items():
        filled = blok["tabellen"] or blok["getallen"]
        assert bool(filled) is not bool(blok["ontbreekt"]), code
        assert not blok["ontbreekt"] or blok["ontbreekt"][0].isupper(), code
    assert verslag.cijfers_op is not None


def test_staat_shows_year_budget_difference_and_last_year(wereld):
    blok = make_concept(wereld).cijfers.get(code="baten_lasten").gegevens
    rijen = {rij["kop"]: rij["cellen"] for rij in blok["tabellen"][0]["rijen"]}
    assert rijen["Totaal baten"] == ["10800000.00", "10000000.00", "800000.00", None]
    assert rijen["Resultaat"] == ["360000.00", "100000.00", "260000.00", None]
    assert blok["feiten"]["begroot_lasten"] == "9900000.00"


def test_balance_and_kengetallen_come_from_financien(wereld):
    cijfers = {row.code: row.gegevens for row in make_concept(wereld).cijfers.all()}
    assert cijfers["balans"]["feiten"]["activa_eind"] == cijfers["balans"]["feiten"]["passiva_eind"] == "910000.00"
    procenten = {rij["kop"]: rij["cellen"][0] for rij in cijfers["kengetallen"]["tabellen"][0]["rijen"]}
    assert procenten["Solvabiliteit 2"] == "89.01"


def test_counting_again_replaces_and_keeps_what_was(wereld):
    verslag = make_concept(wereld)
    with as_eigenaar():
        Jaarverslagcijfer.objects.filter(code="scholen").update(
            gegevens={**BLOKKEN["scholen"].vul.__dict__, "oud": True}
        )
    with als(wereld[CONTR]):
        count_figures(verslag, stil)
    events = history(Jaarverslagcijfer, code="scholen")
    assert len(events) == 3
    assert "oud" in events[1].gegevens


def test_figures_of_a_report_that_is_made_up_stay(auditwereld):
    verslag = make_verslag(auditwereld, "opgemaakt")
    with als(auditwereld[CONTR]) as by:
        with pytest.raises(NotPossible, match="staan vast"):
            plan_count(verslag=verslag, by=by)
        with pytest.raises(TaakMislukt, match="staan vast"):
            count_figures(verslag, stil)


def test_a_second_click_plans_no_second_count(wereld):
    verslag = make_concept(wereld, cijfers=False)
    with als(wereld[CONTR]) as by:
        plan_count(verslag=verslag, by=by)
        plan_count(verslag=verslag, by=by)
    assert Taak.objects.filter(soort="jaarverslag.cijfers").count() == 1


# --- checks that block ----------------------------------------------------------------------------------------------


def test_all_is_right_in_a_complete_concept(wereld):
    with als(wereld[CONTR]):
        assert [each.problemen for each in run_checks(make_concept(wereld)) if not each.klopt] == []


def test_an_empty_chapter_blocks_with_its_name(wereld):
    verslag = make_concept(wereld)
    with als(wereld[CONTR]) as by:
        save_tekst(hoofdstuk=verslag.hoofdstukken.get(code="bezwaar"), tekst="# Bezwaar")
        verslag = step(wereld, verslag, "jaarrekening_toevoegen", CONTR)
        with pytest.raises(NotPossible, match="Nog geen tekst: Bezwaar, klachten en geschillen"):
            step(wereld, verslag, "opmaken", by.rol)


def test_a_register_that_moved_blocks_every_next_step(auditwereld):
    verslag = make_verslag(auditwereld, "verklaard")
    with as_eigenaar():
        school = auditwereld.school
        school.plaats = "Heemskerk"
        school.save()
    with pytest.raises(NotPossible, match="Plaats is nu Heemskerk, in het verslag Beverwijk"):
        step(auditwereld, verslag, "goedkeuren", RVT)
    assert reload(verslag).status == "opgemaakt"


def test_another_adopted_budget_blocks(auditwereld):
    from financien.begroten.services.begroting import create_begroting, save_reserve
    from tests.financien.begroten.begrotingen import add_post, take_steps

    verslag = make_concept(auditwereld)
    with als(auditwereld[CONTR]) as by:
        newer = create_begroting(swv=auditwereld.swv, jaar=JAAR, by=by)
        add_post(newer, "3.1", "Rijksbijdragen", 5000)
        add_post(newer, "4.4", "Overige lasten", 4000)
        save_reserve(begroting=newer, soort="algemeen", naam="Algemene reserve", beginstand=Decimal(1))
    take_steps(newer, "vastgesteld", auditwereld.mensen)
    with als(auditwereld[CONTR]):
        found = {each.code: each for each in check_against_registers(verslag)}
    assert "vastgesteld" in found["begroting"].problemen[0]


def test_steps_in_the_wrong_order_are_refused(auditwereld):
    verslag = make_concept(auditwereld)
    for name, wie in (("goedkeuren", RVT), ("vaststellen", DIR), ("openbaar_maken", DIR)):
        with pytest.raises(NotPossible, match="«concept»"):
            step(auditwereld, verslag, name, wie)


# --- documents of others --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bestand", "melding"),
    [
        (pdf_file("verklaring.pdf", content=b"geen pdf, maar tekst"), "geen soort bestand"),
        (pdf_file("verklaring.pdf", content=b"%PDF-1.7 kapot"), "."),
        (pdf_file("verklaring.pdf", content=b""), "leeg"),
    ],
)
def test_a_wrong_file_is_refused_in_words_and_nothing_is_kept(auditwereld, bestand, melding):
    verslag = make_verslag(auditwereld, "opgemaakt")
    with pytest.raises(Incomplete) as caught:
        step(auditwereld, verslag, "verklaring_toevoegen", ACC, bestand=bestand)
    assert melding in caught.value.fouten["bestand"][0]
    assert not Jaarverslagbijlage.objects.filter(soort="controleverklaring").exists()


def test_back_to_concept_drops_the_declaration_but_keeps_it_on_file(auditwereld):
    verslag = make_verslag(auditwereld, "verklaard")
    verslag = step(auditwereld, verslag, "teruggeven", RVT, reason="Het voorwoord klopt niet.")
    assert (verslag.status, verslag.opgemaakt_op) == ("concept", None)
    row = Jaarverslagbijlage.objects.get(soort="controleverklaring")
    assert row.vervallen_op is not None
    assert row.bestand.storage.exists(row.bestand.name)
    assert verslag.stappen.last().toelichting == "Het voorwoord klopt niet."


def test_a_step_back_needs_a_reason(auditwereld):
    verslag = make_verslag(auditwereld, "verklaard")
    with pytest.raises(Incomplete):
        step(auditwereld, verslag, "teruggeven", RVT, reason=" ")


# --- texts, owners, versions ----------------------------------------------------------------------------------------


def test_every_text_is_kept_with_who_and_when(wereld):
    verslag = make_concept(wereld, teksten=False, cijfers=False)
    hoofdstuk = verslag.hoofdstukken.get(code="voorwoord")
    for rol, tekst in ((DIR, "Eerste."), (DIR, "Eerste, aangevuld."), (CONTR, "Tweede.")):
        with als(wereld[rol]):
            save_tekst(hoofdstuk=hoofdstuk, tekst=tekst)

    versies = get_versies(hoofdstuk)
    assert [(each.nummer, each.door, each.is_huidige) for each in versies] == [
        (2, wereld[CONTR].naam, True), (1, wereld[DIR].naam, False),
    ]  # fmt: skip
    assert get_tekst(hoofdstuk, versies[1].pk) == "Eerste, aangevuld."
    assert [event.tekst for event in history(Hoofdstuk, pgh_obj_id=hoofdstuk.pk)] == [
        "",
        "Eerste.",
        "Eerste, aangevuld.",
        "Tweede.",
    ]


def test_a_text_of_another_chapter_is_no_version_of_this_one(wereld):
    verslag = make_concept(wereld, cijfers=False)
    first, second = verslag.hoofdstukken.all()[:2]
    assert get_tekst(second, get_versies(first)[0].pk) is None


def test_saving_the_same_text_leaves_no_new_version(wereld):
    verslag = make_concept(wereld, cijfers=False)
    hoofdstuk = verslag.hoofdstukken.first()
    before = len(history(Hoofdstuk, pgh_obj_id=hoofdstuk.pk))
    with als(wereld[DIR]):
        save_tekst(hoofdstuk=hoofdstuk, tekst=TEKST + "\r\n")
    assert len(history(Hoofdstuk, pgh_obj_id=hoofdstuk.pk)) == before


def test_owner_is_someone_of_the_swv_who_writes(wereld):
    verslag = make_concept(wereld, cijfers=False)
    hoofdstuk = verslag.hoofdstukken.get(code="bezwaar")
    with als(wereld[DIR]):
        assert assign_hoofdstuk(hoofdstuk=hoofdstuk, eigenaar=wereld[Rol.CONSULENT]).eigenaar == wereld[Rol.CONSULENT]
        for wie in (wereld[Rol.ZORGCOORDINATOR], wereld.anderen[Rol.SECRETARIS]):
            with pytest.raises(ValidationError, match="rol werkt die schrijft"):
                assign_hoofdstuk(hoofdstuk=hoofdstuk, eigenaar=wie)


# --- Mijn werk ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dag", "groep"),
    [
        (date(2026, 1, 10), None),
        (date(2026, 4, 1), "straks"),
        (date(2026, 6, 20), "deze_week"),
        (date(2026, 7, 1), "te_laat"),
    ],
)
def test_report_shows_in_mijn_werk_as_the_day_comes_near(wereld, dag, groep):
    make_concept(wereld, cijfers=False)
    for rol in (DIR, CONTR):
        rows = [row.groep for row in get_werk(wereld[rol], dag) if row.titel == "Jaarverslag 2025"]
        assert rows == ([groep] if groep else [])


def test_report_that_nobody_began_shows_too(wereld):
    row = get_werk(wereld[DIR], date(2026, 7, 2))[0]
    assert (row.titel, row.groep) == ("Jaarverslag 2025", "te_laat")
    assert row.stand == "nog niet begonnen · had uiterlijk 30 juni 2026 klaar moeten zijn"


def test_accountant_and_then_the_raad_van_toezicht_are_asked(auditwereld):
    dag = date(2026, 5, 1)
    verslag = make_verslag(auditwereld, "opgemaakt")
    assert [len(get_werk(auditwereld[wie], dag)) for wie in (ACC, RVT, "opr", "inspectie")] == [1, 0, 0, 0]
    step(auditwereld, verslag, "verklaring_toevoegen", ACC)
    assert [len(get_werk(auditwereld[wie], dag)) for wie in (ACC, RVT, "opr")] == [0, 1, 0]


def test_accountant_sees_only_years_of_the_own_period(auditwereld):
    make_verslag(auditwereld, "opgemaakt")
    lid = auditwereld[ACC].lidmaatschap
    assert Jaarverslag.objects.visible_to(auditwereld[ACC]).exists()
    lid.van = date(JAAR + 2, 1, 1)
    assert not Jaarverslag.objects.visible_to(auditwereld[ACC]).exists()
    lid.van, lid.tot = date(JAAR - 3, 1, 1), date(JAAR, 1, 1)
    assert not Jaarverslag.objects.visible_to(auditwereld[ACC]).exists()
    lid.tot = date(JAAR, 1, 1) + timedelta(days=1)
    assert Jaarverslag.objects.visible_to(auditwereld[ACC]).exists()
