"""Blocks about the same pupils stay silent together: checked by trying every small change that fits all that is told."""

from collections import defaultdict
from datetime import date
from itertools import product
from random import Random

import pytest

from rapportage.jaarverslag.blokken import Blokvraag, fill, thuiszitters
from rapportage.jaarverslag.blokken.jaren import hide_in_turn
from rapportage.jaarverslag.blokken.leerlingen import ALLE, GEWOON, REGULIER, SPECIAAL, hide_counts
from rapportage.jaarverslag.blokken.thuiszitters import combine
from rapportage.jaarverslag.calculations.cijferblok import NG
from swv.kern.kleine_cellen import is_small
from swv.organisatie.enums import Rol, Schoolsoort
from swv.organisatie.models import Organisatie
from tests import factories as f
from tests.rapportage.indicatoren.wereld import make_telling, make_thuiszitters
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from tests.wereld import make_wereld
from thuiszitters.calculations import Stroom
from thuiszitters.enums import Opgavekolom
from thuiszitters.queries.opgave import Overzicht

JAAR = 2025


def find_determined(basis, derive, hidden, latent=()):
    """Hidden numbers of which no other value fits. ``derive`` gives all numbers from ``basis``; latent ones may be 0."""
    actual = derive(basis)
    stuck = {key for key in hidden if key not in latent}
    free = [key for key in basis if key not in actual or key in hidden]
    for steps in product((0, 1, -1), repeat=len(free)):
        if not stuck:
            break
        world = derive({**basis, **{key: basis[key] + step for key, step in zip(free, steps, strict=True)}})
        fits = all(
            value >= (0 if key in latent else 1) if key in hidden else value == actual[key]
            for key, value in world.items()
        )
        if fits:
            stuck -= {key for key in hidden if world[key] != actual[key]}
    return stuck


# --- pupils ---------------------------------------------------------------------------------------------------------


def count_levels(soorten):
    def derive(basis):
        found = {("school", str(pk)): aantal for pk, aantal in basis.items()}
        sums = defaultdict(int)
        for pk, aantal in basis.items():
            for key in (("soort", soorten[pk]), GEWOON if soorten[pk] in REGULIER else SPECIAAL, ALLE):
                sums[key] += aantal
        return {GEWOON: 0, SPECIAAL: 0, ALLE: 0, **found, **sums}

    return derive


@pytest.mark.parametrize("seed", range(40))
def test_pupils_of_no_school_follow_from_schools_kinds_and_participation_together(seed):
    random = Random(seed)
    soorten = {pk: random.choice(["vo", "vo", "pro", "vso", "vso", "so"]) for pk in range(random.randint(2, 6))}
    aantallen = {pk: random.choice([0, 1, 2, 3, 4, 5, 6, 40, 300]) for pk in soorten}
    # A region of fewer than five pupils in regular schools is none.
    soorten, aantallen = {**soorten, 90: "vo", 91: "vo"}, {**aantallen, 90: 200, 91: 7}
    shown = hide_counts(aantallen, soorten)
    actual = count_levels(soorten)(aantallen)
    hidden = {key for key, value in shown.items() if value is None}
    assert {key for key, value in actual.items() if is_small(value)} <= hidden
    assert all(value in (None, actual[key]) for key, value in shown.items())
    assert shown[GEWOON] == actual[GEWOON]
    free = {pk: aantal for pk, aantal in aantallen.items() if ("school", str(pk)) in hidden}
    derive = count_levels(soorten)
    assert find_determined(free, lambda some: derive({**aantallen, **some}), hidden, {SPECIAAL}) == set()


@pytest.mark.django_db
def test_school_does_not_follow_from_its_kind_or_from_the_participation():
    wereld = make_wereld()
    swv, bestuur = wereld.swv, wereld.school.bestuur
    with as_eigenaar():
        schools = [
            Organisatie.objects.create(
                soort="school", naam=naam, brin=brin, schoolsoort=soort, bestuur=bestuur, vestiging="00"
            )
            for naam, brin, soort in (("Klein", "99ZA", "vso"), ("Groot", "99ZB", "vso"), ("Gewoon", "99ZC", "vo"))
        ]
    for school, aantal in zip(schools, (3, 300, 200), strict=True):
        make_telling(swv, "leerlingen", aantal, date(JAAR, 10, 1), bij=school)
    for code, aantal in (("vso_1", 20), ("vso_2", 10), ("vso_3", 10)):
        make_telling(swv, code, aantal, date(JAAR, 10, 1))
    with als(wereld[Rol.SECRETARIS]):
        blocks = {
            code: fill(code, Blokvraag(swv, JAAR)) for code in ("leerlingen", "leerlingen_schoolsoort", "deelname")
        }
    per_school = {rij["kop"]: rij["cellen"][1] for rij in blocks["leerlingen"]["tabellen"][0]["rijen"]}
    per_soort = {rij["kop"]: rij["cellen"][-2] for rij in blocks["leerlingen_schoolsoort"]["tabellen"][0]["rijen"]}
    assert per_school == {"Klein": NG, "Groot": NG, "Gewoon": 200, "Totaal": 503}
    assert per_soort == {Schoolsoort.VO.label: 200, Schoolsoort.VSO.label: 303, "Totaal": 503}
    # What participation is a share of, without those who take part: the pupils in regular schools.
    samen, noemer = blocks["deelname"]["tabellen"][0]["rijen"][-1]["cellen"][:2]
    assert noemer - samen == 200


# --- thuiszitters ---------------------------------------------------------------------------------------------------


