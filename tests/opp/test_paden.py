"""What an OPP goes through, and what is refused on the way, in words."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from opp.enums import Doelbereik, Instemmingstand, Status
from opp.forms.acties import InstemmingForm
from opp.models import Doel, Opp, OppStatus, OppVersie
from opp.queries.opp import get_hashes, get_instemming, get_tekorten, get_vigerend, with_wet
from opp.services.tekst import remove_doel, save_doel, save_tekst
from swv.kern.models import Taak
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar

ZORG = Rol.ZORGCOORDINATOR
VANDAAG = timezone.localdate


# --- adoption -------------------------------------------------------------------------------------------------------


def test_adoption_with_gaps_is_refused_and_says_what_is_missing(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    w.step(wereld, opp, "bespreken", **w.gesprek())

    with pytest.raises(
        NotPossible, match=r"voldoet nog niet aan de wet.*wat de leerling ervan vindt.*En nog 1"
    ) as refused:
        w.step(wereld, opp, "vaststellen")
    assert refused.value.status == Status.BESPROKEN
    assert w.reload(opp).begin is None


def test_instemming_with_an_older_text_is_refused(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    with als(wereld[ZORG]):
        versie = OppVersie.objects.select_related("opp").get(opp=opp)
        old = get_hashes(versie)
        save_doel(opp=opp, gegevens={**w.DOEL, "doel": "Een doel erbij"})

    for name, fingerprint in (("bespreken", old[0]), ("instemming_vastleggen", old[1])):
        with pytest.raises(NotPossible, match="veranderd sinds u deze pagina opende"):
            w.step(wereld, opp, name, **w.gesprek(hash=fingerprint, uitkomst="ingestemd"))


def test_changed_goal_needs_a_new_instemming_and_changed_text_does_not(wereld: Any) -> None:
    opp = w.make_bijgesteld(wereld)
    with als(wereld[ZORG]):
        save_tekst(opp=opp, velden={"bevorderend": "Werkt nu ook graag samen."})
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Dat is prima zo."))
    w.step(wereld, opp, "bespreken", **w.gesprek())
    with als(wereld[ZORG]):
        assert [t.code for t in get_tekorten(_load(opp), VANDAAG(), _open(opp))] == []
        doel = Doel.objects.get(versie=_open(opp))
        save_doel(opp=opp, doel=doel, gegevens={"steun": "Twee gesprekken per week"})
        codes = [t.code for t in get_tekorten(_load(opp), VANDAAG(), _open(opp))]

    assert codes == ["overleg_verouderd", "instemming_verouderd"]


def _load(opp: Any) -> Opp:
    return with_wet(Opp.objects.filter(pk=opp.pk)).get()


def _open(opp: Any) -> OppVersie:
    return OppVersie.objects.get(opp=opp, vastgesteld_op__isnull=True, vervallen_op__isnull=True)


def test_refusal_adopts_the_rest_and_a_later_yes_brings_the_handelingsdeel_into_force(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld, uitkomst="geweigerd")

    assert opp.status == Status.VASTGESTELD
    assert w.reload(opp).vigerend.instemming_bij_vaststellen == Instemmingstand.GEWEIGERD
    with als(wereld[ZORG]):
        (feit,) = get_tekorten(_load(opp), VANDAAG())
        assert feit.tekst.endswith("Reden: Te veel uren.")
    w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(uitkomst="ingestemd"))
    with als(wereld[ZORG]):
        assert get_tekorten(_load(opp), VANDAAG()) == []


def test_consent_to_the_text_in_force_is_withdrawn_while_a_new_one_is_written(wereld: Any) -> None:
    opp = w.make_bijgesteld(wereld)
    with als(wereld[ZORG]) as user:
        save_doel(opp=opp, gegevens={**w.DOEL, "doel": "Een doel erbij"})
        form = InstemmingForm(zaak=_load(opp), user=user)
    geldt = w.reload(opp).vigerend
    assert [value for value, _ in form.fields["hash"].choices if value] == [
        form.fields["hash"].initial, geldt.handelingsdeel_hash,
    ]  # fmt: skip
    answer = w.gesprek(hash=geldt.handelingsdeel_hash, uitkomst="geweigerd", tekst="Toch niet.")
    w.step(wereld, opp, "instemming_vastleggen", **answer)

    with als(wereld[ZORG]):
        fresh = _load(opp)
        outcome = get_instemming(fresh, get_vigerend(fresh), VANDAAG())
        assert (outcome.stand, outcome.reden) == (Instemmingstand.GEWEIGERD, "Toch niet.")
        assert get_instemming(fresh, _open(opp), VANDAAG()).stand == Instemmingstand.ONTBREEKT


def test_refusal_needs_a_reason(wereld: Any) -> None:
    with pytest.raises(Incomplete) as refused:
        w.step(wereld, w.make_concept(wereld), "instemming_vastleggen", **w.gesprek(uitkomst="geweigerd"))
    assert "Schrijf waarom niet" in refused.value.fouten["tekst"][0]


def test_conversation_of_tomorrow_is_refused(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    morgen = {"datum": VANDAAG() + timedelta(days=1), "wijze": "gesprek"}
    for name, extra in (
        ("bespreken", {}),
        ("instemming_vastleggen", {"uitkomst": "ingestemd"}),
        ("horen", {"tekst": "x"}),
    ):
        with pytest.raises(Incomplete, match="moet nog komen"):
            w.step(wereld, opp, name, **morgen, **extra)


def test_adult_pupil_takes_the_parents_place(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, geboortedatum=date(2008, 1, 5))
    opp = w.make_besproken(wereld, leerling=leerling)
    with als(wereld[ZORG]):
        assert {row.partij for row in _load(opp).handelingen.all()} == {"leerling"}
        gezagdrager = f.GezagdragerFactory(leerling=leerling)

    with pytest.raises(Incomplete, match="meerderjarig"):
        w.step(wereld, opp, "bespreken", **w.gesprek(gezagdrager=gezagdrager))
    assert w.step(wereld, opp, "vaststellen").status == Status.VASTGESTELD


def test_gezagdrager_of_another_pupil_is_refused(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    vreemd = f.GezagdragerFactory(leerling=f.LeerlingFactory(school=wereld.school))
    with pytest.raises(Incomplete, match="andere leerling"):
        w.step(wereld, opp, "bespreken", **w.gesprek(gezagdrager=vreemd))


def test_double_click_adopts_once(wereld: Any) -> None:
    opp = w.make_besproken(wereld)
    versie = opp.versie
    w.step(wereld, opp, "vaststellen", expected=versie)
    w.step(wereld, opp, "vaststellen", expected=versie)

    with as_eigenaar():
        assert OppStatus.objects.filter(opp=opp, actie="vaststellen").count() == 1
        assert Taak.objects.filter(soort="opp_pdf").count() == 1


# --- frozen ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sql",
    [
        "update opp_oppversie set belemmerend = 'anders' where opp_id = %s",
        "update opp_doel set doel = 'anders' where versie_id in (select id from opp_oppversie where opp_id = %s)",
        "update opp_doel set verwijderd_op = now() where versie_id in (select id from opp_oppversie where opp_id = %s)",
        "insert into opp_doel (versie_id, leerling_id, doel, meetbaar, steun, wie, hoe_vaak, volgorde, gewijzigd_op)"
        " select id, leerling_id, 'erbij', '', '', '', '', 9, now() from opp_oppversie where opp_id = %s",
        "delete from opp_doel where versie_id in (select id from opp_oppversie where opp_id = %s)",
        "delete from opp_opphandeling where opp_id = %s",
        "update opp_opphandeling set uitkomst = 'ingestemd' where opp_id = %s",
        "update opp_oppstatus set actie = 'x' where opp_id = %s",
    ],
)
def test_adopted_text_and_recorded_acts_can_not_be_changed_with_sql(wereld: Any, sql: str) -> None:
    opp = w.make_vastgesteld(wereld, uitkomst="geweigerd")
    with als(wereld[ZORG]), pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, [opp.pk])


def test_adopted_text_is_not_written_by_the_services_either(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    with als(wereld[ZORG]):
        doel = Doel.objects.get(versie__opp=opp)
        for write in (
            lambda: save_tekst(opp=opp, velden={"belemmerend": "anders"}),
            lambda: save_doel(opp=opp, gegevens=w.DOEL),
            lambda: save_doel(opp=opp, doel=doel, gegevens=w.DOEL),
            lambda: remove_doel(opp=opp, doel=doel),
        ):
            with pytest.raises(NotPossible, match=r"«vastgesteld».*«Stel bij»"):
                write()


def test_fingerprint_of_the_adopted_text_is_the_one_the_parents_heard(wereld: Any) -> None:
    opp = w.reload(w.make_vastgesteld(wereld))
    with als(wereld[ZORG]):
        rows = {row.soort: row.hash for row in opp.handelingen.all()}

    assert opp.vigerend.hash == rows["overleg"]
    assert opp.vigerend.handelingsdeel_hash == rows["instemming"]


# --- evaluating and changing ----------------------------------------------------------------------------------------


def test_evaluation_copies_everything_forward_but_goals_that_were_reached(wereld: Any) -> None:
    opp = w.make_concept(wereld)
    with als(wereld[ZORG]):
        save_doel(opp=opp, gegevens={**w.DOEL, "doel": "Bereikt doel"})
    for name, data in (
        ("horen", {"tekst": "Het gaat goed."}),
        ("bespreken", {}),
        ("instemming_vastleggen", {"uitkomst": "ingestemd"}),
    ):
        w.step(wereld, opp, name, **w.gesprek(**data))
    w.step(wereld, opp, "vaststellen")
    with als(wereld[ZORG]):
        doelen = {
            d.pk: Doelbereik.BEREIKT if d.doel == "Bereikt doel" else Doelbereik.DEELS for d in Doel.objects.all()
        }
    w.step(wereld, opp, "evalueren", **w.gesprek(conclusie="Goed bezig.", vervolg="bijstellen", resultaten=doelen))
    w.step(wereld, opp, "bijstellen")

    with als(wereld[ZORG]):
        new = _open(opp)
        assert {name: getattr(new, name) for name in w.TEKST} == w.TEKST
        assert [d.doel for d in new.doelen.all()] == [w.DOEL["doel"]]
        assert new.nummer == 2


def test_dropping_a_change_keeps_the_adopted_text(wereld: Any) -> None:
    opp = w.make_bijgesteld(wereld)
    back = w.step(wereld, opp, "bijstelling_intrekken", reason="Toch niet nodig.")

    assert back.status == Status.VASTGESTELD
    again = w.step(wereld, opp, "bijstellen")
    with als(wereld[ZORG]):
        assert [v.nummer for v in again.versies.all()] == [1, 2, 3]
        assert _open(opp).nummer == 3


def test_evaluation_before_adoption_and_closing_before_begin_are_refused(wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    gisteren = VANDAAG() - timedelta(days=1)
    with pytest.raises(Incomplete, match="niet vóór het vaststellen"):
        w.step(wereld, opp, "evalueren", datum=gisteren, wijze="gesprek", conclusie="x", vervolg="voortzetten")
    with pytest.raises(Incomplete, match="ligt vóór het begin"):
        w.step(wereld, opp, "afsluiten", eind=gisteren, reason="Zo is het.")


def test_closed_opp_knows_its_days_for_rod_and_takes_no_step(wereld: Any) -> None:
    opp = w.reload(w.make_afgesloten(wereld))

    assert (opp.begin, opp.eind, opp.evaluatie_voor) == (VANDAAG(), VANDAAG(), None)
    with pytest.raises(NotPossible, match="afgesloten"):
        w.step(wereld, opp, "bijstellen")


def test_concept_that_is_closed_has_no_days_for_rod(wereld: Any) -> None:
    opp = w.step(wereld, w.make_concept(wereld), "afsluiten", eind=VANDAAG(), reason="Toch niet nodig.")
    assert (opp.begin, opp.eind) == (None, None)
