"""Every place that takes a file: the list is complete, and each refuses what the gate refuses."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from rest_framework import serializers

from leerlingen.models import Document
from rapportage.jaarverslag.services.bijlage import inspect_pdf
from swv.kern.bestanden.weigering import TEKSTEN
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.kern.bestanden.bouwen import MS_REL, at_root, make_docx, make_image, make_xlsx
from tests.opp import wereld as opps
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
FILE_FIELDS = (forms.FileField, serializers.FileField)
DOCX = ("brief.docx", lambda: make_docx("", (f"{MS_REL}vbaProject", "a.dat"), parts={"word/a.dat": b"x"}), "macro")
XLSX = ("lijst.xlsx", lambda: make_xlsx("", (f"{MS_REL}xlMacrosheet", "worksheets/sheet1.xml")), "macroblad")
PDF = ("opp.pdf", lambda: at_root("/OpenAction", "<< /S /JavaScript /JS (app.alert(1)) >>"), "script")
PNG = ("logo.png", lambda: make_image("PNG").replace(b"IEND", b"tEXt<script>IEND", 1), "dubbele_soort")

# Where a form or serializer takes a file: who may, at which address, with which hostile file.
PLAATSEN: dict[str, tuple[str, str, Any]] = {
    "leerlingen.forms.DocumentForm": (Rol.ZORGCOORDINATOR, "leerlingen:document_nieuw", DOCX),
    "leerlingen.api.serializers.DocumentNieuwSerializer": (Rol.ZORGCOORDINATOR, "api:leerling_documenten", DOCX),
    "leerlingen.forms.LeerlingenbestandForm": (Rol.ZORGCOORDINATOR, "leerlingen:inlezen", XLSX),
    "toewijzing.forms.aanvraag.BijlageForm": (Rol.ZORGCOORDINATOR, "toewijzing:document_toevoegen", DOCX),
    "opp.forms.tekst.OppBijlageForm": (Rol.ZORGCOORDINATOR, "opp:bijlage", PDF),
    "swv.organisatie.forms.school.ScholenbestandForm": (Rol.BEHEERDER, "organisatie:scholen_inlezen", XLSX),
    "swv.organisatie.forms.mensen.MensenlijstForm": (Rol.BEHEERDER, "organisatie:mensen_inlezen", XLSX),
    "swv.organisatie.forms.instellingen.LogoForm": (Rol.BEHEERDER, "organisatie:logo_bewaren", PNG),
    "financien.referentie.forms.importeren.ImportForm": (Rol.CONTROLLER, "financien:importeren", XLSX),
}
# The report takes a PDF in a step of its workflow; tests/rapportage/jaarverslag takes that step by page and API. A request
# on paper is looked at when all else is right: tests/toewijzing/test_papier.py. A duty: tests/schoolaanvragen/test_plicht.py.
# Of that form the one with which the swv starts leaves the scan out: tests/toewijzing/test_starten.py.
# A JSON file of settings is no document: tests/overnemen/test_bestand.py.
IN_EEN_STAP = {"overnemen.forms.BestandForm", "rapportage.jaarverslag.forms.VerslagbijlageForm",
                "toewijzing.forms.papier.PapierForm",
                "toewijzing.forms.starten.VoorSchoolForm", "schoolaanvragen.forms.stap.PlichtMeldenForm"}  # fmt: skip


def find_places() -> Iterator[str]:
    """Every class of a form or serializer in our rooms with a field for a file of its own."""
    for room in settings.ROOMS:
        package = importlib.import_module(room)
        for found in pkgutil.walk_packages(package.__path__, f"{room}."):
            if ".migrations" not in found.name:
                importlib.import_module(found.name)
    for kind in {*subclasses(forms.BaseForm), *subclasses(serializers.BaseSerializer)}:
        fields = getattr(kind, "declared_fields", None) or getattr(kind, "_declared_fields", {})
        if kind.__module__.startswith(tuple(settings.ROOMS)) and any(
            isinstance(each, FILE_FIELDS) for each in fields.values()
        ):
            yield f"{kind.__module__}.{kind.__qualname__}"


def subclasses(kind: type) -> Iterator[type]:
    for each in kind.__subclasses__():
        yield each
        yield from subclasses(each)


def test_every_place_that_takes_a_file_is_in_the_table() -> None:
    assert sorted(find_places()) == sorted([*PLAATSEN, *IN_EEN_STAP])


MAKERS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "leerlingen:document_nieuw": lambda wereld: {"nummer": f.LeerlingFactory(school=wereld.school).nummer},
    "api:leerling_documenten": lambda wereld: {"nummer": f.LeerlingFactory(school=wereld.school).nummer},
    "toewijzing:document_toevoegen": lambda wereld: {"nummer": w.make_concept(wereld).nummer},
    "opp:bijlage": lambda wereld: {"nummer": opps.make_extern(wereld).nummer},
    "organisatie:scholen_inlezen": lambda wereld: {},
    "organisatie:mensen_inlezen": lambda wereld: {},
    "organisatie:logo_bewaren": lambda wereld: {},
    "leerlingen:inlezen": lambda wereld: {},
    "financien:importeren": lambda wereld: {"soort": "tarieven"},
}


@pytest.mark.parametrize("plaats", sorted(PLAATSEN))
def test_place_refuses_what_the_gate_refuses(client: Any, wereld: Any, plaats: str) -> None:
    rol, address, (naam, make, code) = PLAATSEN[plaats]
    url = reverse(address, kwargs=MAKERS[address](wereld))
    client.force_login(wereld[rol])
    vandaag = timezone.localdate()
    with as_eigenaar():
        before = Document.objects.count()

    response = client.post(
        url,
        {
            "bestand": SimpleUploadedFile(naam, make()),
            "soort": "overig",
            "datum": vandaag,
            "van": vandaag,
            "onderdelen": ["uitstroom"],
        },
        follow=True,
    )

    text = response.content.decode("unicode_escape") if address.startswith("api:") else response.text
    assert TEKSTEN[code].split(".")[0] in text.replace("&#x27;", "'")
    with as_eigenaar():
        assert Document.objects.count() == before


def test_report_refuses_what_the_gate_refuses() -> None:
    naam, make, code = PDF

    with pytest.raises(ValidationError) as caught:
        inspect_pdf(SimpleUploadedFile(naam, make()))

    assert caught.value.code == code
