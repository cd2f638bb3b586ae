"""The pages of an OPP: what one sees, what is refused, how many queries, and that no text is lost."""

import io
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Inzage
from opp.enums import Status
from opp.models import Doel, Opp, OppVersie
from opp.services.tekst import save_doel, save_tekst
from swv.kern.pdf import render_pdf
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar

ZORG, LEIDER = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER
MAX_QUERIES = 20


def url(opp: Any, name: str = "opp", *args: Any) -> str:
    return reverse(f"opp:{name}", args=[opp.nummer, *args])


def today(**shift: int) -> str:
    return (timezone.localdate() + timedelta(**shift)).isoformat()


# --- from nothing to adopted, through the pages ---------------------------------------------------------------------


def test_main_path_from_new_to_adopted_and_evaluated(zorg: Any, wereld: Any) -> None:
    soort = w.get_soort(wereld)
    leerling = f.LeerlingFactory(school=wereld.school)
    f.GezagdragerFactory(leerling=leerling)
    page = zorg.get(reverse("opp:nieuw"))
    assert leerling.naam in page.content.decode()
    made = zorg.post(
        f"{reverse('opp:nieuw')}?leerling={leerling.nummer}",
        {"soort": soort.pk, "herkomst": "verband", "aanleiding": "ondersteuning", "aanleiding_op": today()},
    )
    assert made.status_code == 302
    with as_eigenaar():
        opp = Opp.objects.get(leerling=leerling)
    assert zorg.get(url(opp, "tekst")).status_code == 200
    assert zorg.post(url(opp, "tekst"), w.TEKST).status_code == 302
    assert (
        zorg.post(url(opp, "doel_nieuw"), {**w.DOEL, "van": "2026-09-01", "tot_en_met": "2027-02-01"}).status_code
        == 302
    )
    step(zorg, opp, "horen", tekst="Ik wil een rustige plek.")
    step(zorg, opp, "bespreken")
    step(zorg, opp, "instemming_vastleggen", uitkomst="ingestemd")
    step(zorg, opp, "vaststellen")
    assert "Dit OPP voldoet aan de wet." in zorg.get(url(opp)).content.decode()
    step(zorg, opp, "evalueren", conclusie="Het gaat goed.", vervolg="bijstellen")
    with as_eigenaar():
        opp.refresh_from_db()
        assert (opp.status, opp.versies.count()) == (Status.BIJGESTELD, 2)


def step(client: Any, opp: Any, name: str, **data: Any) -> Any:
    """Open the form of a step and send it as it stands, with these fields."""
    response = client.get(url(opp, "actie", name))
    assert response.status_code == 200, response.content.decode()[-800:]
    form = response.context["form"]
    filled = {field.html_name: field.value() for field in form if field.value() is not None}
    with as_eigenaar():
        versie = Opp.objects.get(pk=opp.pk).versie
    response = client.post(url(opp, "actie", name), {**filled, "versie": versie, **data})
    assert response.status_code == 302, response.content.decode()[-1500:]
    return response


