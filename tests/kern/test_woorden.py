"""Words by sector: one table, filled in for who reads, and pages of a po-swv without the words of vo."""

import re
from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from financien.referentie.enums import ALLEEN_VO, Plaatsingscategorie, Tariefsoort, Tellingsoort, choose_for
from financien.referentie.forms.gegevens import PlaatsingForm, TariefForm, TellingForm
from swv.kern.permissions import Recht
from swv.kern.woorden import SECTOR, WOORDEN, in_woorden_van, woord, zeg, zeg_straks
from swv.organisatie.enums import SECTOR_VAN_SCHOOL, Rol, Schoolsoort
from swv.organisatie.models import Lidmaatschap, Organisatie
from swv.organisatie.signals import swv_opgericht
from tests import factories as f
from tests.api.conftest import make_client
from tests.consulten import wereld as consulten
from tests.opp import wereld as opp
from tests.rollen import as_eigenaar
from tests.wereld import make_ter_akkoord, step
from toewijzing.models import Aanvraagsoort

VO_WOORDEN = re.compile(r"zorgco|leerjaar|magister|somtoday|lwoo|\bvso\b|praktijkonderwijs", re.IGNORECASE)
PAGINAS = [
    (Rol.ZORGCOORDINATOR, "leerlingen:lijst"), (Rol.ZORGCOORDINATOR, "leerlingen:nieuw"),
    (Rol.ZORGCOORDINATOR, "leerlingen:inschrijven"), (Rol.ZORGCOORDINATOR, "werkplek:mijn_werk"),
    (Rol.ZORGCOORDINATOR, "toewijzing:aanvragen"), (Rol.SCHOOLLEIDER, "leerlingen:lijst"),
    (Rol.BEHEERDER, "werkplek:mijn_werk"), (Rol.BEHEERDER, "werkplek:inrichten"),
    (Rol.BEHEERDER, "organisatie:gebruikers"), (Rol.BEHEERDER, "organisatie:uitnodigen"),
    (Rol.BEHEERDER, "toewijzing:soorten"), (Rol.BEHEERDER, "thuiszitters:trede_nieuw"),
    (Rol.CONTROLLER, "financien:gegeven_nieuw tarieven"), (Rol.CONTROLLER, "financien:gegeven_nieuw tellingen"),
    (Rol.CONTROLLER, "financien:gegeven_nieuw plaatsingen"), (Rol.SECRETARIS, "toewijzing:aanvragen"),
]  # fmt: skip


@pytest.fixture
def po_school(db):
    """A basisschool of a po-swv with the kinds of po."""
    swv, bestuur = f.SwvFactory(code="PO9901", sector="po"), f.BestuurFactory()
    school = f.SchoolFactory(bestuur=bestuur, schoolsoort=Schoolsoort.BAO)
    for each in (bestuur, school):
        f.AansluitingFactory(swv=swv, organisatie=each)
    with as_eigenaar():
        swv_opgericht.send(sender=Organisatie, swv=swv, van=timezone.localdate())
    return swv, school


def make_person(rol, swv, school):
    return f.make_gebruiker(rol, school if rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER) else swv)


@pytest.mark.parametrize(("rol", "naam"), PAGINAS)
def test_page_of_a_po_swv_holds_no_word_of_vo(client, po_school, rol, naam):
    swv, school = po_school
    user = make_person(rol, swv, school)
    f.make_gebruiker(Rol.ZORGCOORDINATOR, school)
    name, *args = naam.split()
    client.force_login(user)

    page = client.get(reverse(name, args=args))

    assert page.status_code == 200
    text = re.sub(r"<[^>]*>", " ", page.text)
    assert [text[max(0, each.start() - 60) : each.end() + 40] for each in VO_WOORDEN.finditer(text)] == []


def test_same_page_of_a_vo_school_keeps_its_own_words(client, wereld):
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert "Magister of SOMtoday" in client.get(reverse("leerlingen:nieuw")).text
    assert "zorgcoördinator" in client.get(reverse("werkplek:mijn_werk")).text


def test_name_of_a_role_follows_who_reads_and_never_lasts_longer_than_the_request(client, po_school):
    user = make_person(Rol.ZORGCOORDINATOR, *po_school)
    client.force_login(user)
    assert "intern begeleider" in client.get(reverse("werkplek:mijn_werk")).text
    lid = Lidmaatschap.objects.get(gebruiker=user)
    assert (lid.get_rol_display(), Rol.ZORGCOORDINATOR.label, SECTOR.get()) == ("zorgcoördinator",) * 2 + ("vo",)
    assert lid.rol == "zorgcoordinator"


@pytest.mark.parametrize(
    ("sector", "verwacht"), [("po", "Dit doet de intern begeleider."), ("vo", "Dit doet de zorgcoördinator.")]
)
def test_refusal_names_the_role_as_it_is_called_there(sector, verwacht):
    recht = Recht("Dit doet de {zorgcoordinator}.", lambda user, obj: False)
    token = SECTOR.set(sector)
    try:
        assert recht.refusal(None) == verwacht
    finally:
        SECTOR.reset(token)


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_every_word_is_known_in_both_sectors_and_differs(sector):
    assert all(set(words) == {"po", "vo"} and words["po"] != words["vo"] for words in WOORDEN.values())
    assert zeg("{leerjaar} {anders} {}", sector) == f"{woord('leerjaar', sector)} {{anders}} {{}}"
    assert woord("leerjaar", "") == woord("leerjaar", "vo")
    with pytest.raises(KeyError):
        woord("bestaat_niet", sector)


