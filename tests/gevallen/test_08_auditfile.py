"""Files of other systems are called by their name, with the way on."""

from pathlib import Path
from typing import Any

import pytest

from financien.begroten.services.import_realisatie import REALISATIEKOLOMMEN
from financien.referentie.services.import_gegevens import PLAATSINGKOLOMMEN
from swv.kern.inlezen import Onleesbaar, read_file
from swv.organisatie.services.school import KOLOMMEN

HIER = Path(__file__).parent / "08-auditfile"
EDEXML = b'<?xml version="1.0"?>\n<!-- van ons --><EDEX xmlns:xsi="x"><school/><leerlingen/></EDEX>'


def refuse(data: bytes, naam: str, kolommen: Any) -> str:
    with pytest.raises(Onleesbaar) as found:
        read_file(data, naam, kolommen)
    return str(found.value)


def test_auditfile_is_named_with_its_version_and_year_and_the_way_on() -> None:
    text = refuse((HIER / "boekjaar.xaf").read_bytes(), "boekjaar.xaf", REALISATIEKOLOMMEN)

    assert text.startswith("«boekjaar.xaf» is een auditfile (XAF 3.2) over 2026: alle boekingen van een administratie.")
    assert "een lijst per RJ-code en periode" in text
    assert "koppen" not in text


@pytest.mark.parametrize("kolommen", [PLAATSINGKOLOMMEN, KOLOMMEN])
def test_edexml_is_named_and_nothing_is_said_about_columns(kolommen: Any) -> None:
    text = refuse(EDEXML, "leerlingen.xml", kolommen)

    assert "is een EDEXML-bestand met leerlingen" in text
    assert "verschoven" not in text
