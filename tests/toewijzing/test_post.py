"""The post of a day as one PDF: which letters, in which order, for whom, once, and what is told of it."""

from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader, PdfWriter

from leerlingen.models import Inzage
from swv.kern.models import Beveiligingsgebeurtenis, Taak
from swv.kern.pdf import pad_even
from swv.kern.taken import TaakMislukt
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_tasks import run
from toewijzing.calculations.post import get_adressleutel
from toewijzing.models import Brief, Postbundel
from toewijzing.services import post as dienst
from toewijzing.services.post import remove_expired_post, request_post

SECR, CONS = Rol.SECRETARIS, Rol.CONSULENT
POST = reverse("toewijzing:post")


def make_pdf(pages: int = 1, width: int = 595) -> bytes:
    writer, buffer = PdfWriter(), BytesIO()
    for _ in range(pages):
        writer.add_blank_page(width, 842)
    writer.write(buffer)
    return buffer.getvalue()


def give_file(brief: Brief, regels: list[str], content: bytes) -> None:
    """A letter as it went out: to this address, with this file."""
    with as_eigenaar():
        naam = default_storage.save(f"brieven/{brief.uuid}-echt.pdf", ContentFile(content))
        Brief.objects.filter(pk=brief.pk).update(
            bestand=naam, sha256=sha256(content).hexdigest(), inhoud={"geadresseerde": regels}
        )


def letters_of(aanvraag: Any) -> list[Brief]:
    """Those that go by post: not the one to the school."""
    with as_eigenaar():
        return list(Brief.objects.filter(besluit__aanvraag=aanvraag, route="post").order_by("pk"))


def make_post(wereld: Any, *adressen: str, pages: int = 1) -> list[Brief]:
    """One letter by post of today per address «straat nummer|postcode plaats»; its width tells which one it is."""
    found: list[Brief] = []
    for adres in adressen:
        (brief, *rest) = letters_of(w.make_bekendgemaakt(wereld, "MAATWERK-I"))
        with as_eigenaar():
            Brief.objects.filter(pk__in=[each.pk for each in rest]).update(route="verband")
        give_file(brief, ["Ouder", *adres.split("|")], make_pdf(pages, 500 + len(found)))
        found.append(brief)
    return found


def ask(user: Any, **kwargs: Any) -> Postbundel:
    """Ask the post of today as this person, and do the job."""
    with als(user):
        bundel = request_post(by=user, dag=timezone.localdate(), **kwargs)
    run(Taak.objects.get(sleutel=f"post:{bundel.uuid}"))
    with as_eigenaar():
        bundel.refresh_from_db()
    return bundel


def read(bundel: Postbundel) -> PdfReader:
    with bundel.bestand.open("rb") as stream:
        return PdfReader(BytesIO(stream.read()))


# --- the order ------------------------------------------------------------------------------------------------------


def test_addresses_are_put_in_the_order_of_a_postman() -> None:
    wanted = [
        ["Ouder", "Kade 2", "1011 AB Amsterdam"],
        ["Ouder", "Kade 12-3", "1011 AB  Amsterdam"],
        ["Ouder", "Kade 100", "1011AB Amsterdam"],
        ["Ouder", "Plein 1940 3", "1011 AC Amsterdam"],
        ["Ouder", "T.a.v. de balie", "Dorpsstraat 4a", "9999 ZZ Nergens"],
        ["Ouder", "Rue Neuve 3", "1000 Bruxelles", "BELGIË"],
        ["Ouder", "Hauptstraße 1", "47533 Kleve", "DUITSLAND"],
    ]
    backwards = wanted[::-1]
    assert sorted(backwards, key=get_adressleutel) == wanted


@pytest.mark.parametrize(
    "regels", [[], [""], ["Ouder"], ["1011 AB Amsterdam"], ["", "Kade zonder nummer", "1011 AB X"]]
)
def test_address_that_says_little_still_has_a_place(regels: list[str]) -> None:
    assert get_adressleutel(regels)[2] == 0


def test_letters_stand_in_that_order_with_a_bookmark_each(wereld: Any) -> None:
    far, near, abroad = make_post(
        wereld, "Kade 10|2000 AA Haarlem", "Kade 9|2000 AA Haarlem", "Rue 1|1000 Bruxelles|BELGIË"
    )
    bundel = ask(wereld[SECR])
    assert bundel.brieven == [near.pk, far.pk, abroad.pk]
    assert [float(page.mediabox.width) for page in read(bundel).pages] == [501, 500, 502]
    with as_eigenaar():
        nummers = [each.besluit.aanvraag.nummer for each in (near, far, abroad)]
    assert [item.title for item in read(bundel).outline] == nummers
    assert (bundel.paginas, bundel.ontbreekt) == (3, [])


def test_for_both_sides_each_letter_begins_on_a_new_sheet(wereld: Any) -> None:
    make_post(wereld, "Kade 1|2000 AA Haarlem", "Kade 2|2000 AA Haarlem", pages=3)
    pages = read(ask(wereld[SECR], dubbelzijdig=True)).pages
    assert [float(page.mediabox.width) for page in pages] == [500] * 4 + [501] * 4


