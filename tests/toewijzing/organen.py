"""A second body in the small world, its meetings and its cases: for the tests of bodies, votes and recusal."""

from datetime import timedelta
from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils import timezone

from organen.models import Orgaan, Orgaanlid
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.organen.test_leden import make_lid, make_orgaan
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraag, Agendapunt, Zitting
from toewijzing.services.zitting import plan_zitting

GEHEIM = "Geheimezaak"
VANDAAG = timezone.localdate()
ADVIES = {"oordeel": "toekennen", "motivering": "Een goede vraag."}


def login(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def url(zitting: Zitting, name: str, *args: Any) -> str:
    return reverse(f"toewijzing:{name}", args=[zitting.pk, *args])


def make_otg(wereld: Any) -> Orgaan:
    """A second body: «voorzitter» leads it, and a member sits in nothing else."""
    orgaan = make_orgaan(wereld.swv, quorum=2)
    wereld.mensen["otg_voorzitter"] = make_person(wereld, Rol.CVT_VOORZITTER)
    wereld.mensen["otg_lid"] = make_person(wereld, Rol.CVT_LID)
    make_lid(orgaan, wereld["otg_voorzitter"], "voorzitter")
    make_lid(orgaan, wereld["otg_lid"])
    return orgaan


def make_person(wereld: Any, rol: str) -> Any:
    """Somebody with this role who does not sit in the commission any more."""
    person = f.make_gebruiker(rol, wereld.swv)
    with as_eigenaar():
        Orgaanlid.objects.filter(gebruiker=person).update(tot=f.LANG_GELEDEN)
    return person


def plan(wereld: Any, orgaan: Orgaan, over_dagen: int = 0, **kwargs: Any) -> Zitting:
    datum = VANDAAG + timedelta(days=over_dagen)
    with als(wereld[Rol.SECRETARIS]):
        return plan_zitting(swv=wereld.swv, orgaan=orgaan, datum=datum, sluitingsdatum=VANDAAG, **kwargs)


def change_wijze(orgaan: Orgaan, wijze: str) -> Orgaan:
    with as_eigenaar():
        orgaan.wijze, orgaan.quorum = wijze, 1 if wijze == "een_lid" else 2
        orgaan.save()
    return orgaan


def agendeer(wereld: Any, zitting: Zitting, **kwargs: Any) -> Any:
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Mees", achternaam=GEHEIM)
    return w.make_geagendeerd(wereld, "BTV", zitting=zitting, leerling=leerling, **kwargs)


def get_punt(zaak: Any) -> Agendapunt:
    with as_eigenaar():
        return Agendapunt.objects.select_related("zitting", "aanvraag").get(aanvraag=zaak, vervallen_op=None)


def sees(user: Any, zaak: Any) -> bool:
    """By the query and on the page, in the list and through the API of the documents: all the same."""
    vars(user).pop("_eigen_organen", None)
    with als(user):
        found = Aanvraag.objects.visible_to(user).filter(pk=zaak.pk).exists()
    client = login(user)
    page = client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).status_code
    listed = zaak.nummer in client.get(reverse("toewijzing:aanvragen")).text
    assert {page == 200, listed} == {found}
    return found


def vote(wereld: Any, zaak: Any, wie: str, **data: Any) -> Any:
    punt = get_punt(zaak)
    filled = {"keuze": "voor", "toelichting": "Dat past.", **data}
    return login(wereld[wie]).post(url(punt.zitting, "stem", punt.pk), filled)
