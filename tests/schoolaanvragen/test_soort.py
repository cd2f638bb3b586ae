"""The subject of a kind in the builder, in its version and in the check before it is published."""

from typing import Any

import pytest
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests.rollen import as_eigenaar
from tests.schoolaanvragen import wereld as s
from toewijzing.calculations.onderwerp import ZONDER_CHECKLIST
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort, Stapvoorwaarde
from toewijzing.queries.versiecontrole import check_soortversie, find_blokkades
from toewijzing.services.route import Soortstap

DIR, BEHEER = Rol.DIRECTEUR, Rol.BEHEERDER


def open_form(client: Any, wereld: Any, code: str) -> tuple[str, dict[str, Any]]:
    """Address of the form of this kind, and what the browser sends when nothing is changed."""
    client.force_login(wereld[BEHEER])
    url = reverse("toewijzing:soort_wijzigen", args=[s.get_soort(wereld.swv, code).pk])
    values = {bound.name: bound.value() for bound in client.get(url).context["form"]}
    return url, {name: value for name, value in values.items() if value is not None and value is not False}


def get_concept(wereld: Any, code: str) -> Aanvraagsoort | None:
    with as_eigenaar():
        return Aanvraagsoort.alle.filter(swv=wereld.swv, code=code, status="concept").first()


def test_the_beheerder_sets_subject_and_quick_money_in_a_concept(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)
    url, data = open_form(client, wereld, "FONDS")
    response = client.post(url, {**data, "onderwerp": "locatie", "snel_tot": "750", "snel_weken": "6"})

    assert response.status_code == 302
    concept = get_concept(wereld, "FONDS")
    assert concept is not None
    assert (concept.onderwerp, concept.snel_tot, concept.snel_weken) == ("locatie", 750, 6)
    assert s.get_soort(wereld.swv, "FONDS").onderwerp == "school"


@pytest.mark.parametrize(
    ("anders", "tekst"),
    [
        ({"geeft_tlv": "on", "is_awb_besluit": "on"}, "Een TLV is voor één leerling."),
        ({"vraagt_categorie": "on"}, "Een bekostigingscategorie hoort bij één leerling."),
        ({"leeftijd_tot": "12", "grenzen_bron": "Eigen afspraak van 1 mei 2026"}, "Een leeftijd hoort bij één leerling."),
        ({"snel_tot": "750"}, "Snelle hulp heeft een bedrag en een aantal weken."),
        ({"onderwerp": "leerling", "snel_tot": "750", "snel_weken": "6"}, "Snelle hulp is voor een school"),
    ],
)  # fmt: skip
def test_what_can_not_be_together_is_refused_with_the_way_out(
    client: Any, wereld: Any, anders: dict[str, str], tekst: str
) -> None:
    s.make_soorten(wereld)
    url, data = open_form(client, wereld, "FONDS")
    response = client.post(url, {**data, **anders})

    assert response.status_code == 400
    assert tekst in response.text
    assert get_concept(wereld, "FONDS") is None


@pytest.mark.parametrize("veld", ["leeftijd", "opp", "aanleiding", "categorie"])
def test_a_step_of_a_kind_about_a_group_can_not_look_at_a_pupil(wereld: Any, veld: str) -> None:
    waarde = {"leeftijd": "12", "opp": "ja", "aanleiding": "nieuw", "categorie": "1"}[veld]
    eis = Eis(veld, Teken.IS, (waarde,))
    route = (Soortstap(Stap.CONTROLE, Rol.CONSULENT, (eis,)), Soortstap(Stap.BESLUIT, DIR))
    soort = s.make_soort(wereld.swv, "FOUT", route=route)

    assert Stapvoorwaarde.objects.filter(stap__aanvraagsoort=soort).exists()
    assert any("maar dat vraagt deze soort niet" in text for text in find_blokkades(soort, s.vandaag()))


# --- what is only of a request of a pupil ---------------------------------------------------------------------------


def give_checklist(soort: Aanvraagsoort) -> None:
    with as_eigenaar():
        Aanvraagsoort.alle.filter(pk=soort.pk).update(status="concept")
        soort.checklist.create(soort="document", documentsoort="opp", label="Het OPP")


def test_the_builder_says_that_a_checklist_is_not_asked_and_offers_none(client: Any, wereld: Any) -> None:
    soort = s.make_soort(wereld.swv, "LIJST")
    give_checklist(soort)
    client.force_login(wereld[BEHEER])
    url, nieuw = (
        reverse("toewijzing:formulier", args=[soort.pk]),
        reverse("toewijzing:deel_nieuw", args=[soort.pk, "checklist"]),
    )
    page = client.get(url)

    assert ZONDER_CHECKLIST in page.text
    assert nieuw not in page.text
    assert ZONDER_CHECKLIST in client.post(nieuw, {"label": "Nog iets"}, follow=True).text
    with as_eigenaar():
        assert soort.checklist.count() == 1
        leerling = Aanvraagsoort.objects.get(swv=wereld.swv, code="BTV")
    assert ZONDER_CHECKLIST not in client.get(reverse("toewijzing:formulier", args=[leerling.pk])).text


def test_the_check_of_a_version_warns_of_a_checklist_and_does_not_stop_it(wereld: Any) -> None:
    zonder, met = s.make_soort(wereld.swv, "ZONDER"), s.make_soort(wereld.swv, "MET")
    give_checklist(met)
    with as_eigenaar():
        said = {
            soort.code: [each for each in check_soortversie(soort, s.vandaag()) if ZONDER_CHECKLIST in each.tekst]
            for soort in (zonder, met)
        }

    assert said["ZONDER"] == []
    assert [each.blokkeert for each in said["MET"]] == [False]


def test_a_kind_about_a_group_is_no_choice_in_the_list_of_requests_of_pupils(client: Any, wereld: Any) -> None:
    s.make_soorten(wereld)
    for rol in (Rol.SECRETARIS, Rol.ZORGCOORDINATOR):
        client.force_login(wereld[rol])
        form = client.get(reverse("toewijzing:aanvragen")).context["form"]
        codes = {code for code, _ in form.fields["soort"].choices}

        assert "BTV" in codes
        assert not codes & {"GROEP", "FONDS", "CLUSTER", "SNEL"}
