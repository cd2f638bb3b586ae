"""What schools ask for a group or themselves, and quick money, in the figures about requests."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from financien.referentie.enums import Tellingsoort
from rapportage.indicatoren.calculations import hide_small, hide_together, kalenderjaar
from rapportage.indicatoren.enums import ALLES_TELT_VANAF, Code
from rapportage.indicatoren.models import Aanvraagcijfer
from rapportage.indicatoren.rekenregels import bereken
from rapportage.jaarverslag.blokken.basis import Blokvraag
from rapportage.jaarverslag.blokken.besluiten import count_received
from rapportage.jaarverslag.blokken.schoolaanvragen import schoolaanvragen
from schoolaanvragen.models import Schoolaanvraag, Snellehulp
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rapportage.indicatoren import wereld as r
from tests.rapportage.indicatoren.test_views import login, pagina
from tests.rollen import as_eigenaar
from tests.schoolaanvragen import wereld as s
from toewijzing.models import Aanvraag, Aanvraagsoort

AL_EERDER = ALLES_TELT_VANAF - timedelta(days=1)


def count(wereld: Any) -> dict[str, tuple[int, int, int]]:
    rows = Aanvraagcijfer.objects.filter(swv=wereld.swv).order_by("soort")
    return {row.soort: (row.ontvangen, row.schoolaanvragen, row.snelle_hulp) for row in rows}


def make_tafel(wereld: Any) -> Any:
    """A request of a kind on whose route nobody decides."""
    aanvraag = w.make_ingediend(wereld, "MAATWERK-I")
    with as_eigenaar():
        zonder = [stap for stap in aanvraag.soort.route if stap != "besluit"]
        Aanvraagsoort.alle.filter(pk=aanvraag.soort_id).update(route=zonder)
    return aanvraag


def test_school_requests_that_reached_the_swv_and_each_quick_money_are_counted_once(wereld: Any) -> None:
    s.make_toegekend(wereld)
    s.make_ter_akkoord(wereld)  # not at the swv yet
    hulp = s.make_hulp(wereld)
    with as_eigenaar():
        hulp.regels.create(bedrag=100, motivering="Het was te weinig.", op=s.vandaag(), door=wereld[Rol.DIRECTEUR])
    w.make_ingediend(wereld)

    r.tel(wereld.swv)

    assert count(wereld) == {"GROEP": (0, 1, 0), "SNEL": (0, 0, 1), "TLV-VSO": (1, 0, 0)}
    assert bereken(Code.AANVRAGEN, wereld.swv, r.dit_jaar(), vandaag=r.vandaag()).teller == 3


def test_what_is_only_discussed_at_a_table_is_no_request(wereld: Any) -> None:
    make_tafel(wereld)
    w.make_ingediend(wereld)

    r.tel(wereld.swv)

    assert count(wereld) == {"TLV-VSO": (1, 0, 0)}


def test_before_the_day_all_this_counts_as_it_was_told_then(wereld: Any) -> None:
    zaak, hulp, tafel = s.make_toegekend(wereld), s.make_hulp(wereld), make_tafel(wereld)
    with as_eigenaar():
        Schoolaanvraag.objects.filter(pk=zaak.pk).update(ontvangen_op=AL_EERDER)
        Snellehulp.objects.filter(pk=hulp.pk).update(gegeven_op=AL_EERDER)
        Aanvraag.objects.filter(pk=tafel.pk).update(ontvangen_op=AL_EERDER)

    r.tel(wereld.swv)

    assert count(wereld) == {"MAATWERK-I": (1, 0, 0)}


def test_rate_per_thousand_has_all_of_it_and_the_other_swv_nothing(wereld: Any) -> None:
    s.make_toegekend(wereld)
    s.make_hulp(wereld)
    w.make_ingediend(wereld)
    for school, leerlingen in ((wereld.school, 300), (wereld.zusterschool, 200)):
        r.make_telling(wereld.swv, Tellingsoort.LEERLINGEN, leerlingen, date(r.dit_jaar().van.year, 10, 1), bij=school)
    r.tel(wereld.swv)
    r.tel(wereld.ander_swv)

    found = bereken(Code.AANVRAGEN_PER_1000, wereld.swv, r.dit_jaar(), vandaag=r.vandaag())

    assert {deel.naam: (deel.teller, deel.waarde, deel.leerlingen) for deel in found.per_school} == {
        wereld.school.naam: (3, Decimal(10), 1), wereld.zusterschool.naam: (0, 0, 0),
    }  # fmt: skip
    assert [(deel.teller, deel.leerlingen) for deel in found.per_bestuur] == [(3, 1)]
    assert bereken(Code.AANVRAGEN, wereld.ander_swv, r.dit_jaar(), vandaag=r.vandaag()).teller == 0


@pytest.mark.parametrize(
    ("leerlingen", "van_scholen", "hidden"), [(3, 40, True), (0, 3, False), (12, 1, False), (4, 1, True)]
)
def test_small_number_about_pupils_is_hidden_also_behind_requests_of_schools(
    wereld: Any, leerlingen: int, van_scholen: int, hidden: bool
) -> None:
    r.make_cijfer(wereld.swv, wereld.school, ontvangen=leerlingen)
    r.make_cijfer(wereld.swv, wereld.school, soort="GROEP", schoolaanvragen=van_scholen)
    r.make_telling(wereld.swv, Tellingsoort.LEERLINGEN, 500, date(r.dit_jaar().van.year, 10, 1), bij=wereld.school)
    found = [
        bereken(code, wereld.swv, r.dit_jaar(), vandaag=r.vandaag())
        for code in (Code.AANVRAGEN, Code.AANVRAGEN_PER_1000)
    ]

    for each in (*map(hide_small, found), *hide_together(found)):
        assert (each.verborgen, each.teller) == (hidden, None if hidden else leerlingen + van_scholen)
        assert each.leerlingen is None or not hidden


def test_of_two_schools_a_small_part_about_pupils_is_hidden_with_its_neighbour(wereld: Any) -> None:
    derde = f.SchoolFactory(bestuur=wereld.bestuur, naam="Derde School")
    f.AansluitingFactory(swv=wereld.swv, organisatie=derde)
    for school, number in ((wereld.school, 3), (wereld.zusterschool, 20), (derde, 40)):
        r.make_cijfer(wereld.swv, school, ontvangen=number, schoolaanvragen=10)

    found = hide_small(bereken(Code.AANVRAGEN, wereld.swv, r.dit_jaar(), vandaag=r.vandaag()))

    assert found.teller == 93
    assert {deel.naam: deel.teller for deel in found.per_school} == {
        wereld.school.naam: None, wereld.zusterschool.naam: None, "Derde School": 50,
    }  # fmt: skip


def test_jaarverslag_and_dashboard_count_the_same(wereld: Any) -> None:
    for _ in range(5):
        w.make_ingediend(wereld)
    make_tafel(wereld)
    s.make_toegekend(wereld)
    s.make_hulp(wereld)
    r.tel(wereld.swv)
    jaar = r.vandaag().year
    vraag = Blokvraag(wereld.swv, jaar)

    dashboard = bereken(Code.AANVRAGEN, wereld.swv, kalenderjaar(jaar), vandaag=r.vandaag())
    blok = schoolaanvragen(vraag)
    keren = {getal.naam: getal.waarde for getal in blok.getallen}["Keren snelle hulp"]

    assert count_received(vraag).totaal == 5
    assert dashboard.teller == 5 + blok.tabellen[0].rijen[-1].cellen[0] + int(keren) == 7


def test_rows_behind_the_figure_are_those_that_were_counted(client: Any, wereld: Any) -> None:
    zaak, hulp, tafel, gewoon = (
        s.make_toegekend(wereld),
        s.make_hulp(wereld),
        make_tafel(wereld),
        w.make_ingediend(wereld),
    )
    s.make_ter_akkoord(wereld)
    r.tel(wereld.swv)
    login(client, wereld, Rol.DIRECTEUR)

    def numbers(**query: str) -> set[str]:
        page = client.get(pagina(Code.AANVRAGEN_PER_1000, "rijen/"), query)
        return {rij.cellen[0][0] for rij in page.context["rijen"]}

    assert tafel.nummer != gewoon.nummer
    assert (numbers(), numbers(stand="school"), numbers(stand="hulp")) == (
        {gewoon.nummer},
        {zaak.nummer},
        {hulp.nummer},
    )


def test_board_sees_the_rows_of_its_school_and_a_school_elsewhere_none(client: Any, wereld: Any) -> None:
    s.make_toegekend(wereld)
    s.make_hulp(wereld)
    r.tel(wereld.swv)

    def count_rows(user: Any) -> list[int]:
        client.force_login(user)
        pages = [client.get(pagina(Code.AANVRAGEN, "rijen/"), {"stand": stand}) for stand in ("school", "hulp")]
        return [len(page.context["rijen"]) for page in pages]

    assert count_rows(wereld[Rol.BESTUURDER]) == [1, 1]
    assert count_rows(wereld.anderen[Rol.SCHOOLLEIDER]) == [0, 0]


def test_the_page_of_the_figure_says_what_counts(client: Any, cijfers: Any) -> None:
    login(client, cijfers, Rol.DIRECTEUR)
    for code in (Code.AANVRAGEN, Code.AANVRAGEN_PER_1000):
        text = " ".join(client.get(pagina(code)).content.decode().split())
        assert "voor een leerling, groep, klas, locatie of school" in text
        assert "tellen mee vanaf 1 augustus 2026" in text
