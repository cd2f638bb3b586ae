"""Each hostile file is refused for its own reason, and what schools really send comes through."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from swv.kern.bestanden import inspect_upload
from swv.kern.bestanden.weigering import TEKSTEN
from tests.kern.bestanden import onschuldig, vijandig

VIJANDIG = [case for cases in vijandig.SOORTEN.values() for case in cases]


@pytest.mark.parametrize(("naam", "make", "code"), VIJANDIG, ids=[naam for naam, _, _ in VIJANDIG])
def test_hostile_file_is_refused_for_its_own_reason(naam, make, code):
    with pytest.raises(ValidationError) as caught:
        inspect_upload(SimpleUploadedFile(naam, make()))

    assert caught.value.code == code


@pytest.mark.parametrize(("naam", "make"), onschuldig.BESTANDEN, ids=[naam for naam, _ in onschuldig.BESTANDEN])
def test_file_as_schools_send_it_is_kept(naam, make):
    content = make()

    assert inspect_upload(SimpleUploadedFile(naam, content)).grootte == len(content)


def test_every_reason_says_what_to_do():
    way_out = ("Sla", "Open", "Haal", "Druk", "Maak")

    assert {
        code for code, text in TEKSTEN.items() if not text.endswith(".") or not any(word in text for word in way_out)
    } == set()


def test_every_reason_is_met_by_a_file():
    assert set(TEKSTEN) - {code for _, _, code in VIJANDIG} == set()
