"""The short form by amount or by the answer to a question about risk, and what was answered before it became short."""

from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_bedrag import log_in
from tests.toewijzing.test_formulierbeheer import add, url
from toewijzing.enums import BINNEN_SCHOOL
from toewijzing.models import Aanvraag, Voorwaarde
from toewijzing.queries.formulier import find_niet_mee, select_vragen
from toewijzing.services.aanvraag import save_fields
from toewijzing.services.kortevorm import Kortevorm, read_kortevorm

ZORG = Rol.ZORGCOORDINATOR
RISICO = {
    "label": "Hoe groot is het risico?", "soort": "keuze", "stap": "vraag", "opties_tekst": "laag\nmiddel\nhoog",
}  # fmt: skip
OVER = "hoe_groot_is_het_risico"
LANG = [f"{OVER}=middel", f"{OVER}=hoog"]


@pytest.fixture
def met_risico(beheer: Any, versie: Any) -> Any:
    """The next version of the maatwerk kind with a question about risk before «gedaan» and «doel»."""
    assert add(beheer, versie, **RISICO).status_code == 302
    return versie


def test_shortcut_makes_one_condition_on_all_marked_questions_and_says_so(beheer: Any, met_risico: Any) -> None:
    page = url("formulier_kort", met_risico.pk)
    assert beheer.post(page, {"lang_bij": LANG, "weg": ["gedaan", "doel"]}).status_code == 302
    assert read_kortevorm(met_risico) == Kortevorm(None, OVER, ("middel", "hoog"), ("gedaan", "doel"))
    told = beheer.get(url("formulier", met_risico.pk)).text
    assert (
        "Alleen als het antwoord op «Hoe groot is het risico?» middel of hoog is, is het formulier lang. Anders is het"
        " kort: 1 vraag in plaats van 3."
    ) in told
    assert beheer.get(page).context["form"].initial["lang_bij"] == LANG
    # Another choice takes the place of the first, and nothing takes it away.
    assert beheer.post(page, {"tot": "1.000", "weg": ["doel"]}).status_code == 302
    assert read_kortevorm(met_risico) == Kortevorm(Decimal(1000), "", (), ("doel",))
    assert beheer.post(page, {}).status_code == 302
    assert not Voorwaarde.objects.filter(vraag__aanvraagsoort=met_risico).exists()


def test_a_condition_of_somebody_else_stays_beside_the_short_form(beheer: Any, met_risico: Any) -> None:
    page = url("formulier_kort", met_risico.pk)
    assert beheer.post(page, {"tot": "1.000", "weg": ["doel"]}).status_code == 302
    add(beheer, met_risico, label="Wie kijkt mee?", als0_veld=f"vraag:{OVER}", als0_teken="is", als0_waarde="hoog")
    assert read_kortevorm(met_risico).weg == ("doel",)
    assert beheer.post(page, {}).status_code == 302
    assert [row.vraag.code for row in Voorwaarde.objects.filter(vraag__aanvraagsoort=met_risico)] == ["wie_kijkt_mee"]


@pytest.mark.parametrize(
    ("data", "veld"),
    [
        ({"tot": "1.000", "lang_bij": LANG, "weg": ["doel"]}, "lang_bij"),
        ({"lang_bij": LANG}, "weg"),
        ({"lang_bij": LANG, "weg": ["doel", OVER]}, "weg"),
        ({"lang_bij": [f"{OVER}=onzin"], "weg": ["doel"]}, "lang_bij"),
        ({"tot": "-1", "weg": ["doel"]}, "tot"),
        ({"weg": ["doel"]}, "tot"),
    ],
)
def test_a_short_form_that_cannot_be_is_refused_at_its_field(
    beheer: Any, met_risico: Any, data: Any, veld: str
) -> None:
    page = beheer.post(url("formulier_kort", met_risico.pk), data)
    assert page.status_code == 400
    assert veld in page.context["form"].errors
    assert not Voorwaarde.objects.filter(vraag__aanvraagsoort=met_risico).exists()


def test_a_short_form_by_an_answer_that_comes_later_is_refused(beheer: Any, versie: Any) -> None:
    add(beheer, versie, **{**RISICO, "stap": "onderbouwing"})
    page = beheer.post(url("formulier_kort", versie.pk), {"lang_bij": LANG, "weg": ["gedaan"]})
    assert page.status_code == 400
    assert not Voorwaarde.objects.filter(vraag__aanvraagsoort=versie).exists()


def test_what_was_answered_before_the_amount_went_down_is_kept_and_not_sent(wereld: Any) -> None:
    with as_eigenaar():
        vraag = wereld.soorten["MAATWERK-I"].vragen.get(code="doel")
        Voorwaarde.objects.create(vraag=vraag, veld="bedrag", teken="meer_dan", waarden=["1000"])
    zaak = w.make_concept(wereld, "MAATWERK-I")
    today = zaak.gevraagd_van

    def amount(bedrag: int) -> Aanvraag:
        with als(wereld[ZORG]):
            return save_fields(aanvraag=zaak, velden={"gevraagd_bedrag": Decimal(bedrag)})

    with als(wereld[ZORG]):
        save_fields(aanvraag=zaak, velden={"gevraagd_bedrag": Decimal(2000)}, antwoorden={"doel": "Rust in de klas."})
    short = amount(900)
    with als(wereld[ZORG]):
        assert "doel" not in [each.code for each in select_vragen(short, today)]
        assert find_niet_mee(short, today) == [vraag.label]
    assert short.antwoorden["doel"] == "Rust in de klas."
    # Up again it is there as it was typed.
    assert amount(2000).antwoorden["doel"] == "Rust in de klas."
    amount(900)
    sent = w.step(wereld, w.step(wereld, zaak, "vraag_akkoord", ZORG), "indienen", Rol.SCHOOLLEIDER)
    assert sent.status not in BINNEN_SCHOOL
    assert "doel" not in sent.antwoorden
    assert (
        "Rust in de klas."
        not in log_in(wereld[Rol.CONSULENT]).get(reverse("toewijzing:aanvraag", args=[sent.nummer])).text
    )