def test_an_evaluation_asks_at_most_five_things_and_one_click_a_goal(zorg: Any, wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    form = zorg.get(url(opp, "actie", "evalueren")).context["form"]
    asked = [field.name for field in form.visible_fields() if not field.name.startswith("resultaat_")]
    assert asked == ["datum", "wijze", "conclusie", "mening", "vervolg"]


# --- bad input: in words, with what was typed -----------------------------------------------------------------------


def test_adoption_with_gaps_is_409_in_words(zorg: Any, wereld: Any) -> None:
    opp = w.make_concept(wereld)
    opp = w.step(wereld, opp, "bespreken", **w.gesprek())
    response = zorg.post(url(opp, "actie", "vaststellen"), {"versie": opp.versie})

    assert response.status_code == 409
    assert "voldoet nog niet aan de wet" in response.content.decode()
    assert "kan nu niet" in zorg.get(url(opp)).content.decode()


def test_instemming_after_a_newer_text_is_409_and_keeps_what_was_typed(zorg: Any, wereld: Any) -> None:
    opp = w.make_concept(wereld)
    form = zorg.get(url(opp, "actie", "instemming_vastleggen")).context["form"]
    with als(wereld[ZORG]):
        save_doel(opp=opp, gegevens={**w.DOEL, "doel": "Nog een doel"})
    data = {
        "versie": opp.versie,
        "hash": form["hash"].value(),
        "datum": today(),
        "wijze": "gesprek",
        "uitkomst": "geweigerd",
        "tekst": "Wij willen eerst praten.",
    }
    response = zorg.post(url(opp, "actie", "instemming_vastleggen"), data)

    assert response.status_code == 409
    assert "De tekst is veranderd sinds u deze pagina opende" in response.content.decode()
    assert "Wij willen eerst praten." in response.content.decode()


@pytest.mark.parametrize(
    ("name", "data", "fout"),
    [
        ("instemming_vastleggen", {"uitkomst": "geweigerd"}, "Schrijf waarom niet"),
        ("instemming_vastleggen", {"uitkomst": ""}, "Maak een keuze"),
        ("instemming_vastleggen", {"uitkomst": "ingestemd", "datum": today(days=1)}, "Deze dag moet nog komen"),
        ("horen", {"tekst": ""}, "Vul «Wat vindt de leerling"),
        ("horen", {"tekst": "x", "datum": ""}, "Vul in wanneer dit was"),
        ("bespreken", {"datum": "31-2-2026"}, "Vul een bestaande datum in"),
        ("bespreken", {"tekst": "Zijn nummer is 123456782."}, "BSN"),
    ],
)
def test_wrong_step_is_400_and_keeps_what_was_typed(
    zorg: Any, wereld: Any, name: str, data: dict[str, str], fout: str
) -> None:
    opp = w.make_concept(wereld)
    form = zorg.get(url(opp, "actie", name)).context["form"]
    filled = {
        "versie": opp.versie,
        "datum": today(),
        "wijze": "gesprek",
        "tekst": "",
        "hash": form["hash"].value() if "hash" in form.fields else "",
    }
    response = zorg.post(url(opp, "actie", name), {**filled, **data})

    assert response.status_code == 400
    assert fout in response.content.decode()
    if data.get("tekst"):
        assert data["tekst"] in response.content.decode()


def test_opp_without_a_day_or_with_a_running_one_is_refused(zorg: Any, wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    data = {"soort": opp.soort_id, "herkomst": "verband", "aanleiding": "plaatsing"}
    address = f"{reverse('opp:nieuw')}?leerling={opp.leerling.nummer}"
    without_day = zorg.post(address, data)
    running = zorg.post(address, {**data, "aanleiding_op": today()})

    assert "Vul de dag in" in without_day.content.decode()
    assert opp.nummer in running.content.decode()
    assert {without_day.status_code, running.status_code} == {400}


def test_external_opp_wants_a_real_pdf(zorg: Any, wereld: Any) -> None:
    opp = w.make_extern(wereld)
    fake = io.BytesIO(b"dit is geen pdf")
    fake.name = "opp.pdf"
    wrong = zorg.post(url(opp, "bijlage"), {"bestand": fake, "datum": today(), "onderdelen": ["uitstroom"]})
    real = io.BytesIO(render_pdf("pdf/demo_stuk.html", {"soort": "OPP"}, titel="OPP"))
    real.name = "opp.pdf"
    right = zorg.post(url(opp, "bijlage"), {"bestand": real, "datum": today(), "onderdelen": ["uitstroom"]})

    assert (wrong.status_code, right.status_code) == (400, 302)
    assert "Het OPP staat in een bestand" in zorg.get(url(opp)).content.decode()


# --- no text is lost ------------------------------------------------------------------------------------------------


def save(client: Any, opp: Any, name: str, text: str, was: str, **extra: Any) -> Any:
    return client.post(url(opp, "bewaar"), {"veld": name, name: text, f"was-{name}": was, **extra})


def test_autosave_saves_one_field_and_shows_both_when_somebody_else_wrote(client: Any, wereld: Any) -> None:
    opp = w.make_leeg(wereld)
    client.force_login(wereld[ZORG])
    assert save(client, opp, "belemmerend", "Mijn tekst", "").status_code == 200
    client.force_login(wereld[LEIDER])
    conflict = save(client, opp, "belemmerend", "Andere tekst", "")

    assert conflict.status_code == 409
    body = conflict.json()["conflict"]["belemmerend"]
    assert (body["hunne"], body["mijne"], body["door"]) == ("Mijn tekst", "Andere tekst", wereld[ZORG].naam)
    assert save(client, opp, "belemmerend", "Samen", "", overschrijf="belemmerend").status_code == 200
    assert text_of(opp) == "Samen"


def text_of(opp: Any) -> str:
    with as_eigenaar():
        return OppVersie.objects.filter(opp=opp).latest("nummer").belemmerend


def test_sending_the_page_over_a_newer_text_shows_both_and_loses_neither(zorg: Any, wereld: Any) -> None:
    opp = w.make_concept(wereld)
    with als(wereld[LEIDER]):
        save_tekst(opp=opp, velden={"belemmerend": "Tekst van de schoolleider"})
    response = zorg.post(
        url(opp, "tekst"), {**w.TEKST, "belemmerend": "Mijn tekst", "was-belemmerend": w.TEKST["belemmerend"]}
    )

    assert response.status_code == 409
    assert "Tekst van de schoolleider" in response.content.decode()
    assert "Mijn tekst" in response.content.decode()
    assert text_of(opp) == "Tekst van de schoolleider"


def test_goal_over_a_newer_goal_shows_both(zorg: Any, wereld: Any) -> None:
    opp = w.make_concept(wereld)
    with als(wereld[LEIDER]):
        doel = Doel.objects.get(versie__opp=opp)
        save_doel(opp=opp, doel=doel, gegevens={"steun": "Steun van de schoolleider"})
    data = {
        **w.DOEL,
        "van": "2026-09-01",
        "tot_en_met": "2027-02-01",
        "steun": "Mijn steun",
        "was-steun": w.DOEL["steun"],
    }
    response = zorg.post(url(opp, "doel", doel.pk), data)

    assert response.status_code == 409
    assert {"Steun van de schoolleider", "Mijn steun"} <= set(response.content.decode().replace(">", "<").split("<"))


def test_text_of_an_adopted_opp_is_not_saved_and_given_back(zorg: Any, wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld)
    saved = save(zorg, opp, "belemmerend", "Te laat", w.TEKST["belemmerend"])
    with als(wereld[ZORG]):
        doel = Doel.objects.get(versie__opp=opp)
    goal = zorg.post(url(opp, "doel_nieuw"), {"doel": "Doel dat te laat komt"})

    assert saved.status_code == 403
    assert goal.status_code == 409
    assert "Doel dat te laat komt" in goal.content.decode()
    assert zorg.post(url(opp, "doel_weg", doel.pk)).status_code == 409
    assert zorg.get(url(opp, "tekst")).status_code == 302


def test_autosave_refuses_what_is_too_long_or_may_be_a_bsn(zorg: Any, wereld: Any) -> None:
    opp = w.make_leeg(wereld)
    for text in ("x" * 1501, "nummer 123456782"):
        response = save(zorg, opp, "belemmerend", text, "")
        assert response.status_code == 400
        assert response.json()["fouten"]["belemmerend"]
    assert zorg.post(url(opp, "bewaar"), {}).status_code == 400


# --- reading --------------------------------------------------------------------------------------------------------


def test_tabs_earlier_texts_teacher_page_and_pdf(zorg: Any, wereld: Any) -> None:
    opp = w.make_geevalueerd(wereld)
    w.step(wereld, opp, "bijstellen")
    w.give_pdf(wereld, opp)
    for query in ("", "?tab=gesprekken", "?tab=tijdlijn", "?tab=versies", "?tab=onzin"):
        assert zorg.get(url(opp) + query).status_code == 200
    assert w.TEKST["belemmerend"] in zorg.get(url(opp, "versie", 1)).content.decode()
    teacher = zorg.get(url(opp, "leraar")).content.decode()
    assert w.DOEL["steun"] in teacher
    file = zorg.get(url(opp, "pdf", 1))
    assert (file["Content-Type"], file.getvalue()) == ("application/pdf", b"%PDF-1.4 opp")
    assert {zorg.get(url(opp, "versie", 9)).status_code, zorg.get(url(opp, "pdf", 2)).status_code} == {404}


def test_teacher_page_hides_goals_that_are_not_in_force(zorg: Any, wereld: Any) -> None:
    opp = w.make_vastgesteld(wereld, uitkomst="geweigerd")
    page = zorg.get(url(opp, "leraar")).content.decode()

    assert "niet van kracht" in page
    assert w.DOEL["steun"] not in page


def test_every_page_of_a_pupil_is_logged(zorg: Any, wereld: Any) -> None:
    opp = w.make_bijgesteld(wereld)
    w.give_pdf(wereld, opp)
    pages = ["opp", "tekst", "leraar", ("versie", 1), ("pdf", 1), ("actie", "bespreken"), "doel_nieuw"]
    for page in pages:
        response = zorg.get(url(opp, *page) if isinstance(page, tuple) else url(opp, page))
        assert response.getvalue() if response.streaming else response.content
    zorg.get(reverse("opp:register"))
    with als(wereld[ZORG]):
        logged = set(Inzage.objects.filter(leerling=opp.leerling_id).values_list("pagina", flat=True))

    assert logged >= {
        "opp",
        "opp_tekst",
        "opp_leraar",
        "opp_versie",
        "opp_pdf",
        "opp_actie",
        "opp_doel",
        "opp_register",
    }