def stroom(begin, instroom, uitstroom):
    return Stroom(begin, instroom, uitstroom, begin + instroom - uitstroom, 0, 0, 0, 0)


def make_years(numbers):
    """{(year, code): number} of everything in the reports of these years, from what came, went and stayed."""
    found, eind = {}, numbers["begin"]
    for jaar in sorted({key[0] for key in numbers if key != "begin"}):
        own = {code: numbers[jaar, code] for code in ("instroom", "uitstroom", "kort", "lang", "vrijstelling")}
        begin, eind = eind, eind + own["instroom"] - own["uitstroom"]
        own |= {"begin": begin, "eind": eind, "samen": begin + own["instroom"], "totaal": eind + own["vrijstelling"]}
        own["absoluut"] = eind - own["kort"] - own["lang"]
        found |= {(jaar, code): value for code, value in own.items()}
    return found


@pytest.mark.parametrize("seed", range(40))
def test_no_thuiszitters_follow_from_the_flow_the_columns_and_the_year_before_together(seed):
    random = Random(seed)
    size = random.choice([3, 6, 12, 30])
    numbers = {"begin": random.randint(0, size)}
    eind = numbers["begin"]
    for jaar in (2024, 2025):
        instroom = random.randint(0, size)
        uitstroom = random.randint(0, eind + instroom)
        eind += instroom - uitstroom
        kort = random.randint(0, eind)
        lang = random.randint(0, eind - kort)
        codes = {"instroom": instroom, "uitstroom": uitstroom, "kort": kort, "lang": lang}
        numbers |= {(jaar, code): value for code, value in (codes | {"vrijstelling": random.randint(0, size)}).items()}
    actual = make_years(numbers)
    standen = {
        jaar: combine(
            stroom(*(actual[jaar, code] for code in ("begin", "instroom", "uitstroom"))),
            {code: actual[jaar, code] for code in Opgavekolom.values},
        )
        for jaar in (2024, 2025)
    }
    hidden = {(jaar, code) for jaar, codes in hide_in_turn(standen).items() for code in codes}
    # Where nothing at all is told, a number may be zero too.
    silent = {key[0] for key in hidden if actual[key] == 0}
    latent = {key for key in actual if key[1] == "samen" or key[0] in silent}
    assert {key for key, value in actual.items() if is_small(value)} <= hidden
    assert ((2024, "eind") in hidden) == ((2025, "begin") in hidden)
    # The next year changes nothing in the report that was made before it.
    assert hide_in_turn({2024: standen[2024]})[2024] == {code for jaar, code in hidden if jaar == 2024}
    assert find_determined(numbers, make_years, hidden, latent) == set()


def tell(wereld, monkeypatch, kolommen, stromen):
    """The two blocks with these columns on 31 December and these flows: {year: (begin, instroom, uitstroom)}."""
    for kolom, aantal in zip(Opgavekolom.values, kolommen, strict=True):
        make_thuiszitters(wereld.swv, None, kolom, aantal, date(JAAR, 12, 31))
    monkeypatch.setattr(
        thuiszitters,
        "read_year",
        lambda vraag: Overzicht(vraag.begin, vraag.eind, stroom(*stromen[vraag.jaar]), {}),
    )
    monkeypatch.setattr(thuiszitters, "first_year", lambda vraag: min(stromen))
    with als(wereld[Rol.SECRETARIS]):
        return [
            {rij["kop"]: rij["cellen"][0] for rij in fill(code, Blokvraag(wereld.swv, JAAR))["tabellen"][0]["rijen"]}
            for code in ("thuiszitters_kwartaal", "thuiszitters_stroom")
        ]


@pytest.mark.django_db
def test_vrijstellingen_do_not_follow_from_who_is_at_home_at_the_end(monkeypatch):
    kwartaal, flow = tell(make_wereld(), monkeypatch, (12, 10, 6, 2), {JAAR: (20, 18, 10)})
    assert kwartaal[Opgavekolom.VRIJSTELLING.label] == NG
    assert NG in (kwartaal["Totaal"], flow["Thuiszitters op 31 december"])


@pytest.mark.django_db
def test_who_came_does_not_follow_from_the_report_of_the_year_before(monkeypatch):
    """20 at the end of last year was told; then 3 who came follow from 10 who went and 13 who stayed."""
    _, flow = tell(make_wereld(), monkeypatch, (13, 0, 0, 0), {JAAR - 1: (10, 15, 5), JAAR: (20, 3, 10)})
    assert flow["Thuiszitters op 1 januari"] == 20
    assert flow["Erbij gekomen"] == NG
    assert NG in (flow["Terug naar school of geplaatst"], flow["Thuiszitters op 31 december"])


@pytest.mark.django_db
def test_flow_of_the_register_itself_is_followed_from_its_first_year():
    streek = t.prepare(make_wereld())
    for leerling in f.LeerlingFactory.create_batch(6, school=streek.school, woongemeente=streek.gemeente):
        t.make_gemeld(streek, leerling=leerling, sinds=500)
    jaar = t.vandaag().year
    with als(streek[Rol.SECRETARIS]):
        assert thuiszitters.first_year(Blokvraag(streek.swv, jaar)) == t.dagen(500).year
        tabel = fill("thuiszitters_stroom", Blokvraag(streek.swv, jaar))["tabellen"][0]
        assert thuiszitters.first_year(Blokvraag(streek.ander_swv, jaar)) == jaar
    assert [rij["cellen"] for rij in tabel["rijen"]] == [[6], [0], [0], [6]]
