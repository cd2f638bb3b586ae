"""The history of a dossier tells the swv no more about a request than the request itself does."""

import pytest

from leerlingen.historie import get_historie
from swv.organisatie.enums import Rol
from tests.rollen import als
from tests.wereld import make_bij_deskundigen, make_concept, make_ingediend, step
from toewijzing.models import Deskundigenadvies
from toewijzing.services.aanvraag import save_fields

pytestmark = pytest.mark.django_db


def read(wereld, leerling, rol=Rol.SECRETARIS):
    with als(wereld[rol]) as user:
        return get_historie(leerling, user, aantal=200)[0]


def words(rows):
    return " ".join(f"{veld.oud} {veld.nieuw}" for row in rows for veld in row.velden)


def change(wereld, aanvraag, tekst):
    with als(wereld[Rol.ZORGCOORDINATOR]):
        save_fields(
            aanvraag=aanvraag, velden={}, antwoorden={vraag.code: tekst for vraag in aanvraag.soort.vragen.all()}
        )


def test_concept_of_the_school_is_in_no_history_of_the_swv(wereld):
    earlier = make_ingediend(wereld)
    concept = make_concept(wereld, leerling=earlier.leerling, compleet=False)
    change(wereld, concept, "Nog niet verzonden.")
    assert "Nog niet verzonden" not in words(read(wereld, earlier.leerling))


@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.DIRECTEUR, Rol.AUDITOR])
def test_what_the_school_wrote_before_submitting_stays_there(wereld, rol):
    concept = make_concept(wereld)
    change(wereld, concept, "Eerste gedachte.")
    change(wereld, concept, "Laatste woord.")
    step(wereld, concept, "vraag_akkoord", Rol.ZORGCOORDINATOR)
    step(wereld, concept, "indienen", Rol.SCHOOLLEIDER)
    rows = read(wereld, concept.leerling, rol)
    assert "aanvraag" in {row.soort for row in rows}
    assert "Laatste woord" in words(rows)
    assert "Eerste gedachte" not in words(rows)


def test_draft_of_an_advice_is_its_authors_alone(wereld):
    aanvraag = make_bij_deskundigen(wereld)
    with als(wereld[Rol.DESKUNDIGE]) as deskundige:
        Deskundigenadvies.objects.filter(deskundige=deskundige).update(gronden="Ik twijfel nog.")
    assert "Ik twijfel nog" not in words(read(wereld, aanvraag.leerling))
    step(wereld, aanvraag, "advies_ondertekenen", Rol.DESKUNDIGE, oordeel="toekennen", categorie=1,
         gronden="Het is nodig.", waarom_geen_arrangement="Al geprobeerd.", verklaart_onafhankelijk=True)  # fmt: skip
    rows = read(wereld, aanvraag.leerling)
    assert "Het is nodig" in words(rows)
    assert "Ik twijfel nog" not in words(rows)
