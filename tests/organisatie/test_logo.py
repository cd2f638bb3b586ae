"""A logo: through the gate, drawn anew, shown to whom it concerns, on what is made from now on, and taken away."""

from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from swv.kern.pdf import is_tagged, render_pdf
from swv.organisatie.enums import Rol
from swv.organisatie.models import Logo, Organisatie, get_logo_url
from swv.organisatie.services.logo import remove_logo, store_logo
from tests import factories as f
from tests.kern.bestanden.bouwen import make_image
from tests.organisatie.hulp import labels, url
from tests.rollen import als

pytestmark = pytest.mark.django_db


def upload(naam="logo.png", data=None):
    return SimpleUploadedFile(naam, make_image("PNG", (80, 40)) if data is None else data)


def store(wereld, bestand):
    with als(wereld[Rol.BEHEERDER]) as by:
        return store_logo(swv=wereld.swv, bestand=bestand, by=by)


def test_logo_is_shown_at_the_top_of_every_page_of_the_swv_and_nowhere_else(client, wereld):
    logo = store(wereld, upload())
    for rol, people in ((Rol.SECRETARIS, wereld), (Rol.ZORGCOORDINATOR, wereld)):
        client.force_login(people[rol])
        assert url("logo", logo.pk) in client.get("/").text
        assert client.get(url("logo", logo.pk)).status_code == 200

    client.force_login(wereld.anderen[Rol.SECRETARIS])
    assert url("logo", logo.pk) not in client.get("/").text
    assert client.get(url("logo", logo.pk)).status_code == 404


def test_logo_comes_as_a_picture_that_can_do_nothing(client, wereld):
    logo = store(wereld, upload())
    client.force_login(wereld[Rol.SECRETARIS])

    response = client.get(url("logo", logo.pk))

    names = ("Content-Type", "X-Content-Type-Options", "Content-Security-Policy", "Cache-Control")
    assert {name: response[name] for name in names} == {
        "Content-Type": "image/png", "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox", "Cache-Control": "private, no-store",
    }  # fmt: skip


def test_logo_is_drawn_anew_without_what_the_file_said_besides_and_never_larger_than_needed(wereld):
    output = BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "GEHEIM op de foto"
    Image.new("RGB", (2400, 800), "#336699").save(output, "JPEG", exif=exif)

    logo = store(wereld, upload("logo.jpg", output.getvalue()))

    assert b"GEHEIM" in output.getvalue()
    assert b"GEHEIM" not in bytes(logo.inhoud)
    assert (logo.soort, logo.breedte, logo.hoogte) == ("image/jpeg", 1200, 400)


@pytest.mark.parametrize(("soort", "naam"), [("PNG", "logo.png"), ("JPEG", "logo.jpg")])
def test_logo_keeps_no_profile_comment_or_place_of_the_file(wereld, soort, naam):
    output, exif, texts = BytesIO(), Image.Exif(), PngInfo()
    exif[0x010E] = "GEHEIM in exif"
    texts.add_text("Comment", "GEHEIM in een opmerking")
    more = {"pnginfo": texts} if soort == "PNG" else {"comment": b"GEHEIM in een opmerking"}
    Image.new("RGB", (80, 40), "#336699").save(
        output, soort, exif=exif, icc_profile=b"GEHEIM in een profiel", dpi=(300, 300), **more
    )
    assert Image.open(output).info["icc_profile"] == b"GEHEIM in een profiel"

    inhoud = bytes(store(wereld, upload(naam, output.getvalue())).inhoud)

    found = Image.open(BytesIO(inhoud))
    assert {name for name in found.info if not name.startswith("jfif")} == set()
    assert (b"GEHEIM" in inhoud, dict(found.getexif())) == (False, {})


@pytest.mark.parametrize(
    ("naam", "data", "fout"),
    [
        (
            "logo.svg",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
            "Een logo is een png of een jpg.",
        ),
        ("logo.pdf", b"%PDF-1.7\n", "Een logo is een png of een jpg."),
        ("logo.png", b"geen plaatje", "is geen soort bestand dat we kunnen bewaren"),
        ("logo.png", make_image("JPEG"), "heet een png, maar is een jpg"),
        ("logo.png", make_image("PNG")[:60], "is beschadigd"),
        ("logo.png", make_image("PNG", (31, 200)), "maar 31 bij 200 beeldpunten"),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + b"0" * (2 * 1024 * 1024), "groter dan 2 MB"),
    ],
)
def test_what_is_no_fit_picture_is_refused_in_words_and_nothing_is_kept(client, wereld, naam, data, fout):
    client.force_login(wereld[Rol.BEHEERDER])

    response = client.post(url("logo_bewaren"), {"bestand": upload(naam, data)})

    assert response.status_code == 400
    assert fout in response.text
    assert not Logo.objects.exists()


def test_logo_is_replaced_and_removed_and_earlier_ones_stay_for_the_letters_made_with_them(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    client.post(url("logo_bewaren"), {"bestand": upload()})
    first = Organisatie.objects.get(pk=wereld.swv.pk).logo_id
    client.post(url("logo_bewaren"), {"bestand": upload(data=make_image("PNG", (60, 60)))})
    second = Organisatie.objects.get(pk=wereld.swv.pk).logo_id
    client.post(url("logo_weg"))

    assert Organisatie.objects.get(pk=wereld.swv.pk).logo_id is None
    assert sorted(Logo.objects.values_list("pk", flat=True)) == sorted([first, second])
    assert (labels(Logo, first), labels(Organisatie, wereld.swv.pk)[-3:]) == (["insert"], ["update"] * 3)


def test_same_picture_again_is_no_new_logo_and_removing_none_says_so(wereld):
    first = store(wereld, upload())

    assert store(wereld, upload()).pk == first.pk
    with als(wereld[Rol.BEHEERDER]) as by:
        assert (remove_logo(swv=wereld.swv, by=by), remove_logo(swv=wereld.swv, by=by)) == (True, False)


def test_pdf_carries_the_logo_with_its_name_for_who_does_not_see_it(wereld):
    store(wereld, upload())
    swv = Organisatie.objects.get(pk=wereld.swv.pk)
    context = {"afzender": swv, "datum": None, "geadresseerde": ["Aan"], "onderwerp": "Proef"}

    plain = render_pdf("pdf/basis.html", context, titel="Proef")
    found = render_pdf("pdf/basis.html", {**context, "logo": get_logo_url(swv)}, titel="Proef")

    assert (b"/Subtype /Image" in plain, b"/Subtype /Image" in found, is_tagged(found)) == (False, True, True)


def test_nobody_but_a_beheerder_changes_the_logo(client, wereld):
    for rol in set(Rol) - {Rol.BEHEERDER}:
        client.force_login(wereld[rol])
        assert client.post(url("logo_bewaren"), {"bestand": upload()}).status_code in (403, 404), rol
    assert not Logo.objects.exists()


def test_logo_of_another_swv_is_not_used(wereld):
    f.LogoFactory(swv=wereld.anderen[Rol.BEHEERDER].lid.organisatie, door=wereld.anderen[Rol.BEHEERDER])

    assert get_logo_url(Organisatie.objects.get(pk=wereld.swv.pk)) == ""


def test_svg_is_refused_before_it_is_opened(wereld):
    with pytest.raises(ValidationError, match="Sla het logo dan op als png"):
        store(wereld, upload("logo.svg", b"<svg/>"))