def test_even_number_of_pages_stays_as_it_is_and_no_pdf_is_refused() -> None:
    content = make_pdf(2)
    assert pad_even(content) is content
    with pytest.raises(ValueError, match="Not a readable PDF"):
        pad_even(b"%PDF-1.7 half")


# --- which letters --------------------------------------------------------------------------------------------------


def test_only_what_went_by_post_on_that_day_is_in_it(wereld: Any) -> None:
    here, yesterday, inside = make_post(wereld, *(f"Kade {n}|2000 AA Haarlem" for n in (1, 2, 3)))
    w.make_brieven_klaar(wereld, "MAATWERK-I")  # not released
    with as_eigenaar():
        Brief.objects.filter(pk=yesterday.pk).update(verzonden_op=timezone.localdate() - timedelta(days=1))
        Brief.objects.filter(pk=inside.pk).update(route="verband")
    assert ask(wereld[SECR]).brieven == [here.pk]


def test_second_pdf_holds_only_what_came_after_unless_all_is_asked(wereld: Any) -> None:
    (first,) = make_post(wereld, "Kade 1|2000 AA Haarlem")
    ask(wereld[SECR])
    with als(wereld[CONS]), pytest.raises(Incomplete, match="geen nieuwe brieven"):
        request_post(by=wereld[CONS], dag=timezone.localdate())
    (second,) = make_post(wereld, "Kade 2|2000 AA Haarlem")
    assert ask(wereld[CONS]).brieven == [second.pk]
    assert ask(wereld[SECR], alleen_nieuwe=False).brieven == [first.pk, second.pk]


def test_letters_of_a_pdf_that_failed_are_new_again(wereld: Any) -> None:
    (brief,) = make_post(wereld, "Kade 1|2000 AA Haarlem")
    with als(wereld[SECR]):
        bundel = request_post(by=wereld[SECR], dag=timezone.localdate())
        with pytest.raises(Incomplete, match="geen nieuwe brieven"):
            request_post(by=wereld[SECR], dag=timezone.localdate())
    Taak.objects.filter(object_id=bundel.pk, soort="postbundel").update(status="mislukt", fout="Weg.")
    assert ask(wereld[SECR]).brieven == [brief.pk]