def test_constant_of_a_module_is_filled_in_when_it_is_read():
    text = zeg_straks("De {zorgcoordinator}")
    assert str(text) == "De zorgcoördinator"
    token = SECTOR.set("po")
    try:
        assert str(text) == "De intern begeleider"
    finally:
        SECTOR.reset(token)


def test_every_kind_of_school_has_a_sector():
    assert set(SECTOR_VAN_SCHOOL) == set(Schoolsoort)


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_money_of_vo_is_offered_in_vo_only(db, sector):
    swv = f.SwvFactory(code=f"{sector.upper()}9901", sector=sector)
    for form, name, soorten in (
        (TariefForm, "code", Tariefsoort), (TellingForm, "code", Tellingsoort), (PlaatsingForm, "categorie", Plaatsingscategorie),
    ):  # fmt: skip
        found = set()
        for value, label in form(swv=swv).fields[name].choices:
            found |= {code for code, _ in label} if isinstance(label, list | tuple) else {value}
        assert found - {""} == set(soorten.values) - (ALLEEN_VO if sector == "po" else set())


def test_what_a_row_already_says_stays_to_choose():
    assert choose_for("po", [("lwoo", "lwoo"), ("pro", "pro"), ("sbo", "sbo")], ["pro"]) == [
        ("pro", "pro"),
        ("sbo", "sbo"),
    ]


def test_new_po_swv_has_no_kind_of_vo(po_school):
    assert not Aanvraagsoort.objects.filter(swv=po_school[0], code__in=["TLV-VSO", "TLV-PRO", "BTV"]).exists()


# --- of whose case ----------------------------------------------------------------------------------------------------


def test_words_of_a_job_hold_within_it_only():
    with in_woorden_van("po"):
        assert woord("leerjaar") == "groep"
        with in_woorden_van(""):
            assert woord("leerjaar") == "groep"
    assert woord("leerjaar") == "leerjaar"


@pytest.mark.parametrize(("sector", "woorden"), [("po", "intern begeleider"), ("vo", "zorgcoördinator")])
def test_page_of_a_case_speaks_in_the_words_of_its_swv_whoever_reads_it(client, wereld, sector, woorden):
    """A board has schools of both sectors; an expert from outside has none."""
    aanvraag = make_ter_akkoord(wereld)
    step(wereld, aanvraag, "akkoord_weigeren", Rol.SCHOOLLEIDER, reason="Nog niet af.")
    step(wereld, aanvraag, "vraag_akkoord", Rol.ZORGCOORDINATOR)
    step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER)
    with as_eigenaar():
        Organisatie.objects.filter(pk=wereld.swv.pk).update(sector=sector)
    bestuurder = wereld[Rol.BESTUURDER]
    client.force_login(bestuurder)

    page = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]) + "?tab=tijdlijn").text

    assert f"gaf de aanvraag terug aan de {woorden}" in page
    assert SECTOR.get() == "vo"
    assert "zorgcoördinator" not in page or sector == "vo"


ZAKEN = {
    "opp": (opp.make_vastgesteld, "opp:actie", "/api/v1/opps/{}/acties/{}/", "afsluiten"),
    "consult": (consulten.make_beantwoord, "consulten:stap", "/api/v1/consulten/{}/acties/{}/", "aanvraag_maken"),
}


@pytest.mark.parametrize("zaak", ZAKEN)
@pytest.mark.parametrize(("sector", "woorden"), [("po", "intern begeleider"), ("vo", "zorgcoördinator")])
def test_refusal_at_an_opp_or_consultation_speaks_in_the_words_of_its_swv(client, wereld, zaak, sector, woorden):
    """The schoolleider of a vo-school may not: why not is told in the words of the swv of the case."""
    make, page, api, stap = ZAKEN[zaak]
    made, leider = make(wereld), wereld[Rol.SCHOOLLEIDER]
    with as_eigenaar():
        Organisatie.objects.filter(pk=wereld.swv.pk).update(sector=sector)
        versie = type(made).objects.get(pk=made.pk).versie
    client.force_login(leider)

    shown = client.get(reverse(page, args=[made.nummer, stap]))
    answer = make_client(leider).post(api.format(made.nummer, stap), {"versie": versie}, format="json")

    for each in (shown, answer):
        assert f"de {woorden} van de school" in each.text
        assert each.status_code in (403, 409)


@pytest.mark.parametrize(("schoolsoort", "woorden"), [(Schoolsoort.BAO, "groep"), (Schoolsoort.VO, "leerjaar")])
def test_enrolment_in_a_dossier_speaks_in_the_words_of_its_school(client, wereld, schoolsoort, woorden):
    """A vo-school reads in which group the pupil was at the basisschool."""
    leerling = f.LeerlingFactory(school=wereld.school)
    eerder = f.SchoolFactory(bestuur=f.BestuurFactory(), schoolsoort=schoolsoort)
    f.InschrijvingFactory(leerling=leerling, school=eerder, leerjaar=2, van=date(2015, 8, 1), tot=date(2016, 8, 1))
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    page = client.get(reverse("leerlingen:dossier", args=[leerling.nummer]))

    assert page.status_code == 200
    assert f"· {woorden} 2" in " ".join(page.text.split())
