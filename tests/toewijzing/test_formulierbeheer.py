"""Beheer of the form of a kind: the next version is changed in place, what is in use never."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from tests.rollen import as_eigenaar
from tests.toewijzing.versies import publish
from toewijzing.models import Aanvraagsoort, Vraag
from toewijzing.services.formulierbeheer import open_versie
from toewijzing.services.soort import change_soort

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
MORGEN = VANDAAG + timedelta(days=1)
VRAAG = {"label": "Hoeveel uur?", "stap": "onderbouwing", "soort": "getal", "max_tekens": "2000", "verplicht": "on"}


def url(name: str, *args: Any) -> str:
    return reverse(f"toewijzing:{name}", args=args)


def add(client: Any, soort: Any, deel: str = "vragen", /, **data: Any) -> Any:
    return client.post(url("deel_nieuw", soort.pk, deel), {**(VRAAG if deel == "vragen" else {}), **data})


def edit(client: Any, soort: Any, deel: str, code: str, /, **data: Any) -> Any:
    """As a browser: the page as it is, with these changes."""
    form = client.get(url("deel", soort.pk, deel, code)).context["form"]
    values = {bound.html_name: bound.value() for bound in form if bound.value() not in (None, False, "")}
    changed = {name: value for name, value in (values | data).items() if value is not None}
    return client.post(url("deel", soort.pk, deel, code), changed)


def codes(soort: Any) -> list[str]:
    return list(soort.vragen.order_by("stap", "volgorde").values_list("code", flat=True))


def test_next_version_has_the_same_form_and_the_one_in_use_stays(beheer: Any, wereld: Any) -> None:
    soort = wereld.soorten["MAATWERK-I"]
    assert "Deze versie is in gebruik" in beheer.get(url("formulier", soort.pk)).text
    response = beheer.post(url("formulier_versie", soort.pk), {"van": MORGEN.isoformat()})
    nieuw = Aanvraagsoort.alle.get(code="MAATWERK-I", swv=wereld.swv, van=MORGEN)
    assert nieuw.status == "concept"
    assert response.url == url("formulier", nieuw.pk)
    assert codes(nieuw) == codes(soort) == ["gedaan", "doel"]
    assert [item.sleutel for item in nieuw.checklist.all()] == [item.sleutel for item in soort.checklist.all()]
    assert add(beheer, nieuw).status_code == 302
    assert codes(soort) == ["gedaan", "doel"]
    assert codes(nieuw) == ["gedaan", "doel", "hoeveel_uur"]


def test_version_from_a_day_that_has_passed_is_refused_with_the_way_out(beheer: Any, wereld: Any) -> None:
    gisteren = VANDAAG - timedelta(days=1)
    response = beheer.post(url("formulier_versie", wereld.soorten["BTV"].pk), {"van": gisteren.isoformat()})

    assert response.status_code == 400
    assert "Deze dag is voorbij. Kies vandaag of later." in response.text


@pytest.mark.parametrize("deel", ["vragen", "checklist"])
def test_version_in_use_is_never_changed(beheer: Any, wereld: Any, deel: str) -> None:
    soort = wereld.soorten["MAATWERK-I"]
    code = {"vragen": "gedaan", "checklist": "opp"}[deel]
    before = [*codes(soort), *(item.sleutel for item in soort.checklist.all())]
    data = VRAAG if deel == "vragen" else {"wat": "eigen_document", "label": "plan"}
    sent = [
        beheer.post(url("deel_nieuw", soort.pk, deel), data),
        beheer.post(url("deel", soort.pk, deel, code), {**data, "wat": "document:opp"}),
        beheer.post(url("deel_weg", soort.pk, deel, code)),
    ]
    assert [response.status_code for response in sent] == [400, 400, 409]
    assert all("Deze versie is in gebruik" in response.text for response in sent)
    assert (
        "Hoeveel uur?" in sent[0].text if deel == "vragen" else "plan" in sent[0].text
    )  # what was typed is still there
    beheer.post(url("deel_plek", soort.pk, deel, code), {"richting": "omlaag"})
    assert [*codes(soort), *(item.sleutel for item in soort.checklist.all())] == before


# --- questions ------------------------------------------------------------------------------------------------------


def test_question_of_every_kind_is_added_with_what_belongs_to_it(beheer: Any, versie: Any) -> None:
    extra: dict[str, Any] = {
        "getal": {"laagst": "0,5", "hoogst": "40", "eenheid": "uur"}, "bedrag": {"hoogst": "1.000"}, "datum": {}, "ja_nee": {},
        "regel": {}, "tekst": {}, "keuze": {"opties_tekst": "Gymzaal\nzwem = Zwembad"}, "keuzes": {"opties_tekst": "A\nB"},
        "tabel": {"kolommen_tekst": "Wat\nuren = Aantal uren | getal\nKan het | ja of nee", "max_rijen": "4"},
    }  # fmt: skip
    for soort, values in extra.items():
        response = add(beheer, versie, **{"soort": soort, "label": f"Vraag {soort}", **values})
        assert response.status_code == 302, (soort, response.context["form"].errors)
    rows = {vraag.soort: vraag for vraag in versie.vragen.all() if vraag.code.startswith("vraag")}
    assert set(rows) == set(extra)
    assert (rows["getal"].laagst, rows["getal"].hoogst, rows["getal"].eenheid) == (pytest.approx(0.5), 40, "uur")
    assert rows["keuze"].opties == [{"code": "gymzaal", "naam": "Gymzaal"}, {"code": "zwem", "naam": "Zwembad"}]
    assert rows["tabel"].kolommen == [
        {"code": "wat", "naam": "Wat", "soort": "regel"},
        {"code": "uren", "naam": "Aantal uren", "soort": "getal"},
        {"code": "kan_het", "naam": "Kan het", "soort": "ja_nee"},
    ]


def test_saving_without_a_change_keeps_question_item_and_conditions(beheer: Any, versie: Any) -> None:
    add(beheer, versie, soort="keuze", label="Waar?", opties_tekst="a = A\nb = B", als0_veld="bedrag", als0_teken="meer_dan",
        als0_waarde="5.000")  # fmt: skip
    add(beheer, versie, "checklist", wat="eigen_document", label="Plan", ondertekenaars=["ouders"], groep="Plan",
        als0_veld="vraag:waar", als0_teken="is", als0_waarde="A")  # fmt: skip

    def rows() -> list[Any]:
        vraag, item = versie.vragen.get(code="waar"), versie.checklist.get(code="plan")
        return [
            vraag.label,
            vraag.opties,
            vraag.regels,
            vraag.volgorde,
            item.label,
            item.groep,
            item.ondertekenaars,
            item.regels,
        ]

    before = rows()
    regel = {"veld": "bedrag", "over": None, "teken": "meer_dan", "waarden": ["5000"], "groep": 0, "namen": None}
    assert before[2] == [regel]
    assert before[7] == [regel | {"veld": "vraag", "over": "waar", "teken": "is", "waarden": ["a"]}]
    assert edit(beheer, versie, "vragen", "waar").status_code == 302
    assert edit(beheer, versie, "checklist", "plan").status_code == 302
    assert rows() == before


@pytest.mark.parametrize(
    ("data", "woord"),
    [
        ({"label": ""}, "Vul «Vraag» in"),
        ({"soort": "keuze", "opties_tekst": "Eén"}, "ten minste twee keuzes"),
        ({"soort": "keuze", "opties_tekst": "a = X\na = Y"}, "twee keer"),
        ({"soort": "tabel"}, "ten minste één kolom"),
        ({"soort": "tabel", "kolommen_tekst": "Wat | plaatje"}, "Kies uit: tekst, getal"),
        ({"laagst": "9", "hoogst": "1"}, "lager dan het laagste"),
        ({"laagst": "veel"}, "getal in"),
        ({"soort": "plaatje"}, "Selecteer een geldige keuze"),
        ({"stap": "documenten"}, "Selecteer een geldige keuze"),
        ({"bron": "opp:belemmerend"}, "Uit het OPP komt tekst"),
        ({"als0_veld": "bedrag", "als0_teken": "meer_dan", "als0_waarde": "veel"}, "getal in"),
        ({"als0_veld": "bedrag", "als0_teken": "een_van", "als0_waarde": "5"}, "ander teken"),
        ({"als0_veld": "bedrag", "als0_teken": "is", "als0_waarde": ""}, "Vul in waarmee"),
        ({"als0_veld": "", "als0_waarde": "5"}, "Kies waar de voorwaarde naar kijkt"),
        ({"als0_veld": "schoolsoort", "als0_teken": "is", "als0_waarde": "mbo"}, "geen keuze"),
        ({"als0_veld": "categorie", "als0_teken": "is", "als0_waarde": "1"}, "Selecteer een geldige keuze"),
        (
            {"als0_veld": "bedrag", "als0_teken": "meer_dan", "als0_waarde": "9", "als1_veld": "bedrag",
             "als1_teken": "minder_dan", "als1_waarde": "3"},
            "nooit allemaal waar",
        ),
        ({"uitleg": "Nummer 123456782"}, "burgerservicenummer"),
    ],
)  # fmt: skip
def test_question_that_cannot_be_is_refused_in_words_and_nothing_is_kept(
    beheer: Any, versie: Any, data: dict[str, str], woord: str
) -> None:
    response = add(beheer, versie, **data)

    assert response.status_code == 400
    assert woord in response.text
    assert codes(versie) == ["gedaan", "doel"]


def test_question_moves_within_its_step_but_not_before_what_it_depends_on(beheer: Any, versie: Any) -> None:
    add(beheer, versie, soort="ja_nee", label="Hulp")
    add(beheer, versie, label="Uren", als0_veld="vraag:hulp", als0_teken="is", als0_waarde="ja")
    move = url("deel_plek", versie.pk, "vragen", "uren")
    response = beheer.post(move, {"richting": "omhoog"}, follow=True)
    assert "hangt af van een vraag die later komt" in response.text
    assert codes(versie) == ["gedaan", "doel", "hulp", "uren"]
    beheer.post(url("deel_plek", versie.pk, "vragen", "hulp"), {"richting": "omhoog"})
    assert codes(versie) == ["gedaan", "hulp", "doel", "uren"]
    for richting in ("omhoog", "omhoog", "omhoog", "opzij"):  # at the top it stays
        beheer.post(url("deel_plek", versie.pk, "vragen", "hulp"), {"richting": richting})
    assert codes(versie) == ["hulp", "gedaan", "doel", "uren"]


def test_question_that_a_condition_needs_cannot_go_and_the_users_are_named(beheer: Any, versie: Any) -> None:
    add(beheer, versie, soort="ja_nee", label="Hulp")
    add(beheer, versie, label="Uren", als0_veld="vraag:hulp", als0_teken="is", als0_waarde="ja")
    add(beheer, versie, "checklist", wat="eigen_document", label="rooster", als0_veld="vraag:hulp", als0_teken="is",
        als0_waarde="ja")  # fmt: skip
    weg = url("deel_weg", versie.pk, "vragen", "hulp")
    for response, status in ((beheer.get(weg), 200), (beheer.post(weg), 409)):
        assert response.status_code == status
        assert "«Uren», «rooster»" in response.text
        assert "Vraag dit niet meer" not in response.text
    assert "hulp" in codes(versie)
    beheer.post(url("deel_weg", versie.pk, "vragen", "uren"))
    beheer.post(url("deel_weg", versie.pk, "checklist", "rooster"))
    assert beheer.post(weg).status_code == 302
    assert "hulp" not in codes(versie)


def test_option_on_which_a_condition_waits_cannot_go_nor_the_kind_of_answer_change(beheer: Any, versie: Any) -> None:
    add(beheer, versie, soort="keuze", label="Waar", opties_tekst="Gym\nBad\nBos")
    add(beheer, versie, label="Uren", als0_veld="vraag:waar", als0_teken="een_van", als0_waarde="bad; BOS")
    response = edit(beheer, versie, "vragen", "waar", opties_tekst="gym = Gymzaal\nbad = Bad")
    assert response.status_code == 400
    assert "Bij «Uren»" in response.text
    assert edit(beheer, versie, "vragen", "waar", soort="tekst").status_code == 400
    assert (
        edit(beheer, versie, "vragen", "waar", opties_tekst="gym = Gymzaal\nbad = Zwembad\nbos = Bos").status_code
        == 302
    )
    page = beheer.get(url("formulier", versie.pk)).text
    assert "is Zwembad of Bos" in page


def test_two_people_at_the_same_question_see_both_texts(beheer: Any, versie: Any) -> None:
    page = url("deel", versie.pk, "vragen", "doel")
    old = versie.vragen.get(code="doel")
    with as_eigenaar():
        Vraag.objects.filter(pk=old.pk).update(label="Van een ander")
    response = edit(beheer, versie, "vragen", "doel", label="Van mij", **{"was-label": old.label})

    assert response.status_code == 409
    assert "Van een ander" in response.text
    assert "Van mij" in response.text
    assert beheer.get(page).context["form"]["label"].value() == "Van een ander"


def test_code_of_a_new_question_is_free_and_never_one_that_the_opp_answers(beheer: Any, versie: Any) -> None:
    for label in ("Doel", "Hoeveel uur?", "Hoeveel uur!", "123", "¿?"):
        assert add(beheer, versie, label=label).status_code == 302
    assert codes(versie)[2:] == ["doel_2", "hoeveel_uur", "hoeveel_uur_2", "vraag_123", "vraag"]


# --- conditions and own documents in the next versions --------------------------------------------------------------


def test_change_of_the_rules_takes_conditions_and_own_documents_along(beheer: Any, wereld: Any, versie: Any) -> None:
    add(beheer, versie, soort="ja_nee", label="Hulp")
    add(beheer, versie, label="Uren", als0_veld="vraag:hulp", als0_teken="is", als0_waarde="ja")
    add(beheer, versie, "checklist", wat="eigen_document", label="plan", ondertekenaars=["ouders"], groep="x")
    later = open_versie(soort=publish(wereld, versie), van=MORGEN + timedelta(days=9), vandaag=VANDAAG)
    uren = later.vragen.get(code="uren")
    assert uren.voorwaarden.get().over == later.vragen.get(
        code="hulp"
    )  # its own question, not that of the version before
    item = later.checklist.get(code="plan")
    assert (item.ondertekenaars, item.groep) == (["ouders"], "x")


def test_rules_that_take_away_what_a_condition_looks_at_are_refused_with_the_question(
    beheer: Any, wereld: Any, versie: Any
) -> None:
    add(beheer, versie, label="Bij veel geld", als0_veld="bedrag", als0_teken="meer_dan", als0_waarde="5")
    versie = publish(wereld, versie)
    zonder = {"vraagt_bedrag": False, "mandaatbedrag": None, "beslisser_boven_mandaat": ""}

    with pytest.raises(ValidationError, match=r"«Bij veel geld».*vraagt deze soort niet"):
        change_soort(soort=versie, gegevens=zonder, checklist=[], van=MORGEN + timedelta(days=30), vandaag=VANDAAG)


def test_short_form_is_a_condition_on_the_chosen_questions_and_can_be_taken_back(beheer: Any, versie: Any) -> None:
    page = url("formulier_kort", versie.pk)
    assert beheer.post(page, {"tot": "2.500", "weg": ["doel"]}).status_code == 302
    told = "Tot en met € 2.500,00 is het formulier kort: 1 vraag in plaats van 2."
    assert told in beheer.get(url("formulier", versie.pk)).text
    assert "Alleen als het gevraagde bedrag is meer dan € 2.500." in beheer.get(url("formulier", versie.pk)).text
    assert beheer.get(page).context["form"].initial == {"tot": 2500, "weg": ["doel"], "lang_bij": []}
    assert beheer.post(page, {"tot": "100"}).status_code == 400
    assert beheer.post(page, {"weg": ["doel"]}).status_code == 400
    assert beheer.post(page, {"tot": "100", "weg": ["onzin"]}).status_code == 400
    assert beheer.post(page, {}).status_code == 302
    assert versie.vragen.get(code="doel").regels == []