def test_more_than_fits_goes_in_the_next_pdf(wereld: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, third = make_post(wereld, *(f"Kade {n}|2000 AA Haarlem" for n in (1, 2, 3)))
    monkeypatch.setattr(dienst, "HOOGSTENS", 2)
    assert ask(wereld[SECR]).brieven == [first.pk, second.pk]
    assert ask(wereld[SECR]).brieven == [third.pk]


def test_letter_whose_file_changed_is_left_out_and_named(client: Any, wereld: Any) -> None:
    whole, broken = make_post(wereld, "Kade 1|2000 AA Haarlem", "Kade 2|2000 AA Haarlem")
    with as_eigenaar():
        Brief.objects.filter(pk=broken.pk).update(sha256="0" * 64)
        nummer = broken.besluit.aanvraag.nummer
    bundel = ask(wereld[SECR])
    assert (bundel.brieven, bundel.ontbreekt) == ([whole.pk], [broken.pk])
    client.force_login(wereld[SECR])
    page = client.get(POST)
    assert "Niet erbij" in page.text
    assert nummer in page.text
    assert page.context["nieuw"] == 1


def test_pdf_of_nothing_is_not_made(wereld: Any) -> None:
    (brief,) = make_post(wereld, "Kade 1|2000 AA Haarlem")
    with as_eigenaar():
        Brief.objects.filter(pk=brief.pk).update(bestand="brieven/weg.pdf")
    with pytest.raises(TaakMislukt, match="Van geen van deze brieven"):
        ask(wereld[SECR])


# --- for whom -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", Rol.values)
def test_only_who_sends_the_post_asks_and_opens_it(client: Any, wereld: Any, rol: str) -> None:
    make_post(wereld, "Kade 1|2000 AA Haarlem")
    bundel = ask(wereld[SECR])
    if rol not in wereld.mensen:
        return
    client.force_login(wereld[rol])
    assert client.get(POST).status_code == (200 if rol in (SECR, CONS) else 403)
    found = client.get(reverse("toewijzing:post_pdf", args=[bundel.pk])).status_code
    assert found == {SECR: 200, CONS: 404}.get(Rol(rol), 403)
    with als(wereld[rol]):
        assert Postbundel.objects.visible_to(wereld[rol]).exists() is (rol in (SECR, CONS))


def test_another_swv_sees_nothing_of_it(client: Any, wereld: Any) -> None:
    (brief,) = make_post(wereld, "Kade 1|2000 AA Haarlem")
    bundel = ask(wereld[SECR])
    ander = wereld.anderen[SECR]
    client.force_login(ander)
    page = client.get(POST)
    assert (page.context["aantal"], page.context["regels"]) == (0, [])
    assert client.get(reverse("toewijzing:post_pdf", args=[bundel.pk])).status_code == 404
    with als(ander):
        assert not Postbundel.objects.filter(pk=bundel.pk).exists()
        assert remove_expired_post(nu=timezone.now() + timedelta(days=400)) == 0
        with pytest.raises(Incomplete):
            request_post(by=ander, dag=timezone.localdate(), alleen_nieuwe=False)
    with als(wereld[SECR]):
        assert Brief.objects.filter(pk=brief.pk).exists()


def test_role_that_ended_gets_no_pdf(wereld: Any) -> None:
    make_post(wereld, "Kade 1|2000 AA Haarlem")
    user = wereld[SECR]
    with als(user):
        bundel = request_post(by=user, dag=timezone.localdate())
    with as_eigenaar():
        user.lidmaatschap_set.update(tot=timezone.localdate())
    with pytest.raises(TaakMislukt):
        run(Taak.objects.get(sleutel=f"post:{bundel.uuid}"))


def test_download_is_counted_and_stands_in_the_log_of_each_dossier(client: Any, wereld: Any) -> None:
    brieven = make_post(wereld, "Kade 1|2000 AA Haarlem", "Kade 2|2000 AA Haarlem")
    bundel = ask(wereld[SECR])
    client.force_login(wereld[SECR])
    response = client.get(reverse("toewijzing:post_pdf", args=[bundel.pk]))
    assert response["Content-Disposition"] == f'attachment; filename="post-{bundel.dag:%Y-%m-%d}-2-brieven.pdf"'
    assert response["Cache-Control"] == "private, no-store"
    with as_eigenaar():
        regel = Beveiligingsgebeurtenis.objects.get(soort="geexporteerd")
        assert regel.gegevens == {"wat": "toewijzing:post_pdf", "vorm": "pdf", "rijen": 2}
        assert regel.gebruiker_id == wereld[SECR].pk
        logged = set(Inzage.objects.filter(pagina="post").values_list("leerling_id", "object_id"))
    assert logged == {(each.leerling_id, bundel.pk) for each in brieven}


def test_file_goes_after_seven_days_and_what_was_printed_stays_known(client: Any, wereld: Any) -> None:
    (brief,) = make_post(wereld, "Kade 1|2000 AA Haarlem")
    bundel = ask(wereld[SECR])
    naam = bundel.bestand.name
    with als(wereld[SECR]):
        assert remove_expired_post(nu=timezone.now() + timedelta(days=6)) == 0
        assert remove_expired_post(nu=timezone.now() + timedelta(days=8)) == 1
        assert Postbundel.objects.get().brieven == [brief.pk]
    client.force_login(wereld[SECR])
    assert client.get(reverse("toewijzing:post_pdf", args=[bundel.pk])).status_code == 404
    assert client.get(POST).context["nieuw"] == 0
    assert default_storage.exists(naam)  # goes with the commit, which a test never makes


# --- the page -------------------------------------------------------------------------------------------------------


def test_page_tells_how_many_and_names_nobody(client: Any, wereld: Any) -> None:
    make_post(wereld, "Kade 1|2000 AA Haarlem", "Kade 2|2000 AA Haarlem")
    client.force_login(wereld[SECR])
    page = client.get(POST)
    assert (page.context["aantal"], page.context["nieuw"]) == (2, 2)
    assert "Haarlem" not in page.text
    back = client.post(POST, {"dag": timezone.localdate().isoformat(), "alleen_nieuwe": "on"}, follow=True)
    assert back.redirect_chain == [(f"{POST}?dag={timezone.localdate().isoformat()}", 302)]
    (regel,) = back.context["regels"]
    assert reverse("kern:taak_voortgang", args=[regel["taak"].pk]) in back.text


@pytest.mark.parametrize("dag", ["", "onzin", "2026-13-01", "1800-01-01", "2026-01-01; drop table"])
def test_day_that_is_none_is_refused_at_its_field(client: Any, wereld: Any, dag: str) -> None:
    client.force_login(wereld[SECR])
    assert client.get(POST, {"dag": dag}).status_code == 400
    assert client.post(POST, {"dag": dag}).status_code == 400
    with as_eigenaar():
        assert not Postbundel.objects.exists()


def test_tomorrow_has_no_post_yet(client: Any, wereld: Any) -> None:
    client.force_login(wereld[SECR])
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    page = client.get(POST, {"dag": tomorrow})
    assert page.status_code == 400
    assert "Deze dag moet nog komen" in page.text


def test_day_without_post_says_so(client: Any, wereld: Any) -> None:
    client.force_login(wereld[SECR])
    page = client.post(POST, {"dag": timezone.localdate().isoformat()})
    assert page.status_code == 400
    assert "Er zijn geen brieven die op" in page.text


def test_page_of_ten_letters_asks_as_many_queries_as_of_one(client: Any, wereld: Any) -> None:
    client.force_login(wereld[SECR])

    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(POST).status_code == 200
        return len(captured)

    make_post(wereld, "Kade 1|2000 AA Haarlem")
    count()
    one = count()
    make_post(wereld, *(f"Kade {n}|2000 AA Haarlem" for n in range(2, 6)))
    assert count() == one
