"""Lists and choices of people stand on the surname, without prefix, title or accent, wherever one chooses or reads them."""

import re

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from rapportage.jaarverslag.forms import EigenaarForm
from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag
from rapportage.jaarverslag.services.tekst import get_candidates
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.queries import get_beheerders, get_gebruikers, get_te_controleren
from tests import factories as f
from tests import wereld as w
from tests.rollen import as_eigenaar
from thuiszitters.models import Thuiszitter
from thuiszitters.queries.zaak import get_medewerkers
from toewijzing.forms.deskundige import DeskundigeKeuze
from toewijzing.queries.deskundige import get_deskundigen

pytestmark = pytest.mark.django_db
# By given name: Anja, Bea, Dr. Samira, Hanneke, Zoë. By surname:
NAMEN = ["Anja Groot", "Zoë van der Meer", "Bea Öztürk", "Hanneke de Wit", "Dr. Samira Yilmaz"]
IN_LIJST = ["Groot, Anja", "Meer, Zoë van der", "Öztürk, Bea", "Wit, Hanneke de", "Yilmaz, Samira"]


def make_people(rol, bij):
    """These five, in the order of their given names."""
    return [f.make_gebruiker(rol, bij, naam=naam) for naam in sorted(NAMEN)]


def only_these(people):
    return [each.naam for each in people if each.naam in NAMEN]


def test_the_list_of_the_beheerder(client, wereld):
    make_people(Rol.SECRETARIS, wereld.swv)
    client.force_login(wereld[Rol.BEHEERDER])
    page = client.get(reverse("organisatie:gebruikers")).content.decode()
    shown = re.findall(r'<th [^>]*>\s*<a href="[^"]*">([^<]*)</a>', page)
    assert [each for each in shown if each in IN_LIJST] == IN_LIJST


@pytest.mark.parametrize("tekst", ["Wit, Hanneke de", "hanneke de wit", "Hanneke Wit", "wit"])
def test_the_list_is_searched_as_it_reads_and_as_one_says_it(client, wereld, tekst):
    make_people(Rol.SECRETARIS, wereld.swv)
    client.force_login(wereld[Rol.BEHEERDER])
    found = client.post(reverse("organisatie:gebruikers"), {"q": tekst}, follow=True).context["rijen"]
    assert [each.naam for each in found] == ["Hanneke de Wit"]


def test_the_yearly_review_and_who_can_help(wereld):
    make_people(Rol.BEHEERDER, wereld.swv)
    vandaag = timezone.localdate()
    assert only_these(each.gebruiker for each in get_te_controleren(wereld.swv.pk, vandaag)) == NAMEN
    assert only_these(get_beheerders(wereld[Rol.SECRETARIS], vandaag)) == NAMEN


def test_choosing_an_expert(wereld):
    aanvraag = w.make_ingediend(wereld)
    make_people(Rol.DESKUNDIGE, wereld.swv)
    rows = get_deskundigen(aanvraag, timezone.localdate())
    assert only_these(rows) == NAMEN
    field = DeskundigeKeuze(queryset=rows)
    assert [label for _, label in field.choices if label in IN_LIJST] == IN_LIJST


def test_choosing_who_acts_for_a_thuiszitter(wereld):
    zaak = Thuiszitter(swv=wereld.swv, school=wereld.school)
    make_people(Rol.ZORGCOORDINATOR, wereld.school)
    assert only_these(get_medewerkers(zaak, timezone.localdate())) == NAMEN


def test_choosing_who_writes_a_chapter(wereld):
    make_people(Rol.DIRECTEUR, wereld.swv)
    verslag = Jaarverslag(swv=wereld.swv)
    people = get_candidates(verslag)
    assert only_these(people) == NAMEN
    form = EigenaarForm(hoofdstuk=Hoofdstuk(jaarverslag=verslag), kandidaten=people)
    assert [label for _, label in form.fields["eigenaar"].choices if label in IN_LIJST] == IN_LIJST


def test_the_log_is_filtered_by_a_person(client, wereld):
    make_people(Rol.CONSULENT, wereld.swv)
    client.force_login(wereld[Rol.BEHEERDER])
    page = client.get(reverse("organisatie:beveiligingslogboek"))
    labels = [label for _, label in page.context["form"].fields["wie"].choices]
    assert [label for label in labels if label in IN_LIJST] == IN_LIJST


def test_one_surname_is_put_by_given_name_and_then_prefix(wereld):
    for naam in ("Zus de Wit", "Anna van der Wit", "Anna de Wit", "Anna de Wit-Alberts", "ANNA Wit"):
        f.make_gebruiker(Rol.CONSULENT, wereld.swv, naam=naam)
    rows = get_gebruikers(wereld.swv.pk, timezone.localdate()).filter(achternaam__startswith="Wit")
    assert [each.naam for each in rows.order_by("sorteernaam", "pk")] == [
        "ANNA Wit", "Anna de Wit", "Anna van der Wit", "Zus de Wit", "Anna de Wit-Alberts",
    ]  # fmt: skip


def test_the_commission_of_a_meeting_with_its_chair_first(wereld):
    make_people(Rol.CVT_LID, wereld.swv)
    zitting = w.make_zitting(wereld)
    with as_eigenaar():
        found = [(each.is_voorzitter, each.gebruiker.naam) for each in zitting.deelnames.select_related("gebruiker")]
    assert found[0] == (True, wereld[Rol.CVT_VOORZITTER].naam)
    assert [naam for _, naam in found if naam in NAMEN] == NAMEN


def test_no_model_puts_people_by_the_whole_name():
    wrong = {
        (model._meta.label, name)
        for model in apps.get_models()
        for name in model._meta.ordering
        if name.endswith("naam")
        and "__" in name
        and model._meta.get_field(name.lstrip("-").split("__")[0]).related_model is Gebruiker
        and not name.endswith("__sorteernaam")
    }
    assert wrong == set()
