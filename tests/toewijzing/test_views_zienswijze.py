"""Two steps of the request form with rows of their own: who was heard, and the documents."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Document
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.models import Zienswijze
from toewijzing.queries.zienswijze import get_niet_gevraagd
from toewijzing.services.aanvraag import record_zienswijze


def make_pdf() -> bytes:
    pdf, buffer = pikepdf.new(), BytesIO()
    pdf.add_blank_page()
    pdf.save(buffer)
    return buffer.getvalue()


PDF = make_pdf()


@pytest.fixture
def zorg(client, wereld):
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    return client


def stap(aanvraag, naam):
    return reverse("toewijzing:stap", args=[aanvraag.nummer, naam])


# --- parents and pupil ----------------------------------------------------------------------------------------------

GESPREK = {"wijze": "gesprek", "datum": "2026-11-02", "standpunt": "oneens", "inhoud": "Wij willen dit niet."}


def make_met_gezag(wereld):
    """A half request of a pupil with one gezagdrager."""
    aanvraag = w.make_concept(wereld, compleet=False)
    return aanvraag, f.GezagdragerFactory(leerling=aanvraag.leerling)


def heard(**blocks):
    return {f"{prefix}-{name}": value for prefix, block in blocks.items() for name, value in block.items()}


def test_parents_who_disagree_never_block(zorg, wereld):
    aanvraag, gezag = make_met_gezag(wereld)
    niet = {"wijze": "niet", "reden_niet_gehoord": "Wilde niet praten."}
    data = heard(**{f"ouders-{gezag.pk}": GESPREK}, leerling=niet)
    assert zorg.post(stap(aanvraag, "gehoord"), data).status_code == 302
    with as_eigenaar():
        rows = {row.partij: row for row in Zienswijze.objects.filter(aanvraag=aanvraag)}
    assert rows["ouders"].standpunt == "oneens"
    assert rows["leerling"].reden_niet_gehoord == "Wilde niet praten."
    assert rows["leerling"].datum is None


def test_empty_block_is_skipped_and_half_a_block_is_400(zorg, wereld):
    aanvraag, gezag = make_met_gezag(wereld)

    def send(ouders, leerling):
        return zorg.post(stap(aanvraag, "gehoord"), heard(**{f"ouders-{gezag.pk}": ouders}, leerling=leerling))

    assert send({"wijze": "gesprek"}, {"wijze": "gesprek"}).status_code == 302
    response = send({"wijze": "gesprek", "inhoud": "Mijn tekst"}, {})
    assert response.status_code == 400
    assert "Mijn tekst" in response.text
    response = send({"wijze": "niet"}, {})
    assert response.status_code == 400
    assert "Schrijf waarom niet" in response.text
    morgen = timezone.localdate() + timezone.timedelta(days=1)
    assert send({**GESPREK, "datum": morgen}, {}).status_code == 400


@pytest.mark.parametrize(
    ("wie", "blok", "fout"),
    [
        ("ouders", {"wijze": "niet", "reden_niet_gehoord": "x"}, "Schrijf in een paar woorden"),
        (
            "ouders",
            {"wijze": "niet_gevraagd", "reden_niet_gehoord": "Waarom niet gehoord?"},
            "herhaalt alleen de vraag",
        ),
        ("ouders", {"wijze": "niet_bereikt", "reden_niet_gehoord": "Drie keer gebeld."}, "Vul in wanneer u het hebt"),
        ("ouders", {**GESPREK, "gevraagd_op": "2026-11-03"}, "niet later hebben gevraagd"),
        ("leerling", {**GESPREK, "inhoud": ""}, "Schrijf wat de leerling zei"),
        ("leerling", {**GESPREK, "inhoud": "-"}, "Schrijf in een paar woorden"),
    ],
)
def test_what_is_no_account_is_400_and_keeps_what_was_typed(zorg, wereld, wie, blok, fout):
    aanvraag, gezag = make_met_gezag(wereld)
    prefix = f"ouders-{gezag.pk}" if wie == "ouders" else wie
    response = zorg.post(stap(aanvraag, "gehoord"), heard(**{prefix: blok}))
    assert response.status_code == 400
    assert fout in response.text
    with as_eigenaar():
        assert not Zienswijze.objects.filter(aanvraag=aanvraag).exists()


def test_who_was_not_reached_is_recorded_with_the_day_and_what_was_tried(zorg, wereld):
    aanvraag, gezag = make_met_gezag(wereld)
    blok = {
        "wijze": "niet_bereikt",
        "gevraagd_op": "2026-11-02",
        "reden_niet_gehoord": "Drie keer gebeld, geen gehoor.",
    }
    assert zorg.post(stap(aanvraag, "gehoord"), heard(**{f"ouders-{gezag.pk}": blok}, leerling={})).status_code == 302
    with as_eigenaar():
        row = Zienswijze.objects.get(aanvraag=aanvraag)
    assert (row.gezagdrager_id, row.wijze, row.gevraagd_op, row.datum) == (
        gezag.pk,
        "niet_bereikt",
        date(2026, 11, 2),
        None,
    )
    page = zorg.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])).text
    assert "Niet te bereiken (gevraagd op" in " ".join(page.split())


def test_without_gezagdrager_the_parents_can_not_be_heard_together(zorg, wereld):
    aanvraag = w.make_concept(wereld, compleet=False)
    page = zorg.get(stap(aanvraag, "gehoord"))
    assert "staat niemand met gezag" in page.text
    assert "De ouders samen" not in page.text
    response = zorg.post(stap(aanvraag, "gehoord"), heard(ouders=GESPREK, leerling={}))
    assert response.status_code == 400
    niet = {"wijze": "niet_gevraagd", "reden_niet_gehoord": "De voogd is nog niet benoemd."}
    assert zorg.post(stap(aanvraag, "gehoord"), heard(ouders=niet, leerling={})).status_code == 302
    gegevens = {"wijze": "gesprek", "datum": timezone.localdate(), "standpunt": "eens"}
    with als(wereld[Rol.ZORGCOORDINATOR]) as by, pytest.raises(ValidationError, match="niemand met gezag"):
        record_zienswijze(aanvraag=aanvraag, by=by, partij="ouders", gegevens=gegevens)


@pytest.mark.parametrize("gezag", [0, 1, 2])
def test_what_is_typed_about_each_parent_is_kept_while_typing(zorg, wereld, gezag):
    aanvraag = w.make_concept(wereld, compleet=False)
    pks = [f.GezagdragerFactory(leerling=aanvraag.leerling).pk for _ in range(gezag)]
    names = [f"ouders-{pk}-reden_niet_gehoord" for pk in pks] or ["ouders-reden_niet_gehoord"]
    url = reverse("toewijzing:bewaar", args=[aanvraag.nummer, "gehoord"])
    for name in names:
        assert zorg.post(url, {"veld": name, name: "Twee keer gebeld.", f"was-{name}": ""}).status_code == 200
    assert w.reload(aanvraag).klad == dict.fromkeys(names, "Twee keer gebeld.")


def test_who_was_not_asked_always_shows(zorg, wereld):
    aanvraag, gezag = make_met_gezag(wereld)
    ander = f.GezagdragerFactory(leerling=aanvraag.leerling, naam="V. Ander")
    zorg.post(stap(aanvraag, "gehoord"), heard(**{f"ouders-{gezag.pk}": GESPREK}, leerling={}))
    page = zorg.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])).text
    assert "Niet gevraagd: V. Ander." in page
    zorg.post(stap(aanvraag, "gehoord"), heard(**{f"ouders-{ander.pk}": GESPREK}, leerling={}))
    assert "Niet gevraagd" not in zorg.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])).text


def test_parents_who_said_the_same_together_are_recorded_at_once(zorg, wereld):
    aanvraag, _ = make_met_gezag(wereld)
    f.GezagdragerFactory(leerling=aanvraag.leerling)
    assert "?samen=1" in zorg.get(stap(aanvraag, "gehoord")).text
    assert zorg.post(f"{stap(aanvraag, 'gehoord')}?samen=1", heard(ouders=GESPREK, leerling={})).status_code == 302
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert get_niet_gevraagd(aanvraag, timezone.localdate()) == []
    assert "?apart=1" in zorg.get(stap(aanvraag, "gehoord")).text


def test_each_parent_apart(zorg, wereld):
    aanvraag = w.make_concept(wereld, compleet=False)
    een, twee = f.GezagdragerFactory(leerling=aanvraag.leerling), f.GezagdragerFactory(leerling=aanvraag.leerling)
    data = heard(**{f"ouders-{een.pk}": GESPREK, f"ouders-{twee.pk}": {**GESPREK, "standpunt": "eens"}}, leerling={})
    assert zorg.post(f"{stap(aanvraag, 'gehoord')}?apart=1", data).status_code == 302
    with as_eigenaar():
        found = dict(Zienswijze.objects.filter(aanvraag=aanvraag).values_list("gezagdrager", "standpunt"))
    assert found == {een.pk: "oneens", twee.pk: "eens"}


def test_colleague_recorded_the_parents_meanwhile(zorg, wereld):
    aanvraag = w.make_concept(wereld)
    collega = f.make_gebruiker(Rol.ZORGCOORDINATOR, wereld.school)
    with as_eigenaar():
        Zienswijze.objects.filter(aanvraag=aanvraag, partij="ouders").update(
            vastgelegd_door=collega, vastgelegd_op=timezone.now(), inhoud="Van collega"
        )
    data = heard(ouders={**GESPREK, "gelezen": "2026-01-01T00:00:00"}, leerling={})
    response = zorg.post(stap(aanvraag, "gehoord"), data)
    assert response.status_code == 409
    assert "Van collega" in response.text
    assert "Wij willen dit niet." in response.text


# --- documents ------------------------------------------------------------------------------------------------------


def upload(client, aanvraag, content=PDF, naam="opp.pdf", **data):
    url = reverse("toewijzing:document_toevoegen", args=[aanvraag.nummer])
    return client.post(
        url, {"soort": "onderzoek", "datum": "2026-11-02", "bestand": SimpleUploadedFile(naam, content), **data}
    )


def test_new_document_goes_into_the_dossier_and_along(zorg, wereld):
    aanvraag = w.make_concept(wereld, compleet=False)
    assert upload(zorg, aanvraag).url == stap(aanvraag, "documenten")
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert aanvraag.bijlagen.get().document.naam == "opp.pdf"
    assert "opp.pdf" in zorg.get(stap(aanvraag, "documenten")).text


@pytest.mark.parametrize(
    ("content", "naam"), [(b"", "leeg.pdf"), (b"MZ\x90 programma", "virus.pdf"), (PDF, "opp.docx")]
)
def test_refused_file_is_named_and_fields_are_kept(zorg, wereld, content, naam):
    aanvraag = w.make_concept(wereld, compleet=False)
    response = upload(zorg, aanvraag, content, naam)
    assert response.status_code == 400
    assert response.context["form"].errors["bestand"]
    assert 'value="2026-11-02"' in response.text
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert not Document.objects.exists()


def later(aanvraag):
    return reverse("toewijzing:later_gehoord", args=[aanvraag.nummer])


def later_apart(aanvraag):
    """Of a request for which the parents were heard together: one by one all the same."""
    return f"{later(aanvraag)}?apart=1"


def test_parents_can_be_heard_after_the_request_was_sent_and_the_secretaris_is_told(zorg, wereld):
    aanvraag = w.make_ingediend(wereld)
    gezag = f.GezagdragerFactory(leerling=aanvraag.leerling, naam="T. Later")
    case = reverse("toewijzing:aanvraag", args=[aanvraag.nummer])
    assert later(aanvraag) in zorg.get(case).text
    assert "T. Later" in zorg.get(later_apart(aanvraag)).text
    with as_eigenaar():
        told = set(Bericht.objects.values_list("pk", flat=True))
    assert zorg.post(later_apart(aanvraag), heard(**{f"ouders-{gezag.pk}": GESPREK}, leerling={})).status_code == 302
    with as_eigenaar():
        assert Zienswijze.objects.get(aanvraag=aanvraag, gezagdrager=gezag).inhoud == "Wij willen dit niet."
        new = Bericht.objects.exclude(pk__in=told).values_list("soort", "aan")
        assert list(new) == [("zienswijze", wereld[Rol.SECRETARIS].email)]
    # The same once more changes nothing, and nobody is told again.
    again = zorg.post(later_apart(aanvraag), heard(**{f"ouders-{gezag.pk}": GESPREK}, leerling={}), follow=True)
    assert "U hebt niets gewijzigd." in again.text
    with as_eigenaar():
        assert new.all().count() == 1
    zorg.logout()
    zorg.force_login(wereld[Rol.SECRETARIS])
    assert "Wij willen dit niet." in zorg.get(case).text
    assert later(aanvraag) not in zorg.get(case).text


def test_that_somebody_is_told_is_said_only_when_somebody_is(zorg, wereld):
    """While the school still has to agree, nobody handles the request yet."""
    sent, waiting = w.make_ingediend(wereld), w.make_ter_akkoord(wereld)
    zin = "Die krijgt er bericht van."
    assert [zin in zorg.get(later(aanvraag)).text for aanvraag in (sent, waiting)] == [True, False]


def test_half_an_account_after_sending_is_400_and_keeps_what_was_typed(zorg, wereld):
    aanvraag = w.make_ingediend(wereld)
    gezag = f.GezagdragerFactory(leerling=aanvraag.leerling)
    page = zorg.post(
        later_apart(aanvraag), heard(**{f"ouders-{gezag.pk}": {"wijze": "gesprek", "inhoud": "Mijn tekst"}})
    )
    assert page.status_code == 400
    assert "Mijn tekst" in page.text
    with as_eigenaar():
        assert not Zienswijze.objects.filter(gezagdrager=gezag).exists()


def test_while_the_form_is_open_one_hears_there_and_a_closed_request_takes_nothing(zorg, wereld):
    concept, closed = w.make_concept(wereld), w.make_bekendgemaakt(wereld)
    assert zorg.get(later(concept)).headers["Location"] == stap(concept, "gehoord")
    case = reverse("toewijzing:aanvraag", args=[closed.nummer])
    assert zorg.get(later(closed)).headers["Location"] == case
    response = zorg.post(later(closed), heard(leerling={"wijze": "niet", "reden_niet_gehoord": "Wilde niet praten."}))
    assert response.status_code == 409
    assert "Wilde niet praten." in response.text
    assert later(closed) not in zorg.get(case).text


def test_another_school_finds_no_page_to_hear_somebody(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    client.force_login(wereld.anderen[Rol.ZORGCOORDINATOR])
    assert client.get(later(aanvraag)).status_code == 404
    assert client.post(later(aanvraag), {}).status_code == 404


def test_who_was_not_asked_shows_before_sending_once_another_was(zorg, wereld):
    aanvraag, een = make_met_gezag(wereld)
    f.GezagdragerFactory(leerling=aanvraag.leerling, naam="T. Vergeten")
    kop = "Niet iedereen met gezag is gevraagd"
    assert kop not in zorg.get(stap(aanvraag, "controle")).text
    zorg.post(stap(aanvraag, "gehoord"), heard(**{f"ouders-{een.pk}": GESPREK}, leerling={}))
    for page in (stap(aanvraag, "controle"), reverse("toewijzing:aanvraag", args=[aanvraag.nummer])):
        text = zorg.get(page).text
        assert kop in text
        assert "Van T. Vergeten is nog niets" in text


def test_document_of_another_pupil_can_not_be_chosen(zorg, wereld):
    aanvraag, ander = w.make_concept(wereld, compleet=False), f.LeerlingFactory(school=wereld.school)
    mine = f.DocumentFactory(
        leerling=aanvraag.leerling, organisatie=wereld.school, toegevoegd_door=wereld[Rol.ZORGCOORDINATOR]
    )
    other = f.DocumentFactory(leerling=ander, organisatie=wereld.school, toegevoegd_door=wereld[Rol.ZORGCOORDINATOR])
    url = reverse("toewijzing:document_kiezen", args=[aanvraag.nummer])
    for pk in (other.pk, "abc", "", "9" * 30):
        assert zorg.post(url, {"document": pk}).status_code == 404, pk
    assert zorg.post(url, {"document": mine.pk}).status_code == 302
    with als(wereld[Rol.ZORGCOORDINATOR]):
        bijlage = aanvraag.bijlagen.get()
    leave = reverse("toewijzing:document_weglaten", args=[aanvraag.nummer, bijlage.pk])
    assert zorg.post(leave).status_code == 302
    assert zorg.post(leave).status_code == 404
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert Document.objects.filter(pk=mine.pk, verwijderd_op=None).exists()


def test_submitted_document_stays(zorg, wereld):
    aanvraag = w.make_onvolledig(wereld)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        bijlage = aanvraag.bijlagen.first()
    assert zorg.post(reverse("toewijzing:document_weglaten", args=[aanvraag.nummer, bijlage.pk])).status_code == 409


def test_documents_of_another_school_are_404(client, wereld):
    aanvraag = w.make_concept(wereld)
    client.force_login(wereld.anderen[Rol.ZORGCOORDINATOR])
    assert upload(client, aanvraag).status_code == 404
    assert (
        client.post(reverse("toewijzing:document_kiezen", args=[aanvraag.nummer]), {"document": 1}).status_code == 404
    )
